//! What a text may not do, and the checks for it.

use crate::lists;
use crate::measure::{Measured, words};
use crate::texts::{Text, VALUE};
use std::fmt;

/// Texts shorter than this are labels, where a measure says nothing.
pub const MEASURED_FROM: usize = 5;

/// Why a text is not plain enough.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    Empty,
    LongSentence(usize),
    Hard(usize),
    Banned(String),
    OtherLanguage(String),
    Digit(String),
    Must,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::Empty => write!(f, "no text"),
            Problem::LongSentence(words) => write!(f, "a sentence of {words} words"),
            Problem::Hard(lix) => write!(f, "LIX {}", lix / 100),
            Problem::Banned(word) => write!(f, "“{word}” is not said here"),
            Problem::OtherLanguage(word) => write!(f, "“{word}” belongs to the other Norwegian"),
            Problem::Digit(text) => write!(f, "a figure in the text: “{text}”"),
            Problem::Must => write!(f, "“must” is for what Norec requires"),
        }
    }
}

/// Whether it is one of the two kinds of Norwegian.
pub fn is_norwegian(language: &str) -> bool {
    matches!(language, "nn" | "nb")
}

/// Everything that one text does wrong.
pub fn problems(text: &Text) -> Vec<Problem> {
    let empty = text.words.is_empty() || (text.words.trim().is_empty() && !lists::ONLY_SPACE.contains(&&*text.key));
    if empty {
        return vec![Problem::Empty];
    }
    if text.is_country() {
        return Vec::new();
    }
    let measured = Measured::new(&text.words);
    let longest = measured.sentences.iter().map(Vec::len).max().unwrap_or(0);
    let mut found = Vec::new();
    let hard = lists::HARD.iter().any(|(key, _)| *key == text.key);
    if longest > 20 {
        found.push(Problem::LongSentence(longest));
    }
    if is_norwegian(text.language) && measured.words().count() >= MEASURED_FROM && measured.lix() > 4000 && !hard {
        found.push(Problem::Hard(measured.lix()));
    }
    found.extend(banned(text));
    if is_norwegian(text.language) {
        found.extend(other_norwegian(text));
    }
    found.extend(digit(text));
    let may = text.words.contains("Norec must") || lists::MUST.iter().any(|(key, _)| *key == text.key);
    if text.language == "en" && says(text, "must") && !may {
        found.push(Problem::Must);
    }
    found
}

/// The words in small letters with a space on both sides of each; parts of a hyphenated word stand alone too.
fn spaced(text: &str) -> String {
    let mut line = " ".to_owned();
    for word in words(&text.to_lowercase()) {
        line.push_str(&word.replace('-', " "));
        line.push(' ');
    }
    line
}

/// Whether a text has these words, whole and in any case.
pub fn says(text: &Text, words: &str) -> bool {
    has(&spaced(&text.words), words)
}

fn has(line: &str, words: &str) -> bool {
    line.contains(&[" ", words, " "].concat())
}

fn banned(text: &Text) -> Vec<Problem> {
    let line = spaced(&text.words);
    let own = match text.language {
        "en" => lists::BANNED_EN,
        "fr" => lists::BANNED_FR,
        "es" => lists::BANNED_ES,
        "pt" => lists::BANNED_PT,
        _ => lists::BANNED_NORWEGIAN,
    };
    let in_summary = |word: &&str| ["feil", "error"].contains(word) && lists::ERROR_SUMMARY.contains(&&*text.key);
    let words = lists::each(lists::BANNED_WORDS).chain(lists::each(own));
    let mut found: Vec<&str> = words.filter(|word| has(&line, word) && !in_summary(word)).collect();
    found.extend(lists::BANNED_SIGNS.iter().copied().filter(|sign| text.words.to_lowercase().contains(sign)));
    found.into_iter().map(|word| Problem::Banned(word.to_owned())).collect()
}

fn other_norwegian(text: &Text) -> Vec<Problem> {
    let line = spaced(&text.words);
    let (forms, endings) = match text.language {
        "nn" => (lists::BOKMAAL, lists::BOKMAAL_ENDINGS),
        _ => (lists::NYNORSK, lists::NYNORSK_ENDINGS),
    };
    let excused = |word: &str| {
        lists::FORMS_ALLOWED.iter().any(|(language, key, allowed, _)| {
            *language == text.language && *allowed == word && (*key == text.key || *key == "*")
        })
    };
    let mut found: Vec<&str> = lists::each(forms).filter(|form| has(&line, form)).collect();
    found.extend(line.split_whitespace().filter(|word| {
        endings.iter().any(|ending| word.len() > ending.len() + 1 && word.ends_with(ending))
            && !lists::each(forms).any(|form| form == *word)
    }));
    found.into_iter().filter(|word| !excused(word)).map(|word| Problem::OtherLanguage(word.to_owned())).collect()
}

/// A figure belongs to a rulebook and comes as a value; examples of form are listed.
fn digit(text: &Text) -> Option<Problem> {
    let mut rest = text.words.clone();
    for (key, example, _) in lists::DIGITS {
        if *key == "*" || *key == text.key {
            rest = rest.replace(example, "");
        }
    }
    let place = rest.find(|letter: char| letter.is_ascii_digit())?;
    Some(Problem::Digit(rest.chars().skip(rest[..place].chars().count()).take(12).collect()))
}

/// Whether a Bokmål text that is the same as the Nynorsk one may be so.
pub fn may_be_the_same(text: &Text) -> bool {
    let own = words(&text.words.replace(VALUE, " "));
    own.len() <= 1 || lists::SAME.iter().any(|(key, _)| *key == text.key)
}
