//! Parts of the program that load by themselves, once somebody needs them: the functions marked with `wasm_split`, with
//! whatever only they call.

use super::names::Names;
use super::tools::Tools;
use anyhow::{Context, Result, anyhow, bail};
use std::fs;
use std::path::Path;
use wasm_split_cli_support::Options;

/// The module from which the program takes the functions that load its parts.
pub const LINK: &str = "./__wasm_split.js";

/// A compiled module in parts.
pub struct Split {
    /// What is there from the start; wasm-bindgen goes on with it.
    pub main: Vec<u8>,
    /// The others, by the name that the script has for each.
    parts: Vec<(String, Vec<u8>)>,
    /// The script that loads them.
    script: String,
}

/// Takes a module apart. It must have been linked with its relocations.
pub fn split(module: &[u8]) -> Result<Split> {
    let work = tempfile::tempdir()?;
    let main = work.path().join("main.wasm");
    let mut options = Options::new(module);
    options.output_dir = work.path();
    options.main_out_path = &main;
    options.link_name = LINK;
    let made = wasm_split_cli_support::transform(options)
        .map_err(|error| anyhow!("could not take the module apart: {error:#}"))?;
    let part = |path: &Path| -> Result<(String, Vec<u8>)> {
        let name = path.file_name().and_then(|name| name.to_str()).context("a part without a name")?;
        Ok((name.to_owned(), fs::read(path)?))
    };
    let parts: Result<Vec<_>> = made.split_modules.iter().map(|path| part(path)).collect();
    Ok(Split { main: fs::read(&main)?, parts: parts?, script: fs::read_to_string(work.path().join(LINK))? })
}

impl Split {
    /// Writes the parts, and puts the script that loads them into the glue, so that nothing more is asked for before
    /// a part is.
    pub fn join(self, glue: &str, tools: &Tools, names: &mut Names) -> Result<String> {
        let mut script = self.script;
        for (name, part) in &self.parts {
            let kept = name.replace("split_", "norec-check-").replace('_', "-");
            let hashed = names.add_later(&kept, &tools.wasm(part)?)?;
            replace(&mut script, &format!("./{name}"), &format!("./{hashed}"))?;
        }
        let Some((_, script)) = script.split_once("\n\n") else { bail!("the script that loads parts has no head") };
        let script = script.replace("export const ", "const ");
        let loads: Vec<&str> = script.lines().filter_map(|line| line.strip_prefix("const __wasm_split_load_")).collect();
        let loads: Option<Vec<&str>> = loads.into_iter().map(|line| line.split(' ').next()).collect();
        let loads: Vec<String> =
            loads.unwrap_or_default().iter().map(|name| format!("__wasm_split_load_{name}")).collect();
        let Some((before, after)) = glue.split_once(" from \"./__wasm_split.js\"") else {
            bail!("wasm-bindgen's JavaScript takes nothing from {LINK}");
        };
        let Some((before, name)) = before.rsplit_once("import * as ") else {
            bail!("wasm-bindgen's JavaScript takes from {LINK} in a way that is not known here");
        };
        let after = after.strip_prefix(';').unwrap_or(after);
        Ok(format!("{before}{after}\n{script}\nconst {name} = {{ {} }};\n", loads.join(", ")))
    }
}

fn replace(script: &mut String, from: &str, to: &str) -> Result<()> {
    if !script.contains(from) {
        bail!("the script that loads parts does not load {from}");
    }
    *script = script.replace(from, to);
    Ok(())
}
