//! How one value is changed: what the neighbours of a number, a word or a list are.

use crate::citations::CITATION;
use crate::rooms::{Field, Room};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

/// A rule with one value changed.
pub struct Change {
    /// What sort of value it is, for the counts.
    pub kind: &'static str,
    /// Where and how, such as `oldest: 35 → 36`.
    pub what: String,
    pub rule: Table,
}

/// One other value, or none: the key left out.
struct Other {
    kind: &'static str,
    what: String,
    value: Option<Value>,
}

/// Every change of the values that a rule gives its room.
pub fn of(room: &Room, rule: &Table, words: &Words) -> Result<Vec<Change>> {
    let mut all = Vec::new();
    let mut add = |place: &str, others: Vec<Other>, put: &dyn Fn(&mut Table, Option<Value>)| {
        for other in others {
            let mut changed = rule.clone();
            put(&mut changed, other.value);
            all.push(Change { kind: other.kind, what: format!("{place}{}", other.what), rule: changed });
        }
    };
    for Field { name, ty } in &room.parameters {
        let Some(value) = rule.get(name) else { continue };
        let others = others(ty, value, words).with_context(|| name.clone())?;
        add(name, others, &|rule, value| set(rule, name, value));
    }
    let readings = rule.get("readings").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let several = readings.len() > 1;
    for (place, reading) in readings.iter().enumerate() {
        let reading = reading.as_table().context("a reading is a table")?;
        let name = reading.get("name").and_then(Value::as_str).context("a reading has a name")?;
        let at = |key: &str| format!("readings[{name}].{key}");
        let put = |rule: &mut Table, key: &str, value: Option<Value>| {
            if let Some(Value::Array(rows)) = rule.get_mut("readings")
                && let Some(Value::Table(row)) = rows.get_mut(place)
            {
                set(row, key, value);
            }
        };
        for Field { name: key, ty } in room.reading.as_deref().unwrap_or_default() {
            let Some(value) = reading.get(key) else { continue };
            let others = others(ty, value, words).with_context(|| at(key))?;
            add(&at(key), others, &|rule, value| put(rule, key, value));
        }
        // A name and a source tell readings apart; of one alone neither is ever said.
        if several {
            let renamed = Other { kind: "name", what: " changed".to_owned(), value: Some(format!("{name}-x").into()) };
            add(&at("name"), vec![renamed], &|rule, value| put(rule, "name", value));
            for key in CITATION {
                let Some(value) = reading.get(key) else { continue };
                add(&at(key), cited(value), &|rule, value| put(rule, key, value));
            }
            let removed = Other { kind: "reading", what: " removed".to_owned(), value: None };
            add(&format!("readings[{name}]"), vec![removed], &|rule, _| {
                if let Some(Value::Array(rows)) = rule.get_mut("readings") {
                    rows.remove(place);
                }
            });
        }
    }
    Ok(all)
}

fn set(table: &mut Table, key: &str, value: Option<Value>) {
    match value {
        Some(value) => table.insert(key.to_owned(), value),
        None => table.remove(key),
    };
}

fn to(kind: &'static str, old: &Value, new: impl Into<Value>) -> Other {
    let new = new.into();
    Other { kind, what: format!(": {old} → {new}"), value: Some(new) }
}

/// The other values of a parameter of that type.
fn others(ty: &str, value: &Value, words: &Words) -> Result<Vec<Other>> {
    if let Some(inner) = ty.strip_prefix("Option<").and_then(|rest| rest.strip_suffix('>')) {
        let mut all = others(inner, value, words)?;
        all.push(Other { kind: "value", what: " removed".to_owned(), value: None });
        return Ok(all);
    }
    let inner = ty.strip_prefix("&'static[").and_then(|rest| rest.strip_suffix(']'));
    Ok(match value {
        Value::Array(items) => list(inner.unwrap_or_default(), items, words)?,
        Value::Table(row) => of_row(row, words)?,
        Value::Boolean(yes) => vec![to("yes or no", value, !yes)],
        Value::Integer(n) => whole(value, *n),
        Value::String(text) if ty == "Share" => share(value, text)?,
        Value::String(text) if ty == "CountryCode" => vec![to("word", value, if text == "SE" { "DK" } else { "SE" })],
        Value::String(text) if ty == "&'staticstr" => vec![to("word", value, format!("{text}-x"))],
        Value::String(text) => words
            .of_type(ty)?
            .iter()
            .filter(|word| *word != text)
            .map(|word| to("word", value, word.as_str()))
            .collect(),
        Value::Datetime(_) => vec![to("date", value, day_after(value)?)],
        Value::Float(_) => bail!("a share or a factor is written in quotes"),
    })
}

fn whole(old: &Value, n: i64) -> Vec<Other> {
    let near = [n.checked_sub(1).filter(|less| *less >= 0), n.checked_add(1)];
    near.into_iter().flatten().map(|near| to("whole number", old, near)).collect()
}

/// One unit of the last digit more and less.
fn share(old: &Value, text: &str) -> Result<Vec<Other>> {
    let digits = text.strip_prefix("0.").context("a share begins with 0.")?;
    let units: u32 = digits.parse()?;
    let near = [units.checked_sub(1), units.checked_add(1)];
    let width = digits.len();
    Ok(near.into_iter().flatten().map(|units| to("share", old, format!("0.{units:0width$}"))).collect())
}

