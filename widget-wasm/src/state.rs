//! The draft, and what it means.

use norec_core::{Draft, Entry, FieldPath, Instant, ListName, Problem, Reading, RowId, read};
use norec_rules::{Assessment, Finding, Language, Message, assess, labels, message, rulebook};

/// The draft with everything that follows from it.
pub struct State {
    pub draft: Draft,
    pub reading: Reading,
    pub assessment: Assessment,
    pub language: Language,
    /// Every country with its name, in the order of the names.
    pub countries: Vec<(String, String)>,
    /// What the verdict waits for while nothing is answered: the questions that need an answer.
    needed: Vec<FieldPath>,
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
        let needed = assessment.verdict.waits.clone();
        let mut state = State { draft, reading, assessment, language, countries: Vec::new(), needed, as_of };
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
        // In the order of the names. A list this short is put in order faster than the code of a sort is loaded.
        let mut named: Vec<(String, String)> = Vec::new();
        for (code, name) in norec_core::Country::all().map(name) {
            let key = |name: &str| self.language.sort_key(name);
            let place = named.partition_point(|(_, other)| key(other) <= key(&name));
            named.insert(place, (code, name));
        }
        self.countries = named;
    }

    /// The text of a message.
    pub fn say(&self, message: &Message) -> String {
        self.language.text(message, &self.reading.application)
    }

    /// Whether the verdict waits for such a question while it has no answer.
    pub fn is_needed(&self, path: &FieldPath) -> bool {
        let list = |path: &FieldPath| path.row().map(|(list, _)| list);
        let same = |other: &FieldPath| list(other) == list(path) && other.field() == path.field();
        !matches!(path, FieldPath::Supplied(_)) && self.needed.iter().any(same)
    }

    /// How many answers the verdict waits for while nothing is answered.
    pub fn needed_at_first(&self) -> u32 {
        u32::try_from(self.needed.len()).unwrap_or_default()
    }

    /// The questions of a row that the verdict still waits for.
    pub fn missing_in(&self, list: ListName, id: RowId) -> u32 {
        let waits = self.assessment.verdict.waits.iter();
        u32::try_from(waits.filter(|path| path.row() == Some((list, id))).count()).unwrap_or_default()
    }

    /// What was typed in a field.
    pub fn typed(&self, path: &FieldPath) -> &str {
        match self.draft.entry(path) {
            Some(Entry::Typed(text)) => text,
            _ => "",
        }
    }

    /// The findings that stand at a field, those that do not apply left out. While an answer is missing, one of those
    /// that wait for it asks for it; the panel has them all.
    pub fn findings_at<'a>(&'a self, path: &'a FieldPath) -> impl Iterator<Item = &'a Finding> {
        let missing = !matches!(path, FieldPath::List(_)) && self.draft.entry(path).is_none();
        let mut told = false;
        self.assessment.findings.iter().filter(move |finding| {
            if finding.at != *path || finding.outcome.state().is_none() {
                return false;
            }
            let again = missing && told;
            told = true;
            !again
        })
    }

    pub fn problem_at(&self, path: &FieldPath) -> Option<&Problem> {
        let path = path.to_string();
        self.reading.problems.iter().find(|problem| problem.path == path)
    }

    /// Whether a row has a name of its own: a partner may have none yet.
    pub fn is_named(&self, list: ListName, id: RowId) -> bool {
        let partner = self.reading.application.partners.get(id);
        list != ListName::Partners || partner.is_some_and(|row| row.name.known().is_some())
    }

    /// A row's name as people know it.
    pub fn row_name(&self, list: ListName, id: RowId) -> String {
        let application = &self.reading.application;
        match list {
            ListName::Partners => self.say(&message::about_partner(id)),
            ListName::Placements => match application.placements.get(id).map(|row| (&row.from, &row.to)) {
                Some((norec_core::Answer::Known(from), norec_core::Answer::Known(to))) => {
                    self.say(&message::row_way(*from, *to))
                }
                _ => self.say(&message::row_unchosen()),
            },
            _ => match application.budget.lines.get(id).and_then(|row| row.category.known()) {
                Some(category) => self.say(&labels::choice("category", category.id())),
                None => self.say(&message::row_unchosen()),
            },
        }
    }

    /// What a finished row says, in a line.
    pub fn row_summary(&self, list: ListName, id: RowId) -> String {
        let application = &self.reading.application;
        let mut parts: Vec<Message> = Vec::new();
        match list {
            ListName::Partners => {
                if let Some(row) = application.partners.get(id) {
                    parts.extend(row.country.known().and_then(|country| Message::country(country.code())));
                    parts.extend(row.kind.known().map(|kind| labels::choice("kind", kind.id())));
                }
            }
            ListName::Placements => {
                if let Some(row) = application.placements.get(id) {
                    parts.extend(row.count.known().map(|count| message::row_people(count.get())));
                    parts.extend(row.months.known().map(|months| message::row_months(u32::from(months.get()))));
                }
            }
            _ => {
                let line = application.budget.lines.get(id);
                let money = line.and_then(|row| norec_core::budget::line(&row.value).ok().flatten());
                parts.extend(money.map(message::row_sum));
            }
        }
        let missing = self.missing_in(list, id);
        if missing > 0 {
            parts.push(message::row_missing(missing));
        }
        let parts: Vec<String> = parts.iter().map(|part| self.say(part)).collect();
        parts.join(" · ")
    }
}
