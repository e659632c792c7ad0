//! Laws that hold of every application and every draft, tried on many of them.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

mod generate;

use proptest::prelude::*;

use crate::money::Totals;
use crate::{Application, Draft, Edit, Entry, FieldPath, Json, ListName, Money, budget, read};
use generate::{application, line};

/// A JSON value of any shape.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::Bool),
        any::<i64>().prop_map(Json::integer),
        any::<String>().prop_map(Json::text),
    ];
    leaf.prop_recursive(4, 40, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::Array),
            prop::collection::vec((key(), inner), 0..6).prop_map(Json::Object),
        ]
    })
}

/// A key that a record may have, or another.
fn key() -> impl Strategy<Value = String> {
    let mut keys: Vec<String> =
        ["id", "rows", "complete", "cannot_say", "history", "budget", "lines", "supplied"].map(str::to_owned).to_vec();
    keys.extend(ListName::ALL.map(|list| list.to_string()));
    keys.extend(ListName::ALL.into_iter().flat_map(ListName::fields).map(|field| field.key().to_owned()));
    prop_oneof![5 => prop::sample::select(keys), 1 => any::<String>()]
}

/// A draft with a few rows, and any text in any field.
fn any_draft() -> impl Strategy<Value = Draft> {
    let text = prop_oneof![
        3 => any::<String>(),
        3 => "[-0-9., ]{0,12}( NOK| USD|kr)?",
        3 => "[0-9]{1,4}[-./ ][0-9]{1,2}[-./ ][0-9]{1,4}",
        3 => prop::sample::select(vec!["yes", "no", "NO", "NP", "NOK", "USD", "p1", "p2", "r1", "g1", "974760673",
            "2027-08", "2027-08-01", "physical", "housing", "20", "30", "1.234", "august 2027", "public"])
            .prop_map(str::to_owned),
    ];
    let entry = prop_oneof![
        8 => text.prop_map(Entry::Typed),
        1 => Just(Entry::Absent),
        1 => Just(Entry::CannotSay),
    ];
    prop::collection::vec((any::<prop::sample::Index>(), entry), 0..60).prop_map(|entries| {
        let mut draft = Draft::new();
        for list in ListName::ALL {
            draft.add_row(list);
            draft.add_row(list);
        }
        let mut paths = paths(&read(&draft).application);
        for text in ["partner-countries/NP", "maximum-rate/housing-NP-NOK"] {
            paths.push(format!("supplied[{text}]").parse().unwrap());
        }
        for (index, entry) in entries {
            draft.set(*index.get(&paths), Some(entry));
        }
        draft
    })
}

/// Every field that an application has, figures that are looked up left out.
fn paths(application: &Application) -> Vec<FieldPath> {
    let mut paths: Vec<FieldPath> = FieldPath::singles().collect();
    for list in ListName::ALL {
        for id in application.row_ids(list) {
            paths.extend(list.fields().iter().map(|field| FieldPath::Row(list, id, field)));
        }
    }
    paths
}

