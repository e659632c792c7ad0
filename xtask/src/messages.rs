//! The task `messages`: which translations are missing, superfluous, or older than the Nynorsk text they say.

mod compare;
mod fluent;
mod sample;
mod sources;

use crate::workspace;
use anyhow::{Context, Result, bail};
use clap::Args;
use compare::Differences;
use fluent::Messages;
use norec_rules::language::Tag;
use sources::Sources;
use std::path::Path;

/// Messages are written in this language first.
const SOURCE: Tag = Tag::Nn;

/// What to do about translations; without any of it, the task compares them all.
#[derive(Args)]
pub struct Options {
    /// Notes that messages of this language say what the Nynorsk text of today says
    #[arg(long, value_name = "LANGUAGE", value_parser = translation, conflicts_with_all = ["sample", "key"])]
    checked: Option<Tag>,
    /// The keys of those messages
    #[arg(value_name = "KEY", requires = "checked")]
    keys: Vec<String>,
    /// All messages of the language, in place of keys
    #[arg(long, requires = "checked", conflicts_with = "keys")]
    all: bool,
    /// Prints forty messages of this language with at least seven words, to translate back
    #[arg(long, value_name = "LANGUAGE", value_parser = translation)]
    sample: Option<Tag>,
    /// Which forty: each number gives others
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    seed: u64,
    /// Prints their keys and Nynorsk texts too, to compare with
    #[arg(long, requires = "sample")]
    key: bool,
}

fn translation(code: &str) -> Result<Tag, String> {
    let mut tags = Tag::ALL.into_iter().filter(|tag| *tag != SOURCE);
    let known = tags.clone().map(Tag::code).collect::<Vec<_>>().join(", ");
    tags.find(|tag| tag.code() == code).ok_or_else(|| format!("there are translations to {known}"))
}

/// Compares the translations, notes what was checked, or prints a sample.
pub fn run(options: &Options) -> Result<()> {
    let root = workspace::root();
    match (options.checked, options.sample) {
        (Some(tag), _) => note(&root, tag.code(), &options.keys, options.all),
        (None, Some(tag)) => print_sample(&root, tag.code(), options.seed, options.key),
        (None, None) => check(),
    }
}

/// Fails if a message of a language is missing, superfluous or stale, and prints which.
pub fn check() -> Result<()> {
    let root = workspace::root();
    let nynorsk = fluent::read(&root, SOURCE.code())?;
    let translations = Tag::ALL.into_iter().filter(|tag| *tag != SOURCE);
    let read = |tag: Tag| Ok((tag.code(), fluent::read(&root, tag.code())?, sources::read(&root, tag.code())?));
    let read: Vec<(_, Messages, Sources)> = translations.map(read).collect::<Result<_>>()?;
    let compare = |(code, theirs, sources)| Differences::new(code, &nynorsk, theirs, sources);
    let all: Vec<Differences> = read.iter().map(|(code, theirs, sources)| compare((code, theirs, sources))).collect();
    print!("{}", compare::table(&all));
    for one in &all {
        print!("{one}");
    }
    match all.iter().map(Differences::count).sum::<usize>() {
        0 => Ok(()),
        count => bail!(
            "{count} messages to look at. When a stale one says what the Nynorsk says: \
             cargo xtask messages --checked LANGUAGE KEY…"
        ),
    }
}

/// Writes that these messages, or all, were checked against the Nynorsk of today.
fn note(root: &Path, language: &str, keys: &[String], all: bool) -> Result<()> {
    if keys.is_empty() && !all {
        bail!("which messages were checked? Name their keys, or write --all");
    }
    let (nynorsk, theirs) = (fluent::read(root, SOURCE.code())?, fluent::read(root, language)?);
    let mut sources = sources::read(root, language)?;
    let keys: Vec<&String> = if all { theirs.keys().collect() } else { keys.iter().collect() };
    for key in keys {
        let source = nynorsk.get(key).with_context(|| format!("Nynorsk has no message {key}"))?;
        if !theirs.contains_key(key) {
            bail!("{language} has no message {key}");
        }
        sources.insert(key.clone(), sources::mark(&source.text));
    }
    // What Nynorsk says no longer needs no mark.
    sources.retain(|key, _| nynorsk.contains_key(key));
    sources::write(root, language, &sources)
}

fn print_sample(root: &Path, language: &str, seed: u64, with_key: bool) -> Result<()> {
    let (nynorsk, theirs) = (fluent::read(root, SOURCE.code())?, fluent::read(root, language)?);
    for (key, number) in sample::sample(&theirs, seed).into_iter().zip(1_usize..) {
        let text = |messages: &Messages| messages.get(key).map_or_else(String::new, |message| message.text.clone());
        println!("{number:>2}. {}", text(&theirs));
        if with_key {
            println!("    {key}\n    {}", text(&nynorsk));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
