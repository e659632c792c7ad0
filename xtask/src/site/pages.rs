//! The two files that name the others: the page and the script that defines the element.

use super::names::{ENTRY, Names, PAGE};
use super::policy;
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;

/// The line of the script that the names of the files take the place of.
const IMPORT: &str = "import files from \"./files.js\";";

/// What a page has in place of its words, beside the names of files.
pub type Words<'a> = [(&'a str, String)];

/// The word of the page that its Content Security Policy takes the place of.
const POLICY: &str = "policy";

/// The script with the names of the files in it, so that no browser waits for a list of them.
pub fn entry(script: &str, names: &Names) -> Result<Vec<u8>> {
    let Some((before, after)) = script.split_once(IMPORT) else {
        bail!("{ENTRY} has no line `{IMPORT}`, which the names of the files take the place of");
    };
    // Files that share their hash are named by it and by their key.
    let hash = |(key, name): &(&String, &String)| {
        let hash = name.strip_prefix(key.as_str())?.strip_prefix('.')?.strip_suffix(".bin")?;
        Some(hash.to_owned())
    };
    let all: Vec<(&String, &String)> = names.as_map().iter().collect();
    let hashes: Vec<String> = all.iter().filter_map(hash).collect();
    let shared = hashes.iter().find(|one| hashes.iter().filter(|other| other == one).count() > 1);
    let (together, own): (Vec<_>, Vec<_>) =
        all.iter().partition(|one| shared.is_some() && hash(one).as_ref() == shared);
    let files = serde_json::to_string(&own.into_iter().copied().collect::<BTreeMap<_, _>>())?;
    let mut list = format!("const files = {files};");
    if let Some(bytes) = names.bytes("wasm") {
        list += &format!("files.bytes = {bytes};");
    }
    if let Some(hash) = shared {
        let keys: Vec<&str> = together.iter().map(|(key, _)| key.as_str()).collect();
        list += &format!("for (const key of \"{}\".split(\" \")) files[key] = key + \".{hash}.bin\";", keys.join(" "));
    }
    Ok([before, &list, after].concat().into_bytes())
}

/// The page with each `{{key}}` replaced by what it stands for, or by the name of that file.
pub fn page(template: &str, names: &Names, words: &Words<'_>) -> Result<String> {
    let mut page = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (key, after) = after.split_once("}}").with_context(|| format!("{PAGE} has a `{{{{` without its `}}}}`"))?;
        let value = match key.trim() {
            POLICY => policy::PAGE,
            key => {
                let word = words.iter().find(|(word, _)| *word == key).map(|(_, text)| text.as_str());
                word.or_else(|| names.get(key))
                    .with_context(|| format!("{PAGE} asks for `{{{{{key}}}}}`, and no file of the site has that key"))?
            }
        };
        page.push_str(before);
        page.push_str(value);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// The service worker with the names of all files, and its version: another one whenever the page or the script that
/// names all other files is another.
pub fn worker(script: &str, names: &Names, of: &[&[u8]]) -> Result<Vec<u8>> {
    const VERSION: &str = "{{version}}";
    const FILES: &str = "{{files}}";
    for place in [VERSION, FILES] {
        if !script.contains(place) {
            bail!("the service worker has no `{place}`");
        }
    }
    let files: Vec<&str> = names.as_map().values().chain(names.later()).map(String::as_str).collect();
    let script = script.replace(VERSION, &super::names::hash(&of.concat())).replace(FILES, &files.join(" "));
    Ok(script.into_bytes())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(dir: &tempfile::TempDir) -> Names {
        let mut names = Names::new(dir.path());
        names.add("wasm", "check.wasm", b"module").unwrap();
        names
    }

    #[test]
    fn the_page_names_the_files_and_holds_the_form() {
        let dir = tempfile::tempdir().unwrap();
        let names = names(&dir);
        let words = [("prerendered", "<form>{{x}}</form>".to_owned())];
        let page = page("<a href=\"./{{wasm}}\">{{ prerendered }}</a>", &names, &words).unwrap();
        assert_eq!(page, format!("<a href=\"./{}\"><form>{{{{x}}}}</form></a>", names.get("wasm").unwrap()));
    }

    #[test]
    fn the_page_holds_its_policy() {
        let dir = tempfile::tempdir().unwrap();
        let page = page("<meta content=\"{{policy}}\">", &names(&dir), &[]).unwrap();
        assert_eq!(page, format!("<meta content=\"{}\">", policy::PAGE));
    }

    #[test]
    fn a_key_without_a_file_is_refused() {
        let dir = tempfile::tempdir().unwrap();
        let error = page("{{css}}", &names(&dir), &[]).unwrap_err();
        assert_eq!(error.to_string(), "index.html asks for `{{css}}`, and no file of the site has that key");
        assert!(page("{{wasm", &names(&dir), &[]).is_err());
    }

    #[test]
    fn the_worker_has_a_version_of_its_own_and_names_the_files() {
        let dir = tempfile::tempdir().unwrap();
        let mut names = names(&dir);
        let part = names.add_later("part.wasm", b"part").unwrap();
        let script = "const v = \"{{version}}\", f = \"{{files}}\";";
        let made = |of: &[&[u8]]| String::from_utf8(worker(script, &names, of).unwrap()).unwrap();
        assert_eq!(made(&[b"page", b"script"]), made(&[b"page", b"script"]));
        assert_ne!(made(&[b"page", b"script"]), made(&[b"page", b"another"]));
        assert!(!made(&[b"page"]).contains('{'));
        let files = format!("f = \"{} {part}\";", names.get("wasm").unwrap());
        assert!(made(&[b"page"]).ends_with(&files), "{}", made(&[b"page"]));
        for script in ["const v = 1;", "\"{{version}}\"", "\"{{files}}\""] {
            assert!(worker(script, &names, &[]).is_err(), "{script}");
        }
    }

    #[test]
    fn the_script_names_files_that_change_together_by_their_hash() {
        let dir = tempfile::tempdir().unwrap();
        let mut names = names(&dir);
        names.add_together(&[("nn-a", b"one"), ("nb-a", b"two")]).unwrap();
        let script = String::from_utf8(entry("import files from \"./files.js\";", &names).unwrap()).unwrap();
        let name = names.get("nn-a").unwrap();
        let hash = name.strip_prefix("nn-a.").unwrap().strip_suffix(".bin").unwrap();
        assert_eq!(names.get("nb-a").unwrap(), format!("nb-a.{hash}.bin"));
        assert!(
            script.contains(&format!("\"nb-a nn-a\".split(\" \")) files[key] = key + \".{hash}.bin\"")),
            "{script}"
        );
        assert!(!script.contains("\"nn-a\""));
    }

    #[test]
    fn the_script_holds_the_names() {
        let dir = tempfile::tempdir().unwrap();
        let names = names(&dir);
        let script = entry("// top\nimport files from \"./files.js\";\nfiles.wasm;\n", &names).unwrap();
        let wasm = names.get("wasm").unwrap();
        assert_eq!(
            String::from_utf8(script).unwrap(),
            format!("// top\nconst files = {{\"wasm\":\"{wasm}\"}};files.bytes = 6;\nfiles.wasm;\n")
        );
        assert!(entry("files.wasm;", &names).is_err());
    }
}
