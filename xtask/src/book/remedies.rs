//! What could be changed: a worked case for each rule that can be not met, and the kinds of change in their order.

use super::cases::{self, Case};
use super::catalogue;
use super::words::{Words, safe, word};
use anyhow::{Context, Result};
use norec_rules::remedy::{Kind, advise_with, asks};
use norec_rules::rulebook::RuleInBook;
use norec_rules::{Outcome, Rulebook, rulebook};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The kinds of change, the easiest first.
pub fn kinds() -> String {
    let of = |kind: &Kind| word(kind.id());
    Kind::ALL.iter().map(of).collect::<Vec<_>>().join(", ")
}

/// A case in which a rule is not met.
struct Row {
    book: &'static Rulebook,
    rule: &'static RuleInBook,
    case: String,
    said: String,
    /// The smallest remedy, or why there is none.
    remedy: String,
}

/// The table of rules: each that some case of its room finds not met, with what is said and what could be done.
pub fn of_rules(words: &Words) -> Result<String> {
    let mut out = String::from("| rule | case | what is said | what could be done |\n|---|---|---|---|\n");
    for row in rows(words)? {
        let title = words.say(&(row.rule.title)());
        let (file, anchor) = (catalogue::file(row.book), catalogue::anchor(row.rule));
        let _ =
            writeln!(out, "| [{title}](../catalogue/{file}#{anchor}) | {} | {} | {} |", row.case, row.said, row.remedy);
    }
    Ok(out)
}

/// A row for each rule that has one, in the order of the calls from the latest on.
fn rows(words: &Words) -> Result<Vec<Row>> {
    let (mut rows, mut seen) = (Vec::new(), BTreeSet::new());
    for rule in rulebook::all().iter().rev().flat_map(|book| book.rules) {
        if seen.insert(rule.id) {
            rows.extend(row(rule.id, words).with_context(|| rule.id)?);
        }
    }
    Ok(rows)
}

/// The first case of the rule's room with a remedy; else the first that asks for one; else the first that is not met.
fn row(rule: &str, words: &Words) -> Result<Option<Row>> {
    let mut best: Option<(u8, Row)> = None;
    for case in cases::of_rule(rule)? {
        if let Some((rank, row)) = of_case(rule, &case, words).with_context(|| case.name.clone())?
            && best.as_ref().is_none_or(|(least, _)| rank < *least)
        {
            best = Some((rank, row));
        }
    }
    Ok(best.map(|(_, row)| row))
}

fn of_case(rule: &str, case: &Case, words: &Words) -> Result<Option<(u8, Row)>> {
    let Some(book) = case.call() else { return Ok(None) };
    let Some((application, overlay, assessment)) = case.assessed(book)? else { return Ok(None) };
    let is_wanted = |finding: &&norec_rules::Finding| finding.rule.id == rule && finding.outcome == Outcome::NotMet;
    let Some(finding) = assessment.findings.iter().find(is_wanted) else { return Ok(None) };
    let place = assessment.findings.iter().position(|other| std::ptr::eq(other, finding)).unwrap_or_default();
    let advice = advise_with(&application, &assessment, &overlay, place);
    let (rank, remedy) = match &advice {
        Some(advice) => {
            let said = advice.messages(&application, &assessment);
            let said: Vec<String> = said.iter().map(|message| words.say_of(message, &application)).collect();
            match advice {
                norec_rules::remedy::Advice::Change(_) => (0, said.join(" ")),
                norec_rules::remedy::Advice::Nothing(_) => (1, format!("none, because: {}", said.join(" "))),
            }
        }
        None => (2, "none, because it is advice, and does not bind".to_owned()),
    };
    debug_assert_eq!(advice.is_some(), asks(finding));
    let said = words.say_of(&finding.message, &application);
    Ok(Some((rank, Row { book, rule: finding.rule, case: safe(&case.name), said, remedy })))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    /// The rules that no answer makes not met: they remind, or do not know how much is enough.
    const NEVER: [&str; 9] = [
        "experience",
        "permit-change",
        "plan-call",
        "plan-report",
        "plan-training",
        "plan-travel",
        "post-terms",
        "report",
        "staying-on",
    ];

    #[test]
    fn every_rule_that_can_be_not_met_has_a_row() {
        let rows = rows(&Words::ready().unwrap()).unwrap();
        let of: BTreeSet<&str> = rows.iter().map(|row| row.rule.id).collect();
        let all: BTreeSet<&str> = rulebook::all().iter().flat_map(|book| book.rules).map(|rule| rule.id).collect();
        let without: Vec<&str> = all.difference(&of).copied().collect();
        assert_eq!(without, NEVER);
        assert!(rows.iter().all(|row| !row.said.is_empty() && !row.remedy.is_empty()));
    }

    #[test]
    fn a_row_says_what_could_be_done_or_why_nothing_can() {
        let words = Words::ready().unwrap();
        let remedy = |rule: &str| row(rule, &words).unwrap().unwrap().remedy;
        assert!(remedy("trainings").starts_with("You could add "), "{}", remedy("trainings"));
        assert!(remedy("kind").contains("another partner instead of"), "{}", remedy("kind"));
        assert!(remedy("notes").starts_with("none, because it is advice"), "{}", remedy("notes"));
    }

    #[test]
    fn the_kinds_stand_in_their_order() {
        assert!(kinds().starts_with("<span class=\"word\">`amount`</span>, "), "{}", kinds());
        assert!(Kind::ALL.is_sorted());
    }
}
