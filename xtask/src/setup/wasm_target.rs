//! A compiler for `wasm32-unknown-unknown`: the workspace's own if it has that target or rustup can
//! add it, else one from Debian's packages.

use super::debian;
use crate::process;
use anyhow::{Result, bail};
use std::env;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What the widget is compiled to.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// Set to `debian`, this chooses Debian's compiler even where another would do.
const CHOICE: &str = "NOREC_WASM_TOOLCHAIN";

/// A compiler that can make WebAssembly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Compiler {
    /// The workspace's own, with the target installed.
    Own,
    /// The workspace's own, which builds the standard library anew: for size, and without a word where it panics.
    OwnStd,
    /// One from Debian's packages: the path of its `rustc`.
    Debian(PathBuf),
}

impl Compiler {
    /// Finds a compiler, or installs what is missing.
    pub fn ready() -> Result<Compiler> {
        match env::var(CHOICE).as_deref() {
            Ok("debian") => return Compiler::debian(),
            Ok("") | Err(_) => {}
            Ok(other) => bail!("{CHOICE} is `{other}`; the only value it knows is `debian`"),
        }
        if is_installed() {
            return Ok(Compiler::Own);
        }
        if let Some(rustc) = debian::cached()? {
            return Ok(Compiler::Debian(rustc));
        }
        if process::find("rustup").is_some() {
            println!("Installing the target {TARGET} with rustup.");
            let added = process::run(
                Command::new("rustup").args(["target", "add", TARGET]).current_dir(crate::workspace::root()),
            );
            match added {
                Ok(()) if is_installed() => return Ok(Compiler::Own),
                Ok(()) => println!("rustup added the target to another toolchain than the one in use."),
                Err(error) => println!("{error:#}"),
            }
        }
        if debian::is_here() {
            return Compiler::debian();
        }
        bail!(
            "the target {TARGET} is missing; install it with `rustup target add {TARGET}` \
             (or your system's package of the Rust standard library for it) and run this again"
        )
    }

    /// The workspace's own with the sources of its standard library, which rustup can add.
    pub fn own_std() -> Result<Compiler> {
        if !has_sources() {
            println!("Installing the sources of the standard library with rustup.");
            process::run(
                Command::new("rustup").args(["component", "add", "rust-src"]).current_dir(crate::workspace::root()),
            )?;
        }
        if !has_sources() {
            bail!("rustup added the sources of the standard library to another toolchain than the one in use");
        }
        Ok(Compiler::OwnStd)
    }

    /// Debian's compiler, whatever else is there.
    pub fn debian() -> Result<Compiler> {
        debian::ready().map(Compiler::Debian)
    }

    /// Cargo, set up to use this compiler.
    pub fn cargo(&self) -> Result<Command> {
        let mut cargo = process::cargo();
        if let Compiler::Debian(rustc) = self {
            cargo.env("RUSTC", rustc);
            cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", debian::linker()?);
        }
        if *self == Compiler::OwnStd {
            // Both are for nightly compilers only, unless a release is told otherwise.
            cargo.env("RUSTC_BOOTSTRAP", "1");
        }
        Ok(cargo)
    }

    /// What cargo is told besides.
    pub fn arguments(&self) -> &'static [&'static str] {
        match self {
            Compiler::OwnStd => &["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"],
            _ => &[],
        }
    }

    /// What the compiler itself is told besides. Names are written as elsewhere, because functions are found by them.
    pub fn flags(&self) -> &'static str {
        match self {
            Compiler::OwnStd => {
                " -Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Csymbol-mangling-version=legacy"
            }
            _ => "",
        }
    }

    /// The folder for what it compiles: what one has made, another would make again.
    pub fn folder(&self) -> &'static str {
        match self {
            Compiler::OwnStd => "wasm-std",
            _ => "wasm",
        }
    }
}

impl fmt::Display for Compiler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Compiler::Own => f.write_str("the toolchain of rust-toolchain.toml"),
            Compiler::OwnStd => f.write_str("the toolchain of rust-toolchain.toml, the standard library too"),
            Compiler::Debian(rustc) => write!(f, "Debian's compiler, {}", rustc.display()),
        }
    }
}

fn is_installed() -> bool {
    process::ask(process::rustc().args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|dir| holds_std(Path::new(&dir)))
}

fn has_sources() -> bool {
    process::ask(process::rustc().args(["--print", "sysroot"]))
        .is_some_and(|sysroot| Path::new(&sysroot).join("lib/rustlib/src/rust/library/std").is_dir())
}

/// rustc prints the folder of a target's libraries whether or not they are there.
pub fn holds_std(libraries: &Path) -> bool {
    fs::read_dir(libraries)
        .is_ok_and(|entries| entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_folder_counts_only_with_the_standard_library_in_it() {
        let dir = tempfile::tempdir().unwrap();
        assert!(!holds_std(&dir.path().join("missing")));
        assert!(!holds_std(dir.path()));
        fs::write(dir.path().join("libcore-0123.rlib"), "").unwrap();
        assert!(!holds_std(dir.path()));
        fs::write(dir.path().join("libstd-0123.rlib"), "").unwrap();
        assert!(holds_std(dir.path()));
    }
}
