//! How findings come to a verdict: every strength with every outcome, then which beats which.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use crate::finding::Subject;
use crate::message;
use crate::outcome::{Side, Wait};
use crate::rulebook::{self, Body, Citation, Parts, RuleInBook};
use crate::strength::Confidence;
use VerdictKind::{Judgement, Likely, NotDecided, NotEligible};
use norec_core::{Country, ListName, SuppliedKey};

/// A rule of that strength and stage that checks nothing.
pub(crate) fn rule(strength: Strength, stage: Stage) -> &'static RuleInBook {
    let any = rulebook::latest().rules[0];
    Box::leak(Box::new(RuleInBook {
        id: "a-rule",
        strength,
        stage,
        citation: Citation { confidence: Confidence::Stated, ..any.citation },
        readings: &[],
        #[cfg(feature = "statements")]
        alone: &[],
        parameters: &[],
        #[cfg(feature = "embedded")]
        reading_parameters: &[],
        title: message::kind_title,
        reads: &[],
        body: Body::Own(Parts { statement: message::legal_rule, check: |_, _| {} }),
    }))
}

/// What such a rule said of the application.
pub(crate) fn finding(strength: Strength, stage: Stage, outcome: Outcome) -> Finding {
    Finding {
        rule: rule(strength, stage),
        subject: Subject::Application,
        at: FieldPath::List(ListName::Partners),
        strength,
        supplied: false,
        overlay: None,
        outcome,
        message: message::state_met(),
        aside: None,
        limits: Vec::new(),
        if_complete: None,
    }
}

const STRENGTHS: [Strength; 3] = [Strength::Must, Strength::AsARule, Strength::Should];

/// A wait for the so-manieth list.
fn wait(place: usize, cannot_say: bool) -> Wait {
    Wait { field: FieldPath::List(ListName::ALL[place]), cannot_say }
}

fn figure(country: &str, cannot_say: bool) -> Figure {
    Figure::Supplied { key: SuppliedKey::PartnerCountry(Country::new(country).unwrap()), cannot_say }
}

fn depends() -> Outcome {
    let side = |reading, outcome| Side { reading, outcome };
    Outcome::Depends(vec![side("narrow", "not_met"), side("wide", "met")])
}

/// Each outcome, with the verdict over one finding of it that is a `must`, `as-a-rule` and `should`.
fn table() -> [(Outcome, [VerdictKind; 3]); 6] {
    [
        //                                              must         as-a-rule   should
        (Outcome::Met, [Likely, Likely, Likely]),
        (Outcome::NotMet, [NotEligible, Judgement, Likely]),
        (Outcome::Open(vec![wait(0, false)]), [NotDecided, NotDecided, Likely]),
        (Outcome::Unpublished(vec![figure("NP", false)]), [Likely, Likely, Likely]),
        (depends(), [Judgement, Judgement, Likely]),
        (Outcome::NotApplicable, [Likely, Likely, Likely]),
    ]
}

/// Every finding of the application stage that the table holds, with its verdict alone.
fn single() -> Vec<(Finding, VerdictKind)> {
    let mut all = Vec::new();
    for (outcome, kinds) in table() {
        for (strength, kind) in STRENGTHS.into_iter().zip(kinds) {
            all.push((finding(strength, Stage::Application, outcome.clone()), kind));
        }
    }
    all
}

#[test]
fn one_finding_gives_the_verdict_of_the_table() {
    for (finding, kind) in single() {
        let verdict = Verdict::of(std::slice::from_ref(&finding));
        assert_eq!(verdict.kind, kind, "{:?} {:?}", finding.strength, finding.outcome);
        let decided_by = if kind == Likely { vec![] } else { vec![0] };
        assert_eq!(verdict.decided_by, decided_by);
        assert_eq!(verdict.judgement_already, Vec::<usize>::new());
    }
}

#[test]
fn only_the_application_stage_moves_the_verdict() {
    for (outcome, _) in table() {
        for strength in STRENGTHS {
            for stage in [Stage::Round, Stage::AfterApproval] {
                let verdict = Verdict::of(&[finding(strength, stage, outcome.clone())]);
                assert_eq!(verdict, Verdict::of(&[]), "{stage:?} {strength:?} {outcome:?}");
                assert_eq!((verdict.kind, verdict.can_be_looked_up), (Likely, 0));
            }
        }
    }
}

#[test]
fn of_two_findings_the_graver_one_decides() {
    // A must that is not met beats what is open, which beats what is for Norec to judge, which beats likely.
    let rank = |kind| [NotEligible, NotDecided, Judgement, Likely].iter().position(|known| *known == kind).unwrap();
    for (a, first) in single() {
        for (b, second) in single() {
            let verdict = Verdict::of(&[a.clone(), b.clone()]);
            let graver = if rank(first) <= rank(second) { first } else { second };
            assert_eq!(verdict.kind, graver, "{:?} {:?}, {:?} {:?}", a.strength, a.outcome, b.strength, b.outcome);
            let of_that = |kind| kind == graver && kind != Likely;
            let places = [(0, first), (1, second)].into_iter().filter(|(_, kind)| of_that(*kind));
            assert_eq!(verdict.decided_by, places.map(|(place, _)| place).collect::<Vec<_>>());
        }
    }
}

