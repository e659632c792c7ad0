//! Region: Norway, and countries in Africa, Asia and Latin America, by the UN's M49 regions.
//!
//! Whether the Caribbean belongs to Latin America, and where a country between two continents belongs, is not said:
//! those are the readings.

use crate::room::*;

/// Where partners may be.
pub struct Parameters {
    /// Norway itself.
    pub home: CountryCode,
    /// M49 codes of the regions named.
    pub regions: &'static [u16],
    /// M49 code of the region that may or may not belong to Latin America.
    pub caribbean: u16,
    /// Countries between two continents, one of which is not named.
    pub between_continents: &'static [CountryCode],
}

/// One way to read the regions.
pub struct Reading {
    /// The Caribbean belongs to Latin America.
    pub with_caribbean: bool,
    /// A country between two continents counts with the one that is named.
    pub with_between: bool,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::COUNTRY)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, Reading>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    message::region_rule(regions(rule))
}

/// One finding a partner.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let at = FieldPath::Row(ListName::Partners, row.id, &Partner::COUNTRY);
        let subject = Subject::Partner(row.id);
        let Answer::Known(country) = &row.value.country else {
            out.add(subject, at, Truth::open(at, &row.value.country), message::region_open(row.id));
            continue;
        };
        let outcome = rule.over_readings(|reading| Truth::of(rule.parameters.covers(*country, reading)));
        let message = match outcome {
            Outcome::Met => message::region_met(row.id, *country),
            Outcome::NotMet => message::region_not(row.id, *country, regions(rule)),
            _ => message::region_depends(*country, regions(rule)),
        };
        out.add(subject, at, outcome, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

impl Parameters {
    fn covers(&self, country: Country, reading: &Reading) -> bool {
        if country.code() == self.home {
            return true;
        }
        if self.between_continents.contains(&country.code()) {
            return reading.with_between;
        }
        if country.is_in(self.caribbean) {
            return reading.with_caribbean;
        }
        self.regions.iter().any(|region| country.is_in(*region))
    }
}

/// Norway and the regions, as the sentence lists them.
fn regions(rule: &Rule) -> Vec<Message> {
    let home = Message::country(rule.parameters.home);
    let named = rule.parameters.regions.iter().filter_map(|region| match region {
        2 => Some(message::region_name_africa()),
        142 => Some(message::region_name_asia()),
        419 => Some(message::region_name_latin_america()),
        _ => None,
    });
    home.into_iter().chain(named).collect()
}
