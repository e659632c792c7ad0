//! How many questions each order takes, by where it ends.

use super::interview::{Applicant, best, first_in_form};
use super::least::least;
use norec_core::FieldPath;
use norec_rules::VerdictKind;
use std::collections::BTreeMap;
use std::fmt;

/// Interviews of one kind that end alike.
#[derive(Default)]
struct Sums {
    cases: usize,
    least: usize,
    best: usize,
    form: usize,
    /// In how many the best question first took more, and by how many at most.
    more: usize,
    most: usize,
}

/// A case in which the best question first took more.
struct Worse {
    by: usize,
    call: &'static str,
    best: Vec<FieldPath>,
    form: Vec<FieldPath>,
}

/// The interviews by kind and end.
#[derive(Default)]
pub struct Table {
    rows: BTreeMap<(&'static str, VerdictKind), Sums>,
    worse: Vec<Worse>,
}

/// So many of the worst are printed.
const PRINTED: usize = 5;

impl Table {
    /// Asks one applicant in both orders.
    pub fn add(&mut self, what: &'static str, applicant: &Applicant<'_>) {
        let (ours, form) = (applicant.asked(best), applicant.asked(first_in_form));
        let said = applicant.assess(applicant.truth);
        let end = said.verdict.kind;
        let decided = said.verdict.decided_by.iter().map(|place| &said.findings[*place]);
        let decided: Vec<_> = decided.map(|finding| (finding.rule.id, finding.subject, &finding.outcome)).collect();
        assert_eq!((ours.verdict, form.verdict), (end, end), "fixed too soon, or never; by {decided:?}");
        let least = least(applicant, &ours.asked);
        let fewest = ours.asked.len().min(form.asked.len());
        assert!(least <= fewest, "{least} is no lower bound of {fewest}: {:?}", ours.asked);
        let sums = self.rows.entry((what, end)).or_default();
        sums.cases += 1;
        sums.least += least;
        sums.best += ours.asked.len();
        sums.form += form.asked.len();
        let by = ours.asked.len().saturating_sub(form.asked.len());
        if by > 0 {
            sums.more += 1;
            sums.most = sums.most.max(by);
            self.worse.push(Worse { by, call: applicant.book.id, best: ours.asked, form: form.asked });
        }
    }

    /// The mean of both orders: the best question first, and the form's.
    pub fn means(&self) -> (f64, f64) {
        means(self.rows.values())
    }

    /// The same where a requirement is not in place in the end.
    pub fn means_where_not_eligible(&self) -> (f64, f64) {
        means(self.rows.iter().filter(|((_, end), _)| *end == VerdictKind::NotEligible).map(|(_, sums)| sums))
    }

    /// In what share of the cases the best question first took more, and by how many at most.
    pub fn more(&self) -> (f64, usize) {
        let count = |of: fn(&Sums) -> usize| self.rows.values().map(of).sum::<usize>();
        let most = self.rows.values().map(|sums| sums.most).max().unwrap_or_default();
        (count(|sums| sums.more) as f64 / count(|sums| sums.cases) as f64, most)
    }
}

fn means<'a>(rows: impl Iterator<Item = &'a Sums>) -> (f64, f64) {
    let (mut cases, mut best, mut form) = (0, 0, 0);
    for sums in rows {
        cases += sums.cases;
        best += sums.best;
        form += sums.form;
    }
    (best as f64 / cases as f64, form as f64 / cases as f64)
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "Questions until the verdict is fixed, on the mean\n")?;
        writeln!(f, "what       end            cases  at least   best first   form   best/form  more in  by at most")?;
        for ((what, end), sums) in &self.rows {
            let mean = |sum: usize| sum as f64 / sums.cases as f64;
            let (cases, more, most) = (sums.cases, sums.more, sums.most);
            let (least, best, form) = (mean(sums.least), mean(sums.best), mean(sums.form));
            let (end, share) = (end.id(), 100.0 * best / form);
            writeln!(
                f,
                "{what:10} {end:13} {cases:6} {least:9.1} {best:12.1} {form:6.1} {share:9.0} % {more:8} {most:11}"
            )?;
        }
        let (ours, form) = self.means();
        let (share, most) = self.more();
        writeln!(f, "\nall: {ours:.2} against {form:.2}; more in {:.2} % of cases, by at most {most}", 100.0 * share)?;
        let (ours, form) = self.means_where_not_eligible();
        writeln!(f, "not eligible: {ours:.2} against {form:.2}, {:.0} % fewer", 100.0 - 100.0 * ours / form)?;
        let mut worse: Vec<&Worse> = self.worse.iter().collect();
        worse.sort_by_key(|one| std::cmp::Reverse(one.by));
        for one in worse.iter().take(PRINTED) {
            writeln!(
                f,
                "\n{} more under {}\n  best first: {:?}\n  form:       {:?}",
                one.by, one.call, one.best, one.form
            )?;
        }
        Ok(())
    }
}
