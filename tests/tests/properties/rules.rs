//! Laws of single rules: the cap worked out a second time, figures that are not published, and open lists.

use super::{by_name, cases, name};
use norec_core::{Answer, Application, Decimal, Money};
use norec_rules::message::Value;
use norec_rules::outcome::Outcome;
use norec_rules::{Stage, assess};
use norec_tests::generate::{cap_limit, sample, sums};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn the_cap_is_as_whole_minor_units_have_it(sample in sample()) {
        let assessment = sample.assess();
        let Some(finding) = assessment.findings.iter().find(|finding| finding.rule.id == "cap") else { return Ok(()) };
        let lines = &sample.application.budget.lines;
        let currencies: Vec<_> = lines.iter().filter_map(|line| line.currency.known().copied()).collect();
        let one = currencies.first().filter(|first| currencies.iter().all(|other| other == *first));
        let (Some(currency), true) = (one, lines.complete) else { return Ok(()) };
        let Some(sums) = sums(&sample.application, *currency) else { return Ok(()) };
        let [activities, participants, rest] = sums;
        if activities == 0 && participants == 0 {
            prop_assert_eq!(finding.outcome.id(), "open");
            return Ok(());
        }
        let sides: Vec<bool> = (0..4).map(|reading| activities <= cap_limit(sums, reading).unwrap()).collect();
        let expected = match (sides.contains(&true), sides.contains(&false)) {
            (true, false) => "met",
            (false, true) => "not_met",
            _ => "depends",
        };
        prop_assert_eq!(finding.outcome.id(), expected, "{} {} {}", activities, participants, rest);
        // What is printed is the same arithmetic: the limit of every reading, how far it is above, and on which side of
        // the cap the share is.
        let limit = (0..4).filter_map(|reading| cap_limit(sums, reading)).min().unwrap();
        let money = |units: i128| Value::Money(Money {
            amount: Decimal::from_i128_with_scale(units, currency.minor_unit()),
            currency: *currency,
        });
        let values: Vec<&Value> = finding.message.values().map(|(_, value)| value).collect();
        if activities > limit {
            prop_assert!(values.contains(&&money(limit)), "{} in {:?}", limit, values);
            prop_assert!(values.contains(&&money(activities - limit)), "{:?}", values);
        } else {
            let tenth = Decimal::new(1, 1);
            let above = |value: &&&Value| matches!(value, Value::Share(share) if share.decimal() > tenth);
            prop_assert_eq!(values.iter().find(above), None);
        }
        if let Outcome::Depends(said) = &finding.outcome {
            let names = ["participant-kinds-with-itself", "participant-kinds-without-itself",
                "all-but-administration-with-itself", "all-but-administration-without-itself"];
            for (side, (name, within)) in said.iter().zip(names.into_iter().zip(sides)) {
                prop_assert_eq!((side.reading, side.outcome), (name, if within { "met" } else { "not_met" }));
            }
        }
    }

    #[test]
    fn rules_that_wait_for_the_sending_remind_before_it_and_speak_after_it(sample in sample()) {
        let sent = sample.application.submitted_at.known().is_some();
        let submission = &sample.application.submission;
        let yes = |answer: &Answer<bool>| *answer == Answer::Known(true);
        let seen_to = |rule| match rule {
            "complete" => yes(&submission.complete),
            "signed" => yes(&submission.signed) && yes(&submission.unlocked),
            _ => yes(&submission.portal),
        };
        for book in norec_rules::rulebook::all() {
            let assessment = assess(&sample.application, book, sample.instant());
            let reminded: Vec<&str> = assessment.reminders.iter().map(|reminder| reminder.rule.id).collect();
            let spoken: Vec<&str> = assessment.findings.iter().map(|finding| finding.rule.id).collect();
            for rule in ["complete", "signed", "portal"].into_iter().filter(|rule| book.rule(rule).is_some()) {
                prop_assert_eq!((reminded.contains(&rule), spoken.contains(&rule)), (!sent && !seen_to(rule), sent), "{} {}", book.id, rule);
            }
            // What is left once it is sent belongs to later stages.
            let before = assessment.reminders.iter().filter(|reminder| reminder.rule.stage == Stage::Application);
            prop_assert!(!sent || before.count() == 0, "{} {:?}", book.id, reminded);
        }
    }

    #[test]
    fn later_stages_and_reminders_never_move_the_verdict(sample in sample(), answers in any::<[bool; 8]>()) {
        use norec_core::{Afterwards, Answer};
        let [a, b, c, d, e, f, g, h] = answers.map(Answer::Known);
        let afterwards = Afterwards {
            contract_duration: a,
            contract_duties: b,
            contract_allowance: c,
            contract_tax: d,
            contract_hours: e,
            internal_control: f,
            ethical_standards: g,
            emergency_plan: h,
        };
        let application = Application { afterwards, ..sample.application.clone() };
        let (before, after) = (sample.assess(), assess(&application, sample.rulebook(), sample.instant()));
        prop_assert_eq!(before.verdict, after.verdict);
        prop_assert_eq!(before.if_complete, after.if_complete);
    }

    #[test]
    fn a_figure_that_nobody_has_looked_up_is_unpublished_whatever_else_is_open(sample in sample()) {
        let application = Application { supplied: Default::default(), ..sample.application.clone() };
        let assessment = assess(&application, sample.rulebook(), sample.instant());
        let findings = by_name(&assessment);
        for row in &application.budget.lines {
            let limited = ["allowance", "housing", "partner-meeting"];
            if row.category.known().is_some_and(|category| limited.contains(&category.id())) {
                // A first step has no such rule.
                let finding = findings.get(&format!("rate budget.lines[{}]", row.id));
                prop_assert!(finding.is_none_or(|finding| finding.outcome.id() == "unpublished"));
            }
        }
        for row in &application.partners {
            if row.country.known().is_some_and(|country| country.code() != "NO") {
                prop_assert_eq!(findings[&format!("list partners[{}]", row.id)].outcome.id(), "unpublished");
            }
        }
    }

    #[test]
    fn of_open_lists_nothing_is_said_to_be_missing_and_what_is_there_counts(sample in sample()) {
        let mut application = sample.application.clone();
        for complete in [
            &mut application.partners.complete,
            &mut application.rounds.complete,
            &mut application.placements.complete,
            &mut application.budget.lines.complete,
        ] {
            *complete = false;
        }
        let (before, after) = (sample.assess(), assess(&application, sample.rulebook(), sample.instant()));
        let before = by_name(&before);
        for finding in &after.findings {
            let (rule, said, name) = (finding.rule.id, finding.outcome.id(), name(finding));
            if ["orgs", "both-ways", "each", "cap"].contains(&rule) {
                prop_assert!(["met", "open"].contains(&said), "{}: {}", name, said);
            }
            if matches!(finding.subject, norec_rules::Subject::RowsToCome(_)) {
                prop_assert_eq!(said, "open", "{}", name);
            }
            // Rows to come cannot undo that there are enough, or that somebody travels.
            if ["orgs", "both-ways", "each"].contains(&rule) && before[&name].outcome == Outcome::Met {
                prop_assert_eq!(said, "met", "{}", name);
            }
        }
    }
}

