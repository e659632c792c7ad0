//! What a case expects. Only what is given is compared.
//!
//! | key of `expect` | what it states |
//! |---|---|
//! | `findings` | `"<rule> <subject>"` → an outcome, or an object with more; the outcome `none`: there is no such finding |
//! | `verdict`, `timing` | their ids |
//! | `if_complete` | the verdict if this were all; `none` where nothing is said of it |
//! | `totals` | currency → sum, all of them |
//! | `stated_difference` | `{"amount", "currency"}`; `none` where there is none |
//! | `budget` | of the sums, the breakdowns and what one participant costs: those keys that are given; sums of a part as currency → amount |
//! | `decided_by`, `judgement_already`, `waits` | of the verdict: findings as `"<rule> <subject>"`, and fields |
//! | `nothing_left_to_ask`, `can_be_looked_up`, `only_norec` | of the verdict |
//! | `reminders` | what to see to: all of it, in its order (rules, or objects with what is given); or rule → what is given of it, or `none` |
//! | `call` | of the call itself, as [`norec_rules::Rulebook::to_json`] gives it: only what is given is compared |
//! | `problems` | of input that must be refused: path → id of the problem, all of them; stands alone |
//!
//! The object of a finding has `outcome` and any of `message` (its key), `values` (those given), `aside` (its key),
//! `strength`, `stage`, `waits`, `figures`, `readings` (name → outcome, or an object), `limits` (all, each with those
//! keys that are given), `citation` (what is given of it), `facts` and `carried_from` (the same, shorter), `supplied`,
//! `overlay` (the source of a figure from a file: its title, an object of those keys that are given, or `none`), and
//! `if_complete`: an outcome, or an object of the same kind. The order of `waits` and `figures` does not matter. A
//! message within `values` is written as its key, or as an object. `none` stands for a key that must not be there.

use anyhow::{Context, Result, bail};
use norec_core::{Json, Problem};
use norec_rules::Assessment;

/// The outcome that says that there is no such finding.
pub(super) const NONE: &str = "none";

/// What must be said of a case.
#[derive(Clone, Debug, Default)]
pub struct Expect {
    /// Of single findings.
    pub findings: Vec<ExpectFinding>,
    /// Of the assessment as a whole, by key.
    pub whole: Vec<(String, Json)>,
    /// The application is refused with exactly these problems: path and id.
    pub problems: Option<Vec<(String, String)>>,
}

/// What must be said by one rule of one subject.
#[derive(Clone, Debug)]
pub struct ExpectFinding {
    /// The rule and the subject, as in `age placements[g1]`.
    pub name: String,
    /// The id of the outcome, or `none`.
    pub outcome: String,
    /// What else is stated, by key.
    pub rest: Vec<(String, Json)>,
}

const OF_WHOLE: [&str; 14] = [
    "verdict",
    "timing",
    "if_complete",
    "totals",
    "stated_difference",
    "budget",
    "decided_by",
    "judgement_already",
    "waits",
    "nothing_left_to_ask",
    "can_be_looked_up",
    "only_norec",
    "reminders",
    "call",
];
const OF_CLOSED: [&str; 6] = ["outcome", "message", "values", "waits", "figures", "readings"];
const OF_FINDING: [&str; 10] =
    ["aside", "limits", "strength", "stage", "citation", "facts", "carried_from", "supplied", "overlay", "if_complete"];

