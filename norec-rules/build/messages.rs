//! Messages: Fluent files to one compact table a language and one typed constructor a key.
//!
//! The Nynorsk file is the source: a comment above a message gives the type of each argument (`# $group Group`).
//! Every language must have the same keys with the same arguments. What only programs say stands in `programs` and is
//! left out without that feature. What stands in the Nynorsk file below a group comment that begins with `Later` is in a
//! table of its own, which a page can load once the first form is there; below one that begins with `Scheme: un-post`, in
//! the table of that scheme, which only those load who choose it.

use crate::mark;
use crate::rooms::Room;
use anyhow::{Context, Result, bail};
use fluent_syntax::ast;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The language that messages are written in first.
const SOURCE: &str = "nn";
/// How the keys of messages begin that are looked up by name.
const FOUND_BY_NAME: [&str; 8] = ["choice-", "do-", "field-", "hint-", "list-", "noun-", "parameter-", "reading-"];
/// The names of strengths, in the order of `enum Strength`.
const STRENGTHS: [&str; 3] = ["should", "as-a-rule", "must"];

/// The names of the table of a first form, and of the one that every page loads later.
const FIRST: &str = "";
const LATER: &str = "later";
/// How group comments begin whose messages stand in another table than the first: a page can load them later.
const GROUP_LATER: &str = "Later";
const GROUP_SCHEME: &str = "Scheme: ";

pub struct Compiled {
    pub rust: String,
    /// The tables of each language, as files: `nn.lang`, `nn-later.lang`, and one a scheme.
    pub tables: Vec<(String, Vec<u8>)>,
}

struct Message {
    pattern: ast::Pattern<String>,
    /// Argument names with their types, in the order of the comment; types are empty outside the source language.
    typed: Vec<(String, String)>,
    used: BTreeSet<String>,
    /// The table that it stands in.
    table: String,
    file: PathBuf,
}

/// The messages of the source language with their keys, in the order of their numbers: the first table, then the others.
type Numbered<'a> = Vec<(&'a str, &'a Message)>;

pub fn compile(root: &Path, rooms: &[Room]) -> Result<Compiled> {
    let codes = languages(root)?;
    let mut languages = Vec::new();
    for language in &codes {
        let folder = root.join("messages").join(language);
        let mut paths = crate::files(&folder, "ftl")?;
        if env::var_os("CARGO_FEATURE_PROGRAMS").is_some() {
            paths.extend(crate::files(&folder.join("programs"), "ftl")?);
        }
        paths.extend(rooms.iter().map(|room| room.folder.join(format!("{language}.ftl"))));
        let mut all = BTreeMap::new();
        for path in paths {
            read(&path, &mut all).with_context(|| format!("in {}", path.display()))?;
        }
        languages.push(all);
    }
    let [source, others @ ..] = languages.as_slice() else { bail!("no language") };
    for (key, message) in source {
        let named: BTreeSet<String> = message.typed.iter().map(|(name, _)| name.clone()).collect();
        if named != message.used {
            bail!("{}: {key} uses {:?}, but its comment types {:?}", message.file.display(), message.used, named);
        }
    }
    let mut faults = Vec::new();
    for (language, other) in codes.iter().skip(1).zip(others) {
        for (key, message) in source {
            match other.get(key) {
                None => faults.push(format!("{language}: {key} is missing ({})", message.file.display())),
                Some(theirs) if theirs.used != message.used => {
                    faults.push(format!("{language}: {key} uses {:?}, Nynorsk uses {:?}", theirs.used, message.used));
                }
                Some(_) => {}
            }
        }
        let extra = other.keys().filter(|key| !source.contains_key(*key));
        faults.extend(extra.map(|key| format!("{language}: {key} is not in Nynorsk")));
    }
    if !faults.is_empty() {
        bail!("{}", faults.join("\n"));
    }
    let mut numbered: Numbered = source.iter().map(|(key, message)| (key.as_str(), message)).collect();
    numbered.sort_by_key(|(_, message)| (message.table != FIRST, message.table != LATER, message.table.as_str()));
    let mark = fingerprint(&numbered);
    let mut rust = constructors(&numbered, mark)?;
    let (mut tables, mut names, mut parts) = (Vec::new(), String::new(), String::new());
    for (language, messages) in codes.iter().zip(&languages) {
        let mut first = 0_usize;
        for part in numbered.chunk_by(|(_, one), (_, next)| one.table == next.table) {
            let name = part.first().map_or(FIRST, |(_, message)| message.table.as_str());
            let file = if name == FIRST { format!("{language}.lang") } else { format!("{language}-{name}.lang") };
            let bytes = table(messages, part, first, mark).with_context(|| format!("in {language}"))?;
            if language == SOURCE {
                let _ = write!(parts, "({name:?}, {first}, {}), ", part.len());
            }
            let _ =
                write!(names, "({language:?}, {name:?}, include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\"))), ");
            tables.push((file, bytes));
            first = first.saturating_add(part.len());
        }
    }
    let _ = writeln!(rust, "pub(crate) static PARTS: &[(&str, u16, u16)] = &[{parts}];");
    let _ = writeln!(
        rust,
        "#[cfg(feature = \"embedded\")]\npub(crate) static TABLES: &[(&str, &str, &[u8])] = &[{names}];"
    );
    Ok(Compiled { rust, tables })
}

