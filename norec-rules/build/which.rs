//! Which scheme fits: from `schemes.toml` to constant data.

use crate::citations::citation;
use crate::shelf::Shelf;
use crate::values::{date, known_keys, str_of, table_of};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

pub fn compile(path: &Path, sources: &Shelf) -> Result<String> {
    let table: Table = fs::read_to_string(path)?.parse()?;
    known_keys(&table, &["first", "guides", "questions", "ends"])?;
    let (questions, ends) = (table_of(&table, "questions")?, table_of(&table, "ends")?);
    let mut rust = String::new();
    let mut led_to = BTreeSet::from([str_of(&table, "first")?.to_owned()]);
    for (id, answers) in questions {
        let mut rows = String::new();
        for answer in answers.as_array().with_context(|| format!("questions.{id} is a list"))? {
            let Some([Value::String(answer), Value::String(to)]) = answer.as_array().map(Vec::as_slice) else {
                bail!("questions.{id}: each answer is two words, its own and where it leads");
            };
            let to_what = match (questions.contains_key(to), ends.contains_key(to)) {
                (true, false) => format!("To::Question(&{})", question(to)),
                (false, true) => format!("To::End(&{})", end(to)),
                _ => bail!("questions.{id}: {to} is to be a question or an end"),
            };
            led_to.insert(to.clone());
            let key = crate::snake(&format!("which-{id}-{answer}"));
            let _ = write!(rows, "Choice {{ id: {answer:?}, text: message::{key}, to: {to_what} }}, ");
        }
        let key = crate::snake(&format!("which-{id}"));
        let _ = writeln!(
            rust,
            "static {}: Question = Question {{ id: {id:?}, text: message::{key}, answers: &[{rows}] }};",
            question(id)
        );
    }
    for (id, row) in ends {
        let row = row.as_table().with_context(|| format!("ends.{id} is a table"))?;
        known_keys(row, &["scheme", "guide", "facts", "source", "confidence", "closed"])?;
        let leads = match (row.get("scheme"), row.get("guide")) {
            (Some(Value::String(scheme)), None) => format!("Leads::Scheme({scheme:?})"),
            (None, Some(Value::String(guide))) => format!("Leads::Guide({guide:?})"),
            (None, None) => "Leads::Nowhere".to_owned(),
            _ => bail!("ends.{id}: a scheme, a guide, or neither"),
        };
        let key = crate::snake(&format!("which-end-{id}"));
        let day = if row.contains_key("closed") { date(row, "closed")? } else { String::new() };
        let _ = writeln!(
            rust,
            "static {}: End = End {{ id: {id:?}, text: || message::{key}({day}), leads: {leads}, citation: {} }};",
            end(id),
            citation(row, sources).with_context(|| format!("ends.{id}"))?
        );
    }
    let mut guides = Vec::new();
    for (id, row) in table_of(&table, "guides")? {
        let row = row.as_table().with_context(|| format!("guides.{id} is a table"))?;
        known_keys(row, &["rules", "agreement", "norway", "ask"])?;
        let words = |key: &str| -> Result<Vec<&str>> {
            let list =
                row.get(key).and_then(Value::as_array).with_context(|| format!("guides.{id}.{key} is a list"))?;
            list.iter().map(|one| one.as_str().with_context(|| format!("guides.{id}.{key} holds words"))).collect()
        };
        let ask: Vec<String> = words("ask")?.iter().map(|key| format!("message::{}", crate::snake(key))).collect();
        guides.push(format!(
            "Guide {{ id: {id:?}, rules: &{:?}, agreement: {:?}, norway: &{:?}, ask: &[{}] }}",
            words("rules")?,
            str_of(row, "agreement")?,
            words("norway")?,
            ask.join(", ")
        ));
    }
    let _ = writeln!(rust, "pub static GUIDES: [Guide; {}] = [{}];", guides.len(), guides.join(", "));
    if let Some(lost) = questions.keys().chain(ends.keys()).find(|id| !led_to.contains(*id)) {
        bail!("{lost}: nothing leads there");
    }
    let list: Vec<String> = ends.keys().map(|id| format!("&{}", end(id))).collect();
    let _ = writeln!(rust, "pub static ENDS: [&End; {}] = [{}];", list.len(), list.join(", "));
    let _ = writeln!(rust, "pub static FIRST: &Question = &{};", question(str_of(&table, "first")?));
    Ok(rust)
}

fn question(id: &str) -> String {
    format!("QUESTION_{}", crate::snake(id).to_uppercase())
}

fn end(id: &str) -> String {
    format!("END_{}", crate::snake(id).to_uppercase())
}
