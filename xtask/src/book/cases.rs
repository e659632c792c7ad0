//! Worked cases as readers see them: what is said of an application, and the application itself.

use super::json::{flat, get, pretty};
use super::words::{Words, code, safe};
use crate::workspace;
use anyhow::{Context, Result, anyhow, bail};
use norec_rules::overlay::Overlay;
use norec_rules::room::{Application, Instant, Json};
use norec_rules::{Assessment, Rulebook, assess_with, problems, rulebook};
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

/// The instant that decides timing where a case names none, as in the corpus.
const AS_OF: &str = "2026-08-01";

/// A case of a rule's room, as it is written.
pub struct Case {
    pub name: String,
    /// The calls whose rules count.
    calls: Vec<String>,
    as_of: Option<String>,
    why: Option<String>,
    application: Json,
    /// A table of partner countries and rates, as text and as what it says.
    overlay: Option<(String, Overlay)>,
    expect: Json,
}

/// The folder of a rule's room, from the workspace on.
pub fn room(rule: &str) -> String {
    format!("norec-rules/src/rules/{}", rule.replace('-', "_"))
}

/// The worked cases in the room of a rule; none where the room has no file of them.
pub fn of_rule(rule: &str) -> Result<Vec<Case>> {
    let path: PathBuf = workspace::root().join(room(rule)).join("cases.json");
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(&path)?;
    read(&text).with_context(|| format!("in {}", path.display()))
}

fn read(text: &str) -> Result<Vec<Case>> {
    let json = Json::parse(text).map_err(|problem| anyhow!("{problem}"))?;
    let Some(Json::Array(cases)) = get(&json, "cases") else { bail!("`cases` is a list") };
    cases.iter().map(Case::read).collect()
}

/// A table by its lines.
fn table(json: &Json) -> Result<(String, Overlay)> {
    let Json::Array(lines) = json else { bail!("`overlay` is a list of lines") };
    let line = |line: &Json| match line {
        Json::String(line) => Ok(line.clone()),
        _ => bail!("`overlay` is a list of lines"),
    };
    let text = lines.iter().map(line).collect::<Result<Vec<_>>>()?.join("\n");
    match Overlay::from_csv("overlay", &text) {
        Ok(overlay) => Ok((text, overlay)),
        Err(problems) => bail!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")),
    }
}

impl Case {
    fn read(json: &Json) -> Result<Case> {
        let string = |json: &Json| match json {
            Json::String(text) => Some(text.clone()),
            _ => None,
        };
        let text = |key: &str| get(json, key).and_then(string);
        let name = text("name").context("a case has a `name`")?;
        let part = |key: &str| get(json, key).cloned().with_context(|| format!("case `{name}` has no `{key}`"));
        let calls: Vec<String> = match (text("call"), get(json, "calls")) {
            (Some(call), _) => vec![call],
            (None, Some(Json::Array(calls))) => calls.iter().filter_map(string).collect(),
            (None, _) => bail!("case `{name}` has no `call`"),
        };
        let (application, expect) = (part("application")?, part("expect")?);
        let overlay = get(json, "overlay").map(table).transpose()?;
        Ok(Case { calls, as_of: text("as_of"), why: text("why"), application, overlay, expect, name })
    }

    /// Whether it is a case of that call.
    pub fn is_of(&self, call: &str) -> bool {
        self.calls.iter().any(|one| one == call)
    }

