//! A former participant's activity, for the Post-Exchange Initiative.

use crate::calendar::Date;
use crate::country::Country;
use crate::money::{Amount, Currency, Money};
use crate::record::record;

record! {
    /// What a former participant plans, and what it rests on.
    pub struct Initiative in "initiative." {
        /// Whether the applicant is a member of the Norec Network.
        network_member NETWORK_MEMBER: bool,
        /// The day on which the applicant's own exchange ended.
        exchange_ended EXCHANGE_ENDED: Date or absent,
        /// The last day of the applicant's homecoming training.
        training_ended TRAINING_ENDED: Date or absent,
        /// Whether a partner organisation of Norec's will receive the money and forward it.
        forwarded FORWARDED: bool,
        /// The country in which the activity takes place.
        country COUNTRY: Country,
        /// Whether it works towards one of the UN's sustainable development goals.
        goal GOAL: bool,
        /// Whether it is about gender equality or digitalisation.
        emphasis EMPHASIS: bool,
        /// What is applied for, in US dollars.
        amount AMOUNT: Amount,
    }
}

impl Initiative {
    /// The currency in which the scheme gives, ISO 4217: nobody is asked for another.
    pub const CURRENCY: &'static str = "USD";

    /// What is applied for, with its currency.
    ///
    /// ```
    /// use norec_core::{Answer, Initiative, parse_amount};
    ///
    /// let initiative = Initiative { amount: Answer::Known(parse_amount("2500")?), ..Initiative::default() };
    /// assert_eq!(initiative.money().map(|money| money.currency.code() == "USD"), Some(true));
    /// # Ok::<(), norec_core::AmountProblem>(())
    /// ```
    #[must_use]
    pub fn money(&self) -> Option<Money> {
        let currency = Currency::new(Initiative::CURRENCY).ok()?;
        Some(Money { amount: self.amount.known()?.get(), currency })
    }
}
