//! Changes every value of every rulebook, one at a time, and prints each change that no case of the corpus notices.

use norec_rules::mutants;
use norec_tests::{cases, mutants::run};
use std::path::Path;
use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let cases = cases::read_from(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases"))?;
    let made = mutants::all();
    let report = run(&made, &cases)?;
    print!("{report}");
    Ok(if report.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
