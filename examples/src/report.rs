//! An assessment as text for people: the verdict first, then each finding under its state, with its source.

use norec_core::{Application, Money};
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
            page.heading(&heading, lines(&findings));
            page.findings(&findings);
        }
    }
    page.foot(assessment);
    page.text
}

/// How many lines the findings take: rules that wait for the same rows to come share one.
fn lines(findings: &[&Finding]) -> usize {
    let mut lists: Vec<Subject> = Vec::new();
    let own = findings.iter().filter(|finding| match finding.subject {
        Subject::RowsToCome(_) if lists.contains(&finding.subject) => false,
        Subject::RowsToCome(_) => {
            lists.push(finding.subject);
            true
        }
        _ => true,
    });
    own.count()
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

    /// Rules that wait for the same rows to come say so together, once a list.
    fn findings(&mut self, findings: &[&Finding]) {
        let mut told: Vec<Subject> = Vec::new();
        for finding in findings {
            if !matches!(finding.subject, Subject::RowsToCome(_)) {
                self.finding(finding);
            } else if !told.contains(&finding.subject) {
                told.push(finding.subject);
                let text = self.say(&finding.message);
                self.line("  • ", &text);
                let waiting = findings.iter().filter(|other| other.subject == finding.subject);
                let facts: Vec<&str> = waiting.flat_map(|other| other.rule.citation.facts).copied().collect();
                self.line("    ", &format!("[{}]", facts.join(", ")));
            }
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
    }

    fn foot(&mut self, assessment: &Assessment) {
        self.line("", "");
        for sum in assessment.budget.by_currency.iter() {
            let text = self.say(&message::budget_sum(sum));
            self.line("", &text);
        }
        if let Some(difference) = assessment.budget.stated_difference.filter(|money| !money.amount.is_zero()) {
            let money = Money { amount: difference.amount.abs(), ..difference };
            let above = difference.amount.is_sign_positive();
            let text = self.say(&if above { message::totals_above(money) } else { message::totals_below(money) });
            self.line("", &text);
        }
        for message in assessment.rulebook.coverage.messages() {
            let text = self.say(&message);
            self.line("", &text);
        }
    }
}
