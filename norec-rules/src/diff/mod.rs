//! What differs between two calls, and for whom.
//!
//! | door | what for |
//! |---|---|
//! | [`BookDiff::of`] | rules and parameters that differ between two rulebooks, with both sources |
//! | [`Effect::of`] | what that means for one application: its verdict, its findings, its amounts |
//!
//! All of it is data; nothing here is read or written. Which of the two calls is the later one makes no difference.

mod books;
mod effect;
mod json;
#[cfg(feature = "programs")]
mod words;

pub use books::{BookDiff, CallPart, Change, RuleDiff, What};
pub use effect::{AmountChange, Effect, Eligibility, Figures, FindingChange};

#[cfg(test)]
mod tests;
