//! The task `book`: the mdBook of `book/` as a folder of pages, with the check inside it.
//!
//! What people write stands in `book/src`. What the program knows itself is generated while the book is built: a
//! chapter of the rule catalogue for each call, and what stands in a chapter as `<!-- generated: … -->`. A link that
//! leads nowhere fails the build.

mod cases;
mod catalogue;
mod generated;
mod ids;
pub mod json;
mod links;
mod records;
mod remedies;
mod statements;
mod strategy;
mod words;

use crate::setup::Compiler;
use crate::site::{self, Site, Tools};
use crate::workspace;
use anyhow::{Context, Result, bail};
use mdbook_driver::MDBook;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the built book that holds the site; a chapter loads `check/norec-check.js`.
const CHECK: &str = "check";

/// The task `book`.
pub fn run() -> Result<()> {
    let site = site::build(&Compiler::ready()?, &Tools::best(), &workspace::target())?;
    println!("{}", build(&site)?.display());
    Ok(())
}

/// Builds the book around a finished site, and gives its folder.
pub fn build(site: &Site) -> Result<PathBuf> {
    let dir = workspace::target().join("book");
    println!("Building the book.");
    pages(&dir)?;
    copy_files(&site.dir, &dir.join(CHECK))?;
    Ok(dir)
}

/// Builds the pages into a folder, and follows their links.
fn pages(dir: &Path) -> Result<()> {
    let source = workspace::root().join("book");
    if !source.join("book.toml").is_file() {
        bail!("{} has no book.toml", source.display());
    }
    let mut book = MDBook::load(&source).context("could not read the book")?;
    book.config.build.build_dir = dir.to_owned();
    generated::add(&mut book.book).context("could not generate the rule catalogue")?;
    book.build().context("could not build the book")?;
    let broken = links::broken(dir, CHECK)?;
    if !broken.is_empty() {
        bail!("{} links of the book lead nowhere:\n  {}", broken.len(), broken.join("\n  "));
    }
    Ok(())
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
