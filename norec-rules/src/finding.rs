//! Findings: what one rule said of one subject.

use crate::figures::Day;
use crate::items::{Items, said_yes};
use crate::message::{self, Message};
use crate::outcome::{Outcome, State, Truth};
use crate::overlay::OverlaySource;
use crate::room::Cx;
use crate::rulebook::RuleInBook;
use crate::strength::{Confidence, Stage, Strength};
use norec_core::{Answer, Currency, Date, Decimal, Field, FieldPath, ListName, Money, RowId, decimal};
use std::sync::Arc;

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

impl Subject {
    /// The row that it is.
    #[must_use]
    pub fn row(&self) -> Option<(ListName, RowId)> {
        match *self {
            Subject::Partner(id) => Some((ListName::Partners, id)),
            Subject::Round(id) => Some((ListName::Rounds, id)),
            Subject::Group(id) => Some((ListName::Placements, id)),
            Subject::Line(id) => Some((ListName::Lines, id)),
            Subject::Application | Subject::RowsToCome(_) => None,
        }
    }
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
    /// A figure from a file decided it: where that is from.
    pub overlay: Option<Arc<OverlaySource>>,
    /// What it says.
    pub outcome: Outcome,
    /// The sentence, as data.
    pub message: Message,
    /// A further sentence: evidence that decides nothing, or a limit of what is known.
    pub aside: Option<Message>,
    /// The amounts that it compared, one for each reading and currency; of an open finding, as far as the answers go.
    pub limits: Vec<Limit>,
    /// What it would be if every open list were complete as it stands. Only on open findings.
    pub if_complete: Option<IfComplete>,
}

/// An amount of one currency beside the most that it may be.
///
/// ```
/// use norec_core::{Currency, Decimal};
/// use norec_rules::finding::Limit;
///
/// let currency = Currency::new("NOK")?;
/// let (amount, limit) = (Decimal::new(900_001, 2), Decimal::from(9000));
/// let limit = Limit { reading: None, currency, base: None, amount, limit };
/// assert_eq!(limit.over().to_string(), "0.01");
/// # Ok::<(), norec_core::ProblemKind>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The reading in which this is the limit; none where the text is read in one way.
    pub reading: Option<&'static str>,
    /// The currency of all the amounts.
    pub currency: Currency,
    /// What the limit is a share of; none where it is an amount of its own.
    pub base: Option<Decimal>,
    /// What is compared.
    pub amount: Decimal,
    /// The most that it may be with all else as it is, down to the minor unit.
    pub limit: Decimal,
}

impl Limit {
    /// By how much the amount is over the limit, exactly; zero where it is within.
    #[must_use]
    pub fn over(&self) -> Decimal {
        decimal::sub(self.amount, self.limit).unwrap_or_default().max(Decimal::ZERO)
    }

    /// An amount of the same currency.
    #[must_use]
    pub fn money(&self, amount: Decimal) -> Money {
        Money { amount, currency: self.currency }
    }
}

/// An open finding as it would be if every open list were complete as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct IfComplete {
    /// The outcome.
    pub outcome: Outcome,
    /// Its sentence.
    pub message: Message,
}

/// Something to see to, of a rule that makes no finding yet: before the application is sent, or at the rule's stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Reminder {
    /// The rule, as the call has it.
    pub rule: &'static RuleInBook,
    /// The field that it looks at.
    pub at: FieldPath,
    /// What to see to, in a sentence.
    pub message: Message,
    /// When: the first and the last day, where days are known.
    pub when: Option<(Day, Day)>,
}

impl Reminder {
    /// Says on which day it is.
    pub fn on(&mut self, day: Day) {
        self.from_to(day, day);
    }

    /// Says from which day to which it is.
    pub fn from_to(&mut self, from: Day, to: Day) {
        self.when = Some((from, to));
    }
}

