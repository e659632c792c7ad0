//! The figures that are not published, and that the applicant has looked up.

use crate::answer::Answer;
use crate::country::Country;
use crate::money::{Amount, Currency};
use crate::path::SuppliedKey;
use crate::records::Category;

/// What the applicant found in the template and letters from Norec, once a key.
///
/// ```
/// use norec_core::{Answer, Category, Country, Currency, Supplied, parse_amount};
///
/// let nepal = Country::new("NP")?;
/// let nok = Currency::new("NOK")?;
/// let mut supplied = Supplied::default();
/// supplied.set_partner_country(nepal, Answer::Known(true));
/// supplied.set_maximum_rate(Category::Housing, nepal, nok, Answer::Known(parse_amount("6000")?));
/// assert_eq!(supplied.partner_country(nepal), Answer::Known(true));
/// assert_eq!(supplied.maximum_rate(Category::Travel, nepal, nok), Answer::Unknown);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supplied {
    // INVARIANT: both sorted by key, no key twice, no answer unknown.
    partner_countries: Vec<(Country, Answer<bool>)>,
    maximum_rates: Vec<((Category, Country, Currency), Answer<Amount>)>,
}

impl Supplied {
    /// Whether a country is on Norec's list of partner countries: known, cannot say, or unknown.
    pub fn partner_country(&self, country: Country) -> Answer<bool> {
        get(&self.partner_countries, &country)
    }

    /// The highest rate: known, absent if the template has none, cannot say, or unknown.
    pub fn maximum_rate(&self, category: Category, country: Country, currency: Currency) -> Answer<Amount> {
        get(&self.maximum_rates, &(category, country, currency))
    }

    /// Says whether a country is on the list. A country always is or is not: `Absent` is kept as
    /// `Unknown`.
    pub fn set_partner_country(&mut self, country: Country, answer: Answer<bool>) {
        let answer = if answer == Answer::Absent { Answer::Unknown } else { answer };
        set(&mut self.partner_countries, country, answer);
    }

    /// Says the highest rate.
    pub fn set_maximum_rate(
        &mut self,
        category: Category,
        country: Country,
        currency: Currency,
        answer: Answer<Amount>,
    ) {
        set(&mut self.maximum_rates, (category, country, currency), answer);
    }

    /// Every key that something was said of, in the order of keys.
    pub fn keys(&self) -> impl Iterator<Item = SuppliedKey> + '_ {
        let countries = self.partner_countries.iter();
        let rates = self.maximum_rates.iter();
        countries.map(|(country, _)| SuppliedKey::PartnerCountry(*country)).chain(
            rates.map(|((category, country, currency), _)| SuppliedKey::MaximumRate(*category, *country, *currency)),
        )
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        self.partner_countries.is_empty() && self.maximum_rates.is_empty()
    }

    /// The answer to a key without its value.
    pub fn state(&self, key: SuppliedKey) -> Answer<()> {
        match key {
            SuppliedKey::PartnerCountry(country) => self.partner_country(country).map(|_| ()),
            SuppliedKey::MaximumRate(category, country, currency) => {
                self.maximum_rate(category, country, currency).map(|_| ())
            }
        }
    }
}

fn get<K: Ord, T: Copy>(map: &[(K, Answer<T>)], key: &K) -> Answer<T> {
    map.binary_search_by(|(k, _)| k.cmp(key))
        .ok()
        .and_then(|at| map.get(at))
        .map_or(Answer::Unknown, |(_, answer)| *answer)
}

fn set<K: Ord, T>(map: &mut Vec<(K, Answer<T>)>, key: K, answer: Answer<T>) {
    let place = map.binary_search_by(|(k, _)| k.cmp(&key));
    match (place, answer) {
        (Ok(at), Answer::Unknown) => {
            map.remove(at);
        }
        (Ok(at), answer) => {
            if let Some(entry) = map.get_mut(at) {
                entry.1 = answer;
            }
        }
        (Err(_), Answer::Unknown) => {}
        (Err(at), answer) => map.insert(at, (key, answer)),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::Supplied;
    use crate::answer::Answer;
    use crate::country::Country;

    #[test]
    fn the_last_answer_to_a_key_counts_and_unknown_takes_it_away() {
        let nepal = Country::new("NP").unwrap();
        let mut supplied = Supplied::default();
        supplied.set_partner_country(nepal, Answer::Known(true));
        supplied.set_partner_country(nepal, Answer::CannotSay);
        assert_eq!(supplied.partner_country(nepal), Answer::CannotSay);
        assert_eq!(supplied.keys().count(), 1);
        supplied.set_partner_country(nepal, Answer::Absent);
        assert_eq!(supplied, Supplied::default());
    }
}
