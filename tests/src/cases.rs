//! The corpus: worked cases, each an application, a call and what must be said of it.
//!
//! A case that shows one rule stands in that rule's room, `norec-rules/src/rules/<room>/cases.json`, or where there are
//! many in another `.json` beside it; cases that cross rules stand in `tests/cases/*.json`. `tests/cases/rules` is a link
//! to the rooms, so that `tests/cases` is all of it.
//! Expectations are written from the published rules, never copied from what the program says.
//!
//! ```json
//! {"cases": [{
//!     "name": "Nobody is too old at 35",
//!     "call": "CALL-26-P2b",
//!     "as_of": "2026-08-01",
//!     "application": {"placements": {"rows": [{"id": "g1", "youngest": 18, "oldest": 35}]}},
//!     "expect": {"findings": {"age placements[g1]": "met"}}
//! }]}
//! ```
//!
//! `as_of` may be left out: noon in Oslo on 1 August 2026. `"calls": ["CALL-26-P2a", "CALL-26-P2b"]` in place of `call`
//! is one case for each of them, with its id after the name. A call that was made from another one inherits the cases of
//! its rules' rooms, as [`inherit`] tells. `why` may show how the expected figures were worked out. `overlay` may hold the
//! lines of a table of partner countries and rates, its headings first. What `expect` may hold is told in [`expect`].

pub mod expect;
mod inherit;

use anyhow::{Context, Result, bail};
use expect::Expect;
use norec_core::{Application, Instant, Json, Problem};
use norec_rules::overlay::Overlay;
use norec_rules::{Assessment, Rulebook, assess, assess_json, assess_json_with, assess_with, rulebook};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The instant that decides timing where a case names none.
const AS_OF: &str = "2026-08-01";

/// One worked case.
#[derive(Clone, Debug)]
pub struct Case {
    /// A name, unique in the corpus: what it shows.
    pub name: String,
    /// The file it stands in, from the folder of the corpus on.
    pub file: PathBuf,
    /// The call whose rules count.
    pub call: &'static Rulebook,
    /// The instant that decides timing.
    pub as_of: Instant,
    /// The application, to the letter as it stands in the file: a key that stands twice is kept twice.
    pub application: String,
    /// Figures from a file: the text of a table, and what it says.
    pub overlay: Option<(String, Overlay)>,
    /// What must be said.
    pub expect: Expect,
    /// How the expected figures were worked out, where a case says so.
    pub why: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    cases: Vec<Written>,
}

/// A case as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: String,
    call: Option<String>,
    #[serde(default)]
    calls: Vec<String>,
    as_of: Option<String>,
    why: Option<String>,
    application: Box<RawValue>,
    overlay: Option<Vec<String>>,
    expect: Json,
}

/// The whole corpus, in the order of its files.
///
/// # Panics
/// If a file of the corpus cannot be used; the message names it and says what to do.
#[must_use]
#[allow(clippy::panic)]
pub fn read() -> Vec<Case> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    match read_from(&folder) {
        Ok(cases) => cases,
        Err(error) => panic!("the corpus is unusable: {error:#}"),
    }
}

/// The cases of every `.json` file under a folder, links followed, in the order of their paths.
///
/// # Errors
/// A file that cannot be read, or a case that is not well formed: an unknown key, call or rule, an unusable `as_of`,
/// or an expectation that expects nothing.
pub fn read_from(folder: &Path) -> Result<Vec<Case>> {
    let mut files = Vec::new();
    collect(folder, Path::new(""), &mut files)?;
    files.sort();
    let mut cases = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(folder.join(&file)).with_context(|| file.display().to_string())?;
        let written: File = serde_json::from_str(&text).with_context(|| file.display().to_string())?;
        for case in written.cases {
            let place = format!("{}: case `{}`", file.display(), case.name);
            Case::of(case, &file, &mut cases).context(place)?;
        }
    }
    for call in rulebook::all() {
        let inherited: Vec<Case> = cases.iter().filter_map(|case| inherit::by(call, case)).collect();
        cases.extend(inherited);
    }
    Ok(cases)
}

