//! Follows the links and pictures of built pages that lead to other files of the book.

use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Component, Path, PathBuf};

/// The pages of a folder with their text, by path from it.
type Pages = BTreeMap<PathBuf, String>;

/// Every link that leads to no file, or to no place on its page. What stands in the folder `left_out` is not looked
/// at, and links into it count as good: it is put there afterwards.
pub fn broken(dir: &Path, left_out: &str) -> Result<Vec<String>> {
    let mut pages = Pages::new();
    read(dir, Path::new(""), left_out, &mut pages)?;
    let places: BTreeMap<&PathBuf, BTreeSet<&str>> =
        pages.iter().map(|(path, text)| (path, attributes(text, "id").collect())).collect();
    let mut broken = Vec::new();
    for (page, text) in &pages {
        for link in attributes(text, "href").chain(attributes(text, "src")) {
            let Some((file, place)) = target(page, link) else { continue };
            if file.starts_with(left_out) {
                continue;
            }
            let is_there = match places.get(&file) {
                Some(ids) => place.is_empty() || ids.contains(place.as_str()),
                None => dir.join(&file).is_file(),
            };
            if !is_there {
                broken.push(format!("{}: {link}", page.display()));
            }
        }
    }
    Ok(broken)
}

fn read(dir: &Path, below: &Path, left_out: &str, pages: &mut Pages) -> Result<()> {
    let here = dir.join(below);
    for entry in fs::read_dir(&here).with_context(|| here.display().to_string())? {
        let path = below.join(entry?.file_name());
        let whole = dir.join(&path);
        if whole.is_dir() {
            if path != Path::new(left_out) {
                read(dir, &path, left_out, pages)?;
            }
        } else if path.extension().is_some_and(|extension| extension == "html") {
            pages.insert(path, fs::read_to_string(whole)?);
        }
    }
    Ok(())
}

/// The file and the place on it that a link of a page leads to; `None` where it leads out of the book.
fn target(page: &Path, link: &str) -> Option<(PathBuf, String)> {
    let link = link.replace("&amp;", "&");
    let leads_out = link.starts_with('/') || link.split(['/', '?', '#']).next().is_some_and(|part| part.contains(':'));
    if leads_out {
        return None;
    }
    let (file, place) = link.split_once('#').unwrap_or((&link, ""));
    let file = file.split('?').next().unwrap_or_default();
    let file = if file.is_empty() { page.to_path_buf() } else { page.with_file_name(decoded(file)) };
    let mut flat = PathBuf::new();
    for part in file.components() {
        match part {
            Component::ParentDir if !flat.pop() => flat.push(".."),
            Component::ParentDir | Component::CurDir => {}
            part => flat.push(part),
        }
    }
    if file.as_os_str().to_string_lossy().ends_with('/') {
        flat.push("index.html");
    }
    Some((flat, decoded(place)))
}

/// The values of an attribute in double quotes.
fn attributes<'a>(html: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let opening = format!(" {name}=\"");
    let length = opening.len();
    html.match_indices(&opening)
        .map(move |(place, _)| place + length)
        .filter_map(|from| html.get(from..)?.split('"').next())
        .collect::<Vec<_>>()
        .into_iter()
}

/// `%C3%B8` as `ø`.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let hex = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match hex.and_then(|two| u8::from_str_radix(two, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_link_to_nothing_is_named_and_the_others_are_not() {
        let dir = tempfile::tempdir().unwrap();
        fs::create_dir(dir.path().join("deep")).unwrap();
        fs::write(dir.path().join("one.html"), r##"<h1 id="søk">x</h1><a href="#søk"><a href="#s%C3%B8k">"##).unwrap();
        fs::write(
            dir.path().join("deep/two.html"),
            r##"<a href="../one.html#søk"><a href="../one.html#missing"><a href="three.html"><img src="no.png">
            <a href="https://norec.no/x"><a href="mailto:a@b.no"><script src="../check/norec-check.js">"##,
        )
        .unwrap();
        let broken = broken(dir.path(), "check").unwrap();
        let expected = ["../one.html#missing", "three.html", "no.png"].map(|link| format!("deep/two.html: {link}"));
        assert_eq!(broken, expected);
    }
}
