//! A receipt as it was kept.

use super::{Receipt, Said};
use core::fmt;
use core::str::FromStr;
use norec_core::{Instant, Json, Number, Problem};

/// Why text is no receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReceiptProblem {
    /// It is no JSON, or too much of it.
    NotJson(Problem),
    /// Another kind of value is wanted.
    Wrong {
        /// Where; empty for the whole receipt.
        key: String,
        /// What is wanted.
        wanted: &'static str,
    },
    /// A key is missing.
    Missing {
        /// The key.
        key: String,
    },
    /// A key stands twice.
    Twice {
        /// The key.
        key: String,
    },
    /// A key that no receipt has.
    Unknown {
        /// The key.
        key: String,
    },
    /// A format that this version does not know: a newer one may have written it.
    Format,
}

impl fmt::Display for ReceiptProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReceiptProblem::NotJson(problem) => write!(f, "{problem}"),
            ReceiptProblem::Wrong { key, wanted } if key.is_empty() => write!(f, "{wanted} is wanted"),
            ReceiptProblem::Wrong { key, wanted } => write!(f, "`{key}`: {wanted} is wanted"),
            ReceiptProblem::Missing { key } => write!(f, "`{key}` is missing"),
            ReceiptProblem::Twice { key } => write!(f, "`{key}` stands twice"),
            ReceiptProblem::Unknown { key } => write!(f, "`{key}`: a receipt has no such key"),
            ReceiptProblem::Format => {
                f.write_str("`format`: this version does not know that format; a newer one may have written it")
            }
        }
    }
}

impl std::error::Error for ReceiptProblem {}

const KEYS: [&str; 10] =
    ["format", "version", "call", "rulebook", "answers", "overlay", "as_of", "verdict", "findings", "assessment"];
const OF_FINDING: [&str; 3] = ["rule", "subject", "outcome"];
const HASH: &str = "a SHA-256 of 64 hexadecimal digits";
const TEXT: &str = "text";

impl Receipt {
    /// Reads a receipt.
    ///
    /// ```
    /// use norec_rules::receipt::Receipt;
    ///
    /// assert_eq!(Receipt::from_json("{}").unwrap_err().to_string(), "`format` is missing");
    /// assert_eq!(Receipt::from_json("[]").unwrap_err().to_string(), "an object is wanted");
    /// ```
    ///
    /// # Errors
    /// The first [`ReceiptProblem`].
    pub fn from_json(text: &str) -> Result<Receipt, ReceiptProblem> {
        let json = Json::parse(text).map_err(ReceiptProblem::NotJson)?;
        let Json::Object(pairs) = &json else { return Err(wrong("", "an object")) };
        // Of another format nothing is known, its keys neither.
        match get(pairs, "format", "")? {
            Json::Number(Number::Integer(format)) if *format == i64::from(Receipt::FORMAT) => {}
            Json::Number(_) => return Err(ReceiptProblem::Format),
            _ => return Err(wrong("format", "a whole number")),
        }
        known(pairs, &KEYS, "")?;
        let text = |key| string(pairs, key, "");
        let overlay = match pairs.iter().any(|(key, _)| key == "overlay") {
            true => Some(parsed(pairs, "overlay", HASH)?),
            false => None,
        };
        let Json::Array(findings) = get(pairs, "findings", "")? else { return Err(wrong("findings", "an array")) };
        let findings = (1_usize..).zip(findings).map(|(place, finding)| said(finding, &format!("findings[#{place}]")));
        let as_of = Instant::parse_strict(&text("as_of")?);
        Ok(Receipt {
            version: text("version")?,
            call: text("call")?,
            rulebook: parsed(pairs, "rulebook", HASH)?,
            answers: parsed(pairs, "answers", HASH)?,
            overlay,
            as_of: as_of
                .map_err(|_| wrong("as_of", "an instant with its offset, such as 2026-08-15T12:00:00+02:00,"))?,
            verdict: text("verdict")?,
            findings: findings.collect::<Result<_, _>>()?,
            assessment: parsed(pairs, "assessment", HASH)?,
        })
    }
}

fn said(json: &Json, at: &str) -> Result<Said, ReceiptProblem> {
    let Json::Object(pairs) = json else { return Err(wrong(at, "an object")) };
    known(pairs, &OF_FINDING, at)?;
    let text = |key| string(pairs, key, at);
    Ok(Said { rule: text("rule")?, subject: text("subject")?, outcome: text("outcome")? })
}

type Pairs = [(String, Json)];

/// Every key is known and stands once.
fn known(pairs: &Pairs, keys: &[&str], at: &str) -> Result<(), ReceiptProblem> {
    for (place, (key, _)) in pairs.iter().enumerate() {
        if !keys.contains(&key.as_str()) {
            return Err(ReceiptProblem::Unknown { key: path(at, key) });
        }
        if pairs.iter().take(place).any(|(earlier, _)| earlier == key) {
            return Err(ReceiptProblem::Twice { key: path(at, key) });
        }
    }
    Ok(())
}

fn get<'a>(pairs: &'a Pairs, key: &str, at: &str) -> Result<&'a Json, ReceiptProblem> {
    let found = pairs.iter().find(|(name, _)| name == key);
    found.map(|(_, value)| value).ok_or_else(|| ReceiptProblem::Missing { key: path(at, key) })
}

fn string(pairs: &Pairs, key: &str, at: &str) -> Result<String, ReceiptProblem> {
    match get(pairs, key, at)? {
        Json::String(text) => Ok(text.clone()),
        _ => Err(wrong(&path(at, key), TEXT)),
    }
}

fn parsed<T: FromStr>(pairs: &Pairs, key: &str, wanted: &'static str) -> Result<T, ReceiptProblem> {
    string(pairs, key, "")?.parse().map_err(|_| wrong(key, wanted))
}

fn path(at: &str, key: &str) -> String {
    if at.is_empty() { key.to_owned() } else { [at, ".", key].concat() }
}

fn wrong(key: &str, wanted: &'static str) -> ReceiptProblem {
    ReceiptProblem::Wrong { key: key.to_owned(), wanted }
}