/// The codes of the languages, which are the folders of `messages`: the source, then the others.
pub fn languages(root: &Path) -> Result<Vec<String>> {
    let mut codes = Vec::new();
    for entry in fs::read_dir(root.join("messages"))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            codes.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    codes.sort_by_key(|code| (code != SOURCE, code.clone()));
    Ok(codes)
}

fn read(path: &Path, all: &mut BTreeMap<String, Message>) -> Result<()> {
    let text = fs::read_to_string(path)?;
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((_, errors)) => bail!("{:?}", errors),
    };
    let mut table = FIRST.to_owned();
    for entry in resource.body {
        let message = match entry {
            ast::Entry::Message(message) => message,
            ast::Entry::GroupComment(group) => {
                let line = group.content.first().map_or("", String::as_str);
                table = match line.strip_prefix(GROUP_SCHEME) {
                    Some(scheme) => scheme.trim().to_owned(),
                    None if line.starts_with(GROUP_LATER) => LATER.to_owned(),
                    None => FIRST.to_owned(),
                };
                continue;
            }
            ast::Entry::Comment(_) | ast::Entry::ResourceComment(_) => continue,
            other => bail!("only plain messages are used here: {other:?}"),
        };
        let key = message.id.name;
        let pattern = message.value.with_context(|| format!("{key} has no text"))?;
        let mut typed = Vec::new();
        for line in message.comment.iter().flat_map(|comment| &comment.content) {
            for word in line.split(',') {
                if let Some((name, ty)) = word.trim().strip_prefix('$').and_then(|word| word.split_once(' ')) {
                    typed.push((name.to_owned(), ty.trim().to_owned()));
                }
            }
        }
        let mut used = BTreeSet::new();
        arguments(&pattern, &mut used).with_context(|| key.clone())?;
        let message = Message { pattern, typed, used, table: table.clone(), file: path.to_path_buf() };
        if let Some(twice) = all.insert(key.clone(), message) {
            bail!("{key} stands in {} too", twice.file.display());
        }
    }
    Ok(())
}

fn arguments(pattern: &ast::Pattern<String>, used: &mut BTreeSet<String>) -> Result<()> {
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                used.insert(id.name.clone());
            }
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { .. }) => {}
            ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
                used.insert(id.name.clone());
                for variant in variants {
                    arguments(&variant.value, used)?;
                }
            }
            other => bail!("not supported here: {other:?}"),
        }
    }
    Ok(())
}

