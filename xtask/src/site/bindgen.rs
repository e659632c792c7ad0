//! The JavaScript that carries values in and out of the module, made by wasm-bindgen's own library.

use super::split::LINK;
use crate::workspace;
use anyhow::{Context, Result, anyhow, bail};
use std::cmp::Reverse;
use std::fs;
use walrus::ModuleConfig;
use wasm_bindgen_cli_support::Bindgen;

/// What wasm-bindgen makes of a compiled module.
pub struct Generated {
    /// The module as the browser loads it.
    pub wasm: Vec<u8>,
    /// The JavaScript module that starts it; it is told where the module is.
    pub glue: String,
}

/// Makes the pair. The names of functions can be kept, for whoever wants to know where bytes come from.
pub fn generate(module: &[u8], keep_names: bool) -> Result<Generated> {
    let lock = fs::read_to_string(workspace::root().join("Cargo.lock"))?;
    check_versions(&lock)?;
    let work = tempfile::tempdir()?;
    let dir = work.path();
    Bindgen::new()
        .input_bytes("norec_check", module.to_vec())
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        // The table of functions is how the parts of the program reach each other.
        .keep_lld_exports(true)
        .remove_name_section(!keep_names)
        .remove_producers_section(true)
        .generate(dir)
        .context("wasm-bindgen could not read the compiled module")?;
    if dir.join("snippets").exists() {
        bail!(
            "a crate of the widget brings JavaScript of its own (wasm-bindgen `snippets`), which the site has no place for"
        );
    }
    short_names(
        &fs::read(dir.join("norec_check_bg.wasm"))?,
        fs::read_to_string(dir.join("norec_check.js"))?,
        keep_names,
    )
}

/// Gives short names to what the two files take from each other. wasm-bindgen's names end in a hash, which no
/// compression makes smaller, and each stands in both files.
fn short_names(wasm: &[u8], mut glue: String, keep_names: bool) -> Result<Generated> {
    let mut module = ModuleConfig::new()
        .generate_name_section(keep_names)
        .generate_producers_section(false)
        .parse(wasm)
        .map_err(|error| anyhow!("could not read what wasm-bindgen made: {error:#}"))?;
    let imports = module.imports.iter_mut().filter(|import| import.module != LINK);
    for (number, import) in imports.enumerate() {
        let short = format!("i{number}");
        rename(&mut glue, &format!(" {}: ", import.name), &format!(" {short}: "))?;
        import.name = short;
    }
    let mut exports: Vec<_> =
        module.exports.iter_mut().filter(|export| export.name.starts_with("wasm_bindgen__")).collect();
    // One name can begin as another does, so the longer comes first.
    exports.sort_by_key(|export| Reverse(export.name.len()));
    for (number, export) in exports.into_iter().enumerate() {
        let short = format!("invoke{number}");
        rename(&mut glue, &export.name, &short)?;
        export.name = short;
    }
    Ok(Generated { wasm: module.emit_wasm(), glue })
}

/// Puts one name in the place of another.
fn rename(glue: &mut String, from: &str, to: &str) -> Result<()> {
    if !glue.contains(from) {
        bail!("wasm-bindgen's JavaScript has no `{from}`, which the module has");
    }
    *glue = glue.replace(from, to);
    Ok(())
}

/// The crate in the module and the library here speak a private format that changes with every
/// version, so both must be the same one.
fn check_versions(lock: &str) -> Result<()> {
    let module = versions(lock, "wasm-bindgen");
    let library = versions(lock, "wasm-bindgen-cli-support");
    if module.len() != 1 || module != library {
        bail!(
            "Cargo.lock has wasm-bindgen {} and wasm-bindgen-cli-support {}; set the second, in xtask/Cargo.toml, to the version of the first",
            module.join(" and "),
            library.join(" and ")
        );
    }
    Ok(())
}

/// The versions of a package in a lock file, as cargo writes it: the version follows the name.
fn versions<'lock>(lock: &'lock str, package: &str) -> Vec<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if line == name {
            let version = lines.next().and_then(|line| line.strip_prefix("version = \"")?.strip_suffix('"'));
            found.extend(version);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn lock(module: &str, library: &str) -> String {
        format!(
            "[[package]]\nname = \"wasm-bindgen\"\nversion = \"{module}\"\n\n\
             [[package]]\nname = \"wasm-bindgen-cli-support\"\nversion = \"{library}\"\n"
        )
    }

    #[test]
    fn the_lock_file_of_this_workspace_has_one_version_of_both() {
        let lock = fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
        check_versions(&lock).unwrap();
    }

    #[test]
    fn the_same_version_of_both_is_fine() {
        check_versions(&lock("0.2.130", "0.2.130")).unwrap();
    }

    #[test]
    fn different_versions_are_refused_with_what_to_do() {
        let error = check_versions(&lock("0.2.131", "0.2.130")).unwrap_err();
        assert_eq!(
            error.to_string(),
            "Cargo.lock has wasm-bindgen 0.2.131 and wasm-bindgen-cli-support 0.2.130; \
             set the second, in xtask/Cargo.toml, to the version of the first"
        );
    }

    #[test]
    fn a_missing_package_is_refused() {
        assert!(check_versions("").is_err());
    }
}
