//! What the example programs share: their options, and an assessment as text for people.

mod options;
mod report;

pub use options::{application, call, instant, language, options, overlay};
pub use report::{explained, report};

/// The exit code of a program whose options are wrong.
pub const WRONG_OPTIONS: u8 = 1;
/// The exit code of a program that was given a file that cannot be used.
pub const UNUSABLE: u8 = 2;
