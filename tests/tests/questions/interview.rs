//! An interview: an application is asked for, one question at a time, until its verdict is fixed.

use norec_core::{Answer, Application, Entry, FieldPath, Instant, List, ListName, Row, SuppliedKey};
use norec_rules::questions::next;
use norec_rules::{Assessment, Rulebook, VerdictKind, assess};
use norec_widget::questions::Section;

/// Who is asked: somebody who answers as the application does. What it does not say, somebody could not find out, as
/// whether there are more rows of an open list.
pub struct Applicant<'a> {
    pub truth: &'a Application,
    pub book: &'static Rulebook,
    pub as_of: Instant,
}

/// How an interview went.
pub struct Interview {
    pub asked: Vec<FieldPath>,
    pub verdict: VerdictKind,
}

/// Which of the questions that still matter is asked.
pub type Choice = fn(&Application, &[FieldPath]) -> Option<FieldPath>;

/// The best one.
pub fn best(_: &Application, questions: &[FieldPath]) -> Option<FieldPath> {
    questions.first().copied()
}

/// The one that comes first in the widget's form.
pub fn first_in_form(so_far: &Application, questions: &[FieldPath]) -> Option<FieldPath> {
    questions.iter().min_by_key(|path| place(so_far, path)).copied()
}

/// Where the form has a question: the section; rows, then what is outside them, then the list below; the row, whether
/// those are all of them last; the field.
fn place(so_far: &Application, path: &FieldPath) -> (usize, usize, usize, usize) {
    let sections = Section::of_scheme("exchange");
    let section = |of: &dyn Fn(Section) -> bool| sections.iter().copied().position(of).unwrap();
    let of_list = |list: ListName| {
        let above = |section: Section| section.list() == Some(list);
        let at = section(&|one| above(one) || one.further() == Some(list));
        (at, if above(sections[at]) { 0 } else { 2 })
    };
    match path {
        FieldPath::Row(list, id, field) => {
            let ((at, part), fields) = (of_list(*list), list.fields());
            let row = so_far.row_ids(*list).iter().position(|row| row == id).unwrap();
            (at, part, row, fields.iter().position(|one| one == field).unwrap())
        }
        FieldPath::List(list) => {
            let (at, part) = of_list(*list);
            (at, part, usize::MAX, 0)
        }
        FieldPath::Field(field) => {
            let at = FieldPath::singles().position(|single| single.field() == Some(field)).unwrap();
            (section(&|one: Section| one.holds(path)), 1, 0, at)
        }
        FieldPath::Supplied(SuppliedKey::PartnerCountry(_)) => (section(&|one| one == Section::Partners), 1, 1, 0),
        FieldPath::Supplied(SuppliedKey::MaximumRate(..)) => (section(&|one| one == Section::Lines), 1, 1, 0),
    }
}

impl Applicant<'_> {
    /// Asks until nothing that is left can change the verdict.
    pub fn asked(&self, choice: Choice) -> Interview {
        let mut so_far = Application::default();
        let mut asked = Vec::new();
        loop {
            let said = self.assess(&so_far);
            // A rule may wait for a row of a complete list, or for a smaller amount: this applicant has no other answer.
            let is_new = |path: &FieldPath| match path {
                FieldPath::List(list) => !so_far.is_complete(*list) && !self.has_no_more(&asked, &so_far, *list),
                path => !asked.contains(path),
            };
            let paths = next(&so_far, &said).into_iter().map(|question| question.path);
            let questions: Vec<FieldPath> = paths.filter(is_new).collect();
            let Some(path) = choice(&so_far, &questions) else {
                return Interview { asked, verdict: said.verdict.kind };
            };
            self.answer(&mut so_far, &path);
            asked.push(path);
        }
    }

    /// Whether this applicant has said that they do not know whether there are more rows.
    fn has_no_more(&self, asked: &[FieldPath], so_far: &Application, list: ListName) -> bool {
        let said = asked.iter().filter(|path| **path == FieldPath::List(list)).count();
        said > so_far.row_count(list)
    }

    pub fn assess(&self, application: &Application) -> Assessment {
        assess(application, self.book, self.as_of)
    }

    /// Answers one question. Of a list that is its next row, with nothing in it yet, or that those were all.
    pub fn answer(&self, so_far: &mut Application, path: &FieldPath) {
        match path {
            FieldPath::List(ListName::Partners) => another(&mut so_far.partners, &self.truth.partners),
            FieldPath::List(ListName::Rounds) => another(&mut so_far.rounds, &self.truth.rounds),
            FieldPath::List(ListName::Placements) => another(&mut so_far.placements, &self.truth.placements),
            FieldPath::List(ListName::Lines) => another(&mut so_far.budget.lines, &self.truth.budget.lines),
            FieldPath::List(ListName::Papers) => another(&mut so_far.papers, &self.truth.papers),
            FieldPath::Supplied(SuppliedKey::PartnerCountry(country)) => {
                let said = said(self.truth.supplied.partner_country(*country));
                so_far.supplied.set_partner_country(*country, said);
            }
            FieldPath::Supplied(SuppliedKey::MaximumRate(category, country, currency)) => {
                let said = said(self.truth.supplied.maximum_rate(*category, *country, *currency));
                so_far.supplied.set_maximum_rate(*category, *country, *currency, said);
            }
            FieldPath::Field(_) | FieldPath::Row(..) => {
                let entry = self.truth.entry(path).unwrap_or(Entry::CannotSay);
                so_far.put(path, Some(&entry)).unwrap();
            }
        }
    }
}

fn said<T>(answer: Answer<T>) -> Answer<T> {
    if answer.is_unanswered() { Answer::CannotSay } else { answer }
}

fn another<T: Default>(so_far: &mut List<T>, truth: &List<T>) {
    match truth.rows.get(so_far.len()) {
        Some(row) => so_far.rows.push(Row { id: row.id, value: T::default() }),
        None => so_far.complete = truth.complete,
    }
}
