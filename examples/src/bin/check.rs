//! Checks an application from a file: what its answers mean under one call's rules, with every source.
//!
//! Text for people, JSON for machines. `--receipt` keeps what the answer came from; `--verify` proves that it comes
//! again, or names the first thing that is not the same.
//!
//! | exit code | says |
//! |---|---|
//! | 0 | done; with `--verify`, the answer is the same |
//! | 1 | the options are wrong |
//! | 2 | a file cannot be used: an application with the path of each problem, a file of partner countries and rates with the row and column of each, a receipt with what is wrong with it |
//! | 3 | `--verify`: something is not the same |

use clap::{Parser, ValueEnum};
use norec_core::Application;
use norec_examples::{
    WRONG_OPTIONS, application, call, explained, instant, language, options, overlay, report, scheme, unusable,
};
use norec_rules::explain::Trace;
use norec_rules::overlay::{Overlay, template_csv};
use norec_rules::receipt::Receipt;
use norec_rules::{Language, assess_with, rulebook};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Something is not as the receipt says.
const DIFFERENT: u8 = 3;

#[derive(Parser)]
#[command(about = "What the answers of an application mean under the rules that Norec has published")]
struct Options {
    /// The application, as JSON
    #[arg(required_unless_present = "overlay_template")]
    file: Option<PathBuf>,
    /// The call whose rules count; the latest published one if left out
    #[arg(long)]
    call: Option<String>,
    /// The scheme whose latest published rules count, such as un-post
    #[arg(long, conflicts_with = "call")]
    scheme: Option<String>,
    /// The instant that decides timing, such as 2026-08-01 or 2026-08-15T22:30:00+02:00; now if left out
    #[arg(long)]
    as_of: Option<String>,
    /// A file of partner countries and rates, .csv or .toml; may be given more than once
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Write the days of the plan to this file, for calendars
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// Print an empty table of partner countries and rates to fill in, as CSV
    #[arg(long)]
    overlay_template: bool,
    /// Write a receipt of the answer to this file
    #[arg(long, value_name = "FILE")]
    receipt: Option<PathBuf>,
    /// Prove that the answer is the one on this receipt, under its call and at its instant
    #[arg(long, value_name = "RECEIPT", conflicts_with_all = ["call", "scheme", "as_of", "receipt", "format", "overlay_template"])]
    verify: Option<PathBuf>,
    /// nn, nb, en, fr, es or pt
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

fn main() -> ExitCode {
    run().unwrap_or_else(|code| code)
}

/// A file that cannot be used, or an option, has been told of by then.
fn run() -> Result<ExitCode, ExitCode> {
    let options: Options = options()?;
    if options.overlay_template {
        // With the mark by which spreadsheets know UTF-8.
        print!("\u{feff}{}", template_csv());
        return Ok(ExitCode::SUCCESS);
    }
    let Some(file) = &options.file else { return Err(ExitCode::from(WRONG_OPTIONS)) };
    let language = language(&options.lang)?;
    if let Some(receipt) = &options.verify {
        return verify(receipt, &application(file)?, &overlay(&options.overlay, None)?, &language);
    }
    let book = match &options.scheme {
        Some(name) => scheme(name)?,
        None => call(options.call.as_deref())?,
    };
    let as_of = instant(options.as_of.as_deref())?;
    let application = application(file)?;
    let overlay = overlay(&options.overlay, Some(book))?;
    if let Some(path) = &options.receipt {
        let receipt = Receipt::of(&application, book, &overlay, as_of).to_json().canonical();
        std::fs::write(path, receipt + "\n").map_err(|error| unusable(path, &error))?;
    }
    let assessment = assess_with(&application, book, &overlay, as_of);
    if let Some(path) = &options.ics {
        std::fs::write(path, assessment.ics(&application, &language)).map_err(|error| unusable(path, &error))?;
    }
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

/// The same answer again, or the first thing that is not the same.
fn verify(
    path: &Path,
    application: &Application,
    overlay: &Overlay,
    language: &Language,
) -> Result<ExitCode, ExitCode> {
    let text = std::fs::read_to_string(path).map_err(|error| unusable(path, &error))?;
    let receipt = Receipt::from_json(&text).map_err(|problem| unusable(path, &problem))?;
    let (said, code) = match receipt.verify(application, overlay) {
        Ok(()) => (receipt.same(), ExitCode::SUCCESS),
        Err(difference) => (difference.message(rulebook::get(&receipt.call)), ExitCode::from(DIFFERENT)),
    };
    println!("{}", language.text(&said, application));
    Ok(code)
}
