//! Which questions the form asks and in which section, so that the page and the first form as HTML ask the same.

use norec_core::{
    AgreementState, Answer, Application, BudgetLine, Draft, Field, FieldPath, History, ListName, Paper, Partner, Plan,
    RowId, SuppliedKey,
};
use norec_rules::outcome::Outcome;
use norec_rules::rulebook::Read;
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
    /// Everything that another scheme than the exchange asks.
    Scheme,
}

impl Section {
    /// Those of a scheme's form, in the order of the page.
    #[must_use]
    pub fn of_scheme(scheme: &str) -> &'static [Section] {
        match scheme {
            "exchange" => &[Section::Partners, Section::Placements, Section::Lines, Section::Sending],
            "first-step" => &[Section::Partners, Section::Sending],
            _ => &[Section::Scheme],
        }
    }

    /// The list whose rows it asks about, where there is one.
    #[must_use]
    pub fn list(self) -> Option<ListName> {
        match self {
            Section::Partners => Some(ListName::Partners),
            Section::Placements => Some(ListName::Placements),
            Section::Lines => Some(ListName::Lines),
            Section::Sending | Section::Scheme => None,
        }
    }

    /// A list below the other questions: nobody needs a row there to go on.
    #[must_use]
    pub fn further(self) -> Option<ListName> {
        match self {
            Section::Placements => Some(ListName::Rounds),
            Section::Sending => Some(ListName::Papers),
            Section::Partners | Section::Lines | Section::Scheme => None,
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
            Section::Scheme => message::scheme_questions(),
        }
    }

    /// Whether a question stands in it, a list or a figure to look up.
    #[must_use]
    pub fn holds(self, path: &FieldPath) -> bool {
        self == Section::Scheme || Section::of_path(path) == self
    }

    /// Where it stands in the form of an exchange.
    fn of_path(path: &FieldPath) -> Section {
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

    /// Where a question outside rows stands there.
    fn of(field: &Field) -> Section {
        match field.name.split('.').next() {
            Some("history") => Section::Partners,
            Some("plan") if *field != Plan::TRANSFER_PLAN => Section::Placements,
            Some("budget") => Section::Lines,
            _ => Section::Sending,
        }
    }
}

/// An empty form: the first row of each list is there to be filled in; one partner alone is never an exchange.
#[must_use]
pub fn first_draft(sections: &[Section]) -> Draft {
    let mut draft = Draft::new();
    for list in sections.iter().filter_map(|section| section.list()) {
        draft.add_row(list);
        if list == ListName::Partners {
            draft.add_row(list);
        }
    }
    draft
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
    let book = assessment.rulebook;
    FieldPath::singles().filter(move |path| {
        if section == Section::Scheme {
            // Each is few questions, and all of them stay. When something was sent is asked of an exchange only.
            let is_read = |read| book.rules.iter().any(|rule| rule.reads.contains(&read));
            return path.field() != Some(&Application::SUBMITTED_AT) && Read::of(path).is_some_and(is_read);
        }
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
