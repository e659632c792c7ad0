//! What guidance costs: an assessment with what could be changed and which questions are left.

use norec_core::{Application, Instant};
use norec_rules::remedy::{advise, asks};
use norec_rules::{assess, questions, rulebook};
use std::hint::black_box;
use std::time;

/// What a typical application may take, in microseconds.
const AT_MOST: f64 = 2000.0;

/// Each application is gone through so often; its least time counts.
const REPETITIONS: usize = 5;

/// Microseconds that one application takes.
#[derive(Clone, Copy)]
struct Times {
    assess: f64,
    questions: f64,
    remedies: f64,
    /// Findings for which a change is looked for.
    asked: usize,
}

impl Times {
    fn whole(&self) -> f64 {
        self.assess + self.questions + self.remedies
    }
}

/// Times the parts of each application, prints them, and says whether half of the applications take at most what is
/// allowed.
pub fn measure<'a>(all: impl Iterator<Item = &'a Application>, as_of: Instant) -> bool {
    let times: Vec<Times> = all.map(|application| of(application, as_of)).collect();
    let asked: usize = times.iter().map(|one| one.asked).sum();
    println!("With what could be changed for {asked} findings and which questions are left, µs an application:\n");
    println!("| what | mean | median | 95 % take at most | the most |");
    println!("|---|---:|---:|---:|---:|");
    let row = |name: &str, part: fn(&Times) -> f64| {
        let mut sorted: Vec<f64> = times.iter().map(part).collect();
        sorted.sort_by(f64::total_cmp);
        let mean = sorted.iter().sum::<f64>() / sorted.len() as f64;
        let at = |share: usize| sorted[(sorted.len() - 1) * share / 100];
        println!("| {name} | {mean:.0} | {:.0} | {:.0} | {:.0} |", at(50), at(95), at(100));
        at(50)
    };
    row("assess", |one| one.assess);
    row("the next questions", |one| one.questions);
    row("what could be changed", |one| one.remedies);
    let typical = row("all of it", Times::whole);
    let good = typical <= AT_MOST;
    let word = if good { "PASS" } else { "FAIL" };
    println!("\n{word}: half of the applications take at most {typical:.0} µs; at most {AT_MOST:.0} is required.");
    good
}

fn of(application: &Application, as_of: Instant) -> Times {
    let mut least = Times { assess: f64::INFINITY, questions: f64::INFINITY, remedies: f64::INFINITY, asked: 0 };
    for _ in 0..REPETITIONS {
        let (took, assessment) = timed(|| assess(black_box(application), rulebook::latest(), as_of));
        least.assess = least.assess.min(took);
        let (took, _) = timed(|| questions::next(application, &assessment));
        least.questions = least.questions.min(took);
        let places: Vec<usize> =
            assessment.findings.iter().enumerate().filter(|(_, one)| asks(one)).map(|(place, _)| place).collect();
        let (took, _) = timed(|| {
            for place in &places {
                black_box(advise(application, &assessment, *place));
            }
        });
        least.remedies = least.remedies.min(took);
        least.asked = places.len();
    }
    least
}

fn timed<T>(run: impl FnOnce() -> T) -> (f64, T) {
    let start = time::Instant::now();
    let made = black_box(run());
    (start.elapsed().as_secs_f64() * 1e6, made)
}
