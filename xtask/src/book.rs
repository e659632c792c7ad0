//! The task `book`: the mdBook of `book/` as a folder of pages, with the check inside it.

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
    let source = workspace::root().join("book");
    if !source.join("book.toml").is_file() {
        bail!("{} has no book.toml", source.display());
    }
    let dir = workspace::target().join("book");
    println!("Building the book.");
    let mut book = MDBook::load(&source).context("could not read the book")?;
    book.config.build.build_dir = dir.clone();
    book.build().context("could not build the book")?;
    copy_files(&site.dir, &dir.join(CHECK))?;
    Ok(dir)
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
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_file_of_the_site_is_copied() {
        let work = tempfile::tempdir().unwrap();
        let (from, to) = (work.path().join("from"), work.path().join("to/check"));
        fs::create_dir(&from).unwrap();
        fs::write(from.join("index.html"), "page").unwrap();
        copy_files(&from, &to).unwrap();
        assert_eq!(fs::read(to.join("index.html")).unwrap(), b"page");
    }
}
