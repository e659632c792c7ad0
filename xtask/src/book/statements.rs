//! What the page on accessibility shows: the table of statements, which a person must meet in the check, each with the
//! tests that fail when it is broken, and the version of the tool that looks for faults.

use crate::workspace;
use anyhow::{Context, Result, bail};
use std::fs;

/// The list, beside the tests. One of the tests sees to it that each test that it names is there.
const FILE: &str = "tests/browser/statements.txt";

/// The table.
pub fn table() -> Result<String> {
    let path = workspace::root().join(FILE);
    let text = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    of(&text).with_context(|| format!("{FILE} is not a list of statements"))
}

/// The version of an npm tool that the tests run with.
pub fn version_of(tool: &str) -> Result<String> {
    let lock: serde_json::Value = serde_json::from_slice(&fs::read(workspace::root().join("package-lock.json"))?)?;
    let version =
        lock.get("packages").and_then(|all| all.get(format!("node_modules/{tool}"))?.get("version")?.as_str());
    version.map(str::to_owned).with_context(|| format!("package-lock.json has no {tool}"))
}

fn of(text: &str) -> Result<String> {
    let mut rows: Vec<(&str, &str, Vec<&str>)> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match (line.strip_prefix("  "), rows.last_mut()) {
            (Some(test), Some((_, _, tests))) => tests.push(test),
            (Some(test), None) => bail!("`{test}` stands below no statement"),
            (None, _) => {
                let (number, statement) = line.split_once(' ').with_context(|| format!("`{line}` has no number"))?;
                number.parse::<u8>().with_context(|| format!("`{line}` has no number"))?;
                rows.push((number, statement, Vec::new()));
            }
        }
    }
    let mut table = String::from("| | what a person meets | tests that fail when it is broken |\n|--:|---|---|");
    for (number, statement, tests) in rows {
        let tests: Vec<String> = tests.iter().map(|test| format!("`{test}`")).collect();
        table.push_str(&format!("\n| {number} | {statement} | {} |", tests.join("<br>")));
    }
    Ok(table)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_statement_has_a_row_with_its_tests() {
        let table =
            of("# What it is.\n\n0 The page says it.\n  start: a test\n  end: another\n\n1 More.\n  x: y\n").unwrap();
        let rows: Vec<&str> = table.lines().skip(2).collect();
        assert_eq!(rows, ["| 0 | The page says it. | `start: a test`<br>`end: another` |", "| 1 | More. | `x: y` |"]);
    }

    #[test]
    fn what_is_no_list_is_refused() {
        assert!(of("  a test of nothing\n").is_err());
        assert!(of("The page says it.\n").is_err());
    }

    #[test]
    fn a_tool_has_a_version() {
        assert!(version_of("axe-core").unwrap().split('.').count() == 3);
        assert!(version_of("no-such-tool").is_err());
    }

    #[test]
    fn the_list_is_one() {
        assert_eq!(table().unwrap().lines().count(), 2 + 22);
    }
}
