#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use super::*;
use crate::language::{Language, Tag};
use crate::overlay::Overlay;
use crate::rulebook::{self, Citation, Datum, RuleInBook, Rulebook, Source};
use crate::strength::{Confidence, Strength};
use crate::verdict::VerdictKind;
use norec_core::{Application, Decimal, Instant};

fn call(id: &str) -> &'static Rulebook {
    rulebook::get(id).unwrap()
}

/// The latest call with one rule changed.
fn with(id: &str, change: impl Fn(&RuleInBook) -> RuleInBook) -> &'static Rulebook {
    let book = rulebook::latest();
    let rules: Vec<&'static RuleInBook> =
        book.rules.iter().map(|rule| if rule.id == id { &*Box::leak(Box::new(change(rule))) } else { *rule }).collect();
    Box::leak(Box::new(Rulebook { rules: rules.leak(), ..*book }))
}

/// The latest call without one rule.
fn without(id: &str) -> &'static Rulebook {
    let book = rulebook::latest();
    let rules: Vec<&'static RuleInBook> = book.rules.iter().copied().filter(|rule| rule.id != id).collect();
    Box::leak(Box::new(Rulebook { rules: rules.leak(), ..*book }))
}

#[test]
fn a_rulebook_does_not_differ_from_itself() {
    for book in rulebook::all() {
        assert!(BookDiff::of(book, book).is_empty(), "{}", book.id);
    }
}

#[test]
fn one_change_is_the_only_one_that_is_found() {
    let book = rulebook::latest();
    let softer = with("orgs", |rule| RuleInBook { strength: Strength::Should, ..*rule });
    let diff = BookDiff::of(book, softer);
    assert_eq!((diff.call.len(), diff.rules.len(), diff.rules[0].id), (0, 1, "orgs"));
    let change = Change { what: What::Strength, from: Some(Datum::Text("must")), to: Some(Datum::Text("should")) };
    assert_eq!(diff.rules[0].changes, [change]);
    let more = with("orgs", |rule| RuleInBook { parameters: &[("minimum", Datum::Number(3))], ..*rule });
    let change = Change { what: What::Parameter("minimum"), from: Some(Datum::Number(2)), to: Some(Datum::Number(3)) };
    assert_eq!(BookDiff::of(book, more).rules[0].changes, [change]);
    let fewer = without("orgs");
    let gone = &BookDiff::of(book, fewer).rules;
    assert_eq!((gone.len(), gone[0].from.map(|rule| rule.id), gone[0].to.is_none()), (1, Some("orgs"), true));
    let new = &BookDiff::of(fewer, book).rules;
    assert_eq!((new.len(), new[0].from.is_none(), new[0].to.map(|rule| rule.id)), (1, true, Some("orgs")));
}

#[test]
fn where_a_rule_is_written_differs_though_the_title_is_the_same() {
    let cited = |change: fn(Citation) -> Citation| {
        let with = with("orgs", |rule| RuleInBook { citation: change(rule.citation), ..*rule });
        let rules = BookDiff::of(rulebook::latest(), with).rules;
        assert!(rules[0].is_of_source_only());
        rules[0].changes.iter().map(|change| change.what).collect::<Vec<_>>()
    };
    let moved = cited(|citation| {
        let source = Source { address: "norec.no/elsewhere", ..*citation.source };
        Citation { source: Box::leak(Box::new(source)), ..citation }
    });
    assert_eq!(moved, [What::Source]);
    assert_eq!(cited(|citation| Citation { confidence: Confidence::Inferred, ..citation }), [What::Confidence]);
    assert_eq!(cited(|citation| Citation { carried_from: Some("CALL-25-CA"), ..citation }), [What::CarriedFrom]);
}

