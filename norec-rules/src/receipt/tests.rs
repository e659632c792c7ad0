#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

use super::*;
use crate::rulebook;

const ANSWERS: &str = r#"{
    "history": {"phase_1": true},
    "partners": {"complete": true, "rows": [
        {"id": "p2", "country": "MW", "name": "Mtsinje"}, {"id": "p1", "country": "NO", "name": "Fjordvik"}
    ]},
    "budget": {"lines": {"complete": true, "rows": [
        {"id": "l2", "partner": "p1", "category": "housing", "unit_cost": "100.50", "quantity": "2", "currency": "NOK"},
        {"id": "l1", "partner": "p2", "category": "activities", "unit_cost": "20", "quantity": "1", "currency": "NOK"}
    ]}}
}"#;

fn application(text: &str) -> Application {
    Application::from_json(text).unwrap()
}

fn overlay(country: &str) -> Overlay {
    let csv = "row_type,country,year,category,currency,amount,on_list,source,address,read_on,confidence\n";
    let row = format!("country,{country},2026,,,,yes,For testing only,,2026-11-24,stated\n");
    Overlay::from_csv("t.csv", &[csv, &row].concat()).unwrap()
}

fn receipt(overlay: &Overlay) -> Receipt {
    Receipt::of(&application(ANSWERS), rulebook::latest(), overlay, Instant::parse("2026-08-01").unwrap())
}

fn difference(receipt: &Receipt) -> Difference {
    receipt.verify(&application(ANSWERS), &Overlay::default()).unwrap_err()
}

