//! A part of the page that is drawn by itself: when a key changes nothing that it says, neither Yew nor the browser
//! looks at it again.
//!
//! What it would say is hashed when the page is drawn. So nothing has to know on what a part depends. While somebody types,
//! only the parts that show what is typed are looked at; the others follow at a pause. A part may hold others: of those that
//! need not be looked at, the hash that is known stands for what they say.

use crate::app::App;
use crate::event::{self, Acts};
use crate::later::{self, Part};
use crate::page::{self, Page};
use crate::panel::{self, Group};
use crate::section::Section;
use crate::{field, section};
use norec_core::{FieldPath, ListName, RowId};
use std::cell::RefCell;
use std::rc::Rc;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp};

/// Which part it is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Block {
    /// A section of the form.
    Section(Section),
    /// The rows of a list, and whether unusable input is pointed out.
    Rows(ListName, bool),
    /// A question, and whether unusable input is pointed out.
    Question(FieldPath, bool),
    /// A row of a list, and whether unusable input is pointed out.
    Row(ListName, RowId, bool),
    /// Findings in the panel.
    Group(Group),
    /// What loads by itself.
    Part(Part),
}

/// What a part is, and the hash of what it says.
#[derive(Properties, Clone)]
pub struct Props {
    block: Block,
    said: u64,
    acts: Rc<Acts>,
    link: Scope<App>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Props) -> bool {
        (self.block, self.said) == (other.block, other.said)
    }
}

impl Block {
    /// Draws it.
    pub fn draw(self, page: &mut Page) {
        match self {
            Block::Section(section) => section::view(page, section),
            Block::Rows(list, show) => section::rows(page, list, show),
            Block::Question(path, show) => field::draw(page, path, show),
            Block::Row(list, id, show) => section::row(page, list, id, show),
            Block::Group(group) => panel::group(page, group),
            Block::Part(part) => later::view(page, part),
        }
    }

    /// Whether what is typed in a field is seen at once: in its row, at the end of its section and in the panel. The rest
    /// follows at a pause.
    pub fn shows(self, path: &FieldPath) -> bool {
        match self {
            Block::Section(section) => section.holds(path),
            Block::Rows(list, _) => path.row().is_some_and(|(own, _)| own == list),
            Block::Question(own, _) => own == *path || own.row().is_some_and(|row| path.row() == Some(row)),
            Block::Row(list, id, _) => path.row() == Some((list, id)),
            Block::Part(Part::Totals) => Section::Lines.holds(path),
            Block::Part(part) => part == Part::Progress,
            Block::Group(_) => true,
        }
    }

    /// Its node, with the hash of what it says.
    pub fn node(self, app: &App, link: &Scope<App>, said: u64) -> Html {
        let key = match self {
            Block::Section(section) => Some(Key::from(section.heading_id())),
            Block::Question(path, _) => Some(Key::from(path.to_string())),
            Block::Row(_, id, _) => Some(Key::from(id.as_str())),
            Block::Rows(..) | Block::Group(_) | Block::Part(_) => None,
        };
        let props = Props { block: self, said, acts: Rc::clone(&app.acts), link: link.clone() };
        VComp::new::<Drawn>(Rc::new(props), key).into()
    }
}

/// What each part said when it was last looked at.
#[derive(Default)]
pub struct LookedAt {
    // INVARIANT: sorted by part, none twice.
    parts: RefCell<Vec<Looked>>,
    /// How often the page was told to look.
    turn: u32,
    /// When it was last told to look at all parts.
    all: u32,
    /// Fields of which a letter was read since then.
    typed: Vec<FieldPath>,
}

/// What a part said, and in which turn.
struct Looked {
    block: Block,
    said: u64,
    turn: u32,
}

impl LookedAt {
    /// What was typed in these fields has been read.
    pub fn read(&mut self, typed: Vec<FieldPath>) {
        self.typed.extend(typed);
        self.turn = self.turn.wrapping_add(1);
    }

    /// The next drawing looks at all parts.
    pub fn look_at_all(&mut self) {
        // What was not there the last time is gone for good: a row that was taken away.
        let all = self.all;
        self.parts.get_mut().retain(|known| known.turn >= all);
        self.turn = self.turn.wrapping_add(1);
        self.all = self.turn;
        self.typed.clear();
    }

    /// Whether some parts still wait to be looked at.
    pub fn is_late(&self) -> bool {
        !self.typed.is_empty()
    }

    /// What a part says, where it need not be looked at.
    pub fn said(&self, block: Block) -> Option<u64> {
        let parts = self.parts.borrow();
        let known = parts.get(place(&parts, block).ok()?)?;
        let is_new = known.turn == self.turn;
        let holds = known.turn >= self.all && !self.typed.iter().any(|path| block.shows(path));
        (is_new || holds).then_some(known.said)
    }

    /// Keeps what a part says.
    pub fn keep(&self, block: Block, said: u64) {
        let looked = Looked { block, said, turn: self.turn };
        let mut parts = self.parts.borrow_mut();
        let place = place(&parts, block);
        put(&mut parts, place, looked);
    }
}

/// Puts something into a sorted list, where it stands or would stand.
pub fn put<T>(list: &mut Vec<T>, place: Result<usize, usize>, new: T) {
    match place {
        Ok(place) => {
            if let Some(known) = list.get_mut(place) {
                *known = new;
            }
        }
        Err(place) => list.insert(place, new),
    }
}

/// Where a part stands, or would stand.
fn place(parts: &[Looked], block: Block) -> Result<usize, usize> {
    parts.binary_search_by(|known| known.block.cmp(&block))
}

/// Draws a part when it says something new.
struct Drawn {
    drawing: u32,
}

impl Component for Drawn {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Drawn>) -> Drawn {
        Drawn { drawing: event::next_drawing() }
    }

    fn view(&self, ctx: &Context<Drawn>) -> Html {
        let props = ctx.props();
        // Yew cannot take away a part that shows nothing.
        let Some(app) = props.link.get_component() else { return page::element("div").into() };
        let mut page = Page::new(&app, &props.link, self.drawing);
        props.block.draw(&mut page);
        page.finish()
    }

    fn destroy(&mut self, ctx: &Context<Drawn>) {
        ctx.props().acts.forget(self.drawing);
    }
}
