//! The truth tables: how the parts of a check become one outcome, and how the readings of a rule do.

use crate::message::{self, Message};
use norec_core::{Answer, FieldPath, SuppliedKey};
use std::vec::Vec;

/// An answer that a finding waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait {
    /// The unanswered field, or the list that is still open.
    pub field: FieldPath,
    /// The applicant has said that they could not find out: it is not asked again.
    pub cannot_say: bool,
}

/// A figure that Norec has, but that is not published where it can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Figure {
    /// The applicant can look it up; `cannot_say` once they have tried.
    Supplied {
        /// The question.
        key: SuppliedKey,
        /// The applicant could not find out.
        cannot_say: bool,
    },
    /// The country or currency that tells which figure it is has not been answered yet.
    WhichRate,
    /// The rate between two currencies: no rule for it is published.
    ExchangeRate,
    /// A word of the text, or a case that it passes over: nothing that could be read says what holds. By a stable id.
    Unstated(&'static str),
}

impl Figure {
    /// Whether the applicant can still look it up.
    #[must_use]
    pub fn can_be_looked_up(&self) -> bool {
        matches!(self, Figure::Supplied { cannot_say: false, .. } | Figure::WhichRate)
    }

    /// The stable id, as in JSON.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Figure::Supplied { key, .. } => key.to_string(),
            Figure::WhichRate => "maximum-rate".into(),
            Figure::ExchangeRate => "exchange-rate".into(),
            Figure::Unstated(id) => (*id).into(),
        }
    }
}

/// What one part of a check says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Met,
    /// It does not hold, whatever is still unanswered.
    NotMet,
    /// It hangs on these answers.
    Open(Vec<Wait>),
    /// It hangs on figures that are not published.
    Unpublished(Vec<Figure>),
    /// It does not concern this case.
    NotApplicable,
}

impl Truth {
    /// Met if so, otherwise not met.
    #[must_use]
    pub fn of(holds: bool) -> Truth {
        if holds { Truth::Met } else { Truth::NotMet }
    }

    /// Open, waiting for one field.
    #[must_use]
    pub fn open<T>(field: FieldPath, answer: &Answer<T>) -> Truth {
        Truth::Open(vec![Wait { field, cannot_say: matches!(answer, Answer::CannotSay) }])
    }

    /// What a known answer says; open while it is unanswered. Absent is left to `check` as `None`.
    pub fn from_answer<T>(field: FieldPath, answer: &Answer<T>, check: impl FnOnce(Option<&T>) -> Truth) -> Truth {
        match answer {
            Answer::Known(value) => check(Some(value)),
            Answer::Absent => check(None),
            Answer::Unknown | Answer::CannotSay => Truth::open(field, answer),
        }
    }

    /// Strong Kleene *and*: not met beats open beats unpublished beats met. What is not applicable drops out; if
    /// nothing is left, that is the outcome.
    ///
    /// ```
    /// use norec_rules::outcome::Truth;
    /// assert_eq!(Truth::all([Truth::Met, Truth::Open(vec![]), Truth::NotMet]), Truth::NotMet);
    /// assert_eq!(Truth::all([Truth::Met, Truth::Unpublished(vec![])]), Truth::Unpublished(vec![]));
    /// assert_eq!(Truth::all([]), Truth::NotApplicable);
    /// ```
    pub fn all(parts: impl IntoIterator<Item = Truth>) -> Truth {
        Truth::strongest(parts, Truth::rank_in_all)
    }

    /// Strong Kleene *or*: met beats open beats unpublished beats not met.
    ///
    /// ```
    /// use norec_rules::outcome::Truth;
    /// assert_eq!(Truth::any([Truth::NotMet, Truth::Open(vec![]), Truth::Met]), Truth::Met);
    /// assert_eq!(Truth::any([Truth::NotMet, Truth::Unpublished(vec![])]), Truth::Unpublished(vec![]));
    /// ```
    pub fn any(parts: impl IntoIterator<Item = Truth>) -> Truth {
        Truth::strongest(parts, Truth::rank_in_any)
    }

    /// The part of the highest rank; two of a kind join what they wait for. Parts after one that decides are not looked
    /// at.
    fn strongest(parts: impl IntoIterator<Item = Truth>, rank: impl Fn(&Truth) -> u8) -> Truth {
        let mut so_far = Truth::NotApplicable;
        for part in parts {
            match (&mut so_far, part) {
                (Truth::Open(mine), Truth::Open(theirs)) => join(mine, theirs),
                (Truth::Unpublished(mine), Truth::Unpublished(theirs)) => join(mine, theirs),
                (mine, theirs) if rank(&theirs) > rank(mine) => *mine = theirs,
                _ => {}
            }
            if rank(&so_far) == DECIDES {
                break;
            }
        }
        so_far
    }

    fn rank_in_all(&self) -> u8 {
        match self {
            Truth::NotMet => DECIDES,
            Truth::Open(_) => 3,
            Truth::Unpublished(_) => 2,
            Truth::Met => 1,
            Truth::NotApplicable => 0,
        }
    }

    fn rank_in_any(&self) -> u8 {
        match self {
            Truth::Met => DECIDES,
            Truth::Open(_) => 3,
            Truth::Unpublished(_) => 2,
            Truth::NotMet => 1,
            Truth::NotApplicable => 0,
        }
    }
}

/// The rank of what no other part can change.
const DECIDES: u8 = 4;

