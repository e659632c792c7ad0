//! Rulebooks: what one call requires, with where it is written and what was not read.

use crate::figures::{Day, Deadline};
use crate::finding::Findings;
use crate::message::Message;
use crate::room::Cx;
use crate::strength::{Confidence, Stage, Strength};
use std::collections::BTreeSet;

use norec_core::{Date, Field, FieldPath, ListName, Months, add_months};

/// All parameters of one call for proposals.
///
/// It is plain data: a service that asks about a part of the call only takes some of its rules. The verdict then
/// speaks of those alone.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::{Rulebook, assess, rulebook};
/// use std::sync::LazyLock;
///
/// static ORGANISATIONS: LazyLock<Rulebook> = LazyLock::new(|| {
///     let call = rulebook::latest();
///     let rules: Vec<_> = ["kind", "legal", "orgs"].iter().filter_map(|id| call.rule(id)).collect();
///     Rulebook { rules: rules.leak(), ..*call }
/// });
///
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let assessment = assess(&Application::default(), &ORGANISATIONS, as_of);
/// assert!(assessment.findings.iter().all(|finding| ["kind", "legal", "orgs"].contains(&finding.rule.id)));
/// ```
#[derive(Debug)]
pub struct Rulebook {
    /// The stable id, as in the facts: `CALL-26-P2b`.
    pub id: &'static str,
    /// The grant scheme (tilskotsordning).
    pub scheme: &'static str,
    /// Who decides on what is applied for.
    pub decides: Decides,
    /// What the check of the scheme is called; nothing where that is the check of an exchange.
    pub heading: Option<fn() -> Message>,
    /// The call whose rulebook this one was made from; what is not published anew is carried over from there.
    pub inherits: Option<&'static str>,
    /// The title of the call, as the source has it.
    pub title: &'static str,
    /// Where the call is written. A call that is not published yet has the page that names its deadline.
    pub citation: Cited,
    /// The call itself is published: what it asks for is not only inherited.
    pub announced: bool,
    /// A later published rulebook of the same scheme holds instead.
    pub replaced: bool,
    /// It is no call: it has no deadline and holds until it is changed.
    pub standing: bool,
    /// The year whose rules these are, where no deadline tells it.
    pub year: Option<u16>,
    /// What is granted in all.
    pub total: Option<CallTotal>,
    /// When applicants are told.
    pub decision: Option<Decision>,
    /// The first and the last month in which an exchange under this call starts: year and month.
    pub starts: Option<((u16, u8), (u16, u8))>,
    /// When the call closes: one row a reading of the text, the earliest first.
    pub deadlines: &'static [ReadingRow<Deadline>],
    /// What is known beyond this call.
    pub next: Option<Next>,
    /// Which parts of the call were read.
    pub coverage: Coverage,
    /// The rules, in the order in which people meet them.
    pub rules: &'static [&'static RuleInBook],
}

/// Who decides on what is applied for, and can tell what is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decides {
    /// Norec, where applicants have an adviser.
    Adviser,
    /// Norec.
    Norec,
    /// The UN body that has the post.
    Un,
    /// The Directorate of Immigration (UDI).
    Udi,
}

impl Decides {
    /// Whether it is a grant with an adviser, who can make exceptions and ask for more.
    #[must_use]
    pub fn is_grant(self) -> bool {
        self == Decides::Adviser
    }

    /// The stable word, as in rulebooks and JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Decides::Adviser => "adviser",
            Decides::Norec => "norec",
            Decides::Un => "un",
            Decides::Udi => "udi",
        }
    }
}

/// What a call grants in all, to everybody together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CallTotal {
    /// In whole units of the currency.
    pub amount: u64,
    /// ISO 4217.
    pub currency: &'static str,
}

/// When applicants are told whether they get a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// So many months after the deadline.
    Months(u8),
    /// So many weeks after the deadline.
    Weeks(u8),
    /// On that day at the latest.
    By(Day),
    /// At some time in that month.
    During(u16, u8),
}

/// The next deadline that is known, for those invited from the first step before it.
#[derive(Clone, Copy, Debug)]
pub struct Next {
    /// The day it closes.
    pub closes: Day,
    /// When the last two first steps closed, the earlier one first.
    pub first_steps_closed: (Day, Day),
    /// Where this is written.
    pub citation: Cited,
}

