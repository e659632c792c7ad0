//! What is compared: the outcome of each rule for each subject.

use anyhow::{Result, bail};
use std::collections::BTreeMap;

/// One outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub rule: &'static str,
    pub subject: String,
    pub outcome: String,
}

/// Fails with the first rule and subject of which two do not say the same.
pub fn compare(application: usize, ours: &[Said], other: &str, theirs: &[Said]) -> Result<()> {
    let by_name = |all: &[Said]| -> BTreeMap<(&'static str, String), String> {
        all.iter().map(|said| ((said.rule, said.subject.clone()), said.outcome.clone())).collect()
    };
    let (ours, theirs) = (by_name(ours), by_name(theirs));
    for name in ours.keys().chain(theirs.keys()) {
        let (mine, its) = (ours.get(name), theirs.get(name));
        if mine != its {
            let word = |outcome: Option<&String>| outcome.map_or("nothing".to_owned(), String::clone);
            bail!(
                "application {application}, rule {}, {}: assess says {}, {other} says {}",
                name.0,
                name.1,
                word(mine),
                word(its)
            );
        }
    }
    Ok(())
}
