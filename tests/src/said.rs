//! What applicants are told: the findings of the whole corpus and of many applications made up, each with its application.

use crate::cases;
use crate::generate::sample;
use norec_core::Application;
use norec_rules::language::Piece;
use norec_rules::{Assessment, Finding, Language};
use proptest::prelude::Strategy;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// So many applications are made up, always the same ones.
const MADE_UP: usize = 400;

/// An application that was assessed.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// The case of the corpus, or the number of the application that was made up.
    pub name: String,
    /// The application.
    pub application: Application,
    /// What the rules say of it.
    pub assessment: Assessment,
}

/// Every application of the corpus that can be used, and those that are made up.
///
/// # Panics
/// If a file of the corpus cannot be used, or a strategy gives no application.
#[must_use]
#[allow(clippy::expect_used)]
pub fn everything() -> Vec<Assessed> {
    let corpus = cases::read().into_iter().filter_map(|case| {
        let (application, assessment) = (Application::from_json(&case.application).ok()?, case.said().ok()?);
        Some(Assessed { name: case.name, application, assessment })
    });
    let mut runner = TestRunner::deterministic();
    let made_up = (0..MADE_UP).map(|number| {
        let sample = sample().new_tree(&mut runner).expect("an application").current();
        let assessment = sample.assess();
        Assessed { name: format!("made up {number}"), application: sample.application, assessment }
    });
    corpus.chain(made_up).collect()
}

/// The sentences of a finding in one language, names apart: what it says, and what it adds.
#[must_use]
pub fn sentences(finding: &Finding, application: &Application, language: &Language) -> Vec<Piece> {
    let mut pieces = language.pieces(&finding.message, application);
    if let Some(aside) = &finding.aside {
        pieces.push(Piece::Text(" ".to_owned()));
        pieces.extend(language.pieces(aside, application));
    }
    pieces
}
