//! The stable ids that come out: outcomes, verdicts, and the problems of input that cannot be used.

use super::words::{code, safe};
use crate::{vocabulary, workspace};
use anyhow::{Context, Result, bail};
use std::fmt::Write;
use std::fs;

/// The ids of an assessment, one line a kind.
pub fn of_assessment() -> String {
    let mut out = String::from("| what | ids |\n|---|---|\n");
    let mut row = |name: &str, ids: Vec<&str>| {
        let ids: Vec<String> = ids.into_iter().map(code).collect();
        let _ = writeln!(out, "| {name} | {} |", ids.join(", "));
    };
    row("`outcome` of a finding", vocabulary::outcomes());
    row("`kind` of the verdict", vocabulary::verdicts());
    row("`timing`", vocabulary::timings());
    row("`strength`", vocabulary::strengths());
    row("`stage`", vocabulary::stages());
    row("`confidence` of a citation", vocabulary::confidences());
    row("`rulebook`", vocabulary::calls());
    row("`rule` of a finding", vocabulary::rules());
    out
}

/// The problems that input can have, from their declaration.
pub fn of_problems() -> Result<String> {
    table("norec-core/src/problem.rs", "ProblemKind")
}

/// The problems that a file of partner countries and rates can have.
pub fn of_overlays() -> Result<String> {
    table("norec-rules/src/overlay/problem.rs", "OverlayProblemKind")
}

fn table(file: &str, name: &str) -> Result<String> {
    let path = workspace::root().join(file);
    let source = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
    let kinds = declared(&source, name);
    if kinds.is_empty() {
        bail!("{} declares no problem that could be found", path.display());
    }
    let mut out = String::from("| id | what is the matter |\n|---|---|\n");
    for (id, meaning) in kinds {
        let _ = writeln!(out, "| {} | {} |", code(&id), safe(&meaning));
    }
    Ok(out)
}

/// The variants of an enum that the function `id` names, each with the comment above it.
fn declared(source: &str, name: &str) -> Vec<(String, String)> {
    let body = source.split_once(&format!("pub enum {name} {{")).map_or("", |(_, rest)| rest);
    let body = body.split_once("\n}").map_or(body, |(body, _)| body);
    let mut kinds = Vec::new();
    let mut comment = Vec::new();
    for line in body.lines() {
        // Deeper lines tell of a variant's own fields.
        let Some(line) = line.strip_prefix("    ").filter(|line| !line.starts_with(' ')) else { continue };
        if let Some(text) = line.strip_prefix("/// ") {
            comment.push(text);
        } else if line.starts_with(|c: char| c.is_ascii_uppercase()) {
            let name: String = line.chars().take_while(char::is_ascii_alphanumeric).collect();
            if let Some(id) = id_of(source, &name) {
                kinds.push((id, comment.join(" ").replace('`', "")));
            }
            comment.clear();
        }
    }
    kinds
}

/// The id in a line such as `ProblemKind::BadId => "bad-id",`.
fn id_of(source: &str, name: &str) -> Option<String> {
    source.lines().find_map(|line| {
        let line = line.trim();
        let rest = line.strip_prefix("ProblemKind::").or(line.strip_prefix("Kind::"))?.strip_prefix(name)?;
        let rest = rest.strip_prefix(" { .. }").unwrap_or(rest);
        Some(rest.strip_prefix(" => \"")?.strip_suffix("\",")?.to_owned())
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use norec_rules::rulebook;

    #[test]
    fn every_problem_is_found_with_its_meaning() {
        let source = fs::read_to_string(workspace::root().join("norec-core/src/problem.rs")).unwrap();
        let kinds = declared(&source, "ProblemKind");
        let named = source.lines().filter(|line| line.contains("=> \"") && line.trim().starts_with("ProblemKind::"));
        assert_eq!(kinds.len(), named.count());
        assert!(kinds.contains(&("no-such-row".to_owned(), "A row is named that is not in its list.".to_owned())));
        assert!(kinds.iter().all(|(_, meaning)| !meaning.is_empty()));
    }

    #[test]
    fn every_problem_of_a_file_is_found_with_its_meaning() {
        let source = fs::read_to_string(workspace::root().join("norec-rules/src/overlay/problem.rs")).unwrap();
        let kinds = declared(&source, "OverlayProblemKind");
        let named = source.lines().filter(|line| line.contains("=> \"") && line.trim().starts_with("Kind::"));
        assert_eq!(kinds.len(), named.count());
        assert!(kinds.contains(&("twice".to_owned(), "A key that another row has too.".to_owned())));
        assert!(kinds.iter().all(|(_, meaning)| !meaning.is_empty()));
    }

    #[test]
    fn every_rule_has_its_id_in_the_table() {
        let table = of_assessment();
        for rule in rulebook::all().iter().flat_map(|book| book.rules) {
            assert!(table.contains(&code(rule.id)), "{}", rule.id);
        }
    }
}
