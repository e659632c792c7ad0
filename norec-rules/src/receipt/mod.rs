//! Receipts: what an answer came from, so that anybody can get the same answer again, or be told what is not the same.
//!
//! | door | what for |
//! |---|---|
//! | [`Receipt::of`] | the receipt of an assessment |
//! | [`Receipt::to_json`], [`Receipt::from_json`] | how it is kept |
//! | [`Receipt::verify`] | the same answer again, or the first [`Difference`] |
//! | [`Hash`] | SHA-256 over canonical JSON (RFC 8785) |
//!
//! A receipt holds no answer, only a hash over all of them; it can be kept where an application may not.

mod difference;
mod hash;
mod read;
#[cfg(feature = "programs")]
mod words;

pub use difference::Difference;
pub use hash::Hash;
pub use read::ReceiptProblem;

use crate::json::{array, pair};
use crate::overlay::Overlay;
use crate::rulebook::Rulebook;
use norec_core::{Application, Instant, Json};

/// What an answer came from, and what it was.
///
#[cfg_attr(feature = "embedded", doc = "```")]
#[cfg_attr(not(feature = "embedded"), doc = "```ignore")]
/// use norec_core::{Application, Instant};
/// use norec_rules::overlay::Overlay;
/// use norec_rules::receipt::{Difference, Receipt};
/// use norec_rules::rulebook;
///
/// let application = Application::from_json(r#"{"history": {"phase_1": true}}"#).unwrap();
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let receipt = Receipt::of(&application, rulebook::latest(), &Overlay::default(), as_of);
///
/// let kept = receipt.to_json().canonical();
/// let receipt = Receipt::from_json(&kept).unwrap();
/// assert_eq!(receipt.verify(&application, &Overlay::default()), Ok(()));
/// assert_eq!(receipt.verify(&Application::default(), &Overlay::default()), Err(Difference::Answers));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// The version of this crate.
    pub version: String,
    /// The id of the call.
    pub call: String,
    /// The call's whole rulebook.
    pub rulebook: Hash,
    /// The answers, their rows by id.
    pub answers: Hash,
    /// The figures from files; none where there were none.
    pub overlay: Option<Hash>,
    /// The instant that decided timing and the age of papers.
    pub as_of: Instant,
    /// The id of the verdict.
    pub verdict: String,
    /// What each rule said of each subject.
    pub findings: Vec<Said>,
    /// The whole assessment.
    pub assessment: Hash,
}

/// What a rule said of a subject, by their ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The rule.
    pub rule: String,
    /// The subject, as [`Subject::id`](crate::Subject::id) writes it.
    pub subject: String,
    /// The outcome.
    pub outcome: String,
}

impl Receipt {
    /// The version of the format of its JSON. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;
    /// The version of this crate.
    pub const VERSION: &str = env!("CARGO_PKG_VERSION");

    /// Assesses an application and keeps what came of it. In which order the rows stand makes no difference.
    #[must_use]
    pub fn of(application: &Application, rulebook: &'static Rulebook, overlay: &Overlay, as_of: Instant) -> Receipt {
        let application = application.sorted_by_id();
        let assessment = crate::assess_with(&application, rulebook, overlay, as_of);
        let said = |finding: &crate::Finding| Said {
            rule: finding.rule.id.to_owned(),
            subject: finding.subject.id(),
            outcome: finding.outcome.id().to_owned(),
        };
        Receipt {
            version: Receipt::VERSION.to_owned(),
            call: rulebook.id.to_owned(),
            rulebook: Hash::of(&rulebook.whole_json()),
            answers: Hash::of(&application.to_json()),
            overlay: (!overlay.is_empty()).then(|| Hash::of(&overlay.to_json())),
            as_of,
            verdict: assessment.verdict.kind.id().to_owned(),
            findings: assessment.findings.iter().map(said).collect(),
            assessment: Hash::of(&assessment.to_json()),
        }
    }

    /// The receipt as data.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let text = |text: &str| Json::text(text);
        let hash = |hash: &Hash| Json::text(hash.to_string());
        let mut pairs = vec![
            pair("format", Json::integer(Receipt::FORMAT)),
            pair("version", text(&self.version)),
            pair("call", text(&self.call)),
            pair("rulebook", hash(&self.rulebook)),
            pair("answers", hash(&self.answers)),
            pair("as_of", Json::text(self.as_of.to_string())),
            pair("verdict", text(&self.verdict)),
            pair("findings", array(&self.findings, Said::to_json)),
            pair("assessment", hash(&self.assessment)),
        ];
        pairs.extend(self.overlay.as_ref().map(|overlay| pair("overlay", hash(overlay))));
        Json::Object(pairs)
    }
}

impl Said {
    fn to_json(&self) -> Json {
        let Said { rule, subject, outcome } = self;
        let pairs = [("rule", rule), ("subject", subject), ("outcome", outcome)];
        Json::Object(pairs.map(|(key, text)| pair(key, Json::text(text.as_str()))).into())
    }
}

#[cfg(test)]
mod tests;
