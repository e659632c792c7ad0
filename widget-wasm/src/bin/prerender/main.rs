//! A page as HTML in one language, as it is read before the program is there, or where none is needed: the first form of a
//! scheme's check, with its rules in plain text, the questions that lead to a scheme, or a guide.
//!
//! ```text
//! prerender nn exchange
//! prerender nn which
//! prerender nn trainees
//! ```
//!
//! And what is said while nothing is answered, as bytes in hexadecimal digits: `prerender first exchange`.

mod form;
mod guide;
mod which;

use norec_core::Application;
use norec_rules::language::Tag;
use norec_rules::rulebook::Source;
use norec_rules::{Language, Message, rulebook};
use norec_widget::questions::{self, Section};

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [code, page] = given.as_slice() else { wrong("write a language and a scheme, or a language and `which`") };
    if code == "first" {
        return first(page);
    }
    let language = Tag::from_code(code).and_then(|tag| Language::embedded(tag).ok());
    let Some(language) = language else {
        wrong(&format!("no language `{code}`: write {}", Tag::ALL.map(Tag::code).join(", ")))
    };
    let words = Words { language, application: Application::default() };
    match (page.as_str(), rulebook::of_scheme(page)) {
        ("which", _) => println!("{}", which::page(&words)),
        (id, _) if norec_rules::which::guide(id).is_some() => println!("{}", guide::page(&words, id)),
        (_, Some(book)) => println!("{}", form::page(&words, book)),
        (_, None) => wrong(&format!("no scheme `{page}`")),
    }
}

/// Writes what is said of a scheme's empty form.
fn first(scheme: &str) {
    let Some(book) = rulebook::of_scheme(scheme) else { wrong(&format!("no scheme `{scheme}`")) };
    let empty = questions::first_draft(Section::of_scheme(scheme)).unanswered();
    let Some(bytes) = norec_rules::first::write(&empty, book) else { wrong("more is said than the form can hold") };
    println!("{}", bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
}

fn wrong(why: &str) -> ! {
    eprintln!("{why}");
    std::process::exit(2)
}

/// A language for text outside any application.
struct Words {
    language: Language,
    application: Application,
}

impl Words {
    /// The text of a message, as HTML.
    fn say(&self, message: &Message) -> String {
        escape(&self.language.text(message, &self.application))
    }
}

/// A source by its title, as a link where it has an address.
fn linked(source: &Source) -> String {
    let title = escape(source.title);
    if source.address.is_empty() {
        return title;
    }
    format!("<a href=\"https://{}\" lang=\"{}\">{title}</a>", source.address, source.language)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
