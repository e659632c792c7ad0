//! What differs between the rules of two calls, and what that means for a set of applications.
//!
//! Text for people, JSON for machines, or a page of HTML that prints. The exit codes are those of `check`: 0 done, 1 the
//! options are wrong, 2 a file cannot be used.

use clap::Parser;
use norec_core::{Instant, Json};
use norec_examples::{Compared, application, call, difference, instant, language, options, overlay, unusable};
use norec_rules::diff::{BookDiff, Effect};
use norec_rules::overlay::Overlay;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "What differs between the rules of two calls, and for whom")]
struct Options {
    /// The call to start from
    #[arg(long, value_name = "CALL")]
    from: String,
    /// The call to compare it with
    #[arg(long, value_name = "CALL")]
    to: String,
    /// Applications, as JSON
    files: Vec<PathBuf>,
    /// The instant that decides the age of papers, such as 2026-08-01; now if left out
    #[arg(long)]
    as_of: Option<String>,
    /// A file of partner countries and rates, .csv or .toml; may be given more than once
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// nn, nb, en, fr, es or pt
    #[arg(long, default_value = "nn")]
    lang: String,
    /// Print JSON for machines
    #[arg(long, conflicts_with = "page")]
    json: bool,
    /// Write a page of HTML that prints, in place of text
    #[arg(long, value_name = "FILE")]
    page: Option<PathBuf>,
}

fn main() -> ExitCode {
    run().map_or_else(|code| code, |()| ExitCode::SUCCESS)
}

/// A file that cannot be used, or an option, has been told of by then.
fn run() -> Result<(), ExitCode> {
    let options: Options = options()?;
    let (from, to) = (call(Some(&options.from))?, call(Some(&options.to))?);
    let (as_of, language) = (instant(options.as_of.as_deref())?, language(&options.lang)?);
    let overlay = overlay(&options.overlay, None)?;
    let diff = BookDiff::of(from, to);
    let compared = compared(&options.files, &diff, &overlay, as_of)?;
    match &options.page {
        _ if options.json => println!("{}", json(&diff, &compared, as_of).canonical()),
        Some(path) => {
            let page = difference(&diff, &compared, &language).to_html();
            std::fs::write(path, page).map_err(|error| unusable(path, &error))?;
        }
        None => print!("{}", difference(&diff, &compared, &language).to_text()),
    }
    Ok(())
}

/// Every application under both calls. Each file that cannot be used is told of, not only the first.
fn compared(files: &[PathBuf], diff: &BookDiff, overlay: &Overlay, as_of: Instant) -> Result<Vec<Compared>, ExitCode> {
    let one = |path: &PathBuf| {
        let application = application(path)?;
        let effect = Effect::of(&application, diff.from, diff.to, overlay, as_of);
        Ok(Compared { file: name(path), application, effect })
    };
    let read: Vec<Result<Compared, ExitCode>> = files.iter().map(one).collect();
    read.into_iter().collect()
}

fn name(path: &Path) -> String {
    path.display().to_string()
}

fn json(diff: &BookDiff, compared: &[Compared], as_of: Instant) -> Json {
    let with = |json: Json, more: Vec<(String, Json)>| match json {
        Json::Object(pairs) => Json::Object(pairs.into_iter().chain(more).collect()),
        other => other,
    };
    let one = |one: &Compared| with(one.effect.to_json(), vec![("file".to_owned(), Json::text(one.file.as_str()))]);
    let applications = Json::Array(compared.iter().map(one).collect());
    let as_of = Json::text(as_of.to_string());
    with(diff.to_json(), vec![("as_of".to_owned(), as_of), ("applications".to_owned(), applications)])
}
