//! The door for JSON: a document in, an [`Application`] or every problem out; and the way back.

mod checks;

use std::collections::BTreeSet;

pub(crate) use checks::{Hand, settle};

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::ser::{Serialize, Serializer};

use crate::answer::Answer;
use crate::json::{Json, Number};
use crate::path::{Field, FieldPath, ListName, SuppliedKey};
use crate::problem::{Expected, Problem, ProblemKind};
use crate::record::{Value, Values};
use crate::records::Application;
use crate::row::{List, Row, RowId};

/// The greatest size of a document, in bytes.
pub const MAX_BYTES: u32 = 1 << 20;
/// The greatest depth of a document.
pub const MAX_DEPTH: u32 = 32;
/// The greatest number of rows of one list.
pub const MAX_ROWS: u32 = 500;

/// The key of the version of a document's format.
pub(crate) const FORMAT: &str = "format";

impl Application {
    /// The version of the document's format. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// Reads a document. Whatever cannot be used is named; nothing partial is passed off as whole.
    ///
    /// # Errors
    /// Every [`Problem`], in the order of the document.
    pub fn from_json(text: &str) -> Result<Application, Vec<Problem>> {
        let json = Json::parse(text).map_err(|problem| vec![problem])?;
        Application::from_value(&json)
    }

    /// Reads a JSON value.
    ///
    /// # Errors
    /// As [`Application::from_json`].
    pub fn from_value(json: &Json) -> Result<Application, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut application = Application::default();
        if let Some(mut root) = Object::open(json, String::new(), &mut problems) {
            root.format(Application::FORMAT);
            if !root.problems.is_empty() {
                // What else stands there may mean something else by now.
                return Err(problems);
            }
            application.keyed_mut(&mut |key, record| match key {
                "" => root.record(record),
                // It holds a list too.
                "budget" => {}
                key => root.part(key, |part| part.record(record)),
            });
            application.partners = root.list("partners", ListName::Partners);
            application.rounds = root.list("rounds", ListName::Rounds);
            application.placements = root.list("placements", ListName::Placements);
            root.part("budget", |budget| {
                budget.record(&mut application.budget);
                application.budget.lines = budget.list("lines", ListName::Lines);
            });
            application.papers = root.list("papers", ListName::Papers);
            root.part("supplied", |supplied| take_supplied(supplied, &mut application));
            root.close();
        }
        settle(&mut application, Hand::Program, &mut problems);
        if problems.is_empty() { Ok(application) } else { Err(problems) }
    }

    /// The document, with the version of its format. What is not known is left out.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut root = Pairs(vec![(FORMAT.to_owned(), Json::integer(Application::FORMAT))]);
        self.keyed(&mut |key, record| {
            let mut part = Pairs::of(record);
            match key {
                "" => root.0.append(&mut part.0),
                "budget" => {
                    part.list("lines", &self.budget.lines);
                    root.part(key, part);
                }
                key => root.part(key, part),
            }
        });
        root.list("partners", &self.partners);
        root.list("rounds", &self.rounds);
        root.list("placements", &self.placements);
        root.list("papers", &self.papers);
        let mut supplied = Pairs(Vec::new());
        for key in self.supplied.keys() {
            let value = match key {
                SuppliedKey::PartnerCountry(country) => written(&self.supplied.partner_country(country)),
                SuppliedKey::MaximumRate(category, country, currency) => {
                    written(&self.supplied.maximum_rate(category, country, currency))
                }
            };
            supplied.0.extend(value.map(|value| (key.text(), value)));
        }
        root.part("supplied", supplied);
        Json::Object(root.0)
    }
}

fn take_supplied(supplied: &mut Object<'_>, application: &mut Application) {
    for (text, json) in supplied.pairs {
        let Some(key) = SuppliedKey::parse(text) else { continue };
        if !supplied.seen.insert(text) {
            continue; // named when the object is closed
        }
        match key {
            SuppliedKey::PartnerCountry(country) => {
                let mut answer = Answer::Unknown;
                supplied.value(json, text, key.field(), &mut answer);
                application.supplied.set_partner_country(country, answer);
            }
            SuppliedKey::MaximumRate(category, country, currency) => {
                let mut answer = Answer::Unknown;
                supplied.value(json, text, key.field(), &mut answer);
                application.supplied.set_maximum_rate(category, country, currency, answer);
            }
        }
    }
}

