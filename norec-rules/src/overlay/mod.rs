//! Figures from a file that somebody keeps: Norec's list of partner countries and its highest rates, for those who
//! have them at hand. What a file says has the source and the confidence that the file states, and counts for the year
//! of the call's deadline.
//!
//! | door | what for |
//! |---|---|
//! | `Overlay::read` | files as they were saved, by their names: CSV or TOML |
//! | `Overlay::from_csv`, `Overlay::from_toml` | one file whose text is at hand |
//! | `Overlay::to_csv`, `template_csv` | the table that spreadsheets open |
//! | `Overlay::to_json` | all figures as data, in the shape of the TOML form |
//! | [`assess_with`](crate::assess_with), [`assess_json_with`](crate::assess_json_with) | what the answers mean with it |
//!
//! A list says whether it is whole. A country that a part list lacks is as unpublished as before; only a whole list
//! says "no" by what it lacks. A rate that no row gives is as unpublished as before. A file beats the applicant's own
//! figure, and where both are known and differ, the finding says so.
//!
//! All but the names of what findings carry stands behind the feature `overlay`: the widget is built without it, and
//! every look-up is then nothing.

#[cfg(feature = "overlay")]
mod csv;
#[cfg(feature = "overlay")]
mod entries;
#[cfg(feature = "overlay")]
mod files;
#[cfg(feature = "overlay")]
mod json;
#[cfg(feature = "overlay")]
mod problem;
#[cfg(feature = "overlay")]
mod rows;
#[cfg(feature = "overlay")]
mod toml;

#[cfg(feature = "overlay")]
pub use csv::template_csv;
#[cfg(feature = "overlay")]
pub use problem::{Form, OverlayProblem, OverlayProblemKind, Place};

use crate::room::Cx;
use crate::rulebook::Rulebook;
use crate::strength::Confidence;
use norec_core::{Amount, Category, Country, Currency, Date};
use std::sync::Arc;

/// What files say beside a rulebook. By default it says nothing.
///
#[cfg_attr(feature = "overlay", doc = "```")]
#[cfg_attr(not(feature = "overlay"), doc = "```ignore")]
/// use norec_core::{Application, Instant};
/// use norec_rules::{assess_with, overlay::Overlay, rulebook};
///
/// let csv = "\
/// row_type,country,year,category,currency,amount,on_list,source,address,read_on,confidence
/// country,NP,2026,,,,yes,For testing only,,2026-11-24,stated
/// ";
/// let overlay = Overlay::from_csv("countries.csv", csv).unwrap();
/// let application = r#"{"partners": {"rows": [{"id": "p1", "country": "NP"}]}}"#;
/// let application = Application::from_json(application).unwrap();
/// let as_of = Instant::parse("2026-08-01").unwrap();
/// let call = rulebook::get("CALL-26-P2b").unwrap();
/// let assessment = assess_with(&application, call, &overlay, as_of);
/// let list = assessment.findings.iter().find(|finding| finding.rule.id == "list").unwrap();
/// assert_eq!(list.outcome.id(), "met");
/// assert_eq!(list.overlay.as_ref().unwrap().title, "For testing only");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Overlay {
    #[cfg(feature = "overlay")]
    entries: entries::Entries,
}

/// Where a figure of an overlay is from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OverlaySource {
    /// The title of the document.
    pub title: String,
    /// Where it can be found; empty if that is nowhere public.
    pub address: String,
    /// The day it was read.
    pub read_on: Date,
    /// How sure it is that the source says so.
    pub confidence: Confidence,
}

/// What an overlay says of one key, and where that is from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromFile<T> {
    /// What it says.
    pub value: T,
    /// Where it is from.
    pub source: Arc<OverlaySource>,
}

impl Overlay {
    /// The overlay that says nothing.
    pub const NOTHING: Overlay = Overlay {
        #[cfg(feature = "overlay")]
        entries: entries::Entries::NONE,
    };
}

impl Rulebook {
    /// The year of the call: the one in which its first deadline is. Figures of other years are not used.
    ///
    /// ```
    /// assert_eq!(norec_rules::rulebook::get("CALL-26-P2b").and_then(|call| call.year()), Some(2026));
    /// ```
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        use crate::figures::Deadline;
        let closes = self.deadlines.first().map(|row| match row.value {
            Deadline::EndOf(day) => day.year,
            Deadline::Minute(at) => at.day.year,
        });
        closes.or(self.year)
    }
}

#[cfg(feature = "overlay")]
impl Cx<'_> {
    /// Whether a country is on the list, as far as the overlay says.
    #[must_use]
    pub fn listed(&self, country: Country) -> Option<FromFile<bool>> {
        self.overlay.entries.listed(self.rulebook.year()?, country)
    }

    /// The highest rate, as far as the overlay says.
    #[must_use]
    pub fn rate(&self, category: Category, country: Country, currency: Currency) -> Option<FromFile<Amount>> {
        self.overlay.entries.rate(self.rulebook.year()?, category, country, currency)
    }
}

/// Without the feature there is nothing to look up.
#[cfg(not(feature = "overlay"))]
impl Cx<'_> {
    /// Nothing.
    #[must_use]
    #[inline]
    pub fn listed(&self, _: Country) -> Option<FromFile<bool>> {
        None
    }

    /// Nothing.
    #[must_use]
    #[inline]
    pub fn rate(&self, _: Category, _: Country, _: Currency) -> Option<FromFile<Amount>> {
        None
    }
}

#[cfg(all(test, feature = "overlay"))]
mod tests;
