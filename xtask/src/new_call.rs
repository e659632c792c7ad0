//! The task `new-call`: the next call's rulebook, made from an earlier one, with every rule marked as carried over.

use crate::workspace;
use anyhow::{Context, Result, bail};
use clap::Args;
use std::fs;
use toml_edit::{Array, DocumentMut, InlineTable, Item, Table, TableLike, Value, value};

/// What is known of the new call so far.
#[derive(Args)]
pub struct Options {
    /// The id of the new call, such as CALL-27-P2b
    id: String,
    /// The call to start from, such as CALL-26-P2b
    #[arg(long)]
    from: String,
    /// The title of the new call, as its page has it
    #[arg(long)]
    title: String,
    /// The address of the page that was read, without https://
    #[arg(long, required_unless_present = "source")]
    address: Option<String>,
    /// The day on which it was read, such as 2027-01-15
    #[arg(long, required_unless_present = "source")]
    read_on: Option<String>,
    /// A page that sources.toml has already, in place of an address
    #[arg(long, conflicts_with_all = ["address", "read_on"])]
    source: Option<String>,
    /// The last day to apply, such as 2027-08-15, if it is known
    #[arg(long)]
    deadline: Option<String>,
    /// The row of the facts that the call rests on, if there is one; else a row is added to later.md
    #[arg(long)]
    facts: Option<String>,
}

/// Writes the new rulebook, its source and its row of the facts.
pub fn run(options: &Options) -> Result<()> {
    let folder = workspace::root().join("norec-rules");
    let file = |id: &str| folder.join("rulebooks").join(id.to_lowercase()).with_extension("toml");
    let (old, new) = (file(&options.from), file(&options.id));
    if !options.id.starts_with("CALL-") || !options.id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        bail!("`{}` is no id of a call: letters, digits and dashes, such as CALL-27-P2b", options.id);
    }
    if new.exists() {
        bail!("{} is there already; change it by hand, or take another id", new.display());
    }
    let text = fs::read_to_string(&old).with_context(|| format!("there is no rulebook {}", old.display()))?;
    let made = rulebook(&text, options).with_context(|| format!("in {}", old.display()))?;
    let sources = folder.join("rulebooks/sources.toml");
    let known = fs::read_to_string(&sources)?;
    match (&options.source, new_source(options)?) {
        (Some(source), _) if !known.lines().any(|line| line.starts_with(&format!("{source} ="))) => {
            bail!("sources.toml has no `{source}`")
        }
        (None, Some(row)) => fs::write(&sources, format!("{known}{} = {row}\n", source_key(options)))?,
        _ => {}
    }
    if options.facts.is_none() {
        let later = folder.join("facts/later.md");
        fs::write(&later, fs::read_to_string(&later)? + &fact(options))?;
        println!("{}: a row {} to complete with what the call says", later.display(), options.id);
    }
    let book: DocumentMut = made.parse()?;
    fs::write(&new, made)?;
    let cases = workspace::root().join("tests/cases/calls").join(options.id.to_lowercase()).with_extension("json");
    let written = cases_of(options, &book)?;
    if !written.is_empty() {
        fs::write(&cases, format!("{{\n  \"cases\": [\n{}\n  ]\n}}\n", written.join(",\n")))?;
        println!("{}: cases for what is known of the call", cases.display());
    }
    println!("{}: made from {}; every rule is marked as carried over", new.display(), options.from);
    println!("Now `cargo xtask audit` lists what is left to confirm.");
    Ok(())
}

/// The source's key: the id of the call in small letters.
fn source_key(options: &Options) -> String {
    options.source.clone().unwrap_or_else(|| options.id.to_lowercase())
}

fn new_source(options: &Options) -> Result<Option<InlineTable>> {
    let (Some(address), Some(read_on)) = (&options.address, &options.read_on) else { return Ok(None) };
    let mut row = InlineTable::new();
    row.insert("title", options.title.as_str().into());
    row.insert("address", address.trim_start_matches("https://").into());
    row.insert("language", if address.contains("/en/") { "en" } else { "nn" }.into());
    row.insert("read_on", Value::from(day(read_on)?));
    Ok(Some(row))
}

