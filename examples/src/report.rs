//! An assessment as text for people: the verdict first, then each finding under its state, with its source.

use norec_core::Application;
use norec_rules::outcome::State;
use norec_rules::{Assessment, Finding, Language, Message, Subject, message};

/// The whole report in one language.
#[must_use]
pub fn report(assessment: &Assessment, application: &Application, language: &Language) -> String {
    let mut page = Page { application, language, text: String::new() };
    page.head(assessment);
    for (state, heading) in [
        (State::NotInPlace, message::state_not()),
        (State::NotKnown, message::state_open()),
        (State::NorecMustSay, message::state_norec()),
        (State::InPlace, message::state_met()),
    ] {
        let findings: Vec<&Finding> =
            assessment.findings.iter().filter(|finding| finding.outcome.state() == Some(state)).collect();
        if !findings.is_empty() {
            let lines = lines(&findings);
            page.heading(&heading, lines.len());
            page.findings(&lines, &findings);
        }
    }
    page.foot(assessment);
    page.text
}

/// The findings that get a line: rules that wait for the same rows to come share the first one's.
fn lines<'a>(findings: &[&'a Finding]) -> Vec<&'a Finding> {
    let mut lines: Vec<&Finding> = Vec::new();
    for finding in findings {
        let shares = matches!(finding.subject, Subject::RowsToCome(_));
        if !shares || lines.iter().all(|line| line.subject != finding.subject) {
            lines.push(finding);
        }
    }
    lines
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

    fn line(&mut self, indent: &str, text: &str) {
        self.text.push_str(indent);
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn head(&mut self, assessment: &Assessment) {
        for message in assessment.verdict.messages(assessment) {
            let text = self.say(&message);
            self.line("", &text);
        }
        if let Some(closed) = &assessment.if_complete {
            let text = self.say(&message::verdict_if_complete(closed.short()));
            self.line("", &text);
        }
        for message in assessment.timing.messages(assessment.rulebook) {
            let text = self.say(&message);
            self.line("", &text);
        }
    }

    fn heading(&mut self, heading: &Message, count: usize) {
        let mut name = self.say(heading);
        if let Some(first) = name.get(..1).map(str::to_uppercase) {
            name.replace_range(..1, &first);
        }
        self.line("", "");
        self.line("", &format!("{name} ({count})"));
    }

    /// A line each; one that several share names the facts of them all.
    fn findings(&mut self, lines: &[&Finding], all: &[&Finding]) {
        for finding in lines {
            if !matches!(finding.subject, Subject::RowsToCome(_)) {
                self.finding(finding);
                continue;
            }
            let text = self.say(&finding.message);
            self.line("  • ", &text);
            let waiting = all.iter().filter(|other| other.subject == finding.subject);
            let facts: Vec<&str> = waiting.flat_map(|other| other.rule.citation.facts).copied().collect();
            self.line("    ", &format!("[{}]", facts.join(", ")));
        }
    }

    fn finding(&mut self, finding: &Finding) {
        let text = self.say(&finding.message);
        self.line("  • ", &text);
        if let Some(aside) = &finding.aside {
            let text = self.say(aside);
            self.line("    ", &text);
        }
        if let Some(closed) =
            finding.if_complete.as_ref().filter(|closed| closed.outcome.state() == Some(State::NotInPlace))
        {
            let text = self.say(&message::verdict_if_complete(closed.message.clone()));
            self.line("    ", &text);
        }
        let citation = &finding.rule.citation;
        let mut source = format!("[{}] {}", citation.facts.join(", "), citation.source.title);
        if !citation.source.address.is_empty() && citation.source.address != citation.source.title {
            source.push_str(" – ");
            source.push_str(citation.source.address);
        }
        self.line("    ", &source);
        for mark in finding.marks() {
            let text = self.say(&mark);
            self.line("    ", &text);
        }
        if let Some(source) = finding.overlay.as_ref().filter(|source| !source.address.is_empty()) {
            self.line("    ", &source.address);
        }
    }

    fn foot(&mut self, assessment: &Assessment) {
        self.line("", "");
        for sum in assessment.budget.by_currency.iter() {
            let text = self.say(&message::budget_sum(sum));
            self.line("", &text);
        }
        if let Some(message) = assessment.stated_difference() {
            let text = self.say(&message);
            self.line("", &text);
        }
        for message in assessment.rulebook.coverage.messages() {
            let text = self.say(&message);
            self.line("", &text);
        }
    }
}
