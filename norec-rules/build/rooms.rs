//! Finds the rooms under `src/rules` and reads from each `mod.rs` which parameters and readings its rule takes, so
//! that a rule is declared in one place: its room.

use anyhow::{Context, Result, bail};
use quote::ToTokens;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// One room: a folder of `src/rules`, named as its rule.
pub struct Room {
    pub id: String,
    pub folder: PathBuf,
    /// The fields of `struct Parameters`, with their types as written.
    pub parameters: Vec<Field>,
    /// The fields of `struct Reading`; `None` where the rule has one reading only.
    pub reading: Option<Vec<Field>>,
}

pub struct Field {
    pub name: String,
    pub ty: String,
}

impl Room {
    /// The Rust module; a word that Rust keeps for itself has a `_` after it.
    pub fn module(&self) -> String {
        let name = crate::snake(&self.id);
        if syn::parse_str::<syn::Ident>(&name).is_ok() { name } else { name + "_" }
    }
}

pub fn find(folder: &Path) -> Result<Vec<Room>> {
    let mut rooms = Vec::new();
    for entry in fs::read_dir(folder)? {
        let folder = entry?.path();
        let source = folder.join("mod.rs");
        if !source.is_file() {
            continue;
        }
        rooms.push(read(&folder, &source).with_context(|| format!("in {}", source.display()))?);
    }
    rooms.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(rooms)
}

fn read(folder: &Path, source: &Path) -> Result<Room> {
    let file = syn::parse_file(&fs::read_to_string(source)?)?;
    let fields = |wanted: &str| {
        file.items.iter().find_map(|item| match item {
            syn::Item::Struct(item) if item.ident == wanted => Some(
                item.fields
                    .iter()
                    .map(|field| Field {
                        name: field.ident.as_ref().map(ToString::to_string).unwrap_or_default(),
                        ty: field.ty.to_token_stream().to_string().replace(' ', ""),
                    })
                    .collect::<Vec<_>>(),
            ),
            _ => None,
        })
    };
    let name = folder.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let Some(parameters) = fields("Parameters") else {
        bail!("a room declares `pub struct Parameters`, empty if the rule has none");
    };
    Ok(Room { id: name.replace('_', "-"), folder: folder.to_path_buf(), parameters, reading: fields("Reading") })
}

/// One `pub mod` a room, by its absolute path.
pub fn modules(rooms: &[Room]) -> String {
    let mut rust = String::new();
    for room in rooms {
        let path = room.folder.join("mod.rs");
        let _ = writeln!(rust, "#[path = {:?}]\npub mod {};", path.display().to_string(), room.module());
    }
    rust
}
