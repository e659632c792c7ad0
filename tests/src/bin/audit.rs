//! Prints what the audit of the rulebooks finds; fails if something must be mended.

use anyhow::Result;
use std::process::ExitCode;

fn main() -> Result<ExitCode> {
    let audit = norec_tests::audit::run()?;
    println!("{}", audit.summary);
    list("Left to confirm, once the text of the call can be read:", &audit.left);
    if audit.faults.is_empty() {
        println!("\nNothing to mend.");
        return Ok(ExitCode::SUCCESS);
    }
    list(&format!("{} to mend:", audit.faults.len()), &audit.faults);
    Ok(ExitCode::FAILURE)
}

fn list(heading: &str, lines: &[String]) {
    if !lines.is_empty() {
        println!("\n{heading}\n- {}", lines.join("\n- "));
    }
}
