//! Where a rule is written: rows of TOML to citations and sources in Rust.

use crate::shelf::Shelf;
use crate::values::{date, known_keys, one_of, str_of};
use anyhow::{Context, Result, bail};
use std::fmt::Write;
use toml::{Table, Value};

/// The file of sources that all rulebooks share.
pub const SOURCES: &str = "sources.toml";

/// The keys of a row that say where it is written.
pub const CITATION: [&str; 5] = ["facts", "source", "confidence", "words", "carried_from"];

/// A reading's name and citation. What its row does not say of where it is written, it has from its rule or call.
pub fn reading_head(row: &Table, of: &Table, sources: &Shelf) -> Result<String> {
    let mut whole = row.clone();
    for key in CITATION {
        if let (false, Some(value)) = (whole.contains_key(key), of.get(key)) {
            whole.insert(key.to_owned(), value.clone());
        }
    }
    Ok(format!("ReadingHead {{ name: {:?}, citation: {} }}", str_of(row, "name")?, citation(&whole, sources)?))
}

pub fn citation(table: &Table, sources: &Shelf) -> Result<String> {
    let facts = table.get("facts").and_then(Value::as_array).context("facts = [\"ROW-1\", …] is missing")?;
    let facts: Vec<&str> = facts.iter().filter_map(Value::as_str).collect();
    if facts.is_empty() {
        bail!("facts names no row");
    }
    let confidence = str_of(table, "confidence")?;
    one_of("confidence", confidence, &["stated", "paraphrased", "inferred", "ours"])?;
    let optional = |key: &str| match table.get(key) {
        None => Ok("None".to_owned()),
        Some(Value::String(text)) => Ok(format!("Some({text:?})")),
        Some(_) => bail!("{key} is text"),
    };
    let words = optional("words")?;
    let citation = format!(
        "Citation {{ facts: &{facts:?}, {}confidence: Confidence::{}, words: {words}, carried_from: {}, \
         carried_title: {} }}",
        source_of(table, sources)?,
        crate::pascal(confidence),
        optional("carried_from")?,
        table
            .get("carried_from")
            .and_then(Value::as_str)
            .map_or("None".to_owned(), |call| format!("Some({})", title_constant(call))),
    );
    Ok(sources.place(citation, &words))
}

/// The name of the constant that holds a call's title. A call that is not there fails the build.
pub fn title_constant(call: &str) -> String {
    format!("TITLE_{}", crate::snake(call).to_uppercase())
}

/// One source as a constant.
pub fn source(rust: &mut String, id: &str, row: &Value) -> Result<()> {
    let table = row.as_table().context("a table is wanted: { title = …, address = …, … }")?;
    known_keys(table, &["title", "address", "language", "read_on", "how"])?;
    let how = table.get("how").and_then(Value::as_str).unwrap_or("read");
    one_of("how", how, &["read", "cut", "reprinted"])?;
    let _ = writeln!(
        rust,
        "#[cfg_attr(not(feature = \"embedded\"), allow(dead_code))] static {}: Source = Source {{ id: {id:?}, title: {:?}, address: {:?}, language: {:?}, read_on: {}, \
         how: How::{} }};",
        source_constant(id),
        str_of(table, "title")?,
        str_of(table, "address")?,
        str_of(table, "language")?,
        date(table, "read_on")?,
        crate::pascal(how),
    );
    Ok(())
}

fn source_constant(id: &str) -> String {
    format!("SOURCE_{}", crate::snake(id).to_uppercase())
}

/// How a citation names its source in the Rust that is made. Rows that take it from their rule or call have it too.
pub fn cited(id: &str) -> String {
    format!("source: &{}, ", source_constant(id))
}

/// The source that a row names, as a part of its citation.
fn source_of(table: &Table, sources: &Shelf) -> Result<String> {
    let id = str_of(table, "source")?;
    if !sources.rows().contains_key(id) {
        bail!("no source {id:?} in {SOURCES}");
    }
    Ok(cited(id))
}
