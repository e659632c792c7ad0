//! Everything on paper: each answer, each finding with its source, what is open, what was read, and the receipt. It is on
//! the page only while the page is printed.

use crate::finding::{Said, because};
use crate::page::Page;
use crate::section::{question, row_title};
use crate::trial::shown;
use norec_core::{Application, FieldPath, ListName, RowId};
use norec_rules::language::capital;
use norec_rules::outcome::State;
use norec_rules::{Message, labels, message};

/// The report.
pub fn view(page: &mut Page) {
    let state = page.state;
    let assessment = &state.assessment;
    let book = assessment.rulebook;
    page.line("h1", book.heading.map_or_else(message::report_heading, |heading| heading()));
    page.line("p", message::report_at(state.as_of().oslo().date().into()));
    page.line("p", book.decides.always());
    for one in book.coverage.messages().iter().chain(&assessment.timing.messages(book)) {
        page.tag("p", |page| page.sentence(one));
    }
    page.line("h2", message::panel_heading());
    for one in &assessment.verdict.messages(assessment) {
        page.tag("p", |page| page.sentence(one));
    }
    page.line("h2", message::report_answers());
    answers(page, None);
    for list in ListName::ALL {
        for id in state.draft.rows(list) {
            answers(page, Some((list, *id)));
        }
    }
    page.line("h2", message::report_findings());
    for state in State::ALL {
        for one in assessment.findings.iter().filter(|one| one.state() == Some(state)) {
            said(page, Some(state), Said::Finding(one), [Some(&one.message), one.aside.as_ref()]);
        }
    }
    for one in &assessment.reminders {
        said(page, None, Said::Reminder(one), [Some(&one.message), None]);
    }
    if !assessment.verdict.waits.is_empty() {
        page.line("h2", message::report_open());
        page.tag("ul", |page| {
            for path in &assessment.verdict.waits {
                page.tag("li", |page| asked(page, path));
            }
        });
    }
    page.line("h2", message::report_receipt());
    let version = env!("CARGO_PKG_VERSION");
    page.tag("p", |page| page.sentence(&message::report_receipt_text(book.id, version, page.app.mark.as_str())));
}

/// What a rule says: its state, if it has one, its sentences, and why.
fn said(page: &mut Page, state: Option<State>, said: Said, sentences: [Option<&Message>; 2]) {
    page.tag("section", |page| {
        page.tag("h3", |page| {
            if let Some(state) = state {
                let word = page.state.assessment.rulebook.decides.state(state);
                page.text(capital(&page.state.say(&word)));
                page.text(": ");
            }
            page.say((said.rule().title)());
        });
        for sentence in sentences.into_iter().flatten() {
            page.tag("p", |page| page.sentence(sentence));
        }
        because(page, said);
    });
}

/// A question, with the row it is about.
fn asked(page: &mut Page, path: &FieldPath) {
    page.say(question(path));
    if let Some((list, id)) = path.row() {
        page.text(" (");
        row_title(page, list, id);
        page.text(")");
    }
}

/// What was answered in a row, or outside all rows, in the order of the form.
fn answers(page: &mut Page, row: Option<(ListName, RowId)>) {
    let state = page.state;
    let paths: Vec<FieldPath> = match row {
        Some((list, id)) => list.fields().iter().map(|field| FieldPath::Row(list, id, field)).collect(),
        None => {
            let fields = Application::RECORDS.iter().flat_map(|(_, fields)| fields.iter());
            let looked_up = state.draft.entries().map(|(path, _)| *path);
            let looked_up = looked_up.filter(|path| matches!(path, FieldPath::Supplied(_)));
            fields.map(|field| FieldPath::Field(field)).chain(looked_up).collect()
        }
    };
    let mut entries = paths.iter().filter_map(|path| Some((path, state.draft.entry(path)?))).peekable();
    if entries.peek().is_none() {
        return;
    }
    page.tag("section", |page| {
        if let Some((list, id)) = row {
            page.tag("h3", |page| row_title(page, list, id));
        }
        page.tag("dl", |page| {
            for (path, entry) in entries {
                page.tag("div", |page| {
                    page.line("dt", labels::field(path));
                    page.tag("dd", |page| page.tag("bdi", |page| page.text(shown(state, path, Some(entry)))));
                });
            }
        });
    });
}
