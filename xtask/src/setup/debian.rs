//! A WebAssembly compiler where rustup cannot download one: Debian's `rustc-web` packages (compiler
//! and matching sources of the standard library), unpacked into the cache without installing them,
//! and the standard library built once.
//!
//! The folder is made under another name and renamed when it is whole, so that a run that was
//! interrupted leaves nothing that looks ready. A lock keeps two runs apart.

use super::wasm_target::{TARGET, holds_std};
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The compiler, the sources of its standard library, and the libraries that it loads. The first
/// three are asked for; the rest are those among their dependencies that the compiler is linked to.
const PACKAGES: [&str; 3] = ["rustc-web", "rust-web-src", "libstd-rust-web-dev"];
const LIBRARIES: [&str; 3] = ["libstd-rust-web-", "libllvm", "libz3-"];

const PREFIX: &str = "rustc-web-";
const UNFINISHED: &str = ".unfinished-";

/// Whether this machine has Debian's package tools.
pub fn is_here() -> bool {
    ["apt-get", "apt-cache", "dpkg"].iter().all(|tool| process::find(tool).is_some())
}

/// The compiler of an earlier run, if there is one.
pub fn cached() -> Result<Option<PathBuf>> {
    let mut made: Vec<PathBuf> = match fs::read_dir(workspace::cache()?) {
        Ok(entries) => entries.flatten().map(|entry| entry.path()).collect(),
        Err(_) => Vec::new(),
    };
    made.retain(|dir| dir.file_name().is_some_and(|name| name.to_string_lossy().starts_with(PREFIX)));
    made.sort();
    Ok(made.into_iter().rev().map(|dir| dir.join("rustc")).find(|rustc| works(rustc)))
}

/// The compiler, made if need be.
pub fn ready() -> Result<PathBuf> {
    if let Some(rustc) = cached()? {
        return Ok(rustc);
    }
    if !is_here() {
        bail!("Debian's package tools (apt-get, apt-cache, dpkg) are missing, so Debian's compiler cannot be fetched");
    }
    let cache = workspace::cache()?;
    fs::create_dir_all(&cache).with_context(|| format!("could not make the folder {}", cache.display()))?;
    let lock = File::create(cache.join("lock"))?;
    lock.lock()?;
    match cached()? {
        Some(rustc) => Ok(rustc),
        None => make(&cache),
    }
}

/// The linker that comes with the workspace's own toolchain; Debian's package has none.
pub fn linker() -> Result<PathBuf> {
    let sysroot = process::output(process::rustc().args(["--print", "sysroot"]))?;
    let version = process::output(process::rustc().arg("-vV"))?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).context("`rustc -vV` names no host")?;
    let linker = Path::new(sysroot.trim()).join("lib/rustlib").join(host).join("bin/rust-lld");
    if !linker.is_file() {
        bail!("the linker {} is missing; use a Rust toolchain from rustup", linker.display());
    }
    Ok(linker)
}

fn make(cache: &Path) -> Result<PathBuf> {
    let started = Instant::now();
    println!("Making a WebAssembly compiler from Debian's packages; about 150 MB and two minutes, once.");
    for entry in fs::read_dir(cache)?.flatten() {
        if entry.file_name().to_string_lossy().starts_with(UNFINISHED) {
            fs::remove_dir_all(entry.path())?;
        }
    }
    refresh_package_lists()?;
    let version = candidate()?;
    let work = tempfile::Builder::new().prefix(UNFINISHED).tempdir_in(cache)?;

    println!("Downloading rustc-web {version}.");
    download(work.path())?;
    write_wrapper(&work.path().join("rustc"))?;
    println!("Building the standard library for {TARGET}.");
    build_std(work.path())?;

    let finished = cache.join(format!("{PREFIX}{}", file_safe(&version)));
    if finished.exists() {
        fs::remove_dir_all(&finished)?; // it was looked at, and does not work
    }
    fs::rename(work.keep(), &finished)?;
    println!("The compiler is ready after {} s.", started.elapsed().as_secs());
    Ok(finished.join("rustc"))
}

fn works(rustc: &Path) -> bool {
    process::ask(Command::new(rustc).args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|dir| holds_std(Path::new(&dir)))
}

fn refresh_package_lists() -> Result<()> {
    if process::is_root() {
        println!("Refreshing Debian's package lists (apt-get update).");
        return process::run(Command::new("apt-get").args(["update", "-qq"]));
    }
    Ok(())
}

fn candidate() -> Result<String> {
    let policy = process::ask(Command::new("apt-cache").args(["policy", "rustc-web"]).env("LC_ALL", "C"));
    policy
        .as_deref()
        .and_then(candidate_in)
        .map(str::to_owned)
        .context("Debian's package lists here do not offer rustc-web; run `apt-get update` as root, then this again")
}

fn candidate_in(policy: &str) -> Option<&str> {
    let version = policy.lines().find_map(|line| line.trim().strip_prefix("Candidate: "))?;
    (version != "(none)").then_some(version)
}

