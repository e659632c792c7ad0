//! Several things of which each is answered with yes or no, where a rule wants them all.

use crate::message::Message;
use crate::outcome::Truth;
use norec_core::{Answer, Field, FieldPath};

/// One of the things: its field, the answer, and its name inside a sentence.
pub type Item<'a> = (&'static Field, &'a Answer<bool>, Message);

/// How they stand together.
#[derive(Clone, Debug)]
pub struct Items {
    /// Whether all of them are there.
    pub truth: Truth,
    /// Those that are said not to be there.
    pub missing: Vec<Message>,
    /// Those that nobody has answered, or could find out.
    pub unanswered: Vec<Message>,
    /// The field to look at first: of one that is missing, else of one that is not answered, else the first one.
    pub at: FieldPath,
}

impl Items {
    /// Looks at each, the first one apart so that there is always one.
    pub fn of<'a>(first: Item<'a>, others: impl IntoIterator<Item = Item<'a>>) -> Items {
        let mut all =
            Items { truth: Truth::NotApplicable, missing: vec![], unanswered: vec![], at: FieldPath::Field(first.0) };
        let mut parts = Vec::new();
        for (field, answer, name) in [first].into_iter().chain(others) {
            let at = FieldPath::Field(field);
            let part = said_yes(at, answer);
            let here = match part {
                Truth::NotMet => {
                    all.missing.push(name);
                    all.missing.len() == 1
                }
                Truth::Open(_) => {
                    all.unanswered.push(name);
                    all.unanswered.len() == 1 && all.missing.is_empty()
                }
                _ => false,
            };
            if here {
                all.at = at;
            }
            parts.push(part);
        }
        all.truth = Truth::all(parts);
        all
    }

    /// Of those that are not answered, where another one is missing for certain.
    #[must_use]
    pub fn also_open(&self) -> Option<Message> {
        let both = !self.missing.is_empty() && !self.unanswered.is_empty();
        both.then(|| crate::message::items_open(self.unanswered.clone()))
    }
}

/// Whether the answer is yes.
#[must_use]
pub fn said_yes(at: FieldPath, answer: &Answer<bool>) -> Truth {
    Truth::from_answer(at, answer, |yes| Truth::of(yes == Some(&true)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message;
    use norec_core::Plan;

    const YES: Answer<bool> = Answer::Known(true);
    const NO: Answer<bool> = Answer::Known(false);

    fn two(first: &Answer<bool>, second: &Answer<bool>) -> Items {
        Items::of(
            (&Plan::LEARNING_GOALS, first, message::learning_item_goals()),
            [(&Plan::LEARNING_SHARED, second, message::learning_item_shared())],
        )
    }

    #[test]
    fn every_pair_of_answers() {
        let unknown = Answer::Unknown;
        let cannot = Answer::CannotSay;
        // The outcome, how many are missing and not answered, whether the field is the first, and whether both are said.
        for (first, second, outcome, missing, unanswered, at_first, both) in [
            (&YES, &YES, "met", 0, 0, true, false),
            (&YES, &NO, "not_met", 1, 0, false, false),
            (&NO, &NO, "not_met", 2, 0, true, false),
            (&NO, &unknown, "not_met", 1, 1, true, true),
            (&unknown, &NO, "not_met", 1, 1, false, true),
            (&YES, &unknown, "open", 0, 1, false, false),
            (&unknown, &YES, "open", 0, 1, true, false),
            (&cannot, &unknown, "open", 0, 2, true, false),
        ] {
            let items = two(first, second);
            let said = (items.truth.id(), items.missing.len(), items.unanswered.len());
            assert_eq!(said, (outcome, missing, unanswered), "{first:?} {second:?}");
            let field = if at_first { &Plan::LEARNING_GOALS } else { &Plan::LEARNING_SHARED };
            assert_eq!(items.at, FieldPath::Field(field), "{first:?} {second:?}");
            assert_eq!(items.also_open().is_some(), both, "{first:?} {second:?}");
        }
    }

    #[test]
    fn what_could_not_be_found_out_is_not_asked_again() {
        let Truth::Open(waits) = two(&Answer::CannotSay, &Answer::Unknown).truth else { unreachable!() };
        assert_eq!(waits.iter().map(|wait| wait.cannot_say).collect::<Vec<_>>(), [true, false]);
    }
}
