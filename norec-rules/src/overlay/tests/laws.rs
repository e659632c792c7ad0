//! Laws of every overlay: what is written is read, in both forms, whatever the order.

use super::*;
use crate::overlay::entries::Entries;
use norec_core::{Category, Country, Currency, Json};
use proptest::prelude::*;
use std::fmt::Write;

/// A figure as somebody would write it down: type, country, year, category, currency, amount, on the list.
#[derive(Clone, Debug)]
struct Figure {
    rate: Option<(usize, usize, u32, u32)>,
    country: usize,
    year: u16,
    on_list: bool,
    source: usize,
}

const SOURCES: [[&str; 4]; 3] = [
    ["A list; with, signs", "example.org/a?b=c", "2026-11-24", "stated"],
    ["«Brev» \"frå\" Førde # 1", "", "2025-02-28", "paraphrased"],
    ["# A title", "example.org", "2024-02-29", "ours"],
];
const CURRENCIES: [&str; 3] = ["NOK", "USD", "UGX"];

fn figure() -> impl Strategy<Value = Figure> {
    let rate = (0..Category::ALL.len(), 0..CURRENCIES.len(), 0_u32..2_000_000, 0_u32..=4);
    (proptest::option::of(rate), 0_usize..240, 2024_u16..2028, any::<bool>(), 0..SOURCES.len())
        .prop_map(|(rate, country, year, on_list, source)| Figure { rate, country, year, on_list, source })
}

/// Figures of which no two say the same key, and the years whose list is whole.
fn figures() -> impl Strategy<Value = (Vec<Figure>, Vec<u16>)> {
    (proptest::collection::vec(figure(), 1..40), proptest::collection::vec(any::<bool>(), 4)).prop_map(
        |(mut figures, whole)| {
            let mut seen = std::collections::HashSet::new();
            figures.retain(|one| {
                seen.insert((one.country, one.year, one.rate.map(|(category, currency, ..)| (category, currency))))
            });
            let listed = |year: u16| figures.iter().any(|one| one.year == year && one.rate.is_none() && one.on_list);
            let whole = (2024..2028).zip(whole).filter(|(year, whole)| *whole && listed(*year)).map(|(year, _)| year);
            let whole = whole.collect();
            (figures, whole)
        },
    )
}

fn country(figure: &Figure) -> String {
    Country::all().nth(figure.country).unwrap().to_string()
}

fn amount(units: u32, scale: u32) -> String {
    let amount = norec_core::Decimal::new(units.into(), scale).to_string();
    // A person who means a fraction of three digits writes a fourth.
    if scale == 3 { amount + "0" } else { amount }
}

fn quoted(text: &str) -> String {
    ["\"", &text.replace('"', "\"\""), "\""].concat()
}

fn as_csv(figures: &[Figure], whole: &[u16], separator: &str) -> String {
    let mut text = HEADINGS.replace(',', separator) + "\n";
    let mut row = |cells: [&str; 7], source: usize| {
        let cells: Vec<String> = cells.iter().chain(&SOURCES[source]).map(|cell| quoted(cell)).collect();
        text.push_str(&cells.join(separator));
        text.push('\n');
    };
    for one in figures {
        let (country, year) = (country(one), one.year.to_string());
        match one.rate {
            Some((category, currency, units, scale)) => {
                let amount = amount(units, scale);
                let category = Category::ALL[category].id();
                row(["rate", &country, &year, category, CURRENCIES[currency], &amount, ""], one.source);
            }
            None => row(["country", &country, &year, "", "", "", if one.on_list { "yes" } else { "no" }], one.source),
        }
    }
    for year in whole {
        row(["whole-list", "", &year.to_string(), "", "", "", ""], 0);
    }
    text
}

fn as_toml(figures: &[Figure], whole: &[u16]) -> String {
    let mut text = String::new();
    for (id, [title, address, read_on, confidence]) in SOURCES.iter().enumerate() {
        let _ = write!(
            text,
            "[[source]]\nid = \"{id}\"\ntitle = '''{title}'''\naddress = '{address}'\nread_on = {read_on}\nconfidence = '{confidence}'\n"
        );
    }
    for one in figures {
        let (country, year, source) = (country(one), one.year, one.source);
        let _ = match one.rate {
            Some((category, currency, units, scale)) => write!(
                text,
                "[[rates]]\nyear = {year}\ncategory = '{}'\ncountry = '{country}'\ncurrency = '{}'\namount = '{}'\nsource = '{source}'\n",
                Category::ALL[category].id(),
                CURRENCIES[currency],
                amount(units, scale)
            ),
            None => {
                let key = if one.on_list { "on_list" } else { "not_on_list" };
                write!(text, "[[countries]]\nyear = {year}\n{key} = ['{country}']\nsource = '{source}'\n")
            }
        };
    }
    for year in whole {
        let _ = write!(text, "[[countries]]\nyear = {year}\non_list = []\nwhole = true\nsource = '0'\n");
    }
    text
}

