//! The budget and its lines.

use crate::choice::choice;
use crate::money::{Amount, Currency, Quantity};
use crate::record::record;
use crate::row::{List, RowId};
use crate::text::Note;

record! {
    /// A line of the budget: so much of something at so much each.
    pub struct BudgetLine in "" {
        /// The partner that spends it.
        partner PARTNER: RowId -> Partners,
        /// The kind of cost.
        category CATEGORY: Category,
        /// The round it is for.
        round ROUND: RowId -> Rounds,
        /// The group it is for; absent if for none in particular.
        placement PLACEMENT: RowId -> Placements or absent,
        /// The cost of one.
        unit_cost UNIT_COST: Amount,
        /// How many.
        quantity QUANTITY: Quantity,
        /// The currency of the unit cost.
        currency CURRENCY: Currency,
        /// How the figures were arrived at.
        note NOTE: Note or absent,
        /// Whether it is asked for as additional funding, outside the standard budget.
        additional_funding ADDITIONAL_FUNDING: bool,
    }
}

choice! {
    /// The kind of cost.
    pub enum Category {
        /// Monthly allowance.
        Allowance = "allowance",
        /// Rent with gas, electricity and water.
        Housing = "housing",
        /// Travel and health insurance.
        Insurance = "insurance",
        /// Travel to and from home and courses.
        Travel = "travel",
        /// Participants' activities.
        Activities = "activities",
        /// Departure or start-up grant: passport, visa, vaccines, permit, clothes, equipment.
        Departure = "departure",
        /// Meetings of the partners.
        PartnerMeeting = "partner-meeting",
        /// Training.
        Training = "training",
        /// Administration.
        Administration = "administration",
        /// Something else.
        Other = "other",
    }
}

record! {
    /// The money: lines, and a total that the applicant may know without them. The stated total
    /// decides nothing.
    pub struct Budget in "budget." {
        /// The total that the applicant states.
        stated_total STATED_TOTAL: Amount,
        /// Its currency.
        stated_currency STATED_CURRENCY: Currency,
    } with {
        /// The lines.
        lines: List<BudgetLine>,
    }
}
