//! Whether a call is open, minute by minute around its deadline, and the rule about it.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::assess::assess;
use crate::rulebook;
use norec_core::{Answer, Application};

fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

fn phase_2() -> &'static Rulebook {
    rulebook::get("CALL-26-P2b").unwrap()
}

fn agreement() -> &'static Rulebook {
    rulebook::get("CALL-25-CA").unwrap()
}

/// "23:59 Central European Time" on 15 August 2026: the clock on a Norwegian wall shows it until 22:00 UTC; CET to the
/// letter until 23:00 UTC.
const PHASE_2: [(&str, &str, &str); 20] = [
    // as of                      the call     an application sent then
    ("2026-07-01T00:00:00Z", "open", "met"),
    ("2026-08-15T21:58:59Z", "open", "met"),
    ("2026-08-15T21:59:00Z", "open", "met"),
    ("2026-08-15T21:59:59Z", "open", "met"),
    ("2026-08-15T22:00:00Z", "disputed", "depends"),
    ("2026-08-15T22:00:01Z", "disputed", "depends"),
    ("2026-08-15T22:58:59Z", "disputed", "depends"),
    ("2026-08-15T22:59:00Z", "disputed", "depends"),
    ("2026-08-15T22:59:59Z", "disputed", "depends"),
    ("2026-08-15T23:00:00Z", "closed", "not_met"),
    ("2026-08-15T23:00:01Z", "closed", "not_met"),
    // The same on other clocks: Oslo, CET to the letter, Kathmandu, Nairobi.
    ("2026-08-15T23:59:59+02:00", "open", "met"),
    ("2026-08-16T00:00:00+02:00", "disputed", "depends"),
    ("2026-08-15T23:59:59+01:00", "disputed", "depends"),
    ("2026-08-16T00:00:00+01:00", "closed", "not_met"),
    ("2026-08-16T03:44:59+05:45", "open", "met"),
    ("2026-08-16T01:00:00+03:00", "disputed", "depends"),
    // A bare day is noon in Oslo.
    ("2026-08-15", "open", "met"),
    ("2026-08-16", "closed", "not_met"),
    ("2027-01-01", "closed", "not_met"),
];

/// 15 January 2025, no clock: until the day ends in Norway.
const AGREEMENT: [(&str, &str, &str); 8] = [
    ("2025-01-14", "open", "met"),
    ("2025-01-15", "open", "met"),
    ("2025-01-15T22:59:59Z", "open", "met"),
    ("2025-01-15T23:59:59+01:00", "open", "met"),
    ("2025-01-15T23:00:00Z", "closed", "not_met"),
    ("2025-01-16T00:00:00+01:00", "closed", "not_met"),
    ("2025-01-16", "closed", "not_met"),
    ("2026-08-15", "closed", "not_met"),
];

fn each_row() -> impl Iterator<Item = (&'static Rulebook, &'static str, &'static str, &'static str)> {
    let phase_2 = PHASE_2.into_iter().map(|(at, timing, sent)| (phase_2(), at, timing, sent));
    phase_2.chain(AGREEMENT.into_iter().map(|(at, timing, sent)| (agreement(), at, timing, sent)))
}

#[test]
fn the_call_is_open_until_its_deadline_has_passed_in_every_reading() {
    for (book, as_of, timing, _) in each_row() {
        assert_eq!(Timing::of(book, at(as_of)).id(), timing, "{} as of {as_of}", book.id);
        assert_eq!(assess(&Application::default(), book, at(as_of)).timing.id(), timing);
    }
}

#[test]
fn a_bare_day_is_noon_in_oslo_in_summer_and_in_winter() {
    assert_eq!(at("2026-08-15"), at("2026-08-15T10:00:00Z"));
    assert_eq!(at("2025-01-15"), at("2025-01-15T11:00:00Z"));
}

