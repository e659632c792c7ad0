//! The whole of an application.

use crate::answer::Answer;
use crate::calendar::Instant;
use crate::json::Json;
use crate::leaf::Leaf;
use crate::path::{Field, FieldPath, ListName, SuppliedKey};
use crate::record::{Record, Value, Values, record};
use crate::records::{
    Afterwards, Budget, History, Initiative, Paper, Partner, Permit, Placement, Plan, Post, Round, Schemes, Submission,
    Supplied, Timetable,
};
use crate::row::{List, RowId};

/// Writes what depends on which records there are outside lists: their key in JSON, their type and where they stand, in
/// the order of the form. Whoever adds such a record adds it here.
macro_rules! singles {
    ($( $key:literal $record:ident $($member:ident).*, )+) => {
        impl Application {
            /// The fields outside lists, by the key of their record in JSON, in the order of the form; those of the
            /// application itself come first, under the empty key.
            pub const RECORDS: [(&'static str, &'static [&'static Field]); [$($key),+].len()] =
                [$( ($key, $record::FIELDS) ),+];

            /// Visits the records outside lists.
            pub(crate) fn singles(&self, visit: &mut dyn FnMut(&dyn Record)) {
                $( visit(&(*self)$(.$member)*); )+
            }

            /// Visits them to change them.
            pub(crate) fn singles_mut(&mut self, visit: &mut dyn FnMut(&mut dyn Record)) {
                $( visit(&mut (*self)$(.$member)*); )+
            }

            /// Visits them with their keys, for JSON.
            pub(crate) fn keyed(&self, visit: &mut dyn FnMut(&'static str, &dyn Values)) {
                $( visit($key, &(*self)$(.$member)*); )+
            }

            /// Visits them with their keys, to read JSON.
            pub(crate) fn keyed_mut(&mut self, visit: &mut dyn FnMut(&'static str, &mut dyn Values)) {
                $( visit($key, &mut (*self)$(.$member)*); )+
            }
        }
    };
}

singles! {
    "" Application,
    "history" History history,
    "plan" Plan plan,
    "budget" Budget budget,
    "submission" Submission submission,
    "afterwards" Afterwards afterwards,
    "initiative" Initiative schemes.initiative,
    "post" Post schemes.post,
    "permit" Permit schemes.permit,
    "timetable" Timetable schemes.timetable,
}

/// The record of a row, as the trait of one of the doors.
macro_rules! row {
    ($application:ident, $list:ident, $id:ident as $door:ident) => {
        match $list {
            ListName::Partners => $application.partners.get(*$id).map(|row| &row.value as &dyn $door),
            ListName::Rounds => $application.rounds.get(*$id).map(|row| &row.value as &dyn $door),
            ListName::Placements => $application.placements.get(*$id).map(|row| &row.value as &dyn $door),
            ListName::Lines => $application.budget.lines.get(*$id).map(|row| &row.value as &dyn $door),
            ListName::Papers => $application.papers.get(*$id).map(|row| &row.value as &dyn $door),
        }
    };
}

record! {
    /// All that an applicant has said. The default is an empty application: nothing is known yet.
    ///
    /// ```
    /// use norec_core::{Answer, Application};
    ///
    /// let application = Application::from_json(
    ///     r#"{"partners": {"rows": [{"id": "p1", "country": "NP"}]}}"#,
    /// )
    /// .map_err(|problems| problems[0].clone())?;
    /// let partner = &application.partners.rows[0];
    /// assert_eq!(partner.country.known().map(|c| c.code()), Some("NP"));
    /// assert_eq!(partner.name, Answer::Unknown);
    /// assert!(!application.partners.complete);
    ///
    /// let problems = Application::from_json(r#"{"submitted_at": "2025-02-30T12:00:00Z"}"#);
    /// assert_eq!(problems.unwrap_err()[0].kind.id(), "date-impossible");
    /// # Ok::<(), norec_core::Problem>(())
    /// ```
    pub struct Application in "" {
        /// When the application was handed in.
        submitted_at SUBMITTED_AT: Instant,
    } with {
        /// What the partnership has done before.
        history: History,
        /// What the partners plan together.
        plan: Plan,
        /// The organisations.
        partners: List<Partner>,
        /// The rounds of the exchange.
        rounds: List<Round>,
        /// The groups that travel.
        placements: List<Placement>,
        /// The money.
        budget: Budget,
        /// How it is handed in.
        submission: Submission,
        /// What must be in place once the grant is given.
        afterwards: Afterwards,
        /// The papers that come with the application.
        papers: List<Paper>,
        /// The figures that the applicant has looked up.
        supplied: Supplied,
        /// What other schemes than the exchange ask. In JSON each stands beside the other parts.
        schemes: Schemes,
    }
}

impl Application {
    /// The answer at a path without its value, or `None` if there is no such row. Whether a list is
    /// complete is always known.
    ///
    /// ```
    /// use norec_core::{Answer, Application};
    ///
    /// let application = Application::default();
    /// let path = "history.agreement".parse()?;
    /// assert_eq!(application.state(&path), Some(Answer::Unknown));
    /// assert_eq!(application.state(&"partners[p1].name".parse()?), None);
    /// # Ok::<(), norec_core::UnknownPath>(())
    /// ```
    pub fn state(&self, path: &FieldPath) -> Option<Answer<()>> {
        match path {
            FieldPath::Field(field) | FieldPath::Row(_, _, field) => self.state_at(path, field),
            FieldPath::List(_) => Some(Answer::Known(())),
            FieldPath::Supplied(key) => Some(self.supplied.state(*key)),
        }
    }

    /// The answer at a path with its value as in JSON, or `None` if there is no such row. Of a list that is the ids of its
    /// rows and whether these are all: `{"complete": …, "rows": […]}`.
    ///
    /// ```
    /// use norec_core::{Answer, Application, Json};
    ///
    /// let application = Application::from_json(r#"{"plan": {"agreement_months": 36}}"#).unwrap();
    /// assert_eq!(application.value(&"plan.agreement_months".parse()?), Some(Answer::Known(Json::integer(36))));
    /// let partners = application.value(&"partners".parse()?).and_then(|answer| answer.known().cloned());
    /// assert_eq!(partners.unwrap().canonical(), r#"{"complete":false,"rows":[]}"#);
    /// # Ok::<(), norec_core::UnknownPath>(())
    /// ```
    pub fn value(&self, path: &FieldPath) -> Option<Answer<Json>> {
        match path {
            FieldPath::Field(wanted) | FieldPath::Row(_, _, wanted) => self.at(path, wanted, |value| value.json()),
            FieldPath::List(list) => {
                let rows = self.row_ids(*list).iter().map(|id| Json::text(id.as_str())).collect();
                Some(Answer::Known(Json::Object(vec![
                    ("rows".to_owned(), Json::Array(rows)),
                    ("complete".to_owned(), Json::Bool(self.is_complete(*list))),
                ])))
            }
            FieldPath::Supplied(SuppliedKey::PartnerCountry(country)) => {
                Some(self.supplied.partner_country(*country).map(|listed| listed.to_json()))
            }
            FieldPath::Supplied(SuppliedKey::MaximumRate(category, country, currency)) => {
                Some(self.supplied.maximum_rate(*category, *country, *currency).map(|rate| rate.to_json()))
            }
        }
    }
}

impl Application {
    /// The same answers with the rows of every list in the order of their ids: of what is stored or hashed the order of
    /// rows is no part.
    #[must_use]
    pub fn sorted_by_id(&self) -> Application {
        let mut application = self.clone();
        sort(&mut application.partners);
        sort(&mut application.rounds);
        sort(&mut application.placements);
        sort(&mut application.budget.lines);
        sort(&mut application.papers);
        application
    }

    /// The answer at a path without its value.
    fn state_at(&self, path: &FieldPath, wanted: &Field) -> Option<Answer<()>> {
        let mut found = None;
        let mut look = |record: &dyn Record| {
            record.answers(&mut |field, said| {
                if field == wanted {
                    found = Some(said.state());
                }
            });
        };
        match path {
            FieldPath::Row(list, id, _) => row!(self, list, id as Record).into_iter().for_each(look),
            _ => self.singles(&mut look),
        }
        found
    }

    /// What an answer is written as; nothing if there is no such field or row.
    pub(crate) fn at<T>(&self, path: &FieldPath, wanted: &Field, write: impl Fn(&dyn Value) -> T) -> Option<T> {
        let mut found = None;
        let mut look = |record: &dyn Values| {
            record.values(&mut |field, value| {
                if field == wanted {
                    found = Some(write(value));
                }
            });
        };
        match path {
            FieldPath::Row(list, id, _) => row!(self, list, id as Values).into_iter().for_each(look),
            _ => self.keyed(&mut |_, record| look(record)),
        }
        found
    }

    /// The ids of a list's rows, in their order.
    pub fn row_ids(&self, list: ListName) -> Vec<RowId> {
        fn ids<T>(list: &List<T>) -> Vec<RowId> {
            list.iter().map(|row| row.id).collect()
        }
        match list {
            ListName::Partners => ids(&self.partners),
            ListName::Rounds => ids(&self.rounds),
            ListName::Placements => ids(&self.placements),
            ListName::Lines => ids(&self.budget.lines),
            ListName::Papers => ids(&self.papers),
        }
    }

    /// Whether somebody has said that these are all the rows of a list.
    pub fn is_complete(&self, list: ListName) -> bool {
        match list {
            ListName::Partners => self.partners.complete,
            ListName::Rounds => self.rounds.complete,
            ListName::Placements => self.placements.complete,
            ListName::Lines => self.budget.lines.complete,
            ListName::Papers => self.papers.complete,
        }
    }

    /// Says whether these are all the rows of a list.
    pub fn set_complete(&mut self, list: ListName, complete: bool) {
        let slot = match list {
            ListName::Partners => &mut self.partners.complete,
            ListName::Rounds => &mut self.rounds.complete,
            ListName::Placements => &mut self.placements.complete,
            ListName::Lines => &mut self.budget.lines.complete,
            ListName::Papers => &mut self.papers.complete,
        };
        *slot = complete;
    }

    /// How many rows a list has so far.
    pub fn row_count(&self, list: ListName) -> usize {
        match list {
            ListName::Partners => self.partners.len(),
            ListName::Rounds => self.rounds.len(),
            ListName::Placements => self.placements.len(),
            ListName::Lines => self.budget.lines.len(),
            ListName::Papers => self.papers.len(),
        }
    }
}

fn sort<R>(list: &mut List<R>) {
    list.rows.sort_by_key(|row| row.id);
}
