//! A rulebook with all its rules and their figures as JSON: what a receipt is of.

use super::datum::table;
use super::{Datum, Read, ReadingHead, RuleInBook, Rulebook};
use crate::json::{array, citation, pair};
use norec_core::Json;

impl Rulebook {
    /// All that the rulebook holds: the call, as [`Rulebook::to_json`] gives it, and under `rules` each rule with its
    /// strength, its source, what it reads, its parameters and its readings with theirs.
    ///
    /// ```
    /// use norec_rules::rulebook;
    ///
    /// let whole = rulebook::latest().whole_json().canonical();
    /// assert!(whole.contains(r#""parameters":{"minimum":2}"#));
    /// ```
    #[must_use]
    pub fn whole_json(&self) -> Json {
        let rules = pair("rules", array(self.rules, |rule| rule.to_json()));
        match self.to_json() {
            Json::Object(pairs) => Json::Object(pairs.into_iter().chain([rules]).collect()),
            other => other,
        }
    }
}

impl RuleInBook {
    /// The rule as this call has it.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let readings: Vec<_> = self.readings.iter().zip(self.reading_parameters).collect();
        Json::Object(vec![
            pair("id", Json::text(self.id)),
            pair("strength", Json::text(self.strength.id())),
            pair("stage", Json::text(self.stage.id())),
            pair("citation", citation(&self.citation)),
            pair("reads", array(self.reads, |read| Json::text(read.id()))),
            pair("parameters", table(self.parameters)),
            pair("readings", array(&readings, |(head, parameters)| reading(head, parameters))),
        ])
    }
}

fn reading(head: &ReadingHead, parameters: &[(&str, Datum)]) -> Json {
    Json::Object(vec![
        pair("name", Json::text(head.name)),
        pair("citation", citation(&head.citation)),
        pair("parameters", table(parameters)),
    ])
}

impl Read {
    /// What it reads as a path without an id: `plan.agreement_months`, `partners[].country`, `partners`, `supplied`.
    #[must_use]
    pub fn id(&self) -> String {
        match self {
            Read::Field(field) => field.name.to_owned(),
            Read::Of(list, field) => [list.as_str(), "[].", field.name].concat(),
            Read::Rows(list) => list.as_str().to_owned(),
            Read::Supplied => "supplied".to_owned(),
        }
    }
}
