//! The rule over readings, for every set of what they can say.

use super::*;
use std::collections::BTreeSet;

/// One outcome over readings, by the set of what they say.
const READINGS: [(&str, char); 31] = [
    // All the same: that.
    ("M", 'M'),
    ("N", 'N'),
    ("U", 'U'),
    ("A", 'A'),
    // Only met and not applicable: met.
    ("MA", 'M'),
    // Not met among others, none of them open: it depends.
    ("MN", 'D'),
    ("NU", 'D'),
    ("NA", 'D'),
    ("MNU", 'D'),
    ("MNA", 'D'),
    ("NUA", 'D'),
    ("MNUA", 'D'),
    // Else: unpublished.
    ("MU", 'U'),
    ("UA", 'U'),
    ("MUA", 'U'),
    // Any open: open.
    ("O", 'O'),
    ("MO", 'O'),
    ("NO", 'O'),
    ("OU", 'O'),
    ("OA", 'O'),
    ("MNO", 'O'),
    ("MOU", 'O'),
    ("MOA", 'O'),
    ("NOU", 'O'),
    ("NOA", 'O'),
    ("OUA", 'O'),
    ("MNOU", 'O'),
    ("MNOA", 'O'),
    ("MOUA", 'O'),
    ("NOUA", 'O'),
    ("MNOUA", 'O'),
];

const NAMES: [&str; 10] = ["r0", "r1", "r2", "r3", "r4", "r5", "r6", "r7", "r8", "r9"];

/// Readings that say these letters, in this order.
fn over(letters: &[char]) -> Outcome {
    let place = |letter: char| LETTERS.iter().position(|known| *known == letter).unwrap();
    Outcome::over_readings(NAMES.into_iter().zip(letters.iter().map(|letter| truth(*letter, place(*letter)))))
}

/// Every order of the letters.
fn orders(letters: &[char]) -> Vec<Vec<char>> {
    if letters.len() < 2 {
        return vec![letters.to_vec()];
    }
    let mut all = Vec::new();
    for (place, first) in letters.iter().enumerate() {
        let rest: Vec<char> = letters.iter().enumerate().filter(|(at, _)| *at != place).map(|(_, l)| *l).collect();
        for mut order in orders(&rest) {
            order.insert(0, *first);
            all.push(order);
        }
    }
    all
}

#[test]
fn the_table_of_readings_holds_every_set_once() {
    let sets: BTreeSet<BTreeSet<char>> = READINGS.iter().map(|(set, _)| set.chars().collect()).collect();
    assert_eq!(sets.len(), 31);
}

#[test]
fn readings_come_to_one_outcome_by_their_set_whatever_their_order() {
    for (set, outcome) in READINGS {
        for order in orders(&set.chars().collect::<Vec<_>>()) {
            assert_eq!(over(&order).id(), id_of(outcome), "{order:?}");
        }
    }
}

#[test]
fn a_reading_that_says_the_same_as_another_changes_nothing() {
    for (set, outcome) in READINGS {
        let letters: Vec<char> = set.chars().collect();
        for letter in &letters {
            let mut before = vec![*letter];
            before.extend(&letters);
            let mut after = letters.clone();
            after.push(*letter);
            let twice: Vec<char> = letters.iter().chain(&letters).copied().collect();
            for repeated in [before, after, twice] {
                assert_eq!(over(&repeated).id(), id_of(outcome), "{repeated:?}");
            }
        }
    }
}

#[test]
fn depends_names_each_reading_and_its_side() {
    for (set, _) in READINGS.iter().filter(|(_, outcome)| *outcome == 'D') {
        for order in orders(&set.chars().collect::<Vec<_>>()) {
            let sides = NAMES.into_iter().zip(&order).map(|(reading, l)| Side { reading, outcome: id_of(*l) });
            assert_eq!(over(&order), Outcome::Depends(sides.collect()));
        }
    }
}

#[test]
fn open_and_unpublished_name_what_every_such_reading_waits_for_and_nothing_else() {
    for (set, outcome) in READINGS {
        let letters: Vec<char> = set.chars().collect();
        match outcome {
            'O' => assert_eq!(over(&letters), Outcome::Open(vec![wait(2)]), "{set}"),
            'U' => assert_eq!(over(&letters), Outcome::Unpublished(vec![figure(3)]), "{set}"),
            _ => {}
        }
    }
    let two = |a: Truth, b: Truth| Outcome::over_readings([("r0", a), ("r1", Truth::Met), ("r2", b)]);
    assert_eq!(two(truth('O', 0), truth('O', 1)), Outcome::Open(vec![wait(0), wait(1)]));
    assert_eq!(two(truth('U', 0), truth('U', 1)), Outcome::Unpublished(vec![figure(0), figure(1)]));
}
