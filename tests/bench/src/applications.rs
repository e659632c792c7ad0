//! The applications that are assessed: every second one whole, the others half filled.
//!
//! They come from the generator of the property tests, which starts from applications in order and moves answers to
//! where rules turn: ages 17, 18, 35 and 36, activities one øre below, at and above each reading of the cap, ways that
//! do not lead back. One seed always gives the same ones.

use crate::plain::Case;
use anyhow::{Result, bail};
use norec_core::{Application, ListName};
use norec_tests::generate::{Move, moved, sample};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

/// The most partners that an application has: the engine's rules look for a way back of at most so many journeys.
const MOST_PARTNERS: usize = 6;

/// So many applications of that seed, each also as plain structs.
pub fn make(seed: u64, count: usize) -> Result<Vec<(Application, Case)>> {
    let mut bytes = [0; 32];
    for (byte, of_seed) in bytes.iter_mut().zip(seed.to_le_bytes()) {
        *byte = of_seed;
    }
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &bytes);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (whole, half) = (whole().boxed(), half_filled().boxed());
    let mut all: Vec<(Application, Case)> = Vec::new();
    for attempt in 0..count.saturating_mul(10) {
        if all.len() == count {
            return Ok(all);
        }
        let strategy = if attempt.is_multiple_of(2) { &whole } else { &half };
        let Ok(tree) = strategy.new_tree(&mut runner) else { bail!("no application could be made") };
        let (base, moves) = tree.current();
        let application = moved(base, &moves);
        // Lines of more than 10^19 minor units are left out: the plain arithmetic does not hold them.
        if let Ok(case) = Case::of(&application)
            && case.partners.len() <= MOST_PARTNERS
        {
            all.push((application, case));
        }
    }
    bail!("too few applications of seed {seed} can be used")
}

/// In order but for up to six moves, some with further rows.
fn whole() -> impl Strategy<Value = (usize, Vec<Move>)> {
    (sample(), further_rows()).prop_map(|(sample, further)| {
        let (base, mut moves) = sample.from;
        moves.extend(further);
        (base, moves)
    })
}

/// The same with up to a dozen answers left out, and lists opened or cut short.
fn half_filled() -> impl Strategy<Value = (usize, Vec<Move>)> {
    let blank = prop::collection::vec(any::<Index>(), 1..12);
    (whole(), blank, any::<[Option<bool>; 3]>()).prop_map(|((base, mut moves), blank, opened)| {
        moves.extend(blank.into_iter().map(Move::Blank));
        for (list, few) in [ListName::Partners, ListName::Placements, ListName::Lines].into_iter().zip(opened) {
            moves.extend(few.map(|few| if few { Move::Keep(list, 1, false) } else { Move::Complete(list, false) }));
        }
        (base, moves)
    })
}

/// Up to three further groups and lines, filled.
fn further_rows() -> impl Strategy<Value = Vec<Move>> {
    let row = (prop::sample::select(vec![ListName::Placements, ListName::Lines]), picks());
    prop::collection::vec(row.prop_map(|(list, picks)| Move::Add(list, picks, true)), 0..4)
}

fn picks() -> impl Strategy<Value = Vec<Index>> {
    prop::collection::vec(any::<Index>(), 10)
}
