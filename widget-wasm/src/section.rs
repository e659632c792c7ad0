//! The sections of the form: their rows, whether those are all, and what cannot be used.

use crate::app::Msg;
use crate::block::Block;
use crate::event::{Act, On};
use crate::later::{self, Part};
use crate::page::Page;
use crate::state::{State, Unusable};
use crate::trial::Tried;
use crate::{field, finding, questions, schemes};
use norec_core::{FieldPath, ListName, RowId, SuppliedKey};
use norec_rules::outcome::{Figure, Outcome};
use norec_rules::{Message, labels, message};

pub use crate::questions::Section;

impl Section {
    /// The id of its heading.
    pub fn heading_id(self) -> &'static str {
        match self {
            Section::Partners => "section-partners",
            Section::Placements => "section-placements",
            Section::Lines => "section-lines",
            Section::Sending => "section-sending",
            Section::Scheme => "section-scheme",
        }
    }

    fn errors_id(self) -> String {
        ["errors-", self.heading_id()].concat()
    }

    /// Where the focus goes on Continue: to what cannot be used, or to the next heading.
    pub fn after(self, state: &State) -> String {
        if self.unusable(state).next().is_some() {
            return self.errors_id();
        }
        let mut others = state.sections.iter().skip_while(|one| **one != self).skip(1);
        others.next().map_or("panel-heading", |next| next.heading_id()).to_owned()
    }

    /// The figures that the applicant can look up, each once.
    fn supplied(self, state: &State) -> Vec<FieldPath> {
        let mut keys: Vec<FieldPath> = Vec::new();
        let belongs = |key: &SuppliedKey| self.holds(&FieldPath::Supplied(*key));
        let said = state.application.supplied.keys();
        let asked = state.assessment.findings.iter().flat_map(|finding| match &finding.outcome {
            Outcome::Unpublished(figures) => figures.as_slice(),
            _ => &[],
        });
        let asked = asked.filter_map(|figure| match figure {
            Figure::Supplied { key, .. } => Some(*key),
            _ => None,
        });
        for key in said.chain(asked).filter(belongs) {
            let path = FieldPath::Supplied(key);
            if let Err(place) = keys.binary_search(&path) {
                keys.insert(place, path);
            }
        }
        keys
    }

    /// What cannot be used in this section.
    pub fn unusable(self, state: &State) -> impl Iterator<Item = &Unusable> {
        state.unusable.iter().filter(move |unusable| self.holds(&unusable.path))
    }
}

pub fn add_id(list: ListName) -> String {
    ["add-", list.as_str()].concat()
}

pub fn remove_id(list: ListName, id: RowId) -> String {
    ["remove-", list.as_str(), "-", id.as_str()].concat()
}

/// Where a row opens and folds.
pub fn row_id(list: ListName, id: RowId) -> String {
    ["row-", list.as_str(), "-", id.as_str()].concat()
}

/// The words of a list.
struct Words {
    row: fn(u32) -> Message,
    add: Message,
    remove: Message,
    close: Message,
}

fn words_of(list: ListName) -> Words {
    match list {
        ListName::Partners => Words {
            row: message::row_partner,
            add: message::add_partner(),
            remove: message::remove_partner(),
            close: message::close_partners(),
        },
        ListName::Rounds => Words {
            row: message::row_round,
            add: message::add_round(),
            remove: message::remove_round(),
            close: message::close_rounds(),
        },
        ListName::Placements => Words {
            row: message::row_placement,
            add: message::add_placement(),
            remove: message::remove_placement(),
            close: message::close_placements(),
        },
        ListName::Lines => Words {
            row: message::row_line,
            add: message::add_line(),
            remove: message::remove_line(),
            close: message::close_lines(),
        },
        ListName::Papers => Words {
            row: message::row_paper,
            add: message::add_paper(),
            remove: message::remove_paper(),
            close: message::close_papers(),
        },
    }
}

