//! The topics of "How to encode", and in which calls each must be encoded, with which strength.

use super::facts::Facts;
use crate::cases;
use anyhow::{Context, Result};
use norec_core::Date;
use norec_rules::{Rulebook, Strength};
use serde::Deserialize;
use std::collections::BTreeSet;

/// One topic.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Its name, as the facts have it, or the row of the facts that no topic covers. A topic may stand more than once.
    pub topic: String,
    /// The rules that encode it.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Where nothing may fail: cases of the corpus, by their names, that show it.
    #[serde(default)]
    pub cases: Vec<String>,
    /// Where it is no rule: the message that every verdict ends with, in the calls of its spans if it has any.
    pub always_said: Option<String>,
    /// In which calls its rules must be there, and with which strength.
    #[serde(default)]
    pub spans: Vec<Span>,
}

/// Calls of one scheme whose deadlines lie within half-open bounds.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Span {
    /// The scheme of the calls.
    pub scheme: String,
    /// The first day of deadlines; from the beginning where it is left out.
    pub from: Option<toml::value::Datetime>,
    /// The day after the last; without end where it is left out.
    pub until: Option<toml::value::Datetime>,
    /// The strength that the facts give; what a call carries over may be weaker.
    pub strength: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    topic: Vec<Topic>,
}

/// Reads the topics.
///
/// # Errors
/// TOML of another shape.
pub fn parse(text: &str) -> Result<Vec<Topic>> {
    Ok(toml::from_str::<File>(text)?.topic)
}

/// Each topic is one of the facts' and the other way round; each rule stands in every call of its spans and in no other.
pub fn check(facts: &Facts, topics: &[Topic], books: &[&'static Rulebook], faults: &mut Vec<String>) {
    let cases = cases::read();
    let passing: BTreeSet<&str> =
        cases.iter().filter(|case| cases::check(case).is_ok()).map(|case| case.name.as_str()).collect();
    for (name, _) in &facts.topics {
        if !topics.iter().any(|topic| topic.topic == *name) {
            faults.push(format!("topic \u{201c}{name}\u{201d}: topics.toml does not have it"));
        }
    }
    for topic in topics {
        let name = &topic.topic;
        if !facts.topics.iter().any(|(known, _)| known == name) && !facts.rows.contains_key(name) {
            faults.push(format!("topic \u{201c}{name}\u{201d}: the facts have neither such a topic nor such a row"));
        }
        if topic.rules.is_empty() && topic.cases.is_empty() && topic.always_said.is_none() {
            faults.push(format!("topic \u{201c}{name}\u{201d}: give its `rules`, `cases` or what is `always_said`"));
        }
        for case in topic.cases.iter().filter(|name| !passing.contains(name.as_str())) {
            faults.push(format!("topic \u{201c}{name}\u{201d}: no case \u{201c}{case}\u{201d} passes"));
        }
        if let Some(key) = &topic.always_said {
            let in_span = |book: &Rulebook| topic.spans.iter().any(|span| span.holds(book).unwrap_or(false));
            let meant = books.iter().filter(|book| topic.spans.is_empty() || in_span(book));
            for book in meant.filter(|book| last_of_verdict(book) != *key) {
                faults.push(format!(
                    "topic \u{201c}{name}\u{201d}: under {} the verdict does not end with {key}",
                    book.id
                ));
            }
        }
    }
    let in_books = books.iter().flat_map(|book| book.rules).map(|rule| rule.id);
    let ids: BTreeSet<&str> =
        in_books.chain(topics.iter().flat_map(|topic| &topic.rules).map(String::as_str)).collect();
    for id in ids {
        let of = topics.iter().filter(|topic| topic.rules.iter().any(|rule| rule == id));
        let spans: Vec<&Span> = of.flat_map(|topic| &topic.spans).collect();
        if let Err(error) = rule(id, &spans, books, faults) {
            faults.push(format!("{id}: {error:#}"));
        }
    }
}

/// The key of the last sentence of the verdict on an empty form.
fn last_of_verdict(book: &'static Rulebook) -> &'static str {
    let as_of = norec_core::Instant::parse("2026-08-01");
    let assessment = as_of.map(|as_of| norec_rules::assess(&norec_core::Application::default(), book, as_of));
    let messages = assessment.map(|assessment| assessment.verdict.messages(&assessment)).unwrap_or_default();
    messages.last().map_or("", |message| message.key())
}

/// One rule over all calls.
fn rule(id: &str, spans: &[&Span], books: &[&'static Rulebook], faults: &mut Vec<String>) -> Result<()> {
    for (place, span) in spans.iter().enumerate() {
        for other in spans.iter().skip(place.saturating_add(1)) {
            if span.scheme == other.scheme && span.starts()? < other.ends()? && other.starts()? < span.ends()? {
                faults.push(format!("{id}: two of its spans in topics.toml overlap"));
            }
        }
    }
    for book in books {
        let mut wanted = None;
        for span in spans {
            if span.holds(book)? {
                wanted = Some(strength(&span.strength)?);
            }
        }
        match (wanted, book.rule(id)) {
            (Some(wanted), Some(rule)) => {
                let carried = rule.citation.carried_from.is_some();
                let limited = if carried { wanted.min(rule.citation.confidence.allows()) } else { wanted };
                if rule.strength != limited {
                    let (is, wanted) = (rule.strength.id(), limited.id());
                    faults.push(format!("{} {id}: is {is}, and by topics.toml it is {wanted}", book.id));
                }
            }
            (Some(_), None) => {
                faults.push(format!("{} {id}: a hole: the facts have this rule in such a call", book.id))
            }
            (None, Some(_)) => faults.push(format!("{} {id}: topics.toml has no such rule in such a call", book.id)),
            (None, None) => {}
        }
    }
    Ok(())
}

fn strength(id: &str) -> Result<Strength> {
    [Strength::Must, Strength::AsARule, Strength::Should]
        .into_iter()
        .find(|strength| strength.id() == id)
        .with_context(|| format!("`{id}` is no strength"))
}

impl Span {
    fn starts(&self) -> Result<Date> {
        self.from.as_ref().map_or(Ok(Date::MIN), day)
    }

    fn ends(&self) -> Result<Date> {
        self.until.as_ref().map_or(Ok(Date::MAX), day)
    }

    /// Whether the deadline of a call lies within, or the first day of its year where it has none; a call of which neither
    /// is known comes after all.
    fn holds(&self, book: &Rulebook) -> Result<bool> {
        use norec_rules::figures::Deadline;
        let day = match book.deadlines.first().map(|row| row.value) {
            Some(Deadline::EndOf(day)) => day.date(),
            Some(Deadline::Minute(moment)) => moment.day.date(),
            None => match book.year {
                Some(year) => Date::from_ymd_opt(i32::from(year), 1, 1),
                None => Some(Date::MAX.pred_opt().unwrap_or(Date::MAX)),
            },
        };
        let day = day.with_context(|| format!("the deadline of {} is no day", book.id))?;
        Ok(self.scheme == book.scheme && self.starts()? <= day && day < self.ends()?)
    }
}

fn day(written: &toml::value::Datetime) -> Result<Date> {
    let day = written.date.context("a day is wanted, such as 2026-01-01")?;
    Date::from_ymd_opt(day.year.into(), day.month.into(), day.day.into()).context("no such day")
}
