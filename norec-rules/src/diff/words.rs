//! Differences in words.

use super::{AmountChange, CallPart, Change, FindingChange, What};
use crate::format;
use crate::message::{self, Message};
use crate::rulebook::{Datum, Decision, Rulebook};
use crate::speech;
use crate::strength::Stage;
use norec_core::{Currency, Decimal, Money};

impl CallPart {
    /// What it is called.
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            CallPart::Deadlines => message::diff_deadline(),
            CallPart::Total => message::diff_total(),
            CallPart::Decision => message::diff_decision(),
            CallPart::Starts => message::diff_starts(),
        }
    }

    /// What a call says.
    #[must_use]
    pub fn words(self, book: &Rulebook) -> Message {
        let said = match self {
            CallPart::Deadlines if book.deadlines.is_empty() => None,
            CallPart::Deadlines => {
                Some(message::diff_list(book.deadlines.iter().map(|row| row.value.message()).collect()))
            }
            CallPart::Total => book.total.and_then(|total| {
                let currency = Currency::new(total.currency).ok()?;
                Some(message::row_sum(Money { amount: Decimal::from(total.amount), currency }))
            }),
            CallPart::Decision => book.decision.map(decision),
            CallPart::Starts => book.starts.map(|(first, last)| message::diff_from_to(month(first), month(last))),
        };
        said.unwrap_or_else(message::diff_nothing)
    }
}

fn decision(decision: Decision) -> Message {
    match decision {
        Decision::Months(months) => message::diff_after_months(months.into()),
        Decision::Weeks(weeks) => message::diff_after_weeks(weeks.into()),
        Decision::By(day) => message::diff_by(day),
        Decision::During(year, number) => month((year, number)),
    }
}

fn month((year, number): (u16, u8)) -> Message {
    let name = format::month(number);
    let name = name.unwrap_or_else(|| Message::new_text(number.to_string()));
    message::diff_month(name, Message::new_text(year.to_string()))
}

impl Change {
    /// What differs, and how. Parameters and readings have the names of the rulebook.
    #[must_use]
    pub fn words(&self) -> Message {
        let (what, from, to) = (self.what.name(), self.value(self.from), self.value(self.to));
        message::diff_change(what, from, to)
    }

    fn value(&self, value: Option<Datum>) -> Message {
        match (self.what, value) {
            (_, None) => message::diff_nothing(),
            (What::Strength, Some(Datum::Text(id))) => strength(id),
            (What::Stage, Some(Datum::Text(id))) => stage(id),
            (What::Confidence, Some(Datum::Text(id))) => confidence(id),
            (_, Some(value)) => Message::new_text(value.to_string()),
        }
    }
}

impl What {
    fn name(self) -> Message {
        match self {
            What::Strength => message::diff_strength(),
            What::Stage => message::diff_stage(),
            What::Confidence => message::diff_confidence(),
            What::Source => message::diff_source(),
            What::CarriedFrom => message::diff_carried(),
            What::Parameter(name) => Message::new_text(name.to_owned()),
            What::Reading(name) => message::diff_reading(name),
            What::OfReading(reading, name) => message::diff_of_reading(name, reading),
        }
    }
}

fn strength(id: &str) -> Message {
    match id {
        "must" => message::diff_must(),
        "as-a-rule" => message::diff_as_a_rule(),
        "should" => message::diff_should(),
        other => Message::new_text(other.to_owned()),
    }
}

fn stage(id: &str) -> Message {
    let stage = Stage::ALL.into_iter().find(|stage| stage.id() == id);
    stage.map_or_else(|| Message::new_text(id.to_owned()), Stage::name)
}

fn confidence(id: &str) -> Message {
    match id {
        "stated" => message::diff_stated(),
        "paraphrased" => message::diff_paraphrased(),
        "inferred" => message::diff_inferred(),
        "ours" => message::diff_ours(),
        other => Message::new_text(other.to_owned()),
    }
}

impl FindingChange {
    /// What a rule says under each.
    #[must_use]
    pub fn words(&self, book: &Rulebook) -> Message {
        let what = message::diff_about(speech::rule(Some(book), self.rule), speech::subject(self.subject));
        message::diff_change(what, speech::outcome(self.from), speech::outcome(self.to))
    }
}

impl AmountChange {
    /// What the amount is of, and sentence by sentence what becomes of the limit and of what is over it.
    #[must_use]
    pub fn words(&self, book: &Rulebook) -> (Message, Vec<Message>) {
        let money = |amount: Decimal| Money { amount, currency: self.currency };
        let about = message::diff_about(speech::rule(Some(book), self.rule), speech::subject(self.subject));
        let about = match self.reading {
            Some(name) => message::diff_about(about, message::diff_reading(name)),
            None => about,
        };
        let mut all = Vec::new();
        all.extend(match (self.from, self.to) {
            (Some(from), None) => Some(message::diff_limit_gone(money(from.limit))),
            (None, Some(to)) => Some(message::diff_limit_new(money(to.limit))),
            (Some(from), Some(to)) => self.limit_by().filter(|by| !by.is_zero()).map(|by| {
                let (from, to) = (money(from.limit), money(to.limit));
                let said = if by.is_sign_positive() { message::diff_limit_up } else { message::diff_limit_down };
                said(money(by.abs()), from, to)
            }),
            (None, None) => None,
        });
        all.extend(self.over_by().filter(|by| !by.is_zero()).map(|by| {
            let over = |figures: Option<super::Figures>| money(figures.map_or(Decimal::ZERO, |figures| figures.over));
            let said = if by.is_sign_positive() { message::diff_over_up } else { message::diff_over_down };
            said(money(by.abs()), over(self.from), over(self.to))
        }));
        (about, all)
    }
}
