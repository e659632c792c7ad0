//! The report for people: what to see to before sending, and what comes with later stages, each under its own heading.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use norec_core::{Application, Instant};
use norec_examples::report;
use norec_rules::language::Tag;
use norec_rules::overlay::Overlay;
use norec_rules::{Language, assess, rulebook};

fn lines(json: &str) -> Vec<String> {
    let application = Application::from_json(json).unwrap();
    let book = rulebook::get("CALL-26-P2b").unwrap();
    let assessment = assess(&application, book, Instant::parse("2026-08-01").unwrap());
    let language = Language::embedded(Tag::En).unwrap();
    report(&assessment, &application, &Overlay::default(), &language).lines().map(ToOwned::to_owned).collect()
}

/// The lines below a heading, up to the next empty one.
fn below(lines: &[String], heading: &str) -> Option<Vec<String>> {
    let place = lines.iter().position(|line| line.starts_with(heading))?;
    Some(lines.iter().skip(place + 1).take_while(|line| !line.is_empty()).cloned().collect())
}

#[test]
fn what_to_see_to_stands_there_until_it_is_sent() {
    let before = lines("{}");
    let reminders = below(&before, "Before you send the application (3)").unwrap();
    let points: Vec<&String> = reminders.iter().filter(|line| line.starts_with("  • ")).collect();
    assert_eq!(points.len(), 3, "{reminders:?}");
    assert!(points[0].contains("everything that the call asks for"), "{points:?}");
    assert!(points[1].contains("signed by somebody"), "{points:?}");
    assert!(points[2].contains("without a password"), "{points:?}");
    // The signature is carried over from an earlier call, and the reader is told.
    assert!(reminders.iter().any(|line| line.contains("This rule is from Exchange 2024-2025.")), "{reminders:?}");

    let after = lines(r#"{"submitted_at": "2026-08-01T12:00:00+02:00"}"#);
    assert!(below(&after, "Before you send").is_none());
    assert!(
        below(&after, "Not known yet").unwrap().iter().any(|line| line.contains("Is this in place: the signature"))
    );
}

#[test]
fn what_comes_after_the_grant_stands_by_itself_with_its_states() {
    let lines =
        lines(r#"{"afterwards": {"emergency_plan": true, "internal_control": false, "ethical_standards": true}}"#);
    let later = below(&lines, "Once the grant is given (3)").unwrap();
    let at = |start: &str| later.iter().position(|line| line.trim_start().starts_with(start)).unwrap();
    let places = [
        at("Not in place:"),
        at("• Internal control is not in place."),
        at("Not known yet:"),
        at("• Does the participant agreement say this:"),
        at("In place:"),
        at("• The emergency plan is ready."),
    ];
    assert!(places.is_sorted(), "{later:?}");
    // None of it stands among the findings of the application, and no other stage has a heading.
    let count = |text: &str| lines.iter().filter(|line| line.contains(text)).count();
    assert_eq!([count("Internal control is not"), count("The emergency plan is ready")], [1, 1]);
    assert!(below(&lines, "Not in place (").is_none());
}
