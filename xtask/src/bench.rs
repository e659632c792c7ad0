//! The task `bench`: the speed of the rules beside a hand-written loop and a rule engine.
//!
//! `tests/bench` is a package of its own, with its own lock file: the engine that it compares with is large, and no
//! part of the product. The first run builds it, which takes minutes.

use crate::{process, workspace};
use anyhow::{Context, Result};

/// The task `bench`. It fails if the three do not agree, and if a requirement on speed is not met.
pub fn run() -> Result<()> {
    let mut command = process::cargo();
    command.args(["run", "--release", "--locked", "--manifest-path", "tests/bench/Cargo.toml", "--target-dir"]);
    command.arg(workspace::target().join("bench"));
    process::run(&mut command).context("the reason stands above")
}
