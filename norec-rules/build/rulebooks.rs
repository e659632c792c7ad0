//! Rulebooks: TOML, checked against the rooms, to constant Rust data.

use crate::rooms::{Field, Room};
use anyhow::{Context, Result, bail};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use toml::{Table, Value};

const STRENGTHS: [&str; 3] = ["must", "as-a-rule", "should"];
const STAGES: [&str; 3] = ["application", "round", "after-approval"];

pub fn compile(folder: &Path, rooms: &[Room]) -> Result<String> {
    let mut rust = String::new();
    let mut books = Vec::new();
    for path in crate::files(folder, "toml")? {
        let name = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        let text = fs::read_to_string(&path)?;
        let table: Table = text.parse().with_context(|| format!("in {}", path.display()))?;
        let constant = crate::snake(&name).to_uppercase();
        book(&mut rust, &constant, &table, rooms).with_context(|| format!("in {}", path.display()))?;
        let closes = rows(&table, "deadline")?.last().and_then(|row| row.get("closes")).map(ToString::to_string);
        books.push((closes.unwrap_or_default(), constant));
    }
    // By deadline: days of publication are not known. The latest call is the default.
    books.sort();
    let list = books.iter().map(|(_, constant)| format!("&{constant}")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        rust,
        "/// Every rulebook, the latest call last.\npub static ALL: [&Rulebook; {}] = [{list}];",
        books.len()
    );
    let (_, latest) = books.last().context("there is no rulebook")?;
    let _ = writeln!(
        rust,
        "/// The latest call, by itself: the browser loads no other.\npub static LATEST: &Rulebook = &{latest};"
    );
    Ok(rust)
}

fn book(rust: &mut String, constant: &str, table: &Table, rooms: &[Room]) -> Result<()> {
    known_keys(table, &["id", "scheme", "call", "deadline", "next", "coverage", "sources", "rules"])?;
    let sources = table_of(table, "sources")?;
    let mut entries = String::new();
    let mut count: usize = 0;
    for (id, rule) in table_of(table, "rules")? {
        let Some(room) = rooms.iter().find(|room| room.id == *id) else {
            bail!("rules.{id}: no room of that name under src/rules");
        };
        let rule = rule.as_table().with_context(|| format!("rules.{id} is a table"))?;
        entry(rust, constant, room, rule, sources).with_context(|| format!("rules.{id}"))?;
        let _ = write!(entries, "&{}_{}, ", constant, room.module().to_uppercase());
        count = count.saturating_add(1);
    }
    let call = table_of(table, "call")?;
    let coverage = table_of(table, "coverage")?;
    known_keys(coverage, &["read_on", "parts", "not_read"])?;
    known_keys(call, &["title", "source"])?;
    let mut deadlines = String::new();
    for row in rows(table, "deadline")? {
        known_keys(row, &["name", "closes"].into_iter().chain(CITATION).collect::<Vec<_>>())?;
        let head = reading_head(row, sources)?;
        let closes = deadline(row.get("closes").context("closes is missing")?)?;
        let _ = write!(deadlines, "ReadingRow {{ head: {head}, value: {closes} }}, ");
    }
    let next = match table.get("next").and_then(Value::as_table) {
        None => "None".to_owned(),
        Some(row) => {
            known_keys(row, &["closes", "first_steps_closed"].into_iter().chain(CITATION).collect::<Vec<_>>())?;
            let closed = row.get("first_steps_closed").and_then(Value::as_array).context("next.first_steps_closed")?;
            let [before, latest] = closed.as_slice() else { bail!("next.first_steps_closed holds two days") };
            format!(
                "Some(Next {{ closes: {}, first_steps_closed: ({}, {}), citation: {} }})",
                date(row, "closes")?,
                day(Some(before))?,
                day(Some(latest))?,
                citation(row, sources)?
            )
        }
    };
    let _ = writeln!(rust, "const {}: &str = {:?};", title_constant(str_of(table, "id")?), str_of(call, "title")?);
    let _ = writeln!(
        rust,
        "pub static {constant}: Rulebook = Rulebook {{ id: {:?}, scheme: {:?}, title: {}, \
         source: {}, deadlines: &[{deadlines}], next: {next}, \
         coverage: Coverage {{ read_on: {}, parts: {}, not_read: {} }}, rules: &{constant}_RULES }};",
        str_of(table, "id")?,
        str_of(table, "scheme")?,
        title_constant(str_of(table, "id")?),
        source(sources, str_of(call, "source")?)?,
        date(coverage, "read_on")?,
        keys(coverage, "parts")?,
        keys(coverage, "not_read")?,
    );
    let _ = writeln!(rust, "static {constant}_RULES: [&RuleInBook; {count}] = [{entries}];");
    Ok(())
}

