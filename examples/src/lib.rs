//! What the example programs share: their options, an assessment as text for people, and what differs between two calls.

mod difference;
mod options;
pub mod page;
mod report;

pub use difference::{Compared, difference};
pub use options::{application, call, instant, language, options, overlay, scheme, unusable, wrong};
pub use report::{explained, report};

/// The exit code of a program whose options are wrong.
pub const WRONG_OPTIONS: u8 = 1;
/// The exit code of a program that was given a file that cannot be used.
pub const UNUSABLE: u8 = 2;