#[test]
fn people_are_told_the_earlier_reading() {
    let first = phase_2().deadlines.first().unwrap().value;
    assert_eq!(Timing::of(phase_2(), at("2026-08-15")), Timing::Open { first, disputed: true });
    assert_eq!(Timing::of(phase_2(), at("2026-08-15T22:30:00Z")), Timing::Disputed { first });
    assert_eq!(Timing::of(phase_2(), at("2026-08-16")), Timing::Closed { first });
    assert_eq!(first.passed_from(), Some(at("2026-08-15T22:00:00Z")));
    let only = agreement().deadlines.first().unwrap().value;
    assert_eq!(Timing::of(agreement(), at("2025-01-15")), Timing::Open { first: only, disputed: false });
}

/// A call whose deadline is not known.
static NOT_ANNOUNCED: std::sync::LazyLock<Rulebook> = std::sync::LazyLock::new(|| {
    let known = phase_2();
    Rulebook {
        deadlines: &[],
        id: "not-announced",
        scheme: known.scheme,
        decides: known.decides,
        heading: None,
        replaced: false,
        standing: false,
        year: None,
        inherits: None,
        title: known.title,
        citation: known.citation,
        announced: true,
        total: None,
        decision: None,
        starts: None,
        next: None,
        coverage: rulebook::Coverage { parts: &[], not_read: &[], ..known.coverage },
        rules: &[],
    }
});

#[test]
fn a_call_without_a_deadline_is_not_announced_on_any_day() {
    for (_, as_of, ..) in each_row() {
        let timing = Timing::of(&NOT_ANNOUNCED, at(as_of));
        assert_eq!((timing, timing.id()), (Timing::NotAnnounced, "not-announced"));
    }
}

#[test]
fn each_timing_has_its_sentences() {
    let keys =
        |book, as_of| -> Vec<&str> { Timing::of(book, at(as_of)).messages(book).iter().map(Message::key).collect() };
    assert_eq!(keys(agreement(), "2025-01-15"), ["timing-open"]);
    assert_eq!(keys(phase_2(), "2026-08-15"), ["timing-open-two"]);
    assert_eq!(keys(phase_2(), "2026-08-15T22:00:00Z"), ["timing-disputed"]);
    // Of a call that is not the latest one nobody can say that no call is open.
    let newest = phase_2().id == rulebook::latest().id;
    let first = if newest { "timing-none" } else { "timing-older" };
    let closed = [first, "timing-closed", "timing-next", "timing-first-step"];
    assert_eq!(keys(phase_2(), "2026-08-16"), closed);
    assert_eq!(keys(agreement(), "2025-01-16"), ["timing-older", "timing-closed"]);
    assert_eq!(keys(&NOT_ANNOUNCED, "2026-08-16"), ["timing-none"]);
}

#[test]
fn the_next_known_deadline_is_the_first_of_february_2027() {
    use crate::figures::Day;
    let next = phase_2().next.as_ref().unwrap();
    assert_eq!(next.closes, Day { year: 2027, month: 2, day: 1 });
    let first_steps = [2025, 2026].map(|year| Day { year, month: 9, day: 1 });
    assert_eq!([next.first_steps_closed.0, next.first_steps_closed.1], first_steps);
}

fn due(application: &Application, book: &'static Rulebook, as_of: &str) -> Option<&'static str> {
    let assessment = assess(application, book, at(as_of));
    let mut found = assessment.findings.iter().filter(|finding| finding.rule.id == "due");
    let first = found.next().map(|finding| finding.outcome.id());
    assert!(found.next().is_none(), "one finding at most");
    first
}

#[test]
fn the_deadline_is_no_rule_until_it_is_known_when_the_application_was_sent() {
    for submitted_at in [Answer::Unknown, Answer::CannotSay] {
        let application = Application { submitted_at, ..Application::default() };
        for (book, as_of, ..) in each_row() {
            assert_eq!(due(&application, book, as_of), None);
        }
    }
}

#[test]
fn what_was_sent_is_in_time_by_each_reading_whatever_the_day_of_asking() {
    for (book, sent, _, outcome) in each_row() {
        let application = Application { submitted_at: Answer::Known(at(sent)), ..Application::default() };
        for as_of in ["2024-02-29", "2026-08-15", "2026-08-15T22:30:00Z", "2030-01-01"] {
            assert_eq!(due(&application, book, as_of), Some(outcome), "{} sent {sent}", book.id);
        }
    }
}
