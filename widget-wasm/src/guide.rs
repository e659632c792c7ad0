//! One question at a time, the best first, on the same answers as the whole form.

use crate::app::Msg;
use crate::page::Page;
use crate::progress;
use crate::rare::Rare;
use crate::state::State;
use crate::{field, section};
use norec_core::{FieldPath, ListName, Partner};
use norec_rules::message;

/// Which question is asked, and which were.
#[derive(Default)]
pub struct Guide {
    /// The questions that were asked, the present one last.
    asked: Vec<FieldPath>,
    /// Those that were passed over.
    passed: Vec<FieldPath>,
    /// Nothing is left to ask; the way back leads to what was asked.
    is_done: bool,
}

impl Guide {
    /// Goes on to the best question that was not passed over; once there is no other, to those again.
    pub fn go_on(&mut self, state: &State) {
        self.passed.extend(self.asked.last().filter(|path| state.questions.contains(path)));
        let next = || state.questions.iter().find(|path| !self.passed.contains(path));
        let best = next().or_else(|| state.questions.first()).copied();
        if next().is_none() {
            self.passed.clear();
        }
        match best {
            Some(path) => self.ask(path),
            None => self.is_done = true,
        }
        if self.is_done && self.asked.is_empty() {
            // Whoever comes with all of it answered can still go back to an answer.
            self.asked.extend(state.draft.entries().map(|(path, _)| *path));
        }
    }

    /// Asks this.
    pub fn ask(&mut self, path: FieldPath) {
        self.asked.push(path);
        self.is_done = false;
    }

    /// Goes back to the question before.
    pub fn go_back(&mut self) {
        if self.is_done {
            self.is_done = false;
        } else if self.asked.len() > 1 {
            self.asked.pop();
        }
    }

    /// The question that is asked now.
    fn present(&self) -> Option<&FieldPath> {
        self.asked.last().filter(|_| !self.is_done)
    }

    /// Whether there is a question to go back to.
    fn can_go_back(&self) -> bool {
        self.asked.len() > usize::from(!self.is_done)
    }
}

/// The question that is asked now, with the ways on and back.
pub fn view(page: &mut Page) {
    let state = page.state;
    let Some(guide) = &page.app.guide else { return };
    let question = guide.present();
    page.tag("section[aria-labelledby=guide-heading]", |page| {
        page.key("guide");
        page.tag("div.sh", |page| {
            page.tag("h2.ds-heading[data-size=md][tabindex=-1][id=guide-heading]", |page| {
                page.say(if question.is_some() { message::guide_one() } else { message::guide_done() });
            });
            page.tag("p.muted", |page| {
                page.flag("hidden", state.questions.is_empty());
                page.say(progress::left(state));
            });
        });
        field::form(page, |page| match question {
            Some(FieldPath::List(list)) => {
                section::close(page, *list);
                section::add(page, *list);
            }
            Some(path) => {
                if let Some((list, id)) = path.row() {
                    page.tag("p.title", |page| section::row_title(page, list, id));
                    // No rule reads a name, but every sentence says it.
                    if list == ListName::Partners && path.field() != Some(&Partner::NAME) {
                        field::view(page, FieldPath::Row(list, id, &Partner::NAME), true);
                    }
                }
                field::view(page, *path, true);
            }
            None => {}
        });
        page.tag("div.acts", |page| {
            page.tag("button.ds-button[type=button][id=guide-next]", |page| {
                page.flag("hidden", question.is_none() && state.questions.is_empty());
                page.click(Msg::Rare(Rare::Next));
                page.say(message::guide_skip());
            });
            page.tag("button.ds-button[type=button][id=guide-end]", |page| {
                page.flag("hidden", question.is_some() || !state.questions.is_empty());
                if let Some(last) = state.sections.last() {
                    page.click(Msg::Continue(*last));
                }
                page.say(message::continue_panel());
            });
            page.tag("button.ds-button[data-variant=tertiary][type=button][id=guide-back]", |page| {
                page.flag("hidden", !guide.can_go_back());
                page.click(Msg::Rare(Rare::Back));
                page.say(message::guide_back());
            });
        });
    });
}

/// How the questions are asked: all of them, or one at a time.
pub fn choice(page: &mut Page) {
    let is_one = page.app.guide.is_some();
    page.tag("fieldset.ds-fieldset inline", |page| {
        page.line("legend.ds-label", message::guide_choose());
        page.tag("div.radios", |page| {
            for (id, one, word) in
                [("guide-whole", false, message::guide_whole()), ("guide-one", true, message::guide_one())]
            {
                field::radio(page, (id, "guide"), is_one == one, Msg::Rare(Rare::Guide(one)), word);
            }
        });
    });
}