/// Where a day lies that a rule wants to be over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// Between the two that the rule names.
    Within(Day),
    /// Before or after them.
    Outside(Day),
    /// It is still to come, or there is none.
    NotYet,
    /// Nobody has said it, or could find it out.
    Unanswered,
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

    /// Adds something to see to, in place of a finding.
    pub fn remind(&mut self, at: FieldPath, message: Message) -> &mut Reminder {
        let last = self.reminders.len();
        self.reminders.push(Reminder { rule: self.rule, at, message, when: None });
        // The vector holds `last` now, so the fallback is never taken.
        match self.reminders.get_mut(last) {
            Some(reminder) => reminder,
            None => unreachable!("a reminder was pushed just now"),
        }
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
            overlay: None,
            outcome: outcome.into(),
            message,
            aside: None,
            limits: Vec::new(),
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

    /// Adds the finding of a rule that wants one question answered with yes.
    pub fn add_yes(
        &mut self,
        field: &'static Field,
        answer: &Answer<bool>,
        say: impl FnOnce(&Truth, Strength) -> Message,
    ) -> &mut Finding {
        let at = FieldPath::Field(field);
        let truth = said_yes(at, answer);
        let message = say(&truth, self.strength());
        self.add(Subject::Application, at, truth, message)
    }

    /// Adds the finding of a rule that wants a day to be over and to lie between two, both included.
    pub fn add_past(
        &mut self,
        cx: &Cx<'_>,
        field: &'static Field,
        answer: &Answer<Date>,
        (from, to): (Day, Day),
        say: impl FnOnce(Past) -> Message,
    ) -> &mut Finding {
        let at = FieldPath::Field(field);
        let (truth, past) = match answer {
            Answer::Known(day) if *day > cx.as_of.oslo().date() => (Truth::NotMet, Past::NotYet),
            Answer::Known(day) if (from..=to).contains(&Day::from(*day)) => (Truth::Met, Past::Within((*day).into())),
            Answer::Known(day) => (Truth::NotMet, Past::Outside((*day).into())),
            Answer::Absent => (Truth::NotMet, Past::NotYet),
            unanswered => (Truth::open(at, unanswered), Past::Unanswered),
        };
        self.add(Subject::Application, at, truth, say(past))
    }

    /// Adds the finding of a rule that wants several things, each answered with yes. `say` is given those that are missing
    /// and those that are not answered.
    pub fn add_items(
        &mut self,
        items: Items,
        say: impl FnOnce(&Truth, Vec<Message>, Vec<Message>) -> Message,
    ) -> &mut Finding {
        let aside = items.also_open();
        let message = say(&items.truth, items.missing, items.unanswered);
        let finding = self.add(Subject::Application, items.at, items.truth, message);
        finding.aside = aside;
        finding
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
    /// The plain state that people see; nothing where the rule does not apply. What counts later is no advice, however
    /// weakly it binds: it is a list of what must be in place by then.
    #[must_use]
    pub fn state(&self) -> Option<State> {
        let is_advice = self.strength == Strength::Should && self.rule.stage == Stage::Application;
        match self.outcome.state() {
            Some(State::NotInPlace) if is_advice => Some(State::Advice),
            state => state,
        }
    }

    /// Whether another finding is of the same rule and about the same subject.
    #[must_use]
    pub fn is_like(&self, other: &Finding) -> bool {
        self.rule.id == other.rule.id && self.subject == other.subject
    }

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

    /// Adds the amounts that were compared.
    pub fn with_limits(&mut self, limits: Vec<Limit>) -> &mut Finding {
        self.limits = limits;
        self
    }

    /// A figure from a file decided, as sure as the file says.
    pub fn rests_on_file(&mut self, source: Arc<OverlaySource>) -> &mut Finding {
        let confidence = source.confidence;
        self.overlay = Some(source);
        self.rests_on(confidence)
    }

    /// Adds a further sentence.
    pub fn with_aside(&mut self, aside: Message) -> &mut Finding {
        self.aside = Some(aside);
        self
    }
}
