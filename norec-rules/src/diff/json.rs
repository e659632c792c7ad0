//! Differences as JSON.

use super::{AmountChange, BookDiff, Change, Effect, Figures, FindingChange, RuleDiff, What};
use crate::json::{array, pair, plain};
use crate::rulebook::{Datum, RuleInBook};
use norec_core::{Decimal, Json};

impl BookDiff {
    /// The version of the format of a difference. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// The difference as data. What one of the two lacks is `null`.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let call = array(&self.call, |part| {
            let what = pair("what", Json::text(part.id()));
            Json::Object(vec![
                what,
                pair("from", or_null(part.json(self.from))),
                pair("to", or_null(part.json(self.to))),
            ])
        });
        Json::Object(vec![
            pair("format", Json::integer(BookDiff::FORMAT)),
            pair("from", Json::text(self.from.id)),
            pair("to", Json::text(self.to.id)),
            pair("call", call),
            pair("rules", array(&self.rules, RuleDiff::to_json)),
        ])
    }
}

impl RuleDiff {
    fn to_json(&self) -> Json {
        let rule = |rule: Option<&RuleInBook>| or_null(rule.map(RuleInBook::to_json));
        Json::Object(vec![
            pair("rule", Json::text(self.id)),
            pair("from", rule(self.from)),
            pair("to", rule(self.to)),
            pair("changes", array(&self.changes, |change| change.to_json())),
        ])
    }
}

impl Change {
    fn to_json(self) -> Json {
        let (what, reading, parameter) = match self.what {
            What::Strength => ("strength", None, None),
            What::Stage => ("stage", None, None),
            What::Confidence => ("confidence", None, None),
            What::Source => ("source", None, None),
            What::CarriedFrom => ("carried_from", None, None),
            What::Parameter(name) => ("parameter", None, Some(name)),
            What::Reading(name) => ("reading", Some(name), None),
            What::OfReading(reading, name) => ("parameter", Some(reading), Some(name)),
        };
        let datum = |datum: &Option<Datum>| or_null(datum.as_ref().map(Datum::to_json));
        let mut pairs = vec![pair("what", Json::text(what))];
        pairs.extend(reading.map(|name| pair("reading", Json::text(name))));
        pairs.extend(parameter.map(|name| pair("parameter", Json::text(name))));
        pairs.extend([pair("from", datum(&self.from)), pair("to", datum(&self.to))]);
        Json::Object(pairs)
    }
}

impl Effect {
    /// What differs for one application, as data. Differences of amounts are exact, and text.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let verdict = vec![pair("from", Json::text(self.from.id())), pair("to", Json::text(self.to.id()))];
        Json::Object(vec![
            pair("verdict", Json::Object(verdict)),
            pair("change", Json::text(self.eligibility().id())),
            pair("findings", array(&self.findings, FindingChange::to_json)),
            pair("amounts", array(&self.amounts, AmountChange::to_json)),
        ])
    }
}

impl FindingChange {
    fn to_json(&self) -> Json {
        let outcome = |outcome: Option<&str>| or_null(outcome.map(Json::text));
        Json::Object(vec![
            pair("rule", Json::text(self.rule)),
            pair("subject", Json::text(self.subject.id())),
            pair("from", outcome(self.from)),
            pair("to", outcome(self.to)),
        ])
    }
}

impl AmountChange {
    fn to_json(&self) -> Json {
        let amount = |amount: Decimal| Json::text(plain(amount));
        let figures = |figures: Option<Figures>| {
            or_null(figures.map(|figures| {
                let Figures { amount: compared, limit, over } = figures;
                let pairs = [("amount", compared), ("limit", limit), ("over", over)];
                Json::Object(pairs.map(|(key, value)| pair(key, amount(value))).into())
            }))
        };
        let mut pairs = vec![
            pair("rule", Json::text(self.rule)),
            pair("subject", Json::text(self.subject.id())),
            pair("currency", Json::text(self.currency.code())),
            pair("from", figures(self.from)),
            pair("to", figures(self.to)),
        ];
        pairs.extend(self.reading.map(|reading| pair("reading", Json::text(reading))));
        pairs.extend(self.limit_by().map(|by| pair("limit_by", amount(by))));
        pairs.extend(self.over_by().map(|by| pair("over_by", amount(by))));
        Json::Object(pairs)
    }
}

fn or_null(json: Option<Json>) -> Json {
    json.unwrap_or(Json::Null)
}
