//! The page and its messages.

use crate::block::LookedAt;
use crate::coming;
use crate::event::{self, Acts};
use crate::guide::Guide;
use crate::keep::Keep;
use crate::later;
use crate::page::Page;
use crate::panel::Group;
use crate::rare::{Rare, Then};
use crate::section::{self, Section};
use crate::state::State;
use crate::trial::Trial;
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Timeout;
use js_sys::Date;
use norec_core::{Draft, Entry, FieldPath, ListName, RowId};
use norec_rules::language::Tag;
use norec_rules::{Assessment, Language, VerdictKind, message};
use std::cell::Cell;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Milliseconds after the last keystroke before the live region speaks.
const QUIET: u32 = 1000;
/// Milliseconds after the last keystroke before it is worked out what could be changed.
const PAUSE: u32 = 400;
/// Milliseconds that a letter waits for what it means: a frame holds both if that took no longer last time.
const AT_ONCE: f64 = 40.0;

/// What the element gives the app.
#[derive(Properties, Clone)]
pub struct Props {
    pub language: Language,
    /// What is said of the empty form, and what is asked then; nothing where the rules are there to say it.
    pub first: Rc<Assessment>,
    pub questions: Vec<FieldPath>,
    /// The address of the pages that lead to a scheme, but for its end; empty where there are none.
    pub which: String,
    pub changed: js_sys::Function,
    pub wanted: js_sys::Function,
    pub keep: js_sys::Function,
}

impl PartialEq for Props {
    fn eq(&self, _: &Props) -> bool {
        // They are read once.
        true
    }
}

/// What can happen.
#[derive(Clone)]
pub enum Msg {
    /// Something was put into a field, or taken out.
    Set(FieldPath, Option<Entry>),
    /// Somebody types in a field.
    Typed(FieldPath, String),
    /// The letter is about to be painted, with what it means if there is time.
    Frame,
    /// It is painted: now comes what it means.
    Read,
    /// A field lost the focus.
    Left(FieldPath),
    /// An answer that is no value was ticked, or no longer is.
    Tick(FieldPath, Option<Entry>),
    /// Somebody said what an amount means.
    Choose(FieldPath, String),
    /// A row is to fold, or to open.
    Fold(ListName, RowId),
    /// Somebody wants to go to a question.
    Go(FieldPath),
    /// A row was added.
    Add(ListName),
    /// A row was taken away.
    Remove(ListName, RowId),
    /// Somebody said whether these are all the rows.
    Complete(ListName, bool),
    /// Somebody wants to go on from a section.
    Continue(Section),
    /// Somebody chose a language; its text is not here yet.
    Want(String),
    /// The text of another language is here.
    Language(Language),
    /// The rest of a language's text is here.
    Text(Tag, Vec<u8>),
    /// It did not come.
    LanguageFailed,
    /// It has been quiet for a while.
    Quiet,
    /// There is time to work out what could be changed.
    Advise,
    /// The rules are there, or did not come.
    Rules,
    /// What loads by itself after them is there.
    Rest,
    /// Somebody wants to know why a question is asked, or no longer does.
    Why(FieldPath),
    /// Something that happens seldom.
    Rare(Rare),
    /// What is folded was opened or closed.
    Unfold(Folded),
    /// What is drawn so far is about to be painted.
    Painting,
    /// It is painted: there is time for one more section of the form.
    More,
}

