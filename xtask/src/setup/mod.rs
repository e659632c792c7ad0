//! What the other tasks need on the machine: a compiler for WebAssembly, the npm tools, two browsers.
//! Each door finds it, else installs it and says so first, else says in one sentence what to do.

mod browser;
mod debian;
mod npm;
mod wasm_target;

pub use browser::{chromium, firefox};
pub use npm::Npm;
pub use wasm_target::{Compiler, TARGET};

use anyhow::Result;

/// The task `setup`: everything that `cargo xtask test` needs.
pub fn run() -> Result<()> {
    println!("WebAssembly: {}", Compiler::ready()?);
    println!("npm tools:   {}", Npm::ready()?);
    println!("Chromium:    {}", chromium()?.display());
    println!("Firefox:     {}", firefox()?.display());
    Ok(())
}