impl Expect {
    /// Reads an expectation.
    ///
    /// # Errors
    /// An unknown key, a key that stands twice, a value of another kind, or nothing at all.
    pub fn parse(json: &Json) -> Result<Expect> {
        let mut expect = Expect::default();
        for (key, value) in object("expect", json)? {
            match key.as_str() {
                "findings" => {
                    for (name, said) in object(key, value)? {
                        expect.findings.push(ExpectFinding::parse(name, said).with_context(|| name.clone())?);
                    }
                }
                "problems" => expect.problems = Some(texts(key, value)?),
                key if OF_WHOLE.contains(&key) => expect.whole.push((key.to_owned(), value.clone())),
                _ => bail!("unknown key `{key}` in `expect`"),
            }
        }
        let stated = !expect.findings.is_empty() || !expect.whole.is_empty();
        match &expect.problems {
            None if !stated => bail!("nothing is expected"),
            Some(problems) if problems.is_empty() => bail!("no problem is expected: leave `problems` out"),
            Some(_) if stated => bail!("what is refused is not assessed: `problems` stands alone"),
            _ => Ok(expect),
        }
    }

    /// The rules that something is said to remind of.
    pub fn reminders(&self) -> impl Iterator<Item = String> + '_ {
        let stated = self.whole.iter().filter(|(key, _)| key == "reminders");
        stated.flat_map(|(_, reminders)| match reminders {
            Json::Array(rules) => {
                let id = |one: &Json| text("a reminder", get(one, "rule").unwrap_or(one)).ok().map(str::to_owned);
                rules.iter().filter_map(id).collect()
            }
            Json::Object(pairs) => {
                pairs.iter().filter(|(_, one)| *one != Json::text(NONE)).map(|(id, _)| id.clone()).collect()
            }
            _ => Vec::new(),
        })
    }

    /// Each difference between this and what was said, in a line.
    #[must_use]
    pub fn differences(&self, said: Result<Assessment, Vec<Problem>>) -> Vec<String> {
        match (&self.problems, said) {
            (Some(expected), Ok(_)) => vec![format!("expected problems {expected:?}, but it was assessed")],
            (None, Err(problems)) => {
                let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
                vec![format!("expected an assessment, but it was refused: {}", problems.join("; "))]
            }
            (Some(expected), Err(problems)) => {
                let mut expected = expected.clone();
                let mut said: Vec<_> = problems.into_iter().map(|one| (one.path, one.kind.id().to_owned())).collect();
                expected.sort();
                said.sort();
                if expected == said { Vec::new() } else { vec![format!("expected {expected:?}, said {said:?}")] }
            }
            (None, Ok(assessment)) => {
                let said = assessment.to_json();
                let call = assessment.rulebook.to_json();
                let mut differences = Vec::new();
                for finding in &self.findings {
                    finding.compare(&said, &mut differences);
                }
                for (key, expected) in &self.whole {
                    let there = if key == "call" { Some(&call) } else { whole(&said, key) };
                    compare(key, expected, there, &mut differences);
                }
                differences
            }
        }
    }
}

impl ExpectFinding {
    fn parse(name: &str, json: &Json) -> Result<ExpectFinding> {
        if name.split_once(' ').is_none() {
            bail!("a finding is named by its rule and its subject");
        }
        let (mut outcome, mut rest) = (None, Vec::new());
        match json {
            Json::String(text) => outcome = Some(text.clone()),
            json => {
                for (key, value) in object("the finding", json)? {
                    match key.as_str() {
                        "outcome" => outcome = Some(text(key, value)?.to_owned()),
                        "if_complete" => {
                            closed(value)?;
                            rest.push((key.clone(), value.clone()));
                        }
                        key if OF_CLOSED.contains(&key) || OF_FINDING.contains(&key) => {
                            rest.push((key.to_owned(), value.clone()));
                        }
                        _ => bail!("unknown key `{key}`"),
                    }
                }
            }
        }
        let outcome = outcome.context("no `outcome` is stated")?;
        let known = ["met", "not_met", "open", "unpublished", "depends", "not_applicable", NONE];
        if !known.contains(&outcome.as_str()) {
            bail!("`{outcome}` is no outcome");
        }
        Ok(ExpectFinding { name: name.to_owned(), outcome, rest })
    }

    /// The id of the rule.
    #[must_use]
    pub fn rule(&self) -> &str {
        self.name.split_once(' ').map_or("", |(rule, _)| rule)
    }

