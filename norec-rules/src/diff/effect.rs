//! What two rulebooks mean for one application.

use crate::assess::Assessment;
use crate::finding::{Finding, Limit, Subject};
use crate::overlay::Overlay;
use crate::rulebook::Rulebook;
use crate::verdict::VerdictKind;
use norec_core::{Application, Currency, Decimal, Instant, decimal};

/// What differs for one application.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::diff::{Effect, Eligibility};
/// use norec_rules::overlay::Overlay;
/// use norec_rules::rulebook;
///
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let call = |id| rulebook::get(id).unwrap();
/// let text = r#"{"history": {"phase_1": false, "agreement": null}}"#;
/// let application = Application::from_json(text).unwrap();
/// let effect = Effect::of(&application, call("CALL-26-P1"), call("CALL-26-P2b"), &Overlay::default(), as_of);
/// // The first step asks for no first step before it.
/// assert_eq!(effect.eligibility(), Eligibility::NoLonger);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    /// The verdict under the first rulebook.
    pub from: VerdictKind,
    /// The verdict under the second.
    pub to: VerdictKind,
    /// The findings whose outcomes differ.
    pub findings: Vec<FindingChange>,
    /// The amounts that differ.
    pub amounts: Vec<AmountChange>,
}

/// Whether the second rulebook lets somebody in or keeps them out. An application that is not decided is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eligibility {
    /// It fits all that is published of the second, and did not of the first.
    Becomes,
    /// A requirement of the second is not in place, and none of the first was so.
    NoLonger,
    /// The verdict is another one, and neither of the two.
    Other,
    /// The verdict is the same.
    Same,
}

/// A finding whose outcome differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingChange {
    /// The id of the rule.
    pub rule: &'static str,
    /// Whom or what it is about.
    pub subject: Subject,
    /// The id of the outcome under the first rulebook; none where it makes no such finding.
    pub from: Option<&'static str>,
    /// Under the second.
    pub to: Option<&'static str>,
}

/// An amount beside its limit that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountChange {
    /// The id of the rule.
    pub rule: &'static str,
    /// What is compared.
    pub subject: Subject,
    /// The reading in which this is the limit.
    pub reading: Option<&'static str>,
    /// The currency of all the amounts.
    pub currency: Currency,
    /// Under the first rulebook; none where it has no such limit.
    pub from: Option<Figures>,
    /// Under the second.
    pub to: Option<Figures>,
}

/// An amount, its limit, and by how much it is over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// What is compared.
    pub amount: Decimal,
    /// The most that it may be.
    pub limit: Decimal,
    /// By how much it is over the limit; zero where it is within.
    pub over: Decimal,
}

impl Effect {
    /// Assesses an application under both rulebooks.
    #[must_use]
    pub fn of(
        application: &Application,
        from: &'static Rulebook,
        to: &'static Rulebook,
        overlay: &Overlay,
        as_of: Instant,
    ) -> Effect {
        let under = |book| crate::assess_with(application, book, overlay, as_of);
        let (from, to) = (under(from), under(to));
        Effect {
            from: from.verdict.kind,
            to: to.verdict.kind,
            findings: findings(&from, &to),
            amounts: amounts(&from, &to),
        }
    }

    /// Whether it lets somebody in or keeps them out.
    #[must_use]
    pub fn eligibility(&self) -> Eligibility {
        match (self.from, self.to) {
            (from, to) if from == to => Eligibility::Same,
            (_, VerdictKind::Likely) => Eligibility::Becomes,
            (_, VerdictKind::NotEligible) => Eligibility::NoLonger,
            _ => Eligibility::Other,
        }
    }
}

impl Eligibility {
    /// The stable id, as in JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Eligibility::Becomes => "becomes-eligible",
            Eligibility::NoLonger => "no-longer-eligible",
            Eligibility::Other => "other-verdict",
            Eligibility::Same => "same-verdict",
        }
    }
}

impl AmountChange {
    /// By how much the limit rises, exactly; below zero where it falls. None where one rulebook has no such limit.
    #[must_use]
    pub fn limit_by(&self) -> Option<Decimal> {
        decimal::sub(self.to?.limit, self.from?.limit)
    }

    /// By how much what is over the limit grows, exactly; below zero where it shrinks. What has no limit is not over.
    #[must_use]
    pub fn over_by(&self) -> Option<Decimal> {
        let over = |figures: Option<Figures>| figures.map_or(Decimal::ZERO, |figures| figures.over);
        decimal::sub(over(self.to), over(self.from))
    }
}

fn findings(from: &Assessment, to: &Assessment) -> Vec<FindingChange> {
    both(&from.findings, &to.findings, Finding::is_like)
        .into_iter()
        .filter_map(|(before, after)| {
            let one = before.or(after)?;
            let outcome = |finding: Option<&Finding>| finding.map(|finding| finding.outcome.id());
            let (from, to) = (outcome(before), outcome(after));
            (from != to).then_some(FindingChange { rule: one.rule.id, subject: one.subject, from, to })
        })
        .collect()
}

fn amounts(from: &Assessment, to: &Assessment) -> Vec<AmountChange> {
    let limits = |assessment: &Assessment| -> Vec<(&'static str, Subject, Limit)> {
        let of = |finding: &Finding| {
            let (rule, subject) = (finding.rule.id, finding.subject);
            finding.limits.iter().map(move |limit| (rule, subject, *limit)).collect::<Vec<_>>()
        };
        assessment.findings.iter().flat_map(of).collect()
    };
    let (before, after) = (limits(from), limits(to));
    let same = |a: &(&str, Subject, Limit), b: &(&str, Subject, Limit)| {
        (a.0, &a.1, a.2.reading, a.2.currency) == (b.0, &b.1, b.2.reading, b.2.currency)
    };
    both(&before, &after, same)
        .into_iter()
        .filter_map(|(before, after)| {
            let (rule, subject, limit) = before.or(after)?;
            let figures = |of: Option<&(&str, Subject, Limit)>| of.map(|(_, _, limit)| Figures::of(limit));
            let (from, to) = (figures(before), figures(after));
            let (reading, currency) = (limit.reading, limit.currency);
            (from != to).then_some(AmountChange { rule, subject: *subject, reading, currency, from, to })
        })
        .collect()
}

impl Figures {
    fn of(limit: &Limit) -> Figures {
        Figures { amount: limit.amount, limit: limit.limit, over: limit.over() }
    }
}

/// Pairs of what is the same on both sides; what only one has stands alone, that of the second last.
fn both<'a, T>(from: &'a [T], to: &'a [T], same: impl Fn(&T, &T) -> bool) -> Vec<(Option<&'a T>, Option<&'a T>)> {
    let paired = from.iter().map(|one| (Some(one), to.iter().find(|other| same(one, other))));
    let new = to.iter().filter(|one| !from.iter().any(|other| same(one, other)));
    paired.chain(new.map(|one| (None, Some(one)))).collect()
}
