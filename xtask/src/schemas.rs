//! The task `schemas`: the forms of all documents as JSON Schema and as TypeScript types, from what the crates say of
//! themselves, into `norec-rules/schemas`.
//!
//! Each shape is said once, in [`shape`], and both are written from it.

mod application;
mod assessment;
mod json_schema;
mod kept;
mod shape;
mod types;
mod typescript;
mod values;

pub use types::check as types;

use crate::book::json::pretty;
use crate::setup::Npm;
use crate::workspace;
use anyhow::{Context, Result, anyhow, bail};
use norec_rules::Language;
use norec_rules::language::Tag;
use std::fs;
use std::path::PathBuf;

/// The documents: the file of each, and its definition.
const DOCUMENTS: [(&str, &str); 6] = [
    ("draft", "Draft"),
    ("application", "Application"),
    ("assessment", "Assessment"),
    ("rulebook", "Rulebook"),
    ("overlay", "Overlay"),
    ("receipt", "Receipt"),
];

/// Options of the task `schemas`.
#[derive(clap::Args)]
pub struct Options {
    /// Writes nothing, and fails where a file is not what it would write, or what comes out is not of those types
    #[arg(long)]
    check: bool,
}

/// The task `schemas`.
pub fn run(options: &Options) -> Result<()> {
    if options.check {
        return types(&Npm::ready()?);
    }
    fs::create_dir_all(folder())?;
    for (name, text) in files()? {
        let path = folder().join(name);
        fs::write(&path, text).with_context(|| path.display().to_string())?;
        println!("{}", path.display());
    }
    Ok(())
}

/// Fails where a file is not what the crates say.
pub fn check() -> Result<()> {
    for (name, text) in files()? {
        if fs::read_to_string(folder().join(&name)).ok().as_deref() != Some(&text) {
            bail!("norec-rules/schemas/{name} is not what the crates say; `cargo xtask schemas` writes it");
        }
    }
    Ok(())
}

/// Where they stand.
fn folder() -> PathBuf {
    workspace::root().join("norec-rules/schemas")
}

/// Every file by its name.
fn files() -> Result<Vec<(String, String)>> {
    let english = Language::embedded(Tag::En).map_err(|error| anyhow!("the text is unusable: {error:?}"))?;
    let mut all = values::definitions();
    all.extend(application::definitions(&english));
    all.extend(assessment::definitions());
    all.extend(kept::definitions());
    let schema = |(file, name)| (format!("{file}.schema.json"), pretty(&json_schema::document(name, &all)) + "\n");
    let types = ("norec.d.ts".to_owned(), typescript::file(&all));
    Ok(DOCUMENTS.into_iter().map(schema).chain([types]).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    #[test]
    fn what_stands_in_the_folder_is_what_the_crates_say() {
        super::check().unwrap();
    }
}