fn entry(rust: &mut String, book: &str, room: &Room, rule: &Table, sources: &Table) -> Result<()> {
    let module = room.module();
    let name = format!("{book}_{}", module.to_uppercase());
    let own: Vec<&str> = ["strength", "stage", "readings"].into_iter().chain(CITATION).collect();
    let mut allowed = own.clone();
    allowed.extend(room.parameters.iter().map(|p| p.name.as_str()));
    known_keys(rule, &allowed)?;
    let strength = str_of(rule, "strength")?;
    one_of("strength", strength, &STRENGTHS)?;
    let stage = rule.get("stage").and_then(Value::as_str).unwrap_or("application");
    one_of("stage", stage, &STAGES)?;
    let citation = citation(rule, sources)?;
    if strength_rank(strength) > cap_rank(str_of(rule, "confidence")?) {
        bail!("strength {strength} is above what confidence {} allows", str_of(rule, "confidence")?);
    }
    let mut reading_rows = String::new();
    let mut heads = String::new();
    let reading_type = match &room.reading {
        None => "()".to_owned(),
        Some(_) => format!("rules::{module}::Reading"),
    };
    let readings = if rule.contains_key("readings") { rows(rule, "readings")? } else { Vec::new() };
    match (&room.reading, readings.is_empty()) {
        (None, false) => bail!("readings are given, but the room declares no `struct Reading`"),
        (Some(_), true) => bail!("the room has readings: give at least one row"),
        _ => {}
    }
    for reading in readings {
        let fields = room.reading.as_deref().unwrap_or_default();
        let allowed: Vec<&str> =
            ["name"].into_iter().chain(CITATION).chain(fields.iter().map(|f| f.name.as_str())).collect();
        known_keys(reading, &allowed)?;
        let head = reading_head(reading, sources)?;
        let values = values(&module, "Reading", fields, reading)?;
        let _ = write!(reading_rows, "ReadingRow {{ head: {head}, value: {values} }}, ");
        let _ = write!(heads, "{head}, ");
    }
    let values = values(&module, "Parameters", &room.parameters, rule)?;
    let _ = writeln!(
        rust,
        "static {name}_ENTRY: Entry<rules::{module}::Parameters, {reading_type}> = Entry {{ parameters: {values}, readings: &[{reading_rows}] }};"
    );
    let shown: String = room
        .parameters
        .iter()
        .map(|p| format!("({:?}, {:?}), ", p.name, rule.get(&p.name).map(ToString::to_string).unwrap_or_default()))
        .collect();
    let _ = writeln!(
        rust,
        "static {name}: RuleInBook = RuleInBook {{ id: {:?}, strength: Strength::{}, stage: Stage::{}, \
         citation: {citation}, readings: &[{heads}], \
         #[cfg(feature = \"embedded\")] parameters: &[{shown}], \
         title: || message::{module}_title(), statement: || rules::{module}::statement(&{name}_ENTRY), \
         check: |cx, out| rules::{module}::check(&{name}_ENTRY, cx, out) }};",
        room.id,
        crate::pascal(strength),
        crate::pascal(stage),
    );
    Ok(())
}

