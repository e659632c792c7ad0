//! The stored form of a draft: JSON with a format version.

use crate::door::{FORMAT, MAX_ROWS};
use crate::draft::{Draft, Entry, MAX_GIVEN};
use crate::json::{Json, Number};
use crate::path::{FieldPath, ListName};
use crate::problem::{Expected, Problem, ProblemKind};
use crate::row::RowId;

impl Draft {
    /// The version of the stored form. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// The stored form.
    #[must_use]
    pub fn to_json(&self) -> Json {
        let pair = |key: &str, value: Json| (key.to_owned(), value);
        let mut fields = Vec::new();
        for (path, entry) in &self.entries {
            let value = match entry {
                Entry::Typed(text) => Json::text(text.as_str()),
                Entry::Absent => Json::Null,
                Entry::CannotSay => Json::cannot_say(),
            };
            fields.push((path.to_string(), value));
        }
        let mut lists = Vec::new();
        for name in ListName::ALL {
            if let Some(rows) = self.list(name) {
                let ids = rows.ids.iter().map(|id| Json::text(id.as_str())).collect();
                lists.push(pair(
                    name.as_str(),
                    Json::Object(vec![
                        pair("rows", Json::Array(ids)),
                        pair("complete", Json::Bool(rows.complete)),
                        pair("given", Json::integer(rows.given)),
                    ]),
                ));
            }
        }
        Json::Object(vec![
            pair(FORMAT, Json::integer(Draft::FORMAT)),
            pair("fields", Json::Object(fields)),
            pair("lists", Json::Object(lists)),
        ])
    }

    /// Reads the stored form.
    ///
    /// # Errors
    /// Every [`Problem`]: a format that is not known, a path that no field has, or a value of the wrong type.
    pub fn from_json(text: &str) -> Result<Draft, Vec<Problem>> {
        let (draft, problems) = Draft::open(text).map_err(|problem| vec![problem])?;
        if problems.is_empty() { Ok(draft) } else { Err(problems) }
    }

    /// Reads the stored form as far as it can be read: what a person wants who opens a draft of another version. Beside
    /// the draft stands each [`Problem`] with what could not be kept, as it was given.
    ///
    /// ```
    /// use norec_core::{Draft, ListName};
    ///
    /// let stored = r#"{"format": 1, "fields": {"partners[p1].name": "Førde", "partners[p1].motto": "Fram"},
    ///     "lists": {"partners": {"rows": ["p1"], "complete": false, "given": 1}}}"#;
    /// let (draft, problems) = Draft::open(stored)?;
    /// assert_eq!(draft.rows(ListName::Partners).len(), 1);
    /// assert_eq!((problems[0].path.as_str(), problems[0].given.as_deref()), ("partners[p1].motto", Some("Fram")));
    /// # Ok::<(), norec_core::Problem>(())
    /// ```
    ///
    /// # Errors
    /// A [`Problem`] if nothing of it can be read: it is no JSON, too large, or of a format that is not known.
    pub fn open(text: &str) -> Result<(Draft, Vec<Problem>), Problem> {
        let json = Json::parse(text)?;
        let mut problems = Vec::new();
        let mut draft = Draft::new();
        if get(&json, FORMAT) != Some(&Json::integer(Draft::FORMAT)) {
            return Err(Problem::new(FORMAT, ProblemKind::FormatUnknown));
        }
        let mut seen = Vec::new();
        for (path, value) in object(get(&json, "lists"), "lists", &mut problems) {
            match ListName::from_name(path) {
                Some(list) if seen.contains(&list) => problems.push(Problem::new(path, ProblemKind::DuplicateKey)),
                Some(list) => {
                    seen.push(list);
                    draft.take_list(list, value, &mut problems);
                }
                None => problems.push(Problem::new(path, ProblemKind::UnknownField)),
            }
        }
        for (path, value) in object(get(&json, "fields"), "fields", &mut problems) {
            if let Err(kind) = draft.take_field(path, value) {
                let problem = Problem::new(path, kind);
                problems.push(match value {
                    Json::String(text) => problem.given(text),
                    _ => problem,
                });
            }
        }
        Ok((draft, problems))
    }

    fn take_field(&mut self, path: &str, value: &Json) -> Result<(), ProblemKind> {
        let field = path.parse::<FieldPath>().map_err(|_| ProblemKind::UnknownField)?;
        if !self.has(&field) {
            return Err(match field.row() {
                Some((list, id)) => ProblemKind::NoSuchRow { list, id },
                None => ProblemKind::UnknownField,
            });
        }
        if self.entry(&field).is_some() {
            return Err(ProblemKind::DuplicateKey);
        }
        let entry = entry(value).ok_or(ProblemKind::WrongType { expected: Expected::String })?;
        self.set(field, Some(entry));
        Ok(())
    }

    fn take_list(&mut self, name: ListName, json: &Json, problems: &mut Vec<Problem>) {
        let wrong = |expected| Problem::new(name.as_str(), ProblemKind::WrongType { expected });
        let rows = self.list_mut(name);
        match get(json, "rows") {
            Some(Json::Array(ids)) if ids.len() > MAX_ROWS as usize => {
                problems.push(Problem::new(name.as_str(), ProblemKind::TooManyRows { max: MAX_ROWS }));
            }
            Some(Json::Array(ids)) => {
                for id in ids {
                    let id = match id {
                        Json::String(text) => RowId::new(text),
                        _ => Err(ProblemKind::BadId),
                    };
                    match id {
                        Ok(id) if rows.ids.contains(&id) => {
                            problems.push(Problem::new(name.as_str(), ProblemKind::DuplicateId));
                        }
                        Ok(id) => rows.keep(name, id),
                        Err(kind) => problems.push(Problem::new(name.as_str(), kind)),
                    }
                }
            }
            _ => problems.push(wrong(Expected::Array)),
        }
        match get(json, "complete") {
            Some(Json::Bool(complete)) => rows.complete = *complete,
            _ => problems.push(wrong(Expected::Bool)),
        }
        match get(json, "given") {
            Some(Json::Number(Number::Integer(given))) => match u32::try_from(*given) {
                Ok(given @ 0..=MAX_GIVEN) => rows.given = rows.given.max(given),
                _ => {
                    problems.push(Problem::new(name.as_str(), ProblemKind::OutOfRange { min: 0, max: MAX_GIVEN }));
                }
            },
            _ => problems.push(wrong(Expected::Integer)),
        }
    }
}

fn entry(json: &Json) -> Option<Entry> {
    match json {
        Json::String(text) => Some(Entry::Typed(text.clone())),
        Json::Null => Some(Entry::Absent),
        json if json.is_cannot_say() => Some(Entry::CannotSay),
        _ => None,
    }
}

fn get<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    match json {
        Json::Object(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
        _ => None,
    }
}

fn object<'a>(json: Option<&'a Json>, path: &str, problems: &mut Vec<Problem>) -> &'a [(String, Json)] {
    match json {
        Some(Json::Object(pairs)) => pairs,
        _ => {
            problems.push(Problem::new(path, ProblemKind::WrongType { expected: Expected::Object }));
            &[]
        }
    }
}
