//! How the page is written: its elements, opened and closed one after the other, as nodes for Yew.
//!
//! Yew's `html!` makes the same nodes, but of each element a stretch of code that fills in every member of its node.
//! Here an element is one call, so that a page of this size loads 10 KB less.
//!
//! An element's shape is written as in a style sheet: `p`, `p.lead`, `button.ds-button add[type=button][data-size=sm]`.
//! What follows the dot is the whole of the class, and a name without a value stands for itself, as `hidden` does.
//!
//! A page can also only be read: then no node is made, and what it would say is hashed (`block`).

use crate::app::{App, Msg};
use crate::block::Block;
use crate::event::{self, Act, Acts, Doings, On};
use crate::state::State;
use norec_rules::Message;
use norec_rules::language::Piece;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;
use wasm_bindgen::JsValue;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::AttributeOrProperty::{self, Attribute, Property};
use yew::virtual_dom::{Attributes, Key, VTag, VText};

/// The attributes that an element of this name can have on the page. It carries a place for each, so that Yew compares two
/// states of it value by value: it does nothing else in the module that is loaded.
fn attributes(name: &str) -> &'static [&'static str] {
    match name {
        "option" => &["lang", "value", "selected"],
        "svg" | "circle" | "path" | "rect" | "text" => &[
            "class",
            "role",
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "viewBox",
            "preserveAspectRatio",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "d",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "transform",
        ],
        "a" | "button" | "details" | "form" | "input" | "label" | "select" | "textarea" | "th" => &[
            "class",
            "id",
            "hidden",
            "lang",
            event::PLACE,
            "data-color",
            "data-variant",
            "data-width",
            "aria-label",
            "aria-labelledby",
            "aria-describedby",
            "aria-invalid",
            "for",
            "type",
            "name",
            "inputmode",
            "autocomplete",
            "readonly",
            "rows",
            "novalidate",
            "open",
            "href",
            "rel",
            "download",
            "scope",
        ],
        "p" | "span" | "li" | "summary" | "bdi" | "dt" | "dd" | "b" | "strong" | "td" | "tr" => &[
            "class",
            "id",
            "hidden",
            "lang",
            event::PLACE,
            "data-color",
            "data-variant",
            "data-field",
            "aria-hidden",
            "tabindex",
        ],
        _ => &[
            "class",
            "id",
            "hidden",
            "lang",
            event::PLACE,
            "data-size",
            "data-late",
            "tabindex",
            "role",
            "aria-label",
            "aria-labelledby",
            "aria-describedby",
            "aria-live",
            "aria-atomic",
            "aria-hidden",
        ],
    }
}

/// A page while it is written.
pub struct Page<'a> {
    pub app: &'a App,
    pub state: &'a State,
    link: &'a Scope<App>,
    /// The elements that are open, the innermost last.
    open: Vec<VTag>,
    written: Html,
    /// Which drawing it is, and what its elements do.
    drawing: u32,
    doings: Doings,
    /// What is said, while nothing is drawn.
    said: Option<DefaultHasher>,
}

/// Text that an attribute or an element takes.
pub trait Words {
    fn words(self, with: impl FnOnce(&str));
}

impl Words for &str {
    fn words(self, with: impl FnOnce(&str)) {
        with(self);
    }
}

impl Words for String {
    fn words(self, with: impl FnOnce(&str)) {
        with(&self);
    }
}

impl Words for u32 {
    fn words(self, with: impl FnOnce(&str)) {
        with(&self.to_string());
    }
}

impl Words for usize {
    fn words(self, with: impl FnOnce(&str)) {
        with(&self.to_string());
    }
}

#[inline(never)]
fn kept(text: &str) -> AttrValue {
    AttrValue::Rc(Rc::from(text))
}