/// What is folded until somebody opens it, and drawn only then.
#[derive(Clone, Copy, PartialEq)]
pub enum Folded {
    /// The reasons of a rule at a field.
    Reasons(&'static str, FieldPath),
    /// Findings in the panel.
    Group(Group),
}

/// The whole check.
pub struct App {
    pub state: State,
    /// The address of the pages that lead to a scheme, but for its end; empty where there are none.
    pub which: String,
    /// Fields that have lost the focus: an ambiguous amount there is asked about.
    pub left: Vec<FieldPath>,
    /// Sections that somebody wanted to go on from: their unusable answers are shown.
    pub continued: Vec<Section>,
    /// Rows that are folded to their summary.
    pub folded: Vec<(ListName, RowId)>,
    /// Other answers are tried.
    pub trial: Option<Trial>,
    /// One question is asked at a time.
    pub guide: Option<Guide>,
    /// The question of which somebody wants to know why it is asked.
    pub why: Option<FieldPath>,
    /// What was folded and has been opened.
    pub unfolded: Vec<Folded>,
    /// What each part of the page says.
    pub looked_at: LookedAt,
    /// What its elements do.
    pub acts: Rc<Acts>,
    drawing: u32,
    /// What is kept on the device.
    pub keep: Keep,
    /// The page is printed.
    pub is_printed: bool,
    /// The hash of the answers, for the receipt.
    pub mark: String,
    /// What happened before the part of the program that knows what follows was there.
    pub waiting: Vec<Rare>,
    /// The fields in which somebody types, until that is read.
    unread: Vec<FieldPath>,
    /// The next frame is waited for, and then a moment if reading takes long, before what was typed is read.
    frame: Option<AnimationFrame>,
    reader: Option<Timeout>,
    /// When reading and drawing what was typed began, and whether it took long last time.
    began: Option<f64>,
    is_slow: Cell<bool>,
    /// The answers are stored when it is over.
    saver: Option<Timeout>,
    /// What stood in a field before "I don't know" was ticked.
    pub before_tick: Vec<(FieldPath, Entry)>,
    /// The answers that were deleted last.
    pub deleted: Option<Draft>,
    /// The text of a language did not come.
    pub language_failed: bool,
    /// What the live region says, and the hash of the outcome that it last spoke of.
    pub spoken: String,
    told: u64,
    timer: Option<Timeout>,
    /// Answers wait for the rules.
    pub is_behind: bool,
    /// When it is over, what is still to come is asked for, or it is worked out what could be changed.
    pub pause: Option<Timeout>,
    pub focus: Option<String>,
    pub root: NodeRef,
    /// How many sections of the form are drawn, and the frame after which one more is. The first stands in the window when
    /// the program comes; what follows does not keep it waiting.
    pub sections: usize,
    painting: Option<AnimationFrame>,
    more: Option<Timeout>,
}

impl Component for App {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<App>) -> App {
        let props = ctx.props();
        let mut state = State::new(props.language.clone(), Rc::clone(&props.first), props.questions.clone());
        if props.first.findings.is_empty() {
            later::refresh(&mut state);
        }
        // At once, whatever is answered: that they are fetched says nothing of the answers.
        coming::ask_for_the_rules(ctx);
        App {
            state,
            which: props.which.clone(),
            left: Vec::new(),
            continued: Vec::new(),
            folded: Vec::new(),
            trial: None,
            guide: None,
            why: None,
            unfolded: Vec::new(),
            looked_at: LookedAt::default(),
            acts: Rc::default(),
            drawing: event::next_drawing(),
            keep: Keep::default(),
            is_printed: false,
            mark: String::new(),
            waiting: Vec::new(),
            unread: Vec::new(),
            frame: None,
            reader: None,
            began: None,
            is_slow: Cell::new(false),
            saver: None,
            before_tick: Vec::new(),
            deleted: None,
            language_failed: false,
            spoken: String::new(),
            told: 0,
            timer: None,
            is_behind: false,
            pause: None,
            focus: None,
            root: NodeRef::default(),
            sections: 1,
            painting: None,
            more: None,
        }
    }

    fn update(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        let is_typed = matches!(msg, Msg::Frame | Msg::Read);
        let is_known = is_typed || matches!(msg, Msg::More);
        self.began = is_typed.then(Date::now);
        let is_drawn = self.act_on(ctx, msg);
        if is_drawn && !is_known {
            self.looked_at.look_at_all();
        }
        is_drawn
    }

    fn view(&self, ctx: &Context<App>) -> Html {
        let mut page = Page::new(self, ctx.link(), self.drawing);
        self.draw(&mut page);
        if let Some(began) = self.began {
            self.is_slow.set(Date::now() - began > AT_ONCE);
        }
        page.finish()
    }

