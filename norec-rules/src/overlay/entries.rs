//! What an overlay holds, and how several become one.

use super::problem::{OverlayProblem, OverlayProblemKind, Place};
use super::rows::{CATEGORY, COUNTRY, YEAR};
use super::{FromFile, Overlay, OverlaySource};
use norec_core::{Amount, Category, Country, Currency};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One figure, with where it is from and where it is written.
#[derive(Clone, Debug)]
pub(super) struct Stated<T> {
    pub value: T,
    pub source: Arc<OverlaySource>,
    pub place: Place,
}

pub(super) type RateKey = (u16, Category, Country, Currency);

/// Every figure by its key, the year first.
#[derive(Clone, Debug, Default)]
pub(super) struct Entries {
    pub countries: BTreeMap<(u16, Country), Stated<bool>>,
    /// The years whose list is whole.
    pub whole: BTreeMap<u16, Stated<()>>,
    pub rates: BTreeMap<RateKey, Stated<Amount>>,
}

impl Entries {
    pub const NONE: Entries = Entries { countries: BTreeMap::new(), whole: BTreeMap::new(), rates: BTreeMap::new() };

    /// What a country's own row says; without one, "no" from a whole list, and nothing from a part list.
    pub fn listed(&self, year: u16, country: Country) -> Option<FromFile<bool>> {
        let own =
            self.countries.get(&(year, country)).map(|row| FromFile { value: row.value, source: row.source.clone() });
        own.or_else(|| self.whole.get(&year).map(|row| FromFile { value: false, source: row.source.clone() }))
    }

    pub fn rate(
        &self,
        year: u16,
        category: Category,
        country: Country,
        currency: Currency,
    ) -> Option<FromFile<Amount>> {
        let row = self.rates.get(&(year, category, country, currency))?;
        Some(FromFile { value: row.value, source: row.source.clone() })
    }

    pub fn is_empty(&self) -> bool {
        self.years().next().is_none()
    }

    fn years(&self) -> impl Iterator<Item = u16> + '_ {
        let countries = self.countries.keys().map(|(year, _)| *year);
        countries.chain(self.whole.keys().copied()).chain(self.rates.keys().map(|(year, ..)| *year))
    }
}

/// An amount so that nobody misreads it: `1.234` could mean a thousand, and gets a zero more.
pub(super) fn amount_words(amount: &Amount) -> String {
    let text = amount.to_string();
    if amount.get().scale() == 3 { text + "0" } else { text }
}

/// A key of a rate in a problem.
pub(super) fn rate_words((year, category, country, currency): RateKey) -> String {
    format!("{} {country} {currency} {year}", category.id())
}

/// Keeps a figure; of a key that is there already, says where.
pub(super) fn put<K: Ord, T>(
    map: &mut BTreeMap<K, Stated<T>>,
    key: K,
    stated: Stated<T>,
    (column, given): (&'static str, &str),
    problems: &mut Vec<OverlayProblem>,
) {
    match map.get(&key) {
        Some(earlier) => {
            let kind = OverlayProblemKind::Twice { other: earlier.place.clone() };
            problems.push(OverlayProblem::new(stated.place, Some(column), kind).given(given));
        }
        None => {
            map.insert(key, stated);
        }
    }
}

impl Overlay {
    pub(super) fn of(entries: Entries) -> Overlay {
        Overlay { entries }
    }

    pub(super) fn entries(&self) -> &Entries {
        &self.entries
    }

    /// Whether it says nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// How many figures it has, of all years.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.years().count()
    }

    /// How many of its figures are of one year.
    #[must_use]
    pub fn len_of(&self, year: u16) -> usize {
        self.entries.years().filter(|one| *one == year).count()
    }

    /// This and another as one.
    ///
    /// # Errors
    /// Each key that both have, and each country that one adds to a list which the other calls whole. Both places are
    /// named, and nothing is merged.
    pub fn merge(mut self, other: Overlay) -> Result<Overlay, Vec<OverlayProblem>> {
        let mut problems = Vec::new();
        added_to_whole(&self.entries, &other.entries, &mut problems);
        added_to_whole(&other.entries, &self.entries, &mut problems);
        let mine = &mut self.entries;
        for (key, stated) in other.entries.countries {
            put(&mut mine.countries, key, stated, (COUNTRY, key.1.code()), &mut problems);
        }
        for (key, stated) in other.entries.whole {
            put(&mut mine.whole, key, stated, (YEAR, &key.to_string()), &mut problems);
        }
        for (key, stated) in other.entries.rates {
            put(&mut mine.rates, key, stated, (CATEGORY, &rate_words(key)), &mut problems);
        }
        if problems.is_empty() { Ok(self) } else { Err(problems) }
    }
}

/// Of a list that is whole nothing may stand elsewhere: one of the two files would be wrong.
fn added_to_whole(whole: &Entries, other: &Entries, problems: &mut Vec<OverlayProblem>) {
    for ((year, country), stated) in &other.countries {
        if let Some(row) = whole.whole.get(year)
            && !whole.countries.contains_key(&(*year, *country))
        {
            let kind = OverlayProblemKind::AddedToWhole { other: row.place.clone() };
            problems.push(OverlayProblem::new(stated.place.clone(), Some(COUNTRY), kind).given(country.code()));
        }
    }
}
