//! Values of TOML, checked, to Rust.

use crate::rooms::Field;
use anyhow::{Context, Result, bail};
use std::fmt::Write;
use toml::{Table, Value};

/// The values of a room's fields as data, by their names.
pub fn data(fields: &[Field], table: &Table) -> Result<String> {
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

/// The values of a room's fields as a constant of the type that the room declares.
pub fn values(module: &str, name: &str, fields: &[Field], table: &Table) -> Result<String> {
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
pub fn deadline(value: &Value) -> Result<String> {
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

pub fn day(value: Option<&Value>) -> Result<String> {
    let day =
        value.and_then(Value::as_datetime).and_then(|d| d.date).context("a date is wanted, such as 2026-11-24")?;
    Ok(format!("Day {{ year: {}, month: {}, day: {} }}", day.year, day.month, day.day))
}

pub fn year_month(value: &Value) -> Result<(u16, u8)> {
    let wanted = "a month is wanted, such as \"2027-01\"";
    let (year, month) = value.as_str().and_then(|text| text.split_once('-')).context(wanted)?;
    Ok((year.parse().context(wanted)?, month.parse().context(wanted)?))
}

/// A list of message keys, as their constructors.
pub fn keys(table: &Table, key: &str) -> Result<String> {
    let list = table.get(key).and_then(Value::as_array).with_context(|| format!("{key} is a list"))?;
    let names: Option<Vec<String>> =
        list.iter().map(|k| k.as_str().map(|k| format!("message::{}", crate::snake(k)))).collect();
    Ok(format!("&[{}]", names.with_context(|| format!("{key} holds message keys"))?.join(", ")))
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

pub fn one_of(key: &str, value: &str, choices: &[&str]) -> Result<()> {
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