/// The key of what a rule says of a subject.
fn said(json: &str, call: &str, finding: &str) -> &'static str {
    let application = Application::from_json(json).unwrap();
    let book = norec_rules::rulebook::get(call).unwrap();
    let assessment = assess(&application, book, norec_core::Instant::parse("2026-08-01").unwrap());
    by_name(&assessment)[finding].message.key()
}

#[test]
fn of_one_side_that_is_missing_and_one_that_is_open_only_the_first_is_said_to_be_missing() {
    let groups = |group: &str| {
        format!(
            r#"{{"partners": {{"rows": [{{"id": "p1"}}, {{"id": "p2"}}], "complete": true}},
            "placements": {{"rows": [{group}], "complete": true}}}}"#
        )
    };
    for (group, key) in [
        (r#"{"id": "g1", "to": "p2"}"#, "each-not-receives"),
        (r#"{"id": "g1", "from": "p2"}"#, "each-not-sends"),
        (r#"{"id": "g1", "from": "p2", "to": "p2"}"#, "each-not-both"),
        (r#"{"id": "g1"}"#, "each-so-far-both"),
    ] {
        assert_eq!(said(&groups(group), "CALL-26-P2b", "each partners[p1]"), key, "{group}");
    }
}

#[test]
fn a_study_that_nobody_has_denied_is_not_said_to_be_missing() {
    for (history, key) in [
        (r#""feasibility_study": true, "feasibility_reports": false"#, "step-not-reports"),
        (r#""feasibility_reports": false"#, "step-not-reports"),
        (r#""feasibility_study": false, "feasibility_reports": false"#, "step-not"),
        (r#""feasibility_study": false"#, "step-not"),
    ] {
        let json = format!(r#"{{"history": {{{history}}}}}"#);
        assert_eq!(said(&json, "CALL-25-CA", "step application"), key, "{history}");
    }
}