/// A section of the page.
pub fn view(page: &mut Page, section: Section) {
    let state = page.state;
    let hint = match section {
        Section::Partners => message::section_partners_hint(),
        Section::Placements => message::section_placements_hint(),
        Section::Lines => message::section_lines_hint(),
        Section::Sending => message::section_sending_hint(),
        Section::Scheme => message::scheme_questions_hint(),
    };
    let place = state.sections.iter().position(|one| *one == section).unwrap_or_default();
    let number = place.saturating_add(1);
    let next = match state.sections.get(number) {
        Some(Section::Placements) => message::continue_placements(),
        Some(Section::Lines) => message::continue_lines(),
        Some(_) => message::continue_sending(),
        None => message::continue_panel(),
    };
    let count = |count: usize| u32::try_from(count).unwrap_or_default();
    let show = page.app.continued.contains(&section);
    page.tag("section", |page| {
        page.set("aria-labelledby", section.heading_id());
        page.tag("div.sh", |page| {
            page.line("p.eyebrow", message::section_part(count(number), count(state.sections.len())));
            page.tag("h2.ds-heading[data-size=md][tabindex=-1]", |page| {
                page.set("id", section.heading_id());
                page.say(section.heading());
            });
            page.line("p.muted", hint);
        });
        errors(page, section, show);
        if let Some(list) = section.list() {
            page.block(Block::Rows(list, show));
            add(page, list);
        }
        field::form(page, |page| {
            let application = &state.application;
            let (now, first) = (&state.assessment, &state.first);
            let singles = questions::outside_rows(section, &state.draft, application, now, first);
            for path in singles.chain(section.supplied(state)) {
                field::view(page, path, show);
            }
        });
        match section {
            Section::Placements => page.block(Block::Part(Part::Flow)),
            Section::Lines => page.block(Block::Part(Part::Totals)),
            Section::Scheme => schemes::view(page),
            _ => page.empty("div[hidden]"),
        }
        if let Some(list) = section.list() {
            close(page, list);
        }
        if let Some(list) = section.further() {
            let (heading, hint) = match list {
                ListName::Rounds => (message::list_rounds(), message::list_rounds_hint()),
                _ => (message::list_papers(), message::list_papers_hint()),
            };
            page.tag("div.sh", |page| {
                page.line("h3.ds-heading[data-size=xs]", heading);
                page.line("p.muted", hint);
            });
            page.block(Block::Rows(list, show));
            add(page, list);
            if !state.draft.rows(list).is_empty() {
                close(page, list);
            }
        }
        page.tag("div", |page| {
            page.tag("button.ds-button[data-variant=secondary][type=button]", |page| {
                page.click(Msg::Continue(section));
                page.say(next);
            });
        });
    });
}

/// The rows of a list.
pub fn rows(page: &mut Page, list: ListName, show: bool) {
    page.tag("ul.rows", |page| {
        for id in page.state.draft.rows(list) {
            page.block(Block::Row(list, *id, show));
        }
    });
}

/// A way to one more row.
pub fn add(page: &mut Page, list: ListName) {
    page.tag("button.ds-button add[data-variant=secondary][type=button]", |page| {
        page.set("id", add_id(list));
        page.click(Msg::Add(list));
        page.say(words_of(list).add);
    });
}

/// What a row is called: its kind with its number, and its name.
pub fn row_title(page: &mut Page, list: ListName, id: RowId) {
    let state = page.state;
    page.say((words_of(list).row)(state.row_number(list, id)));
    if state.is_named(list, id) {
        page.text(": ");
        page.tag("bdi", |page| page.text(state.row_name(list, id)));
    }
}

