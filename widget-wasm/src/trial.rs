//! Other answers, tried beside those that stood before: what they change, a way back, and a way to keep them.

use crate::app::Msg;
use crate::page::Page;
use crate::rare::Rare;
use crate::section;
use crate::state::State;
use norec_core::{Draft, Entry, FieldKind, FieldPath, ListName, RowId, parse_date};
use norec_rules::outcome::State as Plain;
use norec_rules::{Assessment, Finding, Message, labels, message};
use std::rc::Rc;

/// Two versions of the answers. Neither goes until somebody says which one to keep.
pub struct Trial {
    /// The version that is not in the form: the answers from before while others are tried, and the other way round.
    pub other: Draft,
    /// What was said of the answers from before.
    pub before: Rc<Assessment>,
    /// The tried answers are in the form.
    pub is_shown: bool,
}

impl Trial {
    pub fn of(state: &State) -> Trial {
        Trial { other: state.draft.clone(), before: Rc::clone(&state.assessment), is_shown: true }
    }
}

/// An entry as people read it.
pub fn shown(state: &State, path: &FieldPath, entry: Option<&Entry>) -> String {
    let text = match entry {
        None => return state.say(&message::trial_none()),
        Some(Entry::CannotSay) => return state.say(&labels::answer(path, "cannot-say")),
        Some(Entry::Absent) => return labels::absent(path).map(|none| state.say(&none)).unwrap_or_default(),
        Some(Entry::Typed(text)) => text,
    };
    match path.field().map(|field| field.kind) {
        Some(FieldKind::YesNo | FieldKind::Choice(_)) => state.say(&labels::answer(path, text)),
        Some(FieldKind::Country) => {
            let named = state.countries.iter().find(|(code, _)| code == text);
            named.map_or_else(|| text.clone(), |(_, name)| name.clone())
        }
        Some(FieldKind::Reference(list)) => {
            let row = state.draft.rows(list).iter().find(|row| row.as_str() == text);
            row.map_or_else(|| text.clone(), |row| state.row_name(list, *row))
        }
        Some(FieldKind::Date) => {
            parse_date(text).map_or_else(|_| text.clone(), |day| state.say(&message::deadline_day(day.into())))
        }
        _ => text.clone(),
    }
}

/// Where the two versions are compared.
#[derive(Clone, Copy)]
pub enum Tried<'a> {
    /// At a question.
    Field(&'a FieldPath),
    /// In a row.
    Row(ListName, RowId),
}

/// What the two versions have otherwise there, and the way from one to the other; hidden where they are the same.
pub fn view(page: &mut Page, at: Tried<'_>) {
    let Some(trial) = page.app.trial.as_ref() else { return };
    match at {
        Tried::Field(path) => at_field(page, trial, path),
        Tried::Row(list, id) => at_row(page, trial, list, id),
    }
}

/// A question whose answer differs: both answers.
fn at_field(page: &mut Page, trial: &Trial, path: &FieldPath) {
    let is_row_of_both = path.row().is_none_or(|(list, id)| trial.other.rows(list).contains(&id));
    let differs = trial.other.entry(path) != page.state.draft.entry(path);
    if !is_row_of_both || !differs || page.state.unusable_at(path).is_some() {
        return page.flag("hidden", true);
    }
    let now = shown(page.state, path, page.state.draft.entry(path));
    let other = shown(page.state, path, trial.other.entry(path));
    page.line("p", if trial.is_shown { message::trial_answer(now, other) } else { message::trial_before(other) });
    let id = path.to_string();
    buttons(page, trial, &id, None, &id);
}

/// A row that only one of the two versions has.
fn at_row(page: &mut Page, trial: &Trial, list: ListName, id: RowId) {
    if trial.other.rows(list).contains(&id) {
        return page.flag("hidden", true);
    }
    page.line("p", message::trial_row());
    let add = section::add_id(list);
    buttons(page, trial, &[list.as_str(), "-", id.as_str()].concat(), Some(&add), &add);
}

/// The way to the other version, and the way to keep this one. What stands here may go with it: the focus is then at
/// these ids.
fn buttons(page: &mut Page, trial: &Trial, at: &str, switched: Option<&str>, kept: &str) {
    page.tag("div.acts", |page| {
        page.tag("button.ds-button[data-variant=secondary][type=button]", |page| {
            page.set("id", ["undo-", at].concat());
            page.click(Msg::Rare(Rare::Switch(switched.map(ToOwned::to_owned))));
            page.say(if trial.is_shown { message::trial_undo() } else { message::trial_again() });
        });
        page.tag("button.ds-button[data-variant=tertiary][data-color=neutral][type=button]", |page| {
            page.set("id", ["keep-", at].concat());
            page.click(Msg::Rare(Rare::Keep(kept.to_owned())));
            page.say(message::trial_keep());
        });
    });
}

/// In the panel: what the tried answers change; or a way to try some.
pub fn in_panel(page: &mut Page) {
    let trial = page.app.trial.as_ref();
    page.tag("div.trying[tabindex=-1][id=trial]", |page| {
        let Some(trial) = trial else { return page.flag("hidden", true) };
        page.line("strong", if trial.is_shown { message::trial_heading() } else { message::trial_back() });
        let changes = changes(page.state, trial);
        page.tag("p", |page| {
            page.flag("hidden", !changes.is_empty() || !trial.is_shown);
            page.say(message::trial_hint());
        });
        page.tag("ul", |page| {
            for change in changes {
                page.line("li", change);
            }
        });
        buttons(page, trial, "panel", None, "panel-heading");
    });
    page.tag("div", |page| {
        page.flag("hidden", trial.is_some());
        page.tag("button.ds-button[data-variant=tertiary][data-color=neutral][type=button][id=trial-start]", |page| {
            page.click(Msg::Rare(Rare::Try(Vec::new())));
            page.say(message::trial_start());
        });
    });
}

/// What is said otherwise than before: the verdict first, then each finding in another state.
fn changes(state: &State, trial: &Trial) -> Vec<Message> {
    let (before, now) = (&trial.before, &state.assessment);
    let mut changes = Vec::new();
    let short = |assessment: &Assessment| assessment.short(assessment.verdict.kind);
    if before.verdict.kind != now.verdict.kind {
        changes.push(message::trial_change(message::panel_heading(), short(before), short(now)));
    }
    let word = |plain: Option<Plain>| plain.map_or_else(message::trial_none, Plain::words);
    for finding in &now.findings {
        let then = before.like(finding).and_then(Finding::state);
        if then != finding.state() && then.is_some() {
            let what = message::about_rule((finding.rule.title)());
            changes.push(message::trial_change(what, word(then), word(finding.state())));
        }
    }
    changes
}
