//! Unusable input, as sentences.

use norec_core::Problem;

/// One problem in a line: where, what, and what to do.
#[must_use]
pub fn sentence(problem: &Problem) -> String {
    problem.to_string()
}
