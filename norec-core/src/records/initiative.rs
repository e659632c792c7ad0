//! A former participant's activity, for the Post-Exchange Initiative.

use crate::calendar::Date;
use crate::country::Country;
use crate::money::Amount;
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
