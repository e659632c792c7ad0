//! The values at which something may turn, from the rows themselves.

use super::statement::Statement;
use super::{AS_OF, as_of};
use norec_core::{Country, Date, Draft, Entry, Field, FieldKind, Instant, Months, add_months};
use std::collections::BTreeSet;

/// What the rows of one rule name.
pub struct Values {
    /// Each whole number of their parameters with the one before and the one after.
    numbers: Vec<String>,
    /// Each country that they name, and one of each kind that their regions tell apart.
    countries: Vec<String>,
    /// The last minute and the first one after it, of each deadline.
    instants: Vec<String>,
    /// The day itself, and the days around each number of months before it and around each day that they name.
    dates: Vec<String>,
}

impl Values {
    pub fn of(statements: &[&Statement]) -> Values {
        let parameters = statements.iter().flat_map(|one| one.rule.parameters);
        let written: Vec<String> = parameters.map(|(_, value)| value.to_string()).collect();
        let words: Vec<&str> = written.iter().flat_map(|value| value.split([' ', ','])).collect();
        let numbers: BTreeSet<u32> = words.iter().filter_map(|word| word.parse().ok()).collect();
        let around = |number: &u32| [number.checked_sub(1), Some(*number), number.checked_add(1)];
        let tried: BTreeSet<u32> = numbers.iter().flat_map(around).flatten().collect();
        let deadlines = statements.iter().flat_map(|one| &one.rows).flat_map(|row| row.call.deadlines);
        let passed: BTreeSet<Instant> = deadlines.filter_map(|row| row.value.passed_from()).collect();
        let minutes = passed.into_iter().flat_map(|passed| [passed.plus_minutes(-1), Some(passed)]).flatten();
        Values {
            numbers: if tried.is_empty() { vec!["1".into()] } else { tried.iter().map(u32::to_string).collect() },
            countries: countries(&words, &numbers),
            instants: minutes.map(|minute| minute.to_string()).collect(),
            dates: dates(&numbers, &words),
        }
    }

    /// Everything that is tried in a field, `Absent` where it may be; of a reference nothing.
    pub fn entries(&self, field: &Field) -> Vec<Entry> {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let typed: Vec<String> = match field.kind {
            FieldKind::YesNo => texts(&["yes", "no"]),
            FieldKind::Choice(ids) => texts(ids),
            FieldKind::Country => self.countries.clone(),
            FieldKind::Currency => texts(&["NOK", "USD"]),
            // A sum whose share has no fraction; the search goes on from it to the limits that the rows name.
            FieldKind::Amount => [vec!["1000".to_owned()], self.numbers.clone()].concat(),
            FieldKind::Quantity => texts(&["1"]),
            FieldKind::Count | FieldKind::Years => self.numbers.clone(),
            // The shortest too: where lengths are summed, only that leaves room.
            FieldKind::Months => [vec!["1".to_owned()], self.numbers.clone()].concat(),
            FieldKind::YearMonth => texts(&["2027-02"]),
            FieldKind::Date => self.dates.clone(),
            FieldKind::Instant if self.instants.is_empty() => texts(&[AS_OF]),
            FieldKind::Instant => self.instants.clone(),
            FieldKind::Text => texts(&["x"]),
            FieldKind::OrganisationNumber | FieldKind::Reference(_) => Vec::new(),
        };
        let absent = field.may_be_absent.then_some(Entry::Absent);
        absent.into_iter().chain(typed.into_iter().map(Entry::Typed)).collect()
    }
}

fn countries(words: &[&str], numbers: &BTreeSet<u32>) -> Vec<String> {
    let named = words.iter().filter(|word| word.len() == 2 && Country::new(word).is_ok());
    let mut all: Vec<String> = named.map(|word| (*word).to_owned()).collect();
    let regions: Vec<u16> = numbers.iter().filter_map(|number| u16::try_from(*number).ok()).collect();
    let mut kinds = BTreeSet::new();
    for country in Country::all() {
        let kind: Vec<bool> = regions.iter().map(|region| country.is_in(*region)).collect();
        if kinds.insert(kind) {
            all.push(country.code().to_owned());
        }
    }
    // A rule that looks at who is where needs two to be in.
    all.extend(["NO".to_owned(), "NP".to_owned()]);
    all.sort();
    all.dedup();
    all
}

/// No day after the one on which it is looked at: such a paper cannot exist yet. Of a day that the rows name, the one
/// before and the one after too.
fn dates(months: &BTreeSet<u32>, words: &[&str]) -> Vec<String> {
    let today = as_of().oslo().date();
    let mut days = BTreeSet::from([today]);
    for named in words.iter().filter_map(|word| norec_core::parse_date(word).ok()) {
        days.extend([named.pred_opt(), Some(named), named.succ_opt()].into_iter().flatten());
    }
    for months in months.iter().filter_map(|months| Months::new(*months).ok()) {
        let old = |day: &Date| add_months(*day, months).is_some_and(|last| last < today);
        let before = std::iter::successors(Some(today), |day: &Date| day.pred_opt());
        let mut back = before.skip_while(|day| !old(day));
        if let Some(old) = back.next() {
            days.extend([Some(old), old.succ_opt()].into_iter().flatten());
        }
    }
    days.into_iter().map(Draft::text_of_day).collect()
}
