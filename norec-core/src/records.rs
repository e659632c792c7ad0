//! The records of an application: who, when, how many, for how much, and with which papers.

mod application;
mod exchange;
mod history;
mod initiative;
mod money;
mod organisation;
mod paper;
mod permit;
mod plan;
mod post;
mod schemes;
mod supplied;
mod timetable;

pub use application::Application;
pub use exchange::{Mode, ParticipantKind, Placement, Round};
pub use history::{AgreementState, History};
pub use initiative::Initiative;
pub use money::{Budget, BudgetLine, Category};
pub use organisation::{NorwegianNumber, OrganisationKind, OrganisationNumber, Partner};
pub use paper::{Paper, PaperKind};
pub use permit::Permit;
pub use plan::{Afterwards, Plan, Submission};
pub use post::{Degree, Post, PostProgramme};
pub use schemes::Schemes;
pub use supplied::Supplied;
pub use timetable::Timetable;
