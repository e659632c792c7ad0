//! The task `screenshots`: pictures of the check in all its states, phone and desktop, light and dark, with a page that
//! shows them all.

use crate::setup::{self, Compiler, Npm};
use crate::site::{self, Tools};
use crate::{process, workspace};
use anyhow::Result;
use std::path::PathBuf;

/// Options of the task `screenshots`.
#[derive(clap::Args)]
pub struct Options {
    /// Where they go; otherwise `target/screenshots`
    #[arg(long)]
    out: Option<PathBuf>,
    /// The language of the check
    #[arg(long, default_value = site::LANGUAGE)]
    language: String,
    /// Only states that have this in their name
    #[arg(long, default_value = "")]
    only: String,
}

/// The task `screenshots`.
pub fn run(options: &Options) -> Result<()> {
    let (npm, chromium) = (Npm::ready()?, setup::chromium()?);
    let site = site::build(&Compiler::ready()?, &Tools::npm(npm.clone()), &workspace::target())?;
    let out = std::path::absolute(options.out.clone().unwrap_or_else(|| workspace::target().join("screenshots")))?;
    let mut node = npm.node();
    node.args(["tests/browser/screenshots/run.mjs", "--language", &options.language, "--only", &options.only]);
    node.arg("--out").arg(out).env("NOREC_SITE", &site.dir).env("CHROMIUM", chromium);
    process::run(&mut node)
}
