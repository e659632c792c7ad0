//! The draft, and what it means.

use norec_core::{Draft, Entry, FieldPath, Instant, ListName, Problem, Reading, RowId, read};
use norec_rules::{Assessment, Finding, Language, Message, assess, rulebook};

/// The draft with everything that follows from it.
pub struct State {
    pub draft: Draft,
    pub reading: Reading,
    pub assessment: Assessment,
    pub language: Language,
    /// Every country with its name, in the order of the names.
    pub countries: Vec<(String, String)>,
    as_of: Instant,
}

impl State {
    pub fn new(language: Language, as_of: Instant) -> State {
        let mut draft = Draft::new();
        // The first row of each list is there to be filled in; one partner alone is never an exchange.
        for list in [ListName::Partners, ListName::Partners, ListName::Placements, ListName::Lines] {
            draft.add_row(list);
        }
        let reading = read(&draft);
        let assessment = assess(&reading.application, rulebook::latest(), as_of);
        let mut state = State { draft, reading, assessment, language, countries: Vec::new(), as_of };
        state.name_countries();
        state
    }

    /// Reads and assesses the draft again.
    pub fn refresh(&mut self) {
        self.reading = read(&self.draft);
        self.assessment = assess(&self.reading.application, rulebook::latest(), self.as_of);
    }

    pub fn speak(&mut self, language: Language) {
        self.language = language;
        self.name_countries();
    }

    fn name_countries(&mut self) {
        let name = |country: norec_core::Country| {
            let name = Message::country(country.code()).map(|name| self.say(&name)).unwrap_or_default();
            (country.code().to_owned(), name)
        };
        let mut named: Vec<(String, String)> = norec_core::Country::all().map(name).collect();
        named.sort_by(|a, b| a.1.cmp(&b.1));
        self.countries = named;
    }

    /// The text of a message.
    pub fn say(&self, message: &Message) -> String {
        self.language.text(message, &self.reading.application)
    }

    /// What was typed in a field.
    pub fn typed(&self, path: &FieldPath) -> &str {
        match self.draft.entry(path) {
            Some(Entry::Typed(text)) => text,
            _ => "",
        }
    }

    /// The findings that stand at a field, those that do not apply left out.
    pub fn findings_at<'a>(&'a self, path: &'a FieldPath) -> impl Iterator<Item = &'a Finding> {
        self.assessment.findings.iter().filter(move |f| f.at == *path && f.outcome.state().is_some())
    }

    pub fn problem_at(&self, path: &FieldPath) -> Option<&Problem> {
        let path = path.to_string();
        self.reading.problems.iter().find(|problem| problem.path == path)
    }

    /// A row's name as people know it.
    pub fn row_name(&self, list: ListName, id: RowId) -> String {
        match list {
            ListName::Partners => self.say(&norec_rules::message::about_partner(id)),
            ListName::Placements => self.say(&norec_rules::message::about_group(id)),
            _ => id.as_str().to_owned(),
        }
    }
}
