//! The truth tables of `design.md`, cell by cell: inside a check, and over rows to come.
//!
//! In the tables a letter is a truth: `M` met, `N` not met, `O` open, `U` unpublished, `A` not applicable. Readings have a
//! table of their own.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod readings;

use super::*;
use crate::overlay::Overlay;
use crate::room::Cx;
use norec_core::{Application, Country, ListName};

const LETTERS: [char; 5] = ['M', 'N', 'O', 'U', 'A'];

/// All of them: not met beats open beats unpublished beats met; not applicable drops out. Row, column → outcome.
const ALL: [(char, [char; 5]); 5] = [
    //     M    N    O    U    A
    ('M', ['M', 'N', 'O', 'U', 'M']),
    ('N', ['N', 'N', 'N', 'N', 'N']),
    ('O', ['O', 'N', 'O', 'O', 'O']),
    ('U', ['U', 'N', 'O', 'U', 'U']),
    ('A', ['M', 'N', 'O', 'U', 'A']),
];

/// Any of them: met beats open beats unpublished beats not met; not applicable drops out.
const ANY: [(char, [char; 5]); 5] = [
    //     M    N    O    U    A
    ('M', ['M', 'M', 'M', 'M', 'M']),
    ('N', ['M', 'N', 'O', 'U', 'N']),
    ('O', ['M', 'O', 'O', 'O', 'O']),
    ('U', ['M', 'U', 'O', 'U', 'U']),
    ('A', ['M', 'N', 'O', 'U', 'A']),
];

fn id_of(letter: char) -> &'static str {
    match letter {
        'M' => "met",
        'N' => "not_met",
        'O' => "open",
        'U' => "unpublished",
        'A' => "not_applicable",
        'D' => "depends",
        other => panic!("{other} is no truth"),
    }
}

/// What a part waits for, by its place: no two places wait for the same.
fn wait(place: usize) -> Wait {
    let list = ListName::ALL[place];
    Wait { field: FieldPath::List(list), cannot_say: place == 1 }
}

fn figure(place: usize) -> Figure {
    let country = Country::new(["NP", "KE", "BD", "TZ", "UG"][place]).unwrap();
    Figure::Supplied { key: SuppliedKey::PartnerCountry(country), cannot_say: place == 1 }
}

fn truth(letter: char, place: usize) -> Truth {
    match letter {
        'M' => Truth::Met,
        'N' => Truth::NotMet,
        'O' => Truth::Open(vec![wait(place)]),
        'U' => Truth::Unpublished(vec![figure(place)]),
        'A' => Truth::NotApplicable,
        other => panic!("{other} is no truth"),
    }
}

/// A truth whose waits or figures do not hang on their order.
fn as_set(truth: Truth) -> Truth {
    match truth {
        Truth::Open(mut waits) => {
            waits.sort();
            Truth::Open(waits)
        }
        Truth::Unpublished(mut figures) => {
            figures.sort();
            Truth::Unpublished(figures)
        }
        other => other,
    }
}

/// Every pair of parts with what it comes to by a table, and with what each part of that kind waits for, in their order.
fn pairs(table: &[(char, [char; 5]); 5]) -> Vec<([Truth; 2], Truth)> {
    let mut pairs = Vec::new();
    for (a, row) in table {
        for (b, said) in LETTERS.iter().zip(row) {
            let places = [(a, 0), (b, 1)].into_iter().filter(|(letter, _)| *letter == said).map(|(_, place)| place);
            let together = match said {
                'O' => Truth::Open(places.map(wait).collect()),
                'U' => Truth::Unpublished(places.map(figure).collect()),
                other => truth(*other, 0),
            };
            pairs.push(([truth(*a, 0), truth(*b, 1)], together));
        }
    }
    pairs
}

#[test]
fn all_of_a_pair_is_as_the_table_has_it_and_joins_what_is_waited_for() {
    for (pair, together) in pairs(&ALL) {
        assert_eq!(Truth::all(pair.clone()), together, "all of {pair:?}");
    }
}

#[test]
fn any_of_a_pair_is_as_the_table_has_it_and_joins_what_is_waited_for() {
    for (pair, together) in pairs(&ANY) {
        assert_eq!(Truth::any(pair.clone()), together, "any of {pair:?}");
    }
}

#[test]
fn one_part_is_itself_and_none_is_not_applicable() {
    for letter in LETTERS {
        assert_eq!(Truth::all([truth(letter, 2)]), truth(letter, 2));
        assert_eq!(Truth::any([truth(letter, 2)]), truth(letter, 2));
    }
    assert_eq!(Truth::all([]), Truth::NotApplicable);
    assert_eq!(Truth::any([]), Truth::NotApplicable);
}