#[test]
fn precedence_in_so_many_words() {
    let of = |strength, outcome: &Outcome| finding(strength, Stage::Application, outcome.clone());
    let open = Outcome::Open(vec![wait(0, false)]);
    let unpublished = Outcome::Unpublished(vec![Figure::ExchangeRate]);
    let not = Outcome::NotMet;
    let (must, usually, should) = (Strength::Must, Strength::AsARule, Strength::Should);
    for (findings, kind) in [
        (vec![of(must, &open), of(usually, &not), of(must, &not)], NotEligible),
        (vec![of(must, &depends()), of(must, &not)], NotEligible),
        (vec![of(usually, &not), of(usually, &open)], NotDecided),
        (vec![of(must, &depends()), of(must, &open)], NotDecided),
        (vec![of(must, &depends()), of(must, &unpublished), of(must, &Outcome::Met)], Judgement),
        (vec![of(usually, &not), of(must, &Outcome::Met)], Judgement),
        (vec![of(must, &unpublished), of(usually, &unpublished), of(should, &not)], Likely),
        (vec![of(should, &not), of(should, &open), of(should, &depends())], Likely),
        (vec![of(should, &open), of(usually, &depends())], Judgement),
    ] {
        assert_eq!(Verdict::of(&findings).kind, kind, "{findings:?}");
    }
}

#[test]
fn advice_changes_nothing_of_the_verdict() {
    for (bound, _) in single() {
        let alone = Verdict::of(std::slice::from_ref(&bound));
        for (outcome, _) in table() {
            let advice = finding(Strength::Should, Stage::Application, outcome);
            assert_eq!(Verdict::of(&[bound.clone(), advice]), alone);
        }
    }
}

#[test]
fn while_it_is_open_what_norec_must_judge_in_any_case_is_named() {
    let of = |strength, outcome| finding(strength, Stage::Application, outcome);
    let open = of(Strength::Must, Outcome::Open(vec![wait(0, false)]));
    let already = [
        of(Strength::AsARule, Outcome::NotMet),
        of(Strength::Must, depends()),
        of(Strength::AsARule, depends()),
        of(Strength::Should, Outcome::NotMet),
        of(Strength::Should, depends()),
        of(Strength::Must, Outcome::Met),
    ];
    let findings: Vec<Finding> = [open].into_iter().chain(already.clone()).collect();
    let verdict = Verdict::of(&findings);
    assert_eq!(
        (verdict.kind, &verdict.decided_by[..], &verdict.judgement_already[..]),
        (NotDecided, &[0][..], &[1, 2, 3][..])
    );
    let verdict = Verdict::of(&already);
    assert_eq!(
        (verdict.kind, &verdict.decided_by[..], verdict.judgement_already.len()),
        (Judgement, &[0, 1, 2][..], 0)
    );
    let findings: Vec<Finding> = [of(Strength::Must, Outcome::NotMet)].into_iter().chain(already).collect();
    let verdict = Verdict::of(&findings);
    assert_eq!((verdict.kind, &verdict.decided_by[..], verdict.judgement_already.len()), (NotEligible, &[0][..], 0));
}

#[test]
fn nothing_is_left_to_ask_when_every_answer_waited_for_could_not_be_found_out() {
    let open = |strength, waits| finding(strength, Stage::Application, Outcome::Open(waits));
    let (must, usually, should) = (Strength::Must, Strength::AsARule, Strength::Should);
    let round = finding(must, Stage::Round, Outcome::Open(vec![wait(3, false)]));
    for (findings, nothing_left, asked) in [
        (vec![open(must, vec![wait(0, true)])], true, vec![]),
        (vec![open(must, vec![wait(0, true), wait(1, true)]), open(usually, vec![wait(2, true)])], true, vec![]),
        (vec![open(must, vec![wait(0, false)])], false, vec![0]),
        (vec![open(must, vec![wait(0, true), wait(1, false)])], false, vec![1]),
        (vec![open(must, vec![wait(0, true)]), open(usually, vec![wait(1, false)])], false, vec![1]),
        // Each once, in the order of the findings.
        (
            vec![open(must, vec![wait(2, false), wait(1, false)]), open(usually, vec![wait(1, false), wait(0, false)])],
            false,
            vec![2, 1, 0],
        ),
        // Advice and later stages ask for nothing.
        (vec![open(must, vec![wait(0, true)]), open(should, vec![wait(1, false)]), round], true, vec![]),
    ] {
        let verdict = Verdict::of(&findings);
        let asked: Vec<FieldPath> = asked.into_iter().map(|place| wait(place, false).field).collect();
        assert_eq!((verdict.kind, verdict.nothing_left_to_ask, verdict.waits), (NotDecided, nothing_left, asked));
    }
}

#[test]
fn figures_are_counted_once_and_by_who_can_tell() {
    let unpublished = |strength, figures| finding(strength, Stage::Application, Outcome::Unpublished(figures));
    let (must, usually, should) = (Strength::Must, Strength::AsARule, Strength::Should);
    let nepal = || figure("NP", false);
    for (findings, can_be_looked_up, only_norec) in [
        (vec![], 0, 0),
        (vec![unpublished(must, vec![nepal()])], 1, 0),
        (vec![unpublished(must, vec![nepal()]), unpublished(usually, vec![nepal()])], 1, 0),
        (vec![unpublished(must, vec![nepal(), figure("KE", false)])], 2, 0),
        (vec![unpublished(must, vec![figure("NP", true)])], 0, 1),
        (vec![unpublished(usually, vec![Figure::WhichRate])], 1, 0),
        (vec![unpublished(usually, vec![Figure::ExchangeRate])], 0, 1),
        (vec![unpublished(must, vec![nepal(), figure("KE", true), Figure::ExchangeRate])], 1, 2),
        (vec![unpublished(should, vec![nepal(), Figure::ExchangeRate])], 0, 0),
        (vec![finding(must, Stage::AfterApproval, Outcome::Unpublished(vec![nepal()]))], 0, 0),
    ] {
        let verdict = Verdict::of(&findings);
        assert_eq!(verdict.kind, Likely);
        assert_eq!((verdict.can_be_looked_up, verdict.only_norec), (can_be_looked_up, only_norec), "{findings:?}");
    }
}
