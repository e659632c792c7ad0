//! Sources with one part changed, seen in every call that cites them.

use super::values::{days, longer};
use super::{Mutant, Mutants, keep};
use crate::rulebook::{self, Citation, How, Next, ReadingHead, ReadingRow, RuleInBook, Rulebook, Source};

/// The sources that rulebooks cite, in the order in which they are met.
fn cited() -> Vec<&'static Source> {
    let mut all: Vec<&'static Source> = Vec::new();
    for source in rulebook::all().iter().flat_map(|book| citations(book)).map(|citation| citation.source) {
        if !all.iter().any(|one| one.id == source.id) {
            all.push(source);
        }
    }
    all
}

/// What is said of a call and its rules with a source.
fn citations(book: &'static Rulebook) -> impl Iterator<Item = Citation> {
    let deadlines = book.deadlines.iter().map(|row| row.head.citation);
    let next = book.next.iter().map(|next| next.citation);
    [book.citation].into_iter().chain(deadlines).chain(next).chain(book.rules.iter().map(|rule| rule.citation))
}

/// Another source: one that is easily taken for it, if there is one.
pub(super) fn another(source: &Source) -> Option<&'static Source> {
    let all = cited();
    let twin = all.iter().find(|one| one.id != source.id && one.title == source.title);
    let after = || all.iter().skip_while(|one| one.id != source.id).nth(1);
    twin.or_else(after).or_else(|| all.iter().find(|one| one.id != source.id)).copied()
}

pub(super) fn mutate(made: &mut Mutants) {
    for source in cited() {
        for (what, changed) in changes(source) {
            let changed: &'static Source = keep(changed);
            let citing = rulebook::all().iter().filter(|book| citations(book).any(|one| one.source.id == source.id));
            let books = citing.map(|book| (book.id, with(book, changed))).collect();
            made.all.push(Mutant { kind: "source", what: format!("sources.{}.{what}", source.id), rule: None, books });
        }
    }
}

fn changes(source: &Source) -> Vec<(String, Source)> {
    let Source { id, title, address, language, read_on, how } = *source;
    let same = || Source { id, title, address, language, read_on, how };
    let mut all = vec![
        ("title: one letter more".to_owned(), Source { title: longer(title), ..same() }),
        ("address: one letter more".to_owned(), Source { address: longer(address), ..same() }),
    ];
    for other in ["nn", "nb", "en"].into_iter().filter(|other| *other != language) {
        all.push((format!("language: {language} → {other}"), Source { language: other, ..same() }));
    }
    for day in days(read_on) {
        all.push((format!("read_on: {} → {}", read_on, day), Source { read_on: day, ..same() }));
    }
    for other in [How::Read, How::Cut, How::Reprinted].into_iter().filter(|other| *other != how) {
        all.push((format!("how: {how:?} → {other:?}"), Source { how: other, ..same() }));
    }
    all
}

/// The rulebook with that source in the place of the one of the same id.
fn with(book: &'static Rulebook, source: &'static Source) -> &'static Rulebook {
    let cite = |one: Citation| if one.source.id == source.id { Citation { source, ..one } } else { one };
    let head = |one: &ReadingHead| ReadingHead { name: one.name, citation: cite(one.citation) };
    let deadlines = book.deadlines.iter().map(|row| ReadingRow { head: head(&row.head), value: row.value });
    let rules = book.rules.iter().map(|rule| {
        let readings = rule.readings.iter().map(head).collect::<Vec<_>>().leak();
        keep(RuleInBook { citation: cite(rule.citation), readings, ..**rule })
    });
    keep(Rulebook {
        citation: cite(book.citation),
        deadlines: deadlines.collect::<Vec<_>>().leak(),
        next: book.next.map(|next| Next { citation: cite(next.citation), ..next }),
        rules: rules.collect::<Vec<&'static RuleInBook>>().leak(),
        ..*book
    })
}
