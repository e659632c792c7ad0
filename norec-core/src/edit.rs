//! One answer changed by its path: what a remedy or a "what if" does to an application, or to the draft behind it.

use crate::answer::Answer;
use crate::door::{Hand, settle};
use crate::draft::{Draft, Entry, enter};
use crate::path::{Field, FieldPath, ListName};
use crate::problem::{Problem, ProblemKind};
use crate::record::Record;
use crate::records::{Application, OrganisationNumber};
use crate::row::{List, Row, RowId};
use crate::text::Text;

/// A change of one answer, as data. A row that is not there yet is added by the first edit that names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The field.
    pub path: FieldPath,
    /// What stands there; `None` where there is no answer, and of a new row.
    pub from: Option<Entry>,
    /// What would stand there.
    pub to: Option<Entry>,
}

impl Application {
    /// What a form would show in a field.
    ///
    /// ```
    /// use norec_core::{Application, Entry};
    ///
    /// let application = Application::from_json(r#"{"plan": {"agreement_months": 36}}"#).unwrap();
    /// let entry = application.entry(&"plan.agreement_months".parse()?);
    /// assert_eq!(entry, Some(Entry::Typed("36".into())));
    /// # Ok::<(), norec_core::UnknownPath>(())
    /// ```
    pub fn entry(&self, path: &FieldPath) -> Option<Entry> {
        self.at(path, path.field()?, |value| value.entry())?
    }

    /// An id that no row of the list has.
    pub fn free_id(&self, list: ListName) -> RowId {
        let taken = self.row_ids(list);
        let mut number = taken.len();
        loop {
            number = number.saturating_add(1);
            let text = [list.letter().to_string(), number.to_string()].concat();
            // A letter and a number are always an id.
            if let Ok(id) = RowId::new(&text)
                && !taken.contains(&id)
            {
                return id;
            }
        }
    }

    /// Puts an entry in a field, as if it were typed there; `None` leaves it without an answer. A row that is not there is
    /// added at the end of its list, which stays open or complete as it was. What only several fields together tell is
    /// not looked at: [`Application::edited`] does.
    ///
    /// # Errors
    /// Why the entry cannot be used; the field is left as it was. Lists and figures that are looked up take none.
    pub fn put(&mut self, path: &FieldPath, entry: Option<&Entry>) -> Result<(), ProblemKind> {
        match path {
            FieldPath::Field(field) => {
                let mut done = None;
                self.singles_mut(&mut |record| done = done.take().or_else(|| put(record, field, entry)));
                done
            }
            FieldPath::Row(list, id, field) => match list {
                ListName::Partners => put(row(&mut self.partners, *id), field, entry),
                ListName::Rounds => put(row(&mut self.rounds, *id), field, entry),
                ListName::Placements => put(row(&mut self.placements, *id), field, entry),
                ListName::Lines => put(row(&mut self.budget.lines, *id), field, entry),
                ListName::Papers => put(row(&mut self.papers, *id), field, entry),
            },
            FieldPath::List(_) | FieldPath::Supplied(_) => None,
        }
        .unwrap_or(Err(ProblemKind::UnknownField))
    }

    /// The application with these edits made, read as a form is read.
    ///
    /// ```
    /// use norec_core::{Application, Edit, Entry};
    ///
    /// let application = Application::from_json(
    ///     r#"{"placements": {"rows": [{"id": "g1", "youngest": 20, "oldest": 40}], "complete": true}}"#,
    /// )
    /// .unwrap();
    /// let path = "placements[g1].oldest".parse()?;
    /// let to = |years: &str| Edit { path, from: application.entry(&path), to: Some(Entry::Typed(years.into())) };
    /// assert_eq!(application.edited(&[to("35")]).unwrap().placements.rows[0].oldest.known().unwrap().get(), 35);
    /// assert!(application.edited(&[to("19")]).is_err(), "the oldest is not younger than the youngest");
    /// # Ok::<(), norec_core::UnknownPath>(())
    /// ```
    ///
    /// # Errors
    /// What cannot be used of it.
    pub fn edited(&self, edits: &[Edit]) -> Result<Application, Vec<Problem>> {
        let mut application = self.clone();
        let mut problems = Vec::new();
        for edit in edits {
            if let Err(kind) = application.put(&edit.path, edit.to.as_ref()) {
                problems.push(Problem::new(edit.path.to_string(), kind));
            }
        }
        // Whether a number is a Norwegian one hangs on the country, which may have changed.
        for row in &mut application.partners.rows {
            let number = &mut row.value.organisation_number;
            if let Some(text) = number.known().and_then(|number| Text::new(number.as_str()).ok()) {
                *number = Answer::Known(OrganisationNumber::Foreign(text));
            }
        }
        settle(&mut application, Hand::Person, &mut problems);
        if problems.is_empty() { Ok(application) } else { Err(problems) }
    }
}

impl Draft {
    /// Makes these edits. A list that gets a row stays open or complete as it was. Gives the rows that were added, each
    /// with the id that it has in the edits and the id that it got here.
    pub fn edit(&mut self, edits: &[Edit]) -> Vec<(ListName, RowId, RowId)> {
        let mut added: Vec<(ListName, RowId, RowId)> = Vec::new();
        for edit in edits {
            let FieldPath::Row(list, id, field) = edit.path else {
                self.set(edit.path, edit.to.clone());
                continue;
            };
            let known = added.iter().find(|(of, there, _)| (*of, *there) == (list, id)).map(|(.., here)| *here);
            // A row that was added just now may have the id that a later edit has for another.
            let was_there =
                self.rows(list).contains(&id) && !added.iter().any(|(of, _, here)| (*of, *here) == (list, id));
            let id = match known {
                Some(here) => here,
                None if was_there => id,
                None => {
                    let complete = self.is_complete(list);
                    let here = self.add_row(list);
                    self.set_complete(list, complete);
                    added.push((list, id, here));
                    here
                }
            };
            self.set(FieldPath::Row(list, id, field), edit.to.clone());
        }
        added
    }
}

/// The row of that id, added if it is not there.
fn row<R: Record + Default>(list: &mut List<R>, id: RowId) -> &mut dyn Record {
    let place = list.rows.iter().position(|row| row.id == id).unwrap_or_else(|| {
        list.rows.push(Row { id, value: R::default() });
        list.rows.len().saturating_sub(1)
    });
    match list.rows.get_mut(place) {
        Some(row) => &mut row.value,
        None => unreachable!("the row is there, or was pushed just now"),
    }
}

/// Puts an entry in a field of a record; `None` if the record has no such field.
fn put(record: &mut dyn Record, wanted: &Field, entry: Option<&Entry>) -> Option<Result<(), ProblemKind>> {
    let mut done = None;
    record.slots(&mut |field, slot| {
        if field != wanted {
            return;
        }
        done = Some(match entry {
            Some(entry) => enter(field, entry, slot),
            None => {
                slot.mark(Answer::Unknown);
                Ok(())
            }
        });
    });
    done
}
