//! The files of `widget-wasm/static`, as people wrote them.

use super::names::{ENTRY, PAGE, WHICH, WORKER};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// The element's style sheet: the design system, and on top of it the check's own rules.
const SHEETS: [&str; 2] = ["ds.css", "check.css"];

/// Kinds of file that are for the people who write the others.
const NOT_SERVED: [&str; 2] = [".mjs", ".md"];

/// The files, by what happens to them.
#[derive(Debug, PartialEq, Eq)]
pub struct StaticParts {
    /// The page, with its placeholders.
    pub page: String,
    /// The page that leads to a scheme, with its placeholders.
    pub which: String,
    /// The script that defines the element.
    pub entry: String,
    /// The service worker, with the place of its version.
    pub worker: String,
    /// The element's style sheet.
    pub sheet: Vec<u8>,
    /// All others, by name, in order.
    pub others: Vec<(String, Vec<u8>)>,
}

impl StaticParts {
    /// Reads the folder.
    pub fn read(dir: &Path) -> Result<StaticParts> {
        let read = |name: &str| {
            let path = dir.join(name);
            fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
        };
        let mut sheet = String::new();
        for name in SHEETS {
            sheet += &read(name)?;
            sheet.push('\n');
        }
        let (page, which, entry, worker) = (read(PAGE)?, read(WHICH)?, read(ENTRY)?, read(WORKER)?);
        let mut others = Vec::new();
        for found in fs::read_dir(dir)? {
            let found = found?;
            let name = found.file_name().to_string_lossy().into_owned();
            let is_known = [PAGE, WHICH, ENTRY, WORKER].iter().chain(&SHEETS).any(|known| *known == name);
            let is_served = !NOT_SERVED.iter().any(|end| name.ends_with(end));
            if found.file_type()?.is_file() && !is_known && is_served {
                others.push((name, fs::read(found.path())?));
            }
        }
        others.sort();
        Ok(StaticParts { page, which, entry, worker, sheet: sheet.into_bytes(), others })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn each_file_goes_where_it_belongs() {
        let dir = tempfile::tempdir().unwrap();
        for name in
            [PAGE, WHICH, ENTRY, WORKER, "ds.css", "check.css", "page.css", "icon.svg", "make-ds.mjs", "README.md"]
        {
            fs::write(dir.path().join(name), name).unwrap();
        }
        let parts = StaticParts::read(dir.path()).unwrap();
        assert_eq!((parts.page.as_str(), parts.entry.as_str(), parts.worker.as_str()), (PAGE, ENTRY, WORKER));
        assert_eq!(parts.sheet, b"ds.css\ncheck.css\n");
        let others: Vec<&str> = parts.others.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(others, ["icon.svg", "page.css"]);
    }

    #[test]
    fn a_missing_file_is_named() {
        let dir = tempfile::tempdir().unwrap();
        let error = StaticParts::read(dir.path()).unwrap_err();
        assert!(error.to_string().ends_with("ds.css"), "{error}");
    }
}
