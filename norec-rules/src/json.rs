//! An assessment as JSON: ids, values and citations as data, for programs and for the corpus.

use crate::assess::{Assessment, assess};
use crate::figures::Day;
use crate::finding::{Finding, IfComplete, Limit, Reminder, Subject};
use crate::message::{Message, Value};
use crate::outcome::{Outcome, Wait};
use crate::overlay::OverlaySource;
use crate::rulebook::{Citation, How, RuleInBook, Rulebook, Source};
use crate::verdict::Verdict;
use norec_core::{Application, Decimal, Instant, Json, Money, Problem};

mod budget;

/// From the JSON of an application to the JSON of its assessment, or, where it cannot be used, to an array of its
/// problems in the order of the document: `{"path": …, "id": …, "given": …}`, the last one only where something was
/// given. The same text, byte for byte, in every runtime.
///
/// ```
/// use norec_core::Instant;
/// use norec_rules::{assess_json, rulebook};
///
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let refused = assess_json(r#"{"partners": {"rows": [{"id": "p1", "country": "ZZ"}]}}"#, rulebook::latest(), as_of);
/// assert_eq!(refused.canonical(), r#"[{"given":"ZZ","id":"country-unknown","path":"partners[p1].country"}]"#);
/// ```
#[must_use]
pub fn assess_json(application: &str, rulebook: &'static Rulebook, as_of: Instant) -> Json {
    match Application::from_json(application) {
        Ok(application) => assess(&application, rulebook, as_of).to_json(),
        Err(problems) => array(&problems, problem),
    }
}

/// As [`assess_json`], under the figures of an overlay.
#[cfg(feature = "overlay")]
#[must_use]
pub fn assess_json_with(
    application: &str,
    rulebook: &'static Rulebook,
    overlay: &crate::overlay::Overlay,
    as_of: Instant,
) -> Json {
    match Application::from_json(application) {
        Ok(application) => crate::assess_with(&application, rulebook, overlay, as_of).to_json(),
        Err(problems) => array(&problems, problem),
    }
}

fn problem(problem: &Problem) -> Json {
    let mut pairs = vec![pair("path", Json::text(problem.path.as_str())), pair("id", Json::text(problem.kind.id()))];
    pairs.extend(problem.given.as_ref().map(|given| pair("given", Json::text(given.as_str()))));
    Json::Object(pairs)
}

impl Assessment {
    /// The version of the format of its JSON. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// The whole assessment. Nothing here is a sentence, and no sentence is ever parsed.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut pairs = vec![
            pair("format", Json::integer(Assessment::FORMAT)),
            pair("rulebook", Json::text(self.rulebook.id)),
            pair("as_of", Json::text(self.as_of.to_string())),
            pair("timing", Json::text(self.timing.id())),
            pair("verdict", self.verdict_json(&self.verdict)),
            pair("findings", array(&self.findings, finding)),
            pair("reminders", array(&self.reminders, reminder)),
            pair("totals", Json::Array(self.budget.by_currency.iter().map(money).collect())),
            pair("budget", budget::budget(&self.budget)),
        ];
        if let Some(closed) = &self.if_complete {
            pairs.push(pair("if_complete", Json::text(closed.kind.id())));
        }
        if let Some(difference) = self.budget.stated_difference {
            pairs.push(pair("stated_difference", money(difference)));
        }
        Json::Object(pairs)
    }

    pub(crate) fn verdict_json(&self, verdict: &Verdict) -> Json {
        let names = |places: &Vec<usize>| {
            let found = places.iter().filter_map(|place| self.findings.get(*place));
            Json::Array(found.map(|f| Json::text([f.rule.id, " ", &f.subject.id()].concat())).collect())
        };
        Json::Object(vec![
            pair("kind", Json::text(verdict.kind.id())),
            pair("decided_by", names(&verdict.decided_by)),
            pair("judgement_already", names(&verdict.judgement_already)),
            pair("waits", array(&verdict.waits, |field| Json::text(field.to_string()))),
            pair("nothing_left_to_ask", Json::Bool(verdict.nothing_left_to_ask)),
            pair("can_be_looked_up", Json::integer(verdict.can_be_looked_up)),
            pair("only_norec", Json::integer(verdict.only_norec)),
        ])
    }
}