impl<'a> Page<'a> {
    /// A page that is to be drawn, by the number of the drawing.
    pub fn new(app: &'a App, link: &'a Scope<App>, drawing: u32) -> Page<'a> {
        let (open, doings) = (Vec::new(), Doings::new());
        Page { app, state: &app.state, link, open, written: Html::default(), drawing, doings, said: None }
    }

    /// A part of the page that is drawn again only when it would say something else than before.
    pub fn block(&mut self, block: Block) {
        let said = self.app.looked_at.said(block).unwrap_or_else(|| {
            let said = Some(DefaultHasher::new());
            let (open, doings) = (Vec::new(), Doings::new());
            let mut reading = Page { said, open, doings, written: Html::default(), ..*self };
            block.draw(&mut reading);
            let said = reading.said.map(|said| said.finish()).unwrap_or_default();
            self.app.looked_at.keep(block, said);
            said
        });
        if !self.reads(said) {
            self.add(block.node(self.app, self.link, said));
        }
    }

    /// The page, once everything is written.
    pub fn finish(self) -> Html {
        self.app.acts.keep(self.drawing, self.doings);
        self.written
    }

    /// An element with what it holds; its further attributes come first.
    #[inline(always)]
    pub fn tag(&mut self, shape: &'static str, inner: impl FnOnce(&mut Self)) {
        self.begin(shape);
        inner(self);
        self.end();
    }

    /// An element that holds text only.
    pub fn line(&mut self, shape: &'static str, message: Message) {
        self.begin(shape);
        self.say(message);
        self.end();
    }

    /// An element that holds nothing.
    pub fn empty(&mut self, shape: &'static str) {
        self.begin(shape);
        self.end();
    }

    /// Whether the page is only read; if so, it says this.
    fn reads(&mut self, said: impl Hash) -> bool {
        let Some(hasher) = &mut self.said else { return false };
        said.hash(hasher);
        true
    }

    fn begin(&mut self, shape: &'static str) {
        // A shape is told from others by where it stands.
        if self.reads(shape.as_ptr()) {
            return;
        }
        let (name, mut rest) = split(shape, &['.', '[']);
        self.open.push(element(name));
        if let Some(class) = rest.strip_prefix('.') {
            let (class, after) = split(class, &['[']);
            self.put("class", Attribute(AttrValue::Static(class)));
            rest = after;
        }
        while let Some((pair, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, pair));
            self.put(name, Attribute(AttrValue::Static(value)));
            rest = after;
        }
    }

    fn end(&mut self) {
        if self.reads(0_u8) {
            return;
        }
        let Some(tag) = self.open.pop() else { return };
        self.add(tag.into());
    }

    fn add(&mut self, node: Html) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(node),
            None => self.written = node,
        }
    }

    fn put(&mut self, name: &str, value: AttributeOrProperty) {
        let Some(VTag { attributes: Attributes::Dynamic { keys, values }, .. }) = self.open.last_mut() else { return };
        match keys.iter().position(|key| *key == name).and_then(|place| values.get_mut(place)) {
            Some(slot) => *slot = Some(value),
            // The page stays as good as it is without; a journey that sees it fails.
            None => web_sys::console::error_2(&JsValue::from_str("no place for"), &JsValue::from_str(name)),
        }
    }

    /// An attribute of the element that was opened last.
    #[inline(always)]
    pub fn set(&mut self, name: &'static str, value: impl Words) {
        value.words(|value| self.set_text(name, value));
    }

    #[inline(never)]
    fn set_text(&mut self, name: &'static str, value: &str) {
        if !self.reads((name.as_ptr(), value)) {
            self.put(name, Attribute(kept(value)));
        }
    }

    /// An attribute that is there or not.
    pub fn flag(&mut self, name: &'static str, is_there: bool) {
        if is_there && !self.reads(name.as_ptr()) {
            self.put(name, Attribute(AttrValue::Static(name)));
        }
    }

    /// Whether an option is the one that is chosen. The attribute would say only which one is at first.
    pub fn selected(&mut self, is_chosen: bool) {
        if is_chosen && !self.reads(is_chosen) {
            self.put("selected", Property(JsValue::TRUE));
        }
    }

    /// What tells an element from its neighbours while they come and go.
    pub fn key(&mut self, key: &str) {
        if self.reads(key) {
            return;
        }
        if let Some(tag) = self.open.last_mut() {
            tag.key = Some(Key::from(key));
        }
    }

    /// Where the element can be found once it is drawn.
    pub fn found_by(&mut self, node: &NodeRef) {
        if let Some(tag) = self.open.last_mut() {
            tag.node_ref = node.clone();
        }
    }

    /// The text in a field.
    pub fn value(&mut self, text: &str) {
        if self.reads(text) {
            return;
        }
        if let Some(tag) = self.open.last_mut() {
            tag.set_value(Some(kept(text)));
        }
    }

    /// Whether a box is ticked.
    pub fn checked(&mut self, checked: bool) {
        if self.reads(checked) {
            return;
        }
        if let Some(tag) = self.open.last_mut() {
            tag.set_checked(checked);
        }
    }

    /// What happens on an event. It follows from what the element says: the id of the field, the word on the button.
    pub fn on(&mut self, on: On, act: Act) {
        if self.said.is_some() {
            return;
        }
        let place = Acts::place(self.drawing, self.doings.len());
        self.doings.push((on, act));
        self.put(event::PLACE, Attribute(kept(&place)));
    }

    /// What happens on a click.
    pub fn click(&mut self, msg: Msg) {
        self.on(On::Click, Act::Send(msg));
    }

    /// Text.
    #[inline(always)]
    pub fn text(&mut self, text: impl Words) {
        text.words(|text| self.write(text));
    }

    #[inline(never)]
    fn write(&mut self, text: &str) {
        if !self.reads(text) {
            self.add(Html::VText(VText::new(kept(text))));
        }
    }

    /// The text of a message.
    pub fn say(&mut self, message: Message) {
        let text = self.state.say(&message);
        self.text(text);
    }

    /// A sentence with names kept apart, so that their direction of writing does not spill over.
    pub fn sentence(&mut self, message: &Message) {
        for piece in self.state.language.pieces(message, &self.state.application) {
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Name(name) => self.tag("bdi", |page| page.text(name)),
            }
        }
    }
}

/// An element without attributes, with places for them.
pub fn element(name: &'static str) -> VTag {
    let keys = attributes(name);
    let mut tag = VTag::new(AttrValue::Static(name));
    tag.attributes = Attributes::Dynamic { keys, values: keys.iter().map(|_| None).collect() };
    tag
}

/// The text before the first of some characters, and the rest from there on.
fn split(text: &'static str, at: &[char]) -> (&'static str, &'static str) {
    text.split_at_checked(text.find(at).unwrap_or(text.len())).unwrap_or((text, ""))
}
