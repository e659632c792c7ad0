//! What the elements of the page do.
//!
//! Yew gives each element listeners of its own, kept in tables of tables, and knows a hundred kinds of events. Here the page
//! listens for six, once for all elements, and an element says in an attribute where it stands what it does. That loads
//! 3.5 KB less, and an element that is drawn has nothing to register.

use crate::app::{App, Msg};
use crate::block::put;
use crate::rare::Rare;
use norec_core::{Entry, FieldPath};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Element, Event, HtmlInputElement};
use yew::html::Scope;

/// The attribute in which an element says where it stands what it does.
pub const PLACE: &str = "data-act";

/// The events that are listened for.
#[derive(Clone, Copy, PartialEq)]
pub enum On {
    Blur,
    Change,
    Click,
    Input,
    Submit,
    Toggle,
}

impl On {
    /// Each with the browser's name for it.
    const ALL: [(On, &str); 6] = [
        (On::Blur, "blur"),
        (On::Change, "change"),
        (On::Click, "click"),
        (On::Input, "input"),
        (On::Submit, "submit"),
        (On::Toggle, "toggle"),
    ];
}

/// What follows.
pub enum Act {
    /// The browser's own answer does not come.
    Nothing,
    /// A message.
    Send(Msg),
    /// A message, and the browser's own answer does not come.
    Instead(Msg),
    /// What is typed goes into a field, which can be left.
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

impl Act {
    /// The message that follows from an event at a control. A list has a value as a field has.
    fn message(&self, on: On, control: &HtmlInputElement) -> Option<Msg> {
        Some(match self {
            Act::Nothing => return None,
            Act::Send(msg) | Act::Instead(msg) => msg.clone(),
            Act::Type(path) if on == On::Blur => Msg::Left(*path),
            Act::Type(path) => Msg::Typed(*path, control.value()),
            Act::Choose(path) => {
                Msg::Set(*path, Some(control.value()).filter(|value| !value.is_empty()).map(Entry::Typed))
            }
            Act::Tick(path, entry) => Msg::Tick(*path, control.checked().then(|| entry.clone())),
            Act::Want => Msg::Want(control.value()),
            Act::Name => Msg::Rare(Rare::Name(control.value())),
        })
    }
}

/// What the elements of one drawing do, in the order in which they are drawn.
pub type Doings = Vec<(On, Act)>;

/// A number that no other drawing has.
pub fn next_drawing() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// What all elements of a page do, by the drawing that they are of.
#[derive(Default)]
pub struct Acts {
    // INVARIANT: sorted by the number of the drawing, none twice.
    drawings: RefCell<Vec<(u32, Doings)>>,
}

impl Acts {
    /// Where an element of a drawing says that it stands what it does.
    pub fn place(drawing: u32, number: usize) -> String {
        [&*drawing.to_string(), ".", &number.to_string()].concat()
    }

    /// Keeps what the elements of a drawing do, in place of what they did before.
    pub fn keep(&self, drawing: u32, doings: Doings) {
        let mut drawings = self.drawings.borrow_mut();
        let place = find(&drawings, drawing);
        put(&mut drawings, place, (drawing, doings));
    }

    /// A drawing is gone from the page.
    pub fn forget(&self, drawing: u32) {
        let mut drawings = self.drawings.borrow_mut();
        if let Ok(place) = find(&drawings, drawing) {
            drawings.remove(place);
        }
    }

    /// What follows from an event at an element that does something then.
    fn answer(&self, on: On, event: &Event, element: &Element) -> Option<Option<Msg>> {
        let place = element.get_attribute(PLACE)?;
        let (drawing, number) = place.split_once('.')?;
        let drawings = self.drawings.borrow();
        let (_, doings) = drawings.get(find(&drawings, drawing.parse().ok()?).ok()?)?;
        let (own, act) = doings.get(number.parse::<usize>().ok()?)?;
        if *own != on && !(on == On::Blur && matches!(act, Act::Type(_))) {
            return None;
        }
        if matches!(act, Act::Nothing | Act::Instead(_)) {
            event.prevent_default();
        }
        Some(act.message(on, element.unchecked_ref()))
    }

    /// Listens to all that happens in an element, and tells the app what follows.
    pub fn listen(self: &Rc<Acts>, root: &Element, link: Scope<App>) {
        let acts = Rc::clone(self);
        let listener = Closure::<dyn Fn(Event)>::new(move |event: Event| {
            let kind = event.type_();
            let Some((on, _)) = On::ALL.iter().find(|(_, name)| *name == kind) else { return };
            let mut at = event.target().map(JsCast::unchecked_into::<Element>);
            // As the browser does: from the element to those that hold it, where the event goes that way.
            while let Some(element) = at {
                if let Some(msg) = acts.answer(*on, &event, &element) {
                    return msg.into_iter().for_each(|msg| link.send_message(msg));
                }
                at = element.parent_element().filter(|_| event.bubbles());
            }
        });
        let listener = listener.into_js_value().unchecked_into();
        for (_, name) in &On::ALL {
            // Some go to their element alone; on the way there, all come by.
            let _ = root.add_event_listener_with_callback_and_bool(name, &listener, true);
        }
    }
}

/// Where a drawing stands, or would stand.
fn find(drawings: &[(u32, Doings)], drawing: u32) -> Result<usize, usize> {
    drawings.binary_search_by_key(&drawing, |(number, _)| *number)
}
