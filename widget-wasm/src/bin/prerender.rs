//! The first form as HTML in one language: what the check is, the first questions and the rules in plain text.
//! It is what people read before the program is there, and all they get where it cannot run.

use norec_core::{Application, Draft, FieldKind, FieldPath, ListName, read};
use norec_rules::language::Tag;
use norec_rules::{Language, Message, labels, message, rulebook};

fn main() {
    let code = std::env::args().nth(1).unwrap_or_else(|| "nn".to_owned());
    let language = Tag::from_code(&code).and_then(|tag| Language::embedded(tag).ok());
    match language {
        Some(language) => println!("{}", page(&language)),
        None => {
            eprintln!("no language `{code}`: write nn, nb or en");
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
    let mut html = format!("<h1>{}</h1>\n<p>{}</p>\n", say(&message::check_heading()), say(&message::guidance_text()));
    for one in book.coverage.messages() {
        html += &format!("<p>{}</p>\n", say(&one));
    }
    html += &format!("<p data-starting hidden>{}</p>\n", say(&message::check_starting()));
    html += &format!("<p data-failed hidden>{}</p>\n", say(&message::check_failed()));
    html += &format!("<noscript><p>{}</p></noscript>\n", say(&message::no_script()));
    html += "<form novalidate>\n";
    for (heading, list) in [
        (message::section_partners(), ListName::Partners),
        (message::section_placements(), ListName::Placements),
        (message::section_lines(), ListName::Lines),
    ] {
        html += &format!("<h2>{}</h2>\n", say(&heading));
        for id in draft.rows(list) {
            for field in list.fields() {
                html += &question(language, &application, FieldPath::Row(list, *id, field));
            }
        }
    }
    html += &format!("</form>\n<h2>{}</h2>\n<ul>\n", say(&message::rules_heading()));
    for rule in book.rules {
        html += &format!("<li>{}</li>\n", say(&(rule.statement)()));
    }
    html + "</ul>"
}

/// A question that text answers is a field; what is chosen from waits for the program.
fn question(language: &Language, application: &Application, path: FieldPath) -> String {
    let kind = path.field().map(|field| field.kind);
    let chosen = matches!(
        kind,
        Some(FieldKind::Choice(_) | FieldKind::YesNo | FieldKind::Country | FieldKind::Reference(_)) | None
    );
    if chosen {
        return String::new();
    }
    let label = escape(&language.text(&labels::field(&path), application));
    format!("<p><label>{label}<br><input name=\"{path}\" autocomplete=\"off\"></label></p>\n")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
