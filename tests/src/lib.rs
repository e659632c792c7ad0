//! What crosses crates.

pub mod audit;
pub mod cases;
pub mod generate;
#[cfg(feature = "mutants")]
pub mod mutants;
pub mod said;
