//! A trace as JSON: ids, values and citations, and no sentence.

use super::{Filled, Trace, Traced};
use crate::explain::{Applies, Stated};
use crate::json::{array, finding, overlay, pair, reminder};
use norec_core::{Answer, Json};

impl Trace<'_> {
    /// The whole trace. Values of answers stand as in an application: `null` is "there is none", and where nothing was
    /// said there is no value.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let assessment = self.assessment;
        Json::Object(vec![
            pair("format", Json::integer(Trace::FORMAT)),
            pair("as_of", Json::text(assessment.as_of.to_string())),
            pair("call", assessment.rulebook.to_json()),
            pair("verdict", assessment.verdict_json(&assessment.verdict)),
            pair("rules", array(&self.rules, traced)),
        ])
    }
}

fn traced(traced: &Traced<'_>) -> Json {
    Json::Object(vec![
        pair("rule", traced.rule.to_json()),
        pair("applies", applies(&traced.applies)),
        pair("answers", array(&traced.answers, stated)),
        pair("from_file", array(&traced.filled, filled)),
        pair("findings", array(&traced.findings, |one| finding(one))),
        pair("reminders", array(&traced.reminders, |one| reminder(one))),
    ])
}

fn applies(applies: &Applies) -> Json {
    let mut pairs = vec![pair("call", Json::text(applies.call)), pair("carried", Json::Bool(applies.carried))];
    pairs.extend(applies.deadline.map(|deadline| pair("deadline", deadline.to_json())));
    Json::Object(pairs)
}

fn stated(stated: &Stated) -> Json {
    let mut pairs = vec![pair("path", Json::text(stated.path.to_string()))];
    match &stated.answer {
        Answer::Known(value) => pairs.push(pair("value", value.clone())),
        Answer::Absent => pairs.push(pair("value", Json::Null)),
        Answer::CannotSay => pairs.push(pair("value", Json::Object(vec![pair("cannot_say", Json::Bool(true))]))),
        Answer::Unknown => {}
    }
    Json::Object(pairs)
}

fn filled(filled: &Filled) -> Json {
    Json::Object(vec![
        pair("path", Json::text(filled.path.to_string())),
        pair("value", filled.value.clone()),
        pair("source", overlay(&filled.source)),
    ])
}
