//! The first form as HTML in one language: what the check is, the first questions and the rules in plain text.
//! It is what people read before the program is there, and all they get where it cannot run.

use norec_core::{Application, Draft, FieldKind, FieldPath, Instant, ListName, read};
use norec_rules::language::Tag;
use norec_rules::{Language, Message, assess, labels, message, rulebook};
use norec_widget::questions::{self, Section};

fn main() {
    let code = std::env::args().nth(1).unwrap_or_else(|| "nn".to_owned());
    let language = Tag::from_code(&code).and_then(|tag| Language::embedded(tag).ok());
    match language {
        Some(language) => println!("{}", page(&language)),
        None => {
            eprintln!("no language `{code}`: write {}", Tag::ALL.map(Tag::code).join(", "));
            std::process::exit(2);
        }
    }
}

fn page(language: &Language) -> String {
    let mut draft = Draft::new();
    for list in [ListName::Partners, ListName::Partners, ListName::Placements, ListName::Lines] {
        draft.add_row(list);
    }
    let application = read(&draft).application;
    let say = |message: &Message| escape(&language.text(message, &application));
    let book = rulebook::latest();
    // Which questions outside rows are asked at the start does not hang on the instant.
    let Ok(any) = Instant::parse("2026-01-01") else { return String::new() };
    let assessment = assess(&application, book, any);
    let mut html = format!("<h1>{}</h1>\n<p>{}</p>\n", say(&message::check_heading()), say(&message::guidance_text()));
    for one in book.coverage.messages() {
        html += &format!("<p>{}</p>\n", say(&one));
    }
    html += &format!("<p data-starting hidden>{}</p>\n", say(&message::check_starting()));
    html += &format!("<p data-failed hidden>{}</p>\n", say(&message::check_failed()));
    html += &format!("<button type=\"button\" data-rescue hidden>{}</button>\n", say(&message::keep_download()));
    html += &format!("<noscript><p>{}</p></noscript>\n", say(&message::no_script()));
    html += "<form novalidate>\n";
    for section in Section::ALL {
        html += &format!("<h2>{}</h2>\n", say(&section.heading()));
        if let Some(list) = section.list() {
            for id in draft.rows(list) {
                for path in questions::of_row(list, *id, &draft, &assessment) {
                    html += &question(language, &application, path);
                }
            }
        }
        for path in questions::outside_rows(section, &draft, &application, &assessment, &assessment) {
            html += &question(language, &application, path);
        }
    }
    html += &format!("</form>\n<h2>{}</h2>\n<ul>\n", say(&message::rules_heading()));
    for rule in book.rules {
        html += &format!("<li>{}</li>\n", say(&(rule.statement)()));
    }
    html + "</ul>"
}

/// A question with what answers it: a field to type in, or the words to choose from. Countries and rows are chosen once
/// the program is there.
fn question(language: &Language, application: &Application, path: FieldPath) -> String {
    let say = |message: &Message| escape(&language.text(message, application));
    let label = say(&labels::field(&path));
    let words: &[&str] = match path.field().map(|field| field.kind) {
        Some(FieldKind::YesNo) => &["yes", "no"],
        Some(FieldKind::Choice(words)) => words,
        Some(FieldKind::Country | FieldKind::Reference(_)) | None => return format!("<p>{label}</p>\n"),
        Some(_) => return format!("<p><label>{label}<br><input name=\"{path}\" autocomplete=\"off\"></label></p>\n"),
    };
    let option = |word: &&str| {
        let text = say(&labels::answer(&path, word));
        format!("<label><input type=\"radio\" name=\"{path}\" value=\"{word}\"> {text}</label><br>\n")
    };
    format!("<fieldset><legend>{label}</legend>\n{}</fieldset>\n", words.iter().map(option).collect::<String>())
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
