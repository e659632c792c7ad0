//! The npm tools of `package.json`, installed exactly as `package-lock.json` says.

use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::fmt;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

/// The oldest Node.js that the tools run on.
const NODE: u32 = 20;

/// Node.js with the tools installed.
#[derive(Clone, Debug)]
pub struct Npm {
    version: String,
}

impl Npm {
    /// Finds Node.js and installs the tools where they are missing or older than the lock file.
    pub fn ready() -> Result<Npm> {
        let version = process::ask(Command::new("node").arg("--version")).with_context(|| {
            format!("Node.js is missing; install version {NODE} or newer with npm, and run this again")
        })?;
        if major(&version).is_none_or(|major| major < NODE) {
            bail!("Node.js {version} is too old; install version {NODE} or newer with npm, and run this again");
        }
        let lock = fs::read(workspace::root().join("package-lock.json"))?;
        let mark = modules().join(".installed-lock");
        if fs::read(&mark).is_ok_and(|installed| installed == lock) {
            return Ok(Npm { version });
        }
        if process::find("npm").is_none() {
            bail!("npm is missing; install it beside Node.js and run this again");
        }
        println!(
            "Installing the npm tools of package-lock.json into node_modules (binaryen, esbuild, what drives browsers, axe, typescript)."
        );
        // No script of a package is run: none of these needs one.
        process::run(
            Command::new("npm")
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .current_dir(workspace::root()),
        )
        .context("the npm tools could not be installed; see npm's message above")?;
        fs::write(mark, lock)?;
        Ok(Npm { version })
    }

    /// A program of one of the tools.
    pub fn tool(&self, name: &str) -> Command {
        Command::new(modules().join(".bin").join(name))
    }

    /// Node.js itself, in the workspace.
    pub fn node(&self) -> Command {
        let mut node = Command::new("node");
        node.current_dir(workspace::root());
        node
    }
}

impl fmt::Display for Npm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "installed, on Node.js {}", self.version)
    }
}

fn modules() -> PathBuf {
    workspace::root().join("node_modules")
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_major_version_of_node_is_read() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("v8.0.0"), Some(8));
        assert_eq!(major("20.1.0"), None);
        assert_eq!(major(""), None);
    }
}