fn reading_head(row: &Table, sources: &Table) -> Result<String> {
    Ok(format!("ReadingHead {{ name: {:?}, citation: {} }}", str_of(row, "name")?, citation(row, sources)?))
}

const CITATION: [&str; 5] = ["facts", "source", "confidence", "words", "carried_from"];

fn citation(table: &Table, sources: &Table) -> Result<String> {
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
    Ok(format!(
        "Citation {{ facts: &{facts:?}, source: {}, confidence: Confidence::{}, words: {}, carried_from: {}, \
         carried_title: {} }}",
        source(sources, str_of(table, "source")?)?,
        crate::pascal(confidence),
        optional("words")?,
        optional("carried_from")?,
        table
            .get("carried_from")
            .and_then(Value::as_str)
            .map_or("None".to_owned(), |call| format!("Some({})", title_constant(call))),
    ))
}

/// The name of the constant that holds a call's title. A call that is not there fails the build.
fn title_constant(call: &str) -> String {
    format!("TITLE_{}", crate::snake(call).to_uppercase())
}

fn source(sources: &Table, id: &str) -> Result<String> {
    let table = sources.get(id).and_then(Value::as_table).with_context(|| format!("sources.{id} is missing"))?;
    known_keys(table, &["title", "address", "language", "read_on", "how"])?;
    let how = table.get("how").and_then(Value::as_str).unwrap_or("read");
    one_of("how", how, &["read", "cut", "reprinted"])?;
    Ok(format!(
        "&Source {{ id: {id:?}, title: {:?}, address: {:?}, language: {:?}, read_on: {}, how: How::{} }}",
        str_of(table, "title")?,
        str_of(table, "address")?,
        str_of(table, "language")?,
        date(table, "read_on")?,
        crate::pascal(how),
    ))
}

fn values(module: &str, name: &str, fields: &[Field], table: &Table) -> Result<String> {
    let mut rust = format!("rules::{module}::{name} {{ ");
    for field in fields {
        let value = table.get(&field.name).with_context(|| format!("{} is missing", field.name))?;
        let value = value_of(module, &field.ty, value).with_context(|| field.name.clone())?;
        let _ = write!(rust, "{}: {value}, ", field.name);
    }
    Ok(rust + "}")
}

/// One parameter as a Rust constant of the type that its room declares.
fn value_of(module: &str, ty: &str, value: &Value) -> Result<String> {
    if let Some(inner) = ty.strip_prefix("&'static[").and_then(|rest| rest.strip_suffix(']')) {
        let items = value.as_array().context("a list is wanted")?;
        let items: Result<Vec<String>> = items.iter().map(|item| value_of(module, inner, item)).collect();
        return Ok(format!("&[{}]", items?.join(", ")));
    }
    let text = || value.as_str().context("text is wanted");
    Ok(match ty {
        "bool" => value.as_bool().context("true or false is wanted")?.to_string(),
        "u32" | "u16" => value.as_integer().context("a whole number is wanted")?.to_string(),
        "&'staticstr" => format!("{:?}", text()?),
        "Share" => share(text()?)?,
        "OrganisationKind" | "Category" | "AgreementState" => format!("{ty}::{}", crate::pascal(text()?)),
        "CountryCode" => country_code(text()?)?,
        "Seen" => {
            let row = value.as_table().context("a row is wanted")?;
            known_keys(row, &["country", "partners", "year"])?;
            let partners = match row.get("partners") {
                None => "None".to_owned(),
                Some(n) => format!("Some({})", n.as_integer().context("partners is a whole number")?),
            };
            let year = row.get("year").and_then(Value::as_integer).context("year is a whole number")?;
            format!(
                "Seen {{ country: {}, partners: {partners}, year: {year} }}",
                country_code(str_of(row, "country")?)?
            )
        }
        // An enum that the room declares itself.
        own => format!("rules::{module}::{own}::{}", crate::pascal(text()?)),
    })
}

