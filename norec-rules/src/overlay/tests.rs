//! Files that can be read, and every way in which they cannot.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::arithmetic_side_effects)]

mod broken;
mod laws;
mod merged;
mod tables;
mod tomls;

use super::{Overlay, OverlayProblem};

const HEADINGS: &str = "row_type,country,year,category,currency,amount,on_list,source,address,read_on,confidence";

/// A table of these rows, under the headings.
fn table(rows: &str) -> String {
    [HEADINGS, "\n", rows].concat()
}

/// What is said of files, a line a problem.
fn lines(result: Result<Overlay, Vec<OverlayProblem>>) -> Vec<String> {
    match result {
        Ok(overlay) => vec![["loaded: ", &overlay.to_csv()].concat()],
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

fn csv(text: &str) -> Result<Overlay, Vec<OverlayProblem>> {
    Overlay::from_csv("t.csv", text)
}

fn toml(text: &str) -> Result<Overlay, Vec<OverlayProblem>> {
    Overlay::from_toml("t.toml", text)
}
