//! Receipts over the whole corpus: each answer comes again, and what goes in is all in the hashes.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use norec_core::{Application, Json, List, RowId};
use norec_rules::overlay::Overlay;
use norec_rules::receipt::{Difference, Hash, Receipt};
use norec_rules::rulebook;
use norec_tests::cases;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::{Table, Value};

/// The application with the rows of each list in another order.
fn turned(application: &Application, turn: fn(&[RowId]) -> Vec<usize>) -> Application {
    let mut application = application.clone();
    order(&mut application.partners, turn);
    order(&mut application.rounds, turn);
    order(&mut application.placements, turn);
    order(&mut application.budget.lines, turn);
    order(&mut application.papers, turn);
    application
}

fn order<R: Clone>(list: &mut List<R>, turn: fn(&[RowId]) -> Vec<usize>) {
    let ids: Vec<RowId> = list.rows.iter().map(|row| row.id).collect();
    list.rows = turn(&ids).into_iter().map(|place| list.rows[place].clone()).collect();
}

fn backwards(ids: &[RowId]) -> Vec<usize> {
    (0..ids.len()).rev().collect()
}

fn by_id(ids: &[RowId]) -> Vec<usize> {
    let mut places: Vec<usize> = (0..ids.len()).collect();
    places.sort_by_key(|place| ids[*place]);
    places
}

#[test]
fn every_answer_of_the_corpus_comes_again_whatever_the_order_of_rows() {
    let (mut all, mut with_overlay, mut several) = (0_u32, 0_u32, 0_u32);
    let mut by_hash: BTreeMap<String, String> = BTreeMap::new();
    for case in cases::read() {
        let Ok(application) = Application::from_json(&case.application) else { continue };
        let overlay = case.overlay.as_ref().map(|(_, overlay)| overlay.clone()).unwrap_or_default();
        let receipt = Receipt::of(&application, case.call, &overlay, case.as_of);
        let kept = Receipt::from_json(&receipt.to_json().canonical()).unwrap();
        assert_eq!(kept, receipt, "{}", case.name);
        let backwards = turned(&application, backwards);
        assert_eq!(kept.verify(&backwards, &overlay), Ok(()), "{}", case.name);
        // The verdict is the one that the case has without any receipt.
        assert_eq!(receipt.verdict, case.said().unwrap().verdict.kind.id(), "{}", case.name);
        // One hash for the same answers, and another for each other.
        let text = turned(&application, by_id).to_json().canonical();
        let known = by_hash.entry(receipt.answers.to_string()).or_insert_with(|| text.clone());
        assert_eq!(*known, text, "{}", case.name);
        all += 1;
        several += u32::from(backwards != application);
        with_overlay += u32::from(receipt.overlay.is_some());
    }
    let texts: BTreeSet<&String> = by_hash.values().collect();
    assert_eq!(texts.len(), by_hash.len());
    println!(
        "{all} applications, {with_overlay} with an overlay, {several} with several rows, {} answers",
        texts.len()
    );
    assert!(all > 500 && with_overlay >= 20 && several > 100 && texts.len() > 500);
}

#[test]
fn rulebooks_that_differ_have_different_hashes() {
    let (application, as_of) = (Application::default(), cases::read()[0].as_of);
    let mut seen = BTreeMap::new();
    for book in rulebook::all() {
        let receipt = Receipt::of(&application, book, &Overlay::default(), as_of);
        assert_eq!(receipt.rulebook, Hash::of(&book.whole_json()));
        assert_eq!(seen.insert(receipt.rulebook.to_string(), book.id), None);
        // A rulebook with one rule less is another one.
        let fewer: &[_] = book.rules.split_first().unwrap().1;
        let fewer: &'static rulebook::Rulebook =
            Box::leak(Box::new(rulebook::Rulebook { rules: fewer.to_vec().leak(), ..**book }));
        let fewer = Receipt::of(&application, fewer, &Overlay::default(), as_of);
        assert_eq!(
            fewer.verify(&application, &Overlay::default()),
            Err(Difference::Rulebook { call: book.id.to_owned() })
        );
    }
}