/// Which parts of a call's text were read, and when.
#[derive(Clone, Copy, Debug)]
pub struct Coverage {
    /// The day of reading.
    pub read_on: Day,
    /// What was read.
    pub parts: &'static [fn() -> Message],
    /// What was not.
    pub not_read: &'static [fn() -> Message],
}

/// A page or document that a rule is taken from.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// A short id, stable.
    pub id: &'static str,
    /// The title, in the source's own language.
    pub title: &'static str,
    /// The address, without its scheme.
    pub address: &'static str,
    /// The language of the page.
    pub language: &'static str,
    /// The day it was read.
    pub read_on: Day,
    /// In what form it was read.
    pub how: How,
}

/// In what form a source was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// At the agency's own page.
    Read,
    /// At the agency's own page, but cut off.
    Cut,
    /// At somebody else's page that re-publishes it.
    Reprinted,
}

/// Where a statement comes from, and how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The rows of the facts.
    pub facts: &'static [&'static str],
    /// The page or document.
    pub source: &'static Source,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
    /// The source's own words, where they matter.
    pub words: Option<&'static str>,
    /// The earlier call that it is carried over from, where the new one is not published.
    pub carried_from: Option<&'static str>,
    /// The title of that call.
    pub carried_title: Option<&'static str>,
}

/// What a rule reads of an application.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Read {
    /// An answer outside lists.
    Field(&'static Field),
    /// An answer of the rows of a list. How many rows there are counts too.
    Of(ListName, &'static Field),
    /// Which rows a list has, and whether those are all.
    Rows(ListName),
    /// The figures that the applicant has looked up.
    Supplied,
}

impl Read {
    /// What a path is of; nothing for a list.
    #[must_use]
    pub fn of(path: &FieldPath) -> Option<Read> {
        match *path {
            FieldPath::Field(field) => Some(Read::Field(field)),
            FieldPath::Row(list, _, field) => Some(Read::Of(list, field)),
            FieldPath::Supplied(_) => Some(Read::Supplied),
            FieldPath::List(_) => None,
        }
    }
}

/// A rule as one call has it.
pub struct RuleInBook {
    /// The stable id of the rule, and of its room.
    pub id: &'static str,
    /// How hard it binds.
    pub strength: Strength,
    /// When it is looked at.
    pub stage: Stage,
    /// Where it comes from.
    pub citation: Cited,
    /// The ways in which the text can be read, where there is more than one.
    pub readings: &'static [ReadingHead],
    /// The parameters that every reading shares, by their names, in the order of the room.
    #[cfg(feature = "embedded")]
    pub parameters: &'static [(&'static str, Datum)],
    /// The parameters of each reading, in the order of [`RuleInBook::readings`].
    #[cfg(feature = "embedded")]
    pub reading_parameters: &'static [&'static [(&'static str, Datum)]],
    /// The same rule with one of its readings alone, in their order, each with the values of that reading among its
    /// parameters: what one text says by itself. None where the rule has no readings.
    #[cfg(feature = "statements")]
    pub alone: &'static [&'static RuleInBook],
    /// A short name for people.
    pub title: fn() -> Message,
    /// The answers that it reads.
    pub reads: &'static [Read],
    pub(crate) body: Body,
}

impl core::fmt::Debug for RuleInBook {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("RuleInBook").field("id", &self.id).field("strength", &self.strength).finish_non_exhaustive()
    }
}

/// The name and source of one reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadingHead {
    /// The stable name.
    pub name: &'static str,
    /// Where it comes from.
    pub citation: Cited,
}

/// One reading of a text, with the figures that it has instead of the others'.
#[derive(Debug)]
pub struct ReadingRow<R> {
    /// Name and source.
    pub head: ReadingHead,
    /// What it says.
    pub value: R,
}

/// What a rulebook gives a room: the rule's parameters and its readings.
#[derive(Debug)]
pub struct Entry<P, R: 'static> {
    /// The parameters that every reading shares.
    pub parameters: P,
    /// The readings; empty where the room declares none.
    pub readings: &'static [ReadingRow<R>],
}

impl Rulebook {
    /// The last day on which applicants are told, as far as the call says it. Of a month that is its last day.
    #[must_use]
    pub fn decided_by(&self) -> Option<Day> {
        let closes = self.deadlines.first()?.value.day().date()?;
        let day = match self.decision? {
            Decision::Months(months) => add_months(closes, Months::new(u32::from(months)).ok()?)?,
            Decision::Weeks(weeks) => closes.checked_add_days(chrono::Days::new(u64::from(weeks).checked_mul(7)?))?,
            Decision::By(day) => return Some(day),
            Decision::During(year, month) => last_of(year, month)?,
        };
        Some(day.into())
    }

