//! The first form as HTML, so that a person can read and fill it in before the program is there.

use crate::process;
use anyhow::Result;

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