#[test]
fn readings_are_compared_by_their_names() {
    let narrow = |rule: &RuleInBook| RuleInBook {
        readings: &rule.readings[..1],
        reading_parameters: &rule.reading_parameters[..1],
        ..*rule
    };
    let diff = BookDiff::of(rulebook::latest(), with("region", narrow));
    let changes = &diff.rules[0].changes;
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].what, changes[0].to), (What::Reading("narrow"), None));
    let other = |rule: &RuleInBook| RuleInBook {
        reading_parameters: &[
            &[("with_caribbean", Datum::Bool(true)), ("with_between", Datum::Bool(true))],
            &[("with_caribbean", Datum::Bool(true)), ("with_between", Datum::Bool(false))],
        ],
        ..*rule
    };
    let diff = BookDiff::of(rulebook::latest(), with("region", other));
    let (from, to) = (Some(Datum::Bool(false)), Some(Datum::Bool(true)));
    assert_eq!(diff.rules[0].changes, [Change { what: What::OfReading("narrow", "with_caribbean"), from, to }]);
}

#[test]
fn each_way_back_is_the_way_there_turned() {
    for from in rulebook::all() {
        for to in rulebook::all() {
            let (there, back) = (BookDiff::of(from, to), BookDiff::of(to, from));
            assert_eq!(there.call, back.call);
            let count = |diff: &BookDiff| diff.rules.iter().map(|rule| rule.changes.len()).sum::<usize>();
            assert_eq!((there.rules.len(), count(&there)), (back.rules.len(), count(&back)), "{} {}", from.id, to.id);
            for rule in &there.rules {
                let turned = back.rules.iter().find(|other| other.id == rule.id).unwrap();
                for change in &rule.changes {
                    let turned = turned.changes.iter().find(|other| other.what == change.what).unwrap();
                    assert_eq!((change.from, change.to), (turned.to, turned.from));
                }
            }
        }
    }
}

const BUDGET: &str = r#"{"budget": {"lines": {"complete": true, "rows": [
    {"id": "l1", "category": "activities", "unit_cost": "9500.01", "quantity": "1", "currency": "NOK"},
    {"id": "l2", "category": "housing", "unit_cost": "90000", "quantity": "1", "currency": "NOK"}
]}}}"#;

fn effect(text: &str, from: &'static Rulebook, to: &'static Rulebook) -> Effect {
    let application = Application::from_json(text).unwrap();
    Effect::of(&application, from, to, &Overlay::default(), Instant::parse("2026-08-01").unwrap())
}

#[test]
fn amounts_that_only_one_call_limits_are_told_exactly() {
    // The first step has no cap: of it there is no limit, and nothing is over one.
    assert!(call("CALL-26-P1").rule("cap").is_none() && call("CALL-26-P2b").rule("cap").is_some());
    let effect = effect(BUDGET, call("CALL-26-P1"), call("CALL-26-P2b"));
    let caps: Vec<&AmountChange> = effect.amounts.iter().filter(|one| one.rule == "cap").collect();
    assert!(!caps.is_empty());
    for cap in &caps {
        assert_eq!((cap.from, cap.limit_by(), cap.to.unwrap().amount), (None, None, Decimal::new(950_001, 2)));
        assert_eq!(cap.over_by(), Some(cap.to.unwrap().over));
    }
    // A tenth of the rest, 90 000, is 9 000: 500.01 less than 9 500.01.
    assert!(caps.iter().any(|cap| cap.over_by() == Some(Decimal::new(50_001, 2))), "{caps:#?}");
}

