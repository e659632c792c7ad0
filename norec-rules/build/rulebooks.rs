//! Rulebooks: TOML, checked against the rooms, to constant Rust data.

use crate::citations::{CITATION, SOURCES, citation, cited, reading_head, source, title_constant};
use crate::rooms::Room;
use crate::shelf::Shelf;
use crate::values::{data, date, day, deadline, keys, known_keys, one_of, rows, str_of, table_of, values, year_month};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

const STRENGTHS: [&str; 3] = ["must", "as-a-rule", "should"];
/// The questions that lead to a scheme, beside the folder of rulebooks.
const SCHEMES: &str = "schemes.toml";
/// Comes after every day: the place of a call whose deadline is not known.
const NEVER: &str = "9999";
const STAGES: [&str; 3] = ["application", "round", "after-approval"];

pub fn compile(folder: &Path, rooms: &[Room]) -> Result<String> {
    let mut rust = String::new();
    let mut books = Vec::new();
    let (shelf, files): (Vec<_>, Vec<_>) =
        crate::files(folder, "toml")?.into_iter().partition(|path| path.ends_with(SOURCES));
    let shelf = shelf.first().with_context(|| format!("{SOURCES} is missing"))?;
    let sources = Shelf::read(shelf)?;
    for (id, row) in sources.rows() {
        source(&mut rust, id, row).with_context(|| format!("{id}, in {}", shelf.display()))?;
    }
    for path in files {
        let name = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        let text = fs::read_to_string(&path)?;
        let table: Table = text.parse().with_context(|| format!("in {}", path.display()))?;
        let constant = crate::snake(&name).to_uppercase();
        books.push((place(&table)?, constant, is_default(&table)?, (path, table)));
    }
    // By deadline: days of publication are not known.
    books.sort_by(|(one, a, ..), (other, b, ..)| (one, a).cmp(&(other, b)));
    let latest = books.iter().rfind(|(_, _, default, _)| *default).map(|(_, constant, ..)| constant);
    let latest = latest.context("there is no rulebook of a published call for exchanges")?;
    for (place, constant, _, (path, table)) in &books {
        sources.begin(constant == latest);
        let replaced = books.iter().any(|(other, .., (_, later))| other > place && replaces(later, table));
        book(&mut rust, constant, table, replaced, rooms, &sources)
            .with_context(|| format!("in {}", path.display()))?;
        rust += &sources.end();
    }
    rust += &of_schemes(&books)?;
    let schemes = folder.with_file_name(SCHEMES);
    let which = crate::which::compile(&schemes, &sources).with_context(|| format!("in {}", schemes.display()))?;
    let _ = writeln!(
        rust,
        "#[cfg(feature = \"embedded\")]\npub(crate) mod which {{ use super::*; use crate::which::*;\n{which}}}"
    );
    if let Some(id) = sources.rows().keys().find(|id| !rust.contains(&cited(id))) {
        bail!("{id}, in {}: no rulebook cites this source; cite it or remove the row", shelf.display());
    }
    let list = books.iter().map(|(_, constant, ..)| format!("&{constant}")).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        rust,
        "/// Every rulebook, the latest call last.\npub static ALL: [&Rulebook; {}] = [{list}];",
        books.len()
    );
    let _ = writeln!(
        rust,
        "/// The latest call, by itself: the browser loads no other.\npub static LATEST: &Rulebook = &{latest};"
    );
    Ok(rust)
}

/// A rulebook while all are put in order: its place among them, its constant, whether it may be the default, its file.
type Placed = (String, String, bool, (PathBuf, Table));

/// A function a scheme, which gives its latest published rulebook, or its latest one while none is published: a page that
/// asks for one scheme links no other.
fn of_schemes(books: &[Placed]) -> Result<String> {
    let mut latest = BTreeMap::new();
    for (_, constant, _, (_, table)) in books {
        let published = announced(table_of(table, "call")?)?;
        let slot = latest.entry(str_of(table, "scheme")?).or_insert((published, constant));
        if published || !slot.0 {
            *slot = (published, constant);
        }
    }
    let mut rust = "/// The rulebook of each scheme that holds now, by itself.\npub mod of {\n".to_owned();
    for (scheme, (_, constant)) in latest {
        let _ = writeln!(
            rust,
            "/// The latest rulebook of the scheme `{scheme}`.\n#[must_use]\n\
             pub fn {}() -> &'static super::Rulebook {{ &super::{constant} }}",
            crate::snake(scheme)
        );
    }
    Ok(rust + "}\n")
}

