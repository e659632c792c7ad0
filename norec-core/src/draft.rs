//! Drafts: the text of every field as typed, and what it says.

mod stored;

use crate::answer::Answer;
use crate::door::{Hand, MAX_ROWS, settle};
use crate::leaf::Leaf;
use crate::money::{Amount, Currency, split_currency};
use crate::path::{Field, FieldPath, ListName, SuppliedKey};
use crate::problem::{Problem, ProblemKind};
use crate::record::{Record, Slot, Value, Values};
use crate::records::{Application, Budget, BudgetLine, Initiative};
use crate::row::{List, Row, RowId};

/// What stands in one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// Text as typed, or the word of a choice.
    Typed(String),
    /// "There is none."
    Absent,
    /// "I could not find out."
    CannotSay,
}

/// The text of every field as typed, by field path. Nothing typed is lost, usable or not.
///
/// ```
/// use norec_core::{Answer, Draft, Entry, FieldPath, ListName, Partner, read};
///
/// let mut draft = Draft::new();
/// let id = draft.add_row(ListName::Partners);
/// let country = FieldPath::Row(ListName::Partners, id, &Partner::COUNTRY);
/// draft.set(country, Some(Entry::Typed("Nep".into())));
/// let reading = read(&draft);
/// assert_eq!(reading.application.partners.rows[0].country, Answer::Unknown);
/// assert_eq!(reading.problems[0].path, "partners[p1].country");
///
/// draft.set(country, Some(Entry::Typed("NP".into())));
/// assert!(read(&draft).problems.is_empty());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    // INVARIANT: sorted by path, no path twice. A sorted list takes a third of a map's code in the browser.
    entries: Vec<(FieldPath, Entry)>,
    lists: [Rows; 5],
}

/// The rows of one list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Rows {
    ids: Vec<RowId>,
    complete: bool,
    /// The greatest number that stood in an id, so that none is given twice.
    given: u32,
}

/// The greatest number that is remembered; nobody adds so many rows by hand.
const MAX_GIVEN: u32 = 1_000_000;

impl Rows {
    /// Adds a row that has an id, and remembers its number.
    fn keep(&mut self, list: ListName, id: RowId) {
        let number = id.as_str().strip_prefix(list.letter()).and_then(|digits| digits.parse().ok());
        if let Some(number @ 0..=MAX_GIVEN) = number {
            self.given = self.given.max(number);
        }
        self.ids.push(id);
    }
}

impl Draft {
    /// An empty draft.
    #[must_use]
    pub fn new() -> Draft {
        Draft::default()
    }

    /// What stands in a field.
    #[must_use]
    pub fn entry(&self, path: &FieldPath) -> Option<&Entry> {
        let place = self.place(path).ok()?;
        self.entries.get(place).map(|(_, entry)| entry)
    }

    /// Everything that was typed or chosen, by field path, sorted by path.
    pub fn entries(&self) -> impl Iterator<Item = (&FieldPath, &Entry)> {
        self.entries.iter().map(|(path, entry)| (path, entry))
    }

    /// Puts something in a field, or empties it. A row that is not there, such as one just removed, takes nothing;
    /// and of a list only [`Draft::set_complete`] tells.
    pub fn set(&mut self, path: FieldPath, entry: Option<Entry>) {
        if !self.has(&path) {
            return;
        }
        match (self.place(&path), entry) {
            (Ok(place), Some(entry)) => {
                if let Some(pair) = self.entries.get_mut(place) {
                    pair.1 = entry;
                }
            }
            (Ok(place), None) => {
                self.entries.remove(place);
            }
            (Err(place), Some(entry)) => self.entries.insert(place, (path, entry)),
            (Err(_), None) => {}
        }
    }

    /// Where a path stands, or would stand.
    fn place(&self, path: &FieldPath) -> Result<usize, usize> {
        self.entries.binary_search_by(|(known, _)| known.cmp(path))
    }

    /// What stands in the fields of a row, or of the application itself.
    fn part(&self, row: Option<(ListName, RowId)>) -> &[(FieldPath, Entry)] {
        let is_before = |path: &FieldPath| match path {
            FieldPath::Field(_) => row.is_some(),
            FieldPath::Row(list, id, _) => row.is_some_and(|row| (*list, *id) < row),
            FieldPath::List(_) | FieldPath::Supplied(_) => false,
        };
        let is_inside =
            |path: &FieldPath| matches!(path, FieldPath::Field(_) | FieldPath::Row(..)) && path.row() == row;
        let start = self.entries.partition_point(|(path, _)| is_before(path));
        let rest = self.entries.get(start..).unwrap_or_default();
        let length = rest.iter().take_while(|(path, _)| is_inside(path)).count();
        rest.get(..length).unwrap_or_default()
    }

    /// Whether a path is of a field in this draft.
    fn has(&self, path: &FieldPath) -> bool {
        match path {
            FieldPath::Field(_) | FieldPath::Supplied(_) => true,
            FieldPath::Row(list, id, _) => self.rows(*list).contains(id),
            FieldPath::List(_) => false,
        }
    }

