//! Prints what the audit of the rulebooks finds; fails if something must be mended. With `--page` it writes the page of
//! the book too.

use anyhow::{Context, Result, bail};
use norec_rules::rulebook;
use norec_tests::audit::{self, consistency};
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let page = match std::env::args().skip(1).collect::<Vec<_>>().as_slice() {
        [] => false,
        [flag] if flag == "--page" => true,
        others => bail!("nothing but --page is known, not {}", others.join(" ")),
    };
    let audit = audit::run()?;
    println!("{}", audit.summary);
    list("Left to confirm, once the text of the call can be read:", &audit.left);
    disagreements(page)?;
    if audit.faults.is_empty() {
        println!("\nNothing to mend.");
        return Ok(ExitCode::SUCCESS);
    }
    list(&format!("{} to mend:", audit.faults.len()), &audit.faults);
    Ok(ExitCode::FAILURE)
}

/// What the texts say against each other is known of them, and nothing to mend here.
fn disagreements(page: bool) -> Result<()> {
    let began = std::time::Instant::now();
    let report = consistency::of(rulebook::all());
    let seconds = began.elapsed().as_secs_f64();
    println!("\n{} statements tried on {} cases in {seconds:.1} s:", report.statements, report.cases);
    for found in &report.found {
        print!("\n{found}");
    }
    if page {
        let path = consistency::page_path();
        std::fs::write(&path, consistency::page(&report)).with_context(|| path.display().to_string())?;
        println!("\nWritten: {}", path.display());
    }
    Ok(())
}

fn list(heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        println!("\n{heading}\n- {}", lines.join("\n- "));
    }
}
