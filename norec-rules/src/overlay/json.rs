//! An overlay as data, in the shape of its TOML form: sources once, and what each says by its id.

use super::entries::amount_words;
use super::{Overlay, OverlaySource};
use crate::json::{array, pair};
use norec_core::{Country, Json};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What one source says of the countries of one year.
#[derive(Default)]
struct Countries {
    on_list: Vec<Country>,
    not_on_list: Vec<Country>,
    whole: bool,
}

impl Overlay {
    /// The version of the format of its TOML and JSON. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// All figures, in an order that does not hang on the files that they were read from.
    ///
    /// ```
    /// use norec_rules::overlay::Overlay;
    ///
    /// assert_eq!(Overlay::default().to_json().canonical(), r#"{"countries":[],"format":1,"rates":[],"source":[]}"#);
    /// ```
    #[must_use]
    pub fn to_json(&self) -> Json {
        let entries = self.entries();
        let mut countries: BTreeMap<(u16, &Arc<OverlaySource>), Countries> = BTreeMap::new();
        for ((year, country), row) in &entries.countries {
            let said = countries.entry((*year, &row.source)).or_default();
            if row.value { &mut said.on_list } else { &mut said.not_on_list }.push(*country);
        }
        for (year, row) in &entries.whole {
            countries.entry((*year, &row.source)).or_default().whole = true;
        }
        let of_rates = entries.rates.values().map(|row| &row.source);
        let sources: BTreeSet<&Arc<OverlaySource>> =
            countries.keys().map(|(_, source)| *source).chain(of_rates).collect();
        let sources: Vec<(String, &Arc<OverlaySource>)> =
            (1_u32..).zip(sources).map(|(number, source)| (format!("s{number}"), source)).collect();
        let named = |wanted: &Arc<OverlaySource>| {
            let found = sources.iter().find(|(_, source)| *source == wanted);
            pair("source", Json::text(found.map(|(id, _)| id.as_str()).unwrap_or_default()))
        };
        let countries: Vec<_> = countries.into_iter().collect();
        let rates: Vec<_> = entries.rates.iter().collect();
        Json::Object(vec![
            pair("format", Json::integer(Overlay::FORMAT)),
            pair("source", array(&sources, |(id, source)| source_json(id, source))),
            pair(
                "countries",
                array(&countries, |((year, source), said)| {
                    let codes = |of: &[Country]| array(of, |country| Json::text(country.code()));
                    Json::Object(vec![
                        pair("year", Json::integer(*year)),
                        named(source),
                        pair("on_list", codes(&said.on_list)),
                        pair("not_on_list", codes(&said.not_on_list)),
                        pair("whole", Json::Bool(said.whole)),
                    ])
                }),
            ),
            pair(
                "rates",
                array(&rates, |((year, category, country, currency), row)| {
                    Json::Object(vec![
                        pair("year", Json::integer(*year)),
                        pair("category", Json::text(category.id())),
                        pair("country", Json::text(country.code())),
                        pair("currency", Json::text(currency.code())),
                        pair("amount", Json::text(amount_words(&row.value))),
                        named(&row.source),
                    ])
                }),
            ),
        ])
    }
}

fn source_json(id: &str, source: &OverlaySource) -> Json {
    match crate::json::overlay(source) {
        Json::Object(pairs) => Json::Object([pair("id", Json::text(id))].into_iter().chain(pairs).collect()),
        other => other,
    }
}
