//! The language of the product: a plain-language lint over every message, and the forms of figures and dates.
//!
//! `cargo test -p norec-tests --test language -- --nocapture` prints the means and the ten hardest messages.

#![allow(clippy::unwrap_used, clippy::panic, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

#[path = "language/findings.rs"]
mod findings;
#[path = "language/golden.rs"]
mod golden;
#[path = "language/lint.rs"]
mod lint;
#[path = "language/lists.rs"]
mod lists;
#[path = "language/measure.rs"]
mod measure;
#[path = "language/planted.rs"]
mod planted;
#[path = "language/texts.rs"]
mod texts;

use lint::{MEASURED_FROM, is_norwegian, may_be_the_same, problems, says};
use measure::Measured;
use texts::{Text, languages, texts};

/// Texts that are long enough to be measured.
fn measured(language: &'static str) -> Vec<(Text, Measured)> {
    let texts = texts(language).into_iter().filter(|text| !text.is_country());
    texts
        .map(|text| (Measured::new(&text.words), text))
        .filter(|(measured, _)| measured.words().count() >= MEASURED_FROM)
        .map(|(measured, text)| (text, measured))
        .collect()
}

#[test]
fn every_text_is_plain() {
    let mut found = Vec::new();
    for text in languages().flat_map(texts) {
        found.extend(problems(&text).iter().map(|problem| format!("{problem}: {}", text.shown())));
    }
    assert!(found.is_empty(), "{} problems\n{}", found.len(), found.join("\n"));
}

#[test]
fn bokmaal_is_a_language_of_its_own() {
    let nynorsk = texts("nn");
    let found: Vec<String> = texts("nb")
        .iter()
        .filter(|text| !text.is_country() && !may_be_the_same(text))
        .filter(|text| nynorsk.iter().any(|other| other.key == text.key && other.words == text.words))
        .map(Text::shown)
        .collect();
    assert!(found.is_empty(), "the same as in Nynorsk, {} times:\n{}", found.len(), found.join("\n"));
}

#[test]
fn norwegian_is_easy_to_read() {
    for language in ["nn", "nb"] {
        let mut all: Vec<(usize, Text)> =
            measured(language).into_iter().map(|(text, measured)| (measured.lix(), text)).collect();
        let mean = all.iter().map(|(lix, _)| lix).sum::<usize>() / all.len();
        all.sort_by_key(|(lix, _)| std::cmp::Reverse(*lix));
        println!("{language}: {} texts, LIX {} on average; the ten hardest:", all.len(), hundredths(mean));
        for (lix, text) in all.iter().take(10) {
            println!("  {} {}", hundredths(*lix), text.shown());
        }
        assert!(mean <= 3500, "{language}: LIX {} on average", hundredths(mean));
    }
}

#[test]
fn the_others_are_easy_to_read() {
    for language in languages().filter(|language| !is_norwegian(language)) {
        let mut all: Vec<(i64, Text)> =
            measured(language).into_iter().map(|(text, measured)| (measured.reading_ease(language), text)).collect();
        let mean = all.iter().map(|(ease, _)| ease).sum::<i64>() / i64::try_from(all.len()).unwrap();
        all.sort_by_key(|(ease, _)| *ease);
        println!("{language}: {} texts, reading ease {} on average; the ten hardest:", all.len(), mean / 100);
        for (ease, text) in all.iter().take(10) {
            println!("  {} {}", ease / 100, text.shown());
        }
        assert!(mean >= 6000, "{language}: reading ease {} on average", mean / 100);
    }
}

/// An exception that nothing needs any longer is taken off its list.
#[test]
fn every_exception_is_needed() {
    let all: Vec<Text> = languages().flat_map(texts).collect();
    let mut idle = Vec::new();
    for (key, example, _) in lists::DIGITS {
        if !all.iter().any(|text| (*key == "*" || *key == text.key) && text.words.contains(example)) {
            idle.push(format!("{key}: {example}"));
        }
    }
    for (language, key, word, _) in lists::FORMS_ALLOWED {
        let uses = |text: &&Text| text.language == *language && says(text, word);
        if !all.iter().filter(uses).any(|text| *key == "*" || *key == text.key) {
            idle.push(format!("{language} {key}: {word}"));
        }
    }
    let nynorsk: Vec<&Text> = all.iter().filter(|text| text.language == "nn").collect();
    for (key, _) in lists::SAME {
        let same = |text: &&Text| nynorsk.iter().any(|other| other.key == text.key && other.words == text.words);
        if !all.iter().filter(|text| text.language == "nb" && text.key == *key).any(|text| same(&text)) {
            idle.push(format!("{key} is no longer the same in Nynorsk and Bokmål"));
        }
    }
    for (key, _) in lists::HARD {
        let hard =
            |text: &&Text| text.key == *key && is_norwegian(text.language) && Measured::new(&text.words).lix() > 4000;
        if !all.iter().any(|text| hard(&text)) {
            idle.push(format!("{key} is easy now"));
        }
    }
    for (key, _) in lists::MUST {
        if !all.iter().any(|text| text.key == *key && text.language == "en" && says(text, "must")) {
            idle.push(format!("{key} says no must"));
        }
    }
    assert!(idle.is_empty(), "{}", idle.join("\n"));
}

fn hundredths(number: usize) -> String {
    format!("{}.{}", number / 100, number % 100 / 10)
}