    /// Text that is read as this amount and nothing else.
    #[must_use]
    pub fn text_of(amount: crate::money::Amount) -> String {
        amount.to_typed()
    }

    /// Text that is read as this day and nothing else.
    #[must_use]
    pub fn text_of_day(day: crate::calendar::Date) -> String {
        crate::calendar::write_date(day)
    }

    /// The ids of a list's rows, in their order.
    #[must_use]
    pub fn rows(&self, list: ListName) -> &[RowId] {
        self.list(list).map_or(&[], |rows| &rows.ids)
    }

    /// Adds a row at the end, with an id that no row ever had. The list is open again.
    pub fn add_row(&mut self, list: ListName) -> RowId {
        let rows = self.list_mut(list);
        loop {
            rows.given = rows.given.saturating_add(1);
            let mut text = String::from(list.letter());
            text.push_str(&rows.given.to_string());
            // A letter and a number are always an id.
            if let Ok(id) = RowId::new(&text)
                && !rows.ids.contains(&id)
            {
                rows.ids.push(id);
                rows.complete = false;
                return id;
            }
        }
    }

    /// Takes a row away, with all that stands in it.
    pub fn remove_row(&mut self, list: ListName, id: RowId) {
        self.list_mut(list).ids.retain(|known| *known != id);
        self.entries.retain(|(path, _)| path.row() != Some((list, id)));
    }

    /// Whether somebody has said that these are all the rows.
    #[must_use]
    pub fn is_complete(&self, list: ListName) -> bool {
        self.list(list).is_some_and(|rows| rows.complete)
    }

    /// Says whether these are all the rows.
    pub fn set_complete(&mut self, list: ListName, complete: bool) {
        self.list_mut(list).complete = complete;
    }

    /// Whether nothing was typed, and no row added.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.lists.iter().all(|rows| rows.ids.is_empty() && !rows.complete)
    }

    /// The draft that says what an application says.
    #[must_use]
    pub fn from_application(application: &Application) -> Draft {
        let mut draft = Draft::default();
        application.keyed(&mut |_, record| {
            record.values(&mut |field, value| draft.set(FieldPath::Field(field), value.entry()));
        });
        draft.give_list(ListName::Partners, &application.partners);
        draft.give_list(ListName::Rounds, &application.rounds);
        draft.give_list(ListName::Placements, &application.placements);
        draft.give_list(ListName::Lines, &application.budget.lines);
        draft.give_list(ListName::Papers, &application.papers);
        for key in application.supplied.keys() {
            let entry = match key {
                SuppliedKey::PartnerCountry(country) => application.supplied.partner_country(country).entry(),
                SuppliedKey::MaximumRate(category, country, currency) => {
                    application.supplied.maximum_rate(category, country, currency).entry()
                }
            };
            draft.set(FieldPath::Supplied(key), entry);
        }
        draft
    }

    fn give_list<R: Values>(&mut self, name: ListName, list: &List<R>) {
        for row in list {
            self.list_mut(name).keep(name, row.id);
            row.value.values(&mut |field, value| self.set(FieldPath::Row(name, row.id, field), value.entry()));
        }
        self.list_mut(name).complete = list.complete;
    }

    /// The application with the rows of the draft, and nothing answered: what [`read`] gives while nothing is.
    ///
    /// ```
    /// use norec_core::{Draft, ListName, read};
    ///
    /// let mut draft = Draft::new();
    /// draft.add_row(ListName::Partners);
    /// assert_eq!(draft.unanswered(), read(&draft).application);
    /// ```
    #[must_use]
    pub fn unanswered(&self) -> Application {
        let mut application = Application {
            partners: self.blank(ListName::Partners),
            rounds: self.blank(ListName::Rounds),
            placements: self.blank(ListName::Placements),
            papers: self.blank(ListName::Papers),
            ..Application::default()
        };
        application.budget.lines = self.blank(ListName::Lines);
        application
    }

    /// The rows of a list, as many as are read, with nothing answered.
    fn blank<R: Default>(&self, name: ListName) -> List<R> {
        let ids = self.rows(name).iter().take(MAX_ROWS as usize);
        List { rows: ids.map(|id| Row { id: *id, value: R::default() }).collect(), complete: self.is_complete(name) }
    }

    fn list(&self, list: ListName) -> Option<&Rows> {
        self.lists.get(list as usize)
    }

    fn list_mut(&mut self, list: ListName) -> &mut Rows {
        let [partners, rounds, placements, lines, papers] = &mut self.lists;
        match list {
            ListName::Partners => partners,
            ListName::Rounds => rounds,
            ListName::Placements => placements,
            ListName::Lines => lines,
            ListName::Papers => papers,
        }
    }
}

/// What a draft says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The answers. What could not be used is unknown.
    pub application: Application,
    /// What could not be used, and where.
    pub problems: Vec<Problem>,
}

