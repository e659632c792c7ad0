//! The tasks `questions` and `remedies`: tables over many generated applications, each printed by a test of its own.

use crate::process;
use anyhow::Result;

const TABLE: [&str; 7] = ["test", "--quiet", "--locked", "--release", "--package", "norec-tests", "--test"];
const PRINTED: [&str; 3] = ["--", "--ignored", "--nocapture"];

/// The task `questions`: how many questions it takes until the verdict is fixed, the best first and in the form's order.
pub fn questions() -> Result<()> {
    table("questions")
}

/// The task `remedies`: what could be changed, proven, and how often there was something of each kind.
pub fn remedies() -> Result<()> {
    table("remedies")
}

fn table(test: &str) -> Result<()> {
    process::run(process::cargo().args(TABLE).arg(test).args(PRINTED))
}