#[test]
fn by_how_much_is_the_second_less_the_first() {
    let figures = |limit, over| Figures { amount: Decimal::from(100), limit, over };
    let change = AmountChange {
        rule: "cap",
        subject: crate::Subject::Application,
        reading: None,
        currency: norec_core::Currency::new("NOK").unwrap(),
        from: Some(figures(Decimal::new(9001, 2), Decimal::new(999, 2))),
        to: Some(figures(Decimal::new(8000, 2), Decimal::new(2000, 2))),
    };
    assert_eq!(change.limit_by(), Some(Decimal::new(-1001, 2)));
    assert_eq!(change.over_by(), Some(Decimal::new(1001, 2)));
    let gone = AmountChange { to: None, ..change.clone() };
    assert_eq!((gone.limit_by(), gone.over_by()), (None, Some(Decimal::new(-999, 2))));

    let effect =
        |from, to, amount: &AmountChange| Effect { from, to, findings: Vec::new(), amounts: vec![amount.clone()] };
    let json = effect(VerdictKind::Likely, VerdictKind::NotEligible, &change).to_json().canonical();
    for part in [
        r#""verdict":{"from":"likely","to":"not-eligible"}"#,
        r#""from":{"amount":"100","limit":"90.01","over":"9.99"}"#,
        r#""to":{"amount":"100","limit":"80","over":"20"}"#,
        r#""limit_by":"-10.01""#,
        r#""over_by":"10.01""#,
    ] {
        assert!(json.contains(part), "{part} is not in {json}");
    }

    let english = Language::embedded(Tag::En).unwrap();
    let words = |change: AmountChange| {
        let said = change.words(rulebook::latest()).1;
        let said: Vec<String> = said.iter().map(|one| english.text(one, &Application::default())).collect();
        said.join(" ").replace('\u{a0}', " ")
    };
    let down = "The limit falls by NOK 10.01, from NOK 90.01 to NOK 80. \
                What is over the limit grows by NOK 10.01, from NOK 9.99 to NOK 20.";
    assert_eq!(words(change.clone()), down);
    let up = "The limit rises by NOK 10.01, from NOK 80 to NOK 90.01. \
              What is over the limit falls by NOK 10.01, from NOK 20 to NOK 9.99.";
    assert_eq!(words(AmountChange { from: change.to, to: change.from, ..change.clone() }), up);
}

#[test]
fn a_file_of_figures_counts_under_both() {
    let csv = "row_type,country,year,category,currency,amount,on_list,source,address,read_on,confidence\n\
               country,NP,2026,,,,yes,For testing only,,2026-11-24,stated\n";
    let overlay = Overlay::from_csv("countries.csv", csv).unwrap();
    let application = Application::from_json(r#"{"partners": {"rows": [{"id": "p1", "country": "NP"}]}}"#).unwrap();
    let fewer = without("list");
    let as_of = Instant::parse("2026-08-01").unwrap();
    let to = |overlay: &Overlay| {
        let findings = Effect::of(&application, fewer, rulebook::latest(), overlay, as_of).findings;
        findings.iter().find(|one| one.rule == "list" && one.subject.row().is_some()).unwrap().to
    };
    assert_eq!((to(&Overlay::default()), to(&overlay)), (Some("unpublished"), Some("met")));
}

#[test]
fn an_application_that_is_not_decided_is_neither_let_in_nor_kept_out() {
    use crate::verdict::VerdictKind::{Judgement, Likely, NotDecided, NotEligible};
    let eligibility = |from, to| Effect { from, to, findings: Vec::new(), amounts: Vec::new() }.eligibility();
    for kind in [NotEligible, NotDecided, Judgement, Likely] {
        assert_eq!(eligibility(kind, kind), Eligibility::Same);
    }
    for from in [NotEligible, NotDecided, Judgement] {
        assert_eq!(eligibility(from, Likely), Eligibility::Becomes);
    }
    for from in [NotDecided, Judgement, Likely] {
        assert_eq!(eligibility(from, NotEligible), Eligibility::NoLonger);
    }
    for (from, to) in [(Likely, NotDecided), (Likely, Judgement), (NotEligible, NotDecided), (NotDecided, Judgement)] {
        assert_eq!(eligibility(from, to), Eligibility::Other);
    }
}

#[test]
fn nothing_differs_for_anybody_under_one_rulebook() {
    for book in rulebook::all() {
        let effect = effect(BUDGET, book, book);
        assert_eq!((effect.eligibility(), effect.findings.len(), effect.amounts.len()), (Eligibility::Same, 0, 0));
    }
}
