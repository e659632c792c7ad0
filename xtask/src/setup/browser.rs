//! The browsers that the tests run in.

use crate::process;
use anyhow::{Context, Result, bail};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// A browser: how it is found, and how Debian's is installed.
struct Browser {
    name: &'static str,
    /// The variable that names its path.
    variable: &'static str,
    /// The names under which systems install it.
    programs: &'static [&'static str],
    /// Debian's package.
    package: &'static str,
    /// What has to be downloaded and unpacked, about.
    megabytes: u32,
}

const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"],
    package: "chromium",
    megabytes: 300,
};

const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
    megabytes: 300,
};

/// Finds Chromium (the variable `CHROMIUM` first), or installs Debian's.
pub fn chromium() -> Result<PathBuf> {
    CHROMIUM.ready()
}

/// Finds Firefox (the variable `FIREFOX` first), or installs Debian's.
pub fn firefox() -> Result<PathBuf> {
    FIREFOX.ready()
}

impl Browser {
    fn ready(&self) -> Result<PathBuf> {
        let Browser { name, variable, package, megabytes, .. } = self;
        if let Some(path) = env::var_os(variable).map(PathBuf::from) {
            if path.is_file() {
                return Ok(path);
            }
            bail!("{variable} names {}, which is not there", path.display());
        }
        if let Some(found) = self.on_path() {
            return Ok(found);
        }
        if process::find("apt-get").is_none() || !process::is_root() {
            bail!(
                "{name} is missing; install it (on Debian, as root: `apt-get install {package}`), or set {variable} to its path"
            );
        }
        println!("Installing {name} with apt-get, about {megabytes} MB.");
        apt_get(&["update", "-qq"])
            .and_then(|()| apt_get(&["install", "-y", "-qq", "--no-install-recommends", package]))
            .with_context(|| {
                format!("{name} could not be installed; install it by hand, or set {variable} to its path")
            })?;
        self.on_path().with_context(|| {
            format!("apt-get installed {name}, but no program of that name is on the PATH; set {variable} to its path")
        })
    }

    fn on_path(&self) -> Option<PathBuf> {
        self.programs.iter().find_map(|program| process::find(program))
    }
}

fn apt_get(arguments: &[&str]) -> Result<()> {
    process::run(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive"))
}
