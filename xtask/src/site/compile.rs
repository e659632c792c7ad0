//! The crate `norec-widget` as a WebAssembly module.

use crate::process;
use crate::setup::{Compiler, TARGET};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// Compiles the widget and gives the module, still without its JavaScript.
///
/// The crate is a `cdylib` for the browser and an `rlib` for the tests. Only the first is asked
/// for here, because cargo leaves out link-time optimisation where an `rlib` is made beside it.
pub fn module(compiler: &Compiler, home: &Path) -> Result<Vec<u8>> {
    let target = home.join("wasm");
    process::run(
        compiler
            .cargo()?
            .args(["rustc", "--package", "norec-widget", "--lib", "--crate-type", "cdylib"])
            .args(["--profile", "wasm", "--target", TARGET, "--locked"])
            .arg("--target-dir")
            .arg(&target),
    )?;
    let module = target.join(TARGET).join("wasm/norec_widget.wasm");
    fs::read(&module).with_context(|| format!("could not read {}", module.display()))
}
