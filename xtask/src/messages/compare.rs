//! What is wrong with the messages of a language beside the Nynorsk ones.

use super::fluent::{Message, Messages};
use super::sources::{Sources, mark};
use std::fmt;

/// What one language lacks, has too much of, or should look at again.
pub struct Differences<'a> {
    /// The code of the language.
    pub language: &'static str,
    /// How many messages it has.
    pub messages: usize,
    /// Said in Nynorsk only.
    pub missing: Vec<(&'a str, &'a Message)>,
    /// Keys that Nynorsk has no message of, in the language's files or in its `sources.txt`.
    pub superfluous: Vec<&'a str>,
    /// Last checked against another Nynorsk text, or against none: the Nynorsk and the translation.
    pub stale: Vec<(&'a str, &'a Message, &'a Message)>,
}

impl<'a> Differences<'a> {
    /// Compares a language with Nynorsk.
    pub fn new(language: &'static str, nynorsk: &'a Messages, theirs: &'a Messages, sources: &'a Sources) -> Self {
        let keys = theirs.keys().chain(sources.keys().filter(|key| !theirs.contains_key(*key)));
        let mut found = Differences {
            language,
            messages: theirs.len(),
            missing: Vec::new(),
            superfluous: keys.filter(|key| !nynorsk.contains_key(*key)).map(String::as_str).collect(),
            stale: Vec::new(),
        };
        for (key, source) in nynorsk {
            match theirs.get(key) {
                None => found.missing.push((key, source)),
                Some(theirs) if sources.get(key) != Some(&mark(&source.text)) => {
                    found.stale.push((key, source, theirs));
                }
                Some(_) => {}
            }
        }
        found
    }

    /// How many messages somebody must do something about.
    pub fn count(&self) -> usize {
        [self.missing.len(), self.superfluous.len(), self.stale.len()].iter().sum()
    }
}

/// The languages as a table, a line each.
pub fn table(all: &[Differences]) -> String {
    let row = |cells: [&str; 5]| {
        let [language, messages, missing, superfluous, stale] = cells;
        format!("{language:<10}{messages:>10}{missing:>10}{superfluous:>13}{stale:>8}\n")
    };
    let head = row(["language", "messages", "missing", "superfluous", "stale"]);
    let rows = all.iter().map(|one| {
        let [messages, missing, superfluous, stale] =
            [one.messages, one.missing.len(), one.superfluous.len(), one.stale.len()].map(|count| count.to_string());
        row([one.language, &messages, &missing, &superfluous, &stale])
    });
    [head].into_iter().chain(rows).collect()
}

/// Each message that somebody must do something about, with its texts.
impl fmt::Display for Differences<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let language = self.language;
        for (key, nynorsk) in &self.missing {
            writeln!(f, "\n{language} {key}: missing; Nynorsk has it in {}", nynorsk.file.display())?;
            writeln!(f, "    nn: {}", nynorsk.text)?;
        }
        for key in &self.superfluous {
            writeln!(f, "\n{language} {key}: superfluous; Nynorsk has no such message")?;
        }
        for (key, nynorsk, theirs) in &self.stale {
            writeln!(f, "\n{language} {key}: stale, in {}", theirs.file.display())?;
            writeln!(f, "    nn: {}\n    {language}: {}", nynorsk.text, theirs.text)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn messages(all: &[(&str, &str)]) -> Messages {
        let message = |text: &str| Message { text: text.to_owned(), words: 1, file: "core.ftl".into() };
        all.iter().map(|(key, text)| ((*key).to_owned(), message(text))).collect()
    }

    #[test]
    fn each_kind_is_found_and_what_was_checked_is_not() {
        let nynorsk = messages(&[("yes", "Ja"), ("no", "Nei"), ("maybe", "Kanskje"), ("never", "Aldri")]);
        let french = messages(&[("yes", "Oui"), ("no", "Non"), ("maybe", "Peut-être"), ("once", "Une fois")]);
        let sources = [("yes", mark("Ja")), ("no", mark("Neppe")), ("gone", mark("Borte"))];
        let sources: Sources = sources.map(|(key, mark)| (key.to_owned(), mark)).into_iter().collect();
        let found = Differences::new("fr", &nynorsk, &french, &sources);
        assert_eq!(found.missing.iter().map(|(key, _)| *key).collect::<Vec<_>>(), ["never"]);
        assert_eq!(found.superfluous, ["once", "gone"]);
        assert_eq!(found.stale.iter().map(|(key, ..)| *key).collect::<Vec<_>>(), ["maybe", "no"]);
        assert_eq!(found.count(), 5);
        let said = found.to_string();
        assert!(said.contains("fr never: missing; Nynorsk has it in core.ftl\n    nn: Aldri\n"), "{said}");
        assert!(said.contains("fr no: stale, in core.ftl\n    nn: Nei\n    fr: Non\n"), "{said}");
        assert!(!said.contains("Oui"), "{said}");
        let table = table(&[found]);
        let last: Vec<_> = table.lines().last().map(|line| line.split_whitespace().collect()).unwrap_or_default();
        assert_eq!(last, ["fr", "4", "1", "2", "2"]);
    }
}
