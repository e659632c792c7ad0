//! Two rulebooks side by side.

use crate::outcome::join;
use crate::rulebook::{Datum, RuleInBook, Rulebook};
use norec_core::Json;

/// What differs between two rulebooks.
///
/// ```
/// use norec_rules::diff::BookDiff;
/// use norec_rules::rulebook;
///
/// let (from, to) = (rulebook::get("CALL-26-P2a").unwrap(), rulebook::get("CALL-26-P2b").unwrap());
/// let diff = BookDiff::of(from, to);
/// assert!(diff.rules.iter().any(|rule| rule.id == "step"));
/// assert!(BookDiff::of(to, to).is_empty());
/// ```
#[derive(Clone, Debug)]
pub struct BookDiff {
    /// The one rulebook.
    pub from: &'static Rulebook,
    /// The other.
    pub to: &'static Rulebook,
    /// What the call itself says in another way.
    pub call: Vec<CallPart>,
    /// The rules that differ, in the order of the second rulebook; those that it lacks stand last.
    pub rules: Vec<RuleDiff>,
}

/// What a call says of itself, beside its rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CallPart {
    /// When it closes, in each reading.
    Deadlines,
    /// What it grants in all.
    Total,
    /// When applicants are told.
    Decision,
    /// When exchanges start.
    Starts,
}

/// A rule that one rulebook has in another way, or not at all.
#[derive(Clone, Debug)]
pub struct RuleDiff {
    /// The id of the rule.
    pub id: &'static str,
    /// The rule in the first rulebook, if it is there.
    pub from: Option<&'static RuleInBook>,
    /// The rule in the second, if it is there.
    pub to: Option<&'static RuleInBook>,
    /// What differs; empty where one rulebook lacks the rule.
    pub changes: Vec<Change>,
}

/// One thing that differs. What one of the two lacks is none there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it is.
    pub what: What,
    /// In the first rulebook.
    pub from: Option<Datum>,
    /// In the second.
    pub to: Option<Datum>,
}

/// What can differ of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// How hard it binds, by its id.
    Strength,
    /// When it is looked at, by its id.
    Stage,
    /// How sure it is, by its id.
    Confidence,
    /// The title of the source.
    Source,
    /// The earlier call that it is carried over from.
    CarriedFrom,
    /// A parameter that every reading shares.
    Parameter(&'static str),
    /// A reading, with all its parameters.
    Reading(&'static str),
    /// A parameter of a reading that both have.
    OfReading(&'static str, &'static str),
}

impl BookDiff {
    /// Compares two rulebooks.
    #[must_use]
    pub fn of(from: &'static Rulebook, to: &'static Rulebook) -> BookDiff {
        let gone = from.rules.iter().map(|rule| rule.id).filter(|id| to.rule(id).is_none());
        let rules = to.rules.iter().map(|rule| rule.id).chain(gone);
        BookDiff {
            from,
            to,
            call: CallPart::ALL.into_iter().filter(|part| part.json(from) != part.json(to)).collect(),
            rules: rules.filter_map(|id| RuleDiff::of(id, from.rule(id), to.rule(id))).collect(),
        }
    }

    /// Whether nothing differs.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.call.is_empty() && self.rules.is_empty()
    }
}

impl CallPart {
    /// All of them.
    pub const ALL: [CallPart; 4] = [CallPart::Deadlines, CallPart::Total, CallPart::Decision, CallPart::Starts];

    /// Its key in the JSON of a call.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            CallPart::Deadlines => "deadlines",
            CallPart::Total => "total",
            CallPart::Decision => "decision",
            CallPart::Starts => "starts",
        }
    }

    /// What a call says, as in its JSON; none where it says nothing.
    #[must_use]
    pub fn json(self, book: &Rulebook) -> Option<Json> {
        let Json::Object(pairs) = book.to_json() else { return None };
        pairs.into_iter().find(|(key, _)| key == self.id()).map(|(_, value)| value)
    }
}

impl RuleDiff {
    fn of(id: &'static str, from: Option<&'static RuleInBook>, to: Option<&'static RuleInBook>) -> Option<RuleDiff> {
        let changes = match (from, to) {
            (Some(from), Some(to)) => changes(from, to),
            _ => return Some(RuleDiff { id, from, to, changes: Vec::new() }),
        };
        (!changes.is_empty()).then_some(RuleDiff { id, from, to, changes })
    }

    /// Whether it says where it is written in another way, and all else is the same.
    #[must_use]
    pub fn is_of_source_only(&self) -> bool {
        let of_source = |what| matches!(what, What::Confidence | What::Source | What::CarriedFrom);
        !self.changes.is_empty() && self.changes.iter().all(|change| of_source(change.what))
    }
}

type Named = [(&'static str, Datum)];

fn changes(from: &RuleInBook, to: &RuleInBook) -> Vec<Change> {
    let mut found = Found(Vec::new());
    let text = |text| Some(Datum::Text(text));
    found.add(What::Strength, text(from.strength.id()), text(to.strength.id()));
    found.add(What::Stage, text(from.stage.id()), text(to.stage.id()));
    let (before, after) = (&from.citation, &to.citation);
    found.add(What::Confidence, text(before.confidence.id()), text(after.confidence.id()));
    // Two pages may have one title.
    if before.source != after.source {
        found.0.push(Change { what: What::Source, from: text(before.source.title), to: text(after.source.title) });
    }
    found.add(What::CarriedFrom, before.carried_from.map(Datum::Text), after.carried_from.map(Datum::Text));
    found.named(from.parameters, to.parameters, What::Parameter);
    let (before, after) = (readings(from), readings(to));
    for name in names(before.iter().chain(&after).map(|(name, _)| *name)) {
        match (of(&before, name), of(&after, name)) {
            (Some(before), Some(after)) => found.named(before, after, |key| What::OfReading(name, key)),
            (before, after) => found.add(What::Reading(name), before.map(Datum::Table), after.map(Datum::Table)),
        }
    }
    found.0
}

struct Found(Vec<Change>);

impl Found {
    fn add(&mut self, what: What, from: Option<Datum>, to: Option<Datum>) {
        if from != to {
            self.0.push(Change { what, from, to });
        }
    }

    fn named(&mut self, from: &Named, to: &Named, what: impl Fn(&'static str) -> What) {
        for name in names(from.iter().chain(to).map(|(name, _)| *name)) {
            self.add(what(name), of(from, name), of(to, name));
        }
    }
}

/// The readings of a rule, each with its parameters.
fn readings(rule: &RuleInBook) -> Vec<(&'static str, &'static Named)> {
    rule.readings.iter().map(|head| head.name).zip(rule.reading_parameters.iter().copied()).collect()
}

fn of<T: Copy>(all: &[(&'static str, T)], name: &str) -> Option<T> {
    all.iter().find(|(key, _)| *key == name).map(|(_, value)| *value)
}

/// Each name once, in the order in which they come first.
fn names(all: impl Iterator<Item = &'static str>) -> Vec<&'static str> {
    let mut names = Vec::new();
    join(&mut names, all);
    names
}