    fn rendered(&mut self, ctx: &Context<App>, first: bool) {
        let root = self.root.cast::<web_sys::Element>();
        if first {
            root.iter().for_each(|root| self.acts.listen(root, ctx.link().clone()));
        }
        if !self.is_drawn() {
            let link = ctx.link().clone();
            self.painting = Some(request_animation_frame(move |_| link.send_message(Msg::Painting)));
        }
        let Some(id) = self.focus.take() else { return };
        let found = root.and_then(|root| {
            let selector = ["[id=\"", &id, "\"]"].concat();
            root.query_selector(&selector).ok().flatten()
        });
        if let Some(element) =
            found.and_then(|element| wasm_bindgen::JsCast::dyn_into::<web_sys::HtmlElement>(element).ok())
        {
            // What is folded away cannot have the focus.
            while let Ok(Some(folded)) = element.closest("details:not([open]) > :not(summary)") {
                if folded.parent_element().is_none_or(|details| details.set_attribute("open", "").is_err()) {
                    break;
                }
            }
            let _ = element.focus();
            if id.starts_with("section-") {
                // The focus alone would leave it at the lower edge, behind the bar.
                element.scroll_into_view();
            }
        } else if !self.is_drawn() {
            self.focus = Some(id);
        }
    }
}

impl App {
    /// What a message changes; whether the page is drawn again.
    fn act_on(&mut self, ctx: &Context<App>, msg: Msg) -> bool {
        let adds = matches!(msg, Msg::Add(_));
        match msg {
            Msg::Set(path, entry) => {
                self.left.retain(|left| *left != path);
                self.answer(path, entry);
            }
            Msg::Typed(path, text) => {
                self.left.retain(|left| *left != path);
                if !self.unread.contains(&path) {
                    self.unread.push(path);
                }
                self.answer(path, Some(Entry::Typed(text)));
                // Several letters that come before the next frame are looked at once.
                let link = ctx.link().clone();
                self.frame.get_or_insert_with(|| request_animation_frame(move |_| link.send_message(Msg::Frame)));
                return false;
            }
            Msg::Frame if self.is_slow.get() => {
                self.reader = Some(after(ctx, 0, Msg::Read));
                return false;
            }
            Msg::Frame | Msg::Read => {}
            Msg::Left(path) => {
                if !self.left.contains(&path) {
                    self.left.push(path);
                }
                // Where nothing waits to be read, all that was found out stands, the advice under the pointer too.
                if self.unread.is_empty() && self.frame.is_none() && self.reader.is_none() {
                    return true;
                }
            }
            Msg::Tick(path, entry) => self.tick(path, entry),
            Msg::Choose(path, text) => {
                self.answer(path, Some(Entry::Typed(text)));
                self.focus = Some(path.to_string());
            }
            Msg::Fold(list, id) => {
                match self.folded.iter().position(|row| *row == (list, id)) {
                    Some(place) => drop(self.folded.remove(place)),
                    None => self.folded.push((list, id)),
                }
                return true;
            }
            Msg::Go(path) => {
                if let Some(guide) = &mut self.guide {
                    guide.ask(path);
                }
                self.folded.retain(|row| path.row() != Some(*row));
                self.focus = Some(match path {
                    FieldPath::List(list) => section::close_id(list, true),
                    path => path.to_string(),
                });
                return true;
            }
            Msg::Add(list) => {
                self.fold_finished(list);
                let id = self.state.draft.add_row(list);
                self.copy_currency(list, id);
                let first = list.fields().first().map(|field| FieldPath::Row(list, id, field));
                self.focus = first.map(|path| path.to_string());
            }
            Msg::Remove(list, id) => {
                let rows = self.state.draft.rows(list);
                let place = rows.iter().position(|row| *row == id).unwrap_or_default();
                let next = rows.get(place.saturating_add(1)).or_else(|| rows.get(place.checked_sub(1)?)).copied();
                self.focus = Some(match next {
                    Some(next) if self.folded.contains(&(list, next)) => section::row_id(list, next),
                    Some(next) => section::remove_id(list, next),
                    None => section::add_id(list),
                });
                self.state.draft.remove_row(list, id);
            }
            Msg::Complete(list, complete) => self.state.draft.set_complete(list, complete),
            Msg::Continue(section) => {
                if !self.continued.contains(&section) {
                    self.continued.push(section);
                }
                for list in [section.list(), section.further()].into_iter().flatten() {
                    self.fold_finished(list);
                }
                self.focus = Some(section.after(&self.state));
            }
            Msg::Want(code) => {
                // The same words twice are heard only once.
                self.spoken.clear();
                let _ = ctx.props().wanted.call1(&JsValue::NULL, &JsValue::from_str(&code));
                return true;
            }
            Msg::Language(language) => {
                self.language_failed = false;
                self.spoken.clear();
                self.state.speak(language);
                return true;
            }
            Msg::Text(tag, table) => {
                let is_said = self.state.say_more(tag, table);
                self.language_failed &= !is_said;
                return is_said;
            }
            Msg::LanguageFailed => {
                self.language_failed = true;
                self.spoken = self.state.say(&message::language_failed());
                return true;
            }
            Msg::Quiet => return self.speak(),
            Msg::Advise => return self.go_on(ctx),
            Msg::Rules => match self.rules_came(ctx) {
                Then::Nothing => return false,
                Then::Draw => return true,
                Then::Read => {}
            },
            Msg::Rest => {
                self.rest_came(ctx);
                return false;
            }
            Msg::Why(path) => {
                self.why = Some(path).filter(|path| self.why.as_ref() != Some(path));
                return true;
            }
            Msg::Rare(rare) => match later::act(self, ctx, rare) {
                Then::Nothing => return false,
                Then::Draw => return true,
                Then::Read => {}
            },
            Msg::Unfold(folded) => {
                let is_new = !self.unfolded.contains(&folded);
                self.unfolded.extend(is_new.then_some(folded));
                return is_new;
            }
            Msg::Painting => {
                self.more = Some(after(ctx, 0, Msg::More));
                return false;
            }
            Msg::More => {
                self.sections = self.sections.saturating_add(1);
                return true;
            }
        }
        (self.frame, self.reader) = (None, None);
        self.looked_at.read(std::mem::take(&mut self.unread));
        self.is_behind = !later::refresh(&mut self.state);
        if self.is_behind {
            self.pause = Some(after(ctx, PAUSE, Msg::Advise));
            return true;
        }
        if adds && self.guide.is_some() {
            // The new row has questions of its own.
            self.ask_next();
        }
        let id = JsValue::from_str(self.state.assessment.verdict.kind.id());
        let title = JsValue::from_str(&self.title());
        let _ = ctx.props().changed.call2(&JsValue::NULL, &id, &title);
        self.timer = Some(after(ctx, QUIET, Msg::Quiet));
        self.pause = Some(after(ctx, PAUSE, Msg::Advise));
        self.saver = self.keep.is_on.then(|| after(ctx, PAUSE, Msg::Rare(Rare::Save)));
        true
    }
}

