//! Which scheme fits: at most five questions, and where the answers lead.
//!
//! ```
//! use norec_rules::which::{self, Leads, To};
//!
//! let To::End(end) = which::follow(["person", "un"])? else { unreachable!() };
//! assert_eq!(end.leads, Leads::Scheme("un-post"));
//! let To::Question(question) = which::follow(["organisation"])? else { unreachable!() };
//! assert_eq!(question.id, "aim");
//! # Ok::<(), which::NoSuchAnswer>(())
//! ```

use crate::message::Message;
use crate::rulebook::which_data::{ENDS, FIRST, GUIDES};
use crate::rulebook::{self, Citation, RuleInBook};

/// A question, and what may be answered.
#[derive(Debug)]
pub struct Question {
    /// The stable id.
    pub id: &'static str,
    /// What is asked.
    pub text: fn() -> Message,
    /// What may be answered.
    pub answers: &'static [Choice],
}

/// An answer, and where it leads.
#[derive(Debug)]
pub struct Choice {
    /// The stable id, among the answers to its question.
    pub id: &'static str,
    /// The answer in words.
    pub text: fn() -> Message,
    /// Where it leads.
    pub to: To,
}

/// Where an answer leads.
#[derive(Clone, Copy, Debug)]
pub enum To {
    /// To another question.
    Question(&'static Question),
    /// There is nothing more to ask.
    End(&'static End),
}

/// What fits, or why nothing does.
#[derive(Debug)]
pub struct End {
    /// The stable id.
    pub id: &'static str,
    /// What it says.
    pub text: fn() -> Message,
    /// What it leads to.
    pub leads: Leads,
    /// Where it is written.
    pub citation: Citation,
}

/// What an end leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leads {
    /// The check of a scheme: [`crate::rulebook::of_scheme`] has its rules.
    Scheme(&'static str),
    /// A guide, which checks nothing.
    Guide(&'static str),
    /// No scheme fits.
    Nowhere,
}

/// What may hold where no rules of their own were found. It checks nothing.
#[derive(Debug)]
pub struct Guide {
    /// The stable id.
    pub id: &'static str,
    pub(crate) rules: &'static [&'static str],
    pub(crate) agreement: &'static str,
    pub(crate) norway: &'static [&'static str],
    /// What to ask Norec: questions of our own.
    pub ask: &'static [fn() -> Message],
}

impl Guide {
    /// The rules for exchanges that hold as they stand, of the latest call.
    pub fn rules(&self) -> impl Iterator<Item = &'static RuleInBook> {
        self.rules.iter().filter_map(|id| rulebook::latest().rule(id))
    }

    /// The rule on what the agreement with a participant is to state.
    #[must_use]
    pub fn agreement(&self) -> Option<&'static RuleInBook> {
        rulebook::latest().rule(self.agreement)
    }

    /// The rules for those who come to Norway.
    pub fn norway(&self) -> impl Iterator<Item = &'static RuleInBook> {
        self.norway.iter().filter_map(|id| rulebook::of::residence_permit().rule(id))
    }
}

/// The guide of that id.
///
/// ```
/// use norec_rules::which;
/// assert!(which::guide("trainees").unwrap().rules().any(|rule| rule.id == "age"));
/// ```
#[must_use]
pub fn guide(id: &str) -> Option<&'static Guide> {
    GUIDES.iter().find(|guide| guide.id == id)
}

/// An answer that the question does not have, or one too many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoSuchAnswer {
    /// What was answered.
    pub given: String,
    /// What may be answered; nothing where nothing more is asked.
    pub known: Vec<&'static str>,
}

impl core::fmt::Display for NoSuchAnswer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self.known.as_slice() {
            [] => write!(f, "`{}`: nothing more is asked", self.given),
            known => write!(f, "`{}` is no answer; there are {}", self.given, known.join(", ")),
        }
    }
}

impl core::error::Error for NoSuchAnswer {}

/// The first question.
#[must_use]
pub fn first() -> &'static Question {
    FIRST
}

/// Every end, by id.
#[must_use]
pub fn ends() -> &'static [&'static End] {
    &ENDS
}

/// Where answers lead, given one after the other from the first question on.
///
/// # Errors
/// [`NoSuchAnswer`] at the first answer that its question does not have.
pub fn follow<'a>(answers: impl IntoIterator<Item = &'a str>) -> Result<To, NoSuchAnswer> {
    let mut at = To::Question(first());
    for given in answers {
        let choices = match at {
            To::Question(question) => question.answers,
            To::End(_) => &[],
        };
        let known = || choices.iter().map(|choice| choice.id).collect();
        let chosen = choices.iter().find(|choice| choice.id == given);
        at = chosen.ok_or_else(|| NoSuchAnswer { given: given.to_owned(), known: known() })?.to;
    }
    Ok(at)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::rulebook;
    use std::collections::BTreeSet;

    /// Every way through the questions, with its end.
    fn ways() -> Vec<(Vec<&'static str>, &'static End)> {
        fn go_on(
            question: &'static Question,
            so_far: &[&'static str],
            ways: &mut Vec<(Vec<&'static str>, &'static End)>,
        ) {
            for choice in question.answers {
                let way = [so_far, &[choice.id]].concat();
                match choice.to {
                    To::Question(next) => go_on(next, &way, ways),
                    To::End(end) => ways.push((way, end)),
                }
            }
        }
        let mut ways = Vec::new();
        go_on(first(), &[], &mut ways);
        ways
    }

    #[test]
    fn nobody_answers_more_than_five_questions_and_every_way_leads_where_it_is_followed() {
        for (way, end) in ways() {
            assert!(way.len() <= 5, "{way:?}");
            let To::End(found) = follow(way.iter().copied()).unwrap() else { unreachable!() };
            assert_eq!(found.id, end.id);
        }
    }

    #[test]
    fn every_end_is_reached_and_every_scheme_with_a_published_rulebook_is_an_end() {
        let reached: BTreeSet<&str> = ways().into_iter().map(|(_, end)| end.id).collect();
        assert_eq!(reached, ends().iter().map(|end| end.id).collect());
        let led_to: BTreeSet<&str> = ends()
            .iter()
            .filter_map(|end| match end.leads {
                Leads::Scheme(scheme) => Some(scheme),
                Leads::Guide(_) | Leads::Nowhere => None,
            })
            .collect();
        assert_eq!(led_to, rulebook::all().iter().map(|book| book.scheme).collect());
    }

    #[test]
    fn every_guide_is_an_end_and_names_rules_that_are_there() {
        let led_to: BTreeSet<&str> = ends()
            .iter()
            .filter_map(|end| match end.leads {
                Leads::Guide(guide) => Some(guide),
                Leads::Scheme(_) | Leads::Nowhere => None,
            })
            .collect();
        assert_eq!(led_to, GUIDES.iter().map(|guide| guide.id).collect());
        for guide in &GUIDES {
            assert_eq!(guide.rules().count(), guide.rules.len());
            assert_eq!(guide.norway().count(), guide.norway.len());
            assert!(guide.agreement().is_some() && !guide.ask.is_empty());
        }
    }

    #[test]
    fn an_answer_that_is_not_there_is_named_with_those_that_are() {
        let wrong = follow(["person", "nothing"]).unwrap_err();
        assert_eq!(wrong.known, ["activity", "un", "permit", "travel", "other"]);
        let more = follow(["party", "again"]).unwrap_err();
        assert_eq!(more.to_string(), "`again`: nothing more is asked");
        let none = follow(["nobody"]).unwrap_err();
        assert_eq!(none.to_string(), "`nobody` is no answer; there are organisation, person, party");
    }
}
