//! How the page is written: its elements, opened and closed one after the other, as nodes for Yew.
//!
//! Yew's `html!` makes the same nodes, but of each element a stretch of code that fills in every member of its node.
//! Here an element is one call, so that a page of this size loads 10 KB less.
//!
//! An element's shape is written as in a style sheet: `p`, `p.lead`, `button.ds-button add[type=button][data-size=sm]`.
//! What follows the dot is the whole of the class, and a name without a value stands for itself, as `hidden` does.

use crate::app::{App, Msg};
use crate::event::{Act, Listening, On};
use crate::state::State;
use norec_rules::Message;
use norec_rules::language::Piece;
use std::rc::Rc;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VTag, VText};

/// Every attribute that an element of the page has. One list for all of them: Yew then compares two states of an
/// element value by value.
const ATTRIBUTES: &[&str] = &[
    "class",
    "id",
    "type",
    "data-variant",
    "data-color",
    "data-size",
    "data-width",
    "data-field",
    "name",
    "for",
    "lang",
    "hidden",
    "tabindex",
    "role",
    "aria-label",
    "aria-labelledby",
    "aria-describedby",
    "aria-invalid",
    "aria-live",
    "aria-atomic",
    "aria-hidden",
    "inputmode",
    "autocomplete",
    "novalidate",
    "open",
    "readonly",
    "rows",
    "href",
    "rel",
    "scope",
    "viewBox",
    "preserveAspectRatio",
    "width",
    "height",
    "d",
    "x",
    "y",
    "cx",
    "cy",
    "r",
    "rx",
    "fill",
    "stroke",
    "stroke-width",
    "stroke-dasharray",
    "transform",
];

/// A page has hundreds of options, and each has only these.
const OF_OPTION: &[&str] = &["value", "selected", "lang"];

/// A page while it is written.
pub struct Page<'a> {
    pub app: &'a App,
    pub state: &'a State,
    link: &'a Scope<App>,
    /// The elements that are open, the innermost last.
    open: Vec<VTag>,
    written: Html,
}

/// Text that an attribute or an element takes.
pub trait Words {
    fn words(self) -> AttrValue;
}

impl Words for &str {
    #[inline(never)]
    fn words(self) -> AttrValue {
        AttrValue::Rc(Rc::from(self))
    }
}

impl Words for String {
    #[inline(never)]
    fn words(self) -> AttrValue {
        AttrValue::Rc(Rc::from(self))
    }
}

impl Words for u32 {
    fn words(self) -> AttrValue {
        self.to_string().words()
    }
}

impl Words for usize {
    fn words(self) -> AttrValue {
        self.to_string().words()
    }
}

impl<'a> Page<'a> {
    pub fn new(app: &'a App, link: &'a Scope<App>) -> Page<'a> {
        Page { app, state: &app.state, link, open: Vec::new(), written: Html::default() }
    }

    /// The page, once everything is written.
    pub fn finish(self) -> Html {
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

    fn begin(&mut self, shape: &'static str) {
        let (name, mut rest) = split(shape, &['.', '[']);
        let mut tag = VTag::new(AttrValue::Static(name));
        let keys = if name == "option" { OF_OPTION } else { ATTRIBUTES };
        tag.attributes = Attributes::Dynamic { keys, values: keys.iter().map(|_| None).collect() };
        self.open.push(tag);
        if let Some(class) = rest.strip_prefix('.') {
            let (class, after) = split(class, &['[']);
            self.put("class", AttrValue::Static(class));
            rest = after;
        }
        while let Some((pair, after)) = rest.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, pair));
            self.put(name, AttrValue::Static(value));
            rest = after;
        }
    }

    fn end(&mut self) {
        let Some(tag) = self.open.pop() else { return };
        self.add(tag.into());
    }

    fn add(&mut self, node: Html) {
        match self.open.last_mut() {
            Some(tag) => tag.add_child(node),
            None => self.written = node,
        }
    }

    fn put(&mut self, name: &str, value: AttrValue) {
        let Some(VTag { attributes: Attributes::Dynamic { keys, values }, .. }) = self.open.last_mut() else { return };
        let place = keys.iter().position(|key| *key == name);
        debug_assert!(place.is_some(), "{name} is not in the list of attributes");
        if let Some(slot) = place.and_then(|place| values.get_mut(place)) {
            *slot = Some(AttributeOrProperty::Attribute(value));
        }
    }

    /// An attribute of the element that was opened last.
    #[inline(always)]
    pub fn set(&mut self, name: &str, value: impl Words) {
        self.put(name, value.words());
    }

    /// An attribute that is there or not.
    pub fn flag(&mut self, name: &'static str, is_there: bool) {
        if is_there {
            self.put(name, AttrValue::Static(name));
        }
    }

    /// What tells an element from its neighbours while they come and go.
    pub fn key(&mut self, key: &str) {
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
        if let Some(tag) = self.open.last_mut() {
            tag.set_value(Some(text.words()));
        }
    }

    /// Whether a box is ticked.
    pub fn checked(&mut self, checked: bool) {
        if let Some(tag) = self.open.last_mut() {
            tag.set_checked(checked);
        }
    }

    /// What happens on an event.
    pub fn on(&mut self, on: On, act: Act) {
        let listening = Listening { on, act, link: self.link.clone() };
        if let Some(tag) = self.open.last_mut() {
            tag.add_listener(Rc::new(listening));
        }
    }

    /// What happens on a click.
    pub fn click(&mut self, msg: Msg) {
        self.on(On::Click, Act::Send(msg));
    }

    fn write(&mut self, text: AttrValue) {
        self.add(Html::VText(VText::new(text)));
    }

    /// Text.
    #[inline(always)]
    pub fn text(&mut self, text: impl Words) {
        self.write(text.words());
    }

    /// The text of a message.
    pub fn say(&mut self, message: Message) {
        let text = self.state.say(&message);
        self.text(text);
    }

    /// A sentence with names kept apart, so that their direction of writing does not spill over.
    pub fn sentence(&mut self, message: &Message) {
        for piece in self.state.language.pieces(message, &self.state.reading.application) {
            match piece {
                Piece::Text(text) => self.text(text),
                Piece::Name(name) => self.tag("bdi", |page| page.text(name)),
            }
        }
    }
}

/// The text before the first of some characters, and the rest from there on.
fn split(text: &'static str, at: &[char]) -> (&'static str, &'static str) {
    text.split_at_checked(text.find(at).unwrap_or(text.len())).unwrap_or((text, ""))
}
