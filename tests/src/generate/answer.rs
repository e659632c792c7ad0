//! Answering one more question.

use super::moves::add;
use super::words::{entries, fields};
use norec_core::{Application, Draft, Entry, FieldPath, ListName, SuppliedKey, read};
use proptest::sample::Index;

/// A question that an application leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// A field or a figure: unknown, or it could not be found out.
    Field(FieldPath),
    /// Are there more rows? One is added.
    Another(ListName),
    /// Are these all? Yes.
    Everyone(ListName),
}

/// Every question that is open.
#[must_use]
pub fn questions(application: &Application) -> Vec<Question> {
    let draft = Draft::from_application(application);
    let unanswered = |path: &FieldPath| application.state(path).is_some_and(|answer| answer.is_unanswered());
    let paths = fields(&draft).into_iter().chain(keys(application).into_iter().map(FieldPath::Supplied));
    let mut all: Vec<Question> = paths.filter(unanswered).map(Question::Field).collect();
    for list in ListName::ALL.into_iter().filter(|list| !application.is_complete(*list)) {
        all.extend([Question::Another(list), Question::Everyone(list)]);
    }
    all
}

/// The figures that could be looked up: of each country, and of each line of a kind that has a highest rate.
fn keys(application: &Application) -> Vec<SuppliedKey> {
    let countries = application.partners.iter().filter_map(|partner| partner.country.known().copied());
    let mut keys: Vec<SuppliedKey> = countries.map(SuppliedKey::PartnerCountry).collect();
    let limited = ["housing", "allowance", "partner-meeting"];
    let lines = application.budget.lines.iter();
    for line in lines.filter(|line| line.category.known().is_some_and(|kind| limited.contains(&kind.id()))) {
        let country = line.partner.known().and_then(|id| application.partners.get(*id)).map(|row| row.country);
        if let (Some(category), Some(country), Some(currency)) =
            (line.category.known(), country.and_then(|country| country.known().copied()), line.currency.known())
        {
            keys.push(SuppliedKey::MaximumRate(*category, country, *currency));
        }
    }
    keys.sort_unstable();
    keys.dedup();
    keys
}

/// The same application with one question answered; nothing if the answer cannot be used there, such as an age that
/// crosses the other.
#[must_use]
pub fn answered(application: &Application, question: Question, picks: &[Index]) -> Option<Application> {
    let mut draft = Draft::from_application(application);
    match question {
        Question::Field(path) => {
            let answers: Vec<Entry> = entries(&draft, &path).into_iter().flatten().collect();
            let answers: Vec<Entry> = answers.into_iter().filter(|entry| *entry != Entry::CannotSay).collect();
            let pick = picks.first()?;
            if answers.is_empty() {
                return None;
            }
            draft.set(path, Some(pick.get(&answers).clone()));
        }
        Question::Another(list) => add(&mut draft, list, picks),
        Question::Everyone(list) => draft.set_complete(list, true),
    }
    let reading = read(&draft);
    reading.problems.is_empty().then_some(reading.application)
}
