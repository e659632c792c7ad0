//! An assessment as text for people: the verdict first, then each finding under its state, with its source; after them
//! what to see to before sending, and what comes with later stages.

use norec_core::Application;
use norec_rules::explain::Comparison;
use norec_rules::language::capital;
use norec_rules::outcome::State;
use norec_rules::overlay::Overlay;
use norec_rules::remedy::{Advice, advise_with, lead};
use norec_rules::rulebook::{Citation, RuleInBook};
use norec_rules::{Assessment, Finding, Language, Message, Reminder, Stage, Subject, message};

/// The whole report in one language. The overlay is the one that the application was assessed with.
#[must_use]
pub fn report(assessment: &Assessment, application: &Application, overlay: &Overlay, language: &Language) -> String {
    Page::of(assessment, application, overlay, language, false).whole(assessment)
}

/// The same with the comparison behind each finding: the answers, the rule, the ways to read it, its source, and the call
/// from which it applies.
#[must_use]
pub fn explained(assessment: &Assessment, application: &Application, overlay: &Overlay, language: &Language) -> String {
    Page::of(assessment, application, overlay, language, true).whole(assessment)
}

/// The findings of one stage in one state.
fn of(assessment: &Assessment, stage: Stage, state: State) -> impl Iterator<Item = &Finding> {
    let fits = move |finding: &&Finding| finding.rule.stage == stage && finding.state() == Some(state);
    assessment.findings.iter().filter(fits)
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
    /// What can be done about the finding at each place.
    advice: Vec<Option<Advice>>,
    language: &'a Language,
    explained: bool,
    text: String,
}