/// An object of the document, with the path before its keys.
struct Object<'a> {
    pairs: &'a [(String, Json)],
    path: String,
    seen: BTreeSet<&'a str>,
    supplied: bool,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Object<'a> {
    fn open(json: &'a Json, path: String, problems: &'a mut Vec<Problem>) -> Option<Object<'a>> {
        if let Json::Object(pairs) = json {
            return Some(Object { pairs, path, seen: BTreeSet::new(), supplied: false, problems });
        }
        let path = path.trim_end_matches('.').to_owned();
        problems.push(Problem::new(path, ProblemKind::WrongType { expected: Expected::Object }));
        None
    }

    fn find(&mut self, key: &str) -> Option<&'a Json> {
        let (found, value) = self.pairs.iter().find(|(name, _)| name == key)?;
        self.seen.insert(found);
        Some(value)
    }

    /// The version of the format, which may be left out: one that is not known is a problem.
    fn format(&mut self, known: u32) {
        let kind = match self.find(FORMAT) {
            None => return,
            Some(Json::Number(Number::Integer(number))) if *number == i64::from(known) => return,
            Some(Json::Number(_)) => ProblemKind::FormatUnknown,
            Some(_) => ProblemKind::WrongType { expected: Expected::Integer },
        };
        self.problems.push(Problem::new(FORMAT, kind));
    }

    fn path_of(&self, key: &str) -> String {
        if self.supplied { ["supplied[", key, "]"].concat() } else { [&self.path, key].concat() }
    }

    /// An object inside this one.
    fn part(&mut self, key: &str, take: impl FnOnce(&mut Object<'_>)) {
        let path = [&self.path, key, "."].concat();
        let Some(json) = self.find(key) else { return };
        if let Some(mut part) = Object::open(json, path, self.problems) {
            part.supplied = key == "supplied";
            take(&mut part);
            part.close();
        }
    }

    /// Reads what stands at the keys of a record.
    fn record(&mut self, record: &mut dyn Values) {
        record.values_mut(&mut |field, slot| {
            if let Some(json) = self.find(field.key()) {
                self.value(json, field.key(), field, slot);
            }
        });
    }

    /// Reads the answer that stands at a key.
    fn value(&mut self, json: &Json, key: &str, field: &Field, slot: &mut dyn Value) {
        let done = match json {
            Json::Null if field.may_be_absent => return slot.mark(Answer::Absent),
            Json::Null => Err(ProblemKind::NullNotAllowed),
            json if json.is_cannot_say() => return slot.mark(Answer::CannotSay),
            json => slot.read(json),
        };
        let Err(kind) = done else { return };
        let mut problem = Problem::new(self.path_of(key), kind);
        match json {
            Json::String(text) => problem = problem.given(text),
            Json::Number(Number::Integer(number)) => problem = problem.given(&number.to_string()),
            _ => {}
        }
        self.problems.push(problem);
    }

    fn list<R: Values + Default>(&mut self, key: &str, name: ListName) -> List<R> {
        let mut list = List::default();
        let Some(json) = self.find(key) else { return list };
        let path = name.as_str();
        let Some(mut object) = Object::open(json, [path, "."].concat(), self.problems) else { return list };
        match object.find("complete") {
            None => {}
            Some(Json::Bool(complete)) => list.complete = *complete,
            Some(_) => {
                let kind = ProblemKind::WrongType { expected: Expected::Bool };
                object.problems.push(Problem::new([path, ".complete"].concat(), kind));
            }
        }
        let rows = match object.find("rows") {
            None => &[][..],
            Some(Json::Array(rows)) => rows,
            Some(_) => {
                let kind = ProblemKind::WrongType { expected: Expected::Array };
                object.problems.push(Problem::new([path, ".rows"].concat(), kind));
                &[]
            }
        };
        if rows.len() > MAX_ROWS as usize {
            object.problems.push(Problem::new(path, ProblemKind::TooManyRows { max: MAX_ROWS }));
        } else {
            for (place, row) in rows.iter().enumerate() {
                object.row(row, place, name, &mut list);
            }
        }
        object.close();
        list
    }

    fn row<R: Values + Default>(&mut self, json: &Json, place: usize, name: ListName, list: &mut List<R>) {
        let number = place.saturating_add(1).to_string();
        let by_place = [name.as_str(), "[#", &number, "]."].concat();
        let Some(mut row) = Object::open(json, by_place, self.problems) else { return };
        let given = match row.find("id") {
            Some(Json::String(id)) => RowId::new(id),
            _ => Err(ProblemKind::BadId),
        };
        let id = match given {
            Ok(id) if list.get(id).is_some() => Err(ProblemKind::DuplicateId),
            other => other,
        };
        match id {
            Ok(id) => {
                row.path = [name.as_str(), "[", id.as_str(), "]."].concat();
                let mut value = R::default();
                row.record(&mut value);
                list.rows.push(Row { id, value });
            }
            Err(kind) => {
                row.problems.push(Problem::new([&row.path, "id"].concat(), kind));
                row.record(&mut R::default());
            }
        }
        row.close();
    }

    /// Names keys that stand twice, and keys that nothing asked for.
    fn close(self) {
        let mut earlier = BTreeSet::new();
        for (key, _) in self.pairs {
            let kind = if !earlier.insert(key) {
                ProblemKind::DuplicateKey
            } else if self.seen.contains(key.as_str()) {
                continue;
            } else if self.supplied {
                ProblemKind::SuppliedKey
            } else {
                ProblemKind::UnknownField
            };
            let path = self.path_of(key);
            self.problems.push(Problem::new(path, kind));
        }
    }
}

