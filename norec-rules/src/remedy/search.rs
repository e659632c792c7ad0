//! The search for changes that put a finding in place. Every candidate is put to the rule itself.

use super::{Class, class, holds, may_be_joined};
use crate::assess::Assessment;
use crate::finding::{Finding, Findings, Subject};
use crate::outcome::Outcome;
use crate::overlay::Overlay;
use crate::room::Cx;
use crate::rulebook::Read;
use norec_core::{
    Amount, Application, BudgetLine, Currency, Date, Decimal, Draft, Edit, Entry, Field, FieldKind, FieldPath,
    ListName, Paper, PaperKind, Partner, Placement, RowId,
};

/// So far a whole number is moved: ages and months do not go further.
const REACH: u32 = 120;
/// So many days a date is moved.
const DAYS: u16 = 1000;
/// So many partners are added at most.
const PARTNERS: usize = 5;
/// So many amounts are lowered together at most.
const LINES: usize = 24;
/// The parts in which amounts are lowered together.
const PARTS: i128 = 1000;

/// A finding, and all that it hangs on.
pub(super) struct Search<'a> {
    application: &'a Application,
    cx: Cx<'a>,
    finding: &'a Finding,
}

impl<'a> Search<'a> {
    pub(super) fn new(
        application: &'a Application,
        assessment: &Assessment,
        overlay: &'a Overlay,
        finding: &'a Finding,
    ) -> Search<'a> {
        let (rulebook, as_of) = (assessment.rulebook, assessment.as_of);
        Search { application, cx: Cx { application, rulebook, overlay, as_of, as_if_complete: false }, finding }
    }

    /// Each change of one answer, and each new row, that is enough by itself.
    pub(super) fn single(&self) -> Vec<Vec<Edit>> {
        let mut found: Vec<Vec<Edit>> = Vec::new();
        for path in self.paths() {
            found.extend(self.alone(&path).into_iter().map(|edit| vec![edit]));
        }
        found.extend(self.new_groups());
        found
    }

    /// Changes of several answers, or several new rows, of which none can be left out.
    pub(super) fn several(&self) -> Vec<Vec<Edit>> {
        let paths = self.paths();
        [self.answers(&paths), self.amounts(&paths), self.new_papers(), self.new_partners()]
            .into_iter()
            .flatten()
            .collect()
    }

    /// What the rule says of the subject then.
    fn outcome(&self, application: &Application) -> Option<Outcome> {
        let (mut findings, mut reminders) = (Vec::new(), Vec::new());
        let cx = Cx { application, ..self.cx };
        self.finding.rule.check(&cx, &mut Findings::new(&mut findings, &mut reminders, self.finding.rule));
        findings.into_iter().find(|finding| finding.subject == self.finding.subject).map(|finding| finding.outcome)
    }

    fn holds(&self, application: &Application) -> bool {
        self.outcome(application).is_some_and(|outcome| holds(&outcome))
    }

    /// Whether the rule is wrong still, whatever is not answered.
    fn is_wrong(&self, application: &Application) -> bool {
        matches!(self.outcome(application), Some(Outcome::NotMet | Outcome::Depends(_)))
    }

    fn hold_after(&self, edits: &[Edit]) -> bool {
        let mut changed = self.application.clone();
        edits.iter().all(|edit| changed.put(&edit.path, edit.to.as_ref()).is_ok()) && self.holds(&changed)
    }

    /// The answers that the rule reads and that may be moved: of the subject's own row, where it is one.
    fn paths(&self) -> Vec<FieldPath> {
        let home = self.finding.subject.row();
        let mut paths = Vec::new();
        for read in self.finding.rule.reads {
            match *read {
                Read::Field(field) if class(read) != Class::Fact => paths.push(FieldPath::Field(field)),
                Read::Of(list, field) if class(read) != Class::Fact => {
                    let rows = match home {
                        Some((of, id)) if of == list => vec![id],
                        _ => self.application.row_ids(list),
                    };
                    paths.extend(rows.into_iter().map(|id| FieldPath::Row(list, id, field)));
                }
                _ => {}
            }
        }
        paths
    }

    fn edit(&self, path: FieldPath, to: Option<Entry>) -> Edit {
        Edit { path, from: self.application.entry(&path), to }
    }

    /// The changes of one answer that are enough.
    fn alone(&self, path: &FieldPath) -> Vec<Edit> {
        let values = self.values(self.application, path, |changed| self.holds(changed));
        values.into_iter().map(|to| self.edit(*path, Some(to))).collect()
    }

    /// Other values of one answer in this application that are good, the nearest of numbers on each side.
    fn values(&self, within: &Application, path: &FieldPath, good: impl Fn(&Application) -> bool) -> Vec<Entry> {
        let from = within.entry(path);
        if from == Some(Entry::CannotSay) {
            return Vec::new();
        }
        let mut changed = within.clone();
        let mut good = |text: &str| {
            let entry = Entry::Typed(text.to_owned());
            let is_other = from.as_ref() != Some(&entry);
            (is_other && changed.put(path, Some(&entry)).is_ok() && good(&changed)).then_some(entry)
        };
        match path.field().map(|field| field.kind) {
            Some(FieldKind::YesNo) if Read::of(path).is_some_and(|read| class(&read) == Class::Deed) => {
                good("yes").into_iter().collect()
            }
            Some(FieldKind::YesNo) => ["yes", "no"].into_iter().filter_map(good).collect(),
            Some(FieldKind::Choice(words)) => words.iter().copied().filter_map(good).collect(),
            Some(FieldKind::Reference(list)) => {
                let rows = self.application.row_ids(list);
                rows.into_iter().filter_map(|row| good(row.as_str())).collect()
            }
            Some(FieldKind::Count | FieldKind::Years | FieldKind::Months) => {
                let Some(from) = number(from.as_ref()) else { return Vec::new() };
                let mut at = |value: Option<u32>| good(&value.filter(|value| *value > 0)?.to_string());
                let down = (1..=REACH).find_map(|step| at(from.checked_sub(step)));
                let up = (1..=REACH).find_map(|step| at(from.checked_add(step)));
                down.into_iter().chain(up).collect()
            }
            // Of a day that is planned the nearest one on each side.
            Some(FieldKind::Date) => {
                let Some(from) = text_of(from.as_ref().unwrap_or(&Entry::Absent)).parse::<Date>().ok() else {
                    return Vec::new();
                };
                let mut at = |day: Option<Date>| good(&Draft::text_of_day(day?));
                let days = |days| chrono::Days::new(u64::from(days));
                let before = (1..=DAYS).find_map(|step| at(from.checked_sub_days(days(step))));
                let after = (1..=DAYS).find_map(|step| at(from.checked_add_days(days(step))));
                before.into_iter().chain(after).collect()
            }
            Some(FieldKind::Amount) if matches!(path, FieldPath::Field(_)) => {
                let limits = self.finding.limits.iter();
                limits.filter_map(|limit| good(&Draft::text_of(Amount::new(limit.limit).ok()?))).collect()
            }
            Some(FieldKind::Amount | FieldKind::Quantity) => {
                let Some(steps) = Steps::of(self.application, path) else { return Vec::new() };
                let entry = |units| steps.entry(units);
                let at = |units| entry(units).and_then(|entry| good(text_of(&entry))).is_some();
                greatest(1, steps.units, at).and_then(entry).into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    /// Each answer that is wrong whatever the others are, moved as little as it takes; and what is not answered, with yes.
    fn answers(&self, paths: &[FieldPath]) -> Option<Vec<Edit>> {
        let mut edits = Vec::new();
        for path in paths {
            let mut without = self.application.clone();
            for other in paths.iter().filter(|other| *other != path) {
                without.put(other, None).ok()?;
            }
            let is_yes_no = path.field().is_some_and(|field| field.kind == FieldKind::YesNo);
            let to = match self.application.entry(path) {
                None | Some(Entry::CannotSay) if is_yes_no => Some(Entry::Typed("yes".to_owned())),
                Some(Entry::Typed(_)) if self.is_wrong(&without) => {
                    self.values(&without, path, |changed| !self.is_wrong(changed)).into_iter().next()
                }
                _ => None,
            };
            edits.extend(to.map(|to| self.edit(*path, Some(to))));
        }
        self.least(edits)
    }

    /// The edits without those that are not needed; nothing if all of them are not enough.
    fn least(&self, mut edits: Vec<Edit>) -> Option<Vec<Edit>> {
        if edits.is_empty() || !self.hold_after(&edits) {
            return None;
        }
        for place in (0..edits.len()).rev() {
            let edit = edits.remove(place);
            if !self.hold_after(&edits) {
                edits.insert(place, edit);
            }
        }
        Some(edits)
    }

    /// Amounts lowered together, all by the same share, and then each raised again as far as it goes.
    fn amounts(&self, paths: &[FieldPath]) -> Option<Vec<Edit>> {
        let costs: Vec<(FieldPath, Steps)> = paths
            .iter()
            .filter(|path| path.field() == Some(&BudgetLine::UNIT_COST))
            .filter_map(|path| Some((*path, Steps::of(self.application, path)?)))
            .collect();
        if costs.len() < 2 || costs.len() > LINES {
            return None;
        }
        let all = |units: &[i128]| -> Option<Vec<Edit>> {
            costs
                .iter()
                .zip(units)
                .map(|((path, steps), units)| Some(self.edit(*path, Some(steps.entry(*units)?))))
                .collect()
        };
        let scaled = |part: i128| -> Vec<i128> {
            let of = |steps: &Steps| steps.units.saturating_mul(part).checked_div(PARTS).unwrap_or_default().max(1);
            costs.iter().map(|(_, steps)| of(steps)).collect()
        };
        let good = |units: &[i128]| all(units).is_some_and(|edits| self.hold_after(&edits));
        let part = greatest(0, PARTS, |part| good(&scaled(part)))?;
        let mut units = scaled(part);
        for _ in 0..2 {
            for (place, (_, steps)) in costs.iter().enumerate() {
                let here = units.get(place).copied()?;
                let with = |value: i128| {
                    let mut other = units.clone();
                    if let Some(slot) = other.get_mut(place) {
                        *slot = value;
                    }
                    good(&other)
                };
                let most = if with(steps.units) { steps.units } else { greatest(here, steps.units, with)? };
                *units.get_mut(place)? = most;
            }
        }
        let edits = all(&units)?;
        Some(edits.into_iter().filter(|edit| edit.from != edit.to).collect())
    }

    /// One person more from each partner to each other, in a group like the nearest.
    fn new_groups(&self) -> Vec<Vec<Edit>> {
        let reads = |field| self.finding.rule.reads.contains(&Read::Of(ListName::Placements, field));
        if !reads(&Placement::FROM) || !reads(&Placement::TO) || matches!(self.finding.subject, Subject::Group(_)) {
            return Vec::new();
        }
        let partners = self.application.row_ids(ListName::Partners);
        let id = self.application.free_id(ListName::Placements);
        let mut found = Vec::new();
        for from in &partners {
            for to in partners.iter().filter(|to| *to != from) {
                let like = self.nearest_group(*from, *to);
                let edits = like.map(|like| {
                    self.new_row(ListName::Placements, id, |field| match field {
                        field if *field == Placement::FROM => Some(Entry::Typed(from.as_str().to_owned())),
                        field if *field == Placement::TO => Some(Entry::Typed(to.as_str().to_owned())),
                        field if *field == Placement::COUNT => Some(Entry::Typed("1".to_owned())),
                        field => self.application.entry(&FieldPath::Row(ListName::Placements, like, field)),
                    })
                });
                found.extend(edits.filter(|edits| self.hold_after(edits)));
            }
        }
        found
    }

    /// The group that a new one is like: the one that goes the other way, else one that shares an end, else the first.
    fn nearest_group(&self, from: RowId, to: RowId) -> Option<RowId> {
        let groups = &self.application.placements;
        let far = |from_of: Option<&RowId>, to_of: Option<&RowId>| match (from_of, to_of) {
            (a, b) if a == Some(&to) && b == Some(&from) => 0,
            (a, b) if a == Some(&from) || b == Some(&to) => 1,
            _ => 2,
        };
        let nearest = groups.iter().min_by_key(|group| far(group.from.known(), group.to.known()));
        nearest.map(|group| group.id)
    }

    /// The edits that make a row.
    fn new_row(&self, list: ListName, id: RowId, entry: impl Fn(&'static Field) -> Option<Entry>) -> Vec<Edit> {
        let edits = list.fields().iter().filter_map(|field| {
            let to = Some(entry(field)?);
            Some(Edit { path: FieldPath::Row(list, id, field), from: None, to })
        });
        edits.collect()
    }

    /// The papers of a partner that are missing, each for the round it is for, as old as it may be.
    fn new_papers(&self) -> Option<Vec<Edit>> {
        let Subject::Partner(partner) = self.finding.subject else { return None };
        if !self.finding.rule.reads.contains(&Read::Of(ListName::Papers, &Paper::KIND)) {
            return None;
        }
        let typed = |text: &str| Some(Entry::Typed(text.to_owned()));
        let today = self.cx.as_of.oslo().date();
        let rounds = self.application.row_ids(ListName::Rounds);
        let rounds: Vec<Option<RowId>> =
            if rounds.is_empty() { vec![None] } else { rounds.into_iter().map(Some).collect() };
        let mut rows: Vec<Vec<Edit>> = Vec::new();
        let mut scratch = self.application.clone();
        for round in &rounds {
            for kind in PaperKind::ALL {
                let id = scratch.free_id(ListName::Papers);
                let row = self.new_row(ListName::Papers, id, |field| match field {
                    field if *field == Paper::PARTNER => typed(partner.as_str()),
                    field if *field == Paper::KIND => typed(kind.id()),
                    field if *field == Paper::ROUND => round.and_then(|round| typed(round.as_str())),
                    _ => Some(Entry::Typed(Draft::text_of_day(today))),
                });
                for edit in &row {
                    scratch.put(&edit.path, edit.to.as_ref()).ok()?;
                }
                rows.push(row);
            }
        }
        if !self.hold_after(&rows.concat()) {
            return None;
        }
        for place in (0..rows.len()).rev() {
            let row = rows.remove(place);
            if !self.hold_after(&rows.concat()) {
                rows.insert(place, row);
            }
        }
        for place in 0..rows.len() {
            let dated = rows.get(place)?.iter().position(|edit| edit.path.field() == Some(&Paper::DATED))?;
            let mut with = |date: Option<Date>| -> Option<bool> {
                rows.get_mut(place)?.get_mut(dated)?.to = date.map(|date| Entry::Typed(Draft::text_of_day(date)));
                Some(self.hold_after(&rows.concat()))
            };
            if with(None)? {
                continue;
            }
            let back = |days: i128| today.checked_sub_days(chrono::Days::new(u64::try_from(days).ok()?));
            let days = greatest(0, i128::from(DAYS), |days| with(back(days)).unwrap_or(false))?;
            with(back(days))?;
        }
        Some(rows.concat().into_iter().filter(|edit| edit.to.is_some()).collect())
    }

    /// More partners, of whom nothing is known but that they do not coordinate.
    fn new_partners(&self) -> Option<Vec<Edit>> {
        if !may_be_joined(self.finding) {
            return None;
        }
        let mut changed = self.application.clone();
        let mut edits = Vec::new();
        for _ in 0..PARTNERS {
            let id = changed.free_id(ListName::Partners);
            let path = FieldPath::Row(ListName::Partners, id, &Partner::COORDINATOR);
            let edit = Edit { path, from: None, to: Some(Entry::Typed("no".to_owned())) };
            changed.put(&path, edit.to.as_ref()).ok()?;
            edits.push(edit);
            if self.holds(&changed) {
                return Some(edits);
            }
        }
        None
    }
}

pub(super) fn text_of(entry: &Entry) -> &str {
    match entry {
        Entry::Typed(text) => text,
        Entry::Absent | Entry::CannotSay => "",
    }
}

/// A whole number that stands in a field.
fn number(entry: Option<&Entry>) -> Option<u32> {
    text_of(entry?).parse().ok()
}

/// The greatest number from `least` on and below `above` that is good, by halves: `above` is not, and of the numbers
/// between, the good ones come first. Nothing if `least` is not good.
fn greatest(least: i128, above: i128, mut good: impl FnMut(i128) -> bool) -> Option<i128> {
    if least >= above || !good(least) {
        return None;
    }
    let (mut low, mut high) = (least, above);
    loop {
        let middle = low.saturating_add(high.saturating_sub(low) / 2);
        if middle == low {
            return Some(low);
        }
        if good(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// An amount in the steps in which it is written: minor units of its currency, or finer if it is; a quantity in its own.
struct Steps {
    units: i128,
    scale: u32,
    is_cost: bool,
}

impl Steps {
    fn of(application: &Application, path: &FieldPath) -> Option<Steps> {
        let FieldPath::Row(ListName::Lines, id, field) = path else { return None };
        let line = application.budget.lines.get(*id)?;
        let is_cost = **field == BudgetLine::UNIT_COST;
        let value = if is_cost { line.unit_cost.known()?.get() } else { line.quantity.known()?.get() };
        let value = value.normalize();
        let minor = if is_cost { line.currency.known().map_or(0, Currency::minor_unit) } else { 0 };
        let scale = value.scale().max(minor);
        let tens = 10_i128.checked_pow(scale.checked_sub(value.scale())?)?;
        Some(Steps { units: value.mantissa().checked_mul(tens)?, scale, is_cost })
    }

    fn entry(&self, units: i128) -> Option<Entry> {
        let value = Decimal::try_from_i128_with_scale(units, self.scale).ok()?;
        // A price is written with the decimals of its currency, a number of units with those that it needs.
        let value = if self.is_cost { value } else { value.normalize() };
        Some(Entry::Typed(Draft::text_of(Amount::new(value).ok()?)))
    }
}
