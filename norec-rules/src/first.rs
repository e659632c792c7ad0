//! What is said while nothing is answered, as bytes: made where the rules are, and read where they are still on their way.
//!
//! A page over a slow link shows its form before the rules are there. Which questions it asks, which of them need an answer
//! and what stands beside them hangs on what is said of the empty form, and that is the same for everybody.

use crate::assess::Assessment;
use crate::finding::{Finding, IfComplete, Reminder, Subject};
use crate::language::Reader;
use crate::message::{FINGERPRINT, Message, Value};
use crate::outcome::{Outcome, Wait};
use crate::rulebook::{RuleInBook, Rulebook};
use crate::strength::Strength;
use crate::timing::Timing;
use crate::verdict::Verdict;
use core::str::from_utf8;
use norec_core::budget::BudgetTotals;
use norec_core::{FieldPath, Instant, ListName, RowId};

/// What is said while nothing is answered.
///
/// ```
/// use norec_core::{Draft, Instant, ListName, read};
/// use norec_rules::first::{self, First};
/// use norec_rules::{assess, rulebook};
///
/// let mut draft = Draft::new();
/// draft.add_row(ListName::Partners);
/// let empty = read(&draft).application;
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let bytes = first::write(&empty, rulebook::latest()).unwrap();
/// let said = First::read(&bytes, rulebook::latest(), as_of).unwrap().assessment;
/// assert_eq!(said.findings, assess(&empty, rulebook::latest(), as_of).findings);
/// ```
#[derive(Clone, Debug)]
pub struct First {
    /// As of the instant at which it is read. Its budget has no sums, as nothing is summed yet.
    pub assessment: Assessment,
    /// The questions that can change the verdict, the best first.
    pub questions: Vec<FieldPath>,
}

/// The first bytes of the form.
const MARK: &[u8] = b"NRF1";

impl First {
    /// Reads what [`write()`] made for the same rulebook. Nothing, if it is anything else.
    #[must_use]
    pub fn read(bytes: &[u8], rulebook: &'static Rulebook, as_of: Instant) -> Option<First> {
        let mut bytes = Reader { bytes };
        if bytes.take(MARK.len())? != MARK || bytes.take(4)? != FINGERPRINT.to_le_bytes() {
            return None;
        }
        let paths = (0..bytes.byte()?).map(|_| FieldPath::of_form(bytes.text()?)).collect::<Option<_>>()?;
        let mut said = Said { bytes, paths, rulebook };
        let findings = said.several(Said::finding)?;
        let reminders = said.several(|said| {
            Some(Reminder { rule: said.rule()?, at: said.path()?, message: said.message()?, when: None })
        })?;
        let questions = said.several(Said::path)?;
        let assessment = First::of(rulebook, as_of, findings, reminders);
        said.bytes.bytes.is_empty().then_some(First { assessment, questions })
    }

    /// Nothing is said yet.
    #[must_use]
    pub fn nothing(rulebook: &'static Rulebook, as_of: Instant) -> First {
        First { assessment: First::of(rulebook, as_of, Vec::new(), Vec::new()), questions: Vec::new() }
    }

    fn of(rulebook: &'static Rulebook, as_of: Instant, findings: Vec<Finding>, reminders: Vec<Reminder>) -> Assessment {
        Assessment {
            rulebook,
            as_of,
            timing: Timing::of(rulebook, as_of),
            verdict: Verdict::of(&findings),
            if_complete: None,
            findings,
            reminders,
            budget: BudgetTotals::default(),
        }
    }
}

/// The bytes, read so far, with the paths that they name by their places.
struct Said<'a> {
    bytes: Reader<'a>,
    paths: Vec<FieldPath>,
    rulebook: &'static Rulebook,
}