fn country_code(code: &str) -> Result<String> {
    if code.len() != 2 || !code.bytes().all(|b| b.is_ascii_uppercase()) {
        bail!("{code:?} is no country code of two capital letters");
    }
    Ok(format!("{code:?}"))
}

/// A share between 0 and 1, written as a decimal in quotes: exact.
fn share(text: &str) -> Result<String> {
    let digits = text.strip_prefix("0.").with_context(|| format!("{text:?} is no share such as \"0.10\""))?;
    let units: u32 = digits.parse().with_context(|| format!("{text:?} is no share such as \"0.10\""))?;
    Ok(format!("Share::new({units}, {})", digits.len()))
}

/// A deadline as its source gives it: a day, or a minute on a clock with its offset.
fn deadline(value: &Value) -> Result<String> {
    let wanted = "a day, or a time with its offset such as 2026-08-15T23:59:00+02:00, is wanted";
    let at = value.as_datetime().context(wanted)?;
    let day = at.date.context(wanted)?;
    let day = format!("Day {{ year: {}, month: {}, day: {} }}", day.year, day.month, day.day);
    match (at.time, at.offset) {
        (None, None) => Ok(format!("Deadline::EndOf({day})")),
        (Some(time), Some(toml::value::Offset::Custom { minutes })) => {
            let minute = time.minute;
            Ok(format!(
                "Deadline::Minute(Moment {{ day: {day}, hour: {}, minute: {minute}, offset_minutes: {minutes} }})",
                time.hour
            ))
        }
        _ => bail!(wanted),
    }
}

fn date(table: &Table, key: &str) -> Result<String> {
    day(table.get(key)).with_context(|| key.to_owned())
}

fn day(value: Option<&Value>) -> Result<String> {
    let day =
        value.and_then(Value::as_datetime).and_then(|d| d.date).context("a date is wanted, such as 2026-11-24")?;
    Ok(format!("Day {{ year: {}, month: {}, day: {} }}", day.year, day.month, day.day))
}

/// A list of message keys, as their constructors.
fn keys(table: &Table, key: &str) -> Result<String> {
    let list = table.get(key).and_then(Value::as_array).with_context(|| format!("{key} is a list"))?;
    let names: Option<Vec<String>> =
        list.iter().map(|k| k.as_str().map(|k| format!("message::{}", crate::snake(k)))).collect();
    Ok(format!("&[{}]", names.with_context(|| format!("{key} holds message keys"))?.join(", ")))
}

fn strength_rank(strength: &str) -> u8 {
    match strength {
        "must" => 3,
        "as-a-rule" => 2,
        _ => 1,
    }
}

fn cap_rank(confidence: &str) -> u8 {
    match confidence {
        "stated" => 3,
        "paraphrased" => 2,
        _ => 1,
    }
}

fn str_of<'a>(table: &'a Table, key: &str) -> Result<&'a str> {
    match table.get(key) {
        Some(Value::String(text)) => Ok(text),
        Some(_) => bail!("{key} is text"),
        None => bail!("{key} is missing"),
    }
}

fn table_of<'a>(table: &'a Table, key: &str) -> Result<&'a Table> {
    table.get(key).and_then(Value::as_table).with_context(|| format!("[{key}] is missing"))
}

/// The rows of an array of tables.
fn rows<'a>(table: &'a Table, key: &str) -> Result<Vec<&'a Table>> {
    let rows = table.get(key).and_then(Value::as_array).with_context(|| format!("[[{key}]] is missing"))?;
    rows.iter().map(|row| row.as_table().with_context(|| format!("[[{key}]] is a table"))).collect()
}

fn one_of(key: &str, value: &str, choices: &[&str]) -> Result<()> {
    if !choices.contains(&value) {
        bail!("{key} is one of {}, not {value:?}", choices.join(", "));
    }
    Ok(())
}

fn known_keys(table: &Table, known: &[&str]) -> Result<()> {
    for key in table.keys() {
        if !known.contains(&key.as_str()) {
            bail!("{key}: unknown key; known are {}", known.join(", "));
        }
    }
    Ok(())
}
