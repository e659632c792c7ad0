//! What can be moved in an application that is in order.

use super::words::{COUNTRIES, CURRENCIES, INSTANTS, entries, fields, is_read, words};
use super::{limit, said};
use norec_core::{
    Afterwards, BudgetLine, Decimal, Draft, Entry, Field, FieldKind, FieldPath, History, ListName, Paper, Partner,
    Placement, Plan, Round, RowId, Submission, SuppliedKey,
};
use norec_rules::rulebook::{self, Read};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::BTreeSet;

/// One thing that is done to an application. A pick is among what is there when the move is made.
#[derive(Clone, Debug)]
pub enum Move {
    /// A field that some rule reads gets another entry.
    Read(Index, Index),
    /// A field that some rule reads is unknown. Not among [`any_move`]: for laws about what is answered later.
    Blank(Index),
    /// Any field gets another entry.
    Any(Index, Index),
    /// A field outside lists that some rule of that call reads gets another entry. Not among [`any_move`]: for calls of
    /// other schemes than the exchange.
    Of(&'static str, Index, Index),
    /// A list is opened, or closed.
    Complete(ListName, bool),
    /// A row is taken away; what named it is open.
    Remove(ListName, Index),
    /// A row is added, its fields filled by these picks, and the list left open or closed.
    Add(ListName, Vec<Index>, bool),
    /// A group goes from a partner to itself.
    ToItself(Index),
    /// One group is virtual, or all are.
    Virtual(Index, bool),
    /// A partner is in that country.
    Country(Index, &'static str),
    /// What was done before, by one of [`HISTORIES`].
    History(usize),
    /// How long the agreement is to last, and what came before it, by one of [`BEFORE`].
    Length(&'static str, usize),
    /// Whether a partner is new, or whether each is.
    New(Option<Index>, bool),
    /// An agreement with Norec in that state, and whether each partner is new.
    Existing(&'static str, Option<bool>),
    /// How many months a group is away, or a round lasts.
    Months(ListName, Index, &'static str),
    /// How many people go in a group.
    People(Index, &'static str),
    /// What kind of organisation a partner is, whether it is a legal entity, or what it can do: one of the three.
    Organisation(Index, usize, Index),
    /// A field of [`FORMS`] in some row gets another entry.
    Form(usize, Index, Index),
    /// Everything that is answered with yes or no in one of [`YES_NO`], each by a pick.
    YesNo(usize, Vec<Index>),
    /// When it was sent, and how: each by a pick.
    HandedIn(&'static str, Vec<Index>),
    /// Of a list so many rows stay, and the list is open or closed.
    Keep(ListName, usize, bool),
    /// A group's youngest and oldest.
    Ages(Index, &'static str, &'static str),
    /// When it was sent.
    Sent(&'static str),
    /// Whether a partner's country is on Norec's list.
    OnList(Index, Index),
    /// The highest rate for a line: as far above its cost; absent; could not find out.
    Rate(Index, Result<i64, Entry>),
    /// The currency of a line, or of all.
    Currency(Option<Index>, &'static str),
    /// How many units a line of activities has. Not among [`any_move`]: for laws about what could be changed.
    Units(Index, &'static str),
    /// The activities of a currency at the limit of a reading, as many minor units above it.
    AtLimit(Index, usize, i64),
}

/// What was done before: Phase 1, the agreement, the feasibility study, its reports. `?` is unknown, `!` could not be
/// found out, `-` is absent.
const HISTORIES: [[&str; 4]; 12] = [
    ["yes", "-", "yes", "yes"],
    ["no", "-", "no", "no"],
    ["no", "running", "yes", "no"],
    ["no", "ended", "no", "?"],
    ["no", "ended", "?", "no"],
    ["no", "running", "no", "no"],
    ["no", "?", "yes", "?"],
    ["?", "-", "?", "yes"],
    ["?", "running", "?", "?"],
    ["!", "ended", "yes", "!"],
    ["no", "!", "!", "yes"],
    ["!", "!", "!", "!"],
];

/// The records in which every field, or all but a few, is answered with yes or no.
const YES_NO: [&[&Field]; 3] = [Plan::FIELDS, Submission::FIELDS, Afterwards::FIELDS];
/// What was done before, for the length of an agreement: the agreement, months of support, projects. Signs as above.
const BEFORE: [[&str; 3]; 12] = [
    ["-", "-", "-"],
    ["-", "?", "!"],
    ["running", "12", "1"],
    ["running", "60", "2"],
    ["running", "61", "2"],
    ["running", "61", "3"],
    ["running", "?", "1"],
    ["ended", "24", "1"],
    ["ended", "61", "2"],
    ["ended", "61", "?"],
    ["?", "12", "1"],
    ["!", "?", "?"],
];

/// Fields that blind choice among all of them seldom comes to, those with few entries that turn a rule twice. Of a list
/// some row; additional funding is asked for training.
const FORMS: [(Option<ListName>, &Field); 9] = [
    (Some(ListName::Partners), &Partner::COORDINATOR),
    (Some(ListName::Lines), &BudgetLine::ADDITIONAL_FUNDING),
    (Some(ListName::Lines), &BudgetLine::ADDITIONAL_FUNDING),
    (Some(ListName::Lines), &BudgetLine::NOTE),
    (Some(ListName::Lines), &BudgetLine::NOTE),
    (Some(ListName::Papers), &Paper::DATED),
    (Some(ListName::Papers), &Paper::ROUND),
    (None, &Plan::TRANSFER_PLAN),
    (None, &Plan::TRANSFER_PLAN),
];

/// Any move, the ones at the edges of rules most often.
pub(super) fn any_move() -> impl Strategy<Value = Move> {
    let pick = any::<Index>;
    let picks = || prop::collection::vec(any::<Index>(), 8);
    let list = || select(ListName::ALL.to_vec());
    let ages = || select(vec!["17", "18", "35", "36"]);
    let lengths = || select(vec!["11", "12", "23", "24", "25", "36", "37", "48", "60", "61"]);
    let months = || select(vec!["2", "3", "18", "19"]);
    let of_months = || select(vec![ListName::Placements, ListName::Rounds]);
    let nudge = || select(vec![-1_i64, 0, 1]);
    let rate = prop_oneof![6 => nudge().prop_map(Ok), 2 => Just(Err(Entry::Absent)), 1 => Just(Err(Entry::CannotSay))];
    prop_oneof![
        6 => (pick(), pick()).prop_map(|(field, entry)| Move::Read(field, entry)),
        1 => (pick(), pick()).prop_map(|(field, entry)| Move::Any(field, entry)),
        3 => (list(), any::<bool>()).prop_map(|(list, complete)| Move::Complete(list, complete)),
        2 => (list(), pick()).prop_map(|(list, row)| Move::Remove(list, row)),
        1 => (list(), prop::collection::vec(pick(), 0..10), any::<bool>())
            .prop_map(|(list, picks, complete)| Move::Add(list, picks, complete)),
        1 => pick().prop_map(Move::ToItself),
        2 => (pick(), any::<bool>()).prop_map(|(group, all)| Move::Virtual(group, all)),
        2 => (pick(), select(COUNTRIES.to_vec())).prop_map(|(partner, country)| Move::Country(partner, country)),
        3 => (0..HISTORIES.len()).prop_map(Move::History),
        3 => (lengths(), 0..BEFORE.len()).prop_map(|(months, before)| Move::Length(months, before)),
        2 => (prop::option::of(pick()), any::<bool>()).prop_map(|(partner, new)| Move::New(partner, new)),
        2 => (of_months(), pick(), months()).prop_map(|(list, row, months)| Move::Months(list, row, months)),
        1 => (pick(), select(vec!["1", "3", "13"])).prop_map(|(group, people)| Move::People(group, people)),
        4 => (pick(), 0..3_usize, pick()).prop_map(|(partner, field, entry)| Move::Organisation(partner, field, entry)),
        6 => (0..FORMS.len(), pick(), pick()).prop_map(|(form, row, entry)| Move::Form(form, row, entry)),
        4 => (0..YES_NO.len(), picks()).prop_map(|(record, picks)| Move::YesNo(record, picks)),
        3 => (select(INSTANTS.to_vec()), picks()).prop_map(|(instant, picks)| Move::HandedIn(instant, picks)),
        3 => (list(), 0..2_usize, any::<bool>()).prop_map(|(list, rows, complete)| Move::Keep(list, rows, complete)),
        2 => (pick(), ages(), ages()).prop_map(|(group, young, old)| Move::Ages(group, young, old)),
        3 => select(INSTANTS.to_vec()).prop_map(Move::Sent),
        2 => (pick(), pick()).prop_map(|(partner, answer)| Move::OnList(partner, answer)),
        3 => (pick(), rate).prop_map(|(line, above)| Move::Rate(line, above)),
        1 => (prop::option::of(pick()), select(CURRENCIES.to_vec())).prop_map(|(line, code)| Move::Currency(line, code)),
        3 => (pick(), 0..4_usize, nudge()).prop_map(|(line, reading, above)| Move::AtLimit(line, reading, above)),
    ]
}

/// Picks for [`Move::Of`].
pub(super) fn picks() -> impl Strategy<Value = (Index, Index)> {
    (any::<Index>(), any::<Index>())
}

/// An agreement, and partners of whom none is new, or nobody has said it.
pub(super) fn existing() -> impl Strategy<Value = Move> {
    (select(vec!["running", "ended"]), select(vec![Some(false), None]))
        .prop_map(|(agreement, new)| Move::Existing(agreement, new))
}

/// One of those that are there.
fn picked<T: Copy>(index: &Index, all: &[T]) -> Option<T> {
    if all.is_empty() { None } else { Some(*index.get(all)) }
}

fn typed(text: &str) -> Option<Entry> {
    Some(Entry::Typed(text.to_owned()))
}

fn of(list: ListName, id: RowId, field: &'static Field) -> FieldPath {
    FieldPath::Row(list, id, field)
}

impl Move {
    /// Whether it puts something at a limit, which hangs on all the rest.
    pub(super) fn is_of_limits(&self) -> bool {
        matches!(self, Move::AtLimit(..) | Move::Rate(..))
    }

    /// Makes the move in a draft. A move of what is not there does nothing.
    pub(super) fn make(&self, draft: &mut Draft) {
        let _ = self.try_to(draft);
    }

    fn try_to(&self, draft: &mut Draft) -> Option<()> {
        match self {
            Move::Read(field, entry) => {
                // The fields of papers are many, and have moves of their own.
                let of_papers = |path: &FieldPath| matches!(path, FieldPath::Row(ListName::Papers, ..));
                let read: Vec<FieldPath> =
                    fields(draft).into_iter().filter(|path| is_read(path) && !of_papers(path)).collect();
                set(draft, picked(field, &read)?, entry);
            }
            Move::Of(call, field, entry) => {
                let reads = rulebook::get(call)?.rules.iter().flat_map(|rule| rule.reads);
                let read = reads.filter_map(|read| match read {
                    Read::Field(field) => Some(FieldPath::Field(field)),
                    _ => None,
                });
                let read: Vec<FieldPath> = read.collect::<BTreeSet<_>>().into_iter().collect();
                set(draft, picked(field, &read)?, entry);
            }
            Move::Blank(field) => {
                let read: Vec<FieldPath> = fields(draft).into_iter().filter(is_read).collect();
                draft.set(picked(field, &read)?, None);
            }
            Move::Any(field, entry) => {
                let path = picked(field, &fields(draft))?;
                set(draft, path, entry);
            }
            Move::Complete(list, complete) => draft.set_complete(*list, *complete),
            Move::Remove(list, row) => {
                let id = picked(row, draft.rows(*list))?;
                draft.remove_row(*list, id);
            }
            Move::Add(list, picks, complete) => {
                add(draft, *list, picks);
                draft.set_complete(*list, *complete);
            }
            Move::ToItself(group) => {
                let group = picked(group, draft.rows(ListName::Placements))?;
                let from = draft.entry(&of(ListName::Placements, group, &Placement::FROM)).cloned();
                draft.set(of(ListName::Placements, group, &Placement::TO), from);
            }
            Move::Virtual(group, all) => {
                let one = picked(group, draft.rows(ListName::Placements))?;
                for group in draft.rows(ListName::Placements).to_vec() {
                    if *all || group == one {
                        draft.set(of(ListName::Placements, group, &Placement::MODE), typed("virtual"));
                    }
                }
            }
            Move::Country(partner, country) => {
                let partner = picked(partner, draft.rows(ListName::Partners))?;
                draft.set(of(ListName::Partners, partner, &Partner::COUNTRY), typed(country));
            }
            Move::History(which) => {
                let fields = [
                    &History::PHASE_1,
                    &History::AGREEMENT,
                    &History::FEASIBILITY_STUDY,
                    &History::FEASIBILITY_REPORTS,
                ];
                let history = HISTORIES.get(*which)?;
                set_words(draft, &fields, history);
                let ended = history.contains(&"ended");
                draft.set(FieldPath::Field(&History::AGREEMENT_ENDED), typed("2024-06-30").filter(|_| ended));
            }
            Move::Length(months, before) => {
                draft.set(FieldPath::Field(&Plan::AGREEMENT_MONTHS), typed(months));
                let fields = [&History::AGREEMENT, &History::SUPPORT_MONTHS, &History::PROJECTS];
                set_words(draft, &fields, BEFORE.get(*before)?);
            }
            Move::Existing(agreement, new) => {
                draft.set(FieldPath::Field(&History::AGREEMENT), typed(agreement));
                for id in draft.rows(ListName::Partners).to_vec() {
                    let word = new.and_then(|new| typed(if new { "yes" } else { "no" }));
                    draft.set(of(ListName::Partners, id, &Partner::NEW_PARTNER), word);
                }
            }
            Move::New(partner, new) => {
                let partners = draft.rows(ListName::Partners).to_vec();
                let one = partner.as_ref().map(|partner| picked(partner, &partners));
                for id in partners.into_iter().filter(|id| one.is_none_or(|one| one == Some(*id))) {
                    let word = if *new { "yes" } else { "no" };
                    draft.set(of(ListName::Partners, id, &Partner::NEW_PARTNER), typed(word));
                }
            }
            Move::Months(list, row, months) => {
                let row = picked(row, draft.rows(*list))?;
                let field = if *list == ListName::Rounds { &Round::MONTHS } else { &Placement::MONTHS };
                draft.set(of(*list, row, field), typed(months));
            }
            Move::People(group, people) => {
                let group = picked(group, draft.rows(ListName::Placements))?;
                draft.set(of(ListName::Placements, group, &Placement::COUNT), typed(people));
            }
            Move::Organisation(partner, field, entry) => {
                let partner = picked(partner, draft.rows(ListName::Partners))?;
                let fields = [&Partner::KIND, &Partner::LEGAL_ENTITY, &Partner::CAPACITY];
                set(draft, of(ListName::Partners, partner, fields.get(*field)?), entry);
            }
            Move::YesNo(record, picks) => yes_no(draft, YES_NO.get(*record)?, picks),
            Move::HandedIn(instant, picks) => {
                draft.set(FieldPath::Field(&norec_core::Application::SUBMITTED_AT), typed(instant));
                yes_no(draft, Submission::FIELDS, picks);
            }
            Move::Form(form, row, entry) => {
                let path = match *FORMS.get(*form)? {
                    (None, field) => FieldPath::Field(field),
                    (Some(list), field) => {
                        let mut rows = draft.rows(list).to_vec();
                        if *field == BudgetLine::ADDITIONAL_FUNDING {
                            let category = |line| draft.entry(&of(list, line, &BudgetLine::CATEGORY)).cloned();
                            rows.retain(|line| category(*line) == typed("training"));
                        }
                        of(list, picked(row, &rows)?, field)
                    }
                };
                set(draft, path, entry);
            }
            Move::Keep(list, rows, complete) => {
                for id in draft.rows(*list).iter().skip(*rows).copied().collect::<Vec<_>>() {
                    draft.remove_row(*list, id);
                }
                draft.set_complete(*list, *complete);
            }
            Move::Ages(group, young, old) => {
                let group = picked(group, draft.rows(ListName::Placements))?;
                let (young, old) = if young <= old { (young, old) } else { (old, young) };
                draft.set(of(ListName::Placements, group, &Placement::YOUNGEST), typed(young));
                draft.set(of(ListName::Placements, group, &Placement::OLDEST), typed(old));
            }
            Move::Sent(instant) => {
                draft.set(FieldPath::Field(&norec_core::Application::SUBMITTED_AT), typed(instant));
            }
            Move::OnList(partner, answer) => {
                let partner = picked(partner, draft.rows(ListName::Partners))?;
                let country = *said(draft).partners.get(partner)?.country.known()?;
                set(draft, FieldPath::Supplied(SuppliedKey::PartnerCountry(country)), answer);
            }
            Move::Rate(line, above) => rate(draft, line, above)?,
            Move::Currency(line, code) => {
                let lines = draft.rows(ListName::Lines).to_vec();
                let one = line.as_ref().map(|line| picked(line, &lines));
                for id in lines.into_iter().filter(|id| one.is_none_or(|one| one == Some(*id))) {
                    draft.set(of(ListName::Lines, id, &BudgetLine::CURRENCY), typed(code));
                }
            }
            Move::Units(line, units) => {
                let mut lines = draft.rows(ListName::Lines).to_vec();
                lines.retain(|line| {
                    draft.entry(&of(ListName::Lines, *line, &BudgetLine::CATEGORY)).cloned() == typed("activities")
                });
                draft.set(of(ListName::Lines, picked(line, &lines)?, &BudgetLine::QUANTITY), typed(units));
            }
            Move::AtLimit(line, reading, above) => limit::put_at_limit(draft, line, *reading, *above)?,
        }
        Some(())
    }
}

/// Puts a word in each field: `?` is unknown, `!` could not be found out, `-` is absent.
fn set_words(draft: &mut Draft, fields: &[&'static Field], words: &[&str]) {
    for (field, word) in fields.iter().zip(words) {
        let entry = match *word {
            "?" => None,
            "!" => Some(Entry::CannotSay),
            "-" => Some(Entry::Absent),
            word => typed(word),
        };
        draft.set(FieldPath::Field(field), entry);
    }
}

/// Puts one of the entries that a field may have.
fn set(draft: &mut Draft, path: FieldPath, entry: &Index) {
    let entries = entries(draft, &path);
    draft.set(path, entry.get(&entries).clone());
}

/// Answers the fields of a record that are answered with yes or no, half of them with yes.
fn yes_no(draft: &mut Draft, fields: &[&'static Field], picks: &[Index]) {
    let entries = [typed("yes"), typed("yes"), typed("yes"), typed("no"), typed("no"), Some(Entry::CannotSay)];
    for (field, pick) in fields.iter().filter(|field| field.kind == FieldKind::YesNo).zip(picks) {
        draft.set(FieldPath::Field(field), pick.get(&entries).clone());
    }
}

/// Adds a row, its first fields filled; the rest is unknown.
pub(super) fn add(draft: &mut Draft, list: ListName, picks: &[Index]) {
    let id = draft.add_row(list);
    for (field, pick) in list.fields().iter().zip(picks) {
        let path = of(list, id, field);
        let words = words(draft, &path);
        if !words.is_empty() {
            draft.set(path, typed(pick.get(words.as_slice()).as_str()));
        }
    }
    // Ages that cross change places.
    let (young, old) = (of(list, id, &Placement::YOUNGEST), of(list, id, &Placement::OLDEST));
    let (first, second) = (draft.entry(&young).cloned(), draft.entry(&old).cloned());
    let age = |entry: &Option<Entry>| match entry {
        Some(Entry::Typed(text)) => text.parse::<u8>().ok(),
        _ => None,
    };
    if let (Some(lower), Some(upper)) = (age(&first), age(&second))
        && lower > upper
    {
        draft.set(young, second);
        draft.set(old, first);
    }
}

/// Says the highest rate for a line that has a kind, a partner with a country, and a currency.
fn rate(draft: &mut Draft, line: &Index, above: &Result<i64, Entry>) -> Option<()> {
    let application = said(draft);
    let limited = ["housing", "allowance", "partner-meeting"];
    let lines: Vec<_> = application
        .budget
        .lines
        .iter()
        .filter(|line| line.category.known().is_some_and(|category| limited.contains(&category.id())))
        .collect();
    let line = picked(line, &lines)?;
    let country = *application.partners.get(*line.partner.known()?)?.country.known()?;
    let (category, currency) = (*line.category.known()?, *line.currency.known()?);
    let path = FieldPath::Supplied(SuppliedKey::MaximumRate(category, country, currency));
    let entry = match above {
        Err(entry) => entry.clone(),
        Ok(above) => {
            let step = Decimal::new(*above, currency.minor_unit());
            let rate = line.unit_cost.known()?.get().checked_add(step)?;
            Entry::Typed(Draft::text_of(norec_core::Amount::new(rate).ok()?))
        }
    };
    draft.set(path, Some(entry));
    Some(())
}
