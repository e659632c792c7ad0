//! How hard the findings are to read: all that applicants are told, as one text for each language.

use crate::lists;
use crate::measure::Measured;
use crate::texts::{VALUE, texts};
use norec_rules::Language;
use norec_rules::language::{Piece, Tag};
use norec_tests::said::{self, Assessed};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// One finding as it is measured.
struct Told {
    rule: &'static str,
    text: String,
    measured: Measured,
}

/// The findings in each language. They are made once, which takes a while.
static TOLD: LazyLock<[Vec<Told>; 6]> = LazyLock::new(|| {
    let all = said::everything();
    Tag::ALL.map(|tag| told_of(&all, tag))
});

fn told(tag: Tag) -> &'static [Told] {
    let place = Tag::ALL.iter().position(|other| *other == tag).unwrap();
    &TOLD[place]
}

/// Every finding of the corpus and of applications made up, each text once. Names, countries, figures and the listed terms
/// are left out: what typed them is not what is measured.
fn told_of(all: &[Assessed], tag: Tag) -> Vec<Told> {
    let language = Language::embedded(tag).unwrap();
    let mut countries: Vec<String> =
        texts(tag.code()).into_iter().filter(|text| text.is_country()).map(|text| text.words).collect();
    countries.sort_by_key(|name| std::cmp::Reverse(name.len()));
    let mut pieces: HashMap<Vec<Piece>, &'static str> = HashMap::new();
    for one in all {
        for finding in one.assessment.findings.iter().filter(|finding| finding.outcome.state().is_some()) {
            pieces.insert(said::sentences(finding, &one.application, &language), finding.rule.id);
        }
    }
    let texts: BTreeMap<String, &'static str> =
        pieces.into_iter().map(|(pieces, rule)| (plain(&pieces, &countries), rule)).collect();
    let measured = |text: &str| Measured::new(text).without(|word| is_left_out(tag.code(), word));
    texts.into_iter().map(|(text, rule)| Told { rule, measured: measured(&text), text }).collect()
}

/// The text with a mark in the place of each name and figure, so that two findings that differ by those are one.
fn plain(pieces: &[Piece], countries: &[String]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Name(_) => text.push(VALUE),
            Piece::Text(words) => text.push_str(words),
        }
    }
    for country in countries {
        if text.contains(country.as_str()) {
            text = text.replace(country.as_str(), &VALUE.to_string());
        }
    }
    let mut plain = String::new();
    for letter in text.chars() {
        match letter.is_ascii_digit() {
            true if plain.ends_with(VALUE) => {}
            true => plain.push(VALUE),
            false => plain.push(letter),
        }
    }
    plain
}

fn is_left_out(language: &str, word: &str) -> bool {
    let listed = lists::TERMS.iter().find(|(of, _)| *of == language).map_or("", |(_, terms)| *terms);
    word.contains(VALUE) || lists::each(listed).any(|term| term == word.to_lowercase())
}

/// All findings as one text, and the ten hardest of them.
fn measure(tag: Tag, hard: impl Fn(&Measured) -> i64) -> i64 {
    let mut all: Vec<&Told> = told(tag).iter().collect();
    let whole = Measured::whole(all.iter().map(|told| &told.measured));
    let whole = hard(&whole);
    println!("{}: {} findings as one text: {}; the ten hardest:", tag.code(), all.len(), shown(whole));
    all.retain(|told| told.measured.words().next().is_some());
    all.sort_by_cached_key(|told| std::cmp::Reverse((hard(&told.measured), told.text.clone())));
    for told in all.iter().take(10) {
        println!("  {} {}: {}", shown(hard(&told.measured)), told.rule, told.text.replace(VALUE, "…"));
    }
    assert!(all.len() > 250, "{} findings are not all there are", all.len());
    whole
}

fn shown(hundredths: i64) -> String {
    format!("{}.{:02}", hundredths.abs() / 100, hundredths.abs() % 100)
}

#[test]
fn what_applicants_are_told_in_norwegian_is_easy_to_read() {
    for tag in [Tag::Nn, Tag::Nb] {
        let lix = measure(tag, |measured| i64::try_from(measured.lix()).unwrap());
        assert!(lix <= 3500, "{}: LIX {}", tag.code(), shown(lix));
    }
}

#[test]
fn what_applicants_are_told_elsewhere_is_easy_to_read() {
    for tag in [Tag::En, Tag::Fr, Tag::Es, Tag::Pt] {
        // The hardest have the lowest ease.
        let ease = -measure(tag, |measured| -measured.reading_ease(tag.code()));
        assert!(ease >= 6000, "{}: reading ease {}", tag.code(), shown(ease));
    }
}

#[test]
fn the_terms_that_are_left_out_are_few_and_used() {
    for tag in Tag::ALL {
        let (_, terms) = lists::TERMS.iter().find(|(language, _)| *language == tag.code()).unwrap();
        let terms: Vec<&str> = lists::each(terms).collect();
        assert!(terms.len() <= 30, "{}: {} terms", tag.code(), terms.len());
        let all: Vec<String> = told(tag).iter().map(|told| told.text.to_lowercase()).collect();
        for term in terms {
            let says = |text: &String| crate::measure::words(text).iter().any(|word| word == term);
            assert!(all.iter().any(says), "{}: {term} is in no finding", tag.code());
        }
    }
}

#[test]
fn what_is_left_out_is_no_word_and_ends_no_sentence() {
    let pieces =
        [Piece::Name("Mzuzu Youth".into()), Piece::Text(" er i Sør-Sudan. Taket er 1\u{a0}250,50 kr i 2027.".into())];
    let text = plain(&pieces, &["Sør-Sudan".into(), "Sudan".into()]);
    assert_eq!(text, "\u{e000} er i \u{e000}. Taket er \u{e000}\u{a0}\u{e000},\u{e000} kr i \u{e000}.");
    // er i | Taket er kr i: six words in two sentences, none of them long.
    let measured = Measured::new(&text).without(|word| is_left_out("nn", word));
    assert_eq!(measured.words().cloned().collect::<Vec<_>>(), ["er", "i", "Taket", "er", "kr", "i"]);
    assert_eq!(measured.lix(), 300);
}

#[test]
fn one_text_of_several_is_measured_as_one() {
    // Five words, one long, one sentence; and three words, none long, one sentence: 8 / 2 + 100 × 1 / 8.
    let (first, second) = (Measured::new("Sjekken reknar det ut no."), Measured::new("Det går bra."));
    assert_eq!(Measured::whole([&first, &second]).lix(), 400 + 1250);
    // Seven and four syllables in six and four words and two sentences: 206.84 − 1.015 × 5 − 84.6 × 11 / 10.
    let (first, second) = (Measured::new("The cat sat on the table."), Measured::new("You can add one."));
    assert_eq!(Measured::whole([&first, &second]).reading_ease("en"), 20_684 - 507 - 9_306);
}