/// Data as TOML: pairs, with what stands between them.
fn inline(json: &Json, between: &str) -> String {
    match json {
        Json::Object(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| match value {
                Json::Object(_) => format!("{key} = {{{}}}", inline(value, ", ")),
                _ => format!("{key} = {}", inline(value, ", ")),
            });
            pairs.collect::<Vec<_>>().join(between)
        }
        Json::Array(items) => {
            let item = |item: &Json| match item {
                Json::Object(_) => format!("{{{}}}", inline(item, ", ")),
                _ => inline(item, ", "),
            };
            format!("[{}]", items.iter().map(item).collect::<Vec<_>>().join(", "))
        }
        scalar => scalar.canonical(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_in_both_forms((figures, whole) in figures()) {
        let overlay = csv(&as_csv(&figures, &whole, ";")).unwrap();
        prop_assert_eq!(overlay.len(), figures.len() + whole.len());
        let written = overlay.to_csv();
        prop_assert_eq!(&csv(&written).unwrap().to_csv(), &written);
        prop_assert_eq!(&csv(&as_csv(&figures, &whole, ",")).unwrap().to_csv(), &written);
        let from_toml = toml(&as_toml(&figures, &whole)).unwrap();
        prop_assert_eq!(&from_toml.to_csv(), &written);
        // As data it has the shape of the TOML form, whichever form it came from.
        let data = overlay.to_json();
        prop_assert_eq!(&from_toml.to_json(), &data);
        prop_assert_eq!(&toml(&inline(&data, "\n")).unwrap().to_csv(), &written);
        let mut turned = figures.clone();
        turned.reverse();
        prop_assert_eq!(&csv(&as_csv(&turned, &whole, ",")).unwrap().to_csv(), &written);
    }

    #[test]
    fn what_a_row_says_is_found_and_what_no_row_says_is_not((figures, whole) in figures()) {
        let overlay = csv(&as_csv(&figures, &whole, ",")).unwrap();
        let entries: &Entries = overlay.entries();
        for one in &figures {
            let country = Country::all().nth(one.country).unwrap();
            if let Some((category, currency, units, scale)) = one.rate {
                let currency = Currency::new(CURRENCIES[currency]).unwrap();
                let found = entries.rate(one.year, Category::ALL[category], country, currency).unwrap();
                prop_assert_eq!(found.value.get(), norec_core::Decimal::new(units.into(), scale));
                prop_assert_eq!(found.source.title.as_str(), SOURCES[one.source][0]);
                prop_assert!(entries.rate(one.year + 10, Category::ALL[category], country, currency).is_none());
            } else {
                prop_assert_eq!(entries.listed(one.year, country).map(|found| found.value), Some(one.on_list));
            }
        }
        let listed: Vec<(u16, String)> =
            figures.iter().filter(|one| one.rate.is_none()).map(|one| (one.year, country(one))).collect();
        for (year, country) in (2024..2028).flat_map(|year| Country::all().map(move |country| (year, country))) {
            if !listed.iter().any(|(of, code)| *of == year && code == country.code()) {
                let expected = whole.contains(&year).then_some(false);
                prop_assert_eq!(entries.listed(year, country).map(|found| found.value), expected);
            }
        }
    }

    /// Whatever bytes a file has, it is read or refused, and a refusal says why.
    #[test]
    fn no_bytes_stop_the_program(bytes in proptest::collection::vec(any::<u8>(), 0..200), spoiled in 0_usize..400) {
        for name in ["a.csv", "a.toml"] {
            if let Err(problems) = Overlay::read([(name, bytes.as_slice())]) {
                prop_assert!(!problems.is_empty());
            }
        }
        let mut text = table("country,NP,2026,,,,yes,A list,,2026-11-24,stated\n").into_bytes();
        let at = spoiled % text.len();
        text[at] = bytes.first().copied().unwrap_or(b'"');
        if let Err(problems) = Overlay::read([("a.csv", text.as_slice())]) {
            prop_assert!(!problems.is_empty());
        }
    }
}