/// The pairs of an object that is being written.
struct Pairs(Vec<(String, Json)>);

impl Pairs {
    fn of(record: &dyn Values) -> Pairs {
        let mut pairs = Pairs(Vec::new());
        pairs.record(record);
        pairs
    }

    fn record(&mut self, record: &dyn Values) {
        record.values(&mut |field, said| self.0.extend(written(said).map(|value| (field.key().to_owned(), value))));
    }

    fn part(&mut self, key: &str, part: Pairs) {
        if !part.0.is_empty() {
            self.0.push((key.to_owned(), Json::Object(part.0)));
        }
    }

    fn list<R: Values>(&mut self, key: &str, list: &List<R>) {
        if list.is_empty() && !list.complete {
            return;
        }
        let row = |row: &Row<R>| {
            let mut pairs = Pairs(vec![("id".to_owned(), Json::text(row.id.as_str()))]);
            pairs.record(&row.value);
            Json::Object(pairs.0)
        };
        let rows = Json::Array(list.iter().map(row).collect());
        let pairs = vec![("rows".to_owned(), rows), ("complete".to_owned(), Json::Bool(list.complete))];
        self.0.push((key.to_owned(), Json::Object(pairs)));
    }
}

/// The JSON of an answer; nothing while it is unknown.
fn written(said: &dyn Value) -> Option<Json> {
    match said.json() {
        Answer::Known(value) => Some(value),
        Answer::Absent => Some(Json::Null),
        Answer::Unknown => None,
        Answer::CannotSay => Some(Json::cannot_say()),
    }
}

impl Serialize for Application {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_json().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Application {
    /// The first problem becomes the error; [`Application::from_json`] names them all.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Application::from_value(&Json::deserialize(deserializer)?).map_err(|problems| match problems.first() {
            Some(problem) => D::Error::custom(problem),
            None => D::Error::custom("unusable application"),
        })
    }
}

impl FieldPath {
    /// The row that a path is in.
    #[must_use]
    pub fn row(&self) -> Option<(ListName, RowId)> {
        match self {
            FieldPath::Row(list, id, _) => Some((*list, *id)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests;
