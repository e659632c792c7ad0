//! The program says what differs between two calls, and for whom, as text, as JSON and as a page.

#![allow(clippy::unwrap_used, clippy::panic)]

use norec_core::Json;
use std::path::Path;
use std::process::{Command, Output};

const FILES: [&str; 2] = ["applications/first-time-municipality.json", "applications/south-south-2024.json"];

fn diff(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_diff"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(["--as-of", "2026-08-01"]).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    // An amount has no-break spaces within.
    String::from_utf8(bytes.to_vec()).unwrap().replace('\u{a0}', " ")
}

fn said(arguments: &[&str]) -> String {
    let said = diff(arguments);
    assert_eq!(said.status.code(), Some(0), "{}", text(&said.stderr));
    text(&said.stdout)
}

fn get<'a>(json: &'a Json, key: &str) -> &'a Json {
    let Json::Object(pairs) = json else { panic!("an object is wanted at {key}") };
    pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value).unwrap()
}

#[test]
fn rules_are_told_with_both_sources() {
    let report = said(&["--from", "CALL-26-P2a", "--to", "CALL-26-P2b", "--lang", "en"]);
    for line in [
        "What differs between CALL-26-P2a and CALL-26-P2b\n",
        "    CALL-26-P2a: from August 2026 to September 2026\n    CALL-26-P2b: from January 2027 to February 2027\n",
        "  • The whole application\n    CALL-26-P2a does not have this requirement.\n",
        "    CALL-26-P2a: [P1-1, ELI-6] Call for proposals Phase 2 – norec.no/?p=12436\n",
    ] {
        assert!(report.contains(line), "{line} in:\n{report}");
    }
    let same = said(&["--from", "CALL-26-P2b", "--to", "CALL-26-P2b", "--lang", "nn"]);
    assert!(same.contains("Krava er dei same i begge."), "{same}");
}

#[test]
fn who_is_let_in_or_kept_out_and_whose_amounts_change() {
    let arguments = [&["--from", "CALL-26-P1", "--to", "CALL-26-P2b", "--lang", "en"], &FILES[..]].concat();
    let report = said(&arguments);
    assert!(report.contains("“The cap on activities”, the whole application, read as "), "{report}");
    assert!(report.contains("New limit: NOK 13,000.\n"), "{report}");
    assert!(report.contains("1 of 2 applications get the same answer in both."), "{report}");
    let json = said(&[&arguments[..], &["--json"]].concat());
    let json = Json::parse(&json).unwrap();
    let Json::Array(applications) = get(&json, "applications") else { panic!("{json:?}") };
    let changes: Vec<&Json> = applications.iter().map(|one| get(one, "change")).collect();
    assert_eq!(changes, [&Json::text("no-longer-eligible"), &Json::text("same-verdict")]);
}

#[test]
fn a_page_is_whole_in_itself() {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diff.html");
    let page = ["--from", "CALL-24-CA", "--to", "CALL-26-P2b", "--page", path.to_str().unwrap()];
    assert_eq!(said(&[&page[..], &FILES[..]].concat()), "");
    let page = std::fs::read_to_string(path).unwrap();
    assert!(page.starts_with("<!doctype html>\n<html lang=\"nn\">") && page.ends_with("</html>\n"), "{page}");
    assert!(page.contains("@media print"));
    // Nothing runs in it, and it loads nothing.
    for never in ["<script", "<link", "src=", "url(", "@import"] {
        assert!(!page.contains(never), "{never}");
    }
    assert_eq!(page.matches("<ul>").count(), page.matches("</ul>").count());
}

#[test]
fn what_cannot_be_used_has_its_own_exit_code() {
    assert_eq!(diff(&["--from", "CALL-26-P1"]).status.code(), Some(1));
    assert_eq!(diff(&["--from", "CALL-99", "--to", "CALL-26-P1"]).status.code(), Some(1));
    let both = ["--from", "CALL-26-P1", "--to", "CALL-26-P2b", "--json", "--page", "x.html"];
    assert_eq!(diff(&both).status.code(), Some(1));
    let broken = diff(&["--from", "CALL-26-P1", "--to", "CALL-26-P2b", "nowhere.json", "README.md"]);
    assert_eq!((broken.status.code(), text(&broken.stderr).lines().count()), (Some(2), 2));
}