impl Page<'_> {
    fn of<'a>(
        assessment: &Assessment,
        application: &'a Application,
        overlay: &Overlay,
        language: &'a Language,
        explained: bool,
    ) -> Page<'a> {
        let places = 0..assessment.findings.len();
        let advice = places.map(|place| advise_with(application, assessment, overlay, place)).collect();
        Page { application, advice, language, explained, text: String::new() }
    }

    fn whole(mut self, assessment: &Assessment) -> String {
        self.head(assessment);
        for state in State::ALL {
            let findings: Vec<&Finding> = of(assessment, Stage::Application, state).collect();
            if !findings.is_empty() {
                let lines = lines(&findings);
                self.heading(&assessment.rulebook.decides.state(state), lines.len());
                self.findings(assessment, &lines, &findings);
            }
        }
        self.before(assessment);
        for stage in [Stage::Round, Stage::AfterApproval] {
            self.later(assessment, stage);
        }
        self.foot(assessment);
        self.text
    }

    fn say(&self, message: &Message) -> String {
        self.language.text(message, self.application)
    }

    fn line(&mut self, indent: &str, text: &str) {
        self.text.push_str(indent);
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn head(&mut self, assessment: &Assessment) {
        let mut verdict = assessment.verdict.messages(assessment);
        if let Some(lead) = lead(self.application, assessment, |place| self.advice.get(place)?.as_ref()) {
            // After what it is about; the last sentence stays last.
            verdict.insert(1.min(verdict.len()), lead.message(self.application));
        }
        for message in verdict {
            let text = self.say(&message);
            self.line("", &text);
        }
        if let Some(closed) = &assessment.if_complete {
            let text = self.say(&message::verdict_if_complete(assessment.short(closed.kind)));
            self.line("", &text);
        }
        for message in assessment.timing.messages(assessment.rulebook) {
            let text = self.say(&message);
            self.line("", &text);
        }
    }

    fn heading(&mut self, heading: &Message, count: usize) {
        let name = capital(&self.say(heading));
        self.line("", "");
        self.line("", &format!("{name} ({count})"));
    }

    /// A line each; one that several share names the facts of them all.
    fn findings(&mut self, assessment: &Assessment, lines: &[&Finding], all: &[&Finding]) {
        for finding in lines {
            if !matches!(finding.subject, Subject::RowsToCome(_)) {
                self.finding(assessment, finding);
                continue;
            }
            let text = self.say(&finding.message);
            self.line("  • ", &text);
            let waiting = all.iter().filter(|other| other.subject == finding.subject);
            let facts: Vec<&str> = waiting.flat_map(|other| other.rule.citation.facts).copied().collect();
            self.line("    ", &format!("[{}]", facts.join(", ")));
        }
    }

    /// What to see to before the application is sent.
    fn before(&mut self, assessment: &Assessment) {
        let reminders = reminders(assessment, Stage::Application);
        if !reminders.is_empty() {
            self.heading(&message::checklist_before(), reminders.len());
            self.reminders(&reminders);
        }
    }

    fn reminders(&mut self, reminders: &[&Reminder]) {
        for reminder in reminders {
            let text = self.say(&reminder.message);
            self.line("  • ", &text);
            self.source(reminder.rule);
            self.marks(reminder.marks());
        }
    }

    /// The findings of a stage that moves no verdict, under its own heading, by their states.
    fn later(&mut self, assessment: &Assessment, stage: Stage) {
        let of_stage = |state| of(assessment, stage, state).collect::<Vec<_>>();
        let found: usize = State::ALL.into_iter().map(|state| lines(&of_stage(state)).len()).sum();
        let reminders = reminders(assessment, stage);
        if found.saturating_add(reminders.len()) == 0 {
            return;
        }
        self.heading(&assessment.stage(stage), found.saturating_add(reminders.len()));
        self.reminders(&reminders);
        for state in State::ALL {
            let findings = of_stage(state);
            if !findings.is_empty() {
                let text = capital(&self.say(&assessment.rulebook.decides.state(state)));
                self.line("  ", &[&text, ":"].concat());
                self.findings(assessment, &lines(&findings), &findings);
            }
        }
    }

    fn finding(&mut self, assessment: &Assessment, finding: &Finding) {
        let text = self.say(&finding.message);
        self.line("  • ", &text);
        if let Some(aside) = &finding.aside {
            let text = self.say(aside);
            self.line("    ", &text);
        }
        let place = assessment.findings.iter().position(|other| std::ptr::eq(other, finding));
        let advice = place.and_then(|place| self.advice.get(place)?.as_ref());
        for message in advice.map(|advice| advice.messages(self.application, assessment)).unwrap_or_default() {
            let text = self.say(&message);
            self.line("    → ", &text);
        }
        if let Some(closed) =
            finding.if_complete.as_ref().filter(|closed| closed.outcome.state() == Some(State::NotInPlace))
        {
            let text = self.say(&message::verdict_if_complete(closed.message.clone()));
            self.line("    ", &text);
        }
        if self.explained {
            self.comparison(assessment, finding);
        } else {
            self.source(finding.rule);
            self.marks(finding.marks());
        }
        if let Some(source) = finding.overlay.as_ref().filter(|source| !source.address.is_empty()) {
            self.line("    ", &source.address);
        }
    }

    /// Each part of the comparison: a line of its own where it is one, else the heading with the lines under it.
    fn comparison(&mut self, assessment: &Assessment, finding: &Finding) {
        self.line("    ", &["[", &finding.rule.citation.facts.join(", "), "]"].concat());
        let comparison = Comparison::of(finding, self.application, assessment.rulebook);
        for part in comparison.parts(self.application) {
            let heading = [&self.say(&part.heading), ":"].concat();
            if let [line] = part.lines.as_slice() {
                let line = [&heading, " ", &self.say(line)].concat();
                self.line("    ", &line);
                continue;
            }
            self.line("    ", &heading);
            for line in &part.lines {
                let line = self.say(line);
                self.line("      ", &line);
            }
        }
    }

    fn marks(&mut self, marks: Vec<Message>) {
        for mark in marks {
            let text = self.say(&mark);
            self.line("    ", &text);
        }
    }

    /// Where a rule is written.
    fn source(&mut self, rule: &RuleInBook) {
        let source = cite(&rule.citation);
        self.line("    ", &source);
    }

    /// The sums of the budget: in all, what is to be known of them, and a table for each way to look at them.
    fn sums(&mut self, assessment: &Assessment) {
        let sums = assessment.budget.by_currency.iter().map(message::budget_sum);
        for message in sums.chain(assessment.sum_notes()) {
            let text = self.say(&message);
            self.line("", &text);
        }
        for table in assessment.sum_tables() {
            let caption = self.say(&table.caption);
            self.line("", &caption);
            for (name, sums) in &table.rows {
                let sums: Vec<String> = sums.iter().map(|sum| self.say(&message::row_sum(sum))).collect();
                let row = [&self.say(name), ": ", &sums.join(", ")].concat();
                self.line("  • ", &row);
            }
        }
    }

    fn foot(&mut self, assessment: &Assessment) {
        self.line("", "");
        self.sums(assessment);
        for message in assessment.rulebook.coverage.messages() {
            let text = self.say(&message);
            self.line("", &text);
        }
    }
}

/// Where a statement is written, in a line: its facts, its title and its address.
pub fn cite(citation: &Citation) -> String {
    let mut source = format!("[{}] {}", citation.facts.join(", "), citation.source.title);
    if !citation.source.address.is_empty() && citation.source.address != citation.source.title {
        source.push_str(" – ");
        source.push_str(citation.source.address);
    }
    source
}

/// What to see to at a stage.
fn reminders(assessment: &Assessment, stage: Stage) -> Vec<&Reminder> {
    assessment.reminders.iter().filter(|reminder| reminder.rule.stage == stage).collect()
}
