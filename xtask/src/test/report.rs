//! What the steps came to: a heading and a time each, and a last line that sums up.

use anyhow::Result;
use std::fmt;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// The outcome of the steps so far.
#[derive(Default)]
pub struct Report {
    rows: Vec<(&'static str, Duration, bool)>,
    left_out: Vec<&'static str>,
}

impl Report {
    /// Runs one step under its heading; whether it passed.
    pub fn step(&mut self, heading: &'static str, run: impl FnOnce() -> Result<()>) -> bool {
        println!("\n== {heading}");
        let started = Instant::now();
        let outcome = run();
        let time = started.elapsed();
        match &outcome {
            Ok(()) => println!("-- {heading}: passed ({})", seconds(time)),
            Err(error) => println!("-- {heading}: FAILED ({}): {error:#}", seconds(time)),
        }
        self.rows.push((heading, time, outcome.is_ok()));
        outcome.is_ok()
    }

    /// Notes steps that the caller asked not to run.
    pub fn leave_out(&mut self, headings: impl Iterator<Item = &'static str>) {
        self.left_out.extend(headings);
    }

    /// Success if every step passed.
    pub fn exit_code(&self) -> ExitCode {
        if self.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn failed(&self) -> usize {
        self.rows.iter().filter(|(_, _, passed)| !passed).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (heading, time, passed) in &self.rows {
            writeln!(f, "{:>8}  {} {heading}", seconds(*time), if *passed { "passed" } else { "FAILED" })?;
        }
        write!(f, "{} passed, {} failed", self.rows.len() - self.failed(), self.failed())?;
        if !self.left_out.is_empty() {
            write!(f, "; not run, because of --without-browser: {}", self.left_out.join(", "))?;
        }
        Ok(())
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f32())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_counts_and_names_what_was_not_run() {
        let mut report = Report::default();
        assert!(report.step("One", || Ok(())));
        assert!(report.step("Two", || Ok(())));
        report.leave_out(["Browser journeys"].into_iter());
        let text = report.to_string();
        assert_eq!(
            text.lines().last(),
            Some("2 passed, 0 failed; not run, because of --without-browser: Browser journeys")
        );
    }

    #[test]
    fn a_failure_is_counted_and_decides_the_exit_code() {
        let mut report = Report::default();
        assert!(report.step("One", || Ok(())));
        assert_eq!(format!("{:?}", report.exit_code()), format!("{:?}", ExitCode::SUCCESS));
        assert!(!report.step("Two", || anyhow::bail!("it broke")));
        assert_eq!(report.to_string().lines().last(), Some("1 passed, 1 failed"));
        assert_eq!(format!("{:?}", report.exit_code()), format!("{:?}", ExitCode::FAILURE));
    }
}
