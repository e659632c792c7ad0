#![allow(clippy::unwrap_used)]
use super::*;
use norec_rules::language::Tag;
use norec_rules::room::{Application, Instant};
use norec_rules::{Language, assess, rulebook};
use std::collections::BTreeSet;

#[test]
fn every_file_of_the_site_is_copied() {
    let work = tempfile::tempdir().unwrap();
    let (from, to) = (work.path().join("from"), work.path().join("to/check"));
    fs::create_dir(&from).unwrap();
    fs::write(from.join("index.html"), "page").unwrap();
    copy_files(&from, &to).unwrap();
    assert_eq!(fs::read(to.join("index.html")).unwrap(), b"page");
}

#[test]
fn the_book_is_built_and_every_link_leads_somewhere() {
    let work = tempfile::tempdir().unwrap();
    pages(work.path()).unwrap();
    for call in rulebook::all() {
        let page = work.path().join("catalogue").join(catalogue::file(call)).with_extension("html");
        assert!(page.is_file(), "{}", page.display());
    }
}

/// The folders and files that the readme links to.
#[test]
fn every_link_of_the_readme_leads_somewhere() {
    let readme = fs::read_to_string(workspace::root().join("README.md")).unwrap();
    for link in readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        // The picture is made from the finished widget.
        let is_checked = !link.contains("://") && !link.ends_with(".png");
        assert!(!is_checked || workspace::root().join(link).exists(), "README.md: {link}");
    }
}

/// What the readme and the tutorial show of a program's output is what the program says of the applications to try.
#[test]
fn what_is_shown_of_the_applications_is_what_is_said_of_them() {
    let root = workspace::root();
    let language = Language::embedded(Tag::En).unwrap();
    let as_of = Instant::parse("2026-08-01").unwrap();
    let mut said = BTreeSet::new();
    for entry in fs::read_dir(root.join("examples/applications")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        // The tutorial changes one answer.
        for text in [text.replace("\"phase_1\": false", "\"phase_1\": true"), text] {
            let application = Application::from_json(&text).unwrap();
            let assessment = assess(&application, rulebook::latest(), as_of);
            let verdict = assessment.verdict.messages(&assessment);
            let findings = assessment.findings.iter().map(|finding| &finding.message);
            said.extend(verdict.iter().chain(findings).map(|message| language.text(message, &application)));
        }
    }
    let verdicts = ["Your answers suggest", "It is too early", "One thing is clear", "You can look up"];
    for page in ["README.md", "book/src/tutorial.md"] {
        let text = fs::read_to_string(root.join(page)).unwrap();
        let shown = text.lines().filter_map(|line| match verdicts.iter().any(|start| line.starts_with(start)) {
            true => Some(line),
            false => line.strip_prefix("  • "),
        });
        let mut count = 0;
        for line in shown {
            count += 1;
            assert!(said.contains(line), "{page} shows a line that the check does not say (run it again):\n{line}");
        }
        assert!(count > 4, "{page} shows {count} lines only");
    }
}
