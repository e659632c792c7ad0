//! What loads by itself once the form is there: the rules, which whoever answers something waits for, and then what nobody
//! needs before that. Until a part is there its doors do nothing.

use crate::advice::{self, Advised, Found};
use crate::app::App;
use crate::finding::Said;
use crate::page::Page;
use crate::rare::{Rare, Then};
use crate::state::State;
use crate::trial::Tried;
use crate::{field, finding, flow, guide, keep, panel, progress, report, totals, trial};
use norec_core::{Application, Draft, FieldPath, ListName, RowId};
use norec_rules::{Assessment, Message};
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{self, Poll, Waker};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Context;

/// A part of the page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The sums of the budget.
    Totals,
    /// Who travels where.
    Flow,
    /// The text to send to Norec.
    Letter,
    /// What other answers change.
    Trial,
    /// How far it has come.
    Progress,
    /// One question at a time.
    Guide,
    /// What can be done with the answers.
    Keep,
    /// The draft that was left behind.
    Stored,
    /// Everything on paper.
    Report,
    /// Why something is said.
    Why,
    /// Why a question is asked.
    Asked(FieldPath),
}

/// Draws a part of the page; its place is there before it is.
pub fn view(page: &mut Page, part: Part) {
    page.tag("div.part", |page| {
        REST.at_once(split_draw(page, part, None));
    });
}

/// Why something is said, once somebody wants to see it. Yew would make the button of it anew if its place came and went.
pub fn why(page: &mut Page, said: Option<Said>) {
    page.tag("div.part", |page| {
        REST.at_once(split_draw(page, Part::Why, said));
    });
}

/// While other answers are tried: at a question, or in a row, what is otherwise in the others.
pub fn trying(page: &mut Page, at: Tried<'_>) {
    page.tag("div.trying", |page| {
        if page.app.trial.is_none() || REST.at_once(split_trying(page, at)).is_none() {
            page.flag("hidden", true);
        }
    });
}

#[wasm_split(later, fallible, preload(load_trying))]
fn split_trying(page: &mut Page<'_>, at: Tried<'_>) -> Result<(), SplitLoaderError> {
    trial::view(page, at);
    Ok(())
}

/// What follows from something that happens seldom. Before the part is there it waits.
pub fn act(app: &mut App, ctx: &Context<App>, rare: Rare) -> Then {
    let mut rare = Some(rare);
    let then = REST.at_once(split_act(app, ctx, &mut rare));
    app.waiting.extend(rare);
    then.unwrap_or(Then::Nothing)
}

/// Reads and assesses the draft again; whether it could be.
pub fn refresh(state: &mut State) -> bool {
    RULES.at_once(split_refresh(state)).is_some()
}

/// What is answered in a row, in a few words.
pub fn row_facts(state: &State, list: ListName, id: RowId) -> Vec<Message> {
    RULES.at_once(split_row_facts(state, list, id)).unwrap_or_default()
}

/// Names the countries in the language that is spoken. What asks for one waits for the rules anyway.
pub fn name_countries(state: &mut State) {
    RULES.at_once(split_name_countries(state));
}

#[wasm_split(answers, fallible, preload(load_name_countries))]
fn split_name_countries(state: &mut State) -> Result<(), SplitLoaderError> {
    state.name_countries();
    Ok(())
}

#[wasm_split(answers, fallible, preload(load_row_facts))]
fn split_row_facts(state: &State, list: ListName, id: RowId) -> Result<Vec<Message>, SplitLoaderError> {
    Ok(state.row_facts(list, id))
}

#[wasm_split(answers, fallible, preload(load_refresh))]
fn split_refresh(state: &mut State) -> Result<(), SplitLoaderError> {
    state.refresh();
    Ok(())
}

/// What can be done about the finding at a place.
pub fn search(application: &Application, assessment: &Assessment, place: usize) -> Option<Found> {
    REST.at_once(split_search(application, assessment, place))?
}

/// What the verdict leads with.
pub fn leading(application: &Application, assessment: &Assessment, advised: &[Advised]) -> Option<Message> {
    REST.at_once(split_leading(application, assessment, advised))?
}

/// A draft in its stored form.
pub fn stored(draft: &Draft) -> Option<String> {
    REST.at_once(split_stored(draft))
}

/// The answers in the form that a receipt is made of.
pub fn answers(application: &Application) -> Option<String> {
    REST.at_once(split_answers(application))
}

#[wasm_split(later, fallible, preload(load_stored))]
fn split_stored(draft: &Draft) -> Result<String, SplitLoaderError> {
    Ok(draft.to_json().canonical())
}

#[wasm_split(later, fallible, preload(load_answers))]
fn split_answers(application: &Application) -> Result<String, SplitLoaderError> {
    Ok(application.sorted_by_id().to_json().canonical())
}

#[wasm_split(later, fallible, preload(load_draw))]
fn split_draw(page: &mut Page<'_>, part: Part, said: Option<Said<'_>>) -> Result<(), SplitLoaderError> {
    match part {
        Part::Why => said.into_iter().for_each(|said| finding::because(page, said)),
        Part::Totals => totals::view(page),
        Part::Flow => flow::view(page),
        Part::Letter => panel::questions_to_norec(page),
        Part::Trial => trial::in_panel(page),
        Part::Progress => progress::view(page),
        Part::Guide => guide::view(page),
        Part::Keep => keep::view(page),
        Part::Stored => keep::view_stored(page),
        Part::Report => report::view(page),
        Part::Asked(path) => field::asked_for(page, path),
    }
    Ok(())
}

#[wasm_split(later, fallible, preload(load_act))]
fn split_act(app: &mut App, ctx: &Context<App>, rare: &mut Option<Rare>) -> Result<Then, SplitLoaderError> {
    Ok(rare.take().map_or(Then::Nothing, |rare| app.act(ctx, rare)))
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

/// Loads the rules; from then on what is answered is weighed.
pub async fn load_rules() -> Result<(), SplitLoaderError> {
    load_refresh().await?;
    load_row_facts().await?;
    load_name_countries().await?;
    RULES.came();
    Ok(())
}

/// Loads all else; from then on each door opens at once.
pub async fn load() -> Result<(), SplitLoaderError> {
    load_draw().await?;
    load_trying().await?;
    load_act().await?;
    load_search().await?;
    load_leading().await?;
    load_stored().await?;
    load_answers().await?;
    REST.came();
    Ok(())
}

/// A part of the program, and whether it is there. To go through one of its doors before would fetch it, while something else
/// is waited for.
pub struct Loaded(AtomicBool);

/// The rules, with what reads answers and asks on.
pub static RULES: Loaded = Loaded::not_yet();
/// What nobody needs before them.
pub static REST: Loaded = Loaded::not_yet();

impl Loaded {
    /// It is still to be loaded.
    pub const fn not_yet() -> Loaded {
        Loaded(AtomicBool::new(false))
    }

    /// It is there now.
    pub fn came(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// Whether it is there.
    pub fn is_there(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }

    /// What a door gives; nothing before the part is there.
    pub fn at_once<T>(&self, door: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
        if !self.is_there() {
            return None;
        }
        match pin!(door).poll(&mut task::Context::from_waker(Waker::noop())) {
            Poll::Ready(value) => value.ok(),
            Poll::Pending => None,
        }
    }
}
