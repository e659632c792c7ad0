//! The task `mutants`: every value of every rulebook changed, one at a time; the corpus must notice each.

use crate::process;
use anyhow::{Context, Result};

const OF_TESTS: [&str; 6] = ["--quiet", "--locked", "--package", "norec-tests", "--features", "mutants"];

/// The task `mutants`.
pub fn run() -> Result<()> {
    // That the search itself finds what nobody notices.
    process::run(process::cargo().arg("test").args(OF_TESTS).args(["--lib", "mutants"]))?;
    process::run(process::cargo().arg("run").args(OF_TESTS).args(["--bin", "mutants"]))
        .context("some changes of a rulebook pass unnoticed; each is printed above, with what to add")
}
