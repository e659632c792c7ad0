//! Citations with one part changed.

use super::source;
use super::values::{longer, without_each};
use crate::rulebook::{self, Citation};
use crate::strength::Confidence;

/// Each change, with what it is; and what the build would refuse.
pub(super) fn changes(citation: &Citation) -> (Vec<(String, Citation)>, Vec<String>) {
    let (mut all, mut refused) = (Vec::new(), Vec::new());
    for (place, fact) in citation.facts.iter().enumerate() {
        let facts = citation.facts.iter().enumerate().map(|(at, one)| if at == place { "X-0" } else { one });
        all.push((format!("facts: {fact} → X-0"), Citation { facts: facts.collect::<Vec<_>>().leak(), ..*citation }));
    }
    for (facts, left_out) in without_each(citation.facts).into_iter().zip(citation.facts) {
        let what = format!("facts: without {left_out}");
        if facts.is_empty() {
            refused.push(format!("{what}: facts names no row"));
        } else {
            all.push((what, Citation { facts, ..*citation }));
        }
    }
    if let Some(other) = source::another(citation.source) {
        let what = format!("source: {} → {}", citation.source.id, other.id);
        all.push((what, Citation { source: other, ..*citation }));
    }
    if let Some(words) = citation.words {
        all.push(("words: one letter more".to_owned(), Citation { words: Some(longer(words)), ..*citation }));
        all.push(("words removed".to_owned(), Citation { words: None, ..*citation }));
    } else {
        all.push(("words added".to_owned(), Citation { words: Some(citation.source.title), ..*citation }));
    }
    if let Some(call) = citation.carried_from {
        let none = Citation { carried_from: None, carried_title: None, ..*citation };
        all.push(("carried_from removed".to_owned(), none));
        if let Some(other) = rulebook::all().iter().find(|book| book.id != call) {
            let another = Citation { carried_from: Some(other.id), carried_title: Some(other.title), ..*citation };
            all.push((format!("carried_from: {call} → {}", other.id), another));
        }
    } else if let Some(other) = rulebook::all().first() {
        let carried = Citation { carried_from: Some(other.id), carried_title: Some(other.title), ..*citation };
        all.push((format!("carried_from added: {}", other.id), carried));
    }
    let more = citation.facts.iter().copied().chain(["X-0"]).collect::<Vec<_>>().leak();
    all.push(("facts: with X-0".to_owned(), Citation { facts: more, ..*citation }));
    (all, refused)
}

/// The same with each other confidence.
pub(super) fn confidences(citation: &Citation) -> impl Iterator<Item = (String, Confidence, Citation)> + use<> {
    let citation = *citation;
    Confidence::ALL.into_iter().filter(move |other| *other != citation.confidence).map(move |confidence| {
        let what = format!("confidence: {} → {}", citation.confidence.id(), confidence.id());
        (what, confidence, Citation { confidence, ..citation })
    })
}
