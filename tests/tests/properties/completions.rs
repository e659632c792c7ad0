//! Rules that hang on several answers, over every way to leave some of them open: what is settled stays so however the
//! rest is answered, what is open can still go either way, and each answer asked for can still change something.

use norec_core::{Application, Instant};
use norec_rules::outcome::Outcome;
use norec_rules::{assess, rulebook};
use std::collections::BTreeMap;

/// A question: where it stands in the JSON of an application, its path, and some answers, as JSON.
struct Question {
    json: fn(&str) -> String,
    path: &'static str,
    answers: &'static [&'static str],
}

/// What a rule says where each question has the answer of that number, or none.
type Said = BTreeMap<Vec<Option<usize>>, Outcome>;

/// Every way to answer the questions, and to leave some open.
fn said(call: &str, finding: &str, questions: &[Question]) -> Said {
    let mut ways: Vec<Vec<Option<usize>>> = vec![Vec::new()];
    for question in questions {
        let numbers = || std::iter::once(None).chain((0..question.answers.len()).map(Some));
        ways = ways.iter().flat_map(|way| numbers().map(|n| [way.as_slice(), &[n]].concat())).collect();
    }
    let book = rulebook::get(call).unwrap();
    let as_of = Instant::parse("2026-08-01").unwrap();
    let one = |way: Vec<Option<usize>>| {
        let mut records = BTreeMap::<&str, Vec<String>>::new();
        for (question, number) in questions.iter().zip(&way) {
            let record = question.path.split(['.', '[']).next().unwrap();
            let fields = records.entry(record).or_default();
            fields.extend(number.map(|number| (question.json)(question.answers[number])));
        }
        let records: Vec<String> = records
            .into_iter()
            .map(|(record, fields)| match record {
                "partners" => format!(
                    r#""partners": {{"rows": [{{"id": "p1"{}}}], "complete": true}}"#,
                    fields.iter().map(|field| format!(", {field}")).collect::<String>()
                ),
                record => format!(r#""{record}": {{{}}}"#, fields.join(", ")),
            })
            .collect();
        let application = Application::from_json(&format!("{{{}}}", records.join(", "))).unwrap();
        let assessment = assess(&application, book, as_of);
        let mut findings = assessment.findings.into_iter();
        let found = findings.find(|one| [one.rule.id, " ", &one.subject.id()].concat() == finding).unwrap();
        (way, found.outcome)
    };
    ways.into_iter().map(one).collect()
}

/// Whether every answer of the first is an answer of the second too.
fn is_part(part: &[Option<usize>], whole: &[Option<usize>]) -> bool {
    part.iter().zip(whole).all(|(part, whole)| part.is_none() || part == whole)
}

fn check(call: &str, finding: &str, questions: &[Question]) {
    let said = said(call, finding, questions);
    let whole = || said.iter().filter(|(way, _)| way.iter().all(Option::is_some));
    for (way, outcome) in &said {
        let place = format!("{call} {finding} {way:?}: {outcome:?}");
        let ends: Vec<_> = whole().filter(|(end, _)| is_part(way, end)).collect();
        let Outcome::Open(waits) = outcome else {
            assert!(ends.iter().all(|(_, end)| end.id() == outcome.id()), "settled too soon: {place}");
            continue;
        };
        let first = ends.first().unwrap().1.id();
        assert!(ends.iter().any(|(_, end)| end.id() != first), "open, but nothing can change it: {place}");
        for wait in waits {
            let path = wait.field.to_string();
            let at = questions.iter().position(|question| question.path == path).unwrap();
            let same_but_for_this = |a: &[Option<usize>], b: &[Option<usize>]| {
                a.iter().zip(b).enumerate().all(|(place, (a, b))| place == at || a == b)
            };
            let matters = ends
                .iter()
                .any(|(a, one)| ends.iter().any(|(b, other)| same_but_for_this(a, b) && one.id() != other.id()));
            assert!(matters, "{path} is asked for, but changes nothing: {place}");
        }
    }
}

const AGREEMENT: Question = Question {
    json: |answer| format!(r#""agreement": {answer}"#),
    path: "history.agreement",
    answers: &["null", r#""running""#, r#""ended""#],
};
const PHASE_1: Question =
    Question { json: |answer| format!(r#""phase_1": {answer}"#), path: "history.phase_1", answers: &["true", "false"] };
const NEW: Question = Question {
    json: |answer| format!(r#""new_partner": {answer}"#),
    path: "partners[p1].new_partner",
    answers: &["true", "false"],
};
const LENGTH: Question = Question {
    json: |answer| format!(r#""agreement_months": {answer}"#),
    path: "plan.agreement_months",
    answers: &["11", "12", "23", "24", "25", "36", "37", "60", "61"],
};
const SUPPORT: Question = Question {
    json: |answer| format!(r#""support_months": {answer}"#),
    path: "history.support_months",
    answers: &["null", "60", "61"],
};
const PROJECTS: Question = Question {
    json: |answer| format!(r#""projects": {answer}"#),
    path: "history.projects",
    answers: &["null", "1", "2", "3"],
};

#[test]
fn a_new_partner_is_asked_about_no_longer_than_it_matters() {
    check("CALL-26-P2b", "new-partner partners[p1]", &[AGREEMENT, PHASE_1, NEW]);
}

#[test]
fn whom_phase_1_is_for_is_asked_no_longer_than_it_matters() {
    check("CALL-26-P1", "for-new application", &[AGREEMENT, NEW]);
}

#[test]
fn the_length_of_an_agreement_asks_for_no_more_than_matters() {
    check("CALL-26-P2b", "length application", &[AGREEMENT, SUPPORT, PROJECTS, LENGTH]);
}
