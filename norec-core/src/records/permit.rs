//! What a participant who comes to Norway has ready for a residence permit.

use crate::money::Months;
use crate::record::record;

record! {
    /// The papers and the terms of the work.
    pub struct Permit in "permit." {
        /// Norec's letter of invitation states the workplace.
        letter_workplace LETTER_WORKPLACE: bool,
        /// It states the length.
        letter_length LETTER_LENGTH: bool,
        /// It states the pay.
        letter_pay LETTER_PAY: bool,
        /// The partner in Norway has received support from Norec.
        supported SUPPORTED: bool,
        /// Employer and participant have both signed an offer of work or a contract.
        signed SIGNED: bool,
        /// The work is full-time.
        full_time FULL_TIME: bool,
        /// It is for one employer.
        one_employer ONE_EMPLOYER: bool,
        /// The participant has a place to live.
        housing HOUSING: bool,
        /// The pay follows Norec's statutes and is enough to live on.
        pay PAY: bool,
        /// Where the pay is low: Norec covers board, lodging and the trip home.
        covered COVERED: bool,
        /// How long the permit now applied for is to last, in months.
        months MONTHS: Months,
        /// How long the participant has had such permits before, in months.
        earlier_months EARLIER_MONTHS: Months or absent,
    }
}