fn fact(options: &Options) -> String {
    let deadline = options.deadline.as_deref().unwrap_or("not known yet");
    let address = options.address.as_deref().or(options.source.as_deref()).unwrap_or_default();
    format!("| {} | {} | deadline: {deadline} | | {address} | V |\n", options.id, options.title)
}

/// The worked cases for what the command was told: of the call itself, and of its deadline.
fn cases_of(options: &Options, book: &DocumentMut) -> Result<Vec<String>> {
    let id = &options.id;
    let citation = citation(options)?;
    let mut cases = Vec::new();
    if let Some(citation) = &citation {
        cases.push(of_the_call(options, book, citation));
    }
    if let Some(deadline) = &options.deadline {
        let date = day(deadline)?.date.context("a day has a date")?;
        let year = date.year.saturating_add(1);
        let cited = citation.map(|citation| format!(r#", "citation": {citation}"#)).unwrap_or_default();
        // Noon in Greenwich is the same day in Norway, so that no clock has to be known.
        let case = |name: &str, sent: String, finding: String| {
            format!(
                r#"    {{
      "name": "{id}: {name}",
      "call": "{id}",
      "application": {{ "submitted_at": "{sent}T12:00:00Z" }},
      "expect": {{ "findings": {{ "due application": {finding} }} }}
    }}"#
            )
        };
        let met = format!(r#"{{ "outcome": "met", "strength": "must", "stage": "application"{cited} }}"#);
        cases.push(case("sent on the last day", date.to_string(), met));
        cases.push(case("sent a year too late", format!("{year:04}-{:02}-01", date.month), r#""not_met""#.into()));
    }
    Ok(cases)
}

/// Where the call is written, as a case states it; nothing of a page that sources.toml had already.
fn citation(options: &Options) -> Result<Option<String>> {
    let (Some(row), Some(read_on)) = (new_source(options)?, &options.read_on) else { return Ok(None) };
    let of = |key: &str| json(row.get(key).and_then(Value::as_str).unwrap_or_default());
    let facts = options.facts.as_deref().unwrap_or(&options.id);
    Ok(Some(format!(
        r#"{{
        "facts": ["{facts}"],
        "source": {{
          "title": {}, "address": {}, "language": {}, "read_on": "{read_on}", "how": "read"
        }},
        "confidence": "stated", "words": "none", "carried_from": "none"
      }}"#,
        of("title"),
        of("address"),
        of("language")
    )))
}

/// What the new rulebook says of the call, to be changed with it: each figure is written twice, so that a slip in one
/// place is found.
fn of_the_call(options: &Options, book: &DocumentMut, citation: &str) -> String {
    let (id, title) = (&options.id, json(&options.title));
    let scheme = book.get("scheme").and_then(Item::as_str).unwrap_or_default();
    let parts = |key: &str| {
        let parts = book.get("coverage").and_then(|coverage| coverage.get(key)).and_then(Item::as_array);
        parts.map(|parts| parts.iter().filter_map(Value::as_str).map(json).collect::<Vec<_>>())
    };
    let list = |key: &str| parts(key).unwrap_or_default().join(", ");
    let deadlines = options
        .deadline
        .as_ref()
        .map(|day| format!(r#"{{ "name": "day", "closes": "{day}", "citation": {citation} }}"#));
    format!(
        r#"    {{
      "name": "{id}: what the call says of itself",
      "call": "{id}",
      "application": {{}},
      "expect": {{ "call": {{
        "id": "{id}", "scheme": "{scheme}", "inherits": "{}", "title": {title}, "announced": false,
        "citation": {citation},
        "deadlines": [{}],
        "total": "none", "decision": "none", "starts": "none", "next": "none",
        "coverage": {{ "read_on": "{}", "parts": [{}], "not_read": [{}] }}
      }} }}
    }}"#,
        options.from,
        deadlines.unwrap_or_default(),
        options.read_on.as_deref().unwrap_or_default(),
        list("parts"),
        list("not_read")
    )
}

/// Text as JSON has it.
fn json(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn day(text: &str) -> Result<toml_edit::Datetime> {
    let wanted = || format!("`{text}` is no day; write it like this: 2027-08-15");
    let day: toml_edit::Datetime = text.parse().ok().with_context(wanted)?;
    if day.date.is_none() || day.time.is_some() { Err(anyhow::anyhow!(wanted())) } else { Ok(day) }
}

fn rulebook(text: &str, options: &Options) -> Result<String> {
    let mut book: DocumentMut = text.parse()?;
    let facts = options.facts.as_deref().unwrap_or(&options.id);
    let row = |facts: &str| Array::from_iter([facts]);
    book.insert("id", value(&options.id));
    book.insert("inherits", value(&options.from));
    let mut call = Table::new();
    call.insert("title", value(&options.title));
    call.insert("announced", value(false));
    call.insert("facts", value(row(facts)));
    call.insert("source", value(source_key(options)));
    call.insert("confidence", value("stated"));
    // In the place of the old one, so that the file reads in the same order.
    let before = "\n# Not published yet: only what is known of it. `announced = true` once its text can be read.\n";
    let place = book.get("call").and_then(Item::as_table).and_then(Table::position);
    call.set_position(place);
    call.decor_mut().set_prefix(before);
    book.insert("call", Item::Table(call));
    book.remove("next");
    book.remove("deadline");
    if let Some(deadline) = &options.deadline {
        let mut known = Table::new();
        known.insert("name", value("day"));
        known.insert("closes", value(day(deadline)?));
        known.set_position(place);
        let mut rows = toml_edit::ArrayOfTables::new();
        rows.push(known);
        book.insert("deadline", Item::ArrayOfTables(rows));
    }
    let coverage = book.get_mut("coverage").and_then(Item::as_table_mut).context("[coverage] is missing")?;
    let read = coverage.get("parts").and_then(Item::as_array).cloned().unwrap_or_default();
    let unread = coverage.get("not_read").and_then(Item::as_array).cloned().unwrap_or_default();
    let all = Array::from_iter(read.iter().chain(unread.iter()).filter_map(Value::as_str));
    if let Some(read_on) = &options.read_on {
        coverage.insert("read_on", value(day(read_on)?));
    }
    coverage.insert("parts", value(Array::from_iter(["part-deadline"])));
    coverage.insert("not_read", value(all));
    let rules = book.get_mut("rules").and_then(Item::as_table_mut).context("[rules] is missing")?;
    for (id, rule) in rules.iter_mut() {
        let rule = rule.as_table_mut().with_context(|| format!("[rules.{id}] is a table"))?;
        if id == "due" {
            // The deadline is the new call's own.
            rule.insert("facts", value(row(facts)));
            rule.insert("source", value(source_key(options)));
            continue;
        }
        carry(rule, &options.from);
        if let Some(readings) = rule.get_mut("readings").and_then(Item::as_array_mut) {
            for reading in readings.iter_mut().filter_map(Value::as_inline_table_mut) {
                if reading.contains_key("confidence") {
                    carry(reading, &options.from);
                }
            }
        }
    }
    let text = book.to_string();
    let body = text.trim_start_matches('\n').lines().skip_while(|line| line.starts_with('#'));
    let head = format!(
        "# {}. Every rule is carried over from {} until somebody has read the new text.\n\n",
        options.title, options.from
    );
    Ok(head + &body.collect::<Vec<_>>().join("\n") + "\n")
}

/// Marks a statement as carried over: it may be paraphrased at most, and so bind as a rule at most.
fn carry(row: &mut dyn TableLike, from: &str) {
    let is = |row: &dyn TableLike, key: &str, text: &str| row.get(key).and_then(Item::as_str) == Some(text);
    if is(row, "confidence", "inferred") || is(row, "confidence", "ours") {
        return;
    }
    if row.get("carried_from").is_none() {
        row.insert("carried_from", value(from));
    }
    row.insert("confidence", value("paraphrased"));
    if is(row, "strength", "must") {
        row.insert("strength", value("as-a-rule"));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const OLD: &str = r#"# The old one.

id = "CALL-26-X"
scheme = "exchange"

[call]
title = "Old"
facts = ["CALL-26-X"]
source = "old"
confidence = "stated"
decision = { months = 3 }

[[deadline]]
name = "day"
closes = 2026-08-15

[coverage]
read_on = 2026-11-24
parts = ["part-opening"]
not_read = ["part-who"]

# Why the rule is there.
[rules.kind]
strength = "must"
facts = ["ELI-1"]
source = "grants"
confidence = "stated"

[rules.cap]
strength = "as-a-rule"
facts = ["BUD-1"]
source = "round"
confidence = "paraphrased"
carried_from = "CALL-25-CA"
readings = [{ name = "one", confidence = "stated" }, { name = "two" }]

[rules.balance]
strength = "should"
facts = ["RECI-4"]
source = "ours"
confidence = "ours"

[rules.due]
strength = "must"
facts = ["CALL-26-X"]
source = "old"
confidence = "stated"
"#;

    fn options(deadline: Option<&str>) -> Options {
        Options {
            id: "CALL-27-X".into(),
            from: "CALL-26-X".into(),
            title: "New".into(),
            address: Some("https://norec.no/en/new".into()),
            read_on: Some("2027-01-15".into()),
            source: None,
            deadline: deadline.map(Into::into),
            facts: None,
        }
    }

    #[test]
    fn every_rule_but_ours_and_the_deadline_is_carried_over_and_binds_as_a_rule_at_most() {
        let made = rulebook(OLD, &options(Some("2027-02-01"))).unwrap();
        let book: DocumentMut = made.parse().unwrap();
        let of = |rule: &str, key: &str| book["rules"][rule].get(key).and_then(Item::as_str).map(str::to_owned);
        let text = |text: &str| Some(text.to_owned());
        assert_eq!(of("kind", "strength"), text("as-a-rule"));
        assert_eq!((of("kind", "confidence"), of("kind", "carried_from")), (text("paraphrased"), text("CALL-26-X")));
        assert_eq!(of("cap", "carried_from"), text("CALL-25-CA"), "where it was first read");
        let reading = book["rules"]["cap"]["readings"].as_array().unwrap().get(0).unwrap();
        assert_eq!(reading.as_inline_table().unwrap()["confidence"].as_str(), Some("paraphrased"));
        assert_eq!((of("balance", "confidence"), of("balance", "carried_from")), (text("ours"), None));
        assert_eq!((of("due", "strength"), of("due", "source")), (text("must"), text("call-27-x")));
        assert!(made.contains("# Why the rule is there."), "comments stay: {made}");
    }

    #[test]
    fn the_call_itself_holds_only_what_is_known_of_it() {
        let made = rulebook(OLD, &options(None)).unwrap();
        let book: DocumentMut = made.parse().unwrap();
        assert!(book.get("deadline").is_none() && book["call"].get("decision").is_none());
        assert_eq!(book["call"]["announced"].as_bool(), Some(false));
        assert_eq!(book["inherits"].as_str(), Some("CALL-26-X"));
        assert_eq!(book["coverage"]["not_read"].as_array().unwrap().len(), 2);
        assert!(made.starts_with("# New. Every rule is carried over"), "{made}");
        assert!(made.find("[call]") < made.find("[coverage]"), "{made}");
    }

    #[test]
    fn the_cases_state_what_the_command_was_told() {
        let of = |options: &Options| {
            let book: DocumentMut = rulebook(OLD, options).unwrap().parse().unwrap();
            let cases = cases_of(options, &book).unwrap().join(",");
            serde_json::from_str::<serde_json::Value>(&format!("[{cases}]")).unwrap()
        };
        let told = Options { title: "New: the \"first\" one".into(), ..options(Some("2027-02-01")) };
        let cases = of(&told);
        let call = &cases[0]["expect"]["call"];
        assert_eq!(call["title"], "New: the \"first\" one");
        assert_eq!(call["citation"]["source"]["read_on"], "2027-01-15");
        assert_eq!(call["deadlines"][0]["closes"], "2027-02-01");
        assert_eq!(call["coverage"]["not_read"], serde_json::json!(["part-opening", "part-who"]));
        assert_eq!(cases[1]["application"]["submitted_at"], "2027-02-01T12:00:00Z");
        assert_eq!(cases[2]["application"]["submitted_at"], "2028-02-01T12:00:00Z");
        assert_eq!(of(&options(None)).as_array().unwrap().len(), 1, "of the call alone");
    }

    #[test]
    fn a_day_that_is_no_day_is_refused_in_words() {
        for wrong in ["15.08.2027", "2027-02-30", "2027-08-15T12:00:00", "soon"] {
            let error = rulebook(OLD, &options(Some(wrong))).unwrap_err();
            assert!(format!("{error:#}").contains("2027-08-15"), "{error:#}");
        }
    }
}
