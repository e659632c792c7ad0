//! What the elements of the page do: one kind of listener for all of them.

use crate::app::{App, Msg};
use crate::rare::Rare;
use norec_core::{Entry, FieldPath};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::{Scope, TargetCast};
use yew::virtual_dom::{Listener, ListenerKind};

/// The events that are listened for.
#[derive(Clone, Copy)]
pub enum On {
    Blur,
    Change,
    Click,
    Input,
    Submit,
    Toggle,
}

/// What follows.
pub enum Act {
    /// The browser's own answer does not come.
    Nothing,
    /// A message.
    Send(Msg),
    /// A message, and the browser's own answer does not come.
    Instead(Msg),
    /// What is typed goes into a field.
    Type(FieldPath),
    /// What is chosen goes into a field.
    Choose(FieldPath),
    /// A box says whether an answer that is no value is given.
    Tick(FieldPath, Entry),
    /// Another language is wanted.
    Want,
    /// The draft is given a name.
    Name,
}

/// An element's listener.
pub struct Listening {
    pub on: On,
    pub act: Act,
    pub link: Scope<App>,
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Blur => ListenerKind::onblur,
            On::Change => ListenerKind::onchange,
            On::Click => ListenerKind::onclick,
            On::Input => ListenerKind::oninput,
            On::Submit => ListenerKind::onsubmit,
            On::Toggle => ListenerKind::ontoggle,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let chosen = || event.target_unchecked_into::<HtmlSelectElement>().value();
        let input = || event.target_unchecked_into::<HtmlInputElement>();
        let msg = match &self.act {
            Act::Nothing => return event.prevent_default(),
            Act::Send(msg) => msg.clone(),
            Act::Instead(msg) => {
                event.prevent_default();
                msg.clone()
            }
            Act::Type(path) => Msg::Typed(*path, input().value()),
            Act::Choose(path) => Msg::Set(*path, Some(chosen()).filter(|value| !value.is_empty()).map(Entry::Typed)),
            Act::Tick(path, entry) => Msg::Tick(*path, input().checked().then(|| entry.clone())),
            Act::Want => Msg::Want(chosen()),
            Act::Name => Msg::Rare(Rare::Name(input().value())),
        };
        self.link.send_message(msg);
    }

    fn passive(&self) -> bool {
        false
    }
}