/// Sends a message after so many milliseconds.
pub fn after(ctx: &Context<App>, milliseconds: u32, msg: Msg) -> Timeout {
    let link = ctx.link().clone();
    Timeout::new(milliseconds, move || link.send_message(msg))
}

impl App {
    /// Whether all sections are drawn.
    pub fn is_drawn(&self) -> bool {
        self.sections >= self.state.sections.len()
    }

    /// Whether nothing is answered yet.
    pub fn is_untouched(&self) -> bool {
        self.state.draft.entries().next().is_none()
    }

    /// Whether answers were put aside for others that were opened, and can come back.
    pub fn can_undo(&self) -> bool {
        self.keep.is_opened && self.deleted.is_some()
    }

    /// Asks the next question, where one is asked at a time.
    pub fn ask_next(&mut self) {
        if let Some(guide) = &mut self.guide {
            guide.go_on(&self.state);
        }
        self.focus = Some("guide-heading".to_owned());
    }

    /// An answer. What is answered anew while the answers from before are in the form was not tried.
    fn answer(&mut self, path: FieldPath, entry: Option<Entry>) {
        if let Some(trial) = self.trial.as_mut().filter(|trial| !trial.is_shown)
            && trial.other.entry(&path) == self.state.draft.entry(&path)
        {
            trial.other.set(path, entry.clone());
        }
        self.state.draft.set(path, entry);
    }

