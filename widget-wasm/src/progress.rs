//! How far it has come: which answers can still decide something, and how many are given, section by section.

use crate::app::Msg;
use crate::page::Page;
use crate::questions::{self, Section};
use crate::state::State;
use crate::table;
use norec_core::{Answer, FieldPath, ListName};
use norec_rules::rulebook::Read;
use norec_rules::{Message, Stage, Strength, message};

/// A section of the form.
struct Part {
    section: Section,
    /// How many answers can still decide something there.
    left: u32,
    /// How many are given that a rule looks at.
    given: u32,
    /// The first that is left, in the order of the form.
    first: Option<FieldPath>,
}

/// How many answers can still decide something, in a sentence; or what else can.
pub fn left(state: &State) -> Message {
    match u32::try_from(state.left.len()) {
        Ok(left) if left > 0 => message::guide_left(left),
        _ => nothing_left(state),
    }
}

/// What is to be said once no answer is left that the verdict waits for.
pub fn nothing_left(state: &State) -> Message {
    let is_field = |path: &FieldPath| matches!(path, FieldPath::Field(_));
    if state.questions.iter().all(is_field) { message::guide_done() } else { message::progress_look_up() }
}

/// What is left of each section, with a way to it, a bar and, behind them, a table.
pub fn view(page: &mut Page) {
    let state = page.state;
    let parts = parts(state);
    let is_done = state.left.is_empty();
    page.tag("section.progress[aria-labelledby=progress-heading]", |page| {
        page.line("h3.small[id=progress-heading]", message::progress_heading());
        page.tag("p[id=progress-left]", |page| page.say(left(state)));
        page.tag("p", |page| {
            // The sentence above says it where nothing else is left.
            page.flag("hidden", is_done || !state.questions.iter().any(|path| matches!(path, FieldPath::Supplied(_))));
            page.say(message::progress_look_up());
        });
        page.tag("ul", |page| {
            page.flag("hidden", is_done);
            for part in &parts {
                page.tag("li", |page| part.view(page));
            }
        });
        page.tag("p.small", |page| {
            page.flag("hidden", is_done);
            page.say(message::progress_changes());
        });
        table::behind(page, is_done, |page| {
            page.line("caption", message::progress_heading());
            table::head(
                page,
                [
                    ("th[scope=col]", message::progress_part()),
                    ("th.num[scope=col]", message::progress_left()),
                    ("th.num[scope=col]", message::progress_given()),
                ],
            );
            page.tag("tbody", |page| {
                for part in &parts {
                    page.tag("tr", |page| {
                        page.line("th[scope=row]", part.section.heading());
                        page.tag("td.num", |page| page.text(part.left));
                        page.tag("td.num", |page| page.text(part.given));
                    });
                }
            });
        });
    });
}

/// What is left and given of each section in which anything decides.
fn parts(state: &State) -> Vec<Part> {
    let part = |section| Part { section, left: 0, given: 0, first: None };
    let mut parts: Vec<Part> = state.sections.iter().copied().map(part).collect();
    let at = |parts: &mut Vec<Part>, path: &FieldPath, given: u32, left: u32| {
        if let Some(part) = parts.iter_mut().find(|part| part.section.holds(path)) {
            part.given = part.given.saturating_add(given);
            part.left = part.left.saturating_add(left);
        }
    };
    let reads = reads(state);
    let application = &state.application;
    for (path, _) in state.draft.entries() {
        let counts = Read::of(path).is_some_and(|read| reads.contains(&read));
        if counts && application.state(path).is_some_and(|answer| answer != Answer::Unknown) {
            at(&mut parts, path, 1, 0);
        }
    }
    for list in ListName::ALL {
        let path = FieldPath::List(list);
        if state.draft.is_complete(list) && state.first.verdict.waits.contains(&path) {
            at(&mut parts, &path, 1, 0);
        }
    }
    for path in &state.left {
        at(&mut parts, path, 0, 1);
    }
    parts.retain(|part| part.left > 0 || part.given > 0);
    for part in parts.iter_mut().filter(|part| part.left > 0) {
        part.first = first(state, part.section);
    }
    parts
}

/// The answers that rules look at which can move the verdict, each once.
fn reads(state: &State) -> Vec<Read> {
    let mut reads: Vec<Read> = Vec::new();
    let binds = state.assessment.rulebook.rules.iter();
    let binds = binds.filter(|rule| rule.stage == Stage::Application && rule.strength > Strength::Should);
    for read in binds.flat_map(|rule| rule.reads) {
        if !reads.contains(read) {
            reads.push(*read);
        }
    }
    reads
}

/// The first answer that is left in a section, in the order of the form.
fn first(state: &State, section: Section) -> Option<FieldPath> {
    let (draft, assessment, left) = (&state.draft, &state.assessment, &state.left);
    let rows = section
        .list()
        .into_iter()
        .flat_map(|list| draft.rows(list).iter().flat_map(move |id| questions::of_row(list, *id, draft, assessment)));
    let outside = questions::outside_rows(section, draft, &state.application, assessment, &state.first);
    let close = section.list().map(FieldPath::List);
    let mut shown = rows.chain(outside).chain(close);
    let other = || left.iter().find(|path| section.holds(path)).copied();
    shown.find(|path| left.contains(path)).or_else(other)
}

impl Part {
    fn view(&self, page: &mut Page) {
        let id = ["go-", self.section.heading_id()].concat();
        let words = ["left-", self.section.heading_id()].concat();
        page.tag("div.pt", |page| {
            page.tag("button.ds-button[data-variant=tertiary][type=button]", |page| {
                page.set("id", id.as_str());
                page.flag("hidden", self.first.is_none());
                if let Some(path) = self.first {
                    page.click(Msg::Go(path));
                }
                page.say(self.section.heading());
            });
            page.tag("span", |page| {
                page.flag("hidden", self.first.is_some());
                page.say(self.section.heading());
            });
            // Heard as the name of the bar.
            page.tag("span.small[aria-hidden=true]", |page| {
                page.set("id", words.as_str());
                page.say(message::progress_words(self.left, self.given));
            });
        });
        let all = self.left.saturating_add(self.given);
        let per_cent = self.given.saturating_mul(100).checked_div(all).unwrap_or_default();
        page.tag("svg.sumbar[role=img][width=100%][height=12]", |page| {
            page.set("aria-labelledby", words);
            page.empty("rect.track[y=1][x=1][height=10][width=100%][rx=2][transform=translate(-1 0)]");
            page.tag("rect[y=1][height=10][rx=2]", |page| page.set("width", per_cent.to_string() + "%"));
        });
    }
}