    /// The first and the last day on which an exchange under this call starts.
    #[must_use]
    pub fn start_days(&self) -> Option<(Day, Day)> {
        let ((year, month), (last_year, last_month)) = self.starts?;
        Some((Day { year, month, day: 1 }, last_of(last_year, last_month)?.into()))
    }

    /// The rule of that id, if this call has it.
    #[must_use]
    pub fn rule(&self, id: &str) -> Option<&'static RuleInBook> {
        self.rules.iter().copied().find(|rule| rule.id == id)
    }
}

/// The last day of a month.
fn last_of(year: u16, month: u8) -> Option<Date> {
    let first = Date::from_ymd_opt(i32::from(year), u32::from(month), 1)?;
    add_months(first, Months::new(1).ok()?)?.pred_opt()
}

/// Every rulebook, by deadline or year; the latest call last.
#[must_use]
pub fn all() -> &'static [&'static Rulebook] {
    &compiled::ALL
}

/// The rulebook of that id.
///
/// ```
/// assert_eq!(norec_rules::rulebook::get("CALL-26-P2b").map(|book| book.id), Some("CALL-26-P2b"));
/// assert!(norec_rules::rulebook::get("CALL-99").is_none());
/// ```
#[must_use]
pub fn get(id: &str) -> Option<&'static Rulebook> {
    all().iter().copied().find(|book| book.id == id)
}

/// The latest published call for exchanges: what is used when nobody names another. First steps and calls that are
/// not published yet come after it.
#[must_use]
pub fn latest() -> &'static Rulebook {
    compiled::LATEST
}

/// The latest published rulebook of a scheme, or its latest one while none is published.
///
/// ```
/// assert_eq!(norec_rules::rulebook::of_scheme("post-exchange").map(|book| book.id), Some("PEI-25"));
/// assert!(norec_rules::rulebook::of_scheme("none").is_none());
/// ```
#[must_use]
pub fn of_scheme(scheme: &str) -> Option<&'static Rulebook> {
    let of_scheme = || all().iter().copied().filter(|book| book.scheme == scheme);
    of_scheme().find(|book| book.announced && !book.replaced).or_else(|| of_scheme().next_back())
}

/// The schemes that there are rulebooks of, by name.
///
/// ```
/// assert!(norec_rules::rulebook::schemes().contains("exchange"));
/// ```
#[must_use]
pub fn schemes() -> BTreeSet<&'static str> {
    all().iter().map(|book| book.scheme).collect()
}

/// Rulebooks of no call, with faults planted in them: for the tests of the audit.
#[cfg(feature = "statements")]
#[must_use]
pub fn scratch() -> &'static [&'static Rulebook] {
    compiled::SCRATCH
}

pub use compiled::of;

mod compiled {
    use super::*;
    use crate::figures::*;
    use crate::{message, rules};
    use norec_core::{AgreementState, Category, OrganisationKind, PaperKind};
    include!(concat!(env!("OUT_DIR"), "/rulebooks.rs"));
    #[cfg(feature = "statements")]
    include!(concat!(env!("OUT_DIR"), "/scratch.rs"));
    #[cfg(feature = "mutants")]
    pub(crate) mod mutants {
        use super::*;
        use crate::mutants::Changed;
        include!(concat!(env!("OUT_DIR"), "/mutants.rs"));
    }
}

#[cfg(feature = "embedded")]
pub(crate) use compiled::which as which_data;

#[cfg(feature = "mutants")]
pub(crate) use compiled::mutants as changed;

mod body;
#[cfg(not(feature = "embedded"))]
mod cited;
#[cfg(feature = "embedded")]
mod datum;
mod json;
#[cfg(feature = "embedded")]
mod whole;

pub(crate) use body::{Body, Parts};
#[cfg(feature = "embedded")]
pub use datum::Datum;

/// A citation where a rulebook has it.
#[cfg(feature = "embedded")]
pub type Cited = Citation;
#[cfg(not(feature = "embedded"))]
pub use cited::Cited;

#[cfg(test)]
mod tests;
