//! Mutants of the rulebooks: each a rulebook with one value changed, left out or added. Only with the feature `mutants`.
//!
//! The corpus must tell each of them from the rulebook as it is: else nothing says what that value must be. What is
//! changed, and how:
//!
//! | where | what |
//! |---|---|
//! | a room's parameters | numbers one up and down, shares by one of their last digit, words by each other word, list entries left out and added |
//! | readings | left out, renamed, their own values and facts changed |
//! | a rule | left out, each other strength, stage and confidence, each part of its citation; each rule of other calls of its kind added |
//! | the head of a call | title, money, dates and months one up and down, deadlines by a day, a minute and an hour of offset, coverage; what the call does not have, as another call has it |
//! | sources | title, address, language, day of reading, form of reading |
//!
//! A change that the build would refuse (a strength above what the confidence allows) is no mutant; it is counted.
//!
//! ```
//! use norec_rules::mutants;
//!
//! let made = mutants::all();
//! assert!(made.all.iter().any(|mutant| mutant.what == "CALL-26-P2b rules.age.oldest: 35 → 36"));
//! ```

mod citation;
mod head;
mod rule;
mod source;
mod values;

use crate::rulebook::{self, Body, Parts, ReadingHead, RuleInBook, Rulebook, changed};

/// A rulebook with one value changed.
#[derive(Debug)]
pub struct Mutant {
    /// What sort of value: `whole number`, `strength`, `citation`, …
    pub kind: &'static str,
    /// Which value, and what it was changed to.
    pub what: String,
    /// The rule that it stands in, if any.
    pub rule: Option<&'static str>,
    /// The id of each call that the change is seen in, with its rulebook as changed.
    pub books: Vec<(&'static str, &'static Rulebook)>,
}

/// Everything that was changed.
#[derive(Debug, Default)]
pub struct Mutants {
    /// The mutants, call by call; those of sources last.
    pub all: Vec<Mutant>,
    /// What the build would refuse, and why.
    pub refused: Vec<String>,
}

/// A rule with one of its parameters or readings changed, as the build makes it.
pub(crate) struct Changed {
    pub(crate) call: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) kind: &'static str,
    pub(crate) what: &'static str,
    pub(crate) readings: &'static [ReadingHead],
    pub(crate) parts: Parts,
}

/// Every mutant of every rulebook.
#[must_use]
pub fn all() -> Mutants {
    let mut made = Mutants::default();
    for book in rulebook::all() {
        head::mutate(book, &mut made);
        for rule in book.rules {
            parameters(book, rule, &mut made);
            rule::mutate(book, rule, &mut made);
        }
        rule::add(book, &mut made);
    }
    made.refused.extend(changed::REFUSED.iter().map(|(call, what)| format!("{call} {what}")));
    source::mutate(&mut made);
    made
}

fn parameters(book: &'static Rulebook, rule: &'static RuleInBook, made: &mut Mutants) {
    for one in changed::CHANGED.iter().filter(|one| one.call == book.id && one.rule == rule.id) {
        let Changed { readings, parts, .. } = *one;
        made.rule(book, rule, one.kind, one.what, RuleInBook { readings, body: Body::Own(parts), ..*rule });
    }
}

impl Mutants {
    fn book(&mut self, of: &'static Rulebook, kind: &'static str, what: impl AsRef<str>, changed: Rulebook) {
        let what = format!("{} {}", of.id, what.as_ref());
        self.all.push(Mutant { kind, what, rule: None, books: vec![(of.id, keep(changed))] });
    }

    fn rule(
        &mut self,
        of: &'static Rulebook,
        rule: &'static RuleInBook,
        kind: &'static str,
        what: impl AsRef<str>,
        changed: RuleInBook,
    ) {
        let changed: &'static RuleInBook = keep(changed);
        let rules = of.rules.iter().map(|one| if one.id == rule.id { changed } else { one }).collect();
        self.rules(of, rule, kind, what, rules);
    }

    fn rules(
        &mut self,
        of: &'static Rulebook,
        rule: &'static RuleInBook,
        kind: &'static str,
        what: impl AsRef<str>,
        rules: Vec<&'static RuleInBook>,
    ) {
        let book = keep(Rulebook { rules: rules.leak(), ..*of });
        let what = format!("{} {}", of.id, what.as_ref());
        self.all.push(Mutant { kind, what, rule: Some(rule.id), books: vec![(of.id, book)] });
    }

    fn refuse(&mut self, of: &'static Rulebook, what: impl AsRef<str>) {
        self.refused.push(format!("{} {}", of.id, what.as_ref()));
    }
}

/// Rulebooks are constant data; a mutant lives as long as the program that looks for those that nobody misses.
fn keep<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}
