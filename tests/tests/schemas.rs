//! The schemas of `norec-rules/schemas` say what the crates do: whatever the corpus has is valid, and what is refused is
//! not, as far as a schema can tell.

#![allow(clippy::unwrap_used, clippy::panic)]

use jsonschema::Validator;
use norec_core::{Application, Draft, Json};
use norec_rules::overlay::Overlay;
use norec_rules::receipt::Receipt;
use norec_rules::rulebook;
use norec_tests::cases;
use serde_json::Value;
use std::path::Path;

/// What only all of a document together, or a calendar, can tell.
const NOT_IN_A_SCHEMA: [&str; 6] = [
    "ages-crossed",
    "date-impossible",
    "duplicate-key",
    "no-such-row",
    "organisation-number-check",
    "organisation-number-twice",
];

fn schema(name: &str) -> Validator {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../norec-rules/schemas/{name}.schema.json"));
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    jsonschema::draft202012::meta::validate(&schema).unwrap_or_else(|error| panic!("{name} is no schema: {error}"));
    jsonschema::draft202012::new(&schema).unwrap()
}

fn value(json: &Json) -> Value {
    serde_json::from_str(&json.canonical()).unwrap()
}

#[track_caller]
fn valid(schema: &Validator, json: &Json, name: &str) {
    if let Err(error) = schema.validate(&value(json)) {
        panic!("{name}: {error} at {}", error.instance_path());
    }
}

#[test]
fn every_application_of_the_corpus_is_valid_or_refused() {
    let (application, draft) = (schema("application"), schema("draft"));
    let (mut read, mut refused) = (0_u32, 0_u32);
    for case in cases::read() {
        match Application::from_json(&case.application) {
            Ok(read_as) => {
                valid(&application, &Json::parse(&case.application).unwrap(), &case.name);
                valid(&application, &read_as.to_json(), &case.name);
                valid(&draft, &Draft::from_application(&read_as).to_json(), &case.name);
                read += 1;
            }
            Err(problems) => {
                let told = problems.iter().any(|problem| !NOT_IN_A_SCHEMA.contains(&problem.kind.id()));
                let Ok(json) = serde_json::from_str::<Value>(&case.application) else { continue };
                assert!(!told || !application.is_valid(&json), "{}: {problems:?}", case.name);
                refused += u32::from(told);
            }
        }
    }
    println!("{read} are read, {refused} are refused by the schema too");
    assert!(read > 1000 && refused >= 10);
}

#[test]
fn every_assessment_of_the_corpus_is_valid() {
    let assessment = schema("assessment");
    for case in cases::read() {
        if let Ok(said) = case.said() {
            valid(&assessment, &said.to_json(), &case.name);
        }
    }
}

#[test]
fn every_rulebook_overlay_and_receipt_is_valid() {
    let (of_book, of_overlay, of_receipt) = (schema("rulebook"), schema("overlay"), schema("receipt"));
    for book in rulebook::all() {
        valid(&of_book, &book.whole_json(), book.id);
    }
    let mut overlays = 0_u32;
    for case in cases::read() {
        let Some((_, overlay)) = &case.overlay else { continue };
        valid(&of_overlay, &overlay.to_json(), &case.name);
        overlays += 1;
        if let Ok(application) = Application::from_json(&case.application) {
            valid(&of_receipt, &Receipt::of(&application, case.call, overlay, case.as_of).to_json(), &case.name);
        }
    }
    assert!(overlays >= 20, "only {overlays} overlays");
    let receipt = Receipt::of(&Application::default(), rulebook::latest(), &Overlay::default(), cases::read()[0].as_of);
    valid(&of_receipt, &receipt.to_json(), "without an overlay");
    // The form that people keep has the same keys.
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/overlays/for-testing-only.toml");
    let kept = Overlay::from_toml("overlay", &std::fs::read_to_string(file).unwrap()).unwrap();
    valid(&of_overlay, &kept.to_json(), "the overlay to try");
}

/// One thing changed in a document that is valid makes it one that is not.
#[test]
fn broken_documents_are_not_valid() {
    let application = Application::from_json(
        r#"{"history": {"phase_1": true}, "partners": {"rows": [{"id": "p1", "country": "NP"}]},
            "budget": {"lines": {"rows": [{"id": "l1", "unit_cost": "12.50", "currency": "NOK", "category": "activities",
            "quantity": "2", "partner": "p1"}], "complete": true}}, "supplied": {"partner-countries/NP": true}}"#,
    )
    .unwrap();
    let overlay = "row_type,country,year,category,currency,amount,on_list,source,address,read_on,confidence\n\
                   rate,NP,2026,housing,NOK,6000,,A list,,2026-11-24,stated\n";
    let overlay = Overlay::from_csv("t.csv", overlay).unwrap();
    let as_of = cases::read()[0].as_of;
    let book = rulebook::latest();
    let receipt = Receipt::of(&application, book, &overlay, as_of);
    let documents = [
        ("application", application.to_json()),
        ("draft", Draft::from_application(&application).to_json()),
        ("assessment", norec_rules::assess(&application, book, as_of).to_json()),
        ("rulebook", book.whole_json()),
        ("overlay", overlay.to_json()),
        ("receipt", receipt.to_json()),
    ];
    let breaks = [
        ("application", "\"format\":1", "\"format\":2"),
        ("application", "\"country\":\"NP\"", "\"country\":\"ZZ\""),
        ("application", "\"12.5\"", "12.5"),
        ("application", "\"12.5\"", "\"1e3\""),
        ("application", "\"phase_1\":true", "\"phase_1\":null"),
        ("application", "\"phase_1\":true", "\"phase_1\":true,\"phase_9\":true"),
        ("application", "\"id\":\"p1\"", "\"id\":\"p 1\""),
        ("application", "partner-countries/NP", "partner-country/NP"),
        ("draft", "\"format\":1,", ""),
        ("draft", "partners[p1].country", "partners[p1].colour"),
        ("draft", "\"complete\":true", "\"complete\":1"),
        ("assessment", "\"format\":1,", ""),
        ("assessment", "\"outcome\":\"open\"", "\"outcome\":\"perhaps\""),
        ("assessment", "\"as_of\":\"", "\"as_of\":\"on "),
        ("assessment", "\"rule\":\"cap\"", "\"rule\":\"hat\""),
        ("assessment", "\"over\":\"", "\"over\":\"NOK "),
        ("assessment", "\"subject\":\"partners[p1]\"", "\"subject\":\"partners[]\""),
        ("rulebook", "\"strength\":\"must\"", "\"strength\":\"may\""),
        ("rulebook", "\"parameters\":{", "\"parameter\":{"),
        ("rulebook", "\"announced\":true", "\"announced\":\"yes\""),
        ("overlay", "\"year\":2026", "\"year\":26"),
        ("overlay", "\"amount\":\"6000\"", "\"amount\":6000"),
        ("overlay", "\"confidence\":\"stated\"", "\"confidence\":\"sure\""),
        ("receipt", "\"answers\":\"", "\"answers\":\"x"),
        ("receipt", "\"findings\":[", "\"findings\":[7,"),
        ("receipt", "\"version\":", "\"versjon\":"),
    ];
    for (name, was, is) in breaks {
        let (_, json) = documents.iter().find(|(of, _)| *of == name).unwrap();
        valid(&schema(name), json, name);
        let text = json.canonical();
        assert!(text.contains(was), "{name}: {was} in {text}");
        let broken: Value = serde_json::from_str(&text.replacen(was, is, 1)).unwrap();
        assert!(!schema(name).is_valid(&broken), "{name} with {is} is valid");
    }
}