/// Rulebooks with faults planted in them, for the tests of the audit: `SCRATCH`. They cite the sources of the others.
pub fn compile_scratch(folder: &Path, rooms: &[Room]) -> Result<String> {
    let sources = Shelf::read(&folder.join(SOURCES))?;
    let (mut rust, mut list) = (String::new(), String::new());
    for path in crate::files(&folder.join("scratch"), "toml")? {
        let table: Table = fs::read_to_string(&path)?.parse().with_context(|| format!("in {}", path.display()))?;
        let constant = crate::snake(str_of(&table, "id")?).to_uppercase();
        book(&mut rust, &constant, &table, false, rooms, &sources).with_context(|| format!("in {}", path.display()))?;
        let _ = write!(list, "&{constant}, ");
    }
    let _ = writeln!(rust, "pub static SCRATCH: &[&Rulebook] = &[{list}];");
    Ok(rust)
}

/// The rows of the deadline, one a reading; none while it is not known.
fn deadlines(table: &Table) -> Result<Vec<&Table>> {
    if table.contains_key("deadline") { rows(table, "deadline") } else { Ok(Vec::new()) }
}

/// Whether a call may be the one that is used when nobody names another: published, and not a first step.
fn is_default(table: &Table) -> Result<bool> {
    Ok(str_of(table, "scheme")? == "exchange" && announced(table_of(table, "call")?)?)
}

fn announced(call: &Table) -> Result<bool> {
    match call.get("announced") {
        None => Ok(true),
        Some(value) => value.as_bool().context("announced is true or false"),
    }
}

/// Where a rulebook stands among the others: by its last deadline, else by the year whose rules it holds.
fn place(table: &Table) -> Result<String> {
    let closes = deadlines(table)?.last().and_then(|row| row.get("closes")).map(ToString::to_string);
    let year = table_of(table, "call")?.get("year").map(ToString::to_string);
    Ok(closes.or(year).unwrap_or_else(|| NEVER.to_owned()))
}

/// Whether a later rulebook holds instead of another: it is published, and of the same scheme.
fn replaces(later: &Table, table: &Table) -> bool {
    let is_published = table_of(later, "call").and_then(announced).unwrap_or(false);
    is_published && later.get("scheme") == table.get("scheme")
}

fn book(
    rust: &mut String,
    constant: &str,
    table: &Table,
    replaced: bool,
    rooms: &[Room],
    sources: &Shelf,
) -> Result<()> {
    known_keys(
        table,
        &["id", "scheme", "decides", "heading", "inherits", "call", "deadline", "next", "coverage", "rules"],
    )?;
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
    let inherits = match table.get("inherits") {
        None => "None".to_owned(),
        Some(value) => format!("Some({:?})", value.as_str().context("inherits is the id of a call")?),
    };
    let call = table_of(table, "call")?;
    let coverage = table_of(table, "coverage")?;
    known_keys(coverage, &["read_on", "parts", "not_read"])?;
    let of_call = ["title", "announced", "year", "standing", "total", "decision", "starts"];
    known_keys(call, &of_call.into_iter().chain(CITATION).collect::<Vec<_>>())?;
    let mut deadline_rows = String::new();
    for row in deadlines(table)? {
        known_keys(row, &["name", "closes"].into_iter().chain(CITATION).collect::<Vec<_>>())?;
        let head = reading_head(row, call, sources)?;
        let closes = deadline(row.get("closes").context("closes is missing")?)?;
        let _ = write!(deadline_rows, "ReadingRow {{ head: {head}, value: {closes} }}, ");
    }
    if deadline_rows.is_empty() && table_of(table, "rules")?.contains_key("due") {
        bail!("rules.due: the call has no deadline to be within");
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
        "pub static {constant}: Rulebook = Rulebook {{ id: {:?}, scheme: {:?}, decides: {}, heading: {}, inherits: {inherits}, title: {}, \
         citation: {}, announced: {}, replaced: {replaced}, standing: {}, year: {}, total: {}, decision: {}, starts: {}, deadlines: &[{deadline_rows}], next: {next}, \
         coverage: Coverage {{ read_on: {}, parts: {}, not_read: {} }}, rules: &{constant}_RULES }};",
        str_of(table, "id")?,
        str_of(table, "scheme")?,
        decides(table)?,
        heading(table)?,
        title_constant(str_of(table, "id")?),
        citation(call, sources)?,
        announced(call)?,
        call.get("standing").is_some_and(|value| value.as_bool() == Some(true)),
        year(call)?,
        total(call)?,
        decision(call)?,
        starts(call)?,
        date(coverage, "read_on")?,
        keys(coverage, "parts")?,
        keys(coverage, "not_read")?,
    );
    let _ = writeln!(rust, "static {constant}_RULES: [&RuleInBook; {count}] = [{entries}];");
    Ok(())
}

