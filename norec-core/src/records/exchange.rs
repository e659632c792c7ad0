//! Rounds, and the groups that travel in them.

use crate::calendar::YearMonth;
use crate::choice::choice;
use crate::money::{Count, Months, Years};
use crate::record::record;
use crate::row::RowId;
use crate::text::Text;

record! {
    /// A round of the exchange: one set of groups, applied for, carried out and reported together.
    pub struct Round in "" {
        /// What the applicant calls it.
        name NAME: Text,
        /// The month in which it starts.
        start START: YearMonth,
        /// How long it lasts.
        months MONTHS: Months,
    }
}

record! {
    /// A group that travels from one partner to another. No persons and no birth dates: who goes is
    /// mostly found after the grant, so that the ages are a plan.
    pub struct Placement in "" {
        /// The partner that sends.
        from FROM: RowId -> Partners,
        /// The partner that receives.
        to TO: RowId -> Partners,
        /// The round it is part of.
        round ROUND: RowId -> Rounds,
        /// How many people go.
        count COUNT: Count,
        /// The month in which they leave.
        start START: YearMonth,
        /// How long they stay.
        months MONTHS: Months,
        /// Whether they travel.
        mode MODE: Mode,
        /// What they are to the partner that sends.
        participants PARTICIPANTS: ParticipantKind,
        /// The age of the youngest on departure.
        youngest YOUNGEST: Years,
        /// The age of the oldest on departure.
        oldest OLDEST: Years,
    }
}

choice! {
    /// Whether a group travels.
    pub enum Mode {
        /// They go and live there.
        Physical = "physical",
        /// Partly there, partly on line.
        Hybrid = "hybrid",
        /// On line only.
        Virtual = "virtual",
    }
}

choice! {
    /// What the participants are to the partner that sends them.
    pub enum ParticipantKind {
        /// Employees.
        Employee = "employee",
        /// Volunteers or members.
        Volunteer = "volunteer",
        /// Trainees or students in practice.
        Trainee = "trainee",
    }
}