impl Said<'_> {
    fn several<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        (0..self.bytes.byte()?).map(|_| one(self)).collect()
    }

    fn rule(&mut self) -> Option<&'static RuleInBook> {
        self.rulebook.rules.get(usize::from(self.bytes.byte()?)).copied()
    }

    fn path(&mut self) -> Option<FieldPath> {
        self.paths.get(usize::from(self.bytes.byte()?)).copied()
    }

    fn row(&mut self) -> Option<RowId> {
        RowId::new(self.bytes.text()?).ok()
    }

    fn strength(&mut self) -> Option<Strength> {
        Strength::ALL.get(usize::from(self.bytes.byte()?)).copied()
    }

    fn finding(&mut self) -> Option<Finding> {
        Some(Finding {
            rule: self.rule()?,
            subject: match self.bytes.byte()? {
                0 => Subject::Application,
                1 => Subject::Partner(self.row()?),
                2 => Subject::Round(self.row()?),
                3 => Subject::Group(self.row()?),
                4 => Subject::Line(self.row()?),
                _ => Subject::RowsToCome(*ListName::ALL.get(usize::from(self.bytes.byte()?))?),
            },
            at: self.path()?,
            strength: self.strength()?,
            supplied: false,
            overlay: None,
            outcome: self.outcome()?,
            message: self.message()?,
            aside: self.perhaps(Said::message)?,
            limits: Vec::new(),
            if_complete: self
                .perhaps(|said| Some(IfComplete { outcome: said.outcome()?, message: said.message()? }))?,
        })
    }

    fn perhaps<T>(&mut self, one: impl Fn(&mut Self) -> Option<T>) -> Option<Option<T>> {
        if self.bytes.byte()? == 0 { Some(None) } else { one(self).map(Some) }
    }

    fn outcome(&mut self) -> Option<Outcome> {
        Some(match self.bytes.byte()? {
            0 => Outcome::Met,
            1 => Outcome::NotMet,
            2 => Outcome::NotApplicable,
            _ => Outcome::Open(self.several(|said| Some(Wait { field: said.path()?, cannot_say: false }))?),
        })
    }

    fn message(&mut self) -> Option<Message> {
        Some(Message { key: self.bytes.number()?, values: self.several(Said::value)? })
    }

    fn value(&mut self) -> Option<Value> {
        Some(match self.bytes.byte()? {
            0 => Value::Partner(self.row()?),
            1 => Value::Group(self.row()?),
            2 => Value::Number(u32::from(self.bytes.number()?)),
            3 => Value::Strength(self.strength()?),
            4 => Value::Message(Box::new(self.message()?)),
            _ => Value::List(self.several(Said::message)?),
        })
    }
}

impl<'a> Reader<'a> {
    /// A text of less than 256 bytes.
    fn text(&mut self) -> Option<&'a str> {
        let length = self.byte()?;
        from_utf8(self.take(usize::from(length))?).ok()
    }
}

#[cfg(feature = "embedded")]
pub use made::write;

/// How the bytes are made.
#[cfg(feature = "embedded")]
mod made {
    use super::*;
    use crate::assess::assess;
    use crate::questions;
    use norec_core::Application;

    /// What is said of an application in which nothing is answered, but rows may have been added. The instant changes
    /// nothing of it.
    ///
    /// Nothing, if more is said of it than the form can hold.
    #[must_use]
    pub fn write(empty: &Application, rulebook: &'static Rulebook) -> Option<Vec<u8>> {
        let as_of = Instant::parse("2026-01-01").ok()?;
        let said = assess(empty, rulebook, as_of);
        let asked = questions::next(empty, &said);
        let mut made = Made { bytes: Vec::new(), paths: Vec::new(), rulebook };
        made.several(&said.findings, Made::finding)?;
        made.several(&said.reminders, |made, one| {
            made.rule(one.rule)?;
            made.path(&one.at)?;
            made.message(&one.message)?;
            one.when.is_none().then_some(())
        })?;
        made.several(&asked, |made, one| made.path(&one.path))?;
        let mut bytes = [MARK, &FINGERPRINT.to_le_bytes(), &[u8::try_from(made.paths.len()).ok()?]].concat();
        for path in &made.paths {
            text(&mut bytes, &path.to_string())?;
        }
        bytes.extend(made.bytes);
        Some(bytes)
    }

    struct Made {
        bytes: Vec<u8>,
        paths: Vec<FieldPath>,
        rulebook: &'static Rulebook,
    }

    fn text(bytes: &mut Vec<u8>, text: &str) -> Option<()> {
        bytes.push(u8::try_from(text.len()).ok()?);
        bytes.extend(text.as_bytes());
        Some(())
    }

