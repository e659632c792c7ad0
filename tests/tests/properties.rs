//! Laws that hold of every application under every call, tried on many that stand close to where rules turn.
//!
//! Each law takes as many cases as keep the whole under a minute unoptimised. `PROPTEST_CASES=20000 cargo test -p
//! norec-tests --release --test properties` looks longer.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

#[path = "properties/budget.rs"]
mod budget_laws;
#[path = "properties/completions.rs"]
mod completions;
#[path = "properties/explains.rs"]
mod explains;
#[path = "properties/overlays.rs"]
mod overlays;
#[path = "properties/reach.rs"]
mod reach;
#[path = "properties/reads.rs"]
mod reads;
#[path = "properties/rules.rs"]
mod rules;
#[path = "properties/speech.rs"]
mod speech;

use norec_core::{Application, Decimal, Draft, List, ListName, Money, Row, budget, read};
use norec_rules::outcome::{Figure, Outcome, State, Wait};
use norec_rules::{Assessment, Finding, Stage, Strength, VerdictKind, assess};
use norec_tests::generate::{Move, Question, Sample, answered, moved, questions, sample_of_all};
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;

/// So many cases, or as many as `PROPTEST_CASES` asks for. Where a law fails, the shortest way there is printed; no
/// file of past failures is kept, since each belongs in the corpus.
fn cases(count: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|text| text.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(count), failure_persistence: None, ..ProptestConfig::default() }
}

/// The rule and subject of a finding.
fn name(finding: &Finding) -> String {
    [finding.rule.id, " ", &finding.subject.id()].concat()
}

/// Findings by rule and subject.
fn by_name(assessment: &Assessment) -> BTreeMap<String, &Finding> {
    assessment.findings.iter().map(|finding| (name(finding), finding)).collect()
}

/// An outcome whose waits and figures do not hang on their order.
fn unordered(outcome: &Outcome) -> (Outcome, Vec<Wait>, Vec<Figure>) {
    let (mut waits, mut figures) = (Vec::new(), Vec::new());
    let outcome = match outcome {
        Outcome::Open(all) => {
            waits = all.clone();
            Outcome::Open(Vec::new())
        }
        Outcome::Unpublished(all) => {
            figures = all.clone();
            Outcome::Unpublished(Vec::new())
        }
        other => other.clone(),
    };
    waits.sort();
    figures.sort();
    (outcome, waits, figures)
}

fn is_settled(outcome: &Outcome) -> bool {
    matches!(outcome, Outcome::Met | Outcome::NotMet | Outcome::NotApplicable)
}

fn closed(application: &Application) -> Application {
    let mut closed = application.clone();
    ListName::ALL.into_iter().for_each(|list| closed.set_complete(list, true));
    closed
}

/// The rows by these keys.
fn shuffled<T>(list: &mut List<T>, keys: &[u64]) {
    let mut keyed: Vec<(u64, Row<T>)> = keys.iter().copied().cycle().zip(list.rows.drain(..)).collect();
    keyed.sort_by_key(|(key, _)| *key);
    list.rows = keyed.into_iter().map(|(_, row)| row).collect();
}

