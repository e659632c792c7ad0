//! What happens seldom, and what follows. It loads by itself with the other parts that nobody needs at once; what happens
//! before it is there waits.

use crate::app::App;
use crate::guide::Guide;
use crate::keep::Wish;
use crate::trial::Trial;
use norec_core::{Draft, Edit, FieldPath};
use norec_rules::message;
use wasm_bindgen::JsValue;
use yew::Context;

/// What happens seldom.
#[derive(Clone)]
pub enum Rare {
    /// All answers go.
    Clear,
    /// They come back.
    Undo,
    /// These changes are tried; without any, somebody wants to try changes of their own.
    Try(Vec<Edit>),
    /// The other version of the answers is wanted; the focus goes there.
    Switch(Option<String>),
    /// The version in the form is kept; the focus goes there.
    Keep(String),
    /// One question at a time is wanted, or the whole form.
    Guide(bool),
    /// The next question is wanted.
    Next,
    /// The question before is wanted.
    Back,
    /// Somebody wants to do something with the answers.
    Wish(Wish),
    /// It is time to store them.
    Save,
    /// The draft is given a name.
    Name(String),
    /// This is stored on the device.
    Stored(String),
    /// How it went.
    Note(String, String),
    /// A draft is opened: its name and its stored form.
    Open(String, String),
    /// The page is printed, or no longer is.
    Print(bool),
    /// The hash of the answers is known.
    Mark(String),
}

/// What is to be done then.
pub enum Then {
    /// Nothing.
    Nothing,
    /// The page is drawn.
    Draw,
    /// The answers have changed: they are read and assessed, and the page is drawn.
    Read,
}

impl App {
    /// What follows.
    pub fn act(&mut self, ctx: &Context<App>, rare: Rare) -> Then {
        match rare {
            Rare::Clear => {
                let empty = crate::questions::first_draft(self.state.sections);
                self.replace(empty);
                self.keep.hush();
                // The focus comes to a button that says something else.
                self.spoken = self.state.say(&message::delete_done());
                self.focus = Some("undo".to_owned());
            }
            Rare::Undo => {
                if self.can_undo() {
                    self.wish(ctx, Wish::Apart);
                }
                if let Some(draft) = self.deleted.take() {
                    self.state.draft = draft;
                }
                self.keep.hush();
                self.focus = Some("delete".to_owned());
            }
            Rare::Try(edits) => self.try_out(&edits),
            Rare::Switch(focus) => {
                self.switch();
                self.focus = focus;
            }
            Rare::Keep(focus) => {
                self.trial = None;
                self.focus = Some(focus);
                return Then::Draw;
            }
            Rare::Guide(one) => {
                self.guide = one.then(Guide::default);
                self.ask_next();
                self.focus = None;
                return Then::Draw;
            }
            Rare::Next => {
                self.ask_next();
                return Then::Draw;
            }
            Rare::Back => {
                if let Some(guide) = &mut self.guide {
                    guide.go_back();
                }
                self.focus = Some("guide-heading".to_owned());
                return Then::Draw;
            }
            Rare::Wish(wish) => {
                self.keep.is_asked = matches!(wish, Wish::Store | Wish::Forget);
                self.wish(ctx, wish);
                return Then::Draw;
            }
            Rare::Save => {
                if self.keep.is_on {
                    self.wish(ctx, Wish::Save);
                }
                return Then::Nothing;
            }
            Rare::Name(name) => {
                self.keep.name = name;
                self.wish(ctx, Wish::Save);
                return Then::Draw;
            }
            Rare::Stored(list) => {
                self.keep.read(&list);
                // The button that was pressed is another now.
                if std::mem::take(&mut self.keep.is_asked) {
                    self.focus = Some("keep-said".to_owned());
                }
                return Then::Draw;
            }
            Rare::Note(word, text) => {
                self.keep.note(&word, &text);
                self.focus = Some("keep-note".to_owned());
                return Then::Draw;
            }
            Rare::Print(on) => {
                self.is_printed = on;
                return Then::Draw;
            }
            Rare::Mark(mark) => {
                self.mark = mark;
                return Then::Nothing;
            }
            Rare::Open(name, text) => {
                if let Some(draft) = self.keep.opened(&name, Draft::open(&text)) {
                    let is_untouched = self.is_untouched();
                    self.replace(draft);
                    if is_untouched {
                        self.deleted = None;
                    }
                }
                self.focus = Some("keep-note".to_owned());
            }
        }
        Then::Read
    }

    /// Asks the element's script for something.
    fn wish(&mut self, ctx: &Context<App>, wish: Wish) {
        let (word, text) = wish.asked(&self.keep, &self.state);
        let (word, text) = (JsValue::from_str(word), JsValue::from_str(&text));
        let _ = ctx.props().keep.call2(&JsValue::NULL, &word, &text);
    }

    /// Puts a draft in the form; the one that was there can be brought back.
    fn replace(&mut self, draft: Draft) {
        self.deleted = Some(std::mem::replace(&mut self.state.draft, draft));
        self.left.clear();
        self.continued.clear();
        self.folded.clear();
        self.before_tick.clear();
        self.trial = None;
        self.guide = None;
    }

    /// Makes some changes beside the answers from before, and goes to the first of them.
    fn try_out(&mut self, edits: &[Edit]) {
        if self.trial.as_ref().is_none_or(|trial| !trial.is_shown) {
            self.trial = Some(Trial::of(&self.state));
        }
        let added = self.state.draft.edit(edits);
        let first = edits.first().map(|edit| match (edit.path, added.first()) {
            (FieldPath::Row(list, id, field), Some((of, there, here))) if (list, id) == (*of, *there) => {
                FieldPath::Row(list, *here, field)
            }
            (path, _) => path,
        });
        if let (Some(guide), Some(first)) = (&mut self.guide, first) {
            guide.ask(first);
        }
        self.folded.retain(|row| !edits.iter().any(|edit| edit.path.row() == Some(*row)));
        self.focus = Some(first.map_or_else(|| "trial".to_owned(), |path| path.to_string()));
    }

    /// Puts the other version of the answers into the form. Neither is lost.
    fn switch(&mut self) {
        if let Some(trial) = &mut self.trial {
            std::mem::swap(&mut self.state.draft, &mut trial.other);
            trial.is_shown = !trial.is_shown;
        }
    }
}
