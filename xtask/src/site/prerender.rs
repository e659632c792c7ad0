//! The first form as HTML, so that a person can read and fill it in before the program is there.

use crate::process;
use anyhow::Result;

/// The form in one language, as the widget itself draws it.
pub fn html(language: &str) -> Result<String> {
    println!("Drawing the first form as HTML.");
    let html =
        process::output(process::cargo().args(["run", "--quiet", "--locked", "--package", "norec-widget"]).args([
            "--features",
            "prerender",
            "--bin",
            "prerender",
            "--",
            language,
        ]))?;
    Ok(html.trim_end().to_owned())
}
