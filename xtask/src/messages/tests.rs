#![allow(clippy::unwrap_used)]

use super::*;
use std::fs;

/// A workspace with these messages in Nynorsk and French.
fn workspace(nynorsk: &str, french: &str) -> tempfile::TempDir {
    let root = tempfile::tempdir().unwrap();
    for (language, text) in [("nn", nynorsk), ("fr", french)] {
        let folder = root.path().join("norec-rules/messages").join(language);
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("core.ftl"), text).unwrap();
    }
    fs::create_dir_all(root.path().join("norec-rules/src/rules")).unwrap();
    root
}

fn write(root: &Path, language: &str, text: &str) {
    fs::write(root.join("norec-rules/messages").join(language).join("core.ftl"), text).unwrap();
}

/// How many French messages are missing, superfluous and stale.
fn counts(root: &Path) -> [usize; 3] {
    let (nynorsk, french) = (fluent::read(root, "nn").unwrap(), fluent::read(root, "fr").unwrap());
    let sources = sources::read(root, "fr").unwrap();
    let found = Differences::new("fr", &nynorsk, &french, &sources);
    [found.missing.len(), found.superfluous.len(), found.stale.len()]
}

#[test]
fn a_changed_source_makes_its_translation_stale_until_it_is_checked() {
    let root = workspace("yes = Ja\nno = Nei\n", "yes = Oui\nno = Non\n");
    let root = root.path();
    assert_eq!(counts(root), [0, 0, 2]);
    note(root, "fr", &[], true).unwrap();
    assert_eq!(counts(root), [0, 0, 0]);
    write(root, "nn", "# A comment\nyes =\n    Ja\nno = Nei, aldri\n");
    assert_eq!(counts(root), [0, 0, 1]);
    note(root, "fr", &["yes".to_owned()], false).unwrap();
    assert_eq!(counts(root), [0, 0, 1]);
    note(root, "fr", &["no".to_owned()], false).unwrap();
    assert_eq!(counts(root), [0, 0, 0]);
}

#[test]
fn a_message_that_went_leaves_no_mark_behind() {
    let root = workspace("yes = Ja\nno = Nei\n", "yes = Oui\nno = Non\n");
    let root = root.path();
    note(root, "fr", &[], true).unwrap();
    write(root, "nn", "yes = Ja\n");
    write(root, "fr", "yes = Oui\n");
    assert_eq!(counts(root), [0, 1, 0]);
    note(root, "fr", &[], true).unwrap();
    assert_eq!(counts(root), [0, 0, 0]);
}

#[test]
fn only_what_both_languages_say_can_be_checked() {
    let root = workspace("yes = Ja\nno = Nei\n", "yes = Oui\nonce = Une fois\n");
    let note = |key: &str| note(root.path(), "fr", &[key.to_owned()], false);
    assert!(note("yes").is_ok());
    assert!(note("no").is_err());
    assert!(note("once").is_err());
    assert!(super::note(root.path(), "fr", &[], false).is_err());
}

#[test]
fn nynorsk_is_no_translation() {
    assert_eq!(translation("fr"), Ok(Tag::Fr));
    assert_eq!(translation("nn"), Err("there are translations to nb, en, fr, es, pt".to_owned()));
}
