//! The draft, and what it means.

use crate::advice::{Advised, Leading};
use crate::later;
use crate::questions::Section;
use norec_core::{
    Answer, Application, Draft, Entry, FieldPath, Instant, ListName, Problem, ProblemKind, Reading, RowId, read,
};
use norec_rules::language::Tag;
use norec_rules::{Assessment, Finding, Language, Message, assess, labels, message, problems, questions};
use std::rc::Rc;

/// An answer that cannot be used.
pub struct Unusable {
    pub path: FieldPath,
    pub kind: ProblemKind,
    /// What happened and what to do.
    pub sentence: Message,
}

impl Unusable {
    fn of(problem: &Problem) -> Option<Unusable> {
        let (path, kind) = (problem.path.parse().ok()?, problem.kind.clone());
        Some(Unusable { path, kind, sentence: problems::sentence(problem) })
    }
}

/// The draft with everything that follows from it.
pub struct State {
    pub draft: Draft,
    /// The answers. What cannot be used is unknown.
    pub application: Application,
    /// What cannot be used.
    pub unusable: Vec<Unusable>,
    pub assessment: Rc<Assessment>,
    pub language: Language,
    /// Every country with its name, in the order of the names; none before the text that names them is there.
    pub countries: Vec<(String, String)>,
    /// What is said while nothing is answered. What its verdict waits for are the questions that need an answer.
    pub first: Rc<Assessment>,
    /// The questions that can still change the verdict, the best first.
    pub questions: Vec<FieldPath>,
    /// The answers that the verdict waits for while they can change it, and of a short check all that are asked: the one
    /// count of what is left. Figures to look up are not among them, and count apart.
    pub left: Vec<FieldPath>,
    /// What could be changed, as far as it is worked out.
    pub advice: Vec<Advised>,
    /// What the verdict leads with.
    pub lead: Option<Leading>,
    /// The sections of the form, by the scheme.
    pub sections: &'static [Section],
}

impl State {
    /// An empty form, with what is said of it; where that is nothing yet, it is to be [weighed](State::refresh).
    pub fn new(language: Language, first: Rc<Assessment>, questions: Vec<FieldPath>) -> State {
        let sections = Section::of_scheme(first.rulebook.scheme);
        let draft = crate::questions::first_draft(sections);
        let application = draft.unanswered();
        let assessment = Rc::clone(&first);
        let (unusable, countries, left) = (Vec::new(), Vec::new(), Vec::new());
        let (advice, lead) = (Vec::new(), None);
        let mut state = State {
            draft,
            application,
            unusable,
            assessment,
            language,
            countries,
            first,
            questions,
            left,
            advice,
            lead,
            sections,
        };
        state.count_left();
        state
    }

    /// The instant at which the page was opened.
    pub fn as_of(&self) -> Instant {
        self.first.as_of
    }

    /// Whether the rules have weighed the answers: until then, what is said is what is known of the empty form.
    pub fn is_weighed(&self) -> bool {
        !Rc::ptr_eq(&self.assessment, &self.first)
    }

    /// Reads and assesses the draft again. This is what the rules are loaded for.
    pub fn refresh(&mut self) {
        let Reading { application, problems } = read(&self.draft);
        self.application = application;
        self.unusable = problems.iter().filter_map(Unusable::of).collect();
        let weigh = |application| Rc::new(assess(application, self.first.rulebook, self.first.as_of));
        self.assessment = weigh(&self.application);
        if self.first.findings.is_empty() {
            self.first = weigh(&crate::questions::first_draft(self.sections).unanswered());
        }
        self.ask();
        self.forget_advice();
    }

    fn ask(&mut self) {
        let questions = questions::next(&self.application, &self.assessment);
        self.questions = questions.into_iter().map(|question| question.path).collect();
        self.count_left();
    }

    fn count_left(&mut self) {
        // Once the verdict is fixed nothing is asked any more, whatever is unanswered.
        let of_grant = self.first.rulebook.decides.is_grant() && !self.questions.is_empty();
        let left = if of_grant { &self.assessment.verdict.waits } else { &self.questions };
        self.left = left.iter().filter(|path| !matches!(path, FieldPath::Supplied(_))).copied().collect();
    }

    pub fn speak(&mut self, language: Language) {
        self.language = language;
        later::name_countries(self);
    }

    /// Takes the rest of a language's text, if that is the language that is spoken; whether there is more to say.
    pub fn say_more(&mut self, tag: Tag, table: Vec<u8>) -> bool {
        let is_added = tag == self.language.tag() && self.language.add(table).is_ok();
        if is_added {
            later::name_countries(self);
        }
        is_added
    }

