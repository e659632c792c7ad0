//! An answer explained, at three depths: the sentence, the comparison, and everything that was looked at.
//!
//! | depth | what it holds | for |
//! |---|---|---|
//! | [`Finding::message`](crate::Finding::message) | what was found, and what to do | everybody |
//! | [`Comparison`] | your answers, the rule with its limits, the ways to read it, the source, what it applies to | who wants to know why |
//! | [`Trace`], with the feature `trace` | every rule, parameter, answer and finding, in the rulebook's order, with ids | a case officer |
//!
//! Nothing here knows a rule. A rule says which answers it [reads](crate::rulebook::RuleInBook::reads); a property test
//! proves that it reads those and no others. Text is made of the data afterwards, in any language.

mod applies;
mod comparison;
mod stated;
#[cfg(feature = "trace")]
mod trace;

pub use applies::Applies;
pub use comparison::{Comparison, Part, Way};
pub use stated::Stated;
#[cfg(feature = "trace")]
pub use trace::{Filled, Trace, Traced};
