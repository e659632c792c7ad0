//! What crosses crates.

pub mod audit;
pub mod cases;
pub mod generate;
