//! What differs between two calls, and for whom, as a report for people.

use crate::page::{Block, Page};
use crate::report::cite;
use norec_core::Application;
use norec_rules::diff::{BookDiff, Effect, Eligibility, RuleDiff};
use norec_rules::language::capital;
use norec_rules::rulebook::RuleInBook;
use norec_rules::{Language, Message, Rulebook, message};

/// An application by the name of its file, and what differs for it.
pub struct Compared {
    /// The name of the file.
    pub file: String,
    /// What it says.
    pub application: Application,
    /// What differs.
    pub effect: Effect,
}

/// The whole report in one language.
#[must_use]
pub fn difference(diff: &BookDiff, compared: &[Compared], language: &Language) -> Page {
    let nobody = Application::default();
    let mut report = Report { diff, language, nobody: &nobody, blocks: Vec::new() };
    report.call();
    report.rules();
    report.applications(compared);
    report.blocks.push(Block::Line(report.say(&message::diff_always())));
    let title = report.say(&message::diff_title(diff.from.id, diff.to.id));
    Page { language: language.tag().code(), title, blocks: report.blocks }
}

struct Report<'a> {
    diff: &'a BookDiff,
    language: &'a Language,
    nobody: &'a Application,
    blocks: Vec<Block>,
}

impl Report<'_> {
    fn say(&self, message: &Message) -> String {
        self.language.text(message, self.nobody)
    }

    fn heading(&mut self, message: &Message) {
        self.blocks.push(Block::Heading(self.say(message)));
    }

    /// What a call says, after its id.
    fn in_call(&self, book: &Rulebook, text: Message) -> String {
        self.say(&message::diff_in(book.id, text))
    }

    fn call(&mut self) {
        let (from, to) = (self.diff.from, self.diff.to);
        if !self.diff.call.is_empty() {
            self.heading(&message::diff_call());
        }
        for part in &self.diff.call {
            let lines = [from, to].map(|book| self.in_call(book, part.words(book)));
            self.blocks.push(Block::Item(self.say(&part.name()), lines.into()));
        }
    }

    fn rules(&mut self) {
        let (sources, rules): (Vec<&RuleDiff>, Vec<&RuleDiff>) =
            self.diff.rules.iter().partition(|rule| rule.is_of_source_only());
        match rules.as_slice() {
            [] => self.blocks.push(Block::Line(self.say(&message::diff_same()))),
            _ => self.heading(&message::diff_rules()),
        }
        rules.into_iter().for_each(|rule| self.rule(rule));
        if !sources.is_empty() {
            self.heading(&message::diff_sources());
        }
        sources.into_iter().for_each(|rule| self.rule(rule));
    }

    /// The rule in a sentence under each call, with both sources, and each value that differs.
    fn rule(&mut self, rule: &RuleDiff) {
        let Some(one) = rule.to.or(rule.from) else { return };
        let title = capital(&self.say(&(one.title)()));
        let mut lines = Vec::new();
        for (book, rule) in [(self.diff.from, rule.from), (self.diff.to, rule.to)] {
            match rule {
                Some(rule) => {
                    lines.push(self.in_call(book, rule.statement()));
                    lines.push(self.in_call(book, source(rule)));
                }
                None => lines.push(self.say(&message::diff_lacks(book.id))),
            }
        }
        lines.extend(rule.changes.iter().map(|change| self.say(&change.words())));
        self.blocks.push(Block::Item(title, lines));
    }

    fn applications(&mut self, compared: &[Compared]) {
        if compared.is_empty() {
            return;
        }
        for (eligibility, heading) in [
            (Eligibility::Becomes, message::diff_becomes()),
            (Eligibility::NoLonger, message::diff_no_longer()),
            (Eligibility::Other, message::diff_other()),
        ] {
            let of = |one: &&Compared| one.effect.eligibility() == eligibility;
            self.list(heading, compared.iter().filter(of), |report, one| Some(report.verdict(one)));
        }
        let unchanged = compared.iter().filter(|one| one.effect.eligibility() == Eligibility::Same);
        self.list(message::diff_findings(), unchanged.clone(), |report, one| {
            let lines = report.findings(one);
            (!lines.is_empty()).then(|| (one.file.clone(), lines))
        });
        self.list(message::diff_amounts(), compared.iter(), |report, one| {
            let lines = report.amounts(one);
            (!lines.is_empty()).then(|| (one.file.clone(), lines))
        });
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let count = message::diff_unchanged(number(unchanged.count()), number(compared.len()));
        self.blocks.push(Block::Line(self.say(&count)));
    }

    /// A heading with an item for each; nothing where there is none.
    fn list<'c>(
        &mut self,
        heading: Message,
        compared: impl Iterator<Item = &'c Compared>,
        item: impl Fn(&Self, &Compared) -> Option<(String, Vec<String>)>,
    ) {
        let items: Vec<Block> =
            compared.filter_map(|one| item(self, one)).map(|(text, lines)| Block::Item(text, lines)).collect();
        if !items.is_empty() {
            self.heading(&heading);
            self.blocks.extend(items);
        }
    }

    fn verdict(&self, one: &Compared) -> (String, Vec<String>) {
        let (from, to) = (one.effect.from.short(), one.effect.to.short());
        let file = message::plain(one.file.as_str());
        (self.say(&message::diff_change(file, from, to)), self.findings(one))
    }

    fn findings(&self, one: &Compared) -> Vec<String> {
        let words = |change: &norec_rules::diff::FindingChange| {
            self.language.text(&change.words(self.book_of(change.rule)), &one.application)
        };
        one.effect.findings.iter().map(words).collect()
    }

    fn amounts(&self, one: &Compared) -> Vec<String> {
        let text = |message: &Message| self.language.text(message, &one.application);
        let line = |change: &norec_rules::diff::AmountChange| {
            let (about, sentences) = change.words(self.book_of(change.rule));
            let sentences: Vec<String> = sentences.iter().map(text).collect();
            [text(&about), ": ".to_owned(), sentences.join(" ")].concat()
        };
        one.effect.amounts.iter().map(line).collect()
    }

    /// The call that has the rule, the second one first.
    fn book_of(&self, rule: &str) -> &'static Rulebook {
        if self.diff.to.rule(rule).is_some() { self.diff.to } else { self.diff.from }
    }
}

fn source(rule: &RuleInBook) -> Message {
    message::plain(cite(&rule.citation))
}
