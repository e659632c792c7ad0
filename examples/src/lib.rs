//! What the example programs share: an assessment as text for people.

mod problems;
mod report;

pub use problems::sentence;
pub use report::{explained, report};