/// Who decides on what is applied for; Norec, with an adviser for the applicant, where it is not said.
fn decides(table: &Table) -> Result<String> {
    let Some(value) = table.get("decides") else { return Ok("Decides::Adviser".to_owned()) };
    let word = value.as_str().context("decides is a word")?;
    one_of("decides", word, &["adviser", "norec", "un", "udi"])?;
    Ok(format!("Decides::{}", crate::pascal(word)))
}

/// What the check of the scheme is called: the key of a message.
fn heading(table: &Table) -> Result<String> {
    let Some(value) = table.get("heading") else { return Ok("None".to_owned()) };
    let key = value.as_str().context("heading is the key of a message")?;
    Ok(format!("Some(message::{})", crate::snake(key)))
}

/// The year whose rules these are, where no deadline tells it.
fn year(call: &Table) -> Result<String> {
    let Some(value) = call.get("year") else { return Ok("None".to_owned()) };
    Ok(format!("Some({})", value.as_integer().context("year is a whole number")?))
}

/// `{ amount = 20000000, currency = "NOK" }`
fn total(call: &Table) -> Result<String> {
    let Some(row) = call.get("total").and_then(Value::as_table) else { return Ok("None".to_owned()) };
    known_keys(row, &["amount", "currency"])?;
    let amount = row.get("amount").and_then(Value::as_integer).context("total.amount is a whole number")?;
    Ok(format!("Some(CallTotal {{ amount: {amount}, currency: {:?} }})", str_of(row, "currency")?))
}

/// One of `{ months = 3 }`, `{ weeks = 8 }`, `{ by = 2025-04-15 }` and `{ during = "2024-10" }`.
fn decision(call: &Table) -> Result<String> {
    let Some(row) = call.get("decision").and_then(Value::as_table) else { return Ok("None".to_owned()) };
    known_keys(row, &["months", "weeks", "by", "during"])?;
    let whole = |value: &Value| value.as_integer().context("a whole number is wanted");
    let mut given = row.iter();
    let (Some((key, value)), None) = (given.next(), given.next()) else { bail!("decision holds one of its keys") };
    Ok(match key.as_str() {
        "months" => format!("Some(Decision::Months({}))", whole(value)?),
        "weeks" => format!("Some(Decision::Weeks({}))", whole(value)?),
        "by" => format!("Some(Decision::By({}))", day(Some(value))?),
        _ => {
            let (year, month) = year_month(value)?;
            format!("Some(Decision::During({year}, {month}))")
        }
    })
}

/// `["2027-01", "2027-02"]`: the first and the last month.
fn starts(call: &Table) -> Result<String> {
    let Some(months) = call.get("starts") else { return Ok("None".to_owned()) };
    let Some([first, last]) = months.as_array().map(Vec::as_slice) else { bail!("starts holds two months") };
    Ok(format!("Some(({:?}, {:?}))", year_month(first)?, year_month(last)?))
}

