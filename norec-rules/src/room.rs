//! What a rule's room works with: the case at hand, and the place where findings are put.

pub use crate::figures::{CountryCode, Day, Moment, Seen, Share};
pub use crate::finding::{Finding, Findings, Limit, Past, Subject};
pub use crate::items::{Items, said_yes};
pub use crate::message;
pub use crate::message::Message;
pub use crate::outcome::{Figure, Outcome, Truth, Wait};
pub use crate::overlay::FromFile;
pub use crate::rulebook::{Entry, Read, ReadingRow};
pub use norec_core::*;

use crate::overlay::Overlay;
use crate::rulebook::Rulebook;

/// The case at hand: an application under a rulebook.
#[derive(Clone, Copy, Debug)]
pub struct Cx<'a> {
    /// The answers.
    pub application: &'a Application,
    /// The call.
    pub rulebook: &'static Rulebook,
    /// The instant at which the age of papers is counted.
    pub as_of: Instant,
    /// What files say beside the rulebook.
    pub overlay: &'a Overlay,
    /// Look at every open list as if it were complete: what would hold if this were all.
    pub as_if_complete: bool,
}

impl Cx<'_> {
    /// Whether these are all the rows of a list.
    #[must_use]
    pub fn is_complete(&self, list: ListName) -> bool {
        self.as_if_complete || self.application.is_complete(list)
    }

    /// The open row that an open list counts as in a check; nothing once it is complete.
    #[must_use]
    pub fn rows_to_come(&self, list: ListName) -> Truth {
        if self.is_complete(list) {
            Truth::NotApplicable
        } else {
            Truth::Open(vec![Wait { field: FieldPath::List(list), cannot_say: false }])
        }
    }

    /// Whether it is known when the application was sent.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        matches!(self.application.submitted_at, Answer::Known(_))
    }

    /// The partner of that row.
    #[must_use]
    pub fn partner(&self, id: RowId) -> Option<&Partner> {
        self.application.partners.get(id).map(|row| &row.value)
    }
}

impl<P, R> Entry<P, R> {
    /// One outcome over the readings of the rule.
    pub fn over_readings(&self, check: impl Fn(&R) -> Truth) -> Outcome {
        Outcome::over_readings(self.readings.iter().map(|row| (row.head.name, check(&row.value))))
    }
}