impl Subject {
    /// The stable name, as in JSON: a path without a field.
    #[must_use]
    pub fn id(&self) -> String {
        match (self, self.row()) {
            (_, Some((list, id))) => [list.as_str(), "[", id.as_str(), "]"].concat(),
            (Subject::RowsToCome(list), None) => [list.as_str(), " to come"].concat(),
            (_, None) => "application".to_owned(),
        }
    }
}

pub(crate) fn finding(finding: &Finding) -> Json {
    let mut pairs = vec![
        pair("rule", Json::text(finding.rule.id)),
        pair("subject", Json::text(finding.subject.id())),
        pair("at", Json::text(finding.at.to_string())),
        pair("strength", Json::text(finding.strength.id())),
        pair("stage", Json::text(finding.rule.stage.id())),
        pair("supplied", Json::Bool(finding.supplied)),
        pair("citation", citation(&finding.rule.citation)),
    ];
    pairs.extend(finding.overlay.as_ref().map(|source| pair("overlay", overlay(source))));
    pairs.extend(said(finding.rule, &finding.outcome, &finding.message));
    if let Some(aside) = &finding.aside {
        pairs.push(pair("aside", Json::Object(message(aside))));
    }
    if !finding.limits.is_empty() {
        pairs.push(pair("limits", array(&finding.limits, limit)));
    }
    if let Some(IfComplete { outcome, message }) = &finding.if_complete {
        pairs.push(pair("if_complete", Json::Object(said(finding.rule, outcome, message))));
    }
    Json::Object(pairs)
}

pub(crate) fn reminder(reminder: &Reminder) -> Json {
    let mut pairs = vec![
        pair("rule", Json::text(reminder.rule.id)),
        pair("at", Json::text(reminder.at.to_string())),
        pair("strength", Json::text(reminder.rule.strength.id())),
        pair("stage", Json::text(reminder.rule.stage.id())),
        pair("citation", citation(&reminder.rule.citation)),
    ];
    let when = |(from, to)| pair("when", Json::Object(vec![pair("from", day(from)), pair("to", day(to))]));
    pairs.extend(reminder.when.map(when));
    pairs.extend(message(&reminder.message));
    Json::Object(pairs)
}

/// An outcome with what it names, and its message.
fn said(rule: &RuleInBook, outcome: &Outcome, sentence: &Message) -> Vec<(String, Json)> {
    let mut pairs = vec![pair("outcome", Json::text(outcome.id()))];
    match outcome {
        Outcome::Open(waits) => pairs.push(pair("waits", array(waits, wait))),
        Outcome::Unpublished(figures) => pairs.push(pair("figures", array(figures, |f| Json::text(f.id())))),
        Outcome::Depends(sides) => {
            // The rule's own citation stands beside it; of a reading what is otherwise.
            let written = |reading: &str| {
                let head = rule.readings.iter().find(|head| head.name == reading)?;
                let elsewhere = head.citation.source != rule.citation.source;
                let source = elsewhere.then(|| pair("source", source(head.citation.source)));
                Some([pair("facts", array(head.citation.facts, |fact| Json::text(*fact)))].into_iter().chain(source))
            };
            let side = sides.iter().map(|side| {
                let outcome = [pair("outcome", Json::text(side.outcome))].into_iter();
                let written = written(side.reading).into_iter().flatten();
                pair(side.reading, Json::Object(outcome.chain(written).collect()))
            });
            pairs.push(pair("readings", Json::Object(side.collect())));
        }
        _ => {}
    }
    pairs.extend(message(sentence));
    pairs
}

