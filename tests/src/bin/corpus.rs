//! Prints the whole corpus with the native answers as one JSON document, for a driver of another runtime:
//! `[{"name", "call", "as_of", "application": "<the document as a string>", "answer": "<what must be said>"}]`, and
//! `"overlay": "<a table as CSV>"` in those cases that have one.
//!
//! `as_of` is always given. The answer is described at `norec_tests::cases::answer`.

use norec_core::Json;
use norec_tests::cases::{self, Case};
use std::io::Write;
use std::path::Path;

fn main() -> anyhow::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let corpus = Json::Array(cases::read_from(&folder)?.iter().map(row).collect());
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", corpus.canonical())?;
    Ok(())
}

fn row(case: &Case) -> Json {
    let pair = |key: &str, text: &str| (key.to_owned(), Json::text(text));
    let mut pairs = vec![
        pair("name", &case.name),
        pair("call", case.call.id),
        pair("as_of", &case.as_of.to_string()),
        pair("application", &case.application),
        pair("answer", &cases::answer(case)),
    ];
    pairs.extend(case.overlay.as_ref().map(|(text, _)| pair("overlay", text)));
    Json::Object(pairs)
}
