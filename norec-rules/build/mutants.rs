//! Mutants: for each value that a rulebook gives a room, the same rule with that value changed, one at a time.
//!
//! Only with the feature `mutants`. What every call has alike (its head, strengths, citations, sources) is changed
//! at run time, in `src/mutants`; a room's own parameters have types of their own and are changed here.

mod changes;

use crate::citations::SOURCES;
use crate::rooms::Room;
use crate::rulebooks::Given;
use crate::shelf::Shelf;
use crate::values::{str_of, table_of};
use anyhow::{Context, Result, bail};
use changes::Words;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use toml::Table;

/// `CHANGED`, a list of changed rules, and `REFUSED`, the changes that the build would not take.
pub fn compile(root: &Path, rooms: &[Room]) -> Result<String> {
    let folder = root.join("rulebooks");
    let sources = Shelf::read(&folder.join(SOURCES))?;
    let core = root.join("../norec-core/src/records");
    let (mut rust, mut rows, mut refused) = (String::new(), String::new(), String::new());
    let mut count: usize = 0;
    for path in crate::files(&folder, "toml")?.iter().filter(|path| !path.ends_with(SOURCES)) {
        let table: Table = fs::read_to_string(path)?.parse()?;
        let call = str_of(&table, "id")?;
        for (id, rule) in table_of(&table, "rules")? {
            let place = || format!("mutants of {call}, rules.{id}");
            let Some(room) = rooms.iter().find(|room| room.id == *id) else { bail!("{}: no such room", place()) };
            let rule = rule.as_table().with_context(place)?;
            let words = Words::of(room, &core).with_context(place)?;
            for change in changes::of(room, rule, &words).with_context(place)? {
                let what = format!("rules.{id}.{}", change.what);
                let kind = change.kind;
                match Given::of(room, &change.rule, &sources) {
                    Ok(given) => {
                        let name = format!("MUTANT_{count}");
                        count = count.saturating_add(1);
                        let _ = writeln!(rust, "static {name}: {} = {};", given.ty, given.entry);
                        let _ = writeln!(rows, "{}", changed(&name, call, room, kind, &what, &given.heads));
                    }
                    Err(error) => {
                        let _ = writeln!(refused, "({call:?}, {:?}),", format!("{what}: {error:#}"));
                    }
                }
            }
        }
    }
    let _ = writeln!(rust, "pub(crate) static CHANGED: &[Changed] = &[\n{rows}];");
    let _ = writeln!(rust, "pub(crate) static REFUSED: &[(&str, &str)] = &[\n{refused}];");
    Ok(rust)
}

fn changed(name: &str, call: &str, room: &Room, kind: &str, what: &str, heads: &str) -> String {
    let module = room.module();
    format!(
        "Changed {{ call: {call:?}, rule: {:?}, kind: {kind:?}, what: {what:?}, readings: &[{heads}], \
         parts: Parts {{ statement: || rules::{module}::statement(&{name}), \
         check: |cx, out| rules::{module}::check(&{name}, cx, out) }} }},",
        room.id
    )
}
