//! What guidance costs: an assessment with what could be changed and which questions are left.

use anyhow::Result;
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

/// The applications of the examples, as people would send them.
const WORKED: [(&str, &str); 4] = [
    ("first-time-municipality", include_str!("../../../examples/applications/first-time-municipality.json")),
    ("helse-bergen-kamuzu", include_str!("../../../examples/applications/helse-bergen-kamuzu.json")),
    ("nepal-bangladesh", include_str!("../../../examples/applications/nepal-bangladesh.json")),
    ("south-south-2024", include_str!("../../../examples/applications/south-south-2024.json")),
];

/// Times the parts of each application, prints them, and says whether a typical one takes at most what is allowed: each
/// worked example, and half of the others that something can be changed in.
pub fn measure<'a>(all: impl Iterator<Item = &'a Application>, as_of: Instant) -> Result<bool> {
    let times: Vec<Times> = all.map(|application| of(application, as_of)).collect();
    let asking: Vec<Times> = times.iter().copied().filter(|one| one.asked > 0).collect();
    let asked: usize = asking.iter().map(|one| one.asked).sum();
    println!("With which questions are left, and what could be changed for each finding that asks for it.");
    println!(
        "{asked} findings ask, in {} of {} applications. µs; of each the best of {REPETITIONS}:\n",
        asking.len(),
        times.len()
    );
    println!("| what | mean | median | 95 % take at most | the most |");
    println!("|---|---:|---:|---:|---:|");
    row("assess", &times, |one| one.assess);
    row("the next questions", &times, |one| one.questions);
    row("what could be changed", &times, |one| one.remedies);
    row("all of it", &times, Times::whole);
    let mut most = row("all of it, where something asks", &asking, Times::whole);
    let longest = asking.iter().max_by(|a, b| a.whole().total_cmp(&b.whole()));
    println!(
        "\nIn the one that takes the most {} findings ask. The worked examples:\n",
        longest.map_or(0, |one| one.asked)
    );
    println!("| example | findings that ask | µs |");
    println!("|---|---:|---:|");
    for (name, text) in WORKED {
        let application = Application::from_json(text).map_err(|_| anyhow::anyhow!("{name} cannot be read"))?;
        let one = of(&application, as_of);
        println!("| {name} | {} | {:.0} |", one.asked, one.whole());
        most = most.max(one.whole());
    }
    let good = most <= AT_MOST;
    let word = if good { "PASS" } else { "FAIL" };
    println!("\n{word}: a typical application takes at most {most:.0} µs; at most {AT_MOST:.0} is required.");
    Ok(good)
}

/// Prints what a part takes, and gives the median.
fn row(name: &str, times: &[Times], part: fn(&Times) -> f64) -> f64 {
    let mut sorted: Vec<f64> = times.iter().map(part).collect();
    sorted.sort_by(f64::total_cmp);
    let mean = sorted.iter().sum::<f64>() / sorted.len() as f64;
    let at = |share: usize| sorted[(sorted.len() - 1) * share / 100];
    println!("| {name} | {mean:.0} | {:.0} | {:.0} | {:.0} |", at(50), at(95), at(100));
    at(50)
}

/// The repetition that took the least.
fn of(application: &Application, as_of: Instant) -> Times {
    let once = |_| {
        let (assess, assessment) = timed(|| assess(black_box(application), rulebook::latest(), as_of));
        let (questions, _) = timed(|| questions::next(application, &assessment));
        let findings = assessment.findings.iter().enumerate();
        let places: Vec<usize> = findings.filter(|(_, one)| asks(one)).map(|(place, _)| place).collect();
        let look = || places.iter().filter_map(|place| advise(application, &assessment, *place)).collect::<Vec<_>>();
        let (remedies, _) = timed(look);
        Times { assess, questions, remedies, asked: places.len() }
    };
    let all = (1..REPETITIONS).map(once);
    let first = once(0);
    all.fold(first, |least, one| if one.whole() < least.whole() { one } else { least })
}

fn timed<T>(run: impl FnOnce() -> T) -> (f64, T) {
    let start = time::Instant::now();
    let made = black_box(run());
    (start.elapsed().as_secs_f64() * 1e6, made)
}