/// Sums by currency of some parts.
fn added<'a>(parts: impl Iterator<Item = &'a norec_core::Totals>) -> BTreeMap<String, Decimal> {
    let mut sums = BTreeMap::new();
    for money in parts.flat_map(|totals| totals.iter().collect::<Vec<Money>>()) {
        *sums.entry(money.currency.code().to_owned()).or_insert(Decimal::ZERO) += money.amount;
    }
    sums
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn each_rule_speaks_once_of_each_subject(sample in sample_of_all()) {
        let assessment = sample.assess();
        prop_assert_eq!(by_name(&assessment).len(), assessment.findings.len());
    }

    /// What decides is called what it is, and advice is nothing that Norec asks for.
    #[test]
    fn advice_decides_nothing_and_is_all_that_only_should_be(sample in sample_of_all()) {
        let assessment = sample.assess();
        let decides = assessment.verdict.decided_by.iter().chain(&assessment.verdict.judgement_already);
        for place in decides {
            prop_assert_ne!(assessment.findings[*place].state(), Some(State::Advice));
        }
        for finding in assessment.findings.iter().filter(|finding| finding.outcome == Outcome::NotMet) {
            let is_weak = finding.strength == Strength::Should && finding.rule.stage == Stage::Application;
            prop_assert_eq!(finding.state(), Some(if is_weak { State::Advice } else { State::NotInPlace }));
        }
    }

    #[test]
    fn totals_add_up(sample in sample_of_all()) {
        let totals = sample.assess().budget;
        let mut lines = BTreeMap::new();
        for row in &sample.application.budget.lines {
            if let Ok(Some(money)) = budget::line(row) {
                if totals.too_large.contains(&row.id) {
                    continue;
                }
                *lines.entry(money.currency.code().to_owned()).or_insert(Decimal::ZERO) += money.amount;
            } else {
                prop_assert!(totals.unpriced.contains(&row.id) || totals.too_large.contains(&row.id));
            }
        }
        prop_assert_eq!(&added(std::iter::once(&totals.by_currency)), &lines);
        prop_assert_eq!(&added(totals.by_partner.iter().map(|(_, part)| part)), &lines);
        prop_assert_eq!(&added(totals.by_category.iter().map(|(_, part)| part)), &lines);
    }

    #[test]
    fn the_order_of_rows_changes_nothing(sample in sample_of_all(), keys in prop::collection::vec(any::<u64>(), 12)) {
        let before = sample.assess();
        let mut application = sample.application.clone();
        shuffled(&mut application.partners, &keys);
        shuffled(&mut application.rounds, &keys);
        shuffled(&mut application.placements, &keys);
        shuffled(&mut application.budget.lines, &keys);
        shuffled(&mut application.papers, &keys);
        let after = assess(&application, sample.rulebook(), sample.instant());
        let (one, other) = (by_name(&before), by_name(&after));
        prop_assert_eq!(one.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>());
        for (name, finding) in one {
            let turned = other[&name];
            prop_assert_eq!(unordered(&finding.outcome), unordered(&turned.outcome), "{}", name);
            prop_assert_eq!((finding.strength, finding.supplied), (turned.strength, turned.supplied), "{}", name);
            prop_assert_eq!(&finding.message, &turned.message, "{}", name);
            prop_assert_eq!(&finding.limits, &turned.limits, "{}", name);
            let closed = |finding: &Finding| finding.if_complete.as_ref().map(|c| (unordered(&c.outcome), c.message.clone()));
            prop_assert_eq!(closed(finding), closed(turned), "{}", name);
        }
        prop_assert_eq!(before.verdict.kind, after.verdict.kind);
        let closed = |assessment: &Assessment| assessment.if_complete.as_ref().map(|verdict| verdict.kind);
        prop_assert_eq!(closed(&before), closed(&after));
        let parts = |assessment: &Assessment| {
            let sums = assessment.budget.clone();
            (sums.by_currency, sums.by_partner, sums.by_category, sums.stated_difference)
        };
        prop_assert_eq!(parts(&before), parts(&after));
    }

    #[test]
    fn the_draft_of_an_application_reads_back_and_is_assessed_the_same(sample in sample_of_all()) {
        let reading = read(&Draft::from_application(&sample.application));
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(&reading.application, &sample.application);
        let again = assess(&reading.application, sample.rulebook(), sample.instant());
        prop_assert_eq!(again.to_json().canonical(), sample.assess().to_json().canonical());
    }

    #[test]
    fn the_file_of_an_application_reads_back_and_is_assessed_the_same(sample in sample_of_all()) {
        let application = Application::from_json(&sample.application.to_json().canonical()).unwrap();
        let again = assess(&application, sample.rulebook(), sample.instant());
        prop_assert_eq!(again.to_json().canonical(), sample.assess().to_json().canonical());
    }

    #[test]
    fn if_complete_is_what_closing_every_list_brings(sample in sample_of_all()) {
        let open = sample.assess();
        let closed = assess(&closed(&sample.application), sample.rulebook(), sample.instant());
        prop_assert!(closed.if_complete.is_none());
        let any_open = ListName::ALL.into_iter().any(|list| !sample.application.is_complete(list));
        let after = by_name(&closed);
        prop_assert_eq!(open.findings.len(), after.len());
        for finding in &open.findings {
            let closed = after[&name(finding)];
            prop_assert!(closed.if_complete.is_none());
            match &finding.if_complete {
                Some(said) => {
                    prop_assert!(matches!(finding.outcome, Outcome::Open(_)));
                    prop_assert_eq!((&said.outcome, &said.message), (&closed.outcome, &closed.message));
                }
                None => prop_assert!(!any_open || !matches!(finding.outcome, Outcome::Open(_)), "{}", name(finding)),
            }
        }
        if let Some(verdict) = &open.if_complete {
            prop_assert_eq!(verdict, &closed.verdict);
            prop_assert_ne!(verdict.kind, open.verdict.kind, "shown only when it differs");
        }
        // Shown once every list that a binding rule waits for has a row.
        let lists = open.findings.iter().filter(|finding| finding.binds()).flat_map(|finding| match &finding.outcome {
            Outcome::Open(waits) => waits.clone(),
            _ => Vec::new(),
        });
        let empty = lists.into_iter().any(|wait| match wait.field {
            norec_core::FieldPath::List(list) => sample.application.row_count(list) == 0,
            _ => false,
        });
        let differs = closed.verdict.kind != open.verdict.kind;
        prop_assert_eq!(open.if_complete.is_some(), any_open && differs && !empty);
    }

    #[test]
    fn the_verdict_is_that_of_its_findings(sample in sample_of_all()) {
        let assessment = sample.assess();
        let binding: Vec<&Finding> = assessment.findings.iter().filter(|finding| finding.binds()).collect();
        let some = |wanted: &dyn Fn(&Finding) -> bool| binding.iter().any(|finding| wanted(finding));
        let must = |finding: &Finding| finding.strength == norec_rules::Strength::Must;
        let kind = if some(&|f| must(f) && f.outcome == Outcome::NotMet) {
            VerdictKind::NotEligible
        } else if some(&|f| matches!(f.outcome, Outcome::Open(_))) {
            VerdictKind::NotDecided
        } else if some(&|f| matches!(f.outcome, Outcome::Depends(_) | Outcome::NotMet)) {
            VerdictKind::Judgement
        } else {
            VerdictKind::Likely
        };
        prop_assert_eq!(assessment.verdict.kind, kind);
        for finding in &assessment.findings {
            prop_assert!(finding.strength <= finding.rule.strength);
            prop_assert!(!finding.supplied || finding.strength < norec_rules::Strength::Must, "{}", name(finding));
        }
    }
}

