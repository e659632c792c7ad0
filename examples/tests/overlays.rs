//! The file of figures to try says what the README expects, and the program shows where each figure is from.

#![allow(clippy::unwrap_used, clippy::panic)]

use norec_core::{Application, Instant};
use norec_rules::overlay::Overlay;
use norec_rules::{Assessment, Finding, Strength, assess_with, rulebook};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const TITLE: &str = "FOR TESTING ONLY (made up, not Norec’s)";

fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(file)
}

fn overlay(file: &str) -> Overlay {
    let bytes = std::fs::read(path(file)).unwrap();
    Overlay::read([(file, bytes.as_slice())]).unwrap()
}

fn municipality(call: &str) -> Assessment {
    let text = std::fs::read_to_string(path("applications/first-time-municipality.json")).unwrap();
    let application = Application::from_json(&text).unwrap();
    let overlay = overlay("overlays/for-testing-only.csv");
    assess_with(&application, rulebook::get(call).unwrap(), &overlay, Instant::parse("2026-11-24").unwrap())
}

#[track_caller]
fn finding<'a>(assessment: &'a Assessment, rule: &str, subject: &str) -> &'a Finding {
    assessment.findings.iter().find(|f| f.rule.id == rule && f.subject.id() == subject).unwrap()
}

fn check(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_check"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["--as-of", "2026-11-24", "--lang", "en"]).args(arguments);
    command.output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn every_figure_says_that_it_is_for_testing_only() {
    for file in ["overlays/for-testing-only.csv", "overlays/for-testing-only.toml"] {
        let csv = overlay(file).to_csv();
        assert_eq!(csv.lines().skip(1).count(), 7);
        for row in csv.lines().skip(1) {
            assert!(row.contains(TITLE), "{file}: {row}");
        }
    }
}

#[test]
fn both_forms_say_the_same() {
    assert_eq!(overlay("overlays/for-testing-only.csv").to_csv(), overlay("overlays/for-testing-only.toml").to_csv());
}

#[test]
fn the_municipality_with_figures() {
    let assessment = municipality("CALL-26-P2b");
    let list = finding(&assessment, "list", "partners[p2]");
    assert_eq!((list.outcome.id(), list.strength), ("met", Strength::Must));
    let rate = finding(&assessment, "rate", "budget.lines[l1]");
    assert_eq!((rate.outcome.id(), rate.strength), ("not_met", Strength::AsARule));
    for one in [list, rate] {
        assert_eq!(one.overlay.as_ref().unwrap().title, TITLE);
    }
    let activities = finding(&assessment, "rate", "budget.lines[l2]");
    assert_eq!((activities.outcome.id(), activities.overlay.is_none()), ("not_applicable", true));
    assert_eq!(assessment.verdict.kind.id(), "not-eligible");
    assert_eq!(assessment.verdict.can_be_looked_up, 0);
}

#[test]
fn under_a_call_of_another_year_it_says_nothing() {
    let assessment = municipality("CALL-25-CA");
    assert!(assessment.findings.iter().all(|finding| finding.overlay.is_none()));
    assert_eq!(finding(&assessment, "list", "partners[p2]").outcome.id(), "unpublished");
}

#[test]
fn the_program_shows_the_source_wherever_a_figure_counts() {
    let said = check(&["applications/first-time-municipality.json", "--overlay", "overlays/for-testing-only.csv"]);
    assert!(said.status.success(), "{}", text(&said.stderr));
    // An amount has no-break spaces within.
    let report = text(&said.stdout).replace('\u{a0}', " ");
    let mark = format!("This is from {TITLE}, read on 24 November 2026. It was added to this check from a file.");
    assert_eq!(report.matches(&mark).count(), 2, "{report}");
    let over = format!("The price per unit is NOK 6,500. That is NOK 5,389 over the rate of NOK 1,111 in {TITLE}.");
    assert!(report.contains(&over), "{report}");
    assert_eq!(text(&said.stderr), "6 of 7 rows are for 2026, the year of CALL-26-P2b\n");
}

#[test]
fn a_broken_file_is_not_used_at_all() {
    let application = "applications/first-time-municipality.json";
    let broken = "overlays/broken-for-testing-only.csv";
    let said = check(&[application, "--overlay", "overlays/for-testing-only.toml", "--overlay", broken]);
    assert_eq!(said.status.code(), Some(2));
    assert!(said.stdout.is_empty());
    let problems = text(&said.stderr);
    assert_eq!(
        problems.lines().filter(|line| line.starts_with("overlays/broken-for-testing-only.csv, row ")).count(),
        5
    );
    assert_eq!(problems.lines().count(), 5, "{problems}");
    let nowhere = check(&[application, "--overlay", "overlays/nowhere.csv"]);
    assert_eq!((nowhere.status.code(), nowhere.stdout.is_empty()), (Some(2), true));
    assert!(text(&nowhere.stderr).starts_with("overlays/nowhere.csv: "), "{}", text(&nowhere.stderr));
}

#[test]
fn the_same_figures_from_two_files_are_a_problem() {
    let files = ["--overlay", "overlays/for-testing-only.csv", "--overlay", "overlays/for-testing-only.toml"];
    let said = check(&[&["applications/first-time-municipality.json"], &files[..]].concat());
    assert_eq!(said.status.code(), Some(2));
    let problems = text(&said.stderr);
    let rate = "overlays/for-testing-only.toml, line 22, key `category`: `housing MW NOK 2026`: \
                the same stands in overlays/for-testing-only.csv, row 7 too: keep one (twice)";
    assert!(problems.lines().any(|line| line == rate), "{problems}");
    assert_eq!(problems.lines().count(), 7, "{problems}");
}

#[test]
fn the_template_is_printed_without_an_application() {
    let said = check(&["--overlay-template"]);
    assert!(said.status.success());
    assert!(text(&said.stdout).contains("row_type;country;year;category;currency;amount;on_list;source;"));
    assert_eq!(check(&[]).status.code(), Some(1));
}
