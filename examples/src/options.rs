//! Options that the programs share. What is wrong with one is printed; the error is the exit code.

use crate::{UNUSABLE, WRONG_OPTIONS};
use clap::Parser;
use norec_core::{Application, Instant};
use norec_rules::language::Tag;
use norec_rules::overlay::Overlay;
use norec_rules::{Language, Rulebook, rulebook};
use std::fmt::Display;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// The options of the command line.
///
/// # Errors
/// [`WRONG_OPTIONS`]; success where help was asked for.
pub fn options<T: Parser>() -> Result<T, ExitCode> {
    T::try_parse().map_err(|error| {
        // Nowhere is left to say that this fails.
        let _ = error.print();
        if error.use_stderr() { ExitCode::from(WRONG_OPTIONS) } else { ExitCode::SUCCESS }
    })
}

/// The call of that id; the latest published one where there is none.
///
/// # Errors
/// [`WRONG_OPTIONS`], after the ids that there are.
pub fn call(id: Option<&str>) -> Result<&'static Rulebook, ExitCode> {
    let Some(id) = id else { return Ok(rulebook::latest()) };
    let known = || rulebook::all().iter().map(|book| book.id).collect::<Vec<_>>().join(", ");
    rulebook::get(id).ok_or_else(|| wrong(format_args!("no call `{id}`; there are {}", known())))
}

/// The latest published rulebook of that scheme.
///
/// # Errors
/// [`WRONG_OPTIONS`], after the schemes that there are.
pub fn scheme(name: &str) -> Result<&'static Rulebook, ExitCode> {
    let known = || rulebook::schemes().into_iter().collect::<Vec<_>>().join(", ");
    rulebook::of_scheme(name).ok_or_else(|| wrong(format_args!("no scheme `{name}`; there are {}", known())))
}

/// The instant of `--as-of`; now where there is none.
///
/// # Errors
/// [`WRONG_OPTIONS`].
pub fn instant(text: Option<&str>) -> Result<Instant, ExitCode> {
    match text {
        None => Ok(Instant::from(chrono::Utc::now().fixed_offset())),
        Some(text) => Instant::parse(text).map_err(|problem| wrong(format_args!("--as-of `{text}`: {problem}"))),
    }
}

/// The language of that code.
///
/// # Errors
/// [`WRONG_OPTIONS`].
pub fn language(code: &str) -> Result<Language, ExitCode> {
    let tag = Tag::from_code(code).ok_or_else(|| wrong(format_args!("`{code}` is not nn, nb, en, fr, es or pt")))?;
    Language::embedded(tag).map_err(|error| wrong(format_args!("the text is unusable: {error:?}")))
}

/// An application from a file.
///
/// # Errors
/// [`UNUSABLE`], after a line for each problem.
pub fn application(file: &Path) -> Result<Application, ExitCode> {
    let text = std::fs::read_to_string(file).map_err(|error| unusable(file, &error))?;
    Application::from_json(&text).map_err(|problems| {
        for problem in &problems {
            eprintln!("{}: {problem}", file.display());
        }
        ExitCode::from(UNUSABLE)
    })
}

/// The figures of all files; of a call it says how many count there.
///
/// # Errors
/// [`UNUSABLE`], after a line for each problem: with one of them, none of the files is used.
pub fn overlay(files: &[PathBuf], book: Option<&Rulebook>) -> Result<Overlay, ExitCode> {
    let overlay = read(files).map_err(|problems| {
        eprintln!("{}", problems.join("\n"));
        ExitCode::from(UNUSABLE)
    })?;
    if let Some((book, year)) = book.and_then(|book| Some((book, book.year()?))).filter(|_| !files.is_empty()) {
        let (used, all) = (overlay.len_of(year), overlay.len());
        eprintln!("{used} of {all} rows are for {year}, the year of {}", book.id);
    }
    Ok(overlay)
}

fn read(files: &[PathBuf]) -> Result<Overlay, Vec<String>> {
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
    Overlay::read(read.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// Says why a file cannot be used.
pub fn unusable(path: &Path, why: &dyn Display) -> ExitCode {
    eprintln!("{}: {why}", path.display());
    ExitCode::from(UNUSABLE)
}

/// Says why an option is wrong.
pub fn wrong(why: impl Display) -> ExitCode {
    eprintln!("{why}");
    ExitCode::from(WRONG_OPTIONS)
}
