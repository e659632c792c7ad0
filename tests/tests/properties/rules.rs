//! Laws of single rules: the cap worked out a second time, figures that are not published, and open lists.

use super::{by_name, cases, name};
use norec_core::{Application, Decimal, Money};
use norec_rules::assess;
use norec_rules::message::Value;
use norec_rules::outcome::Outcome;
use norec_tests::generate::{cap_limit, sample, sums};
use proptest::prelude::*;

proptest! {
    #![proptest_config(cases(600))]

    #[test]
    fn the_cap_is_as_whole_minor_units_have_it(sample in sample()) {
        let assessment = sample.assess();
        let finding = assessment.findings.iter().find(|finding| finding.rule.id == "cap").unwrap();
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
    fn a_figure_that_nobody_has_looked_up_is_unpublished_whatever_else_is_open(sample in sample()) {
        let application = Application { supplied: Default::default(), ..sample.application.clone() };
        let assessment = assess(&application, sample.rulebook(), sample.instant());
        let findings = by_name(&assessment);
        for row in &application.budget.lines {
            let limited = ["allowance", "housing", "partner-meeting"];
            if row.category.known().is_some_and(|category| limited.contains(&category.id())) {
                let finding = findings[&format!("rate budget.lines[{}]", row.id)];
                prop_assert_eq!(finding.outcome.id(), "unpublished");
            }
        }
        for row in &application.partners {
            if row.country.known().is_some_and(|country| country.code() != "NO") {
                prop_assert_eq!(findings[&format!("list partners[{}]", row.id)].outcome.id(), "unpublished");
            }
        }
    }

    #[test]
    fn of_open_lists_nothing_is_said_to_be_missing(sample in sample()) {
        let mut application = sample.application.clone();
        application.partners.complete = false;
        application.placements.complete = false;
        application.budget.lines.complete = false;
        let assessment = assess(&application, sample.rulebook(), sample.instant());
        for finding in assessment.findings {
            let of_lists = ["orgs", "both-ways", "each", "cap"].contains(&finding.rule.id);
            let to_come = matches!(finding.subject, norec_rules::Subject::RowsToCome(_));
            let said = finding.outcome.id();
            prop_assert!(!of_lists || ["met", "open"].contains(&said), "{}: {}", name(&finding), said);
            prop_assert!(!to_come || said == "open", "{}: {}", name(&finding), said);
        }
    }
}