fn entry(rust: &mut String, book: &str, room: &Room, rule: &Table, sources: &Shelf) -> Result<()> {
    let name = format!("{book}_{}", room.module().to_uppercase());
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
    let mut head = format!(
        "strength: Strength::{}, stage: Stage::{}, citation: {citation}, ",
        crate::pascal(strength),
        crate::pascal(stage)
    );
    let (mut alone, mut of_readings) = (String::new(), String::new());
    for (place, reading) in readings(rule)?.into_iter().enumerate() {
        let mut one = rule.clone();
        one.insert("readings".to_owned(), Value::Array(vec![Value::Table(reading.clone())]));
        let name = format!("{name}_ROW_{place}");
        let of_reading = data(room.reading.as_deref().unwrap_or_default(), reading)?;
        let shown = data(&room.parameters, rule)? + &of_reading;
        let _ = write!(of_readings, "&[{of_reading}], ");
        rule_in_book(
            rust,
            "#[cfg(feature = \"statements\")]\n",
            &name,
            room,
            &Given::of(room, &one, sources)?,
            &(head.clone()
                + &shown_as(&shown, &format!("&[{of_reading}]"))
                + &alone_as("")
                + &format!("body: Body::Own({}), ", parts(room, &name))),
        );
        let _ = write!(alone, "&{name}, ");
    }
    head += &shown_as(&data(&room.parameters, rule)?, &of_readings);
    head += &alone_as(&alone);
    let _ = write!(head, "body: {}, ", sources.body(parts(room, &name)));
    rule_in_book(rust, "", &name, room, &Given::of(room, rule, sources)?, &head);
    Ok(())
}

/// A rule of a book, or one of its readings alone: its entry, and what the program sees of it.
fn rule_in_book(rust: &mut String, cfg: &str, name: &str, room: &Room, given: &Given, head: &str) {
    let module = room.module();
    let Given { ty, entry, heads } = given;
    let _ = writeln!(rust, "{cfg}static {name}_ENTRY: {ty} = {entry};");
    let _ = writeln!(
        rust,
        "{cfg}static {name}: RuleInBook = RuleInBook {{ id: {:?}, {head}readings: &[{heads}], \
         title: || message::{}_title(), \
         reads: rules::{module}::READS }};",
        room.id,
        crate::snake(&room.id),
    );
}

/// What a room makes of the entry of that name.
fn parts(room: &Room, name: &str) -> String {
    let module = room.module();
    format!(
        "Parts {{ statement: || rules::{module}::statement(&{name}_ENTRY), \
         check: |cx, out| rules::{module}::check(&{name}_ENTRY, cx, out) }}"
    )
}

/// The parameters of a rule as its rulebook writes them.
fn shown_as(shown: &str, of_readings: &str) -> String {
    format!(
        "#[cfg(feature = \"embedded\")] parameters: &[{shown}], \
         #[cfg(feature = \"embedded\")] reading_parameters: &[{of_readings}], "
    )
}

fn alone_as(alone: &str) -> String {
    format!("#[cfg(feature = \"statements\")] alone: &[{alone}], ")
}

/// The rows of a rule's readings; none where it has none.
fn readings(rule: &Table) -> Result<Vec<&Table>> {
    if rule.contains_key("readings") { rows(rule, "readings") } else { Ok(Vec::new()) }
}

/// What a rulebook gives a room, as Rust.
pub struct Given {
    /// The type of the entry.
    pub ty: String,
    /// The parameters and the readings.
    pub entry: String,
    /// The names and citations of the readings, for the rule itself.
    pub heads: String,
}

impl Given {
    pub fn of(room: &Room, rule: &Table, sources: &Shelf) -> Result<Given> {
        let module = room.module();
        let mut reading_rows = String::new();
        let mut heads = String::new();
        let reading_type = match &room.reading {
            None => "()".to_owned(),
            Some(_) => format!("rules::{module}::Reading"),
        };
        let readings = readings(rule)?;
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
            let head = reading_head(reading, rule, sources)?;
            let values = values(&module, "Reading", fields, reading)?;
            let _ = write!(reading_rows, "ReadingRow {{ head: {head}, value: {values} }}, ");
            let _ = write!(heads, "{head}, ");
        }
        let values = values(&module, "Parameters", &room.parameters, rule)?;
        Ok(Given {
            ty: format!("Entry<rules::{module}::Parameters, {reading_type}>"),
            entry: format!("Entry {{ parameters: {values}, readings: &[{reading_rows}] }}"),
            heads,
        })
    }
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
