//! Which questions the form asks and in which section, so that the page and the first form as HTML ask the same.

use norec_core::{
    AgreementState, Answer, Application, BudgetLine, Draft, Field, FieldPath, History, ListName, Paper, Partner, Plan,
    RowId, SuppliedKey,
};
use norec_rules::outcome::Outcome;
use norec_rules::{Assessment, Message, message};

/// A section of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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

    /// A list below the other questions: nobody needs a row there to go on.
    #[must_use]
    pub fn further(self) -> Option<ListName> {
        match self {
            Section::Placements => Some(ListName::Rounds),
            Section::Sending => Some(ListName::Papers),
            Section::Partners | Section::Lines => None,
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

    /// Where a question stands, a list or a figure to look up.
    #[must_use]
    pub fn of_path(path: &FieldPath) -> Section {
        match path {
            FieldPath::Row(list, ..) | FieldPath::List(list) => match list {
                ListName::Partners => Section::Partners,
                ListName::Placements | ListName::Rounds => Section::Placements,
                ListName::Lines => Section::Lines,
                ListName::Papers => Section::Sending,
            },
            FieldPath::Supplied(SuppliedKey::PartnerCountry(_)) => Section::Partners,
            FieldPath::Supplied(SuppliedKey::MaximumRate(..)) => Section::Lines,
            FieldPath::Field(field) => Section::of(field),
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
    let paths = list.fields().iter().map(move |field| FieldPath::Row(list, id, field));
    paths.filter(move |path| {
        let Some(field) = path.field() else { return false };
        let rows = |list| draft.rows(list).len();
        match field.name {
            // No rule reads it.
            "participants" => false,
            // With one group there is nothing to tell apart; without rounds neither.
            "placement" => rows(ListName::Placements) > 1 || draft.entry(path).is_some(),
            "round" => rows(ListName::Rounds) > 0,
            _ if SELDOM.contains(&field) => counts(path, draft, assessment),
            _ => true,
        }
    })
}

/// What few rows need.
const SELDOM: [&Field; 3] = [&Partner::NEW_PARTNER, &BudgetLine::ADDITIONAL_FUNDING, &Paper::DATED];

/// The questions of a section outside rows. What the empty form asked stays, whatever has been decided by now; `first`
/// is what was said of it.
pub fn outside_rows<'a>(
    section: Section,
    draft: &'a Draft,
    application: &'a Application,
    assessment: &'a Assessment,
    first: &'a Assessment,
) -> impl Iterator<Item = FieldPath> + 'a {
    let ended = application.history.agreement == Answer::Known(AgreementState::Ended);
    FieldPath::singles().filter(move |path| {
        let Some(field) = path.field().filter(|field| Section::of(field) == section) else { return false };
        let always = section == Section::Lines
            || *field == Application::SUBMITTED_AT
            || (ended && *field == History::AGREEMENT_ENDED);
        always || counts(path, draft, assessment) || counts(path, draft, first)
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
