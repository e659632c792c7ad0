//! Prints what the audit of the rulebooks finds; fails if something must be mended.

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let audit = norec_tests::audit::run()?;
    println!("{}", audit.summary);
    if !audit.left.is_empty() {
        println!("\nLeft to confirm, once the text of the call can be read:");
        for line in &audit.left {
            println!("- {line}");
        }
    }
    if audit.faults.is_empty() {
        println!("\nNothing to mend.");
        return Ok(());
    }
    println!("\nTo mend:");
    for fault in &audit.faults {
        println!("- {fault}");
    }
    bail!("{} faults", audit.faults.len())
}
