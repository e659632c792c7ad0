//! What crosses crates.

pub mod cases;
pub mod generate;
#[cfg(feature = "mutants")]
pub mod mutants;
