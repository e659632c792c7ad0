//! The program's own sentences, for pages.

use anyhow::{Result, anyhow};
use norec_rules::figures::Day;
use norec_rules::language::Tag;
use norec_rules::room::Application;
use norec_rules::{Language, Message, message};

/// The languages of the catalogue: English, with the Nynorsk sentence of each rule.
pub struct Words {
    english: Language,
    nynorsk: Language,
    nobody: Application,
}

impl Words {
    /// Both languages, from the program itself.
    pub fn ready() -> Result<Words> {
        let language =
            |tag| Language::embedded(tag).map_err(|error| anyhow!("the text of {tag:?} is unusable: {error:?}"));
        Ok(Words { english: language(Tag::En)?, nynorsk: language(Tag::Nn)?, nobody: Application::default() })
    }

    /// A message that names nobody, in English, safe in markdown.
    pub fn say(&self, message: &Message) -> String {
        self.say_of(message, &self.nobody)
    }

    /// A message about an application, in English, safe in markdown.
    pub fn say_of(&self, message: &Message, application: &Application) -> String {
        safe(&self.english.text(message, application))
    }

    /// The same in Nynorsk.
    pub fn say_in_nynorsk(&self, message: &Message) -> String {
        safe(&self.nynorsk.text(message, &self.nobody))
    }

    /// A day in a sentence.
    pub fn day(&self, day: Day) -> String {
        self.say(&message::deadline_day(day))
    }
}

/// Text that markdown and HTML leave as it is, in a table too.
pub fn safe(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' => {
                out.push('\\');
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Text as code, in a table too.
pub fn code(text: &str) -> String {
    ["`", &text.replace('|', "\\|"), "`"].concat()
}

/// One word as code that is never broken over two lines.
pub fn word(text: &str) -> String {
    ["<span class=\"word\">", &code(text), "</span>"].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_would_read_is_kept_as_text() {
        assert_eq!(safe("a*b <c> [d](e) _f_"), "a\\*b &lt;c&gt; \\[d\\](e) \\_f\\_");
        assert_eq!(code("a|b"), "`a\\|b`");
    }
}
