//! Words, sentences and two measures of how hard they are to read. Whole numbers throughout: hundredths.

use crate::texts::VALUE;

/// A text as sentences of words.
pub struct Measured {
    pub sentences: Vec<Vec<String>>,
}

impl Measured {
    pub fn new(text: &str) -> Measured {
        let sentences = sentences(text).into_iter().map(|sentence| words(&sentence)).filter(|words| !words.is_empty());
        Measured { sentences: sentences.collect() }
    }

    /// Several texts as one.
    pub fn whole<'a>(texts: impl IntoIterator<Item = &'a Measured>) -> Measured {
        Measured { sentences: texts.into_iter().flat_map(|text| text.sentences.clone()).collect() }
    }

    /// The same without some words; a sentence of nothing else is gone.
    pub fn without(mut self, is_left_out: impl Fn(&str) -> bool) -> Measured {
        for sentence in &mut self.sentences {
            sentence.retain(|word| !is_left_out(word));
        }
        self.sentences.retain(|sentence| !sentence.is_empty());
        self
    }

    pub fn words(&self) -> impl Iterator<Item = &String> {
        self.sentences.iter().flatten()
    }

    /// Words a sentence, and per cent of words with more than six letters, in hundredths.
    pub fn lix(&self) -> usize {
        let words = self.words().count();
        let long = self.words().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 6).count();
        100 * words / self.sentences.len() + 10_000 * long / words
    }

    /// Reading ease, in hundredths; the higher the easier: Flesch in English, Kandel and Moles in French, Fernández Huerta
    /// in Spanish, Martins in Portuguese.
    pub fn reading_ease(&self, language: &str) -> i64 {
        let count = |number: usize| i64::try_from(number).unwrap();
        let words = count(self.words().count());
        let syllables = count(self.words().map(|word| syllables(language, word)).sum());
        let (start, a_sentence, a_word) = match language {
            "fr" => (20_700, 10_150, 7_360),
            "es" => (20_684, 10_200, 6_000),
            "pt" => (24_884, 10_150, 8_460),
            _ => (20_684, 10_150, 8_460),
        };
        start - a_sentence * words / count(self.sentences.len()) / 100 - a_word * syllables / words
    }
}

/// Cut where a sentence ends: at a full stop, a question mark, or a colon before a capital. A stop inside a number, a
/// date or «kl.» ends nothing.
pub fn sentences(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut all = vec![String::new()];
    for (place, letter) in letters.iter().enumerate() {
        if let Some(last) = all.last_mut() {
            last.push(*letter);
        }
        let before = &letters[..place];
        let mut after = letters[place + 1..].iter().skip_while(|next| "»”\")".contains(**next)).peekable();
        let at_end = after.peek().is_none();
        let spaced = after.next().is_some_and(|next| next.is_whitespace());
        let next = after.find(|next| !"«“\"(¿".contains(**next)).copied();
        let capital = next.is_some_and(char::is_uppercase);
        let ends = match letter {
            '!' | '?' => at_end || spaced,
            '.' => at_end || (spaced && (capital || (next == Some(VALUE) && !is_short(before)))),
            ':' => spaced && capital,
            _ => false,
        };
        if ends {
            all.push(String::new());
        }
    }
    all
}

/// Whether the stop after these belongs to a number, a value or «kl».
fn is_short(before: &[char]) -> bool {
    let last = before.last().copied().unwrap_or(' ');
    last == VALUE || last.is_ascii_digit() || before.ends_with(&['k', 'l'])
}

/// The words: letters, digits, hyphens and apostrophes; a mark between two digits belongs to the number.
pub fn words(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut all = vec![String::new()];
    for (place, letter) in letters.iter().enumerate() {
        let digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
        let in_number = ".,:\u{a0}".contains(*letter) && digit(place.checked_sub(1)) && digit(Some(place + 1));
        if letter.is_alphanumeric() || "-’'_".contains(*letter) || *letter == VALUE || in_number {
            if let Some(last) = all.last_mut() {
                last.push(*letter);
            }
        } else {
            all.push(String::new());
        }
    }
    all.retain(|word| word.chars().any(|letter| letter.is_alphanumeric() || letter == VALUE));
    all
}

/// Syllables of a word, roughly: groups of vowels; in English without an e that is not heard.
pub fn syllables(language: &str, word: &str) -> usize {
    let word = word.to_lowercase();
    if language != "en" {
        return groups(&word, "aeiouyáàâãéèêëíîïóôõöúùûüœæ").max(1);
    }
    let word = word.strip_suffix("’s").unwrap_or(&word);
    let mut count = groups(word, "aeiouyéô");
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("es")
            && !["ses", "xes", "ces", "ges", "zes", "shes", "ches"].iter().any(|e| word.ends_with(e)))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

/// How many groups of such letters a word has.
fn groups(word: &str, letters: &str) -> usize {
    let is_vowel = |letter: &char| letters.contains(*letter);
    let before = std::iter::once(' ').chain(word.chars());
    before.zip(word.chars()).filter(|(before, letter)| is_vowel(letter) && !is_vowel(before)).count()
}
