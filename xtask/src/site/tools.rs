//! wasm-opt and esbuild, where Node.js is there; without them each file goes through as it is.

use crate::process;
use crate::setup::Npm;
use anyhow::Result;
use std::fs;

/// What rustc's WebAssembly may use, and so what wasm-opt may use in turn.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What wasm-opt does. Each was chosen by the size after brotli, which is not the size on disk: a value that is worked
/// out twice the same way costs less there than one that is kept (`local-cse`), and so does a small function that is
/// called once than one that is inlined. The first 1024 bytes of memory are the far end of the stack, to which no
/// pointer with an offset points.
const PASSES: [&str; 9] = [
    "--low-memory-unused",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--converge",
    "--one-caller-inline-max-function-size=20",
    "--skip-pass=local-cse",
    "--skip-pass=memory-packing",
];

/// The tools that make files smaller.
pub struct Tools {
    npm: Option<Npm>,
}

impl Tools {
    /// With wasm-opt and esbuild.
    pub fn npm(npm: Npm) -> Tools {
        Tools { npm: Some(npm) }
    }

    /// With them where they can be had, else without, and says so.
    pub fn best() -> Tools {
        match Npm::ready() {
            Ok(npm) => Tools::npm(npm),
            Err(error) => {
                println!("Building without wasm-opt and without minification: {error:#}.");
                Tools::none()
            }
        }
    }

    /// Without: every file goes through as it is.
    pub fn none() -> Tools {
        Tools { npm: None }
    }

    /// Whether the files are made smaller.
    pub fn are_there(&self) -> bool {
        self.npm.is_some()
    }

    /// A WebAssembly module, optimised for size.
    pub fn wasm(&self, module: &[u8]) -> Result<Vec<u8>> {
        self.through("wasm-opt", module, "wasm", &[&PASSES[..], &FEATURES[..]].concat(), "--output=")
    }

    /// The same, with the names of its functions.
    pub fn named_wasm(&self, module: &[u8]) -> Result<Vec<u8>> {
        self.through("wasm-opt", module, "wasm", &[&PASSES[..], &FEATURES[..], &["-g"]].concat(), "--output=")
    }

    /// A JavaScript module, minified.
    pub fn javascript(&self, script: &[u8]) -> Result<Vec<u8>> {
        let arguments = ["--minify", "--format=esm", "--target=es2022", "--charset=utf8", "--log-level=warning"];
        self.through("esbuild", script, "js", &arguments, "--outfile=")
    }

    /// A style sheet, minified.
    pub fn css(&self, sheet: &[u8]) -> Result<Vec<u8>> {
        let arguments = ["--minify", "--charset=utf8", "--log-level=warning"];
        self.through("esbuild", sheet, "css", &arguments, "--outfile=")
    }

    fn through(&self, tool: &str, content: &[u8], extension: &str, arguments: &[&str], to: &str) -> Result<Vec<u8>> {
        let Some(npm) = &self.npm else { return Ok(content.to_vec()) };
        let work = tempfile::tempdir()?;
        let before = work.path().join(format!("before.{extension}"));
        let after = work.path().join(format!("after.{extension}"));
        fs::write(&before, content)?;
        process::run(npm.tool(tool).arg(&before).args(arguments).arg(format!("{to}{}", after.display())))?;
        Ok(fs::read(after)?)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn without_the_tools_nothing_changes() {
        let tools = Tools::none();
        assert!(!tools.are_there());
        assert_eq!(tools.wasm(b"\0asm").unwrap(), b"\0asm");
        assert_eq!(tools.css(b"a { }").unwrap(), b"a { }");
        assert_eq!(tools.javascript(b"1 ;").unwrap(), b"1 ;");
    }
}
