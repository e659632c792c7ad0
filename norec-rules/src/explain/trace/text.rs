//! A trace as plain text: ids first on their lines, then the same in words.

use super::{Filled, Trace, Traced};
use crate::explain::comparison::{amount, outcome, source};
use crate::explain::stated::{self, row};
use crate::figures::Share;
use crate::finding::{Finding, Subject};
use crate::labels;
use crate::language::{Language, capital};
use crate::message::{self, Message};
use crate::outcome::Outcome;
use crate::rulebook::Datum;
use norec_core::{Application, FieldPath, Json};

impl Trace<'_> {
    /// The trace in one language, for a case officer. The application is the one that was assessed.
    #[must_use]
    pub fn text(&self, application: &Application, language: &Language) -> String {
        let mut page = Page { application, language, text: String::new() };
        let assessment = self.assessment;
        page.heading(0, &message::trace_title());
        let deadlines = assessment.rulebook.deadlines.iter().map(|row| (row.head.name, row.value.message()));
        page.with_id(0, assessment.rulebook.id, &message::plain(assessment.rulebook.title));
        for (name, deadline) in deadlines {
            page.with_id(1, name, &message::explain_way(labels::reading(name), deadline));
        }
        page.with_id(0, &assessment.as_of.to_string(), &message::deadline_minute(assessment.as_of));
        page.with_id(0, assessment.verdict.kind.id(), &assessment.short(assessment.verdict.kind));
        for traced in &self.rules {
            page.rule(traced);
        }
        page.text
    }
}

struct Page<'a> {
    application: &'a Application,
    language: &'a Language,
    text: String,
}