/// Adds what is not there yet.
pub(crate) fn join<T: PartialEq>(mine: &mut Vec<T>, theirs: impl IntoIterator<Item = T>) {
    for one in theirs {
        if !mine.contains(&one) {
            mine.push(one);
        }
    }
}

/// What one rule says of one subject.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// In place.
    Met,
    /// Not in place, whatever is still unanswered.
    NotMet,
    /// It hangs on these answers.
    Open(Vec<Wait>),
    /// It hangs on figures that are not published.
    Unpublished(Vec<Figure>),
    /// The readings of the rule disagree: each with its side, by the name the rulebook gives it.
    Depends(Vec<Side>),
    /// The rule does not concern this subject.
    NotApplicable,
}

/// One reading of a rule, and the side on which the answers fall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// The reading's name in the rulebook.
    pub reading: &'static str,
    /// The id of its outcome.
    pub outcome: &'static str,
}

impl From<Truth> for Outcome {
    fn from(truth: Truth) -> Outcome {
        match truth {
            Truth::Met => Outcome::Met,
            Truth::NotMet => Outcome::NotMet,
            Truth::Open(waits) => Outcome::Open(waits),
            Truth::Unpublished(figures) => Outcome::Unpublished(figures),
            Truth::NotApplicable => Outcome::NotApplicable,
        }
    }
}

impl Truth {
    /// The stable id of the outcome it would be.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Truth::Met => "met",
            Truth::NotMet => "not_met",
            Truth::Open(_) => "open",
            Truth::Unpublished(_) => "unpublished",
            Truth::NotApplicable => "not_applicable",
        }
    }
}

impl Outcome {
    /// The stable id, as in JSON.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Outcome::Met => "met",
            Outcome::NotMet => "not_met",
            Outcome::Open(_) => "open",
            Outcome::Unpublished(_) => "unpublished",
            Outcome::Depends(_) => "depends",
            Outcome::NotApplicable => "not_applicable",
        }
    }

    /// The plain state of a requirement with this outcome; nothing where the rule does not apply. What people see of a
    /// finding is [`Finding::state`](crate::Finding::state).
    #[must_use]
    pub fn state(&self) -> Option<State> {
        match self {
            Outcome::Met => Some(State::InPlace),
            Outcome::NotMet => Some(State::NotInPlace),
            Outcome::Open(_) => Some(State::NotKnown),
            Outcome::Unpublished(_) | Outcome::Depends(_) => Some(State::NorecMustSay),
            Outcome::NotApplicable => None,
        }
    }

    /// One outcome over the readings of a rule, by the *set* of what they say: any open is open; all the same is
    /// that; only met and not applicable is met; else, with a not met among them, it depends; else unpublished.
    ///
    /// ```
    /// use norec_rules::outcome::{Outcome, Truth};
    /// let over = Outcome::over_readings([("with", Truth::Met), ("without", Truth::NotMet)]);
    /// assert_eq!(over.id(), "depends");
    /// ```
    pub fn over_readings(readings: impl IntoIterator<Item = (&'static str, Truth)>) -> Outcome {
        Outcome::over_all(readings.into_iter().collect())
    }

    // Not inlined: one stretch of code for every rule with readings.
    #[inline(never)]
    fn over_all(readings: Vec<(&'static str, Truth)>) -> Outcome {
        let some = |wanted: fn(&Truth) -> bool| readings.iter().any(|(_, truth)| wanted(truth));
        if some(|truth| matches!(truth, Truth::Open(_))) {
            return Truth::any(readings.into_iter().filter_map(|(_, t)| matches!(t, Truth::Open(_)).then_some(t)))
                .into();
        }
        let kind = |(_, truth): &(_, Truth)| core::mem::discriminant(truth);
        let first = readings.first().map(kind);
        if readings.iter().all(|reading| Some(kind(reading)) == first) {
            return Truth::all(readings.into_iter().map(|(_, truth)| truth)).into();
        }
        let not_met = some(|truth| *truth == Truth::NotMet);
        if !not_met && !some(|truth| matches!(truth, Truth::Unpublished(_))) {
            return Outcome::Met;
        }
        if not_met {
            let side = |(reading, truth): (&'static str, Truth)| Side { reading, outcome: truth.id() };
            return Outcome::Depends(readings.into_iter().map(side).collect());
        }
        Truth::all(readings.into_iter().filter_map(|(_, t)| matches!(t, Truth::Unpublished(_)).then_some(t))).into()
    }
}

/// The plain states of `what your answers mean`, in the order in which people look at them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Not in place as it stands.
    NotInPlace,
    /// An answer is missing.
    NotKnown,
    /// Only Norec can say.
    NorecMustSay,
    /// Advice that is not followed. It never counts against an application, so it is no "not in place".
    Advice,
    /// In place.
    InPlace,
}

impl State {
    /// All of them, in their order.
    pub const ALL: [State; 5] =
        [State::NotInPlace, State::NotKnown, State::NorecMustSay, State::Advice, State::InPlace];

    /// Its words, in small letters.
    #[must_use]
    pub fn words(self) -> Message {
        match self {
            State::NotInPlace => message::state_not(),
            State::NotKnown => message::state_open(),
            State::NorecMustSay => message::state_norec(),
            State::Advice => message::state_advice(),
            State::InPlace => message::state_met(),
        }
    }
}

#[cfg(test)]
mod tests;
