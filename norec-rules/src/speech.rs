//! Ids of a result in words, for the programs that compare results.

use crate::finding::Subject;
use crate::message::{self, Message};
use crate::rulebook::Rulebook;
use norec_core::{ListName, RowId};

/// The name of a rule, in quotation marks; its id where the call does not have it.
pub(crate) fn rule(call: Option<&Rulebook>, id: &str) -> Message {
    let title = call.and_then(|call| call.rule(id)).map(|rule| (rule.title)());
    message::about_rule(title.unwrap_or_else(|| Message::new_text(id.to_owned())))
}

/// Whom or what a finding is about.
pub(crate) fn subject(subject: Subject) -> Message {
    match subject {
        Subject::Application => message::subject_application(),
        Subject::Partner(id) => message::about_partner(id),
        Subject::Group(id) => message::about_group(id),
        Subject::Round(id) => message::about_round(id),
        Subject::Line(id) => message::subject_line(id.as_str()),
        Subject::RowsToCome(list) => match list {
            ListName::Partners => message::subject_more_partners(),
            ListName::Rounds => message::subject_more_rounds(),
            ListName::Placements => message::subject_more_groups(),
            ListName::Lines => message::subject_more_lines(),
            ListName::Papers => message::subject_more_papers(),
        },
    }
}

/// An outcome by its id; none where there is no such finding.
pub(crate) fn outcome(id: Option<&str>) -> Message {
    match id {
        None => message::outcome_none(),
        Some("met") => message::state_met(),
        Some("not_met") => message::state_not(),
        Some("open") => message::state_open(),
        Some("unpublished") => message::outcome_unpublished(),
        Some("depends") => message::outcome_depends(),
        Some("not_applicable") => message::outcome_not_applicable(),
        Some(other) => Message::new_text(other.to_owned()),
    }
}

impl Subject {
    /// The subject with this stable name.
    ///
    /// ```
    /// use norec_rules::Subject;
    ///
    /// for id in ["application", "partners[p1]", "budget.lines[l1]", "rounds to come"] {
    ///     assert_eq!(Subject::from_id(id).map(|subject| subject.id()).as_deref(), Some(id));
    /// }
    /// assert_eq!(Subject::from_id("papers[d1]"), None);
    /// ```
    #[must_use]
    pub fn from_id(id: &str) -> Option<Subject> {
        if id == Subject::Application.id() {
            return Some(Subject::Application);
        }
        if let Some(list) = id.strip_suffix(" to come") {
            return ListName::from_name(list).map(Subject::RowsToCome);
        }
        let (list, row) = id.strip_suffix(']')?.split_once('[')?;
        let row = RowId::new(row).ok()?;
        match ListName::from_name(list)? {
            ListName::Partners => Some(Subject::Partner(row)),
            ListName::Rounds => Some(Subject::Round(row)),
            ListName::Placements => Some(Subject::Group(row)),
            ListName::Lines => Some(Subject::Line(row)),
            ListName::Papers => None,
        }
    }
}