/// Each element left out, each changed, and one more where words say what else there may be.
fn list(inner: &str, items: &[Value], words: &Words) -> Result<Vec<Other>> {
    let mut all = Vec::new();
    for (place, item) in items.iter().enumerate() {
        let mut fewer = items.to_vec();
        fewer.remove(place);
        let shown = item.to_string();
        all.push(Other { kind: "list", what: format!(": without {shown}"), value: Some(fewer.into()) });
        // Another word in the place of one is one left out and one more.
        if inner == "CountryCode" || words.of_type(inner).is_ok() {
            continue;
        }
        for other in others(inner, item, words)? {
            let mut changed = items.to_vec();
            if let (Some(slot), Some(value)) = (changed.get_mut(place), other.value) {
                *slot = value;
            }
            all.push(Other { kind: other.kind, what: format!("[{place}]{}", other.what), value: Some(changed.into()) });
        }
    }
    let more: Vec<String> = match inner {
        "CountryCode" => ["EG", "ID"].map(str::to_owned).into(),
        inner => words.of_type(inner).map(<[String]>::to_vec).unwrap_or_default(),
    };
    for word in more {
        let word = Value::from(word);
        if !items.contains(&word) {
            let what = format!(": with {word}");
            all.push(Other {
                kind: "list",
                what,
                value: Some(items.iter().cloned().chain([word]).collect::<Vec<_>>().into()),
            });
        }
    }
    Ok(all)
}

/// A row of several values: each changed by itself, each left out (the build refuses what it needs).
fn of_row(row: &Table, words: &Words) -> Result<Vec<Other>> {
    let mut all = Vec::new();
    for (key, value) in row {
        let ty = if key == "country" { "CountryCode" } else { "&'staticstr" };
        let mut several = others(ty, value, words)?;
        several.push(Other { kind: "value", what: " removed".to_owned(), value: None });
        for other in several {
            let mut changed = row.clone();
            set(&mut changed, key, other.value);
            all.push(Other { kind: other.kind, what: format!(".{key}{}", other.what), value: Some(changed.into()) });
        }
    }
    Ok(all)
}

/// The parts of a citation that a reading has of its own.
fn cited(value: &Value) -> Vec<Other> {
    let Value::Array(facts) = value else {
        return vec![Other { kind: "citation", what: " removed".to_owned(), value: None }];
    };
    let mut all = Vec::new();
    for (place, fact) in facts.iter().enumerate() {
        let (mut fewer, mut another) = (facts.clone(), facts.clone());
        fewer.remove(place);
        if let Some(slot) = another.get_mut(place) {
            *slot = "X-0".into();
        }
        let what = [format!(": without {fact}"), format!(": {fact} → \"X-0\"")];
        all.extend(what.into_iter().zip([fewer, another]).map(|(what, facts)| Other {
            kind: "citation",
            what,
            value: Some(facts.into()),
        }));
    }
    all
}

fn day_after(value: &Value) -> Result<Value> {
    let mut at = *value.as_datetime().context("a date is wanted")?;
    let day = at.date.as_mut().context("a date is wanted")?;
    day.day = if day.day < 28 { day.day.saturating_add(1) } else { day.day.saturating_sub(1) };
    Ok(Value::Datetime(at))
}

/// The words that a parameter of each type may be.
pub struct Words(BTreeMap<String, Vec<String>>);

impl Words {
    /// The words of the room's own enums, and of the choices in `norec-core`.
    pub fn of(room: &Room, core: &Path) -> Result<Words> {
        let mut all = BTreeMap::new();
        for file in crate::files(core, "rs")? {
            choices(&fs::read_to_string(file)?, &mut all);
        }
        for file in crate::files(&room.folder, "rs")? {
            for item in syn::parse_file(&fs::read_to_string(file)?)?.items {
                let syn::Item::Enum(item) = item else { continue };
                let variants = item.variants.iter().map(|variant| kebab(&variant.ident.to_string()));
                all.insert(item.ident.to_string(), variants.collect());
            }
        }
        Ok(Words(all))
    }

    fn of_type(&self, ty: &str) -> Result<&[String]> {
        let words = self.0.get(ty).map(Vec::as_slice);
        words.with_context(|| format!("{ty}: nobody has said in build/mutants/changes.rs how such a value is changed"))
    }
}

/// The words of every `choice!` in a file of `norec-core`.
fn choices(text: &str, all: &mut BTreeMap<String, Vec<String>>) {
    for part in text.split("choice! {").skip(1) {
        let Some((_, after)) = part.split_once("pub enum ") else { continue };
        let Some((name, body)) = after.split_once(" {") else { continue };
        let body = body.split_once("\n    }").map_or(body, |(body, _)| body);
        let words = body.split(" = \"").skip(1).filter_map(|rest| rest.split_once('"'));
        all.insert(name.to_owned(), words.map(|(word, _)| word.to_owned()).collect());
    }
}

/// `Phase1` as a rulebook writes it: `phase-1`.
fn kebab(pascal: &str) -> String {
    let mut word = String::new();
    for c in pascal.chars() {
        if !word.is_empty() && (c.is_uppercase() || c.is_ascii_digit()) {
            word.push('-');
        }
        word.extend(c.to_lowercase());
    }
    word
}
