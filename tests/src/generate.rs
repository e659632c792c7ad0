//! Applications to try the rules on: one that is in order in every rule, with up to six answers moved.
//!
//! A move is something that people do: an answer left open, a list opened again, a row taken away, another currency, a
//! budget line right at its limit. Blind choice seldom comes near the places where rules turn, so that moves go there:
//! the countries of each reading, the minutes around each deadline, one øre below, at and above each limit. A move is
//! made in a draft and the draft is read, so that whatever comes out has passed the door of `norec-core`.

mod answer;
mod base;
mod limit;
mod moves;
mod words;

pub use answer::{Question, answered, questions};
pub use base::BASES;
pub use limit::{cap_limit, sums};
pub use moves::Move;
pub use words::fields;

use norec_core::{Application, Draft, Instant, read};
use norec_rules::{Rulebook, rulebook};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

/// An application, and what it is looked at with.
#[derive(Clone, Debug)]
pub struct Sample {
    /// The call whose rules count.
    pub call: &'static str,
    /// The instant that decides timing.
    pub as_of: &'static str,
    /// How the application came about: the one in order that it started from, and what was moved.
    pub from: (usize, Vec<Move>),
    /// The application.
    pub application: Application,
}

impl Sample {
    /// The rulebook of the call.
    #[must_use]
    pub fn rulebook(&self) -> &'static Rulebook {
        rulebook::get(self.call).unwrap_or_else(rulebook::latest)
    }

    /// What its rules say.
    #[must_use]
    pub fn assess(&self) -> norec_rules::Assessment {
        norec_rules::assess(&self.application, self.rulebook(), self.instant())
    }

    /// The instant that decides timing.
    ///
    /// # Panics
    /// If [`Sample::as_of`] is no instant; those of [`sample()`] are.
    #[must_use]
    #[allow(clippy::expect_used)]
    pub fn instant(&self) -> Instant {
        Instant::parse(self.as_of).expect("an instant")
    }
}

/// An application in order with these moves made, those of limits last since they follow from the rest.
#[must_use]
pub fn moved(base: usize, moves: &[Move]) -> Application {
    let mut draft = base::draft(base);
    let (last, first): (Vec<&Move>, Vec<&Move>) = moves.iter().partition(|one| one.is_of_limits());
    for one in first.into_iter().chain(last) {
        one.make(&mut draft);
    }
    // What cannot be used after a move, such as ages that cross, reads as unknown: the application is whole.
    read(&draft).application
}

/// The application as the draft says it, for moves that follow from others.
fn said(draft: &Draft) -> Application {
    read(draft).application
}

/// Both calls for exchanges alike and a first step, each of the applications in order, none to six moves. Under the first
/// step most partnerships have something behind them.
pub fn sample() -> impl Strategy<Value = Sample> {
    let call = prop_oneof![2 => Just("CALL-26-P2b"), 2 => Just("CALL-25-CA"), 1 => Just(FIRST_STEP)];
    let as_of = prop::sample::select(words::INSTANTS.to_vec());
    let from = (0..BASES, prop::collection::vec(moves::any_move(), 0..=6));
    let before = prop::collection::vec(moves::existing(), 0..=1);
    (call, as_of, from, before).prop_map(|(call, as_of, (base, mut moves), before)| {
        if call == FIRST_STEP {
            moves.splice(0..0, before);
        }
        Sample { call, as_of, application: moved(base, &moves), from: (base, moves) }
    })
}

/// The schemes beside the exchange alike, none to six moves of what their rules read.
pub fn sample_of_schemes() -> impl Strategy<Value = Sample> {
    let call = prop::sample::select(SCHEMES.to_vec());
    let as_of = prop::sample::select(words::INSTANTS.to_vec());
    let moves = prop::collection::vec(moves::picks(), 0..=6);
    (call, as_of, moves).prop_map(|(call, as_of, moves)| {
        let moves: Vec<Move> = moves.into_iter().map(|(field, entry)| Move::Of(call, field, entry)).collect();
        Sample { call, as_of, application: moved(0, &moves), from: (0, moves) }
    })
}

/// Of the exchange mostly, and of every other scheme.
pub fn sample_of_all() -> impl Strategy<Value = Sample> {
    prop_oneof![4 => sample().boxed(), 1 => sample_of_schemes().boxed()]
}

/// What a strategy gives, one after the other, the same for the same seed.
///
/// # Panics
/// If the strategy gives nothing; those of applications do.
#[allow(clippy::expect_used)]
pub fn drawn<S: Strategy>(strategy: S, seed: u8) -> impl Iterator<Item = S::Value> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(ProptestConfig::default(), rng);
    std::iter::repeat_with(move || strategy.new_tree(&mut runner).expect("a strategy that always gives").current())
}

/// The rulebooks of the schemes beside the exchange.
const SCHEMES: [&str; 6] = ["PEI-24", "PEI-25", "UN-21", "UN-23", "PERMIT-19", "PLAN-27"];
/// A call for a first step.
const FIRST_STEP: &str = "CALL-26-P1";