/// Reads a draft. Unusable text reads as unknown, with the problem at its field.
#[must_use]
pub fn read(draft: &Draft) -> Reading {
    let mut reader = Reader { draft, problems: Vec::new() };
    let mut application = draft.unanswered();
    let outside = draft.part(None);
    application.singles_mut(&mut |record| reader.record(record, outside));
    reader.list(ListName::Partners, &mut application.partners);
    reader.list(ListName::Rounds, &mut application.rounds);
    reader.list(ListName::Placements, &mut application.placements);
    reader.list(ListName::Lines, &mut application.budget.lines);
    reader.list(ListName::Papers, &mut application.papers);
    reader.supplied(&mut application);
    reader.written_currencies(&mut application);
    let mut problems = reader.problems;
    settle(&mut application, Hand::Person, &mut problems);
    Reading { application, problems }
}

struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn list<R: Record>(&mut self, name: ListName, list: &mut List<R>) {
        if self.draft.rows(name).len() > MAX_ROWS as usize {
            self.problems.push(Problem::new(name.as_str(), ProblemKind::TooManyRows { max: MAX_ROWS }));
        }
        for row in &mut list.rows {
            self.record(&mut row.value, self.draft.part(Some((name, row.id))));
        }
    }

    fn supplied(&mut self, application: &mut Application) {
        for (path, entry) in &self.draft.entries {
            let FieldPath::Supplied(key) = *path else { continue };
            match key {
                SuppliedKey::PartnerCountry(country) => {
                    let mut answer = Answer::Unknown;
                    self.read(path, entry, key.field(), &mut answer);
                    application.supplied.set_partner_country(country, answer);
                }
                SuppliedKey::MaximumRate(category, country, currency) => {
                    let mut answer = Answer::Unknown;
                    self.read(path, entry, key.field(), &mut answer);
                    self.same_currency(path, &mut answer, &Answer::Known(currency));
                    application.supplied.set_maximum_rate(category, country, currency, answer);
                }
            }
        }
    }

    /// An amount typed with one currency where another is answered is used for neither.
    fn written_currencies(&mut self, application: &mut Application) {
        let stated = FieldPath::Field(&Budget::STATED_TOTAL);
        self.same_currency(&stated, &mut application.budget.stated_total, &application.budget.stated_currency);
        let asked = FieldPath::Field(&Initiative::AMOUNT);
        if let Ok(currency) = Currency::new(Initiative::CURRENCY) {
            self.same_currency(&asked, &mut application.schemes.initiative.amount, &Answer::Known(currency));
        }
        for row in &mut application.budget.lines.rows {
            let cost = FieldPath::Row(ListName::Lines, row.id, &BudgetLine::UNIT_COST);
            self.same_currency(&cost, &mut row.value.unit_cost, &row.value.currency);
        }
    }

    fn same_currency(&mut self, path: &FieldPath, amount: &mut Answer<Amount>, answered: &Answer<Currency>) {
        let (Some(Entry::Typed(text)), Answer::Known(_), Answer::Known(answered)) =
            (self.draft.entry(path), &amount, answered)
        else {
            return;
        };
        if let Some(written) = split_currency(text).1
            && written != *answered
        {
            let kind = ProblemKind::CurrencyDiffers { written, answered: *answered };
            self.problems.push(Problem::new(path.to_string(), kind).given(text));
            *amount = Answer::Unknown;
        }
    }

    /// Reads a record from what stands in its row, or outside rows: a few entries, of which one is found at a glance.
    fn record(&mut self, record: &mut dyn Record, part: &[(FieldPath, Entry)]) {
        record.slots(&mut |field, slot| {
            if let Some((path, entry)) = part.iter().find(|(path, _)| path.field() == Some(field)) {
                self.read(path, entry, field, slot);
            }
        });
    }

    /// Reads what stands at a path into a field that is unknown so far.
    fn read(&mut self, path: &FieldPath, entry: &Entry, field: &Field, slot: &mut dyn Slot) {
        let Err(kind) = enter(field, entry, slot) else { return };
        let problem = Problem::new(path.to_string(), kind);
        self.problems.push(match entry {
            Entry::Typed(text) => problem.given(text.trim()),
            Entry::Absent | Entry::CannotSay => problem,
        });
    }
}

/// Reads what stands in a field; what cannot be used leaves the field as it was.
pub(crate) fn enter(field: &Field, entry: &Entry, slot: &mut dyn Slot) -> Result<(), ProblemKind> {
    match entry {
        Entry::CannotSay => slot.mark(Answer::CannotSay),
        Entry::Absent if field.may_be_absent => slot.mark(Answer::Absent),
        Entry::Absent => return Err(ProblemKind::NullNotAllowed),
        Entry::Typed(text) => match text.trim() {
            "" => slot.mark(Answer::Unknown),
            text => return slot.type_in(text),
        },
    }
    Ok(())
}

#[cfg(test)]
mod tests;
