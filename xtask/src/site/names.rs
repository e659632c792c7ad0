//! The names of the files in the site, and which file is meant by which word.

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The page.
pub const PAGE: &str = "index.html";

/// The page that leads to a scheme; in other languages than the first its name has the language's code.
pub const WHICH: &str = "which.html";

/// The script that defines the element; another site's page loads it by this name.
pub const ENTRY: &str = "norec-check.js";

/// The service worker; its name tells the browser which one a new version takes the place of.
pub const WORKER: &str = "sw.js";

/// Hexadecimal digits of the content's hash in a name.
const DIGITS: usize = 12;

/// Files with a hash of their content in the name, each under a key: `wasm`, `glue`, a language's
/// code, `css` for the element's style sheet, or the file's own name.
pub struct Names {
    dir: PathBuf,
    by_key: BTreeMap<String, String>,
    later: Vec<String>,
}

impl Names {
    /// No files yet; they will be written into `dir`.
    pub fn new(dir: &Path) -> Names {
        Names { dir: dir.to_path_buf(), by_key: BTreeMap::new(), later: Vec::new() }
    }

    /// Writes a file under its hashed name and keeps the name under `key`.
    pub fn add(&mut self, key: &str, name: &str, content: &[u8]) -> Result<()> {
        let name = self.write(name, content)?;
        if let Some(other) = self.by_key.insert(key.to_owned(), name) {
            bail!("two files of the site have the key `{key}`; one is {other}");
        }
        Ok(())
    }

    /// Writes files that change together: all their names carry one hash, so that a list of them is short.
    pub fn add_together(&mut self, files: &[(&str, &[u8])]) -> Result<()> {
        let all: Vec<u8> = files.iter().flat_map(|(_, content)| *content).copied().collect();
        for (key, content) in files {
            let name = hashed(&format!("{key}.bin"), &all);
            fs::write(self.dir.join(&name), content)?;
            if let Some(other) = self.by_key.insert((*key).to_owned(), name) {
                bail!("two files of the site have the key `{key}`; one is {other}");
            }
        }
        Ok(())
    }

    /// Writes a file that is loaded only once it is needed, and gives its hashed name.
    pub fn add_later(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let name = self.write(name, content)?;
        self.later.push(name.clone());
        Ok(name)
    }

    fn write(&self, name: &str, content: &[u8]) -> Result<String> {
        let name = hashed(name, content);
        fs::write(self.dir.join(&name), content)?;
        Ok(name)
    }

    /// The name kept under `key`.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.by_key.get(key).map(String::as_str)
    }

    /// How many bytes the file under `key` has.
    pub fn bytes(&self, key: &str) -> Option<u64> {
        fs::metadata(self.dir.join(self.get(key)?)).ok().map(|file| file.len())
    }

    /// The files that are loaded only once they are needed.
    pub fn later(&self) -> &[String] {
        &self.later
    }

    /// All keys with their names.
    pub fn as_map(&self) -> &BTreeMap<String, String> {
        &self.by_key
    }
}

/// Whether a browser may keep a file of this name for ever.
pub fn is_hashed(name: &str) -> bool {
    let Some((stem, extension)) = name.rsplit_once('.') else { return false };
    let Some((_, hash)) = stem.rsplit_once('.') else { return false };
    !extension.is_empty()
        && hash.len() == DIGITS
        && hash.bytes().all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
}

/// The SHA-256 of some bytes in hexadecimal digits.
pub fn hash(content: &[u8]) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn hashed(name: &str, content: &[u8]) -> String {
    let mut digits = hash(content);
    digits.truncate(DIGITS);
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{digits}.{extension}"),
        None => format!("{name}.{digits}.bin"),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_name_changes_with_the_content_and_keeps_its_extension() {
        let one = hashed("norec-check.css", b"a{}");
        let two = hashed("norec-check.css", b"b{}");
        assert_ne!(one, two);
        assert!(one.starts_with("norec-check.") && one.ends_with(".css"), "{one}");
        assert!(is_hashed(&one) && is_hashed(&hashed("table", b"")));
    }

    #[test]
    fn a_hash_is_the_known_one() {
        assert_eq!(hash(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    #[test]
    fn names_without_a_hash_are_told_apart() {
        for name in
            [PAGE, ENTRY, "norec-check.min.css", "a.0123456789AB.css", "a.0123456789abc.css", "0123456789ab.css", ""]
        {
            assert!(!is_hashed(name), "{name}");
        }
    }

    #[test]
    fn a_key_stands_for_one_file() {
        let dir = tempfile::tempdir().unwrap();
        let mut names = Names::new(dir.path());
        names.add("nn", "nn.bin", b"one").unwrap();
        let name = names.get("nn").unwrap().to_owned();
        assert_eq!(fs::read(dir.path().join(&name)).unwrap(), b"one");
        let error = names.add("nn", "nn.bin", b"two").unwrap_err();
        assert_eq!(error.to_string(), format!("two files of the site have the key `nn`; one is {name}"));
    }
}
