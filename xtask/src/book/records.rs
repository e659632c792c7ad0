//! The fields of an application, from the records of `norec-core`: what goes in, and in what form.

use super::words::{Words, code};
use anyhow::{Result, anyhow};
use norec_rules::labels;
use norec_rules::room::{
    Application, Count, Field, FieldKind, FieldPath, ListName, MAX_BYTES, MAX_DEPTH, MAX_ROWS, Months, RowId, Years,
};
use std::fmt::Write;

/// One table of fields for each object of the document.
pub fn fields(words: &Words) -> Result<String> {
    let mut out = String::new();
    for (key, fields) in Application::RECORDS {
        let name = if key.is_empty() { "The document itself".to_owned() } else { code(key) };
        let _ = writeln!(out, "### {name}\n");
        let paths = fields.iter().map(|field| (*field, FieldPath::Field(field)));
        table(paths, words, &mut out);
    }
    let id = RowId::new("id").map_err(|problem| anyhow!("{}", problem.id()))?;
    for list in ListName::ALL {
        let _ = writeln!(out, "### A row of {}\n", code(list.as_str()));
        let paths = list.fields().iter().map(|field| (*field, FieldPath::Row(list, id, field)));
        table(paths, words, &mut out);
    }
    Ok(out)
}

/// What a document may hold at most.
pub fn limits() -> String {
    format!("A document has at most {MAX_BYTES} bytes and {MAX_DEPTH} levels, and a list at most {MAX_ROWS} rows.\n")
}

fn table(fields: impl Iterator<Item = (&'static Field, FieldPath)>, words: &Words, out: &mut String) {
    out.push_str("| key | asked as | holds | `null` |\n|---|---|---|---|\n");
    for (field, path) in fields {
        let label = labels::field(&path);
        // A field that no form asks for yet has no label; its path stands in for it.
        let label = words.say(&label);
        let asked = if label.contains('.') && !label.contains(' ') { String::new() } else { label };
        let absent = if field.may_be_absent { "there is none" } else { "" };
        let _ = writeln!(out, "| {} | {asked} | {} | {absent} |", code(field.key()), holds(field.kind));
    }
    out.push('\n');
}

fn holds(kind: FieldKind) -> String {
    match kind {
        FieldKind::Text => "text".to_owned(),
        FieldKind::YesNo => "`true` or `false`".to_owned(),
        FieldKind::Choice(ids) => {
            let ids: Vec<String> = ids.iter().map(|id| code(&format!("\"{id}\""))).collect();
            format!("one of {}", ids.join(", "))
        }
        FieldKind::Country => "a country: two capital letters, ISO 3166-1".to_owned(),
        FieldKind::Currency => "a currency: three capital letters, ISO 4217".to_owned(),
        FieldKind::Amount => "an amount, as text: `\"1234.50\"`".to_owned(),
        FieldKind::Quantity => "a quantity, as text: `\"20\"`".to_owned(),
        FieldKind::Count => format!("a whole number from {} to {}", Count::MIN, Count::MAX),
        FieldKind::Years => format!("years of age: a whole number from {} to {}", Years::MIN, Years::MAX),
        FieldKind::Months => format!("months: a whole number from {} to {}", Months::MIN, Months::MAX),
        FieldKind::YearMonth => "a month: `\"2027-08\"`".to_owned(),
        FieldKind::Date => "a day: `\"2027-08-01\"`".to_owned(),
        FieldKind::Instant => "an instant with its offset: `\"2026-08-15T23:59:00+02:00\"`".to_owned(),
        FieldKind::OrganisationNumber => "a number in a register, as text".to_owned(),
        FieldKind::Reference(list) => format!("the id of a row of {}", code(list.as_str())),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_field_has_a_row() {
        let text = fields(&Words::ready().unwrap()).unwrap();
        let all = Application::RECORDS.map(|(_, fields)| fields);
        let all = all.into_iter().chain(ListName::ALL.map(ListName::fields)).flatten();
        for field in all {
            assert!(text.contains(&format!("| `{}` |", field.key())), "{}", field.name);
        }
        assert!(text.contains("one of `\"civil-society\"`, "), "{text}");
        assert!(text.contains("the id of a row of `partners`"), "{text}");
    }
}
