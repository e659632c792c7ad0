//! Files as they were saved.

use super::Overlay;
use super::problem::{Form, OverlayProblem, OverlayProblemKind as Kind, Place};
use std::sync::Arc;

/// How the packed files begin that spreadsheets keep their workbooks in, the new ones and the old.
const WORKBOOKS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

impl Overlay {
    /// Reads files by their names, which end in `.csv` or `.toml`, and merges them.
    ///
    /// ```
    /// use norec_rules::overlay::Overlay;
    ///
    /// let problems = Overlay::read([("rates.xlsx", b"PK\x03\x04".as_slice())]).unwrap_err();
    /// assert_eq!(problems[0].kind.id(), "workbook");
    /// assert!(Overlay::read([]).unwrap().is_empty());
    /// ```
    ///
    /// # Errors
    /// Every problem of every file; and if each can be used by itself, what two of them say of the same key. With one
    /// problem nothing is loaded.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>) -> Result<Overlay, Vec<OverlayProblem>> {
        let (mut overlays, mut problems) = (Vec::new(), Vec::new());
        for (name, bytes) in files {
            match file(name, bytes) {
                Ok(overlay) => overlays.push(overlay),
                Err(more) => problems.extend(more),
            }
        }
        let mut merged = Overlay::default();
        if problems.is_empty() {
            for overlay in overlays {
                // What the merged one says of a key twice is named against each of the others.
                match merged.clone().merge(overlay) {
                    Ok(both) => merged = both,
                    Err(more) => problems.extend(more),
                }
            }
        }
        if problems.is_empty() { Ok(merged) } else { Err(problems) }
    }
}

fn file(name: &str, bytes: &[u8]) -> Result<Overlay, Vec<OverlayProblem>> {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
    let form = if extension.as_deref() == Some("toml") { Form::Toml } else { Form::Csv };
    let problem = |row, kind| {
        let place = Place { file: Arc::from(name), form, row };
        Err(vec![OverlayProblem::new(place, None, kind)])
    };
    if WORKBOOKS.iter().any(|start| bytes.starts_with(start)) {
        return problem(0, Kind::Workbook);
    }
    if !matches!(extension.as_deref(), Some("csv" | "toml")) {
        return problem(0, Kind::FileType);
    }
    // Text has no zero bytes; UTF-16 is full of them.
    if bytes.contains(&0) {
        return problem(0, Kind::NotText);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if form == Form::Toml => Overlay::from_toml(name, text.strip_prefix('\u{feff}').unwrap_or(text)),
        Ok(text) => Overlay::from_csv(name, text),
        Err(error) => {
            let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let lines = before.iter().filter(|byte| **byte == b'\n').count().saturating_add(1);
            problem(u32::try_from(lines).unwrap_or(u32::MAX), Kind::NotUtf8)
        }
    }
}
