//! What loads by itself once the form is there: nobody needs it before something is answered. Until it is there its
//! doors do nothing.

use crate::advice::{self, Advised, Found};
use crate::page::Page;
use crate::{finding, flow, panel, totals, trial};
use norec_core::Application;
use norec_rules::rulebook::RuleInBook;
use norec_rules::{Assessment, Message, Strength};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// A part of the page.
pub enum Part<'a> {
    /// Why something is said.
    Why(&'a RuleInBook, Strength, &'a [Message]),
    /// The sums of the budget.
    Totals,
    /// Who travels where.
    Flow,
    /// The text to send to Norec.
    Letter,
    /// What other answers change.
    Trial,
}

/// Draws a part of the page; its place is there before it is.
pub fn view(page: &mut Page, part: Part) {
    page.tag("div.part", |page| {
        at_once(split_draw(page, part));
    });
}

/// What can be done about the finding at a place.
pub fn search(application: &Application, assessment: &Assessment, place: usize) -> Option<Found> {
    at_once(split_search(application, assessment, place))?
}

/// What the verdict leads with.
pub fn leading(application: &Application, assessment: &Assessment, advised: &[Advised]) -> Option<Message> {
    at_once(split_leading(application, assessment, advised))?
}

#[wasm_split(later, fallible, preload(load_draw))]
fn split_draw(page: &mut Page<'_>, part: Part<'_>) -> Result<(), SplitLoaderError> {
    match part {
        Part::Why(rule, strength, marks) => finding::because(page, rule, strength, marks),
        Part::Totals => totals::view(page),
        Part::Flow => flow::view(page),
        Part::Letter => panel::questions_to_norec(page),
        Part::Trial => trial::in_panel(page),
    }
    Ok(())
}

#[wasm_split(later, fallible, preload(load_search))]
fn split_search(
    application: &Application,
    assessment: &Assessment,
    place: usize,
) -> Result<Option<Found>, SplitLoaderError> {
    Ok(advice::search(application, assessment, place))
}

#[wasm_split(later, fallible, preload(load_leading))]
fn split_leading(
    application: &Application,
    assessment: &Assessment,
    advised: &[Advised],
) -> Result<Option<Message>, SplitLoaderError> {
    Ok(advice::leading(application, assessment, advised))
}

/// Loads it; from then on each door opens at once.
pub async fn load() -> Result<(), SplitLoaderError> {
    load_draw().await?;
    load_search().await?;
    load_leading().await
}

/// What is there at once; nothing if it would have to be waited for.
fn at_once<T>(future: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value.ok(),
        Poll::Pending => None,
    }
}
