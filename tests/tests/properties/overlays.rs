//! Laws of figures from a file.

use super::{by_name, cases, is_settled};
use norec_core::{Answer, Country, Currency, FieldPath, SuppliedKey};
use norec_rules::explain::Trace;
use norec_rules::overlay::Overlay;
use norec_rules::{Assessment, Strength, assess_with};
use norec_tests::generate::{Sample, sample};
use proptest::prelude::*;

/// A table that says something of every country and rate that the samples name, for the year of the call.
fn table(sample: &Sample, on_list: &[bool], whole: bool, amount: u32, confidence: &str) -> Overlay {
    let year = sample.rulebook().year().unwrap();
    let mut text =
        "row_type;country;year;category;currency;amount;on_list;source;address;read_on;confidence\n".to_owned();
    let source = format!("For testing only;;2026-11-24;{confidence}\n");
    for (country, on_list) in ["NP", "MW", "SE", "VN", "KE", "BD"].into_iter().zip(on_list) {
        text += &format!("country;{country};{year};;;;{};{source}", if *on_list { "yes" } else { "no" });
        for category in ["housing", "allowance", "partner-meeting"] {
            text += &format!("rate;{country};{year};{category};NOK;{amount};;{source}");
        }
    }
    if whole && on_list.contains(&true) {
        text += &format!("whole-list;;{year};;;;;{source}");
    }
    Overlay::from_csv("t.csv", &text).unwrap()
}

fn overlaid() -> impl Strategy<Value = (Sample, Overlay, &'static str)> {
    let confidence = proptest::sample::select(&["stated", "paraphrased", "inferred", "ours"][..]);
    (sample(), proptest::collection::vec(any::<bool>(), 6), any::<bool>(), 0_u32..20_000, confidence).prop_map(
        |(sample, on_list, whole, amount, confidence)| {
            let overlay = table(&sample, &on_list, whole, amount, confidence);
            (sample, overlay, confidence)
        },
    )
}

fn assessed(sample: &Sample, overlay: &Overlay) -> Assessment {
    assess_with(&sample.application, sample.rulebook(), overlay, sample.instant())
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn an_overlay_that_says_nothing_changes_nothing(sample in sample()) {
        let with = assessed(&sample, &Overlay::default()).to_json().canonical();
        prop_assert_eq!(with, sample.assess().to_json().canonical());
    }

    #[test]
    fn it_changes_findings_of_lists_and_rates_alone_and_names_its_source((sample, overlay, confidence) in overlaid()) {
        let (before, after) = (sample.assess(), assessed(&sample, &overlay));
        prop_assert_eq!(before.findings.len(), after.findings.len());
        for (before, after) in before.findings.iter().zip(&after.findings) {
            match &after.overlay {
                None => prop_assert_eq!(before, after),
                Some(source) => {
                    prop_assert!(["list", "rate"].contains(&after.rule.id));
                    prop_assert_eq!(source.confidence.id(), confidence);
                    prop_assert!(!after.supplied && after.outcome.id() != "unpublished");
                    prop_assert!(after.strength <= source.confidence.allows());
                    let marks = after.marks();
                    prop_assert!(marks.iter().any(|mark| mark.key() == "mark-file"));
                    prop_assert!(confidence == "stated" || after.strength < Strength::Must);
                }
            }
        }
    }

    #[test]
    fn a_trace_shows_what_the_file_filled_in((sample, overlay, _) in overlaid()) {
        let after = assessed(&sample, &overlay);
        for traced in Trace::of(&after, &sample.application, &overlay).rules {
            let decided = traced.findings.iter().filter(|finding| finding.overlay.is_some());
            let sources: Vec<_> = decided.map(|finding| finding.overlay.clone().unwrap()).collect();
            prop_assert_eq!(sources.is_empty(), traced.filled.is_empty(), "{}", traced.rule.id);
            for filled in &traced.filled {
                prop_assert!(sources.contains(&filled.source));
                prop_assert!(traced.answers.iter().any(|stated| stated.path == filled.path));
                let FieldPath::Supplied(key) = filled.path else { panic!("{}", filled.path) };
                let kind = if matches!(key, SuppliedKey::PartnerCountry(_)) { "list" } else { "rate" };
                prop_assert_eq!(kind, traced.rule.id);
            }
        }
    }

    /// What the applicant answers of the same key changes neither outcome nor strength.
    #[test]
    fn it_beats_the_applicant((sample, overlay, _) in overlaid(), on_list in any::<bool>(), amount in 0_i64..20_000) {
        let before = assessed(&sample, &overlay);
        let mut answered = sample.clone();
        let nok = Currency::new("NOK").unwrap();
        for country in Country::all() {
            let supplied = &mut answered.application.supplied;
            supplied.set_partner_country(country, Answer::Known(on_list));
            for category in norec_core::Category::ALL {
                let amount = norec_core::Amount::new(norec_core::Decimal::new(amount, 0)).unwrap();
                supplied.set_maximum_rate(*category, country, nok, Answer::Known(amount));
            }
        }
        let after = assessed(&answered, &overlay);
        let after = by_name(&after);
        for (name, before) in by_name(&before) {
            if before.overlay.is_some() {
                let after = after[&name];
                prop_assert_eq!((&before.outcome, before.strength), (&after.outcome, after.strength));
                prop_assert!(after.overlay.is_some());
            } else if is_settled(&before.outcome) && !before.supplied {
                prop_assert_eq!(&before.outcome, &after[&name].outcome);
            }
        }
    }
}

/// The laws above look at nothing if no sample reaches a figure of the file.
#[test]
fn the_samples_reach_both_rooms() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut reached = std::collections::BTreeMap::new();
    for _ in 0..200 {
        let (sample, overlay, _) = overlaid().new_tree(&mut runner).unwrap().current();
        for finding in assessed(&sample, &overlay).findings.iter().filter(|finding| finding.overlay.is_some()) {
            *reached.entry((finding.rule.id, finding.outcome.id(), finding.aside.is_some())).or_insert(0) += 1;
        }
    }
    for rule in ["list", "rate"] {
        // A line that is over says beside it what the whole of it is over, so not every aside is a difference.
        for wanted in ["met", "not_met"] {
            let of = |(id, outcome, _): &(&str, &str, bool)| *id == rule && *outcome == wanted;
            assert!(reached.keys().any(of), "{rule} {wanted}: {reached:?}");
        }
        let tells = |outcome: &str| rule == "list" || outcome == "met";
        let differs = reached.keys().any(|(of, outcome, aside)| *of == rule && tells(outcome) && *aside);
        assert!(differs, "{rule}: {reached:?}");
    }
}
