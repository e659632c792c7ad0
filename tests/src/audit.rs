//! The audit of the rulebooks: complete, within their confidence, and each row of the facts answered for.
//!
//! What it needs beside the rulebooks stands in `norec-rules/facts`: the facts, `KNOWN_GAPS.toml` (row → why it is not
//! encoded) and `topics.toml` (for each topic of "How to encode": its rules, and in which calls with which strength).

pub mod books;
pub mod consistency;
pub mod facts;
pub mod topics;

use anyhow::{Context, Result};
use facts::Facts;
use norec_rules::{Rulebook, rulebook};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use topics::Topic;

/// What the audit found.
#[derive(Debug, Default)]
pub struct Audit {
    /// What must be mended.
    pub faults: Vec<String>,
    /// What a person has yet to confirm: call by call, what is carried over.
    pub left: Vec<String>,
    /// In one line: how much was looked at.
    pub summary: String,
}

/// Audits every rulebook.
///
/// # Errors
/// A file of facts, gaps or topics that cannot be read.
pub fn run() -> Result<Audit> {
    let folder = facts::folder();
    let facts = facts::read(&folder)?;
    let text = |name: &str| fs::read_to_string(folder.join(name)).with_context(|| name.to_owned());
    let gaps: BTreeMap<String, String> = toml::from_str(&text("KNOWN_GAPS.toml")?).context("KNOWN_GAPS.toml")?;
    let topics = topics::parse(&text("topics.toml")?).context("topics.toml")?;
    Ok(audit(&facts, &gaps, &topics, rulebook::all()))
}

/// The same over given facts and rulebooks.
#[must_use]
pub fn audit(facts: &Facts, gaps: &BTreeMap<String, String>, topics: &[Topic], books: &[&'static Rulebook]) -> Audit {
    let mut audit = Audit::default();
    let mut cited = books::cited(books);
    // What leads to no rulebook is written somewhere too.
    cited.extend(norec_rules::which::ends().iter().flat_map(|end| end.citation.facts));
    // What no rule says, and a case or a sentence shows.
    let shown = topics.iter().filter(|topic| topic.rules.is_empty());
    cited.extend(shown.flat_map(|topic| facts.rows_of(&topic.topic)).filter(|row| facts.knows(row)));
    rows(facts, gaps, &cited, &mut audit.faults);
    for (topic, row) in facts.topics.iter().flat_map(|(topic, _)| facts.rows_of(topic).map(move |row| (topic, row))) {
        let fault = match (facts.knows(row), cited.contains(row), gaps.contains_key(row)) {
            (true, false, _) => "so it may be no gap",
            (false, false, false) => "no table has it, and KNOWN_GAPS.toml does not say why",
            _ => continue,
        };
        audit.faults.push(format!("{row}: the topic \u{201c}{topic}\u{201d} names it, {fault}"));
    }
    topics::check(facts, topics, books, &mut audit.faults);
    books::check(books, &mut audit.faults);
    audit.left = books::carried(books);
    audit.summary = format!(
        "{} calls with {} rules; {} rows of the facts: {} cited, {} known gaps; {} topics",
        books.len(),
        books.iter().map(|book| book.rules.len()).sum::<usize>(),
        facts.to_answer().count(),
        facts.to_answer().filter(|row| cited.contains(row.as_str())).count(),
        gaps.len(),
        topics.len(),
    );
    audit
}

/// Each row of the facts is cited or a known gap, not both; nothing cites a row that is not there.
fn rows(facts: &Facts, gaps: &BTreeMap<String, String>, cited: &BTreeSet<&str>, faults: &mut Vec<String>) {
    for row in facts.to_answer() {
        match (cited.contains(row.as_str()), gaps.contains_key(&row)) {
            (false, false) => faults.push(format!("{row}: no rulebook cites it, and KNOWN_GAPS.toml does not say why")),
            (true, true) => {
                faults.push(format!("{row}: is cited now, so it is no gap: take it out of KNOWN_GAPS.toml"))
            }
            _ => {}
        }
    }
    for (row, why) in gaps {
        let named = facts.topics.iter().any(|(topic, _)| facts.rows_of(topic).any(|named| named == row));
        let expected = facts.to_answer().any(|known| known == *row) || (named && !facts.knows(row));
        if !expected {
            faults.push(format!("{row}: KNOWN_GAPS.toml names it, and the facts have no such row in sections 0 to 8"));
        }
        if why.split_whitespace().count() < 3 {
            faults.push(format!("{row}: KNOWN_GAPS.toml gives no reason"));
        }
    }
    for id in cited.iter().filter(|id| !facts.knows(id)) {
        faults.push(format!("{id}: a rulebook cites it, and the facts have no such row"));
    }
}