impl Page<'_> {
    fn say(&self, message: &Message) -> String {
        self.language.text(message, self.application)
    }

    fn line(&mut self, depth: usize, text: &str) {
        self.text.push_str(&"  ".repeat(depth));
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn heading(&mut self, depth: usize, message: &Message) {
        let text = capital(&self.say(message));
        self.line(depth, &text);
    }

    /// A sentence, or a line that begins with a title as it is written.
    fn said(&mut self, depth: usize, message: &Message) {
        let text = self.say(message);
        self.line(depth, &text);
    }

    fn with_id(&mut self, depth: usize, id: &str, message: &Message) {
        let text = self.say(message);
        self.line(depth, &[id, ": ", &text].concat());
    }

    fn rule(&mut self, traced: &Traced<'_>) {
        let rule = traced.rule;
        self.line(0, "");
        self.with_id(0, rule.id, &(rule.title)());
        self.said(1, &rule.statement());
        self.with_id(1, rule.strength.id(), &rule.strength.sentence());
        self.with_id(1, rule.stage.id(), &rule.stage.name());
        self.line(1, &["[", &rule.citation.facts.join(", "), "]"].concat());
        for line in source(&rule.citation).into_iter().chain(rule.citation.marks()) {
            self.said(2, &line);
        }
        let since = if traced.applies.carried { message::explain_since() } else { message::explain_applies() };
        self.with_id(1, traced.applies.call, &message::explain_way(since, traced.applies.message()));
        self.parameters(traced);
        self.answers(traced);
        self.results(traced);
    }

    fn parameters(&mut self, traced: &Traced<'_>) {
        let rule = traced.rule;
        if !rule.parameters.is_empty() {
            self.heading(1, &message::trace_parameters());
        }
        for (name, value) in rule.parameters {
            self.with_id(2, name, &message::explain_answer(labels::parameter(name), datum(name, value)));
        }
        if !rule.readings.is_empty() {
            self.heading(1, &message::explain_ways());
        }
        for (head, own) in rule.readings.iter().zip(rule.reading_parameters) {
            self.with_id(2, head.name, &labels::reading(head.name));
            self.line(3, &["[", &head.citation.facts.join(", "), "]"].concat());
            for (name, value) in *own {
                self.with_id(3, name, &message::explain_answer(labels::parameter(name), datum(name, value)));
            }
        }
    }

    fn answers(&mut self, traced: &Traced<'_>) {
        if !traced.answers.is_empty() {
            self.heading(1, &message::trace_answers());
        }
        for stated in &traced.answers {
            let said = stated.message(self.application);
            let said = match stated.path.row() {
                Some((list, id)) => message::explain_way(row(list, id, self.application), said),
                None => said,
            };
            self.with_id(2, &stated.path.to_string(), &said);
        }
        if !traced.filled.is_empty() {
            self.heading(1, &message::trace_file());
        }
        for Filled { path, value, source } in &traced.filled {
            let value = match value {
                Json::Bool(true) => message::choice_yes(),
                Json::Bool(false) => message::choice_no(),
                other => stated::known(path, other, self.application),
            };
            self.with_id(2, &path.to_string(), &message::explain_answer(labels::field(path), value));
            self.said(3, &message::mark_file(source.title.as_str(), source.read_on.into()));
        }
    }

    fn results(&mut self, traced: &Traced<'_>) {
        self.heading(1, &message::trace_results());
        if traced.findings.is_empty() && traced.reminders.is_empty() {
            self.said(2, &message::trace_silent());
        }
        for finding in &traced.findings {
            self.finding(finding);
        }
        for reminder in &traced.reminders {
            self.with_id(2, &reminder.at.to_string(), &reminder.message);
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let id = [&finding.subject.id(), " ", finding.outcome.id()].concat();
        self.with_id(2, &id, &message::explain_way(subject(finding, self.application), outcome(finding.outcome.id())));
        for sentence in [&finding.message].into_iter().chain(&finding.aside) {
            self.said(3, sentence);
        }
        if finding.strength != finding.rule.strength {
            self.with_id(3, finding.strength.id(), &finding.strength.sentence());
        }
        if finding.supplied {
            self.said(3, &message::trace_applicant());
        }
        for limit in &finding.limits {
            self.said(3, &amount(limit));
        }
        match &finding.outcome {
            Outcome::Open(waits) => {
                let labels = waits.iter().map(|wait| Message::new_text(wait.field.to_string())).collect();
                self.said(3, &message::trace_waits(labels));
            }
            Outcome::Unpublished(figures) => {
                let figures = figures.iter().map(|figure| Message::new_text(figure.id())).collect();
                self.said(3, &message::trace_waits(figures));
            }
            Outcome::Depends(sides) => {
                for side in sides {
                    let id = [side.reading, " ", side.outcome].concat();
                    self.with_id(3, &id, &message::explain_way(labels::reading(side.reading), outcome(side.outcome)));
                }
            }
            _ => {}
        }
    }
}

/// Whom or what a finding is about.
fn subject(finding: &Finding, application: &Application) -> Message {
    match (finding.subject, finding.subject.row()) {
        (Subject::RowsToCome(list), _) => message::trace_to_come(labels::field(&FieldPath::List(list))),
        (_, Some((list, id))) => row(list, id, application),
        (_, None) => message::trace_application(),
    }
}

/// The value of a parameter in words.
fn datum(name: &str, value: &Datum) -> Message {
    match value {
        Datum::Bool(true) => message::choice_yes(),
        Datum::Bool(false) => message::choice_no(),
        Datum::Number(number) => {
            labels::parameter_value(name, &number.to_string()).unwrap_or_else(|| Message::new_text(number.to_string()))
        }
        Datum::Text(text) => word(name, text),
        Datum::List([]) => message::explain_none(),
        Datum::List(items) => message::explain_list(items.iter().map(|item| datum(name, item)).collect()),
        Datum::Table(pairs) => {
            let words: Vec<Message> = pairs.iter().map(|(name, value)| datum(name, value)).collect();
            match <[Message; 2]>::try_from(words) {
                Ok([first, second]) => message::explain_month(first, second),
                Err(words) => message::explain_list(words),
            }
        }
    }
}

/// A word of a rulebook: one that this parameter has, a country, a value of a choice, a share, a day, or as it stands.
fn word(name: &str, text: &str) -> Message {
    let share = || {
        let (whole, decimals) = text.split_once('.')?;
        let scale = u32::try_from(decimals.len()).ok()?;
        Some(Share::new([whole, decimals].concat().parse().ok()?, scale))
    };
    labels::parameter_value(name, text)
        .or_else(|| Message::country(text))
        .or_else(|| labels::known_choice(&["category", "kind", "agreement"], text))
        .or_else(|| share().map(Message::new_share))
        .or_else(|| norec_core::parse_date(text).ok().map(|day| message::deadline_day(day.into())))
        .unwrap_or_else(|| Message::new_text(text.to_owned()))
}
