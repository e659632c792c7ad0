//! What an explanation shows is what was looked at: all of it, in order, and nothing else.

use super::cases;
use norec_core::{Answer, Application, Decimal, Draft, Entry, FieldPath, Json, ListName};
use norec_rules::explain::{Comparison, Stated, Trace};
use norec_rules::language::Tag;
use norec_rules::overlay::Overlay;
use norec_rules::rulebook::{Read, RuleInBook};
use norec_rules::{Language, Outcome, labels, message, rulebook};
use norec_tests::generate::{fields, sample_of_all};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Every path of an application that a rule says it reads; of the figures that are looked up, none.
fn read_by(rule: &RuleInBook, application: &Application) -> BTreeSet<FieldPath> {
    let reads = |path: &FieldPath| Read::of(path).is_some_and(|read| rule.reads.contains(&read));
    let fields = fields(&Draft::from_application(application)).into_iter().filter(reads);
    let lists = ListName::ALL
        .into_iter()
        .filter(|list| rule.reads.iter().any(|read| matches!(read, Read::Rows(of) | Read::Of(of, _) if of == list)));
    let looked_up = |path: &FieldPath| matches!(path, FieldPath::Supplied(_));
    fields.filter(|path| !looked_up(path)).chain(lists.map(FieldPath::List)).collect()
}