    /// Names the countries in the language that is spoken, once the text that does so is there.
    pub fn name_countries(&mut self) {
        let name = |country: norec_core::Country| {
            let name = self.say(&Message::country(country.code())?);
            (!name.is_empty()).then(|| (country.code().to_owned(), name))
        };
        // In the order of the names. A list this short is put in order faster than the code of a sort is loaded.
        let mut named: Vec<(String, String)> = Vec::new();
        for (code, name) in norec_core::Country::all().filter_map(name) {
            let key = |name: &str| self.language.sort_key(name);
            let place = named.partition_point(|(_, other)| key(other) <= key(&name));
            named.insert(place, (code, name));
        }
        // What is chosen stays in sight while the text of another language is on its way.
        if !named.is_empty() {
            self.countries = named;
        }
    }

    /// The text of a message.
    pub fn say(&self, message: &Message) -> String {
        self.language.text(message, &self.application)
    }

    /// Whether the verdict waits for such a question while it has no answer.
    pub fn is_needed(&self, path: &FieldPath) -> bool {
        let list = |path: &FieldPath| path.row().map(|(list, _)| list);
        let same = |other: &FieldPath| list(other) == list(path) && other.field() == path.field();
        !matches!(path, FieldPath::Supplied(_)) && self.first.verdict.waits.iter().any(same)
    }

    /// Whether such a question was asked, and no longer decides anything as the other answers are.
    pub fn is_settled(&self, path: &FieldPath) -> bool {
        self.is_needed(path)
            && self.draft.entry(path).is_none()
            && !self.assessment.verdict.waits.contains(path)
            && !self.questions.contains(path)
    }

    /// How many answers the verdict waits for while nothing is answered.
    pub fn needed_at_first(&self) -> u32 {
        u32::try_from(self.first.verdict.waits.len()).unwrap_or_default()
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
        // Where the form is nothing but questions, the one that is asked here says all of it.
        let mut told = self.sections == [Section::Scheme];
        self.assessment.findings.iter().filter(move |finding| {
            if finding.at != *path || finding.outcome.state().is_none() {
                return false;
            }
            let again = missing && told;
            told = true;
            !again
        })
    }

    /// What cannot be used in a field.
    pub fn unusable_at(&self, path: &FieldPath) -> Option<&Unusable> {
        self.unusable.iter().find(|unusable| unusable.path == *path)
    }

    /// The number of a row in its list, from one.
    pub fn row_number(&self, list: ListName, id: RowId) -> u32 {
        let place = self.draft.rows(list).iter().position(|row| *row == id).unwrap_or_default();
        u32::try_from(place).unwrap_or_default().saturating_add(1)
    }

    /// Whether a row has a name of its own: a partner or a round may have none yet.
    pub fn is_named(&self, list: ListName, id: RowId) -> bool {
        let application = &self.application;
        match list {
            ListName::Partners => application.partners.get(id).is_some_and(|row| row.name.known().is_some()),
            ListName::Rounds => application.rounds.get(id).is_some_and(|row| row.name.known().is_some()),
            _ => true,
        }
    }

    /// A row's name as people know it.
    pub fn row_name(&self, list: ListName, id: RowId) -> String {
        let application = &self.application;
        let name = match list {
            ListName::Partners => Some(message::about_partner(id)),
            ListName::Rounds => Some(message::row_name_round(id)),
            ListName::Placements => match application.placements.get(id).map(|row| (&row.from, &row.to)) {
                Some((Answer::Known(from), Answer::Known(to))) => Some(message::row_way(*from, *to)),
                _ => None,
            },
            ListName::Lines => {
                let category = application.budget.lines.get(id).and_then(|row| row.category.known());
                category.map(|category| labels::choice("category", category.id()))
            }
            ListName::Papers => {
                let kind = application.papers.get(id).and_then(|row| row.kind.known());
                kind.map(|kind| labels::choice("kind", kind.id()))
            }
        };
        self.say(&name.unwrap_or_else(message::row_unchosen))
    }

    /// What a row says, in a line, with how many answers are missing.
    pub fn row_summary(&self, list: ListName, id: RowId) -> String {
        let mut parts = later::row_facts(self, list, id);
        let missing = self.missing_in(list, id);
        if missing > 0 {
            parts.push(message::row_missing(missing));
        }
        let parts: Vec<String> = parts.iter().map(|part| self.say(part)).collect();
        parts.join(" · ")
    }

    /// What is answered in a row, in a few words.
    pub fn row_facts(&self, list: ListName, id: RowId) -> Vec<Message> {
        let application = &self.application;
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
            ListName::Rounds => {
                let months = application.rounds.get(id).and_then(|row| row.months.known());
                parts.extend(months.map(|months| message::row_months(u32::from(months.get()))));
            }
            ListName::Lines => {
                let line = application.budget.lines.get(id);
                let money = line.and_then(|row| norec_core::budget::line(&row.value).ok().flatten());
                parts.extend(money.map(message::row_sum));
            }
            ListName::Papers => {
                if let Some(row) = application.papers.get(id) {
                    parts.extend(row.partner.known().map(|id| message::about_partner(*id)));
                    parts.extend(row.dated.known().map(|day| message::deadline_day((*day).into())));
                }
            }
        }
        parts
    }
}
