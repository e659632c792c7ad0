//! The amount that is applied for, in the currency in which the scheme gives it.

use crate::room::*;

/// Amounts in whole units, both included.
pub struct Parameters {
    /// The least.
    pub least: u32,
    /// The most.
    pub most: u32,
    /// ISO 4217.
    pub currency: &'static str,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::AMOUNT)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    match rule.parameters.bounds() {
        Some((least, most)) => message::sum_rule(least, most),
        None => message::sum_open(),
    }
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Initiative::AMOUNT);
    let (amount, (least, most)) = match (&cx.application.schemes.initiative.amount, rule.parameters.bounds()) {
        (Answer::Known(amount), Some(bounds)) => (amount.get(), bounds),
        (unanswered, _) => {
            out.add(Subject::Application, at, Truth::open(at, unanswered), message::sum_open());
            return;
        }
    };
    let money = Money { amount, ..most };
    let (truth, message) = if amount < least.amount {
        (Truth::NotMet, message::sum_less(money, least))
    } else if amount > most.amount {
        (Truth::NotMet, message::sum_more(money, most))
    } else {
        (Truth::Met, message::sum_met(money, least, most))
    };
    let finding = out.add(Subject::Application, at, truth, message);
    finding.limits.push(Limit { reading: None, currency: most.currency, base: None, amount, limit: most.amount });
}

impl Parameters {
    fn bounds(&self) -> Option<(Money, Money)> {
        let currency = Currency::new(self.currency).ok()?;
        let money = |units: u32| Money { amount: Decimal::from(units), currency };
        Some((money(self.least), money(self.most)))
    }
}
