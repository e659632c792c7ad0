//! The table of facts, as it stands in the repository: rows, traps, and the topics of "How to encode".

use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What the facts say, as far as rulebooks must answer for it.
#[derive(Debug, Default)]
pub struct Facts {
    /// Every row by its id, with the section it stands in, such as `2` or `4b`.
    pub rows: BTreeMap<String, String>,
    /// How many conflicts and traps are listed; they are cited as `trap 8`.
    pub traps: usize,
    /// The topics of "How to encode": the first two cells, topic and rows.
    pub topics: Vec<(String, String)>,
}

/// The folder of facts, gaps and topics.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../norec-rules/facts")
}

/// The facts: what was compiled, and what was read since.
///
/// # Errors
/// A file that cannot be read, or a row that stands twice.
pub fn read(folder: &Path) -> Result<Facts> {
    let mut facts = Facts::default();
    for name in ["norec.md", "later.md"] {
        let text = fs::read_to_string(folder.join(name)).with_context(|| name.to_owned())?;
        facts.add(&text).with_context(|| name.to_owned())?;
    }
    Ok(facts)
}

impl Facts {
    /// Takes in one file: tables whose first column is an id, the numbered list of traps, the table of topics.
    ///
    /// # Errors
    /// A row that stands twice.
    pub fn add(&mut self, text: &str) -> Result<()> {
        let (mut section, mut table) = (String::new(), Vec::new());
        for line in text.lines() {
            if let Some(heading) = line.strip_prefix("## ").or_else(|| line.strip_prefix("### ")) {
                section = heading.split(['.', ' ']).next().unwrap_or_default().to_owned();
                table.clear();
                continue;
            }
            let in_list = |text: &str| text.split_once(". ").is_some_and(|(number, _)| number.parse::<usize>().is_ok());
            if section == "Conflicts" && in_list(line) {
                self.traps = self.traps.saturating_add(1);
            }
            let Some(cells) = cells(line) else {
                table.clear();
                continue;
            };
            if table.is_empty() {
                table = cells;
                continue;
            }
            let first = cells.first().cloned().unwrap_or_default();
            match table.first().map(String::as_str) {
                _ if first.starts_with("---") => {}
                Some("id") if self.rows.insert(first.clone(), section.clone()).is_some() => {
                    bail!("the row {first} stands twice");
                }
                Some("topic") => self.topics.push((first, cells.get(1).cloned().unwrap_or_default())),
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether a citation may name it: a row, a trap, or the strategy.
    #[must_use]
    pub fn knows(&self, id: &str) -> bool {
        let trap = id.strip_prefix("trap ").and_then(|number| number.parse::<usize>().ok());
        self.rows.contains_key(id) || id == "strategy 2026" || trap.is_some_and(|n| (1..=self.traps).contains(&n))
    }

    /// The rows that a topic names; a word with `*` stands for several and is left out.
    pub fn rows_of<'a>(&'a self, topic: &str) -> impl Iterator<Item = &'a str> {
        let rows = self.topics.iter().find(|(name, _)| name == topic).map_or("", |(_, rows)| rows.as_str());
        rows.split(',').map(str::trim).filter(|row| !row.is_empty() && !row.contains('*'))
    }

    /// The rows and traps that rulebooks must answer for: sections 0 to 8, and every trap.
    pub fn to_answer(&self) -> impl Iterator<Item = String> + '_ {
        let wanted = |section: &str| section.starts_with(|c: char| ('0'..='8').contains(&c));
        let rows = self.rows.iter().filter(move |(_, section)| wanted(section)).map(|(id, _)| id.clone());
        rows.chain((1..=self.traps).map(|number| format!("trap {number}")))
    }
}

/// The cells of a table's line.
fn cells(line: &str) -> Option<Vec<String>> {
    let inner = line.trim().strip_prefix('|')?.strip_suffix('|')?;
    Some(inner.split('|').map(|cell| cell.trim().to_owned()).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_table_in_the_repository_is_read_whole() {
        let mut facts = Facts::default();
        facts.add(&fs::read_to_string(folder().join("norec.md")).unwrap()).unwrap();
        // Counted by hand in the file.
        assert_eq!(facts.rows.values().filter(|section| *section == "0").count(), 19);
        assert_eq!(facts.rows.get("LAW-1").map(String::as_str), Some("4b"));
        assert_eq!(facts.rows.get("BUD-16").map(String::as_str), Some("2"));
        assert_eq!((facts.traps, facts.topics.len()), (13, 34));
        assert!(facts.knows("trap 13") && !facts.knows("trap 14") && !facts.knows("RND-1"));
    }

    #[test]
    fn a_row_that_stands_twice_is_refused() {
        let mut facts = Facts::default();
        let text = "## 1. Some\n| id | rule |\n|---|---|\n| A-1 | x |\n| A-1 | y |\n";
        assert!(facts.add(text).is_err());
    }
}
