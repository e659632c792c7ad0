//! The steps of the task `test`, in their order.

use super::Machine;
use crate::setup::{Compiler, TARGET};
use crate::site::{self, Site, Tools};
use crate::{book, messages, mutants, process, schemas, size, tables, workspace};
use anyhow::{Context, Result};

/// One check.
pub struct Step {
    /// What it is called, above its output and in the summary.
    pub heading: &'static str,
    /// Whether it needs a browser.
    pub browser: bool,
    /// Whether it is slow, and runs with `--deep` only.
    pub deep: bool,
    /// Fails with what is wrong.
    pub run: fn(&Machine) -> Result<()>,
}

/// All steps: the cheap ones first, the slow ones last.
pub const STEPS: &[Step] = &[
    Step { heading: "Format", browser: false, deep: false, run: format },
    Step { heading: "Lint", browser: false, deep: false, run: lint },
    Step { heading: "Translations", browser: false, deep: false, run: translations },
    Step { heading: "Unit, corpus, doc and property tests", browser: false, deep: false, run: tests },
    Step { heading: "TypeScript types", browser: false, deep: false, run: types },
    Step { heading: "Mutants of the rulebooks", browser: false, deep: false, run: rulebooks },
    Step { heading: "WebAssembly build", browser: false, deep: false, run: wasm },
    Step { heading: "Size of a first visit", browser: false, deep: false, run: first_visit },
    Step { heading: "Book", browser: false, deep: false, run: pages },
    Step { heading: "The corpus in WebAssembly", browser: true, deep: false, run: corpus },
    Step { heading: "Browser journeys", browser: true, deep: false, run: journeys },
    Step { heading: "A whole application in Firefox", browser: true, deep: false, run: firefox },
    Step {
        heading: "Size with the standard library built anew",
        browser: false,
        deep: true,
        run: first_visit_with_std,
    },
    Step { heading: "Remedies, proven", browser: false, deep: true, run: remedies },
    Step { heading: "The corpus on Debian's compiler", browser: true, deep: true, run: corpus_on_debian },
];

fn format(_: &Machine) -> Result<()> {
    process::run(process::cargo().args(["fmt", "--all", "--check"]))
        .context("some files are not formatted; `cargo fmt --all` does it")
}

fn lint(machine: &Machine) -> Result<()> {
    let clippy = ["clippy", "--quiet", "--locked", "--all-targets", "--all-features"];
    process::run(process::cargo().args(clippy).args(["--workspace", "--", "-D", "warnings"]))?;
    match machine.compiler {
        // What only the browser sees.
        Compiler::Own | Compiler::OwnStd => {
            let widget = ["clippy", "--quiet", "--locked", "--lib", "--package", "norec-widget", "--target", TARGET];
            process::run(process::cargo().args(widget).args(["--", "-D", "warnings"]))
        }
        Compiler::Debian(_) => {
            println!("The code of the widget that only the browser sees is not linted: clippy lacks {TARGET}.");
            Ok(())
        }
    }
}

/// Each message is there in every language, and was checked against the Nynorsk text of today.
fn translations(_: &Machine) -> Result<()> {
    messages::check()
}

fn tests(_: &Machine) -> Result<()> {
    process::run(process::cargo().args(["test", "--locked", "--workspace"]))
}

/// The forms of the documents are those of the crates, and what really comes out is of those types.
fn types(machine: &Machine) -> Result<()> {
    schemas::types(&machine.npm)
}

fn rulebooks(_: &Machine) -> Result<()> {
    mutants::run()
}

fn wasm(machine: &Machine) -> Result<()> {
    machine.site().map(drop)
}

fn first_visit(machine: &Machine) -> Result<()> {
    size::report(machine.site()?, size::BUDGET)
}

fn first_visit_with_std(machine: &Machine) -> Result<()> {
    let home = workspace::target().join("std");
    let site = site::build(&Compiler::own_std()?, &Tools::npm(machine.npm.clone()), &home)?;
    size::report(&site, size::STD_BUDGET)
}

fn pages(machine: &Machine) -> Result<()> {
    book::build(machine.site()?).map(drop)
}

/// The same cases as the native tests, through the same code in the browser: byte for byte the same answers.
fn corpus(machine: &Machine) -> Result<()> {
    let site = site::build_with_json(&machine.compiler, &Tools::npm(machine.npm.clone()), &workspace::target())?;
    in_browser(machine, &site, "tests/browser/corpus/run.mjs")
}

fn journeys(machine: &Machine) -> Result<()> {
    in_browser(machine, machine.site()?, "tests/browser/run.mjs")
}

fn firefox(machine: &Machine) -> Result<()> {
    in_browser(machine, machine.site()?, "tests/browser/firefox/run.mjs")
}

/// What could be changed, proven over many applications.
fn remedies(_: &Machine) -> Result<()> {
    tables::remedies()
}

/// The widget compiled by Debian's newer rustc answers as the corpus says, whatever compiler the
/// other steps used.
fn corpus_on_debian(machine: &Machine) -> Result<()> {
    let site = site::build_with_json(
        &Compiler::debian()?,
        &Tools::npm(machine.npm.clone()),
        &workspace::target().join("debian"),
    )?;
    in_browser(machine, &site, "tests/browser/corpus/run.mjs")
}

fn in_browser(machine: &Machine, site: &Site, script: &str) -> Result<()> {
    let browsers = machine.browsers.as_ref().context("the browsers were left out of the set-up")?;
    process::run(
        machine
            .npm
            .node()
            .arg(script)
            .env("NOREC_SITE", &site.dir)
            .env("CHROMIUM", &browsers.chromium)
            .env("FIREFOX", &browsers.firefox),
    )
}