/// A short hash over keys and arguments: a program refuses a table made for other keys.
fn fingerprint(messages: &Numbered) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    for (key, message) in messages {
        for byte in key.bytes().chain(message.typed.iter().flat_map(|(name, _)| name.bytes())) {
            hash = (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    hash
}

/// `NRC2`, the fingerprint, the number of the first message, the number of messages, then their patterns, each with a 0
/// at its end.
fn table(messages: &BTreeMap<String, Message>, part: &[(&str, &Message)], first: usize, mark: u32) -> Result<Vec<u8>> {
    let mut bytes = b"NRC2".to_vec();
    // Each table has a mark of its own: none is taken for another.
    bytes.extend(mark.wrapping_add(u32::try_from(first)?).to_le_bytes());
    bytes.extend(u16::try_from(first)?.to_le_bytes());
    bytes.extend(u16::try_from(part.len())?.to_le_bytes());
    for (key, source) in part {
        let message = messages.get(*key).with_context(|| format!("{key} is missing"))?;
        bytes.extend(pattern(&message.pattern, &source.typed).with_context(|| (*key).to_owned())?);
        bytes.push(0);
    }
    Ok(bytes)
}

/// Numbers in a pattern begin here: what is less is a code, and text begins at the space.
const NUMBERS: usize = 16;

/// A number in a pattern.
fn number(number: usize) -> Result<u8> {
    match number.checked_add(NUMBERS) {
        Some(byte @ ..32) => Ok(u8::try_from(byte)?),
        _ => bail!("{number} is too large"),
    }
}

/// Text as UTF-8; `1 i` puts argument `i`; `2 i` begins a choice on argument `i`: of each variant a selector (0 other,
/// 1 one, 2 + n the number n, or the strength in that place), a pattern and 3; then 4.
fn pattern(pattern: &ast::Pattern<String>, typed: &[(String, String)]) -> Result<Vec<u8>> {
    let argument = |wanted: &str| -> Result<(u8, &str)> {
        let mut all = typed.iter().enumerate();
        let (at, (_, ty)) =
            all.find(|(_, (name, _))| name == wanted).with_context(|| format!("${wanted} has no type"))?;
        Ok((number(at)?, ty))
    };
    let text = |value: &str| -> Result<Vec<u8>> {
        let value = value.replace('\n', " ");
        if value.contains(char::is_control) {
            bail!("text has no control characters");
        }
        Ok(value.into_bytes())
    };
    let mut bytes = Vec::new();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => bytes.extend(text(value)?),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => {
                    let (at, ty) = argument(&id.name)?;
                    if ty == "Strength" {
                        bail!("${} chooses between variants; it has no text of its own", id.name);
                    }
                    bytes.extend([1, at]);
                }
                ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => bytes.extend(text(value)?),
                ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
                    let (at, ty) = argument(&id.name)?;
                    bytes.extend([2, at]);
                    if !variants.iter().any(|variant| variant.default) {
                        bail!("a choice needs *[other]");
                    }
                    for variant in variants {
                        bytes.push(number(selector(&variant.key, ty)?)?);
                        bytes.extend(self::pattern(&variant.value, typed)?);
                        bytes.push(3);
                    }
                    bytes.push(4);
                }
                other => bail!("not supported here: {other:?}"),
            },
        }
    }
    Ok(bytes)
}

fn selector(key: &ast::VariantKey<String>, ty: &str) -> Result<usize> {
    let exact = |place: usize| place.checked_add(2).context("too large");
    match (key, ty) {
        (ast::VariantKey::Identifier { name }, _) if name == "other" => Ok(0),
        (ast::VariantKey::Identifier { name }, "Number") if name == "one" => Ok(1),
        (ast::VariantKey::NumberLiteral { value }, "Number") => exact(value.parse()?),
        (ast::VariantKey::Identifier { name }, "Strength") => {
            exact(STRENGTHS.iter().position(|one| one == name).with_context(|| format!("[{name}]: no such strength"))?)
        }
        (key, ty) => bail!("{key:?}: a choice on {ty} has no such variant"),
    }
}