/// A row: a card that folds to three lines when it is finished. Folded, it holds nothing else.
pub fn row(page: &mut Page, list: ListName, id: RowId, show: bool) {
    let state = page.state;
    let words = words_of(list);
    let number = state.row_number(list, id);
    // A row without a name is told apart by its number, which stands above.
    let name = if state.is_named(list, id) { state.row_name(list, id) } else { String::new() };
    let is_folded = page.app.folded.contains(&(list, id));
    page.tag(if is_folded { "li.ds-card row" } else { "li.ds-card row open" }, |page| {
        page.tag("details.ds-details rowd", |page| {
            page.flag("open", !is_folded);
            // Whoever comes to a field hears in which row it is.
            page.set("aria-labelledby", row_id(list, id));
            page.tag("summary", |page| {
                page.set("id", row_id(list, id));
                page.on(On::Click, Act::Instead(Msg::Fold(list, id)));
                page.tag("span.rowh", |page| {
                    page.line("span.kind", (words.row)(number));
                    page.tag("span.title", |page| page.tag("bdi", |page| page.text(name.as_str())));
                    page.tag("span.sub", |page| page.text(state.row_summary(list, id)));
                });
            });
            page.tag("div.rowb", |page| {
                if is_folded {
                    return;
                }
                later::trying(page, Tried::Row(list, id));
                field::form(page, |page| {
                    for path in questions::of_row(list, id, &state.draft, &state.assessment) {
                        field::view(page, path, show);
                    }
                });
                page.tag("div.rowf", |page| {
                    page.tag("button.ds-button[data-variant=tertiary][data-color=neutral][type=button]", |page| {
                        page.set("id", remove_id(list, id));
                        page.click(Msg::Remove(list, id));
                        page.text(state.say(&words.remove));
                        page.text(" ");
                        page.tag("span.ds-sr-only", |page| {
                            page.text(number);
                            page.text(" ");
                            page.text(name);
                        });
                    });
                });
            });
        });
    });
}

/// "Are these all?", with what closing would mean.
pub fn close(page: &mut Page, list: ListName) {
    let state = page.state;
    let complete = state.draft.is_complete(list);
    let so_far = if complete { message::close_closed() } else { message::close_more() };
    let path = FieldPath::List(list);
    let note = ["so-", list.as_str()].concat();
    page.tag("div.close", |page| {
        page.tag("fieldset.ds-fieldset inline", |page| {
            page.set("aria-describedby", note.as_str());
            page.line("legend.ds-label", close_question(list));
            page.tag("div.radios", |page| {
                for (value, text) in [(true, message::close_yes()), (false, message::close_no())] {
                    let radio = (&*close_id(list, value), &*["close-", list.as_str()].concat());
                    field::radio(page, radio, complete == value, Msg::Complete(list, value), text);
                }
            });
        });
        page.tag("p.so", |page| {
            page.set("id", note.as_str());
            page.say(so_far);
        });
        page.tag("div", |page| {
            for finding in state.findings_at(&path) {
                if !matches!(finding.subject, norec_rules::Subject::RowsToCome(_)) {
                    finding::consequence(page, finding);
                }
            }
        });
    });
}

pub fn close_id(list: ListName, complete: bool) -> String {
    ["close-", list.as_str(), if complete { "-yes" } else { "-no" }].concat()
}

/// What is asked at a path: the question of a field, or whether a list is complete.
pub fn question(path: &FieldPath) -> Message {
    match path {
        FieldPath::List(list) => close_question(*list),
        path => labels::field(path),
    }
}

/// The question whether these are all, of a list that something waits for.
fn close_question(list: ListName) -> Message {
    words_of(list).close
}

/// What cannot be used in a section, once somebody wants to go on: a heading, and for each a link to its control.
fn errors(page: &mut Page, section: Section, show: bool) {
    let unusable: Vec<_> = section.unusable(page.state).filter(|_| show).collect();
    page.tag("div.errors", |page| {
        page.flag("hidden", unusable.is_empty());
        page.tag("h3.ds-heading[data-size=2xs][tabindex=-1]", |page| {
            page.set("id", section.errors_id());
            page.say(message::errors_heading(u32::try_from(unusable.len()).unwrap_or_default()));
        });
        page.tag("ul", |page| {
            for one in unusable {
                page.tag("li", |page| {
                    page.tag("a.ds-link", |page| {
                        // The browser does not find what is in a shadow root.
                        page.set("href", ["#", &one.path.to_string()].concat());
                        page.on(On::Click, Act::Instead(Msg::Go(one.path)));
                        page.text(page.state.say(&one.sentence));
                    });
                });
            }
        });
    });
}
