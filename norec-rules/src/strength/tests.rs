//! Confidence caps strength: every cell.

use super::*;
use crate::outcome::Outcome;
use crate::verdict::tests::finding;
use Strength::{AsARule, Must, Should};

/// Of a rule of that strength, what a figure of that confidence leaves.
const CAPS: [(Confidence, [(Strength, Strength); 3]); 4] = [
    (Confidence::Stated, [(Must, Must), (AsARule, AsARule), (Should, Should)]),
    (Confidence::Paraphrased, [(Must, AsARule), (AsARule, AsARule), (Should, Should)]),
    (Confidence::Inferred, [(Must, Should), (AsARule, Should), (Should, Should)]),
    (Confidence::Ours, [(Must, Should), (AsARule, Should), (Should, Should)]),
];

#[test]
fn a_finding_is_no_stronger_than_the_figure_that_decided_it() {
    for (confidence, cells) in CAPS {
        for (strength, left) in cells {
            let mut finding = finding(strength, Stage::Application, Outcome::NotMet);
            finding.rests_on(confidence);
            assert_eq!(finding.strength, left, "{strength:?} on {confidence:?}");
            assert!(!finding.supplied);
        }
    }
}

#[test]
fn the_weakest_of_several_figures_decides_in_whatever_order() {
    for (first, cells) in CAPS {
        for (second, _) in CAPS {
            for (strength, _) in cells {
                let mut one = finding(strength, Stage::Application, Outcome::Met);
                one.rests_on(first).rests_on(second);
                let mut other = finding(strength, Stage::Application, Outcome::Met);
                other.rests_on(second).rests_on(first);
                let weakest = strength.min(first.min(second).allows());
                assert_eq!((one.strength, other.strength), (weakest, weakest));
            }
        }
    }
}

#[test]
fn a_figure_of_the_applicant_makes_it_at_most_as_a_rule_and_is_marked() {
    for (strength, left) in [(Must, AsARule), (AsARule, AsARule), (Should, Should)] {
        let mut finding = finding(strength, Stage::Application, Outcome::Met);
        finding.rests_on_applicant();
        assert_eq!((finding.strength, finding.supplied), (left, true));
    }
}

#[test]
fn a_must_binds_more_than_as_a_rule_and_that_more_than_advice() {
    assert!(Must > AsARule && AsARule > Should);
    assert_eq!([Must, AsARule, Should].map(Strength::id), ["must", "as-a-rule", "should"]);
    let stages = [Stage::Application, Stage::Round, Stage::AfterApproval];
    assert_eq!(stages.map(Stage::id), ["application", "round", "after-approval"]);
    let ids = CAPS.map(|(confidence, _)| confidence.id());
    assert_eq!(ids, ["stated", "paraphrased", "inferred", "ours"]);
}
