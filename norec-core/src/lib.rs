//! What a grant application *is*: answers that may be unknown, lists that may be open, money,
//! dates, countries, organisations, rounds, placements, budget lines and papers.
//!
//! No figure of any call's policy stands here, nothing is read from a disk or a clock, and nothing
//! panics: unusable input is a [`Problem`] that names the field. Text comes in through one of two
//! doors and leaves as the same [`Application`]:
//!
//! ```text
//! a form:  text typed → Draft ──── read ──────────┐
//!                                                 ├→ Application → (norec-rules)
//! a file:  JSON ───── Application::from_json ─────┘
//! ```
//!
//! Each record is declared once, with `record!`; both doors, the JSON that goes out, the draft of
//! an application and the [`FieldPath`]s all come from that declaration.
//!
//! | room | holds |
//! |---|---|
//! | [`Answer`], [`List`], [`Row`], [`RowId`] | what can be said of a field, and of how many rows there are |
//! | [`Partner`], [`Round`], [`Placement`], [`BudgetLine`], [`Paper`], [`History`], [`Plan`], [`Submission`], [`Afterwards`] | the records of an application |
//! | [`Initiative`], [`Post`], [`Permit`], [`Timetable`] | what other schemes than the exchange ask |
//! | [`Amount`], [`Quantity`], [`Currency`], [`Totals`], [`budget`] | money: exact, rounded in two named places, never converted |
//! | [`Date`], [`YearMonth`], [`Instant`], [`DateRange`], [`add_months`] | the calendar, with its conventions written down |
//! | [`Country`] | countries and the United Nations' regions |
//! | [`FieldPath`], [`Field`] | names of fields that stay when rows move |
//! | [`Json`] | JSON that keeps every pair and every digit |
//! | [`Draft`], [`read`](fn@read) | text as typed, and what it says |
//! | [`Edit`] | a change of one answer, by its path |
//! | [`Problem`], [`ProblemKind`] | why input could not be used |

mod answer;
pub mod budget;
mod calendar;
mod choice;
mod country;
pub mod decimal;
mod door;
mod draft;
mod edit;
mod json;
#[cfg(test)]
mod laws;
mod leaf;
mod money;
mod path;
mod problem;
mod record;
mod records;
mod row;
mod text;

pub use answer::Answer;
pub use calendar::{Date, DateRange, Instant, YearMonth, add_months, oslo_offset, parse_date};
pub use country::Country;
pub use door::{MAX_BYTES, MAX_DEPTH, MAX_ROWS};
pub use draft::{Draft, Entry, Reading, read};
pub use edit::Edit;
pub use json::{Json, Number};
pub use money::{
    Amount, AmountProblem, Count, Currency, Money, Months, Overflow, Quantity, Totals, Years, line_total, parse_amount,
};
pub use path::{Field, FieldKind, FieldPath, ListName, SuppliedKey, UnknownPath};
pub use problem::{Expected, Problem, ProblemKind};
pub use records::{
    Afterwards, AgreementState, Application, Budget, BudgetLine, Category, Degree, History, Initiative, Mode,
    NorwegianNumber, OrganisationKind, OrganisationNumber, Paper, PaperKind, ParticipantKind, Partner, Permit,
    Placement, Plan, Post, PostProgramme, Round, Schemes, Submission, Supplied, Timetable,
};
pub use row::{List, Row, RowId};
pub use rust_decimal::Decimal;
pub use text::{Note, Text};
