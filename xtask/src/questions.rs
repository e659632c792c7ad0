//! The task `questions`: how many questions it takes until the verdict is fixed, the best first and in the form's order.

use crate::process;
use anyhow::Result;

const TABLE: [&str; 11] = [
    "test",
    "--quiet",
    "--locked",
    "--release",
    "--package",
    "norec-tests",
    "--test",
    "questions",
    "--",
    "--ignored",
    "--nocapture",
];

/// The task `questions`.
pub fn run() -> Result<()> {
    process::run(process::cargo().args(TABLE))
}
