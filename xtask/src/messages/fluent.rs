//! The messages of one language, as its Fluent files have them.

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{self, Entry, Expression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Names of countries are made by a script, and nobody translates them.
const COUNTRY: &str = "country-";

/// What one message says in one language.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    /// The pattern on one line: without comments, with one space wherever there is white space. A no-break space stays.
    pub text: String,
    /// How many words it has, values apart: of a choice, those of its longest variant.
    pub words: usize,
    /// The file it stands in, from the root of the workspace.
    pub file: PathBuf,
}

/// Messages by key.
pub type Messages = BTreeMap<String, Message>;

/// All messages of a language but the names of countries: those of `messages`, of its programs, and of the rooms.
pub fn read(root: &Path, language: &str) -> Result<Messages> {
    let crate_root = root.join("norec-rules");
    let folder = crate_root.join("messages").join(language);
    let mut paths = entries(&folder)?;
    paths.extend(entries(&folder.join("programs"))?);
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    let rooms = entries(&crate_root.join("src/rules"))?;
    paths.extend(rooms.iter().map(|room| room.join(format!("{language}.ftl"))).filter(|path| path.is_file()));
    let mut all = Messages::new();
    for path in paths {
        let file = path.strip_prefix(root).unwrap_or(&path).to_path_buf();
        let source = fs::read_to_string(&path).with_context(|| format!("{}", file.display()))?;
        for (key, text, words) in parse(source).with_context(|| format!("in {}", file.display()))? {
            if let Some(twice) = all.insert(key.clone(), Message { text, words, file: file.clone() }) {
                bail!("{key} stands in {} and in {}", twice.file.display(), file.display());
            }
        }
    }
    Ok(all)
}

/// What stands in a folder, sorted; nothing if it is not there.
fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Key, text and count of words of each message of a file.
fn parse(source: String) -> Result<Vec<(String, String, usize)>> {
    let resource = match parser::parse(source) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("{errors:?}"),
    };
    let mut all = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry
            && !message.id.name.starts_with(COUNTRY)
        {
            let key = message.id.name.clone();
            let words = message.value.as_ref().map_or(0, words);
            all.push((key, one_line(message), words));
        }
    }
    Ok(all)
}

/// The pattern of a message on one line.
fn one_line(message: ast::Message<String>) -> String {
    let entry = Entry::Message(ast::Message { comment: None, ..message });
    let written = serializer::serialize(&Resource { body: vec![entry] });
    let pattern = written.split_once('=').map_or("", |(_, pattern)| pattern);
    pattern.split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(pattern: &Pattern<String>) -> usize {
    let of_element = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => {
            value.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count()
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().map(|variant| words(&variant.value)).max().unwrap_or(0)
        }
        PatternElement::Placeable { .. } => 0,
    };
    pattern.elements.iter().map(of_element).sum()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn parsed(source: &str) -> (String, usize) {
        let mut all = parse(source.to_owned()).unwrap();
        let (_, text, words) = all.remove(0);
        (text, words)
    }

    #[test]
    fn a_text_is_the_pattern_and_nothing_around_it() {
        let plain = parsed("# $n Number = many\na = Minst { $n } = to partnarar\n").0;
        assert_eq!(plain, "Minst { $n } = to partnarar");
        assert_eq!(parsed("# another comment\na =\n    Minst {$n} =\n    to partnarar\n").0, plain);
        assert_eq!(parsed("a = Minst { $n } =\u{a0}to partnarar\n").0, "Minst { $n } =\u{a0}to partnarar");
    }

    #[test]
    fn a_choice_is_one_text_and_as_long_as_its_longest_variant() {
        let choice = "a = Her er { $n ->\n    [one] ein ting\n   *[other] { $n } heilt slike ting\n } i 2027.\n";
        let (text, words) = parsed(choice);
        assert_eq!(text, "Her er { $n -> [one] ein ting *[other] { $n } heilt slike ting } i 2027.");
        assert_eq!(words, 6);
    }

    #[test]
    fn countries_are_left_out_and_faults_are_told() {
        assert_eq!(parse("country-NO = Noreg\nyes = Ja\n".to_owned()).unwrap().len(), 1);
        assert!(parse("yes = { $n\n".to_owned()).is_err());
    }

    #[test]
    fn every_place_of_a_message_is_read() {
        let messages = read(&crate::workspace::root(), "nn").unwrap();
        let file = |key: &str| messages.get(key).map(|message| message.file.to_string_lossy().into_owned());
        assert_eq!(file("plain").as_deref(), Some("norec-rules/messages/nn/core.ftl"));
        assert_eq!(file("age-rule").as_deref(), Some("norec-rules/src/rules/age/nn.ftl"));
        assert!(messages.values().any(|message| message.file.starts_with("norec-rules/messages/nn/programs")));
    }
}
