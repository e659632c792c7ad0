//! What the site was made from, written beside it, so that a second build has nothing to do.

use super::{Tools, languages::Table, names, names::Names, policy, static_parts::StaticParts};
use anyhow::{Context, Result};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs};

const FILE: &str = "site.json";

/// How a site came about.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    fingerprint: String,
    /// Whether wasm-opt and esbuild were there.
    pub small: bool,
    /// The name of each file that carries a hash, by its key.
    pub files: BTreeMap<String, String>,
    /// The parts of the program that load by themselves.
    pub later: Vec<String>,
    /// The headers that a server should send with every file.
    headers: BTreeMap<String, String>,
    /// What the policy of another's page needs for the check.
    embedding: String,
}

impl Record {
    /// A record of a site just made.
    pub fn new(fingerprint: &str, small: bool, names: &Names) -> Record {
        let (files, later) = (names.as_map().clone(), names.later().to_vec());
        let (headers, embedding) = (policy::headers(), policy::EMBEDDING.to_owned());
        Record { fingerprint: fingerprint.to_owned(), small, files, later, headers, embedding }
    }

    /// The record of the site that is there, if it was made from the same things.
    pub fn read(home: &Path, fingerprint: &str) -> Option<Record> {
        let text = fs::read_to_string(home.join(FILE)).ok()?;
        let record: Record = serde_json::from_str(&text).ok()?;
        let all_there = record.files.values().chain(&record.later).all(|name| home.join("site").join(name).is_file());
        (all_there && record.fingerprint == fingerprint).then_some(record)
    }

    /// Writes the record beside the site.
    pub fn write(&self, home: &Path) -> Result<()> {
        fs::write(home.join(FILE), serde_json::to_string_pretty(self)?)?;
        Ok(())
    }
}

/// One hash over all that decides what the site is.
pub fn fingerprint(
    module: &[u8],
    prerendered: &str,
    parts: &StaticParts,
    languages: &[Table],
    tools: &Tools,
) -> Result<String> {
    let mut list = vec![
        ("this program", this_program()?),
        (
            "tools",
            if tools.are_there() {
                names::hash(&fs::read(crate::workspace::root().join("package-lock.json"))?)
            } else {
                String::new()
            },
        ),
        ("module", names::hash(module)),
        ("prerendered", names::hash(prerendered.as_bytes())),
        ("page", names::hash(parts.page.as_bytes())),
        ("entry", names::hash(parts.entry.as_bytes())),
        ("worker", names::hash(parts.worker.as_bytes())),
        ("sheet", names::hash(&parts.sheet)),
    ];
    list.extend(parts.others.iter().map(|(name, content)| (name.as_str(), names::hash(content))));
    list.extend(languages.iter().map(|(key, table)| (key.as_str(), names::hash(table))));
    Ok(names::hash(serde_json::to_string(&list)?.as_bytes()))
}

/// Size and time of this program's own file: it is large, and cargo writes it only when it changes.
fn this_program() -> Result<String> {
    let file = fs::metadata(env::current_exe()?).context("this program's own file is gone; run it again")?;
    Ok(format!("{} {:?}", file.len(), file.modified()?))
}
