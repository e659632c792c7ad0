//! The task `perf`: how quick the check is in Chromium, on a slow link and a slow CPU. The page of the book on it says
//! what each figure is.

use crate::setup::{self, Compiler, Npm};
use crate::site::{self, Tools};
use crate::{process, workspace};
use anyhow::{Context, Result};
use std::fs;

/// The page of the book that keeps the last table, from the root of the workspace.
const PAGE: &str = "book/src/reference/perf.md";
const SCRIPT: &str = "tests/browser/perf/run.mjs";
/// What stands before and after the table in the page.
const START: &str = "<!-- measured -->\n";
const END: &str = "<!-- end -->";

/// Options of the task `perf`.
#[derive(clap::Args)]
pub struct Options {
    /// Prints where the time goes, too: style, layout, paint, and the functions of the program
    #[arg(long)]
    profile: bool,
    /// Writes the table into the page of the book
    #[arg(long)]
    page: bool,
}

/// The task `perf`. It fails if typed text is lost, and if memory is above its budget; times never fail.
pub fn run(options: &Options) -> Result<()> {
    let (compiler, npm, chromium) = (Compiler::ready()?, Npm::ready()?, setup::chromium()?);
    let tools = Tools::npm(npm.clone());
    let site = site::build(&compiler, &tools, &workspace::target())?;
    let mut node = npm.node();
    node.arg(SCRIPT).env("NOREC_SITE", &site.dir).env("CHROMIUM", chromium);
    if options.profile {
        let named = workspace::target().join("named.wasm");
        fs::write(&named, site::named_program(&compiler, &tools, &workspace::target())?)?;
        node.env("NOREC_NAMED", named);
    }
    let table = workspace::target().join("perf.md");
    if table.exists() {
        fs::remove_file(&table)?;
    }
    let done = process::run(node.env("NOREC_TABLE", &table));
    // What is above its budget is measured, too.
    if options.page && table.exists() {
        let table = fs::read_to_string(&table)?;
        let path = workspace::root().join(PAGE);
        let page = fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))?;
        fs::write(path, with_table(&page, &table)?)?;
    }
    done
}

/// The page with another table.
fn with_table(page: &str, table: &str) -> Result<String> {
    let (before, rest) = page.split_once(START).context("the page does not say where its table begins")?;
    let (_, after) = rest.split_once(END).context("the page does not say where its table ends")?;
    Ok([before, START, table, END, after].concat())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn only_the_table_changes() {
        let page = with_table("a\n<!-- measured -->\n| old |\n<!-- end -->\nb\n", "| new |\n").unwrap();
        assert_eq!(page, "a\n<!-- measured -->\n| new |\n<!-- end -->\nb\n");
        assert!(with_table("a\n| old |\n", "| new |\n").is_err());
    }
}
