//! How many remedies were shown and proven, by kind.

use super::law;
use norec_rules::remedy::{Advice, Kind, Why, advise, asks};
use norec_tests::generate::Sample;
use std::collections::BTreeMap;
use std::fmt;

/// Remedies of one kind.
#[derive(Clone, Copy, Default)]
struct Shown {
    all: usize,
    searched: usize,
}

/// What was found for many applications.
#[derive(Default)]
pub struct Table {
    applications: usize,
    asking: usize,
    kinds: BTreeMap<Kind, Shown>,
    none: BTreeMap<&'static str, usize>,
}

impl Table {
    /// Looks for remedies of one application, and holds each to the law.
    pub fn add(&mut self, sample: &Sample) -> Result<(), String> {
        let now = sample.assess();
        self.applications += 1;
        for (place, finding) in now.findings.iter().enumerate() {
            let advice = advise(&sample.application, &now, place);
            if advice.is_some() != asks(finding) {
                return Err(format!("{} is advised, and does not ask, or the reverse", finding.rule.id));
            }
            self.asking += usize::from(advice.is_some());
            match advice {
                Some(Advice::Change(remedies)) if remedies.is_empty() => return Err("a change without any".to_owned()),
                Some(Advice::Change(remedies)) => {
                    for remedy in &remedies {
                        law::broken(sample, &now, place, remedy)?;
                        let shown = self.kinds.entry(remedy.kind).or_default();
                        shown.all += 1;
                        shown.searched += usize::from(law::is_searched(remedy, &sample.application));
                    }
                }
                Some(Advice::Nothing(why)) => *self.none.entry(said(why)).or_default() += 1,
                None => {}
            }
        }
        Ok(())
    }

    /// Both together.
    pub fn and(mut self, other: Table) -> Table {
        self.applications += other.applications;
        self.asking += other.asking;
        for (kind, more) in other.kinds {
            let shown = self.kinds.entry(kind).or_default();
            shown.all += more.all;
            shown.searched += more.searched;
        }
        for (why, more) in other.none {
            *self.none.entry(why).or_default() += more;
        }
        self
    }

    /// The kinds of which fewer than so many had to be searched for.
    pub fn below(&self, count: usize) -> Vec<Kind> {
        let searched = |kind: &Kind| self.kinds.get(kind).copied().unwrap_or_default().searched;
        Kind::ALL.into_iter().filter(|kind| searched(kind) < count).collect()
    }
}

fn said(why: Why) -> &'static str {
    match why {
        Why::Partner(_) => "another partner must take its place",
        Why::Past => "it hangs on what has been",
        Why::NoChange => "no change does it",
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{} applications; {} findings ask for a remedy", self.applications, self.asking)?;
        writeln!(f, "\nkind         shown and proven   had to be searched for")?;
        for kind in Kind::ALL {
            let shown = self.kinds.get(&kind).copied().unwrap_or_default();
            writeln!(f, "{:12} {:16} {:24}", kind.id(), shown.all, shown.searched)?;
        }
        writeln!(f, "\nno remedy, because")?;
        for (why, count) in &self.none {
            writeln!(f, "{count:8} {why}")?;
        }
        Ok(())
    }
}
