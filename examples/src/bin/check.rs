//! Checks an application from a file: what its answers mean under one call's rules, with every source.
//!
//! Text for people, JSON for machines. Input that cannot be used gives exit code 2 and the path of each problem.

use anyhow::Context;
use clap::{Parser, ValueEnum};
use norec_core::{Application, Instant};
use norec_examples::{report, sentence};
use norec_rules::language::Tag;
use norec_rules::{Language, Rulebook, assess, rulebook};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "What the answers of an application mean under the rules that Norec has published")]
struct Options {
    /// The application, as JSON
    file: PathBuf,
    /// The call whose rules count; the latest published one if left out
    #[arg(long)]
    call: Option<String>,
    /// The instant that decides timing, such as 2026-08-01 or 2026-08-15T22:30:00+02:00; now if left out
    #[arg(long)]
    as_of: Option<String>,
    /// nn, nb or en
    #[arg(long, default_value = "nn")]
    lang: String,
    /// Text for people, or JSON for machines
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> anyhow::Result<ExitCode> {
    let options = Options::parse();
    let book = call(options.call.as_deref())?;
    let as_of = instant(options.as_of.as_deref())?;
    let tag = Tag::from_code(&options.lang).with_context(|| format!("`{}` is not nn, nb or en", options.lang))?;
    let language = Language::embedded(tag).map_err(|error| anyhow::anyhow!("the text is unusable: {error:?}"))?;

    let text = match std::fs::read_to_string(&options.file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}", options.file.display());
            return Ok(ExitCode::from(2));
        }
    };
    let application = match Application::from_json(&text) {
        Ok(application) => application,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{}: {}", options.file.display(), sentence(problem));
            }
            return Ok(ExitCode::from(2));
        }
    };
    let assessment = assess(&application, book, as_of);
    match options.format {
        Format::Text => print!("{}", report(&assessment, &application, &language)),
        Format::Json => println!("{}", assessment.to_json().canonical()),
    }
    Ok(ExitCode::SUCCESS)
}

fn call(id: Option<&str>) -> anyhow::Result<&'static Rulebook> {
    let Some(id) = id else { return Ok(rulebook::latest()) };
    let known = || rulebook::all().iter().map(|book| book.id).collect::<Vec<_>>().join(", ");
    rulebook::get(id).with_context(|| format!("no call `{id}`; there are {}", known()))
}

fn instant(text: Option<&str>) -> anyhow::Result<Instant> {
    match text {
        None => Ok(Instant::from(chrono::Utc::now().fixed_offset())),
        Some(text) => Instant::parse(text).map_err(|problem| anyhow::anyhow!("--as-of `{text}`: {problem}")),
    }
}
