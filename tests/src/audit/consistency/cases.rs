//! Every application that a rule can tell apart: all the values of all that it reads, in small lists.

use super::values::Values;
use norec_core::{Application, Entry, Field, FieldKind, FieldPath, ListName, Row, RowId};
use norec_rules::rulebook::Read;
use std::ops::ControlFlow;

/// The most rows that a list is tried with.
const MOST_ROWS: usize = 4;
/// Of one rule so many applications at most: the lists grow, all together, as long as there are no more.
const MOST_CASES: u64 = 40_000;
/// The same where each case leads to others, at the limits that the rows name.
const MOST_WITH_LIMITS: u64 = 1_500;

/// All that a rule reads, with what is tried in it.
pub struct Space {
    shapes: Vec<Shape>,
}

/// Lists of so many rows.
struct Shape {
    empty: Application,
    levels: Vec<Level>,
    rows: usize,
    cases: u64,
}

/// One answer outside lists, or a row: what may stand in its fields, all at once.
struct Level {
    options: Vec<Vec<(FieldPath, Entry)>>,
    /// In the order of the row before: which row comes first makes no difference.
    follows: bool,
}

impl Space {
    pub fn of(reads: &[Read], values: &Values) -> Space {
        let lists = lists(reads);
        let mut counts = vec![Vec::new()];
        for _ in &lists {
            counts =
                counts.iter().flat_map(|so_far| (0..=MOST_ROWS).map(|n| [so_far.as_slice(), &[n]].concat())).collect();
        }
        let mut shapes: Vec<Shape> = counts
            .into_iter()
            .map(|counts| Shape::of(reads, values, &lists.iter().copied().zip(counts).collect::<Vec<_>>()))
            .collect();
        shapes.sort_by_key(|shape| (shape.rows, shape.cases));
        let money = reads.iter().any(|read| matches!(read, Read::Of(_, field) if field.kind == FieldKind::Amount));
        let most = if money { MOST_WITH_LIMITS } else { MOST_CASES };
        let mut so_far: u64 = 0;
        // All of so many rows, or none of them.
        let fits = shapes.chunk_by(|a, b| a.rows == b.rows).take_while(|chunk| {
            so_far = chunk.iter().fold(so_far, |sum, shape| sum.saturating_add(shape.cases));
            so_far <= most
        });
        let kept = fits.map(<[Shape]>::len).sum();
        shapes.truncate(kept);
        Space { shapes }
    }

    /// Shows each application, those with few rows first, until somebody has seen enough.
    pub fn each(&self, mut visit: impl FnMut(&Application) -> ControlFlow<()>) {
        for shape in &self.shapes {
            if walk(&shape.levels, 0, &mut shape.empty.clone(), &mut visit).is_break() {
                return;
            }
        }
    }
}

fn walk(
    levels: &[Level],
    before: usize,
    case: &mut Application,
    visit: &mut impl FnMut(&Application) -> ControlFlow<()>,
) -> ControlFlow<()> {
    let Some((level, rest)) = levels.split_first() else { return visit(case) };
    let from = if level.follows { before } else { 0 };
    for (place, option) in level.options.iter().enumerate().skip(from) {
        if option.iter().all(|(path, entry)| case.put(path, Some(entry)).is_ok()) {
            walk(rest, place, case, visit)?;
        }
    }
    ControlFlow::Continue(())
}

/// The lists that a rule reads, and those whose rows it finds named there.
fn lists(reads: &[Read]) -> Vec<ListName> {
    let read = |list: &ListName| {
        reads.iter().any(|read| match read {
            Read::Rows(of) => of == list,
            Read::Of(of, field) => of == list || field.kind == FieldKind::Reference(*list),
            Read::Field(_) | Read::Supplied => false,
        })
    };
    ListName::ALL.into_iter().filter(read).collect()
}

impl Shape {
    fn of(reads: &[Read], values: &Values, lists: &[(ListName, usize)]) -> Shape {
        let mut empty = Application::default();
        for (list, count) in lists {
            add_rows(&mut empty, *list, *count);
        }
        let (mut levels, mut cases) = (Vec::new(), 1_u64);
        for read in reads {
            if let Read::Field(field) = read {
                let path = FieldPath::Field(field);
                let options: Vec<_> = values.entries(field).into_iter().map(|entry| vec![(path, entry)]).collect();
                cases = cases.saturating_mul(options.len() as u64);
                levels.push(Level { options, follows: false });
            }
        }
        for (list, _) in lists {
            let named = reads
                .iter()
                .any(|read| matches!(read, Read::Of(_, field) if field.kind == FieldKind::Reference(*list)));
            for (place, id) in empty.row_ids(*list).into_iter().enumerate() {
                let options = options(reads, values, *list, id, &empty);
                let (many, rows) = (options.len() as u64, place as u64 + 1);
                // Of rows in order there are so many ways over one, times, for each row more, one more over its number.
                cases = if named { cases.saturating_mul(many) } else { cases.saturating_mul(many + rows - 1) / rows };
                levels.push(Level { options, follows: !named && place > 0 });
            }
        }
        Shape { rows: lists.iter().map(|(_, count)| count).sum(), empty, levels, cases }
    }
}

/// All that may stand in the fields of a row that are read.
fn options(
    reads: &[Read],
    values: &Values,
    list: ListName,
    id: RowId,
    empty: &Application,
) -> Vec<Vec<(FieldPath, Entry)>> {
    let mut options = vec![Vec::new()];
    for read in reads {
        let Read::Of(of, field) = read else { continue };
        let entries = entries(values, field, empty);
        // What no row can be named in stays open.
        if *of == list && !entries.is_empty() {
            let path = FieldPath::Row(list, id, field);
            let with = |so_far: &Vec<(FieldPath, Entry)>, entry| [so_far.as_slice(), &[(path, entry)]].concat();
            options =
                options.iter().flat_map(|so_far| entries.iter().cloned().map(|entry| with(so_far, entry))).collect();
        }
    }
    options
}

fn entries(values: &Values, field: &Field, empty: &Application) -> Vec<Entry> {
    match field.kind {
        FieldKind::Reference(list) => {
            empty.row_ids(list).iter().map(|id| Entry::Typed(id.as_str().to_owned())).collect()
        }
        _ => values.entries(field),
    }
}

/// Adds rows in which nothing is answered, and says that these are all.
fn add_rows(case: &mut Application, list: ListName, count: usize) {
    fn add<T: Default>(list: &mut norec_core::List<T>, ids: Vec<RowId>) {
        list.rows.extend(ids.into_iter().map(|id| Row { id, value: T::default() }));
        list.complete = true;
    }
    let letter = case.free_id(list).as_str().get(..1).unwrap_or_default().to_owned();
    let ids = (1..=count).filter_map(|number| RowId::new(&format!("{letter}{number}")).ok()).collect();
    match list {
        ListName::Partners => add(&mut case.partners, ids),
        ListName::Rounds => add(&mut case.rounds, ids),
        ListName::Placements => add(&mut case.placements, ids),
        ListName::Lines => add(&mut case.budget.lines, ids),
        ListName::Papers => add(&mut case.papers, ids),
    }
}
