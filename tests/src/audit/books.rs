//! What must hold of each rulebook by itself.

use crate::cases;
use norec_rules::language::Tag;
use norec_rules::rulebook::Citation;
use norec_rules::{Language, Rulebook};
use std::collections::BTreeSet;

/// Every citation of a rulebook, with the place it stands in.
#[must_use]
pub fn citations(book: &'static Rulebook) -> Vec<(String, &'static Citation)> {
    let mut all = vec![(format!("{} call", book.id), &book.citation)];
    all.extend(
        book.deadlines.iter().map(|row| (format!("{} deadline {}", book.id, row.head.name), &row.head.citation)),
    );
    all.extend(book.next.iter().map(|next| (format!("{} next", book.id), &next.citation)));
    for rule in book.rules {
        all.push((format!("{} {}", book.id, rule.id), &rule.citation));
        let reading = |head: &'static norec_rules::rulebook::ReadingHead| {
            (format!("{} {} reading {}", book.id, rule.id, head.name), &head.citation)
        };
        all.extend(rule.readings.iter().map(reading));
    }
    all
}

/// Every row of the facts that some rulebook cites.
#[must_use]
pub fn cited(books: &[&'static Rulebook]) -> BTreeSet<&'static str> {
    books.iter().flat_map(|book| citations(book)).flat_map(|(_, citation)| citation.facts.iter().copied()).collect()
}

/// Sources, strengths, messages and worked cases.
pub fn check(books: &[&'static Rulebook], faults: &mut Vec<String>) {
    let languages = Tag::ALL.map(|tag| (tag, Language::embedded(tag)));
    let empty = norec_core::Application::default();
    let shown = shown();
    for (place, book) in books.iter().enumerate() {
        if books.iter().skip(place.saturating_add(1)).any(|other| other.id == book.id) {
            faults.push(format!("{}: two rulebooks have this id", book.id));
        }
        let same_day = |other: &&&Rulebook| {
            let first = |book: &Rulebook| book.deadlines.first().map(|row| row.value);
            other.scheme == book.scheme && first(book).is_some() && first(other) == first(book)
        };
        if let Some(other) = books.iter().skip(place.saturating_add(1)).find(same_day) {
            faults.push(format!("{} and {}: one scheme, one deadline: which of them holds?", book.id, other.id));
        }
        for (place, citation) in citations(book) {
            if citation.source.title.trim().is_empty() {
                faults.push(format!("{place}: the source has no title"));
            }
            if citation.source.address.is_empty() && citation.source.title.split_whitespace().count() < 2 {
                faults.push(format!("{place}: the source has neither an address nor a full title"));
            }
        }
        for rule in book.rules {
            let heads = rule.readings.iter().map(|head| &head.citation).chain([&rule.citation]);
            for citation in heads.filter(|citation| rule.strength > citation.confidence.allows()) {
                faults.push(format!(
                    "{} {}: {} is more than a source that is {} allows",
                    book.id,
                    rule.id,
                    rule.strength.id(),
                    citation.confidence.id()
                ));
            }
            for (tag, language) in &languages {
                let text = |message| language.as_ref().ok().map(|language| language.text(&message, &empty));
                if [(rule.title)(), rule.statement()].into_iter().any(|m| text(m).is_none_or(|t| t.trim().is_empty())) {
                    faults.push(format!("{} {}: has no title or sentence in {}", book.id, rule.id, tag.code()));
                }
            }
            let says_nothing = rule.id == "due" && book.deadlines.is_empty();
            if !says_nothing && !shown.contains(&(book.id, rule.id.to_owned())) {
                let room = rule.id.replace('-', "_");
                faults.push(format!(
                    "{} {}: no worked case shows it; add one with this call to norec-rules/src/rules/{room}/cases.json",
                    book.id, rule.id
                ));
            }
        }
    }
}

/// Each call and rule that a case of the corpus shows.
fn shown() -> BTreeSet<(&'static str, String)> {
    let cases = cases::read();
    let shown = |case: &cases::Case| -> Vec<(&'static str, String)> {
        let said =
            case.expect.findings.iter().filter(|finding| finding.exists()).map(|finding| finding.rule().to_owned());
        said.chain(case.expect.reminders()).map(|rule| (case.call.id, rule)).collect()
    };
    cases.iter().filter(|case| cases::check(case).is_ok()).flat_map(shown).collect()
}

/// What is carried over in each call, in a line: what a person confirms once the new text can be read.
#[must_use]
pub fn carried(books: &[&'static Rulebook]) -> Vec<String> {
    let line = |book: &&'static Rulebook| {
        let rules = book.rules.iter().filter(|rule| rule.citation.carried_from.is_some());
        let names: Vec<&str> = rules.map(|rule| rule.id).collect();
        let not_out = if book.announced { "" } else { ", which is not published yet" };
        (!names.is_empty()).then(|| format!("{}{not_out}: {} carried over: {}", book.id, names.len(), names.join(", ")))
    };
    books.iter().filter_map(line).collect()
}
