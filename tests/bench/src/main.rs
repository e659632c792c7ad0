//! The speed of the rules, measured beside a hand-written loop and a rule engine on the same applications.
//!
//! `cargo xtask bench` runs it. First all three must say the same of every application, rule and subject; then they
//! are timed in turn, and the requirements are judged.

mod applications;
mod by_hand;
mod engine;
mod guidance;
mod ours;
mod plain;
mod said;
mod timing;

use anyhow::{Context, Result};
use engine::Engine;
use norec_core::{Application, Instant};
use norec_rules::{Assessment, Rulebook, assess, assess_json, rulebook};
use plain::Case;
use std::hint::black_box;
use std::process::ExitCode;
use timing::Contender;

const SEED: u64 = 20_260_815;
const APPLICATIONS: usize = 1000;
const REPETITIONS: usize = 25;

/// What `assess` may take of the loop's time, and what the engine must take of its.
const AT_MOST_OF_LOOP: f64 = 4.0;
const ENGINE_AT_LEAST: f64 = 8.0;

fn main() -> Result<ExitCode> {
    let as_of = Instant::parse("2026-08-01").map_err(|problem| anyhow::anyhow!("{}", problem.id()))?;
    let all = applications::make(SEED, APPLICATIONS)?;
    let engine = Engine::new()?;
    println!("{APPLICATIONS} applications of seed {SEED}, every second one half filled.");
    println!("{} with these rules: {}.", rulebook::latest().id, ours::RULES.join(", "));
    let findings = agree(&all, as_of, &engine)?;
    println!("All three give the same outcome in each of {findings} findings.\n");
    let good = measure(&all, as_of, &engine, findings)?;
    println!();
    let good = guidance::measure(all.iter().map(|(application, _)| application), as_of)? && good;
    Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Fails with the first difference, and counts the findings.
fn agree(all: &[(Application, Case)], as_of: Instant, engine: &Engine) -> Result<usize> {
    let mut findings = 0;
    for (number, (application, case)) in all.iter().enumerate() {
        let ours = ours::said(application, as_of);
        said::compare(number, &ours, "the loop", &by_hand::said(case)?)?;
        let theirs = engine.said(case).with_context(|| format!("application {number}"))?;
        said::compare(number, &ours, "zen-engine", &theirs)?;
        findings += ours.len();
    }
    Ok(findings)
}

/// Times everybody, prints the table, and says whether both requirements hold.
fn measure(all: &[(Application, Case)], as_of: Instant, engine: &Engine, findings: usize) -> Result<bool> {
    let (eight, whole) = (ours::eight(), rulebook::latest());
    let inputs: Vec<_> = all.iter().map(|(_, case)| engine::input(case)).collect();
    let texts: Vec<String> = all.iter().map(|(application, _)| application.to_json().canonical()).collect();
    let assessments: Vec<Assessment> = all.iter().map(|(application, _)| assess(application, whole, as_of)).collect();
    let of_whole = assessments.iter().map(|assessment| assessment.findings.len()).sum();
    let assess_all = |book: &'static Rulebook| {
        move || {
            for (application, _) in all {
                black_box(assess(black_box(application), book, as_of));
            }
        }
    };
    let mut table = [
        Contender::new("assess", Some(findings), assess_all(eight)),
        Contender::new("the loop", Some(findings), || {
            for (_, case) in all {
                black_box(by_hand::assess(black_box(case)));
            }
        }),
        Contender::new("zen-engine", Some(findings), || {
            for input in &inputs {
                let _ = black_box(engine.assess(black_box(input)));
            }
        }),
        Contender::new(format!("assess, all {} rules", whole.rules.len()), Some(of_whole), assess_all(whole)),
        Contender::new("JSON in: Application::from_json", None, || {
            for text in &texts {
                let _ = black_box(Application::from_json(black_box(text)));
            }
        }),
        Contender::new("JSON out: to_json, canonical", None, || {
            for assessment in &assessments {
                black_box(black_box(assessment).to_json().canonical());
            }
        }),
        Contender::new("text to text: assess_json, canonical", None, || {
            for text in &texts {
                black_box(assess_json(black_box(text), whole, as_of).canonical());
            }
        }),
    ];
    timing::take(&mut table, all.len(), REPETITIONS);
    print(&table, all.len());
    let [ours, by_hand, engine, ..] = &table;
    Ok(judge(ours.times_of(by_hand), engine.times_of(ours)))
}

fn print(table: &[Contender<'_>], applications: usize) {
    let [ours, by_hand, engine, ..] = table else { return };
    println!("One application, the median (and the least) of {REPETITIONS} repetitions in turn:\n");
    println!("| what | µs | ns a finding | times the loop | times zen-engine |");
    println!("|---|---:|---:|---:|---:|");
    for one in table {
        let each = one.findings.map(|all| format!("{:.0}", one.median() * 1e3 * applications as f64 / all as f64));
        // The other rows do another work.
        let times =
            |other: &Contender<'_>| match [ours, by_hand, engine].into_iter().any(|three| three.name == one.name) {
                true => format!("{:.3}", one.times_of(other)),
                false => String::new(),
            };
        println!(
            "| {} | {:.2} ({:.2}) | {} | {} | {} |",
            one.name,
            one.median(),
            one.least(),
            each.unwrap_or_default(),
            times(by_hand),
            times(engine)
        );
    }
    println!();
}

fn judge(of_loop: f64, of_engine: f64) -> bool {
    let word = |good| if good { "PASS" } else { "FAIL" };
    let (near, far) = (of_loop <= AT_MOST_OF_LOOP, of_engine >= ENGINE_AT_LEAST);
    println!(
        "{}: assess takes {of_loop:.2} times as long as the loop; at most {AT_MOST_OF_LOOP} is required.",
        word(near)
    );
    println!(
        "{}: zen-engine takes {of_engine:.1} times as long as assess; at least {ENGINE_AT_LEAST} is required.",
        word(far)
    );
    near && far
}
