//! Compiles what people keep (rulebooks in TOML, messages in Fluent) and what stands in rooms (`src/rules/*`)
//! to constant data and typed Rust. A mistake in any of them fails the build with the file and the reason.

mod citations;
#[path = "../src/labels/mark.rs"]
mod mark;
mod messages;
mod mutants;
mod rooms;
mod rulebooks;
mod shelf;
mod values;
mod which;

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<()> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(env::var("OUT_DIR")?);
    for kept in ["build", "messages", "rulebooks", "schemes.toml"] {
        println!("cargo::rerun-if-changed={kept}");
    }
    let rooms = rooms::find(&root.join("src/rules"))?;
    // Not the whole folder: worked cases stand there too, and nothing is compiled from them. A new room is found
    // when a rulebook names it.
    let languages = messages::languages(&root)?;
    for room in &rooms {
        println!("cargo::rerun-if-changed={}", room.folder.join("mod.rs").display());
        for language in &languages {
            println!("cargo::rerun-if-changed={}", room.folder.join(format!("{language}.ftl")).display());
        }
    }
    fs::write(out.join("rules.rs"), rooms::modules(&rooms))?;
    fs::write(out.join("rulebooks.rs"), rulebooks::compile(&root.join("rulebooks"), &rooms)?)?;
    if env::var_os("CARGO_FEATURE_STATEMENTS").is_some() {
        fs::write(out.join("scratch.rs"), rulebooks::compile_scratch(&root.join("rulebooks"), &rooms)?)?;
    }
    if env::var_os("CARGO_FEATURE_MUTANTS").is_some() {
        println!("cargo::rerun-if-changed=../norec-core/src/records");
        fs::write(out.join("mutants.rs"), mutants::compile(&root, &rooms)?)?;
    }
    let compiled = messages::compile(&root, &rooms)?;
    fs::write(out.join("messages.rs"), compiled.rust)?;
    for (name, table) in compiled.tables {
        fs::write(out.join(name), table)?;
    }
    Ok(())
}

/// The files of a folder with one extension, sorted by name.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// `both-ways` as a Rust name: `both_ways`.
fn snake(kebab: &str) -> String {
    kebab.replace('-', "_")
}

/// `civil-society` as a Rust variant: `CivilSociety`.
fn pascal(kebab: &str) -> String {
    kebab
        .split('-')
        .map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_uppercase() + rest
        })
        .collect()
}
