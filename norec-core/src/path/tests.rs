#![allow(clippy::unwrap_used)]

use super::{FieldPath, ListName, UnknownPath};

#[test]
fn every_field_is_found_again_by_its_path() {
    let mut texts: Vec<String> = FieldPath::singles().map(|path| path.to_string()).collect();
    for list in ListName::ALL {
        texts.push(list.to_string());
        for field in list.fields() {
            texts.push([list.as_str(), "[x-1].", field.name].concat());
        }
    }
    texts.push("supplied[partner-countries/NP]".to_owned());
    texts.push("supplied[maximum-rate/partner-meeting-NP-NOK]".to_owned());
    assert!(texts.contains(&"history.agreement".to_owned()));
    assert!(texts.contains(&"budget.stated_total".to_owned()));
    assert!(texts.contains(&"budget.lines[x-1].unit_cost".to_owned()));
    for text in texts {
        let path: FieldPath = text.parse().unwrap();
        assert_eq!(path.to_string(), text);
    }
}

#[test]
fn other_text_names_no_field() {
    for text in [
        "",
        "country",
        "agreement",
        "history",
        "lines",
        "partners[p1]",
        "partners[].country",
        "partners[p 1].country",
        "partners[p1].colour",
        "partners[p1].country.x",
        "lines[l1].unit_cost",
        "supplied[partner-countries/QQ]",
        "supplied[partner-countries/NP",
        "supplied[maximum-rate/NP-NOK]",
        "supplied[maximum-rate/food-NP-NOK]",
        "supplied[rate/housing-NP-NOK]",
    ] {
        assert_eq!(text.parse::<FieldPath>(), Err(UnknownPath), "{text}");
    }
}

#[test]
fn paths_are_the_same_when_their_text_is() {
    let one: FieldPath = "partners[p1].country".parse().unwrap();
    let two: FieldPath = "partners[p2].country".parse().unwrap();
    let name: FieldPath = "partners[p1].name".parse().unwrap();
    assert!(one < two);
    assert!(one < name);
    assert_eq!(one, "partners[p1].country".parse().unwrap());
}
