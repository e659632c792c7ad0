//! Which questions the form asks and in which section, so that the page and the first form as HTML ask the same.

use norec_core::{
    Afterwards, AgreementState, Answer, Application, BudgetLine, Draft, Field, FieldPath, History, ListName, Partner,
    Plan, RowId,
};
use norec_rules::outcome::Outcome;
use norec_rules::{Assessment, Message, Stage, message};

/// A section of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The organisations, and what they have done before.
    Partners,
    /// The groups that travel, and what is planned for them.
    Placements,
    /// The money.
    Lines,
    /// How the application is sent, and what must be in place later.
    Sending,
}

/// Rounds and papers are not asked about yet, and with them what names them.
const UNASKED: [&str; 3] = ["round", "participants", "placement"];

impl Section {
    /// All of them, in the order of the page.
    pub const ALL: [Section; 4] = [Section::Partners, Section::Placements, Section::Lines, Section::Sending];

    /// The list whose rows it asks about, where there is one.
    #[must_use]
    pub fn list(self) -> Option<ListName> {
        match self {
            Section::Partners => Some(ListName::Partners),
            Section::Placements => Some(ListName::Placements),
            Section::Lines => Some(ListName::Lines),
            Section::Sending => None,
        }
    }

    /// What it is called.
    #[must_use]
    pub fn heading(self) -> Message {
        match self {
            Section::Partners => message::section_partners(),
            Section::Placements => message::section_placements(),
            Section::Lines => message::section_lines(),
            Section::Sending => message::section_sending(),
        }
    }

    /// Where a question outside rows stands.
    #[must_use]
    pub fn of(field: &Field) -> Section {
        match field.name.split('.').next() {
            Some("history") => Section::Partners,
            Some("plan") if *field != Plan::TRANSFER_PLAN => Section::Placements,
            Some("budget") => Section::Lines,
            _ => Section::Sending,
        }
    }
}

/// The questions of a row, in their order. What few rows need is asked where it counts.
pub fn of_row<'a>(
    list: ListName,
    id: RowId,
    draft: &'a Draft,
    assessment: &'a Assessment,
) -> impl Iterator<Item = FieldPath> + 'a {
    let fields = list.fields().iter().filter(|field| !UNASKED.contains(&field.name));
    fields.map(move |field| FieldPath::Row(list, id, field)).filter(move |path| {
        let seldom =
            path.field().is_some_and(|one| [Partner::NEW_PARTNER, BudgetLine::ADDITIONAL_FUNDING].contains(one));
        !seldom || counts(path, draft, assessment)
    })
}

/// The questions of a section outside rows.
pub fn outside_rows<'a>(
    section: Section,
    draft: &'a Draft,
    application: &'a Application,
    assessment: &'a Assessment,
) -> impl Iterator<Item = FieldPath> + 'a {
    // A checklist stays whole, whichever of its points has decided it.
    let later = assessment.findings.iter().any(|finding| finding.rule.stage == Stage::AfterApproval);
    let ended = application.history.agreement == Answer::Known(AgreementState::Ended);
    FieldPath::singles().filter(move |path| {
        let Some(field) = path.field().filter(|field| Section::of(field) == section) else { return false };
        let always = section == Section::Lines
            || *field == Application::SUBMITTED_AT
            || (ended && *field == History::AGREEMENT_ENDED)
            || (later && Afterwards::FIELDS.contains(&field));
        always || counts(path, draft, assessment)
    })
}

/// Whether a question is answered, or something waits for its answer or reminds of it.
fn counts(path: &FieldPath, draft: &Draft, assessment: &Assessment) -> bool {
    draft.entry(path).is_some()
        || assessment.reminders.iter().any(|reminder| reminder.at == *path)
        || assessment.findings.iter().any(|finding| match &finding.outcome {
            Outcome::Open(waits) => waits.iter().any(|wait| wait.field == *path),
            _ => false,
        })
}