    /// The call whose rules count, or the first of them.
    pub fn call(&self) -> Option<&'static Rulebook> {
        self.calls.first().and_then(|call| rulebook::get(call))
    }

    /// What it is assessed with: the instant, and figures from a file.
    fn looked_at_with(&self) -> Result<(Instant, Overlay)> {
        let as_of = self.as_of.as_deref().unwrap_or(AS_OF);
        let as_of = Instant::parse(as_of).map_err(|problem| anyhow!("as_of `{as_of}`: {}", problem.id()))?;
        Ok((as_of, self.overlay.as_ref().map(|(_, overlay)| overlay.clone()).unwrap_or_default()))
    }

    /// The application with what is said of it under a call, and the figures from a file; nothing if it cannot be used.
    pub fn assessed(&self, book: &'static Rulebook) -> Result<Option<(Application, Overlay, Assessment)>> {
        let (as_of, overlay) = self.looked_at_with()?;
        let application = Application::from_value(&self.application).ok();
        Ok(application.map(|application| {
            let assessment = assess_with(&application, book, &overlay, as_of);
            (application, overlay, assessment)
        }))
    }

    /// The case as an entry of a list: its name, what is said, and the application behind a fold.
    pub fn entry(&self, book: &'static Rulebook, words: &Words) -> Result<String> {
        let mut out = String::new();
        let _ = write!(out, "**{}**", safe(&self.name));
        if let Some(as_of) = &self.as_of {
            let _ = write!(out, " (as of {})", safe(as_of));
        }
        out.push_str("\n\n");
        if let Some(why) = &self.why {
            let _ = writeln!(out, "{}\n", safe(why));
        }
        match Application::from_value(&self.application) {
            Ok(application) => {
                let (as_of, overlay) = self.looked_at_with()?;
                self.said(&assess_with(&application, book, &overlay, as_of), &application, words, &mut out);
            }
            Err(refused) => {
                for problem in refused {
                    let sentence = words.say(&problems::sentence(&problem));
                    let _ = writeln!(out, "- refused: {} {}: {sentence}", code(&problem.path), code(problem.kind.id()));
                }
            }
        }
        let _ = writeln!(
            out,
            "\n<details>\n<summary>The application</summary>\n\n```json\n{}\n```\n\n</details>\n",
            pretty(&self.application)
        );
        if let Some((table, _)) = &self.overlay {
            let _ = writeln!(out, "<details>\n<summary>The file</summary>\n\n```text\n{table}\n```\n\n</details>\n");
        }
        Ok(out)
    }

    /// What the case states, each finding with the sentence that people read.
    fn said(&self, assessment: &Assessment, application: &Application, words: &Words, out: &mut String) {
        let Json::Object(expected) = &self.expect else { return };
        for (key, value) in expected {
            let Json::Object(findings) = value else {
                let _ = writeln!(out, "- {}: {}", code(key), code(&flat(value)));
                continue;
            };
            for (finding, said) in findings {
                let outcome = match said {
                    Json::String(outcome) => outcome.as_str(),
                    said => match get(said, "outcome") {
                        Some(Json::String(outcome)) => outcome.as_str(),
                        _ => "",
                    },
                };
                if outcome == "none" {
                    let _ = writeln!(out, "- {}: nothing is said", code(finding));
                    continue;
                }
                let sentence = assessment
                    .findings
                    .iter()
                    .find(|one| *finding == format!("{} {}", one.rule.id, one.subject.id()))
                    .map(|one| words.say_of(&one.message, application))
                    .unwrap_or_default();
                let _ = writeln!(out, "- {}: {}. {sentence}", code(finding), code(outcome));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_case_is_printed_with_what_is_said_and_its_application() {
        let file = r#"{"cases": [{
            "name": "Nobody is too old",
            "why": "20 is below 35.",
            "call": "CALL-26-P2b",
            "application": {"placements": {"rows": [{"id": "g1", "youngest": 20, "oldest": 20}], "complete": true}},
            "expect": {"findings": {"age placements[g1]": "met", "age placements[g2]": {"outcome": "none"}}}
        }]}"#;
        let cases = read(file).unwrap();
        let text = cases[0].entry(rulebook::get("CALL-26-P2b").unwrap(), &Words::ready().unwrap()).unwrap();
        assert!(
            text.starts_with("**Nobody is too old**\n\n20 is below 35.\n\n- `age placements[g1]`: `met`. The group "),
            "{text}"
        );
        assert!(text.contains("- `age placements[g2]`: nothing is said"), "{text}");
        assert!(text.contains("\"youngest\": 20"), "{text}");
    }

    #[test]
    fn a_case_may_be_of_several_calls() {
        let file =
            r#"{"cases": [{"name": "x", "calls": ["CALL-24-CA", "CALL-25-CA"], "application": {}, "expect": {}}]}"#;
        let cases = read(file).unwrap();
        assert!(cases[0].is_of("CALL-24-CA") && cases[0].is_of("CALL-25-CA") && !cases[0].is_of("CALL-26-P2b"));
    }

    #[test]
    fn an_application_that_is_refused_says_why() {
        let file = r#"{"cases": [{
            "name": "No such country",
            "call": "CALL-26-P2b",
            "application": {"partners": {"rows": [{"id": "p1", "country": "QQ"}]}},
            "expect": {"problems": {"partners[p1].country": "country-unknown"}}
        }]}"#;
        let text =
            read(file).unwrap()[0].entry(rulebook::get("CALL-26-P2b").unwrap(), &Words::ready().unwrap()).unwrap();
        assert!(text.contains("- refused: `partners[p1].country` `country-unknown`: "), "{text}");
    }

    #[test]
    fn a_case_without_a_call_is_named() {
        let error = read(r#"{"cases": [{"name": "x", "application": {}, "expect": {}}]}"#).err().unwrap();
        assert_eq!(error.to_string(), "case `x` has no `call`");
    }
}
