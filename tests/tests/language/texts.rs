//! Every message of the Fluent files as plain text, each variant of a choice a text of its own.

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use norec_rules::language::Tag;
use std::fs;
use std::path::{Path, PathBuf};

/// Stands where a value will stand; measured as one short word.
pub const VALUE: char = '\u{e000}';

/// The languages, the first one first.
pub fn languages() -> impl Iterator<Item = &'static str> {
    Tag::ALL.into_iter().map(Tag::code)
}

/// One text of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub language: &'static str,
    pub key: String,
    /// The text, with [`VALUE`] for each placeable.
    pub words: String,
}

impl Text {
    pub fn new(language: &'static str, key: &str, words: &str) -> Text {
        Text { language, key: key.to_owned(), words: words.to_owned() }
    }

    /// Names of countries follow the official lists, not our words.
    pub fn is_country(&self) -> bool {
        self.key.starts_with("country-")
    }

    /// The text as a person would like to see it in a list of findings.
    pub fn shown(&self) -> String {
        format!("{} {}: {}", self.language, self.key, self.words.replace(VALUE, "…"))
    }
}

/// Every text of one language, in the order of the files.
pub fn texts(language: &'static str) -> Vec<Text> {
    files(language).iter().flat_map(|path| parse(language, &fs::read_to_string(path).unwrap())).collect()
}

/// The texts of one Fluent file.
pub fn parse(language: &'static str, source: &str) -> Vec<Text> {
    let resource = fluent_syntax::parser::parse(source.to_owned()).unwrap();
    let mut all = Vec::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let key = message.id.name;
            let variants = message.value.as_ref().map_or_else(|| vec![String::new()], expand);
            all.extend(variants.iter().map(|words| Text::new(language, &key, words)));
        }
    }
    all
}

/// What a pattern can become: one text a variant.
fn expand(pattern: &Pattern<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        let ends = match element {
            PatternElement::TextElement { value } => vec![value.replace('\n', " ")],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| expand(&variant.value)).collect()
            }
            PatternElement::Placeable {
                expression: Expression::Inline(fluent_syntax::ast::InlineExpression::StringLiteral { value }),
            } => vec![value.clone()],
            PatternElement::Placeable { .. } => vec![VALUE.to_string()],
        };
        all = all.iter().flat_map(|start| ends.iter().map(move |end| [start.as_str(), end].concat())).collect();
    }
    all
}

fn files(language: &str) -> Vec<PathBuf> {
    let crate_root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../norec-rules");
    let listed = |folder: PathBuf| {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    };
    let folder = crate_root.join("messages").join(language);
    let is_fluent = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "ftl");
    let shared = listed(folder.clone()).into_iter().filter(is_fluent).chain(listed(folder.join("programs")));
    let rooms = listed(crate_root.join("src/rules")).into_iter().map(|room| room.join(format!("{language}.ftl")));
    shared.chain(rooms.filter(|path| path.exists())).collect()
}
