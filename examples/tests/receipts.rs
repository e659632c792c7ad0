//! The program writes a receipt, and proves with it that the answer is the same or says what is not.

#![allow(clippy::unwrap_used, clippy::panic)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const MUNICIPALITY: &str = "applications/first-time-municipality.json";
const OVERLAY: [&str; 2] = ["--overlay", "overlays/for-testing-only.csv"];

fn check(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_check"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).args(arguments).output().unwrap()
}

/// A path in a folder of the tests' own.
fn scratch(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// Writes a receipt of the municipality's application, and gives its path.
fn receipt(name: &str, more: &[&str]) -> String {
    let path = scratch(name).display().to_string();
    let said = check(&[&[MUNICIPALITY, "--as-of", "2026-11-24", "--receipt", &path], more].concat());
    assert_eq!(said.status.code(), Some(0), "{}", text(&said.stderr));
    path
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// The exit code, and what is printed for people and about files.
fn verify(receipt: &str, file: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let said = check(&[&["--lang", "en", "--verify", receipt, file], more].concat());
    (said.status.code(), text(&said.stdout), text(&said.stderr))
}

/// The receipt with one stretch of its text changed.
fn changed(receipt: &str, name: &str, was: &str, is: &str) -> String {
    let kept = std::fs::read_to_string(receipt).unwrap();
    assert!(kept.contains(was), "{kept}");
    let path = scratch(name);
    std::fs::write(&path, kept.replacen(was, is, 1)).unwrap();
    path.display().to_string()
}

#[test]
fn the_same_answer_comes_again_on_any_day() {
    let receipt = receipt("same.json", &[]);
    let same = "The answer is the same as on the receipt: Not in place as it stands.\n";
    assert_eq!(verify(&receipt, MUNICIPALITY, &[]), (Some(0), same.to_owned(), String::new()));
    for (lang, said) in [
        ("nn", "Svaret er det same som på kvitteringa: Ikkje på plass slik det står.\n"),
        ("nb", "Svaret er det samme som på kvitteringen: Ikke på plass slik det står.\n"),
    ] {
        assert_eq!(text(&check(&["--verify", &receipt, MUNICIPALITY, "--lang", lang]).stdout), said);
    }
    // Of another call too, whose id the receipt holds.
    let earlier = self::receipt("earlier.json", &["--call", "CALL-25-CA"]);
    assert_eq!(verify(&earlier, MUNICIPALITY, &[]).0, Some(0));
}

#[test]
fn what_is_not_the_same_is_named() {
    let receipt = receipt("different.json", &[]);
    let other = "The answers in the file are not the same as when the receipt was made.\n";
    let said = verify(&receipt, "applications/nepal-bangladesh.json", &[]);
    assert_eq!(said, (Some(3), other.to_owned(), String::new()));
    let version = env!("CARGO_PKG_VERSION");
    let older = changed(&receipt, "older.json", &format!("\"version\":\"{version}\""), "\"version\":\"0.0.9\"");
    let sentence = format!(
        "The receipt is from version 0.0.9 of this check. This is version {version}. Use version 0.0.9 to see if the \
         answer is the same.\n"
    );
    assert_eq!(verify(&older, MUNICIPALITY, &[]), (Some(3), sentence, String::new()));
    let kept = std::fs::read_to_string(&receipt).unwrap();
    let rulebook = kept.split_once("\"rulebook\":\"").unwrap().1.split_once('"').unwrap().0;
    let rules = changed(&receipt, "rules.json", rulebook, &"0".repeat(64));
    let sentence = "The rules of CALL-26-P2b are not the same as when the receipt was made.\n".to_owned();
    assert_eq!(verify(&rules, MUNICIPALITY, &[]), (Some(3), sentence, String::new()));
    let age = changed(
        &receipt,
        "age.json",
        "{\"outcome\":\"not_met\",\"rule\":\"age\"",
        "{\"outcome\":\"met\",\"rule\":\"age\"",
    );
    let sentence = "“Age on departure”, the group from Fjordvik kommune to Mtsinje Youth Network: \
                    The receipt says “in place”, and now it is “not in place”.\n";
    assert_eq!(verify(&age, MUNICIPALITY, &[]), (Some(3), sentence.to_owned(), String::new()));
}

#[test]
fn a_file_of_figures_belongs_to_the_receipt() {
    let with = receipt("with.json", &OVERLAY);
    assert_eq!(verify(&with, MUNICIPALITY, &OVERLAY).0, Some(0));
    let missing = "The receipt was made with a file of countries and rates. Add that file too.\n";
    assert_eq!(verify(&with, MUNICIPALITY, &[]), (Some(3), missing.to_owned(), String::new()));
    let added = "The receipt was made without a file of countries and rates. Try again without the file.\n";
    let without = receipt("without.json", &[]);
    assert_eq!(verify(&without, MUNICIPALITY, &OVERLAY), (Some(3), added.to_owned(), String::new()));
}

#[test]
fn a_receipt_that_cannot_be_used_says_why() {
    let receipt = receipt("broken.json", &[]);
    let cut = scratch("cut.json");
    let kept = std::fs::read_to_string(&receipt).unwrap();
    std::fs::write(&cut, kept.get(..100).unwrap()).unwrap();
    let (code, out, problem) = verify(cut.to_str().unwrap(), MUNICIPALITY, &[]);
    assert_eq!((code, out.as_str()), (Some(2), ""));
    assert!(problem.contains("cut.json: the document: not JSON from line 1, column 100"), "{problem}");
    for (was, is, why) in [
        ("\"verdict\":", "\"verdikt\":", "`verdikt`: a receipt has no such key"),
        (
            "\"format\":1",
            "\"format\":9",
            "`format`: this version does not know that format; a newer one may have written it",
        ),
    ] {
        let changed = changed(&receipt, "unusable.json", was, is);
        assert_eq!(verify(&changed, MUNICIPALITY, &[]), (Some(2), String::new(), format!("{changed}: {why}\n")));
    }
    assert_eq!(verify("nowhere.json", MUNICIPALITY, &[]).0, Some(2));
    // An application is no receipt, and a receipt no application.
    assert_eq!(verify(MUNICIPALITY, MUNICIPALITY, &[]).0, Some(2));
    assert_eq!(verify(&receipt, &receipt, &[]).0, Some(2));
}

#[test]
fn options_that_do_not_go_together_are_wrong() {
    let receipt = receipt("options.json", &[]);
    for more in [["--call", "CALL-25-CA"], ["--as-of", "2026-08-01"], ["--lang", "sv"], ["--verrify", "x"]] {
        assert_eq!(verify(&receipt, MUNICIPALITY, &more).0, Some(1), "{more:?}");
    }
    assert_eq!(check(&["--verify", &receipt]).status.code(), Some(1));
    assert_eq!(check(&[MUNICIPALITY, "--call", "CALL-99"]).status.code(), Some(1));
    assert_eq!(check(&["--help"]).status.code(), Some(0));
}
