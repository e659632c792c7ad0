//! Whether the TypeScript types say what really comes out: real documents are compiled against them, and wrong uses
//! must not compile.

use crate::setup::Npm;
use crate::{process, workspace};
use anyhow::{Context, Result, bail};
use norec_rules::room::{Application, Json};
use norec_rules::rulebook;
use std::fmt::Write;
use std::fs;

/// The corpus with its answers, as the tests print it.
const CORPUS: [&str; 7] = ["run", "--quiet", "--locked", "--package", "norec-tests", "--bin", "corpus"];
/// One case in so many is compiled: enough for every rule, and little enough for seconds.
const EVERY: usize = 40;
/// Uses of the types, right ones and wrong ones.
const USES: &str = "tests/types/uses.ts";

/// Compiles the types, real documents as them, and the uses.
pub fn check(npm: &Npm) -> Result<()> {
    super::check()?;
    let folder = workspace::target().join("types");
    fs::create_dir_all(&folder)?;
    fs::copy(super::folder().join("norec.d.ts"), folder.join("norec.d.ts"))?;
    fs::copy(workspace::root().join(USES), folder.join("uses.ts")).context(USES)?;
    fs::write(folder.join("real.ts"), real()?)?;
    let options = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", ""];
    process::run(npm.tool("tsc").args(options).args(["real.ts", "uses.ts"]).current_dir(&folder))
        .context("what comes out and the types do not agree")
}

/// Real documents, each as a constant of its type.
fn real() -> Result<String> {
    let printed = process::output(process::cargo().args(CORPUS))?;
    let corpus: Vec<Case> = serde_json::from_str(&printed).context("the corpus is no JSON")?;
    let mut out = String::from("import type { Application, Assessment, Rulebook } from \"./norec\";\n");
    let mut add = |kind: &str, json: &Json| {
        let number = out.len();
        let _ = writeln!(out, "export const one{number}: {kind} = {};", json.canonical());
    };
    let mut compiled = 0_usize;
    for case in corpus.iter().step_by(EVERY) {
        // What is refused has an array of problems for its answer, and is no application.
        if let (Ok(application), Ok(answer @ Json::Object(_))) =
            (Application::from_json(&case.application), Json::parse(&case.answer))
        {
            add("Application", &application.to_json());
            add("Assessment", &answer);
            compiled += 1;
        }
    }
    for book in rulebook::all() {
        add("Rulebook", &book.whole_json());
    }
    if compiled < 20 {
        bail!("only {compiled} cases were compiled against the types");
    }
    println!("{compiled} cases and every rulebook, against the types.");
    Ok(out)
}

#[derive(serde::Deserialize)]
struct Case {
    application: String,
    answer: String,
}
