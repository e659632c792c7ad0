//! The next question beside the order of the form: how many questions it takes until the verdict is fixed.
//!
//! `cargo xtask questions` prints the table over many more applications.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

#[path = "questions/interview.rs"]
mod interview;
#[path = "questions/least.rs"]
mod least;
#[path = "questions/table.rs"]
mod table;

use interview::Applicant;
use norec_core::{Answer, Application, Instant, List};
use norec_rules::questions::next;
use norec_rules::{Rulebook, assess, rulebook};
use norec_tests::cases;
use norec_tests::generate::{drawn, sample};
use table::Table;

/// An application with what it is looked at with.
type Case = (Application, &'static Rulebook, Instant);

/// What nobody asks an applicant for is left out: when the form that they fill in was sent, and rounds, which count only
/// for those who name them.
fn asked_for(mut application: Application) -> Application {
    application.submitted_at = Answer::Unknown;
    application.rounds = List::default();
    application
}

/// The applications of the corpus, each once a call.
fn corpus() -> Vec<Case> {
    // Other schemes are a page of questions, which nobody asks one by one.
    let of_exchanges = |case: &cases::Case| ["exchange", "first-step"].contains(&case.call.scheme);
    let cases = cases::read().into_iter().filter(of_exchanges);
    let read = |case: &cases::Case| Application::from_json(&case.application).ok().map(asked_for);
    cases.filter_map(|case| Some((read(&case)?, case.call, case.as_of))).collect()
}

/// So many applications near to where rules turn, always the same.
fn generated(count: usize) -> Vec<Case> {
    let drawn = drawn(sample(), 27).take(count);
    drawn.map(|one| (asked_for(one.application.clone()), one.rulebook(), one.instant())).collect()
}

/// The table over some of the applications: of the whole corpus every so many.
fn compared(step: usize, count: usize) -> Table {
    let mut table = Table::default();
    for (what, cases) in [("corpus", corpus()), ("generated", generated(count))] {
        let step = if what == "corpus" { step } else { 1 };
        for (truth, book, as_of) in cases.iter().step_by(step) {
            table.add(what, &Applicant { truth, book, as_of: *as_of });
        }
    }
    table
}

#[test]
fn the_best_question_first_takes_fewer() {
    let table = compared(9, 250);
    let (ours, form) = table.means();
    assert!(ours < form, "{table}");
    let (ours, form) = table.means_where_not_eligible();
    assert!(ours <= 0.75 * form, "{table}");
    let (share, most) = table.more();
    assert!(share <= 0.05 && most <= 3, "{table}");
}

#[test]
#[ignore = "prints the table: cargo xtask questions"]
fn printed() {
    let table = compared(1, 10_000);
    print!("{table}");
}

#[test]
fn what_could_not_be_found_out_is_not_asked_again() {
    let answers = r#"{"plan": {"preparatory_training": {"cannot_say": true}}}"#;
    let application = Application::from_json(answers).unwrap();
    let said = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
    let asked: Vec<String> = next(&application, &said).iter().map(|question| question.path.to_string()).collect();
    assert!(!asked.iter().any(|path| path == "plan.preparatory_training"), "{asked:?}");
    assert_eq!(asked[0], "plan.homecoming_training");
}

/// The questions of an application of another scheme, as paths.
fn asked(scheme: &str, answers: &str) -> Vec<String> {
    let application = Application::from_json(answers).unwrap();
    let as_of = Instant::parse("2026-11-27").unwrap();
    let assessment = assess(&application, rulebook::of_scheme(scheme).unwrap(), as_of);
    next(&application, &assessment).iter().map(|question| question.path.to_string()).collect()
}

#[test]
fn a_short_check_asks_on_after_a_no_and_in_the_order_of_the_form() {
    let left = asked("residence-permit", r#"{"permit": {"full_time": false, "housing": true}}"#);
    let names: Vec<&str> = left.iter().filter_map(|path| path.strip_prefix("permit.")).collect();
    let letter = ["letter_workplace", "letter_length", "letter_pay"];
    // Of what is not in place for certain the rest is asked, too: whoever mends it wants to know all that is missing.
    let rest = ["supported", "signed", "one_employer", "pay", "covered", "months", "earlier_months"];
    assert_eq!(names, [letter.as_slice(), &rest].concat());
}

#[test]
fn what_there_is_to_see_to_is_asked_for_last() {
    let follow_up = "timetable.follow_up";
    assert_eq!(asked("timetable", r#"{"timetable": {"departure": "2027-08-16", "months": 10}}"#), [follow_up]);
    let all = asked("timetable", r#"{"timetable": {"departure": "2027-08-16", "months": 10, "follow_up": null}}"#);
    assert!(all.is_empty(), "{all:?}");
}
