//! Where things are, from whatever folder the command was started in.

use anyhow::{Context, Result};
use std::env;
use std::path::{Path, PathBuf};

/// The folder that holds the workspace's `Cargo.toml`.
pub fn root() -> PathBuf {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask).to_path_buf()
}

/// Cargo's folder for what it builds: `CARGO_TARGET_DIR`, else `target` in the workspace.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(dir) => root().join(dir),
        None => root().join("target"),
    }
}

/// What takes minutes to make and outlives a clone: `NOREC_CACHE`, else the user's cache folder.
pub fn cache() -> Result<PathBuf> {
    if let Some(dir) = env::var_os("NOREC_CACHE") {
        return Ok(root().join(dir));
    }
    let user = env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|dir| dir.is_absolute())
        .or_else(|| env::home_dir().map(|home| home.join(".cache")))
        .context("no home folder is known; set NOREC_CACHE to a folder that may be written")?;
    Ok(user.join("norec-check"))
}
