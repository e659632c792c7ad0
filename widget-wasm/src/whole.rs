//! The whole page: what stands above the form, the form and the panel beside it, and what ends it.

use crate::app::{App, Msg};
use crate::block::Block;
use crate::event::{Act, On};
use crate::later::{self, Part};
use crate::page::Page;
use crate::rare::Rare;
use crate::{guide, panel, schemes};
use norec_rules::language::Tag;
use norec_rules::message;

impl App {
    /// Draws it.
    pub fn draw(&self, page: &mut Page) {
        page.tag("div.page", |page| {
            page.set("lang", self.state.language.tag().code());
            page.flag("data-late", self.is_behind || self.looked_at.is_late() || !self.is_drawn());
            page.found_by(&self.root);
            page.tag("div.ds-sr-only[role=status][aria-live=polite][aria-atomic=true]", |page| {
                page.text(self.spoken.as_str());
            });
            page.tag("div.report", |page| {
                if self.is_printed {
                    later::view(page, Part::Report);
                }
            });
            page.tag("header.top", top);
            page.tag("div.intro", intro);
            page.tag("div.wrap grid", |page| {
                page.tag("div.form", |page| {
                    page.on(On::Submit, Act::Nothing);
                    guide::choice(page);
                    page.tag("div.sections", |page| match &self.guide {
                        Some(_) => {
                            later::view(page, Part::Guide);
                            schemes::view(page);
                        }
                        None => {
                            let sections = self.state.sections.iter().take(self.sections);
                            sections.for_each(|section| page.block(Block::Section(*section)));
                        }
                    });
                    page.block(Block::Part(Part::Keep));
                    end(page);
                });
                panel::view(page);
            });
        });
    }
}

/// The name of the check, and its language.
fn top(page: &mut Page) {
    let (app, language) = (page.app, page.state.language.tag());
    page.tag("div.wrap", |page| {
        page.tag("p.name", |page| {
            page.flag("hidden", page.state.assessment.rulebook.heading.is_some());
            page.say(message::check_name());
        });
        page.tag("a.ds-link", |page| {
            page.flag("hidden", app.which.is_empty());
            page.set("href", language.file(&app.which));
            page.say(message::which_link());
        });
        page.tag("div.lang", |page| {
            page.tag("label[for=language]", |page| page.line("span", message::language_choose()));
            page.tag("select.ds-input[id=language][data-width=auto]", |page| {
                page.on(On::Change, Act::Want);
                for tag in Tag::ALL {
                    page.tag("option", |page| {
                        page.set("lang", tag.code());
                        page.set("value", tag.code());
                        page.selected(tag == language);
                        page.text(tag.name());
                    });
                }
            });
        });
        page.tag("p.notice", |page| {
            page.flag("hidden", !app.language_failed);
            page.say(message::language_failed());
        });
    });
}

/// What the page is, before anything else.
fn intro(page: &mut Page) {
    let state = page.state;
    let book = state.assessment.rulebook;
    let coverage: Vec<String> = book.coverage.messages().iter().map(|m| state.say(m)).collect();
    let timing: Vec<String> = state.assessment.timing.messages(book).iter().map(|m| state.say(m)).collect();
    let of_scheme = book.heading.map(|heading| heading());
    let is_exchange = of_scheme.is_none();
    page.tag("div.wrap", |page| {
        page.line("h1.ds-heading[data-size=lg]", of_scheme.unwrap_or_else(message::check_heading));
        page.line("p.lead", if is_exchange { message::check_lead() } else { message::scheme_lead() });
        page.tag("dl.facts", |page| {
            page.tag("div", |page| {
                page.line("dt", message::guidance_title());
                page.line("dd", book.decides.always());
            });
            page.tag("div", |page| {
                page.line("dt", message::read_title());
                page.tag("dd", |page| page.text(coverage.join(" ")));
            });
            page.tag("div", |page| {
                page.line("dt", message::hand_title());
                page.tag("dd", |page| {
                    let count = state.needed_at_first();
                    if is_exchange {
                        page.say(message::hand_text());
                        page.text(" ");
                        page.say(message::hand_count(count));
                    } else {
                        page.say(message::scheme_hand(count));
                    }
                });
            });
        });
        page.tag("p.timing", |page| page.text(timing.join(" ")));
        later::view(page, Part::Stored);
    });
}

/// All answers go, or come back.
fn end(page: &mut Page) {
    let app = page.app;
    page.tag("div.end", |page| {
        page.tag("button.ds-button[data-variant=tertiary][data-color=neutral][type=button][id=delete]", |page| {
            page.click(Msg::Rare(Rare::Clear));
            page.say(message::delete_answers());
        });
        page.tag("p", |page| {
            page.flag("hidden", app.deleted.is_none() || app.can_undo());
            page.say(message::delete_done());
            page.text(" ");
            page.tag("button.ds-button[data-variant=secondary][type=button][id=undo]", |page| {
                page.click(Msg::Rare(Rare::Undo));
                page.say(message::delete_undo());
            });
        });
    });
}
