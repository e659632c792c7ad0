//! Sources, and where citations of them stand.
//!
//! A program that is loaded over a slow link wants them later than the rules. Then those of the latest call stand in a
//! list of their own, `OF_LATEST`, and a rule has the place in it.

use anyhow::{Context, Result};
use std::cell::RefCell;
use std::fs;
use std::path::Path;
use toml::Table;

/// The file of sources that all rulebooks share, and where what they cite of it is put.
pub struct Shelf {
    sources: Table,
    /// Each citation stands in its place, as programs read it. Without the feature `embedded` it does not: see `Cited`.
    in_place: bool,
    /// The citations of the latest call, while it is compiled.
    latest: RefCell<Option<Vec<String>>>,
}

impl Shelf {
    /// Reads the file of sources.
    pub fn read(path: &Path) -> Result<Shelf> {
        let sources = fs::read_to_string(path)?.parse().with_context(|| format!("in {}", path.display()))?;
        let in_place = std::env::var_os("CARGO_FEATURE_EMBEDDED").is_some();
        Ok(Shelf { sources, in_place, latest: RefCell::default() })
    }

    /// The sources by their ids.
    pub fn rows(&self) -> &Table {
        &self.sources
    }

    /// A rulebook follows.
    pub fn begin(&self, is_latest: bool) {
        self.latest.replace(is_latest.then(Vec::new));
    }

    /// The rulebook is compiled: the citations that do not stand in it.
    pub fn end(&self) -> String {
        let Some(citations) = self.latest.take().filter(|_| !self.in_place) else { return String::new() };
        format!("pub(super) static OF_LATEST: [Citation; {}] = [{}];\n", citations.len(), citations.join(", "))
    }

    /// A citation as a rulebook has it, in Rust.
    pub fn place(&self, citation: String, words: &str) -> String {
        if self.in_place {
            return citation;
        }
        let mut latest = self.latest.borrow_mut();
        let Some(table) = &mut *latest else {
            return format!("Cited {{ words: {words}, own: Some(&{citation}), of_latest: 0 }}");
        };
        let place = table.iter().position(|one| *one == citation).unwrap_or_else(|| {
            table.push(citation);
            table.len().saturating_sub(1)
        });
        format!("Cited {{ words: {words}, own: None, of_latest: {place} }}")
    }
}
