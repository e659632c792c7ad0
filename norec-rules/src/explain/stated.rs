//! One answer that a rule reads, and how it is said.

use crate::figures::Day;
use crate::format;
use crate::labels;
use crate::message::{self, Message};
use crate::rulebook::{Read, RuleInBook};
use norec_core::{
    Answer, Application, BudgetLine, Currency, Date, Decimal, FieldKind, FieldPath, Initiative, Instant, Json,
    ListName, Money, RowId, SuppliedKey, YearMonth,
};

/// One answer that a rule reads: its path, and what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// The field; of a list, which rows it has and whether those are all.
    pub path: FieldPath,
    /// The answer, its value as in JSON; `null` is [`Answer::Absent`].
    pub answer: Answer<Json>,
}

impl Stated {
    pub(super) fn at(application: &Application, path: FieldPath) -> Option<Stated> {
        Some(Stated { path, answer: application.value(&path)? })
    }

    /// Every answer that a rule reads, in the order in which it names them; a list stands before the answers of its rows.
    /// Figures that were looked up are not among them: which of those a rule needs hangs on its findings.
    pub(super) fn all(rule: &RuleInBook, application: &Application) -> Vec<Stated> {
        let mut paths: Vec<FieldPath> = Vec::new();
        for read in rule.reads {
            match *read {
                Read::Field(field) => paths.push(FieldPath::Field(field)),
                Read::Rows(list) | Read::Of(list, _) if !paths.contains(&FieldPath::List(list)) => {
                    paths.push(FieldPath::List(list));
                }
                Read::Rows(_) | Read::Of(..) | Read::Supplied => {}
            }
            if let Read::Of(list, field) = *read {
                paths.extend(application.row_ids(list).into_iter().map(|id| FieldPath::Row(list, id, field)));
            }
        }
        paths.into_iter().filter_map(|path| Stated::at(application, path)).collect()
    }

    /// The question, as the form asks it, without its row.
    #[must_use]
    pub fn label(&self) -> Message {
        labels::field(&self.path)
    }

    /// What stands there, in words.
    #[must_use]
    pub fn value(&self, application: &Application) -> Message {
        match &self.answer {
            Answer::Known(value) => known(&self.path, value, application),
            Answer::Absent => labels::absent(&self.path).unwrap_or_else(message::explain_none),
            Answer::CannotSay => labels::answer(&self.path, "cannot-say"),
            Answer::Unknown => message::explain_unanswered(),
        }
    }

    /// The question and what stands there.
    #[must_use]
    pub fn message(&self, application: &Application) -> Message {
        message::explain_answer(self.label(), self.value(application))
    }
}

/// A row by what the applicant calls it; a line or a paper by its place.
pub(super) fn row(list: ListName, id: RowId, application: &Application) -> Message {
    let place = || {
        let place = application.row_ids(list).iter().position(|other| *other == id).unwrap_or_default();
        u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
    };
    match list {
        ListName::Partners => message::about_partner(id),
        ListName::Rounds => message::about_round(id),
        ListName::Placements => message::about_group(id),
        ListName::Lines => message::explain_line(place()),
        ListName::Papers => message::explain_paper(place()),
    }
}

/// A value of JSON in words. What is not of the field's kind is shown as it stands; no application holds such a value.
pub(super) fn known(path: &FieldPath, value: &Json, application: &Application) -> Message {
    let text = match value {
        Json::String(text) => text.clone(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        other => other.canonical(),
    };
    let kind = path.field().map(|field| field.kind);
    let said = match kind {
        None => rows(path, application),
        Some(FieldKind::YesNo | FieldKind::Choice(_)) => Some(labels::answer(path, &text)),
        Some(FieldKind::Country) => Message::country(&text),
        Some(FieldKind::Amount | FieldKind::Quantity) => {
            text.parse().ok().map(|number| amount(path, number, application))
        }
        Some(FieldKind::Date) => text.parse::<Date>().ok().map(|day| message::deadline_day(Day::from(day))),
        Some(FieldKind::Instant) => Instant::parse(&text).ok().map(message::deadline_minute),
        Some(FieldKind::YearMonth) => YearMonth::parse(&text).ok().and_then(|_| month(&text)),
        Some(FieldKind::Reference(list)) => RowId::new(&text).ok().map(|id| row(list, id, application)),
        Some(FieldKind::Text | FieldKind::OrganisationNumber) => Some(message::plain(text.clone())),
        Some(FieldKind::Currency | FieldKind::Count | FieldKind::Years | FieldKind::Months) => None,
    };
    said.unwrap_or_else(|| Message::new_text(text))
}

/// How many rows a list has so far, or in all.
fn rows(path: &FieldPath, application: &Application) -> Option<Message> {
    let FieldPath::List(list) = *path else { return None };
    let count = u32::try_from(application.row_count(list)).unwrap_or(u32::MAX);
    Some(match application.is_complete(list) {
        true => message::explain_rows_all(count),
        false => message::explain_rows_so_far(count),
    })
}

/// With its currency where that is known: of a price the line's, of a rate the one that it was looked up in.
fn amount(path: &FieldPath, number: Decimal, application: &Application) -> Message {
    let currency: Option<Currency> = match *path {
        FieldPath::Supplied(SuppliedKey::MaximumRate(_, _, currency)) => Some(currency),
        FieldPath::Row(ListName::Lines, id, field) if *field == BudgetLine::UNIT_COST => {
            application.budget.lines.get(id).and_then(|line| line.currency.known().copied())
        }
        FieldPath::Field(field) if *field == Initiative::AMOUNT => Currency::new(Initiative::CURRENCY).ok(),
        _ => None,
    };
    match currency {
        Some(currency) => message::row_sum(Money { amount: number, currency }),
        None => Message::new_decimal(number),
    }
}

/// `2027-01` as a month and a year.
fn month(text: &str) -> Option<Message> {
    let (year, month) = text.split_once('-')?;
    Some(message::explain_month(format::month(month.parse().ok()?)?, Message::new_text(year.to_owned())))
}