fn limit(limit: &Limit) -> Json {
    let amount = |amount| Json::text(plain(amount));
    let mut pairs = vec![
        pair("currency", Json::text(limit.currency.code())),
        pair("amount", amount(limit.amount)),
        pair("limit", amount(limit.limit)),
        pair("over", amount(limit.over())),
    ];
    pairs.extend(limit.reading.map(|reading| pair("reading", Json::text(reading))));
    pairs.extend(limit.base.map(|base| pair("base", amount(base))));
    Json::Object(pairs)
}

fn wait(wait: &Wait) -> Json {
    if wait.cannot_say {
        return Json::Object(vec![pair("cannot_say", Json::text(wait.field.to_string()))]);
    }
    Json::text(wait.field.to_string())
}

pub(crate) fn citation(citation: &Citation) -> Json {
    let mut pairs = vec![
        pair("facts", array(citation.facts, |fact| Json::text(*fact))),
        pair("source", source(citation.source)),
        pair("confidence", Json::text(citation.confidence.id())),
    ];
    if let Some(words) = citation.words {
        pairs.push(pair("words", Json::text(words)));
    }
    if let Some(call) = citation.carried_from {
        pairs.push(pair("carried_from", Json::text(call)));
    }
    Json::Object(pairs)
}

fn source(source: &Source) -> Json {
    let how = match source.how {
        How::Read => "read",
        How::Cut => "cut",
        How::Reprinted => "reprinted",
    };
    Json::Object(vec![
        pair("title", Json::text(source.title)),
        pair("address", Json::text(source.address)),
        pair("language", Json::text(source.language)),
        pair("read_on", day(source.read_on)),
        pair("how", Json::text(how)),
    ])
}

pub(crate) fn day(day: Day) -> Json {
    Json::text(day.to_string())
}

pub(crate) fn overlay(source: &OverlaySource) -> Json {
    Json::Object(vec![
        pair("title", Json::text(source.title.as_str())),
        pair("address", Json::text(source.address.as_str())),
        pair("read_on", day(source.read_on.into())),
        pair("confidence", Json::text(source.confidence.id())),
    ])
}

fn message(message: &Message) -> Vec<(String, Json)> {
    let values = message.values().map(|(name, one)| pair(name, value(one))).collect();
    vec![pair("message", Json::text(message.key())), pair("values", Json::Object(values))]
}

fn value(value: &Value) -> Json {
    match value {
        Value::Partner(id) | Value::Group(id) | Value::Round(id) => Json::text(id.as_str()),
        Value::Loop(ids) => array(ids, |id| Json::text(id.as_str())),
        Value::Country(country) => Json::text(country.code()),
        Value::Text(text) | Value::Plain(text) => Json::text(text.as_str()),
        Value::Money(amount) => money(*amount),
        #[cfg(feature = "explain")]
        Value::Decimal(number) => Json::text(plain(*number)),
        Value::Share(share) => Json::text(plain(share.decimal())),
        Value::Number(number) | Value::Minutes(number) => Json::integer(*number),
        Value::Strength(strength) => Json::text(strength.id()),
        Value::Day(one) => day(*one),
        Value::Moment(instant) => Json::text(instant.to_string()),
        Value::Message(inner) => Json::Object(message(inner)),
        Value::List(messages) => array(messages, |one| Json::Object(message(one))),
    }
}

fn money(money: Money) -> Json {
    let amount = Json::text(plain(money.amount));
    Json::Object(vec![pair("amount", amount), pair("currency", Json::text(money.currency.code()))])
}

pub(crate) fn plain(number: Decimal) -> String {
    number.normalize().to_string()
}

pub(crate) fn array<T>(items: &[T], one: impl Fn(&T) -> Json) -> Json {
    Json::Array(items.iter().map(one).collect())
}

pub(crate) fn pair(key: &str, value: Json) -> (String, Json) {
    (key.to_owned(), value)
}
