//! The whole of an application.

use crate::answer::Answer;
use crate::calendar::Instant;
use crate::json::Json;
use crate::leaf::Leaf;
use crate::path::{Field, FieldPath, ListName, SuppliedKey};
use crate::record::{Record, Sink, record};
use crate::records::{Afterwards, Budget, History, Paper, Partner, Placement, Plan, Round, Submission, Supplied};
use crate::row::{List, RowId};

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
            FieldPath::Field(field) | FieldPath::Row(_, _, field) => {
                let mut state = State { field, found: None };
                self.give_at(path, &mut state);
                state.found
            }
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
            FieldPath::Field(field) | FieldPath::Row(_, _, field) => {
                let mut value = Value { field, found: None };
                self.give_at(path, &mut value);
                value.found
            }
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

    /// The records whose fields stand outside lists, by their key in JSON, in the order of the form; the first is the
    /// application itself.
    pub const RECORDS: [(&'static str, &'static [&'static Field]); 6] = [
        ("", Application::FIELDS),
        ("history", History::FIELDS),
        ("plan", Plan::FIELDS),
        ("budget", Budget::FIELDS),
        ("submission", Submission::FIELDS),
        ("afterwards", Afterwards::FIELDS),
    ];

    /// Gives every answer outside lists to a sink.
    pub(crate) fn give_singles(&self, sink: &mut impl Sink) {
        self.give(sink);
        self.history.give(sink);
        self.plan.give(sink);
        self.budget.give(sink);
        self.submission.give(sink);
        self.afterwards.give(sink);
    }

    /// Gives the answers beside a field to a sink, which picks: those of its row, or those outside lists.
    pub(crate) fn give_at(&self, path: &FieldPath, sink: &mut impl Sink) {
        fn of_row<R: Record>(list: &List<R>, id: RowId, sink: &mut impl Sink) {
            if let Some(row) = list.get(id) {
                row.value.give(sink);
            }
        }
        match path {
            FieldPath::Field(_) => self.give_singles(sink),
            FieldPath::Row(list, id, _) => match list {
                ListName::Partners => of_row(&self.partners, *id, sink),
                ListName::Rounds => of_row(&self.rounds, *id, sink),
                ListName::Placements => of_row(&self.placements, *id, sink),
                ListName::Lines => of_row(&self.budget.lines, *id, sink),
                ListName::Papers => of_row(&self.papers, *id, sink),
            },
            FieldPath::List(_) | FieldPath::Supplied(_) => {}
        }
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

/// Looks one field up by its definition.
struct State {
    field: &'static Field,
    found: Option<Answer<()>>,
}

impl Sink for State {
    fn answer<T: Leaf>(&mut self, field: &'static Field, answer: &Answer<T>) {
        if field == self.field {
            self.found = Some(answer.as_ref().map(|_| ()));
        }
    }
}

/// Looks one value up by its definition.
struct Value {
    field: &'static Field,
    found: Option<Answer<Json>>,
}

impl Sink for Value {
    fn answer<T: Leaf>(&mut self, field: &'static Field, answer: &Answer<T>) {
        if field == self.field {
            self.found = Some(answer.as_ref().map(Leaf::to_json));
        }
    }
}

fn sort<R>(list: &mut List<R>) {
    list.rows.sort_by_key(|row| row.id);
}