proptest! {
    #![proptest_config(cases(1000))]

    #[test]
    fn one_more_answer_never_changes_what_was_settled(
        sample in sample_of_all(),
        blank in prop::collection::vec(any::<Index>(), 0..6),
        opened in any::<[Option<bool>; 5]>(),
        steps in prop::collection::vec((any::<bool>(), any::<Index>(), prop::collection::vec(any::<Index>(), 10)), 1..6),
    ) {
        // Further back than a sample: more fields empty, lists open, some of them without their rows.
        let (base, mut moves) = sample.from.clone();
        moves.extend(blank.into_iter().map(Move::Blank));
        for (list, few) in ListName::ALL.into_iter().zip(opened) {
            moves.extend(few.map(|few| if few { Move::Keep(list, 1, false) } else { Move::Complete(list, false) }));
        }
        let mut before = Sample { application: moved(base, &moves), ..sample };
        // Rows to come are asked for as often as all the rest.
        for (of_lists, question, picks) in steps {
            let mut open: Vec<Question> = questions(&before.application);
            if of_lists && open.iter().any(|question| !matches!(question, Question::Field(_))) {
                open.retain(|question| !matches!(question, Question::Field(_)));
            }
            if open.is_empty() {
                break;
            }
            let question = *question.get(&open);
            let Some(application) = answered(&before.application, question, &picks) else { continue };
            let after = Sample { application, ..before.clone() };
            let (one, other) = (before.assess(), after.assess());
            let later = by_name(&other);
            for finding in one.findings.iter().filter(|finding| is_settled(&finding.outcome)) {
                let now = later.get(&name(finding)).map(|finding| &finding.outcome);
                prop_assert_eq!(now, Some(&finding.outcome), "{} after {:?}: {:?}", name(finding), question, picks);
            }
            before = after;
        }
    }
}

#[test]
fn an_empty_form_is_never_told_no() {
    for book in norec_rules::rulebook::all() {
        let as_of = norec_core::Instant::parse("2026-08-01").unwrap();
        let assessment = assess(&Application::default(), book, as_of);
        assert_eq!(assessment.verdict.kind, VerdictKind::NotDecided);
        assert!(assessment.if_complete.is_none() && assessment.verdict.judgement_already.is_empty());
        assert!(assessment.findings.iter().all(|finding| finding.outcome != Outcome::NotMet));
    }
}
