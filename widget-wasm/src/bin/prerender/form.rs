//! The first form of a scheme's check: what it is, its questions and its rules in plain text.

use super::Words;
use norec_core::{FieldKind, FieldPath, Instant, read};
use norec_rules::{Rulebook, assess, labels, message};
use norec_widget::questions::{self, Section};

pub fn page(words: &Words, book: &'static Rulebook) -> String {
    let sections = Section::of_scheme(book.scheme);
    let draft = questions::first_draft(sections);
    let words = Words { language: words.language.clone(), application: read(&draft).application };
    let say = |message| words.say(&message);
    // Which questions outside rows are asked at the start does not hang on the instant.
    let Ok(any) = Instant::parse("2026-01-01") else { return String::new() };
    let assessment = assess(&words.application, book, any);
    let heading = book.heading.map_or_else(message::check_heading, |heading| heading());
    let mut html = format!("<h1>{}</h1>\n<p>{}</p>\n", say(heading), say(book.decides.always()));
    for one in book.coverage.messages() {
        html += &format!("<p>{}</p>\n", say(one));
    }
    html += &format!("<p data-starting hidden>{}</p>\n", say(message::check_starting()));
    html += &format!("<p data-failed hidden>{}</p>\n", say(message::check_failed()));
    html += &format!("<button type=\"button\" data-rescue hidden>{}</button>\n", say(message::keep_download()));
    html += &format!("<noscript><p>{}</p></noscript>\n", say(message::no_script()));
    html += "<form novalidate>\n";
    for section in sections {
        html += &format!("<h2>{}</h2>\n", say(section.heading()));
        if let Some(list) = section.list() {
            for id in draft.rows(list) {
                for path in questions::of_row(list, *id, &draft, &assessment) {
                    html += &question(&words, path);
                }
            }
        }
        for path in questions::outside_rows(*section, &draft, &words.application, &assessment, &assessment) {
            html += &question(&words, path);
        }
    }
    html += &format!("</form>\n<h2>{}</h2>\n<ul>\n", say(message::rules_heading()));
    for rule in book.rules {
        html += &format!("<li>{}</li>\n", say(rule.statement()));
    }
    html + "</ul>"
}

/// A question with what answers it: a field to type in, or the words to choose from. Countries and rows are chosen once
/// the program is there.
fn question(words: &Words, path: FieldPath) -> String {
    let label = words.say(&labels::field(&path));
    let choices: &[&str] = match path.field().map(|field| field.kind) {
        Some(FieldKind::YesNo) => &["yes", "no"],
        Some(FieldKind::Choice(choices)) => choices,
        Some(FieldKind::Country | FieldKind::Reference(_)) | None => return format!("<p>{label}</p>\n"),
        Some(_) => return format!("<p><label>{label}<br><input name=\"{path}\" autocomplete=\"off\"></label></p>\n"),
    };
    let option = |word: &&str| {
        let text = words.say(&labels::answer(&path, word));
        format!("<label><input type=\"radio\" name=\"{path}\" value=\"{word}\"> {text}</label><br>\n")
    };
    format!("<fieldset><legend>{label}</legend>\n{}</fieldset>\n", choices.iter().map(option).collect::<String>())
}