fn constructors(source: &Numbered, mark: u32) -> Result<String> {
    let mut rust = format!("pub(crate) const FINGERPRINT: u32 = {mark};\n");
    let mut names = String::new();
    let (mut labels, mut countries, mut first_country) = (BTreeMap::new(), String::new(), None);
    for (number, (key, message)) in source.iter().enumerate() {
        if let Some(code) = key.strip_prefix("country-") {
            // Found by code: their keys stand side by side, in the order of the codes.
            first_country.get_or_insert(number);
            countries.push_str(code);
        }
        let found_by_name = FOUND_BY_NAME.iter().any(|prefix| key.starts_with(prefix));
        if found_by_name && message.typed.is_empty() {
            labels.insert(*key, number);
        }
        if key.starts_with("country-") {
            let _ = write!(names, "({key:?}, &[]), ");
            continue;
        }
        let mut parameters = String::new();
        let mut values = Vec::new();
        for (name, ty) in &message.typed {
            let (rust_type, value) = value(name, ty).with_context(|| (*key).to_owned())?;
            let _ = write!(parameters, "{}: {rust_type}, ", crate::snake(name));
            values.push(value);
        }
        let made = match values.as_slice() {
            [] => format!("Message::bare({number})"),
            values => format!("Message::of({number}, [{}])", values.join(", ")),
        };
        let arguments: Vec<&str> = message.typed.iter().map(|(name, _)| name.as_str()).collect();
        let _ = write!(names, "({key:?}, &{arguments:?}), ");
        let sample: String = message.pattern.elements.iter().map(shown).collect();
        let _ = writeln!(
            rust,
            "/// {}\n#[must_use]\npub fn {}({parameters}) -> Message {{ {made} }}",
            sample.replace('\n', " "),
            crate::snake(key)
        );
    }
    let first_country = first_country.context("no country has a name")?;
    let _ = writeln!(rust, "pub(crate) const FIRST_COUNTRY: u16 = {first_country};");
    let _ = writeln!(rust, "pub(crate) static COUNTRY_CODES: &[u8] = b{countries:?};");
    let _ = writeln!(rust, "pub(crate) static LABELS: &[(u16, &[u32])] = &{};", runs(&labels)?);
    let _ = writeln!(rust, "pub(crate) static KEYS: [(&str, &[&str]); {}] = [{names}];", source.len());
    Ok(rust)
}

/// Labels by the marks of their names, in runs of numbers that follow each other: the first number, and the marks. Names
/// would make the program longer; that two have one mark fails the build.
fn runs(labels: &BTreeMap<&str, usize>) -> Result<String> {
    let mut by_number: Vec<_> = labels.iter().map(|(name, number)| (*number, mark_of(name))).collect();
    by_number.sort_unstable();
    let marks: BTreeSet<u32> = by_number.iter().map(|(_, mark)| *mark).collect();
    if marks.len() != by_number.len() {
        bail!("two labels have the same mark: change src/labels/mark.rs");
    }
    let runs = by_number.chunk_by(|(one, _), (next, _)| one.checked_add(1) == Some(*next));
    let run = |run: &[(usize, u32)]| {
        let marks: Vec<u32> = run.iter().map(|(_, mark)| *mark).collect();
        Some(format!("({}, &{marks:?})", run.first()?.0))
    };
    Ok(format!("[{}]", runs.filter_map(run).collect::<Vec<_>>().join(", ")))
}

fn mark_of(name: &str) -> u32 {
    name.bytes().fold(mark::START, mark::with)
}

fn shown(element: &ast::PatternElement<String>) -> String {
    match element {
        ast::PatternElement::TextElement { value } => value.clone(),
        ast::PatternElement::Placeable {
            expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
        } => format!("`{}`", id.name),
        ast::PatternElement::Placeable { .. } => "`…`".to_owned(),
    }
}

/// The Rust type of an argument, and how it becomes a value.
fn value(name: &str, ty: &str) -> Result<(&'static str, String)> {
    let name = crate::snake(name);
    let (rust, wrap) = match ty {
        "Partner" => ("RowId", "Partner"),
        "Group" => ("RowId", "Group"),
        "Round" => ("RowId", "Round"),
        "Loop" => ("Vec<RowId>", "Loop"),
        "Country" => ("Country", "Country"),
        "Text" => ("impl Into<String>", "Text"),
        "Money" => ("Money", "Money"),
        "Share" => ("Share", "Share"),
        "Number" => ("u32", "Number"),
        "Day" => ("Day", "Day"),
        "Moment" => ("Instant", "Moment"),
        "Minutes" => ("u32", "Minutes"),
        "Strength" => ("Strength", "Strength"),
        "Message" => ("Message", "Message"),
        "List" => ("Vec<Message>", "List"),
        other => bail!("${name} {other}: no such type of argument"),
    };
    Ok(match ty {
        "Text" => (rust, format!("Value::Text({name}.into())")),
        "Message" => (rust, format!("Value::Message(Box::new({name}))")),
        _ => (rust, format!("Value::{wrap}({name})")),
    })
}