/// What a rulebook's file writes, and what is compiled of it: nothing may be left out of the hash.
#[test]
fn every_value_of_every_rulebook_is_in_what_the_receipt_is_of() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../norec-rules/rulebooks");
    let mut values = 0_u32;
    for book in rulebook::all() {
        let file = folder.join(format!("{}.toml", book.id.to_lowercase()));
        let written: Table = std::fs::read_to_string(&file).unwrap().parse().unwrap();
        let whole = book.whole_json();
        let rules = written["rules"].as_table().unwrap();
        assert_eq!(items(&whole, "rules").len(), rules.len());
        for (id, rule) in rules {
            let compiled = items(&whole, "rules").iter().find(|rule| get(rule, "id") == Some(&Json::text(id.as_str())));
            let rule = rule.as_table().unwrap();
            values += compare(rule, compiled.unwrap(), &format!("{} {id}", book.id));
            let rows = rule.get("readings").and_then(Value::as_array).cloned().unwrap_or_default();
            let readings = items(compiled.unwrap(), "readings");
            assert_eq!(readings.len(), rows.len());
            for (row, reading) in rows.iter().zip(readings) {
                values += compare(row.as_table().unwrap(), reading, &format!("{} {id} reading", book.id));
            }
        }
        for (key, value) in written["call"].as_table().unwrap() {
            let at = format!("{} call.{key}", book.id);
            let said = get(&whole, key).or_else(|| get(get(&whole, "citation").unwrap(), key));
            if key == "source" {
                continue; // its title and address stand in the citation, see below
            }
            assert_eq!(said, Some(&data(value)), "{at}");
            values += 1;
        }
    }
    assert!(values > 1000, "only {values} values");
}

/// Every value of a table of the file, in what is compiled of it.
fn compare(written: &Table, compiled: &Json, at: &str) -> u32 {
    let citation = get(compiled, "citation").unwrap();
    let mut values = 0;
    for (key, value) in written {
        let said = match key.as_str() {
            "readings" => continue,
            "source" => {
                let shelf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../norec-rules/rulebooks/sources.toml");
                let shelf: Table = std::fs::read_to_string(shelf).unwrap().parse().unwrap();
                let source = &shelf[value.as_str().unwrap()];
                let said = get(citation, "source").unwrap();
                for (key, value) in source.as_table().unwrap() {
                    assert_eq!(get(said, key), Some(&data(value)), "{at}: source.{key}");
                }
                continue;
            }
            "facts" | "confidence" | "words" | "carried_from" => get(citation, key),
            "strength" | "stage" | "name" => get(compiled, key),
            _ => get(get(compiled, "parameters").unwrap(), key),
        };
        assert_eq!(said, Some(&data(value)), "{at}: {key}");
        values += 1;
    }
    values
}

fn data(value: &Value) -> Json {
    match value {
        Value::Boolean(value) => Json::Bool(*value),
        Value::Integer(number) => Json::integer(*number),
        Value::Array(items) => Json::Array(items.iter().map(data).collect()),
        Value::Table(pairs) if pairs.contains_key("amount") => {
            // Money is text in JSON.
            let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            Json::Object(pairs.iter().map(|(key, value)| (key.clone(), Json::text(text(value)))).collect())
        }
        Value::Table(pairs) => Json::Object(pairs.iter().map(|(key, value)| (key.clone(), data(value))).collect()),
        Value::String(text) => Json::text(text.as_str()),
        other => Json::text(other.to_string()),
    }
}

fn get<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    match json {
        Json::Object(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
        _ => None,
    }
}

fn items<'a>(json: &'a Json, key: &str) -> &'a [Json] {
    match get(json, key) {
        Some(Json::Array(items)) => items,
        _ => &[],
    }
}
