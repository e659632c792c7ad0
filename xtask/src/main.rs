//! The one command of the workspace. `cargo xtask` alone lists the tasks, one a line; each task is
//! a file of its own beside this one.

mod bench;
mod book;
mod functions;
mod messages;
mod mutants;
mod new_call;
mod perf;
mod process;
mod schemas;
mod screenshots;
mod serve;
mod setup;
mod site;
mod size;
mod tables;
mod test;
mod vocabulary;
mod workspace;

use anyhow::Context;
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// The audit is a program of the tests, which read the corpus too.
const AUDIT: [&str; 7] = ["run", "--quiet", "--locked", "--package", "norec-tests", "--bin", "audit"];

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", disable_help_subcommand = true)]
#[command(about = "The tasks of this workspace. Each does its own set-up and can be run again.")]
struct Cli {
    #[command(subcommand)]
    task: Option<Task>,
}

#[derive(Subcommand)]
enum Task {
    /// Builds the check and serves it on this machine
    Serve(serve::Options),
    /// Runs every check that must pass before a change is kept
    Test(test::Options),
    /// Builds the check as static files
    Build(site::Options),
    /// Prints what a first visit downloads, and fails above the budget
    Size(size::Options),
    /// Measures in Chromium how quick the check is on a slow link and a slow CPU
    Perf(perf::Options),
    /// Takes pictures of the check in all its states
    Screenshots(screenshots::Options),
    /// Changes every value of every rulebook, one at a time, and prints what no case notices
    Mutants,
    /// Prints how many questions it takes until the verdict is fixed, beside the order of the form
    Questions,
    /// Proves what could be changed over many applications, and prints how much of each kind it found
    Remedies,
    /// Measures the speed of the rules beside a hand-written loop and a rule engine
    Bench,
    /// Builds the book, with the check inside it
    Book,
    /// Looks for holes in the rulebooks, lists what is left to confirm, and where the texts disagree
    Audit {
        /// Writes the page of the book on where the texts disagree, too
        #[arg(long)]
        page: bool,
    },
    /// Makes the next call's rulebook from an earlier one
    NewCall(new_call::Options),
    /// Compares the translations with the Nynorsk messages, and fails if one is missing, superfluous or stale
    Messages(messages::Options),
    /// Writes the forms of all documents as JSON Schema and TypeScript types
    Schemas(schemas::Options),
    /// Installs what the other tasks need, and says what it cannot install
    Setup,
}

fn main() -> ExitCode {
    let done = match Cli::parse().task {
        Some(Task::Serve(options)) => serve::run(&options).map(success),
        Some(Task::Test(options)) => test::run(&options),
        Some(Task::Build(options)) => site::run(&options).map(success),
        Some(Task::Size(options)) => size::run(&options).map(success),
        Some(Task::Perf(options)) => perf::run(&options).map(success),
        Some(Task::Screenshots(options)) => screenshots::run(&options).map(success),
        Some(Task::Mutants) => mutants::run().map(success),
        Some(Task::Questions) => tables::questions().map(success),
        Some(Task::Remedies) => tables::remedies().map(success),
        Some(Task::Bench) => bench::run().map(success),
        Some(Task::Book) => book::run().map(success),
        Some(Task::Audit { page }) => audit(page),
        Some(Task::NewCall(options)) => new_call::run(&options).map(success),
        Some(Task::Messages(options)) => messages::run(&options).map(success),
        Some(Task::Schemas(options)) => schemas::run(&options).map(success),
        Some(Task::Setup) => setup::run().map(success),
        None => list_tasks().map(success),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\ncargo xtask stopped: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// What it finds it prints itself; to find something is no failure of the command.
fn audit(page: bool) -> anyhow::Result<ExitCode> {
    let page = page.then_some(["--", "--page"]);
    let done =
        process::cargo().args(AUDIT).args(page.iter().flatten()).status().context("cargo could not be started")?;
    Ok(if done.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn list_tasks() -> anyhow::Result<()> {
    use clap::CommandFactory;
    Cli::command().print_help()?;
    Ok(())
}

fn success((): ()) -> ExitCode {
    ExitCode::SUCCESS
}
