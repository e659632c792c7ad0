//! A difference in a sentence.

use super::{Difference, Receipt};
use crate::finding::Subject;
use crate::message::{self, Message};
use crate::rulebook::Rulebook;
use crate::speech;
use crate::verdict::VerdictKind;

impl Difference {
    /// What is not as the receipt says. The call is the one on the receipt, where this crate has it.
    #[must_use]
    pub fn message(&self, call: Option<&Rulebook>) -> Message {
        match self {
            Difference::Version { then } => message::receipt_version(then.as_str(), Receipt::VERSION),
            Difference::NoSuchCall { call } => message::receipt_no_call(call.as_str()),
            Difference::Rulebook { call } => message::receipt_rulebook(call.as_str()),
            Difference::Answers => message::receipt_answers(),
            Difference::OverlayMissing => message::receipt_overlay_missing(),
            Difference::OverlayAdded => message::receipt_overlay_added(),
            Difference::Overlay => message::receipt_overlay(),
            Difference::Verdict { then, now } => message::receipt_verdict(verdict(then), verdict(now)),
            Difference::Finding { rule, subject, then, now } => message::receipt_finding(
                speech::rule(call, rule),
                Subject::from_id(subject).map_or_else(|| Message::new_text(subject.clone()), speech::subject),
                speech::outcome(then.as_deref()),
                speech::outcome(now.as_deref()),
            ),
            Difference::Details => message::receipt_details(),
        }
    }
}

impl Receipt {
    /// That the answer is the same again.
    #[must_use]
    pub fn same(&self) -> Message {
        message::receipt_same(verdict(&self.verdict))
    }
}

fn verdict(id: &str) -> Message {
    VerdictKind::from_id(id).map_or_else(|| Message::new_text(id.to_owned()), VerdictKind::short)
}
