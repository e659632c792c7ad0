//! Chromium, for the browser tests.

use crate::process;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The names under which systems install it.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/// Finds Chromium (the variable `CHROMIUM` first), or installs Debian's.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("CHROMIUM names {}, which is not there", path.display());
    }
    if let Some(found) = on_path() {
        return Ok(found);
    }
    if process::find("apt-get").is_none() || !process::is_root() {
        bail!(
            "Chromium is missing; install it (on Debian, as root: `apt-get install chromium`), or set CHROMIUM to its path"
        );
    }
    println!("Installing Chromium with apt-get, about 300 MB.");
    apt_get(&["update", "-qq"])
        .and_then(|()| apt_get(&["install", "-y", "-qq", "--no-install-recommends", "chromium"]))
        .context("Chromium could not be installed; install it by hand, or set CHROMIUM to its path")?;
    on_path()
        .context("apt-get installed Chromium, but no program of that name is on the PATH; set CHROMIUM to its path")
}

fn on_path() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| process::find(name))
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    process::run(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
