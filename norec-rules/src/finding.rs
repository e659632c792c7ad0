//! Findings: what one rule said of one subject.

use crate::message::{self, Message};
use crate::outcome::{Outcome, Truth};
use crate::room::Cx;
use crate::rulebook::RuleInBook;
use crate::strength::{Confidence, Strength};
use norec_core::{FieldPath, ListName, RowId};

/// Who or what a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The whole application.
    Application,
    /// One partner.
    Partner(RowId),
    /// One round of the exchange.
    Round(RowId),
    /// One group of participants.
    Group(RowId),
    /// One budget line.
    Line(RowId),
    /// The rows of a list that are still to come.
    RowsToCome(ListName),
}

/// What one rule said of one subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule, as the call has it: id, citation, readings.
    pub rule: &'static RuleInBook,
    /// Who or what it is about.
    pub subject: Subject,
    /// The field it stands at.
    pub at: FieldPath,
    /// How hard it binds: the rule's strength, or less where a figure that decided is less sure.
    pub strength: Strength,
    /// A figure that the applicant supplied decided it.
    pub supplied: bool,
    /// What it says.
    pub outcome: Outcome,
    /// The sentence, as data.
    pub message: Message,
    /// A further sentence: evidence that decides nothing, or a limit of what is known.
    pub aside: Option<Message>,
    /// What it would be if every open list were complete as it stands. Only on open findings.
    pub if_complete: Option<IfComplete>,
}

/// An open finding as it would be if every open list were complete as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct IfComplete {
    /// The outcome.
    pub outcome: Outcome,
    /// Its sentence.
    pub message: Message,
}

/// What to see to before the application is sent: a rule that makes no finding until then.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// The rule, as the call has it.
    pub rule: &'static RuleInBook,
    /// The field that it will look at.
    pub at: FieldPath,
    /// What to see to, in a sentence.
    pub message: Message,
}

impl PartialEq for RuleInBook {
    fn eq(&self, other: &RuleInBook) -> bool {
        self.id == other.id && self.citation == other.citation
    }
}

/// Where rules put their findings.
#[derive(Debug)]
pub struct Findings<'a> {
    all: &'a mut Vec<Finding>,
    reminders: &'a mut Vec<Reminder>,
    rule: &'static RuleInBook,
}

impl<'a> Findings<'a> {
    pub(crate) fn new(
        all: &'a mut Vec<Finding>,
        reminders: &'a mut Vec<Reminder>,
        rule: &'static RuleInBook,
    ) -> Findings<'a> {
        Findings { all, reminders, rule }
    }

    /// Adds something to see to before the application is sent, in place of a finding.
    pub fn remind(&mut self, at: FieldPath, message: Message) {
        self.reminders.push(Reminder { rule: self.rule, at, message });
    }

    /// The strength of the rule in this call, before any figure lowers it.
    #[must_use]
    pub fn strength(&self) -> Strength {
        self.rule.strength
    }

    /// Adds a finding at the rule's own strength.
    pub fn add(
        &mut self,
        subject: Subject,
        at: FieldPath,
        outcome: impl Into<Outcome>,
        message: Message,
    ) -> &mut Finding {
        let finding = Finding {
            rule: self.rule,
            subject,
            at,
            strength: self.rule.strength,
            supplied: false,
            outcome: outcome.into(),
            message,
            aside: None,
            if_complete: None,
        };
        let last = self.all.len();
        self.all.push(finding);
        // The vector holds `last` now, so the fallback is never taken.
        match self.all.get_mut(last) {
            Some(finding) => finding,
            None => unreachable!("a finding was pushed just now"),
        }
    }

    /// The finding about rows that are still to come: open while the list is.
    pub fn add_rows_to_come(&mut self, cx: &Cx<'_>, list: ListName) {
        let truth = cx.rows_to_come(list);
        let message = match (&truth, list) {
            (Truth::Open(_), ListName::Partners) => message::rows_to_come_partners(),
            (Truth::Open(_), ListName::Rounds) => message::rows_to_come_rounds(),
            (Truth::Open(_), ListName::Placements) => message::rows_to_come_groups(),
            (Truth::Open(_), _) => message::rows_to_come_lines(),
            _ => message::rows_to_come_none(),
        };
        self.add(Subject::RowsToCome(list), FieldPath::List(list), truth, message);
    }
}

impl Finding {
    /// A figure of that confidence decided: the finding is no stronger than it allows.
    pub fn rests_on(&mut self, confidence: Confidence) -> &mut Finding {
        self.strength = self.strength.min(confidence.allows());
        self
    }

    /// A figure that the applicant supplied decided.
    pub fn rests_on_applicant(&mut self) -> &mut Finding {
        self.supplied = true;
        self.rests_on(Confidence::Paraphrased)
    }

    /// Adds a further sentence.
    pub fn with_aside(&mut self, aside: Message) -> &mut Finding {
        self.aside = Some(aside);
        self
    }
}
