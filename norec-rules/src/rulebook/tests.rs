//! Every rulebook is well formed: sourced, no stronger than its sources allow, with readings that can be told apart.

#![allow(clippy::unwrap_used)]

use super::*;
use crate::language::{Language, Tag};
use norec_core::Application;
use std::collections::BTreeSet;

/// Every citation of a rulebook, with the place it stands in.
fn citations(book: &Rulebook) -> Vec<(String, Citation)> {
    let mut all = Vec::new();
    for row in book.deadlines {
        all.push((format!("{} deadline {}", book.id, row.head.name), row.head.citation));
    }
    if let Some(next) = &book.next {
        all.push((format!("{} next", book.id), next.citation));
    }
    for rule in book.rules {
        all.push((format!("{} {}", book.id, rule.id), rule.citation));
        for reading in rule.readings {
            all.push((format!("{} {} {}", book.id, rule.id, reading.name), reading.citation));
        }
    }
    all
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> bool {
    let names: Vec<&str> = names.collect();
    names.iter().collect::<BTreeSet<_>>().len() == names.len()
}

fn is_a_day(day: Day) -> bool {
    day.date().is_some()
}

#[test]
fn every_call_is_there_by_deadline_and_the_latest_published_one_for_exchanges_is_the_default() {
    let grants = all().iter().filter(|book| ["exchange", "first-step"].contains(&book.scheme));
    let ids: Vec<&str> = grants.map(|book| book.id).collect();
    let first_steps: Vec<&str> = all().iter().filter(|book| book.scheme == "first-step").map(|book| book.id).collect();
    assert!(ids.starts_with(&["CALL-24-CA", "CALL-24-FS", "CALL-25-CA", "CALL-25-P1", "CALL-26-P2a", "CALL-26-P2b"]));
    assert_eq!(first_steps, ["CALL-24-FS", "CALL-25-P1", "CALL-26-P1"]);
    // A first step may close later, and a call that is not published counts for nobody who names none.
    let published = all().iter().rfind(|book| book.scheme == "exchange" && book.announced).unwrap();
    assert_eq!(latest().id, published.id);
    assert!(!get("CALL-27-P2").unwrap().announced);
    for book in all() {
        assert!(std::ptr::eq(*book, get(book.id).unwrap()));
        for rule in book.rules {
            assert!(std::ptr::eq(*rule, book.rule(rule.id).unwrap()));
        }
        assert!(book.rule("").is_none());
    }
}

#[test]
fn each_scheme_has_one_latest_published_rulebook() {
    for book in all() {
        let latest: Vec<&str> = all()
            .iter()
            .filter(|other| other.scheme == book.scheme && other.announced && !other.replaced)
            .map(|other| other.id)
            .collect();
        assert!(latest.len() <= 1, "{}: {latest:?}", book.scheme);
        assert!(latest.iter().all(|id| of_scheme(book.scheme).unwrap().id == *id), "{latest:?}");
    }
    assert_eq!(of_scheme("exchange").unwrap().id, super::latest().id);
}

#[test]
fn every_statement_names_its_facts_and_its_source() {
    for book in all() {
        for (place, citation) in citations(book) {
            assert!(!citation.facts.is_empty(), "{place} names no row of the facts");
            assert!(citation.facts.iter().all(|fact| !fact.trim().is_empty()), "{place}");
            assert!(distinct(citation.facts.iter().copied()), "{place} names a row twice");
            assert!(!citation.source.title.trim().is_empty(), "{place}: the source has no title");
            assert!(Tag::from_code(citation.source.language).is_some(), "{place}: language of the source");
            assert!(!citation.source.address.contains("://"), "{place}: an address has no scheme");
            assert!(is_a_day(citation.source.read_on), "{place}");
            assert!(citation.words.is_none_or(|words| !words.trim().is_empty()), "{place}");
        }
    }
}

#[test]
fn no_rule_is_stronger_than_its_confidence_allows() {
    for book in all() {
        for rule in book.rules {
            assert!(rule.strength <= rule.citation.confidence.allows(), "{} {}", book.id, rule.id);
            for reading in rule.readings {
                let allowed = reading.citation.confidence.allows();
                assert!(rule.strength <= allowed, "{} {} rests on {}", book.id, rule.id, reading.name);
            }
        }
    }
}

#[test]
fn what_is_carried_over_names_an_earlier_call_and_is_at_most_paraphrased() {
    for book in all() {
        for (place, citation) in citations(book) {
            let Some(call) = citation.carried_from else { continue };
            let earlier = get(call).unwrap();
            let closed = earlier.deadlines.last().and_then(|row| row.value.passed_from());
            assert!(closed < book.deadlines.first().unwrap().value.passed_from());
            assert!(citation.confidence <= Confidence::Paraphrased, "{place} is carried over and surer than that");
            let rule = book.rules.iter().find(|rule| rule.citation == citation);
            if let Some(rule) = rule {
                // It is the same rule there, or one of the same rows.
                let same = |other: &&RuleInBook| other.citation.facts.iter().any(|row| citation.facts.contains(row));
                let is_there = earlier.rule(rule.id).is_some() || earlier.rules.iter().any(same);
                assert!(is_there, "{place}: {call} has no such rule");
            }
        }
    }
}

#[test]
fn what_somebody_else_prints_again_is_at_most_paraphrased() {
    for book in all() {
        for (place, citation) in citations(book) {
            let reprinted = citation.source.how == How::Reprinted;
            assert!(!reprinted || citation.confidence <= Confidence::Paraphrased, "{place}");
        }
    }
}

#[test]
fn rules_and_their_readings_have_names_of_their_own() {
    for book in all() {
        assert!(distinct(book.rules.iter().map(|rule| rule.id)), "{}", book.id);
        assert!(distinct(book.deadlines.iter().map(|row| row.head.name)), "{}", book.id);
        for rule in book.rules {
            assert!(distinct(rule.readings.iter().map(|reading| reading.name)), "{} {}", book.id, rule.id);
            let named = |name: &&str| !name.is_empty();
            assert!(rule.readings.iter().map(|reading| reading.name).all(|name| named(&name)));
        }
    }
}

#[test]
fn a_reading_that_several_rules_use_is_the_same_in_each_call_that_has_it() {
    // A rule has its readings in the same order in every call in which they are the same text.
    for id in ["region", "cap"] {
        let names = |rule: &RuleInBook| -> Vec<&str> { rule.readings.iter().map(|reading| reading.name).collect() };
        let latest = names(latest().rule(id).unwrap());
        for book in all() {
            assert!(book.rule(id).is_none_or(|rule| names(rule) == latest), "{id} in {}", book.id);
        }
    }
}

#[test]
fn deadlines_stand_in_order_the_earliest_reading_first() {
    for book in all() {
        let passed: Vec<_> = book.deadlines.iter().map(|row| row.value.passed_from().unwrap()).collect();
        assert!((book.year.is_some() || !passed.is_empty()) && passed.is_sorted(), "{}", book.id);
        assert!(!book.standing || passed.is_empty(), "{}: what has a deadline is a call", book.id);
        assert!(is_a_day(book.coverage.read_on));
        if let Some(next) = &book.next {
            assert!(is_a_day(next.closes) && next.first_steps_closed.0 < next.first_steps_closed.1);
            assert!(next.first_steps_closed.1 < next.closes);
        }
    }
}

#[test]
fn what_was_read_and_what_was_not_is_said_and_each_rule_has_a_title_and_a_sentence() {
    let application = Application::default();
    for tag in Tag::ALL {
        let language = Language::embedded(tag).unwrap();
        for book in all() {
            assert!(!book.coverage.parts.is_empty() && !book.coverage.not_read.is_empty());
            let parts = book.coverage.parts.iter().chain(book.coverage.not_read).map(|part| part());
            let rules = book.rules.iter().flat_map(|rule| [(rule.title)(), rule.statement()]);
            for message in parts.chain(rules) {
                let text = language.text(&message, &application);
                assert!(!text.trim().is_empty(), "{} in {}", message.key(), tag.code());
            }
            for rule in book.rules {
                let statement = language.text(&rule.statement(), &application);
                assert!(statement.ends_with('.'), "{}: {statement}", rule.id);
            }
        }
    }
}

#[test]
fn parameters_are_shown_as_the_rulebook_writes_them() {
    for book in all() {
        for rule in book.rules {
            for (name, value) in rule.parameters {
                assert!(!name.is_empty() && !value.to_string().is_empty(), "{} {} {name}", book.id, rule.id);
            }
        }
    }
    let cap = latest().rule("cap").unwrap();
    assert!(cap.parameters.contains(&("share", Datum::Text("0.10"))), "{:?}", cap.parameters);
}
