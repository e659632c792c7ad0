//! The crate `norec-widget` as a WebAssembly module.

use crate::process;
use crate::setup::{Compiler, TARGET};
use anyhow::{Context, Result};
use std::path::Path;
use std::{env, fs};

/// Compiles the widget and gives the module, still without its JavaScript. What is compiled is kept in `cache`.
///
/// The crate is a `cdylib` for the browser and an `rlib` for the tests. Only the first is asked
/// for here, because cargo leaves out link-time optimisation where an `rlib` is made beside it.
pub fn module(compiler: &Compiler, cache: &Path, features: &[&str]) -> Result<Vec<u8>> {
    let target = cache.join(compiler.folder());
    process::run(
        compiler
            .cargo()?
            .args(["rustc", "--package", "norec-widget", "--lib", "--crate-type", "cdylib"])
            .args(["--profile", "wasm", "--target", TARGET, "--locked"])
            .args(compiler.arguments())
            .args(features.iter().flat_map(|feature| ["--features", feature]))
            .arg("--target-dir")
            .arg(&target)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                without_paths() + " -Clink-arg=--emit-relocs" + compiler.flags(),
            ),
    )?;
    let module = target.join(TARGET).join("wasm/norec_widget.wasm");
    fs::read(&module).with_context(|| format!("could not read {}", module.display()))
}

/// Keeps the folders of whoever builds out of the module: messages of panics name source files. So the same sources
/// give the same module, and the same file names, on every machine.
fn without_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(std::path::PathBuf::from);
    let home = home.or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let sources = home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let folders = sources.into_iter().flatten().flatten().map(|folder| folder.path());
    let flags: Vec<String> = folders.map(|folder| format!("--remap-path-prefix={}/=", folder.display())).collect();
    flags.join(" ")
}
