//! What crosses crates.

pub mod cases;
pub mod generate;
