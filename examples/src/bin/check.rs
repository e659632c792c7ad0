//! Checks an application from a file: what its answers mean under one call's rules, with every source.
//!
//! Text for people, JSON for machines. Input that cannot be used gives exit code 2 and the path of each problem; so does
//! a file of partner countries and rates, with the row and column of each.

use anyhow::Context;
use clap::{Parser, ValueEnum};
use norec_core::{Application, Instant};
use norec_examples::{explained, report, sentence};
use norec_rules::explain::Trace;
use norec_rules::language::Tag;
use norec_rules::overlay::{Overlay, template_csv};
use norec_rules::{Language, Rulebook, assess_with, rulebook};
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Parser)]
#[command(about = "What the answers of an application mean under the rules that Norec has published")]
struct Options {
    /// The application, as JSON
    #[arg(required_unless_present = "overlay_template")]
    file: Option<PathBuf>,
    /// The call whose rules count; the latest published one if left out
    #[arg(long)]
    call: Option<String>,
    /// The instant that decides timing, such as 2026-08-01 or 2026-08-15T22:30:00+02:00; now if left out
    #[arg(long)]
    as_of: Option<String>,
    /// A file of partner countries and rates, .csv or .toml; may be given more than once
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Print an empty table of partner countries and rates to fill in, as CSV
    #[arg(long)]
    overlay_template: bool,
    /// nn, nb or en
    #[arg(long, default_value = "nn")]
    lang: String,
    /// Text for people, or JSON for machines
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Print what stands behind each finding: the answers, the rule, its source, and the call from which it applies
    #[arg(long, conflicts_with = "trace")]
    explain: bool,
    /// Print every rule with all that went into it and all that came out, for a case officer
    #[arg(long)]
    trace: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

fn main() -> anyhow::Result<ExitCode> {
    let options = Options::parse();
    if options.overlay_template {
        // With the mark by which spreadsheets know UTF-8.
        print!("\u{feff}{}", template_csv());
        return Ok(ExitCode::SUCCESS);
    }
    let Some(file) = &options.file else { return Ok(ExitCode::from(2)) };
    let book = call(options.call.as_deref())?;
    let as_of = instant(options.as_of.as_deref())?;
    let tag = Tag::from_code(&options.lang).with_context(|| format!("`{}` is not nn, nb or en", options.lang))?;
    let language = Language::embedded(tag).map_err(|error| anyhow::anyhow!("the text is unusable: {error:?}"))?;

    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            return Ok(ExitCode::from(2));
        }
    };
    let application = match Application::from_json(&text) {
        Ok(application) => application,
        Err(problems) => {
            for problem in &problems {
                eprintln!("{}: {}", file.display(), sentence(problem));
            }
            return Ok(ExitCode::from(2));
        }
    };
    let overlay = match overlay(&options.overlay, book) {
        Ok(overlay) => overlay,
        Err(lines) => {
            eprintln!("{}", lines.join("\n"));
            return Ok(ExitCode::from(2));
        }
    };
    let assessment = assess_with(&application, book, &overlay, as_of);
    let trace = options.trace.then(|| Trace::of(&assessment, &application, &overlay));
    match (options.format, trace) {
        (Format::Text, Some(trace)) => print!("{}", trace.text(&application, &language)),
        (Format::Json, Some(trace)) => println!("{}", trace.to_json().canonical()),
        (Format::Text, None) if options.explain => {
            print!("{}", explained(&assessment, &application, &overlay, &language));
        }
        (Format::Text, None) => print!("{}", report(&assessment, &application, &overlay, &language)),
        (Format::Json, None) => println!("{}", assessment.to_json().canonical()),
    }
    Ok(ExitCode::SUCCESS)
}

fn call(id: Option<&str>) -> anyhow::Result<&'static Rulebook> {
    let Some(id) = id else { return Ok(rulebook::latest()) };
    let known = || rulebook::all().iter().map(|book| book.id).collect::<Vec<_>>().join(", ");
    rulebook::get(id).with_context(|| format!("no call `{id}`; there are {}", known()))
}

/// The figures of all files, or a line for each problem: with one of them, none of the files is used.
fn overlay(files: &[PathBuf], book: &Rulebook) -> Result<Overlay, Vec<String>> {
    let (mut read, mut problems) = (Vec::new(), Vec::new());
    for file in files {
        match std::fs::read(file) {
            Ok(bytes) => read.push((file.display().to_string(), bytes)),
            Err(error) => problems.push(format!("{}: {error}", file.display())),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let overlay = Overlay::read(read.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    if let Some(year) = book.year().filter(|_| !files.is_empty()) {
        let (used, all) = (overlay.len_of(year), overlay.len());
        eprintln!("{used} of {all} rows are for {year}, the year of {}", book.id);
    }
    Ok(overlay)
}

fn instant(text: Option<&str>) -> anyhow::Result<Instant> {
    match text {
        None => Ok(Instant::from(chrono::Utc::now().fixed_offset())),
        Some(text) => Instant::parse(text).map_err(|problem| anyhow::anyhow!("--as-of `{text}`: {problem}")),
    }
}