fn collect(folder: &Path, below: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    let here = folder.join(below);
    for entry in std::fs::read_dir(&here).with_context(|| here.display().to_string())? {
        let path = below.join(entry?.file_name());
        let whole = folder.join(&path);
        if whole.is_dir() {
            collect(folder, &path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
    Ok(())
}

impl Case {
    /// The case as it is written under one call, or one case for each of its calls.
    fn of(written: Written, file: &Path, cases: &mut Vec<Case>) -> Result<()> {
        let Written { name, call, calls, as_of, why, overlay, application, expect } = written;
        let overlay = overlay.map(|lines| table(&lines)).transpose()?;
        let as_of = as_of.as_deref().unwrap_or(AS_OF);
        let as_of = Instant::parse(as_of).map_err(|problem| anyhow::anyhow!("as_of `{as_of}`: {problem}"))?;
        let expect = Expect::parse(&expect)?;
        let (calls, several) = match (call, calls.len()) {
            (Some(call), 0) => (vec![call], false),
            (None, 2..) => (calls, true),
            _ => bail!("name one `call`, or two `calls` or more"),
        };
        for call in calls {
            let Some(call) = rulebook::get(&call) else { bail!("no call `{call}`") };
            for finding in expect.findings.iter().filter(|finding| finding.exists()) {
                if call.rule(finding.rule()).is_none() {
                    bail!("{} has no rule `{}`", call.id, finding.rule());
                }
            }
            let name = if several { format!("{name} ({})", call.id) } else { name.clone() };
            let application = application.get().to_owned();
            let (file, expect, why, overlay) = (file.to_owned(), expect.clone(), why.clone(), overlay.clone());
            cases.push(Case { name, file, call, as_of, application, overlay, expect, why });
        }
        Ok(())
    }

    /// What is said of it: an assessment, or every problem of an application that cannot be used.
    ///
    /// # Errors
    /// The problems, in the order of the document.
    pub fn said(&self) -> Result<Assessment, Vec<Problem>> {
        let application = Application::from_json(&self.application)?;
        Ok(match &self.overlay {
            Some((_, overlay)) => assess_with(&application, self.call, overlay, self.as_of),
            None => assess(&application, self.call, self.as_of),
        })
    }
}

/// A table as text, and the overlay that it is.
fn table(lines: &[String]) -> Result<(String, Overlay)> {
    let text = lines.join("\n");
    match Overlay::from_csv("overlay", &text) {
        Ok(overlay) => Ok((text, overlay)),
        Err(problems) => bail!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")),
    }
}

/// The answer to a case: the text that every runtime must give, byte for byte, as [`assess_json`] gives it, or
/// [`assess_json_with`] where the case has an overlay.
#[must_use]
pub fn answer(case: &Case) -> String {
    let said = match &case.overlay {
        Some((_, overlay)) => assess_json_with(&case.application, case.call, overlay, case.as_of),
        None => assess_json(&case.application, case.call, case.as_of),
    };
    said.canonical()
}

/// Compares what is said of a case with what must be said.
///
/// # Errors
/// The case by name, and for each difference what was expected and what was said.
pub fn check(case: &Case) -> Result<(), String> {
    let differences = case.expect.differences(case.said());
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!("{} ({}, {})\n    {}", case.name, case.file.display(), case.call.id, differences.join("\n    ")))
}

/// Every rule with every outcome that some case of the corpus states and the program says: what the corpus shows.
#[must_use]
pub fn shown() -> BTreeSet<(String, String)> {
    let cases = read();
    let passing = cases.iter().filter(|case| check(case).is_ok());
    let findings = passing.flat_map(|case| &case.expect.findings).filter(|finding| finding.exists());
    findings.map(|finding| (finding.rule().to_owned(), finding.outcome.clone())).collect()
}
