//! The task `mutants`: every value of every rulebook changed, one at a time; the corpus must notice each.

use crate::process;
use anyhow::{Context, Result};

/// The task `mutants`.
pub fn run() -> Result<()> {
    let program =
        ["run", "--quiet", "--locked", "--package", "norec-tests", "--features", "mutants", "--bin", "mutants"];
    process::run(process::cargo().args(program))
        .context("some changes of a rulebook pass unseen; each is printed above, with what to add")
}