#[test]
fn of_three_parts_neither_order_nor_grouping_matters() {
    let all = |a, b| Truth::all([a, b]);
    let any = |a, b| Truth::any([a, b]);
    for a in LETTERS {
        for b in LETTERS {
            for c in LETTERS {
                let (x, y, z) = (truth(a, 0), truth(b, 1), truth(c, 2));
                let flat =
                    (Truth::all([x.clone(), y.clone(), z.clone()]), Truth::any([x.clone(), y.clone(), z.clone()]));
                let left = (all(all(x.clone(), y.clone()), z.clone()), any(any(x.clone(), y.clone()), z.clone()));
                let right = (all(x.clone(), all(y.clone(), z.clone())), any(x.clone(), any(y.clone(), z.clone())));
                assert_eq!(left, flat, "{a}{b}{c}");
                assert_eq!(right, flat, "{a}{b}{c}");
                for [i, j, k] in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
                    let parts = [&x, &y, &z];
                    let turned = [parts[i].clone(), parts[j].clone(), parts[k].clone()];
                    assert_eq!(as_set(Truth::all(turned.clone())), as_set(flat.0.clone()), "{a}{b}{c}");
                    assert_eq!(as_set(Truth::any(turned)), as_set(flat.1.clone()), "{a}{b}{c}");
                }
            }
        }
    }
}

#[test]
fn what_two_parts_wait_for_is_named_once() {
    let open = || Truth::Open(vec![wait(0)]);
    let both = Truth::Open(vec![wait(0), wait(1)]);
    assert_eq!(Truth::all([open(), open()]), open());
    assert_eq!(Truth::any([open(), both.clone(), open()]), both);
    let unpublished = || Truth::Unpublished(vec![figure(0)]);
    assert_eq!(Truth::all([unpublished(), unpublished()]), unpublished());
}

#[test]
fn an_unanswered_field_is_open_and_says_whether_it_is_still_asked() {
    let field = FieldPath::List(ListName::Partners);
    let never = |_: Option<&u32>| panic!("nothing is checked while it is unanswered");
    for (answer, cannot_say) in [(Answer::Unknown, false), (Answer::CannotSay, true)] {
        let open = Truth::Open(vec![Wait { field, cannot_say }]);
        assert_eq!(Truth::open(field, &answer), open);
        assert_eq!(Truth::from_answer(field, &answer, never), open);
    }
    let seen = |value: Option<&u32>| Truth::of(value == Some(&7));
    assert_eq!(Truth::from_answer(field, &Answer::Known(7), seen), Truth::Met);
    assert_eq!(Truth::from_answer(field, &Answer::Known(8), seen), Truth::NotMet);
    assert_eq!(Truth::from_answer(field, &Answer::Absent, seen), Truth::NotMet);
}

#[test]
fn an_open_list_is_one_more_open_row_and_a_complete_one_is_none() {
    let as_of = norec_core::Instant::parse("2026-08-01").unwrap();
    let rulebook = crate::rulebook::latest();
    for list in ListName::ALL {
        let to_come_of = |application: &Application, as_if_complete| {
            Cx { application, rulebook, overlay: &Overlay::NOTHING, as_of, as_if_complete }.rows_to_come(list)
        };
        let mut application = Application::default();
        let to_come = Truth::Open(vec![Wait { field: FieldPath::List(list), cannot_say: false }]);
        assert_eq!(to_come_of(&application, false), to_come);
        let closed = to_come_of(&application, true);
        assert_eq!(closed, Truth::NotApplicable);
        application.set_complete(list, true);
        let complete = to_come_of(&application, false);
        assert_eq!(complete, Truth::NotApplicable);
        // "At least n" of an open list: met once there are enough, never not met. "All": never met while it is open.
        for (rows, any, all) in [('M', 'M', 'O'), ('N', 'O', 'N'), ('U', 'O', 'O'), ('A', 'O', 'O')] {
            assert_eq!(Truth::any([truth(rows, 3), to_come.clone()]).id(), id_of(any), "any, {rows} so far");
            assert_eq!(Truth::all([truth(rows, 3), to_come.clone()]).id(), id_of(all), "all, {rows} so far");
        }
    }
}

#[test]
fn each_outcome_has_its_plain_state() {
    for (letter, state) in [
        ('M', Some(State::InPlace)),
        ('N', Some(State::NotInPlace)),
        ('O', Some(State::NotKnown)),
        ('U', Some(State::NorecMustSay)),
        ('A', None),
    ] {
        let outcome = Outcome::from(truth(letter, 0));
        assert_eq!((outcome.id(), outcome.state()), (id_of(letter), state));
    }
    let depends = Outcome::over_readings([("wide", Truth::Met), ("narrow", Truth::NotMet)]);
    assert_eq!((depends.id(), depends.state()), (id_of('D'), Some(State::NorecMustSay)));
}

#[test]
fn a_figure_can_be_looked_up_until_the_applicant_has_tried() {
    let supplied = |cannot_say| match figure(0) {
        Figure::Supplied { key, .. } => Figure::Supplied { key, cannot_say },
        other => other,
    };
    for (figure, can, id) in [
        (supplied(false), true, "partner-countries/NP"),
        (supplied(true), false, "partner-countries/NP"),
        (Figure::WhichRate, true, "maximum-rate"),
        (Figure::ExchangeRate, false, "exchange-rate"),
    ] {
        assert_eq!((figure.can_be_looked_up(), figure.id().as_str()), (can, id));
    }
}