    impl Made {
        fn several<T>(&mut self, all: &[T], one: impl Fn(&mut Self, &T) -> Option<()>) -> Option<()> {
            self.bytes.push(u8::try_from(all.len()).ok()?);
            all.iter().try_for_each(|each| one(self, each))
        }

        fn perhaps<T>(&mut self, value: Option<&T>, one: impl Fn(&mut Self, &T) -> Option<()>) -> Option<()> {
            self.bytes.push(u8::from(value.is_some()));
            value.map_or(Some(()), |value| one(self, value))
        }

        fn rule(&mut self, rule: &RuleInBook) -> Option<()> {
            let place = self.rulebook.rules.iter().position(|one| one.id == rule.id)?;
            self.bytes.push(u8::try_from(place).ok()?);
            Some(())
        }

        fn path(&mut self, path: &FieldPath) -> Option<()> {
            let known = self.paths.iter().position(|one| one == path);
            let place = known.unwrap_or_else(|| {
                self.paths.push(*path);
                self.paths.len().saturating_sub(1)
            });
            self.bytes.push(u8::try_from(place).ok()?);
            Some(())
        }

        fn row(&mut self, tag: u8, id: RowId) -> Option<()> {
            self.bytes.push(tag);
            text(&mut self.bytes, id.as_str())
        }

        fn strength(&mut self, strength: Strength) -> Option<()> {
            let place = Strength::ALL.iter().position(|one| *one == strength)?;
            self.bytes.push(u8::try_from(place).ok()?);
            Some(())
        }

        fn finding(&mut self, finding: &Finding) -> Option<()> {
            self.rule(finding.rule)?;
            match finding.subject {
                Subject::Application => self.bytes.push(0),
                Subject::Partner(id) => self.row(1, id)?,
                Subject::Round(id) => self.row(2, id)?,
                Subject::Group(id) => self.row(3, id)?,
                Subject::Line(id) => self.row(4, id)?,
                Subject::RowsToCome(list) => self.bytes.extend([5, list as u8]),
            }
            self.path(&finding.at)?;
            self.strength(finding.strength)?;
            self.outcome(&finding.outcome)?;
            self.message(&finding.message)?;
            self.perhaps(finding.aside.as_ref(), Made::message)?;
            self.perhaps(finding.if_complete.as_ref(), |made, closed| {
                made.outcome(&closed.outcome)?;
                made.message(&closed.message)
            })?;
            (!finding.supplied && finding.overlay.is_none() && finding.limits.is_empty()).then_some(())
        }

        fn outcome(&mut self, outcome: &Outcome) -> Option<()> {
            match outcome {
                Outcome::Met => self.bytes.push(0),
                Outcome::NotMet => self.bytes.push(1),
                Outcome::NotApplicable => self.bytes.push(2),
                Outcome::Open(waits) => {
                    self.bytes.push(3);
                    self.several(waits, |made, wait| made.path(&wait.field).filter(|()| !wait.cannot_say))?;
                }
                Outcome::Unpublished(_) | Outcome::Depends(_) => return None,
            }
            Some(())
        }

        fn message(&mut self, message: &Message) -> Option<()> {
            self.bytes.extend(message.key.to_le_bytes());
            self.several(&message.values, Made::value)
        }

        fn value(&mut self, value: &Value) -> Option<()> {
            match value {
                Value::Partner(id) => self.row(0, *id)?,
                Value::Group(id) => self.row(1, *id)?,
                Value::Number(number) => {
                    self.bytes.push(2);
                    self.bytes.extend(u16::try_from(*number).ok()?.to_le_bytes());
                }
                Value::Strength(strength) => {
                    self.bytes.push(3);
                    self.strength(*strength)?;
                }
                Value::Message(message) => {
                    self.bytes.push(4);
                    self.message(message)?;
                }
                Value::List(messages) => {
                    self.bytes.push(5);
                    self.several(messages, Made::message)?;
                }
                _ => return None,
            }
            Some(())
        }
    }
}

#[cfg(all(test, feature = "embedded"))]
mod tests;
