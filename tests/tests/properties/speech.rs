//! Whatever is assessed can be said, in every language, and no sentence shows the program's own words.

use super::cases;
use norec_core::{Application, Json};
use norec_rules::language::Tag;
use norec_rules::message::Value;
use norec_rules::{Assessment, Language, Message, Strength, message, rulebook};
use norec_tests::generate::sample_of_all;
use proptest::prelude::*;
use std::sync::LazyLock;

static LANGUAGES: LazyLock<[Language; 6]> = LazyLock::new(|| Tag::ALL.map(|tag| Language::embedded(tag).unwrap()));

/// Every message that belongs to an assessment.
fn messages(assessment: &Assessment) -> Vec<Message> {
    let mut all = assessment.verdict.messages(assessment);
    all.push(assessment.short(assessment.verdict.kind));
    if let Some(closed) = &assessment.if_complete {
        all.push(message::verdict_if_complete(assessment.short(closed.kind)));
        all.extend(closed.messages(assessment));
    }
    all.extend(assessment.timing.messages(assessment.rulebook));
    all.extend(assessment.rulebook.coverage.messages());
    all.extend(assessment.sum_notes());
    for table in assessment.sum_tables() {
        all.push(table.caption);
        all.extend(table.rows.into_iter().map(|(name, _)| name));
    }
    for finding in &assessment.findings {
        all.push(finding.message.clone());
        all.extend(finding.aside.clone());
        all.extend(finding.if_complete.iter().map(|closed| closed.message.clone()));
        all.extend([(finding.rule.title)(), finding.rule.statement(), finding.about()]);
        all.extend(finding.marks());
    }
    for reminder in &assessment.reminders {
        all.push(reminder.message.clone());
        all.extend(reminder.marks());
    }
    all
}

/// Words of the program that no sentence may show.
const OURS: [&str; 13] = [
    "not_met",
    "NotMet",
    "not_applicable",
    "NotApplicable",
    "unpublished",
    "Unpublished",
    "as-a-rule",
    "CannotSay",
    "cannot_say",
    "participant-kinds",
    "civil-society",
    "{",
    "$",
];

proptest! {
    #![proptest_config(cases(250))]

    #[test]
    fn everything_that_is_said_has_text_in_every_language(sample in sample_of_all()) {
        let assessment = sample.assess();
        for language in &*LANGUAGES {
            let tag = language.tag();
            for message in messages(&assessment) {
                let text = language.text(&message, &sample.application);
                prop_assert!(!text.trim().is_empty(), "{} in {}", message.key(), tag.code());
                let shown = OURS.iter().find(|word| text.contains(**word));
                prop_assert_eq!(shown, None, "{} in {}: {}", message.key(), tag.code(), text);
            }
        }
    }
}

/// How each language says that Norec requires something.
const REQUIRES: [&str; 4] = ["krev", "krever", "requires", "require"];

#[test]
fn what_is_no_must_is_never_said_to_be_required() {
    let mut weaker: usize = 0;
    for case in norec_tests::cases::read() {
        let (Ok(application), Ok(assessment)) = (Application::from_json(&case.application), case.said()) else {
            continue;
        };
        let of_findings = assessment.findings.iter().flat_map(|finding| {
            let closed = finding.if_complete.iter().map(|closed| &closed.message);
            [&finding.message].into_iter().chain(&finding.aside).chain(closed).map(|said| (finding.strength, said))
        });
        let reminders = assessment.reminders.iter().map(|reminder| (reminder.rule.strength, &reminder.message));
        for (strength, message) in of_findings.chain(reminders) {
            for (name, value) in message.values() {
                let Value::Strength(said) = value else { continue };
                assert_eq!(*said, strength, "{name} of {} in {}", message.key(), case.name);
                weaker += usize::from(strength < Strength::Must);
            }
            for language in LANGUAGES.iter().filter(|_| strength < Strength::Must) {
                let text = language.text(message, &application);
                let mut words = text.split(|letter: char| !letter.is_alphabetic());
                assert!(!words.any(|word| REQUIRES.contains(&word)), "{}, {}: {text}", case.name, message.key());
            }
        }
    }
    assert!(weaker > 100, "{weaker} sentences of rules that are no must name their strength");
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn an_assessment_is_json_that_reads_back(sample in sample_of_all()) {
        for book in rulebook::all() {
            let json = norec_rules::assess(&sample.application, book, sample.instant()).to_json();
            let text = json.canonical();
            prop_assert_eq!(Json::parse(&text).unwrap().canonical(), text);
        }
    }
}
