//! Messages as data: a key with its values. Text is made from them afterwards, in any language.
//!
//! One constructor a key is generated from the Fluent files; its arguments are typed, and a key or an argument that
//! a language lacks fails the build.

use crate::figures::{Day, Share};
use crate::strength::Strength;
use norec_core::{Country, Instant, Money, RowId};

/// A sentence, or part of one, before it has a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub(crate) key: u16,
    pub(crate) values: Vec<Value>,
}

/// What stands in a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A partner, by its row; printed by the name the applicant gave it.
    Partner(RowId),
    /// A group of participants, by its row.
    Group(RowId),
    /// A round, by its row; printed by the name the applicant gave it.
    Round(RowId),
    /// Partners in the order in which people travel between them, back to the first.
    Loop(Vec<RowId>),
    /// A country.
    Country(Country),
    /// Words of a source, or what somebody typed.
    Text(String),
    /// Figures that are already in the language's form.
    Plain(String),
    /// An amount with its currency.
    Money(Money),
    /// A share, as per cent.
    Share(Share),
    /// A number with decimals.
    #[cfg(feature = "explain")]
    Decimal(norec_core::Decimal),
    /// A whole number; decides between singular and plural.
    Number(u32),
    /// A day.
    Day(Day),
    /// An instant, printed in Norwegian time.
    Moment(Instant),
    /// A length of time in minutes.
    Minutes(u32),
    /// How hard the rule binds; never printed, but decides between variants: *requires*, *usually wants*.
    Strength(Strength),
    /// Another message.
    Message(Box<Message>),
    /// Several, joined as the language joins them.
    List(Vec<Message>),
}

impl Message {
    #[cfg(test)]
    pub(crate) fn new(key: u16, values: Vec<Value>) -> Message {
        Message { key, values }
    }

    // Sentences are made in hundreds of places: there, each of these two is a call and no more.
    #[inline(never)]
    pub(crate) fn bare(key: u16) -> Message {
        Message { key, values: Vec::new() }
    }

    #[inline(never)]
    fn of<const COUNT: usize>(key: u16, values: [Value; COUNT]) -> Message {
        Message { key, values: Vec::from(values) }
    }

    /// Figures that are already in the language's form, as a message.
    pub(crate) fn new_text(text: String) -> Message {
        Message { values: vec![Value::Plain(text)], ..plain(String::new()) }
    }

    /// A number with decimals, as a message.
    #[cfg(feature = "explain")]
    pub(crate) fn new_decimal(number: norec_core::Decimal) -> Message {
        Message { values: vec![Value::Decimal(number)], ..plain(String::new()) }
    }

    /// A share, as a message.
    #[cfg(feature = "trace")]
    pub(crate) fn new_share(share: Share) -> Message {
        Message { values: vec![Value::Share(share)], ..plain(String::new()) }
    }

    /// The stable key, as in the Fluent files.
    #[must_use]
    pub fn key(&self) -> &'static str {
        KEYS.get(usize::from(self.key)).map_or("", |(key, _)| key)
    }

    /// The values by the names that the Fluent files give them.
    pub fn values(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        let names = KEYS.get(usize::from(self.key)).map_or(&[][..], |(_, names)| names);
        names.iter().copied().zip(&self.values)
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
