//! The first form as HTML, so that a person can read and fill it in before the program is there.

use crate::process;
use anyhow::{Context, Result};

/// What is said of an empty form, as bytes.
pub fn first(scheme: &str) -> Result<Vec<u8>> {
    let digits = html("first", scheme)?;
    let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok();
    digits.as_bytes().chunks(2).map(byte).collect::<Option<_>>().context("what is said of an empty form is no bytes")
}

/// A page in one language: the first form of a scheme, as the widget itself draws it, or the questions that lead to one.
pub fn html(language: &str, page: &str) -> Result<String> {
    let html =
        process::output(process::cargo().args(["run", "--quiet", "--locked", "--package", "norec-widget"]).args([
            "--features",
            "prerender",
            "--bin",
            "prerender",
            "--",
            language,
            page,
        ]))?;
    Ok(html.trim_end().to_owned())
}
