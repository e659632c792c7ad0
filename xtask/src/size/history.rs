//! What a first visit weighed, change by change: a table of the book.

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::fs;
use std::process::Command;

/// The table, from the root of the workspace.
const FILE: &str = "book/src/reference/size-history.md";

/// Writes one line more: the sums of a first visit and of the parts that load by themselves, in KB brotli.
pub fn keep(first: &str, later: &str, what: &str) -> Result<()> {
    let path = workspace::root().join(FILE);
    let table = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
    let mut git = Command::new("git");
    let day = process::output(git.args(["show", "-s", "--format=%cs"]).current_dir(workspace::root()))?;
    fs::write(path, with_line(&table, day.trim(), first, later, what)?)?;
    Ok(())
}

fn with_line(table: &str, day: &str, first: &str, later: &str, what: &str) -> Result<String> {
    if what.contains(['|', '\n']) {
        bail!("what has changed is one line of a table: it has no `|` and no new line");
    }
    Ok(format!("{}\n| {day} | {first} | {later} | {what} |\n", table.trim_end()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_line_follows_the_last_one() {
        let table = with_line("| day |\n|---|\n", "2026-11-26", "160.2", "18.9", "the start").unwrap();
        assert_eq!(table, "| day |\n|---|\n| 2026-11-26 | 160.2 | 18.9 | the start |\n");
        assert!(with_line("", "", "", "", "a | b").is_err());
    }
}