#[test]
fn a_hash_is_the_known_one() {
    // printf '{"a":2,"b":1}' | sha256sum
    let json = Json::parse(r#"{"b": 1, "a": 2}"#).unwrap();
    assert_eq!(Hash::of(&json).to_string(), "d3626ac30a87e6f7a6428233b3c68299976865fa5508e4267c5415c76af7a772");
    for bad in ["", "d3", &"g".repeat(64), &"A".repeat(64), &"a".repeat(63), &"a".repeat(66)] {
        assert!(bad.parse::<Hash>().is_err(), "{bad}");
    }
}

#[test]
fn how_answers_are_written_makes_no_difference_and_what_they_say_does() {
    let receipt = receipt(&Overlay::default());
    let swapped = ANSWERS.replace("\"p2\", \"country\": \"MW\", \"name\": \"Mtsinje\"", "#").replace(
        "\"p1\", \"country\": \"NO\", \"name\": \"Fjordvik\"",
        "\"p2\", \"country\": \"MW\", \"name\": \"Mtsinje\"",
    );
    let swapped = swapped.replace('#', "\"p1\", \"country\": \"NO\", \"name\": \"Fjordvik\"");
    for same in [ANSWERS, &ANSWERS.replace("100.50", "100.5000"), &swapped] {
        assert_eq!(receipt.verify(&application(same), &Overlay::default()), Ok(()), "{same}");
    }
    for other in [("100.50", "100.51"), ("true", "false"), ("Fjordvik", "Fjordvig"), ("\"p1\"", "\"p3\"")] {
        let other = application(&ANSWERS.replace(other.0, other.1));
        assert_eq!(receipt.verify(&other, &Overlay::default()), Err(Difference::Answers));
    }
}

#[test]
fn each_difference_has_its_own_name() {
    let receipt = receipt(&Overlay::default());
    let other = receipt.answers;
    let of = |change: fn(&mut Receipt, Hash)| {
        let mut changed = receipt.clone();
        change(&mut changed, other);
        difference(&changed)
    };
    let zero = |version: &str| Difference::Version { then: version.to_owned() };
    assert_eq!(of(|r, _| r.version = "0.0.0".into()), zero("0.0.0"));
    // Whatever else may differ, another version is told first.
    assert_eq!(of(|r, other| (r.version, r.rulebook) = ("9.0.0".into(), other)), zero("9.0.0"));
    assert_eq!(of(|r, _| r.call = "CALL-99".into()), Difference::NoSuchCall { call: "CALL-99".into() });
    assert_eq!(of(|r, other| r.rulebook = other), Difference::Rulebook { call: "CALL-26-P2b".into() });
    assert_eq!(of(|r, _| r.answers = r.rulebook), Difference::Answers);
    assert_eq!(of(|r, other| r.overlay = Some(other)), Difference::OverlayMissing);
    let verdict = Difference::Verdict { then: "likely".into(), now: receipt.verdict.clone() };
    assert_eq!(of(|r, _| r.verdict = "likely".into()), verdict);
    assert_eq!(of(|r, other| r.assessment = other), Difference::Details);
    let finding = |then: Option<&str>, now: Option<&str>| {
        let first = &receipt.findings[0];
        let (then, now) = (then.map(str::to_owned), now.map(str::to_owned));
        Difference::Finding { rule: first.rule.clone(), subject: first.subject.clone(), then, now }
    };
    let now = receipt.findings[0].outcome.as_str();
    assert_ne!(now, "met");
    assert_eq!(of(|r, _| r.findings[0].outcome = "met".into()), finding(Some("met"), Some(now)));
    assert_eq!(of(|r, _| drop(r.findings.remove(0))), finding(None, Some(now)));
    let gone = of(|r, _| r.findings[0].subject = "rounds[r9]".into());
    assert!(matches!(&gone, Difference::Finding { subject, now: None, .. } if subject == "rounds[r9]"), "{gone:?}");
}

#[test]
fn figures_from_a_file_belong_to_the_receipt() {
    let (malawi, nepal, nothing) = (overlay("MW"), overlay("NP"), Overlay::default());
    let answers = application(ANSWERS);
    let with = receipt(&malawi);
    assert_eq!(with.verify(&answers, &malawi), Ok(()));
    assert_eq!(with.verify(&answers, &nepal), Err(Difference::Overlay));
    assert_eq!(with.verify(&answers, &nothing), Err(Difference::OverlayMissing));
    assert_eq!(receipt(&nothing).verify(&answers, &malawi), Err(Difference::OverlayAdded));
}

#[test]
fn a_receipt_is_kept_and_read() {
    for receipt in [receipt(&Overlay::default()), receipt(&overlay("MW"))] {
        let kept = receipt.to_json().canonical();
        assert_eq!(Receipt::from_json(&kept), Ok(receipt));
        // It holds no answer.
        assert!(!kept.contains("Fjordvik") && !kept.contains("100"), "{kept}");
    }
}

#[test]
fn what_is_wrong_with_a_receipt_is_named() {
    let good = receipt(&Overlay::default()).to_json().canonical();
    let said = |was: &str, is: &str| {
        assert!(good.contains(was), "{was}");
        Receipt::from_json(&good.replacen(was, is, 1)).unwrap_err().to_string()
    };
    assert_eq!(said("{", "{{"), "the document: not JSON from line 1, column 2 (not-json)");
    assert_eq!(
        said("\"format\":1", "\"format\":2"),
        "`format`: this version does not know that format; a newer one may have written it"
    );
    assert_eq!(said("\"format\":1", "\"format\":\"1\""), "`format`: a whole number is wanted");
    assert_eq!(said("\"format\":1", "\"format\":1,\"colour\":1"), "`colour`: a receipt has no such key");
    assert_eq!(said("\"format\":1", "\"format\":1,\"format\":1"), "`format` stands twice");
    for (key, wanted) in [
        ("version", "text"),
        ("call", "text"),
        ("verdict", "text"),
        ("as_of", "text"),
        ("findings", "an array"),
        ("rulebook", "text"),
        ("answers", "text"),
        ("assessment", "text"),
    ] {
        let Json::Object(pairs) = Json::parse(&good).unwrap() else { panic!("a receipt is an object") };
        let without = pairs.iter().filter(|(name, _)| name != key).cloned().collect();
        let without = Receipt::from_json(&Json::Object(without).canonical()).unwrap_err();
        assert_eq!(without.to_string(), format!("`{key}` is missing"));
        let number =
            |(name, value): &(String, Json)| (name.clone(), if name == key { Json::integer(7) } else { value.clone() });
        let numbered = Json::Object(pairs.iter().map(number).collect()).canonical();
        assert_eq!(Receipt::from_json(&numbered).unwrap_err().to_string(), format!("`{key}`: {wanted} is wanted"));
    }
    assert_eq!(said("\"rule\":", "\"rulle\":"), "`findings[#1].rulle`: a receipt has no such key");
    assert_eq!(said("\"answers\":\"", "\"answers\":\"x"), "`answers`: a SHA-256 of 64 hexadecimal digits is wanted");
    let instant = "an instant with its offset, such as 2026-08-15T12:00:00+02:00, is wanted";
    assert_eq!(said("\"as_of\":\"2026-08-01T", "\"as_of\":\"2026-08-01 "), format!("`as_of`: {instant}"));
    assert_eq!(
        Receipt::from_json("").unwrap_err().to_string(),
        "the document: not JSON from line 1, column 0 (not-json)"
    );
}

/// Each has a sentence of its own, in every language.
#[cfg(feature = "programs")]
#[test]
fn each_difference_has_a_sentence_of_its_own() {
    use crate::language::{Language, Tag};
    use std::collections::BTreeSet;
    let text = || "0.0.9".to_owned();
    let outcome = |then: Option<&str>| Difference::Finding {
        rule: "age".into(),
        subject: "partners[p1]".into(),
        then: then.map(str::to_owned),
        now: Some("met".into()),
    };
    let all = [
        Difference::Version { then: text() },
        Difference::NoSuchCall { call: text() },
        Difference::Rulebook { call: text() },
        Difference::Answers,
        Difference::OverlayMissing,
        Difference::OverlayAdded,
        Difference::Overlay,
        Difference::Verdict { then: "likely".into(), now: "judgement".into() },
        outcome(None),
        outcome(Some("open")),
        Difference::Details,
    ];
    let mut said = BTreeSet::new();
    for tag in Tag::ALL {
        let language = Language::embedded(tag).unwrap();
        for difference in &all {
            said.insert(language.text(&difference.message(Some(rulebook::latest())), &application(ANSWERS)));
        }
    }
    assert_eq!(said.len(), all.len() * Tag::ALL.len(), "{said:#?}");
    assert!(
        said.contains("“Age on departure”, Fjordvik: The receipt says “not looked at”, and now it is “in place”."),
        "{said:#?}"
    );
}
