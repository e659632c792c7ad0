//! What Norec requires of an exchange grant, call by call, and what that means for one application.
//!
//! The way through: an [`Application`](norec_core::Application) and a [`Rulebook`] go into [`assess`]; out comes an
//! [`Assessment`]: a verdict and a [`Finding`] for each rule and subject, all of it data. A [`Language`] turns its
//! messages into text afterwards.
//!
//! | door | what for |
//! |---|---|
//! | [`assess()`] | what the answers mean under one rulebook, at one instant |
//! | [`assess_json`] | the same for programs: JSON in, JSON out |
//! | `explain`, with that feature | the comparison behind a finding, and with `trace` everything that was looked at |
//! | `diff`, with that feature | what differs between two calls, and for whom |
//! | [`overlay`] | figures from a file that somebody keeps, with their sources |
//! | `receipt`, with that feature | what an answer came from, and the proof that it comes again |
//! | [`rulebook`] | the calls that are encoded, their sources and what was not read |
//! | [`outcome`] | the truth tables: inside a check, over readings |
//! | [`verdict`], [`timing`] | the four verdicts; whether a call is open |
//! | [`message`], [`language`] | typed messages; their text in six languages |
//! | [`rules`] | one small room a rule |
//!
//! No policy figure stands in code: figures are in `rulebooks/*.toml`, with their sources, and are compiled to
//! constant data when the crate is built. There is no clock here; the instant is an argument.

pub mod assess;
#[cfg(feature = "diff")]
pub mod diff;
#[cfg(feature = "explain")]
pub mod explain;
pub mod figures;
pub mod finding;
pub mod first;
pub mod ics;
pub mod items;
pub mod labels;
pub mod language;
pub mod letter;
pub mod message;
#[cfg(feature = "mutants")]
pub mod mutants;
pub mod outcome;
pub mod overlay;
pub mod problems;
pub mod questions;
#[cfg(feature = "receipt")]
pub mod receipt;
pub mod remedy;
pub mod room;
pub mod rulebook;
pub mod strength;
pub mod timing;
pub mod verdict;
#[cfg(feature = "embedded")]
pub mod which;

mod format;
mod json;
mod order;
#[cfg(all(feature = "programs", any(feature = "diff", feature = "receipt")))]
mod speech;
mod sums;
mod words;

/// One room a rule: its check, its parameters, its messages and its worked cases.
pub mod rules {
    include!(concat!(env!("OUT_DIR"), "/rules.rs"));
}

#[cfg(feature = "overlay")]
pub use assess::assess_with;
pub use assess::{Assessment, assess};
pub use finding::{Finding, Reminder, Subject};
pub use json::assess_json;
#[cfg(feature = "overlay")]
pub use json::assess_json_with;
pub use language::Language;
pub use message::Message;
pub use outcome::Outcome;
pub use rulebook::Rulebook;
pub use strength::{Confidence, Stage, Strength};
pub use sums::SumTable;
pub use timing::Timing;
pub use verdict::{Verdict, VerdictKind};