    /// Whether there must be such a finding.
    #[must_use]
    pub fn exists(&self) -> bool {
        self.outcome != NONE
    }

    fn compare(&self, said: &Json, differences: &mut Vec<String>) {
        let Some(Json::Array(findings)) = get(said, "findings") else { return };
        let is_this = |finding: &&Json| match (get(finding, "rule"), get(finding, "subject")) {
            (Some(Json::String(rule)), Some(Json::String(subject))) => self.name == format!("{rule} {subject}"),
            _ => false,
        };
        let mut found = findings.iter().filter(is_this);
        match (found.next(), found.next()) {
            (_, Some(_)) => differences.push(format!("{}: there are two", self.name)),
            (None, _) if !self.exists() => {}
            (None, _) => differences.push(format!("{}: expected {}, but there is none", self.name, self.outcome)),
            (Some(finding), None) => {
                let key = |key: &str| format!("{}: {key}", self.name);
                compare(&key("outcome"), &Json::text(self.outcome.as_str()), get(finding, "outcome"), differences);
                for (name, expected) in &self.rest {
                    let within = if ["facts", "carried_from"].contains(&name.as_str()) {
                        get(finding, "citation").and_then(|citation| get(citation, name))
                    } else {
                        get(finding, name)
                    };
                    compare(&key(name), expected, within, differences);
                }
            }
        }
    }
}

/// Checks the shape of "if this is all" of a finding.
fn closed(json: &Json) -> Result<()> {
    if matches!(json, Json::String(_)) {
        return Ok(());
    }
    match object("if_complete", json)?.iter().find(|(key, _)| !OF_CLOSED.contains(&key.as_str())) {
        Some((key, _)) => bail!("unknown key `{key}` in `if_complete`"),
        None => Ok(()),
    }
}

/// What the assessment says at a key of `expect`.
fn whole<'a>(said: &'a Json, key: &str) -> Option<&'a Json> {
    let verdict = get(said, "verdict");
    match key {
        "verdict" => verdict.and_then(|verdict| get(verdict, "kind")),
        "timing" | "if_complete" | "totals" | "stated_difference" | "budget" | "reminders" => get(said, key),
        _ => verdict.and_then(|verdict| get(verdict, key)),
    }
}

fn compare(name: &str, expected: &Json, said: Option<&Json>, differences: &mut Vec<String>) {
    let key = name.rsplit(' ').next().unwrap_or(name);
    let same = match (key, expected, said) {
        (_, Json::String(none), None) => none == NONE,
        (_, _, None) => false,
        ("if_complete", Json::String(outcome), Some(said @ Json::Object(_))) => {
            get(said, "outcome") == Some(&Json::text(outcome.as_str()))
        }
        ("if_complete", Json::Object(pairs), Some(said)) => {
            for (key, expected) in pairs {
                compare(&format!("{name}: {key}"), expected, get(said, key), differences);
            }
            true
        }
        ("totals", Json::Object(pairs), Some(Json::Array(sums))) => same_sums(pairs, sums),
        ("readings", Json::Object(pairs), Some(Json::Object(said))) => {
            let outcome = |name: &str| said.iter().find(|(reading, _)| reading == name).map(|(_, side)| side);
            pairs.len() == said.len()
                && pairs.iter().all(|(name, expected)| match (expected, outcome(name)) {
                    (Json::String(_), Some(side)) => get(side, "outcome") == Some(expected),
                    (expected, side) => given(expected, side),
                })
        }
        ("reminders", Json::Array(expected), Some(Json::Array(said))) => {
            let is = |expected: &Json, said: &Json| match expected {
                Json::String(_) => get(said, "rule") == Some(expected),
                expected => given(expected, Some(said)),
            };
            expected.len() == said.len() && expected.iter().zip(said).all(|(expected, said)| is(expected, said))
        }
        ("reminders", Json::Object(pairs), Some(Json::Array(said))) => {
            let of = |id: &str| said.iter().find(|one| get(one, "rule") == Some(&Json::text(id)));
            pairs.iter().all(|(id, expected)| given(expected, of(id)))
        }
        ("citation" | "call" | "budget" | "limits", expected, Some(said)) => given(expected, Some(said)),
        ("overlay", title @ Json::String(_), Some(said)) => get(said, "title") == Some(title),
        ("values" | "overlay", Json::Object(pairs), Some(said)) => {
            pairs.iter().all(|(key, expected)| get(said, key).is_some_and(|said| alike(expected, said)))
        }
        ("waits" | "figures" | "decided_by" | "judgement_already", Json::Array(expected), Some(Json::Array(said))) => {
            sorted(expected.iter().map(Json::canonical)) == sorted(said.iter().map(Json::canonical))
        }
        (_, expected, Some(said)) => alike(expected, said),
    };
    if !same {
        let said = said.map_or_else(|| NONE.to_owned(), Json::canonical);
        differences.push(format!("{name}: expected {}, said {said}", expected.canonical()));
    }
}

