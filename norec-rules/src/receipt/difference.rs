//! The same answer again, or what is not the same.

use super::{Receipt, Said};
use crate::overlay::Overlay;
use crate::rulebook;
use norec_core::Application;

/// The first thing that is not as the receipt says: what went in, before what came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// It is from another version of this crate; that version can tell.
    Version {
        /// The version on the receipt.
        then: String,
    },
    /// This crate has no call of that id.
    NoSuchCall {
        /// The id.
        call: String,
    },
    /// The call's rulebook is another one.
    Rulebook {
        /// The id of the call.
        call: String,
    },
    /// The answers are others.
    Answers,
    /// There were figures from a file, and now there are none.
    OverlayMissing,
    /// There were no figures from a file, and now there are some.
    OverlayAdded,
    /// The figures from a file are others.
    Overlay,
    /// The verdict is another one.
    Verdict {
        /// Its id on the receipt.
        then: String,
        /// Its id now.
        now: String,
    },
    /// A rule says something else of a subject.
    Finding {
        /// The id of the rule.
        rule: String,
        /// The id of the subject.
        subject: String,
        /// The outcome on the receipt; none where it has no such finding.
        then: Option<String>,
        /// The outcome now; none where there is no such finding.
        now: Option<String>,
    },
    /// Verdict and outcomes are the same, and a figure, a source or a date of the assessment is not.
    Details,
}

impl Receipt {
    /// Assesses an application again, under the call and at the instant of the receipt.
    ///
    /// # Errors
    /// The first [`Difference`].
    pub fn verify(&self, application: &Application, overlay: &Overlay) -> Result<(), Difference> {
        // Another version may count another way: what it makes of these answers says nothing of what the first one made.
        if self.version != Receipt::VERSION {
            return Err(Difference::Version { then: self.version.clone() });
        }
        let call = || self.call.clone();
        let book = rulebook::get(&self.call).ok_or_else(|| Difference::NoSuchCall { call: call() })?;
        let now = Receipt::of(application, book, overlay, self.as_of);
        if self.rulebook != now.rulebook {
            return Err(Difference::Rulebook { call: call() });
        }
        if self.answers != now.answers {
            return Err(Difference::Answers);
        }
        match (&self.overlay, &now.overlay) {
            (Some(_), None) => return Err(Difference::OverlayMissing),
            (None, Some(_)) => return Err(Difference::OverlayAdded),
            (then, now) if then != now => return Err(Difference::Overlay),
            _ => {}
        }
        if self.verdict != now.verdict {
            return Err(Difference::Verdict { then: self.verdict.clone(), now: now.verdict });
        }
        if let Some(finding) = finding(&self.findings, &now.findings) {
            return Err(finding);
        }
        if *self == now { Ok(()) } else { Err(Difference::Details) }
    }
}

/// The first outcome that is not the same, in the order of the receipt; then what the receipt does not have.
fn finding(then: &[Said], now: &[Said]) -> Option<Difference> {
    let of = |all: &[Said], one: &Said| {
        let same = |other: &&Said| other.rule == one.rule && other.subject == one.subject;
        all.iter().find(same).map(|said| said.outcome.clone())
    };
    then.iter().chain(now).find_map(|one| {
        let (then, now) = (of(then, one), of(now, one));
        let (rule, subject) = (one.rule.clone(), one.subject.clone());
        (then != now).then_some(Difference::Finding { rule, subject, then, now })
    })
}