fn download(work: &Path) -> Result<()> {
    let debs = work.join("debs");
    fs::create_dir_all(&debs)?;
    let tree = process::output(
        Command::new("apt-cache")
            .args(["depends", "--recurse", "--no-suggests", "--no-enhances", "--no-breaks", "--no-conflicts"])
            .args(["--no-replaces", "--no-recommends"])
            .args(PACKAGES),
    )?;
    process::run(Command::new("apt-get").args(["download", "-qq"]).args(wanted(&tree)).current_dir(&debs)).context(
        "a package could not be downloaded; if the lists are old, run `apt-get update` as root, then this again",
    )?;
    for deb in fs::read_dir(&debs)?.flatten() {
        process::run(Command::new("dpkg").arg("-x").arg(deb.path()).arg(work))?;
    }
    fs::remove_dir_all(debs)?;
    Ok(())
}

/// The packages to fetch, from what `apt-cache depends --recurse` printed: a package's own line
/// starts at the margin.
fn wanted(tree: &str) -> Vec<&str> {
    let mut names: Vec<&str> = tree
        .lines()
        .filter(|name| PACKAGES.contains(name) || LIBRARIES.iter().any(|library| is_version_of(name, library)))
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// `libllvm22` is a version of `libllvm`; `libllvm-dev` and `libllvm22:i386` are not.
fn is_version_of(name: &str, library: &str) -> bool {
    name.strip_prefix(library).is_some_and(|rest| {
        rest.starts_with(|c: char| c.is_ascii_digit()) && rest.chars().all(|c| c.is_ascii_digit() || c == '.')
    })
}

/// The compiler finds its own libraries through a wrapper that works wherever the folder stands.
fn write_wrapper(rustc: &Path) -> Result<()> {
    let script = r#"#!/bin/sh
usr=$(dirname "$(realpath "$0")")/usr
libs=
for dir in "$usr"/lib/*-linux-gnu* "$usr"/lib/llvm-*/lib; do [ -d "$dir" ] && libs=$libs$dir:; done
LD_LIBRARY_PATH=$libs$LD_LIBRARY_PATH exec "$usr/bin/rustc" "$@"
"#;
    fs::write(rustc, script)?;
    fs::set_permissions(rustc, fs::Permissions::from_mode(0o755))?;
    Ok(())
}

/// Builds an empty crate together with the standard library, and keeps the libraries.
fn build_std(work: &Path) -> Result<()> {
    let seed = work.join("seed");
    fs::create_dir_all(seed.join("src"))?;
    fs::write(seed.join("src/lib.rs"), "")?;
    fs::write(
        seed.join("Cargo.toml"),
        "[package]\nname = \"std-seed\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n",
    )?;
    process::run(
        process::cargo()
            .args(["build", "--release", "--target", TARGET, "-Zbuild-std=std,panic_abort,panic_unwind,test"])
            .current_dir(&seed)
            .env("RUSTC", work.join("rustc"))
            // The only place where an unstable option of the compiler is used: its own library.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_DIR", seed.join("target"))
            // Link-time optimisation reads the libraries as bitcode.
            .env("RUSTFLAGS", "-Cembed-bitcode=yes"),
    )?;
    let libraries = work.join("usr/lib/rustlib").join(TARGET).join("lib");
    fs::create_dir_all(&libraries)?;
    for entry in fs::read_dir(seed.join("target").join(TARGET).join("release/deps"))?.flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libstd_seed") {
            fs::copy(entry.path(), libraries.join(&name))?;
        }
    }
    fs::remove_dir_all(seed)?;
    Ok(())
}

fn file_safe(version: &str) -> String {
    version.chars().map(|c| if c.is_ascii_alphanumeric() || "+-.~".contains(c) { c } else { '_' }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_compiler_and_what_it_loads_is_fetched() {
        let tree = "rustc-web\n  Depends: libc6\n  Depends: libllvm22\nlibc6\nlibllvm22\nlibllvm-dev\n\
                    libstd-rust-web-1.96\nlibstd-rust-web-dev\nlibz3-4\nlibllvm22\nrust-web-src\n";
        assert_eq!(
            wanted(tree),
            ["libllvm22", "libstd-rust-web-1.96", "libstd-rust-web-dev", "libz3-4", "rust-web-src", "rustc-web"]
        );
    }

    #[test]
    fn the_version_is_the_one_that_would_be_installed() {
        let policy = "rustc-web:\n  Installed: (none)\n  Candidate: 1.96.0+dfsg1-1~deb12u2\n";
        assert_eq!(candidate_in(policy), Some("1.96.0+dfsg1-1~deb12u2"));
        assert_eq!(candidate_in("rustc-web:\n  Candidate: (none)\n"), None);
        assert_eq!(candidate_in(""), None);
    }

    #[test]
    fn a_version_becomes_one_folder_name() {
        assert_eq!(file_safe("1:1.96.0+dfsg1-1~deb12u2"), "1_1.96.0+dfsg1-1~deb12u2");
        assert_eq!(file_safe("../x"), ".._x");
    }
}