/// The same sums: those expected as currency → amount.
fn same_sums(expected: &[(String, Json)], said: &[Json]) -> bool {
    let sum = |(currency, amount): &(String, Json)| {
        let pairs = vec![("amount".to_owned(), amount.clone()), ("currency".to_owned(), Json::text(currency.as_str()))];
        Json::Object(pairs).canonical()
    };
    sorted(expected.iter().map(sum)) == sorted(said.iter().map(Json::canonical))
}

/// What is given is the same, all the way down; `none` stands for a key that must not be there. Every item of a list
/// is given, in its order.
fn given(expected: &Json, said: Option<&Json>) -> bool {
    match (expected, said) {
        (Json::String(none), None) => none == NONE,
        (_, None) => false,
        (Json::Object(pairs), Some(Json::Array(sums))) => same_sums(pairs, sums),
        (Json::Object(pairs), Some(said)) => pairs.iter().all(|(key, expected)| given(expected, get(said, key))),
        (Json::Array(expected), Some(Json::Array(said))) => {
            expected.len() == said.len()
                && expected.iter().zip(said).all(|(expected, said)| given(expected, Some(said)))
        }
        (expected, Some(said)) => expected.canonical() == said.canonical(),
    }
}

/// The same value; a message may be written as its key.
fn alike(expected: &Json, said: &Json) -> bool {
    match (expected, said) {
        (Json::String(_), Json::Object(_)) => get(said, "message") == Some(expected),
        (Json::Array(expected), Json::Array(said)) => {
            expected.len() == said.len() && expected.iter().zip(said).all(|(expected, said)| alike(expected, said))
        }
        _ => expected.canonical() == said.canonical(),
    }
}

fn sorted(texts: impl Iterator<Item = String>) -> Vec<String> {
    let mut texts: Vec<String> = texts.collect();
    texts.sort();
    texts
}

fn get<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    let Json::Object(pairs) = json else { return None };
    pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value)
}

/// The pairs of an object in which no key stands twice.
fn object<'a>(name: &str, json: &'a Json) -> Result<&'a [(String, Json)]> {
    let Json::Object(pairs) = json else { bail!("`{name}` must be an object") };
    for (place, (key, _)) in pairs.iter().enumerate() {
        if pairs.iter().skip(place + 1).any(|(other, _)| other == key) {
            bail!("`{key}` stands twice in `{name}`");
        }
    }
    Ok(pairs)
}

fn text<'a>(name: &str, json: &'a Json) -> Result<&'a str> {
    let Json::String(text) = json else { bail!("`{name}` must be a string") };
    Ok(text)
}

fn texts(name: &str, json: &Json) -> Result<Vec<(String, String)>> {
    object(name, json)?.iter().map(|(key, value)| Ok((key.clone(), text(key, value)?.to_owned()))).collect()
}
