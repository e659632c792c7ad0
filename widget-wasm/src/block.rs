//! A part of the page that is drawn by itself: when a key changes nothing that it says, neither Yew nor the browser
//! looks at it again.
//!
//! What it would say is hashed each time the page is drawn. So nothing has to know on what a part depends.

use crate::app::App;
use crate::page::Page;
use crate::panel::{self, Group};
use crate::{field, section};
use norec_core::{FieldPath, ListName, RowId};
use std::rc::Rc;
use yew::html::Scope;
use yew::prelude::*;
use yew::virtual_dom::{Key, VComp, VTag};

/// Which part it is.
#[derive(Clone, Copy, PartialEq)]
pub enum Block {
    /// A question, and whether unusable input is pointed out.
    Question(FieldPath, bool),
    /// A row of a list, and whether unusable input is pointed out.
    Row(ListName, RowId, bool),
    /// Findings in the panel.
    Group(Group),
}

/// What a part is, and the hash of what it says.
#[derive(Properties, Clone)]
pub struct Props {
    block: Block,
    said: u64,
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
            Block::Question(path, show) => field::draw(page, path, show),
            Block::Row(list, id, show) => section::row(page, list, id, show),
            Block::Group(group) => panel::group(page, group),
        }
    }

    /// Its node, with the hash of what it says.
    pub fn node(self, link: &Scope<App>, said: u64) -> Html {
        let key = match self {
            Block::Question(path, _) => Some(Key::from(path.to_string())),
            Block::Row(_, id, _) => Some(Key::from(id.as_str())),
            Block::Group(_) => None,
        };
        VComp::new::<Drawn>(Rc::new(Props { block: self, said, link: link.clone() }), key).into()
    }
}

/// Draws a part when it says something new.
struct Drawn;

impl Component for Drawn {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Drawn>) -> Drawn {
        Drawn
    }

    fn view(&self, ctx: &Context<Drawn>) -> Html {
        let props = ctx.props();
        // Yew cannot take away a part that shows nothing.
        let Some(app) = props.link.get_component() else { return VTag::new("div").into() };
        let mut page = Page::new(&app, &props.link);
        props.block.draw(&mut page);
        page.finish()
    }
}