proptest! {
    #[test]
    fn an_answer_by_its_path_is_what_the_draft_shows(application in application()) {
        let draft = Draft::from_application(&application);
        let mut again = application.clone();
        for path in paths(&application) {
            let entry = application.entry(&path);
            prop_assert_eq!(entry.as_ref(), draft.entry(&path), "{}", path);
            again.put(&path, entry.as_ref()).unwrap();
        }
        prop_assert_eq!(again.edited(&[]).unwrap(), application, "an answer put where it stands changes nothing");
    }

    #[test]
    fn edits_of_answers_do_the_same_to_an_application_and_its_draft(
        (before, after) in (application().boxed(), application().boxed()),
        picks in prop::collection::vec(any::<prop::sample::Index>(), 1..6),
    ) {
        let all = paths(&after);
        let edits: Vec<Edit> = picks
            .iter()
            .map(|pick| *pick.get(&all))
            .map(|path| Edit { path, from: before.entry(&path), to: after.entry(&path) })
            .collect();
        let mut draft = Draft::from_application(&before);
        let added = draft.edit(&edits);
        let said = read(&draft);
        match before.edited(&edits) {
            // A row that is added has the id that the draft gives it.
            Ok(edited) if added.iter().all(|(_, there, here)| there == here) => {
                prop_assert_eq!(said.application, edited);
            }
            Ok(edited) => prop_assert_eq!(said.application.placements.len(), edited.placements.len()),
            Err(problems) => prop_assert!(!problems.is_empty() && (!said.problems.is_empty() || !added.is_empty())),
        }
        for list in ListName::ALL {
            prop_assert_eq!(draft.is_complete(list), before.is_complete(list), "an edit opens and closes no list");
        }
    }

    #[test]
    fn an_application_goes_out_as_json_and_comes_in_the_same(application in application()) {
        let json = application.to_json();
        let text = json.canonical();
        let again = Application::from_json(&text).unwrap();
        prop_assert_eq!(&again, &application);
        prop_assert_eq!(again.to_json(), json, "also the offset of an instant is kept");
        let through_serde: Application = serde_json::from_str(&serde_json::to_string(&application).unwrap()).unwrap();
        prop_assert_eq!(through_serde, application);
    }

    #[test]
    fn the_draft_of_an_application_reads_as_that_application(application in application()) {
        let draft = Draft::from_application(&application);
        let reading = read(&draft);
        prop_assert_eq!(&reading.problems, &[]);
        prop_assert_eq!(&reading.application, &application);
        prop_assert_eq!(Draft::from_json(&draft.to_json().canonical()), Ok(draft));
    }

    #[test]
    fn totals_are_the_sums_of_rounded_lines(lines in prop::collection::vec(line(), 0..12), complete in any::<bool>()) {
        let mut application = Application::default();
        application.budget.lines = generate::rows(lines, "l", complete);
        let totals = budget::totals(&application);
        let mut sums = Totals::default();
        let mut unpriced = Vec::new();
        for row in &application.budget.lines {
            match budget::line(row) {
                Ok(Some(money)) => {
                    prop_assert_eq!(money.amount.scale(), money.currency.minor_unit(), "rounded to the minor unit");
                    sums.add(money).unwrap();
                }
                Ok(None) => unpriced.push(row.id),
                Err(_) => prop_assert!(totals.too_large.contains(&row.id)),
            }
        }
        prop_assert_eq!(&totals.by_currency, &sums);
        prop_assert_eq!(&totals.unpriced, &unpriced);
        let by_partner = together(totals.by_partner.iter().map(|(_, totals)| totals));
        let by_category = together(totals.by_category.iter().map(|(_, totals)| totals));
        prop_assert_eq!(&by_partner, &sums);
        prop_assert_eq!(&by_category, &sums);
    }

    #[test]
    fn no_json_makes_it_panic(json in any_json()) {
        let text = json.canonical();
        prop_assert!(Json::parse(&text).is_ok());
        if let Ok(application) = Application::from_json(&text) {
            prop_assert_eq!(Application::from_json(&application.to_json().canonical()), Ok(application));
        }
        let _ = Draft::from_json(&text);
    }

    #[test]
    fn no_damaged_document_makes_it_panic(application in application(), at in any::<prop::sample::Index>(), put in ".{0,3}") {
        let text = application.to_json().canonical();
        let chars: Vec<char> = text.chars().collect();
        let at = at.index(chars.len());
        let damaged: String = chars[..at].iter().copied().chain(put.chars()).chain(chars[at + 1..].iter().copied()).collect();
        let _ = Application::from_json(&damaged);
        let _ = Application::from_json(&chars[..at].iter().collect::<String>());
        let _ = Application::from_json(&put);
    }

    #[test]
    fn whatever_is_typed_reads_as_an_application_that_is_whole(draft in any_draft()) {
        let reading = read(&draft);
        for problem in &reading.problems {
            let path: FieldPath = problem.path.parse().unwrap();
            let state = reading.application.state(&path).unwrap();
            prop_assert!(state.is_unanswered(), "{} has a problem and an answer", path);
        }
        let text = reading.application.to_json().canonical();
        prop_assert_eq!(&Application::from_json(&text).unwrap(), &reading.application);
        prop_assert_eq!(Draft::from_json(&draft.to_json().canonical()), Ok(draft));
    }
}

fn together<'a>(parts: impl Iterator<Item = &'a Totals>) -> Totals {
    let mut sums = Totals::default();
    let all: Vec<Money> = parts.flat_map(|totals| totals.iter().collect::<Vec<_>>()).collect();
    for money in all {
        sums.add(money).unwrap();
    }
    sums
}
