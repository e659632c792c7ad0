//! Which Nynorsk text each translation was last checked against: `norec-rules/messages/<language>/sources.txt`, a line a
//! message, such as `age-rule 1a2b3c4d`, sorted by key.

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

/// [Marks](mark) of Nynorsk texts, by the keys of their messages.
pub type Sources = BTreeMap<String, String>;

/// The first eight hexadecimal digits of the SHA-256 of a text: another text has another mark.
pub fn mark(text: &str) -> String {
    Sha256::digest(text).iter().take(4).map(|byte| format!("{byte:02x}")).collect()
}

/// The marks of a language; none if nothing was checked yet.
pub fn read(root: &Path, language: &str) -> Result<Sources> {
    let path = path(root, language);
    if !path.is_file() {
        return Ok(Sources::new());
    }
    parse(&fs::read_to_string(&path)?).with_context(|| format!("in {}", path.display()))
}

/// Writes the marks of a language.
pub fn write(root: &Path, language: &str, sources: &Sources) -> Result<()> {
    let mut text = String::new();
    for (key, mark) in sources {
        writeln!(text, "{key} {mark}")?;
    }
    let path = path(root, language);
    fs::write(&path, text).with_context(|| format!("{}", path.display()))
}

fn path(root: &Path, language: &str) -> PathBuf {
    root.join("norec-rules/messages").join(language).join("sources.txt")
}

fn parse(text: &str) -> Result<Sources> {
    let mut sources = Sources::new();
    for line in text.lines() {
        let Some((key, mark)) = line.split_once(' ') else { bail!("`{line}` is not a key and a mark") };
        if sources.insert(key.to_owned(), mark.to_owned()).is_some() {
            bail!("{key} stands there twice");
        }
    }
    Ok(sources)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_the_start_of_the_sha_256() {
        // printf 'Minst { $n } partnarar' | sha256sum
        assert_eq!(mark("Minst { $n } partnarar"), "0dd65cd3");
    }

    #[test]
    fn what_is_written_is_read_again_in_the_order_of_the_keys() {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir_all(root.path().join("norec-rules/messages/fr")).unwrap();
        assert_eq!(read(root.path(), "fr").unwrap(), Sources::new());
        let sources = parse("yes 1a2b3c4d\nage-rule 5e6f7a8b\n").unwrap();
        write(root.path(), "fr", &sources).unwrap();
        assert_eq!(fs::read_to_string(path(root.path(), "fr")).unwrap(), "age-rule 5e6f7a8b\nyes 1a2b3c4d\n");
        assert_eq!(read(root.path(), "fr").unwrap(), sources);
    }

    #[test]
    fn a_line_that_cannot_be_meant_is_refused() {
        assert!(parse("yes\n").is_err());
        assert!(parse("yes 1a2b3c4d\nyes 5e6f7a8b\n").is_err());
    }
}
