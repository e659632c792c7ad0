//! Whether a call is open, as of an instant. Opening dates are not published, so a call is open until it closes.

use crate::figures::Deadline;
use crate::message::{self, Message};
use crate::rulebook::Rulebook;
use norec_core::Instant;

/// Whether a call is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// It is open in every reading of its deadline.
    Open {
        /// Send before this to be within every reading.
        first: Deadline,
        /// The text of the deadline can be read in more than one way.
        disputed: bool,
    },
    /// The deadline has passed in one reading of it, not in another.
    Disputed {
        /// The reading that has passed.
        first: Deadline,
    },
    /// It has closed.
    Closed {
        /// The earliest reading of the deadline.
        first: Deadline,
    },
    /// The call is not published, whether or not its deadline is known.
    NotAnnounced,
    /// It is no call: it holds until it is changed.
    Standing,
}

impl Timing {
    /// The timing of a call as of an instant.
    #[must_use]
    pub fn of(rulebook: &Rulebook, as_of: Instant) -> Timing {
        if rulebook.standing {
            return Timing::Standing;
        }
        let ([first, ..], [.., last]) = (rulebook.deadlines, rulebook.deadlines) else {
            return Timing::NotAnnounced;
        };
        let passed = |deadline: Deadline| deadline.passed_from().is_some_and(|from| as_of >= from);
        if !rulebook.announced && !passed(last.value) {
            Timing::NotAnnounced
        } else if !passed(first.value) {
            Timing::Open { first: first.value, disputed: rulebook.deadlines.len() > 1 }
        } else if !passed(last.value) {
            Timing::Disputed { first: first.value }
        } else {
            Timing::Closed { first: first.value }
        }
    }

    /// The stable id, as in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Timing::Open { .. } => "open",
            Timing::Disputed { .. } => "disputed",
            Timing::Closed { .. } => "closed",
            Timing::NotAnnounced => "not-announced",
            Timing::Standing => "standing",
        }
    }

    /// Whether one can apply now, in a sentence: what whoever reads only the verdict must not miss.
    #[must_use]
    pub fn now(self, rulebook: &Rulebook) -> Message {
        match self {
            Timing::Open { first, disputed: false } => message::timing_open(first.message()),
            Timing::Open { first, disputed: true } => message::timing_open_two(first.message()),
            Timing::Disputed { first } => message::timing_disputed(first.message()),
            Timing::Closed { first } => message::timing_closed(first.message()),
            Timing::NotAnnounced => match rulebook.deadlines.first() {
                Some(row) => message::timing_expected(row.value.message()),
                None => rules_of(rulebook),
            },
            Timing::Standing => message::timing_standing(rulebook.title),
        }
    }

    /// What to tell people, sentence by sentence: how the call stands, and what is known beyond it.
    #[must_use]
    pub fn messages(self, rulebook: &Rulebook) -> Vec<Message> {
        let now = self.now(rulebook);
        let mut all = match self {
            Timing::Open { .. } | Timing::Disputed { .. } | Timing::Standing => return vec![now],
            Timing::Closed { .. } => vec![rules_of(rulebook), now],
            Timing::NotAnnounced if rulebook.deadlines.is_empty() => vec![now],
            Timing::NotAnnounced => vec![message::timing_none(rulebook.title), now],
        };
        if let Some(next) = &rulebook.next {
            let (before, latest) = next.first_steps_closed;
            all.push(message::timing_next(next.closes, latest.year.to_string()));
            all.push(message::timing_first_step(before, latest));
        } else if matches!(self, Timing::Closed { .. }) && !rulebook.replaced {
            all.push(message::timing_no_next());
        }
        all
    }
}

/// Whose rules are used. That no call is open can be said of the latest one only: a later one than this may be.
fn rules_of(rulebook: &Rulebook) -> Message {
    if rulebook.replaced { message::timing_older(rulebook.title) } else { message::timing_none(rulebook.title) }
}

#[cfg(test)]
mod tests;