/// What the application says at a path, by another way than the trace: its JSON read back, then the entry of a form.
fn agrees(stated: &Stated, application: &Application) -> bool {
    let text = |json: &Json| match json {
        Json::String(text) => text.clone(),
        Json::Bool(yes) => String::from(if *yes { "yes" } else { "no" }),
        other => other.canonical(),
    };
    let entry = application.entry(&stated.path);
    match (&stated.answer, &stated.path) {
        (Answer::Known(json), FieldPath::List(list)) => {
            let ids: Vec<String> = application.row_ids(*list).iter().map(|id| format!("{:?}", id.as_str())).collect();
            let complete = application.is_complete(*list);
            json.canonical() == format!("{{\"complete\":{complete},\"rows\":[{}]}}", ids.join(","))
        }
        (answer, FieldPath::Supplied(key)) => answer.as_ref().map(|_| ()) == application.supplied.state(*key),
        (Answer::Known(json), _) => match entry {
            // A form writes 250.125 as 250.1250, which nobody takes for thousands.
            Some(Entry::Typed(typed)) => match (typed.parse::<Decimal>(), text(json).parse::<Decimal>()) {
                (Ok(typed), Ok(said)) => typed == said,
                _ => typed == text(json),
            },
            _ => false,
        },
        (Answer::Absent, _) => entry == Some(Entry::Absent),
        (Answer::CannotSay, _) => entry == Some(Entry::CannotSay),
        (Answer::Unknown, _) => entry.is_none(),
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_trace_is_all_that_was_looked_at(sample in sample_of_all()) {
        let (application, assessment) = (&sample.application, sample.assess());
        let trace = Trace::of(&assessment, application, &Overlay::default());
        let rules: Vec<&str> = trace.rules.iter().map(|traced| traced.rule.id).collect();
        prop_assert_eq!(rules, assessment.rulebook.rules.iter().map(|rule| rule.id).collect::<Vec<_>>());
        // Every finding and reminder, in the order of the assessment, which is the rulebook's.
        let findings: Vec<_> = trace.rules.iter().flat_map(|traced| traced.findings.iter().copied()).collect();
        prop_assert!(findings.len() == assessment.findings.len());
        for (traced, said) in findings.into_iter().zip(&assessment.findings) {
            prop_assert!(std::ptr::eq(traced, said), "{} {}", traced.rule.id, traced.subject.id());
        }
        let reminders: Vec<_> = trace.rules.iter().flat_map(|traced| traced.reminders.iter().copied()).collect();
        prop_assert!(reminders.into_iter().eq(&assessment.reminders));
        for traced in &trace.rules {
            let stated: Vec<&Stated> = traced.answers.iter().collect();
            let paths: Vec<FieldPath> = stated.iter().map(|stated| stated.path).collect();
            let (looked_up, read): (BTreeSet<_>, BTreeSet<_>) =
                paths.iter().copied().partition(|path| matches!(path, FieldPath::Supplied(_)));
            prop_assert_eq!(looked_up.len() + read.len(), paths.len(), "{} lists an answer twice", traced.rule.id);
            prop_assert_eq!(&read, &read_by(traced.rule, application), "{}", traced.rule.id);
            prop_assert!(looked_up.is_empty() || traced.rule.reads.contains(&Read::Supplied));
            for stated in stated {
                prop_assert!(agrees(stated, application), "{} {:?}", traced.rule.id, stated);
            }
            // The order in which the rule names them: the first path of each read comes after those of the one before.
            let place = |read: &Read| paths.iter().position(|path| Read::of(path).as_ref() == Some(read));
            let places: Vec<usize> = traced.rule.reads.iter().filter_map(place).collect();
            prop_assert!(places.is_sorted(), "{}", traced.rule.id);
        }
        // Every figure that a finding hangs on, and that can be looked up, is among the answers.
        for finding in &assessment.findings {
            if let Outcome::Unpublished(figures) = &finding.outcome {
                for figure in figures {
                    let norec_rules::outcome::Figure::Supplied { key, .. } = figure else { continue };
                    let traced = trace.rules.iter().find(|traced| traced.rule.id == finding.rule.id).unwrap();
                    prop_assert!(traced.answers.iter().any(|stated| stated.path == FieldPath::Supplied(*key)));
                }
            }
        }
    }

    #[test]
    fn a_trace_is_json_with_every_parameter_and_text_in_every_language(sample in sample_of_all()) {
        let (application, assessment) = (&sample.application, sample.assess());
        let trace = Trace::of(&assessment, application, &Overlay::default());
        let json = trace.to_json().canonical();
        prop_assert_eq!(Json::parse(&json).unwrap().canonical(), json.clone());
        for rule in assessment.rulebook.rules {
            prop_assert!(json.contains(&rule.to_json().canonical()), "{}", rule.id);
        }
        for tag in Tag::ALL {
            let text = trace.text(application, &Language::embedded(tag).unwrap());
            let lines: Vec<&str> = text.lines().map(str::trim).collect();
            for traced in &trace.rules {
                let parameters = traced.rule.parameters.iter().chain(traced.rule.reading_parameters.iter().copied().flatten());
                for id in parameters.map(|(name, _)| (*name).to_owned()).chain(
                    traced.answers.iter().map(|stated| stated.path.to_string()),
                ) {
                    let start = [&id, ": "].concat();
                    prop_assert!(lines.iter().any(|line| line.starts_with(&start)), "{id} is not in the text");
                }
            }
        }
    }

    /// A comparison shows answers that the rule reads, and every answer that its finding waits for.
    #[test]
    fn a_comparison_shows_what_the_rule_reads_and_what_it_waits_for(sample in sample_of_all()) {
        let (application, assessment) = (&sample.application, sample.assess());
        for finding in &assessment.findings {
            let comparison = Comparison::of(finding, application, assessment.rulebook);
            let paths: BTreeSet<FieldPath> = comparison.answers.iter().map(|stated| stated.path).collect();
            prop_assert_eq!(paths.len(), comparison.answers.len());
            let read = read_by(finding.rule, application);
            for stated in &comparison.answers {
                let known = read.contains(&stated.path) || matches!(stated.path, FieldPath::Supplied(_));
                prop_assert!(known && agrees(stated, application), "{} {:?}", finding.rule.id, stated);
            }
            prop_assert_eq!(&comparison.amounts, &finding.limits);
            if let Outcome::Depends(sides) = &finding.outcome {
                let ways: Vec<_> = comparison.ways.iter().map(|way| (way.name, way.outcome)).collect();
                prop_assert_eq!(ways, sides.iter().map(|side| (side.reading, side.outcome)).collect::<Vec<_>>());
            }
            // Another row of a list is shown where it is named; the rest of what is waited for is.
            if let (Outcome::Open(waits), true) = (&finding.outcome, finding.limits.is_empty()) {
                let own = waits.iter().map(|wait| wait.field).filter(|path| match (path, finding.subject.row()) {
                    (FieldPath::Row(list, id, _), Some(subject)) => (*list, *id) == subject,
                    (FieldPath::List(_), Some(_)) => false,
                    _ => true,
                });
                for path in own {
                    prop_assert!(paths.contains(&path), "{} waits for {path}", finding.rule.id);
                }
            }
        }
    }
}

/// A name that no language has would show the program's own word.
#[test]
fn every_reading_and_every_parameter_has_a_name_in_words() {
    for book in rulebook::all() {
        let deadlines = book.deadlines.iter().map(|row| row.head.name);
        let readings = book.rules.iter().flat_map(|rule| rule.readings.iter().map(|head| head.name));
        for name in deadlines.chain(readings) {
            assert_eq!(labels::reading(name).key(), format!("reading-{name}"));
        }
        for rule in book.rules {
            for (name, _) in rule.parameters.iter().chain(rule.reading_parameters.iter().copied().flatten()) {
                assert_eq!(labels::parameter(name).key(), format!("parameter-{}", name.replace('_', "-")));
            }
        }
    }
    for list in ListName::ALL {
        assert_ne!(labels::field(&FieldPath::List(list)).key(), message::plain("").key(), "{list}");
    }
}
