//! Money, exact. `Decimal` only, with checked arithmetic and rounding in two named places: a line's total, and a share.
//!
//! `Decimal` holds 28 digits. Its operators panic on overflow, and its checked ones round silently
//! when a result needs more; so amounts and quantities are bounded to 12 digits before and 4 after
//! the decimal sign, a line is multiplied as whole numbers, and sums refuse to lose a digit.

mod amount;
mod currency;
mod line;
mod parse;
mod per;
mod totals;
mod whole;

pub use amount::{Amount, Quantity};
pub use currency::Currency;
pub use line::{Overflow, line_total};
pub use parse::{AmountProblem, parse_amount};
pub(crate) use parse::{parse_quantity, parse_whole, split_currency};
pub(crate) use totals::exact_sum;
pub use totals::{Money, Totals};
pub use whole::{Count, Months, Years};
