//! What the partnership has done before.

use crate::calendar::Date;
use crate::choice::choice;
use crate::money::{Count, Months};
use crate::record::record;

record! {
    /// What the partnership has done with Norec before.
    pub struct History in "history." {
        /// Whether a feasibility study (forundersøking) was carried out.
        feasibility_study FEASIBILITY_STUDY: bool,
        /// Whether its reports are approved.
        feasibility_reports FEASIBILITY_REPORTS: bool,
        /// Whether Phase 1 was completed.
        phase_1 PHASE_1: bool,
        /// The collaboration agreement; absent if there never was one.
        agreement AGREEMENT: AgreementState or absent,
        /// The day on which the agreement ended.
        agreement_ended AGREEMENT_ENDED: Date,
        /// For how many months the partnership has had support in all; absent if never.
        support_months SUPPORT_MONTHS: Months or absent,
        /// How many projects of the partnership have had support; absent if none.
        projects PROJECTS: Count or absent,
    }
}

choice! {
    /// Where a collaboration agreement (samarbeidsavtale) stands.
    pub enum AgreementState {
        /// It runs.
        Running = "running",
        /// It has ended.
        Ended = "ended",
    }
}
