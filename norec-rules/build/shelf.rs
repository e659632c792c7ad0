//! Sources, and where citations of them and the bodies of rules stand.
//!
//! A program that is loaded over a slow link wants both later than the rest of a rulebook. Then those of the latest call
//! stand in lists of their own, `OF_LATEST` and `BODIES_OF_LATEST`, and a rule has its places in them.

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
    /// The citations and the bodies of the latest call, while it is compiled.
    latest: RefCell<Option<(Vec<String>, Vec<String>)>>,
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
        self.latest.replace(is_latest.then(Default::default));
    }

    /// The rulebook is compiled: the citations and the bodies that do not stand in it.
    pub fn end(&self) -> String {
        let Some((citations, bodies)) = self.latest.take().filter(|_| !self.in_place) else { return String::new() };
        format!(
            "pub(super) static OF_LATEST: [Citation; {}] = [{}];\n\
             pub(super) static BODIES_OF_LATEST: [Parts; {}] = [{}];\n",
            citations.len(),
            citations.join(", "),
            bodies.len(),
            bodies.join(", ")
        )
    }

    /// The body of a rule as a rulebook has it, in Rust.
    pub fn body(&self, parts: String) -> String {
        match &mut *self.latest.borrow_mut() {
            Some((_, bodies)) if !self.in_place => {
                bodies.push(parts);
                format!("Body::OfLatest({})", bodies.len().saturating_sub(1))
            }
            _ => format!("Body::Own({parts})"),
        }
    }

    /// A citation as a rulebook has it, in Rust.
    pub fn place(&self, citation: String, words: &str) -> String {
        if self.in_place {
            return citation;
        }
        let mut latest = self.latest.borrow_mut();
        let Some((table, _)) = &mut *latest else {
            return format!("Cited {{ words: {words}, own: Some(&{citation}), of_latest: 0 }}");
        };
        let place = table.iter().position(|one| *one == citation).unwrap_or_else(|| {
            table.push(citation);
            table.len().saturating_sub(1)
        });
        format!("Cited {{ words: {words}, own: None, of_latest: {place} }}")
    }
}
