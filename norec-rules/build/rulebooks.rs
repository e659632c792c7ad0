//! Rulebooks: TOML, checked against the rooms, to constant Rust data.

use crate::rooms::{Field, Room};
use crate::shelf::Shelf;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

const STRENGTHS: [&str; 3] = ["must", "as-a-rule", "should"];
/// The file of sources that all rulebooks share.
pub const SOURCES: &str = "sources.toml";
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

fn year_month(value: &Value) -> Result<(u16, u8)> {
    let wanted = "a month is wanted, such as \"2027-01\"";
    let (year, month) = value.as_str().and_then(|text| text.split_once('-')).context(wanted)?;
    Ok((year.parse().context(wanted)?, month.parse().context(wanted)?))
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

/// The values of a room's fields as data, by their names.
fn data(fields: &[Field], table: &Table) -> Result<String> {
    let pairs = fields.iter().filter_map(|field| Some((&field.name, table.get(&field.name)?)));
    pairs.map(|(name, value)| Ok(format!("({name:?}, {}), ", datum(value)?))).collect()
}

fn datum(value: &Value) -> Result<String> {
    Ok(match value {
        Value::Boolean(value) => format!("Datum::Bool({value})"),
        Value::Integer(number) => format!("Datum::Number({number})"),
        Value::String(text) => format!("Datum::Text({text:?})"),
        Value::Array(items) => {
            let items: Result<Vec<String>> = items.iter().map(datum).collect();
            format!("Datum::List(&[{}])", items?.join(", "))
        }
        Value::Table(pairs) => {
            let pairs: Result<Vec<String>> =
                pairs.iter().map(|(name, value)| Ok(format!("({name:?}, {})", datum(value)?))).collect();
            format!("Datum::Table(&[{}])", pairs?.join(", "))
        }
        Value::Datetime(day) => format!("Datum::Text({:?})", day.to_string()),
        Value::Float(_) => bail!("a number with decimals is text, such as \"0.10\""),
    })
}

/// A reading's name and citation. What its row does not say of where it is written, it has from its rule or call.
fn reading_head(row: &Table, of: &Table, sources: &Shelf) -> Result<String> {
    let mut whole = row.clone();
    for key in CITATION {
        if let (false, Some(value)) = (whole.contains_key(key), of.get(key)) {
            whole.insert(key.to_owned(), value.clone());
        }
    }
    Ok(format!("ReadingHead {{ name: {:?}, citation: {} }}", str_of(row, "name")?, citation(&whole, sources)?))
}

pub const CITATION: [&str; 5] = ["facts", "source", "confidence", "words", "carried_from"];

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
fn title_constant(call: &str) -> String {
    format!("TITLE_{}", crate::snake(call).to_uppercase())
}

/// One source as a constant.
fn source(rust: &mut String, id: &str, row: &Value) -> Result<()> {
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
fn cited(id: &str) -> String {
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
        "Day" => day(Some(value))?,
        "OrganisationKind" | "Category" | "AgreementState" | "PaperKind" => format!("{ty}::{}", crate::pascal(text()?)),
        "CountryCode" => country_code(text()?)?,
        "Seen" => {
            let row = value.as_table().context("a row is wanted")?;
            known_keys(row, &["country", "year"])?;
            let year = row.get("year").and_then(Value::as_integer).context("year is a whole number")?;
            format!("Seen {{ country: {}, year: {year} }}", country_code(str_of(row, "country")?)?)
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

pub fn date(table: &Table, key: &str) -> Result<String> {
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

pub fn str_of<'a>(table: &'a Table, key: &str) -> Result<&'a str> {
    match table.get(key) {
        Some(Value::String(text)) => Ok(text),
        Some(_) => bail!("{key} is text"),
        None => bail!("{key} is missing"),
    }
}

pub fn table_of<'a>(table: &'a Table, key: &str) -> Result<&'a Table> {
    table.get(key).and_then(Value::as_table).with_context(|| format!("[{key}] is missing"))
}

/// The rows of an array of tables.
pub fn rows<'a>(table: &'a Table, key: &str) -> Result<Vec<&'a Table>> {
    let rows = table.get(key).and_then(Value::as_array).with_context(|| format!("[[{key}]] is missing"))?;
    rows.iter().map(|row| row.as_table().with_context(|| format!("[[{key}]] is a table"))).collect()
}

fn one_of(key: &str, value: &str, choices: &[&str]) -> Result<()> {
    if !choices.contains(&value) {
        bail!("{key} is one of {}, not {value:?}", choices.join(", "));
    }
    Ok(())
}

pub fn known_keys(table: &Table, known: &[&str]) -> Result<()> {
    for key in table.keys() {
        if !known.contains(&key.as_str()) {
            bail!("{key}: unknown key; known are {}", known.join(", "));
        }
    }
    Ok(())
}