    /// Ticking puts aside what was typed; taking the tick away brings it back.
    fn tick(&mut self, path: FieldPath, entry: Option<Entry>) {
        let before = self.before_tick.iter().position(|(known, _)| *known == path);
        let before = before.map(|place| self.before_tick.remove(place).1);
        match (entry, self.state.draft.entry(&path)) {
            (Some(ticked), now) => {
                let typed = now.filter(|entry| matches!(entry, Entry::Typed(_))).cloned().or(before);
                self.before_tick.extend(typed.map(|typed| (path, typed)));
                self.answer(path, Some(ticked));
            }
            (None, _) => self.answer(path, before),
        }
    }

    /// Folds the rows of a list in which something is answered, nothing is missing and nothing is unusable.
    fn fold_finished(&mut self, list: ListName) {
        for id in self.state.draft.rows(list) {
            let row = (list, *id);
            if self.folded.contains(&row) || self.state.missing_in(list, *id) > 0 {
                continue;
            }
            let unusable = self.state.unusable.iter().any(|unusable| unusable.path.row() == Some(row));
            let answered = self.state.draft.entries().any(|(path, _)| path.row() == Some(row));
            if answered && !unusable {
                self.folded.push(row);
            }
        }
    }

    /// What stands before the page's title while unusable answers are pointed out; empty otherwise.
    fn title(&self) -> String {
        let pointed_out = self.continued.iter().any(|section| section.unusable(&self.state).next().is_some());
        if pointed_out { self.state.say(&message::errors_title(message::plain(""))) } else { String::new() }
    }

    /// Nothing asked twice: a new line starts with the currency of the one before it.
    fn copy_currency(&mut self, list: ListName, id: RowId) {
        let at = |id| FieldPath::Row(ListName::Lines, id, &norec_core::BudgetLine::CURRENCY);
        let rows = self.state.draft.rows(list);
        let before = rows.len().checked_sub(2).and_then(|place| rows.get(place)).copied();
        if let (ListName::Lines, Some(before)) = (list, before) {
            let entry = self.state.draft.entry(&at(before)).cloned();
            self.state.draft.set(at(id), entry);
        }
    }

    /// Says how it stands, if the outcome is another than the one last said: what decides it, not how many answers are
    /// missing and how things are named.
    fn speak(&mut self) -> bool {
        let assessment = &self.state.assessment;
        let verdict = &assessment.verdict;
        let is_open = verdict.kind == VerdictKind::NotDecided;
        let places = if is_open { &verdict.judgement_already } else { &verdict.decided_by };
        let mut outcome = DefaultHasher::new();
        (verdict.kind.id(), verdict.nothing_left_to_ask).hash(&mut outcome);
        for finding in places.iter().filter_map(|place| assessment.findings.get(*place)) {
            (finding.rule.id, finding.at.to_string()).hash(&mut outcome);
        }
        let outcome = outcome.finish();
        if outcome == self.told {
            return false;
        }
        self.told = outcome;
        let mut said: Vec<String> =
            verdict.messages(assessment).iter().map(|message| self.state.say(message)).collect();
        said.truncate(if is_open && !places.is_empty() { 2 } else { 1 });
        if is_open {
            let short = self.state.say(&assessment.short(verdict.kind)) + ".";
            match said.first_mut() {
                Some(first) if !verdict.nothing_left_to_ask => *first = short,
                _ => said.insert(0, short),
            }
        }
        self.spoken = said.join(" ");
        true
    }
}
