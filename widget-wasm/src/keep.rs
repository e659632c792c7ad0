//! Answers kept on the device, after a yes and not before, and taken along as a file or a link. What is stored and copied is
//! the element's script's work; here is what people see of it.

use crate::app::Msg;
use crate::event::{Act, On};
use crate::page::Page;
use crate::rare::Rare;
use crate::state::State;
use norec_core::{Answer, Draft, Problem, ProblemKind};
use norec_rules::{Message, labels, message};

/// What somebody wants to do with the answers.
#[derive(Clone)]
pub enum Wish {
    /// To keep them on this device.
    Store,
    /// To keep nothing here any longer.
    Forget,
    /// To store what has changed, if they are kept.
    Save,
    /// To open another draft, by its id.
    Open(String),
    /// To go on apart from the draft that was opened.
    Apart,
    /// To delete a draft.
    Remove(String),
    /// To have them as a file.
    Download,
    /// To open a file.
    Choose,
    /// To have them in a link.
    Link,
    /// To have everything on paper.
    Print,
}

/// A draft on this device.
pub struct Stored {
    pub id: String,
    pub name: String,
    /// When it was stored, as people read it.
    time: String,
}

/// What is kept.
#[derive(Default)]
pub struct Keep {
    /// Somebody said yes.
    pub is_on: bool,
    /// The draft that is in the form, once it is stored.
    pub here: String,
    /// What it is called.
    pub name: String,
    /// The drafts on this device, the newest first.
    pub drafts: Vec<Stored>,
    /// What was done last, or why it could not be.
    note: Option<Message>,
    /// A link that could not be copied.
    link: String,
    /// What a draft held that could not be kept.
    left_out: Vec<Problem>,
    /// The answers were just taken from somewhere else.
    pub is_opened: bool,
    /// Somebody has just said yes, or taken it back.
    pub is_asked: bool,
}

impl Wish {
    /// What the element's script is asked to do, and with what: a name and the answers are taken along where they are needed.
    pub fn asked(self, keep: &Keep, state: &State) -> (&'static str, String) {
        let answers = || state.draft.to_json().canonical();
        let named = || [&keep.title(state), "\n", &answers()].concat();
        match self {
            Wish::Store => ("store", named()),
            Wish::Save => ("save", named()),
            Wish::Forget => ("forget", String::new()),
            Wish::Open(id) => ("open", id),
            Wish::Apart => ("apart", String::new()),
            Wish::Remove(id) => ("remove", id),
            Wish::Download => ("download", answers()),
            Wish::Choose => ("choose", String::new()),
            Wish::Link => ("link", answers()),
            Wish::Print => ("print", String::new()),
        }
    }
}

impl Keep {
    /// What the draft is called: as somebody named it, else by its first partner with a name.
    fn title(&self, state: &State) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        let mut partners = state.application.partners.iter();
        let named = partners.find_map(|row| match &row.value.name {
            Answer::Known(name) => Some(name.as_str().to_owned()),
            _ => None,
        });
        named.unwrap_or_else(|| state.say(&message::keep_unnamed()))
    }

    /// Takes what the script says is stored: the id in the form, then for each draft a line with id, name and time between
    /// tabs. Without a first line nothing is kept.
    pub fn read(&mut self, list: &str) {
        let mut lines = list.lines();
        let here = lines.next();
        self.is_on = here.is_some();
        self.here = here.unwrap_or_default().to_owned();
        let stored = lines.filter_map(|line| {
            let mut parts = line.splitn(3, '\t').map(ToOwned::to_owned);
            Some(Stored { id: parts.next()?, time: parts.next()?, name: parts.next()? })
        });
        self.drafts = stored.collect();
        if let Some(here) = self.drafts.iter().find(|draft| draft.id == self.here) {
            self.name.clone_from(&here.name);
        }
    }

    /// What was said is said no longer.
    pub fn hush(&mut self) {
        self.note = None;
        self.link.clear();
        self.left_out.clear();
        self.is_opened = false;
        self.is_asked = false;
    }

    /// Takes what the script has to say. Not every word is known to a page of another version.
    pub fn note(&mut self, word: &str, text: &str) {
        self.hush();
        self.note = Some(match word {
            "link-copied" => message::keep_link_copied(),
            "link-shown" => {
                text.clone_into(&mut self.link);
                message::keep_link_shown()
            }
            "link-long" => message::keep_link_long(),
            "other-tab" => message::keep_other_tab(text),
            "full" => message::keep_full(),
            "too-large" => message::keep_too_large(),
            "forbidden" => message::keep_forbidden(),
            _ => message::keep_not_answers(),
        });
    }

    /// Takes a draft that was opened, or why it could not be. Gives the draft.
    pub fn opened(&mut self, name: &str, opened: Result<(Draft, Vec<Problem>), Problem>) -> Option<Draft> {
        self.hush();
        match opened {
            Ok((draft, problems)) => {
                self.is_opened = true;
                let name = if name.is_empty() { message::keep_linked() } else { message::plain(name) };
                self.note = Some(message::keep_opened(name));
                self.left_out = problems;
                Some(draft)
            }
            Err(problem) => {
                self.note = Some(match problem.kind {
                    ProblemKind::FormatUnknown => message::keep_newer(),
                    ProblemKind::DocumentTooLarge { .. } => message::keep_too_large(),
                    _ => message::keep_not_answers(),
                });
                None
            }
        }
    }
}

/// A button for a wish.
fn button(page: &mut Page, id: &str, wish: Wish, word: Message) {
    page.tag("button.ds-button[data-variant=secondary][type=button]", |page| {
        page.set("id", id);
        page.click(Msg::Rare(Rare::Wish(wish)));
        page.sentence(&word);
    });
}

/// At the end of the form: everything that can be done with the answers.
pub fn view(page: &mut Page) {
    let keep = &page.app.keep;
    page.tag("section.keep[aria-labelledby=keep-heading]", |page| {
        page.line("h2.ds-heading[data-size=xs][id=keep-heading]", message::keep_heading());
        page.tag("div.sh[tabindex=-1][id=keep-note]", |page| {
            page.flag("hidden", keep.note.is_none());
            page.tag("p", |page| {
                if let Some(note) = &keep.note {
                    page.sentence(note);
                }
            });
            page.tag("div.acts", |page| {
                page.flag("hidden", !page.app.can_undo());
                page.tag("button.ds-button[data-variant=secondary][type=button][id=keep-undo]", |page| {
                    page.click(Msg::Rare(Rare::Undo));
                    page.say(message::delete_undo());
                });
            });
            page.tag("input.ds-input[id=keep-shown][readonly]", |page| {
                page.flag("hidden", keep.link.is_empty());
                page.set("aria-label", page.state.say(&message::keep_link()));
                page.value(&keep.link);
            });
            page.tag("div", |page| {
                page.flag("hidden", keep.left_out.is_empty());
                page.line("p", message::keep_left_out());
                page.tag("ul.plain", |page| {
                    for problem in &keep.left_out {
                        page.tag("li", |page| {
                            let named = problem.path.parse().ok().map(|path| page.state.say(&labels::field(&path)));
                            page.text(named.unwrap_or_else(|| problem.path.clone()));
                            page.text(": ");
                            page.tag("bdi", |page| page.text(problem.given.clone().unwrap_or_default()));
                        });
                    }
                });
            });
        });
        page.line(
            "p.muted[tabindex=-1][id=keep-said]",
            if keep.is_on { message::keep_on() } else { message::keep_hint() },
        );
        page.tag("div.ds-field", |page| {
            if !keep.is_on {
                return page.flag("hidden", true);
            }
            page.tag("label.ds-label[for=keep-name]", |page| page.say(message::keep_name()));
            page.tag("input.ds-input[type=text][autocomplete=off][id=keep-name]", |page| {
                page.value(&keep.name);
                page.on(On::Input, Act::Name);
            });
        });
        page.tag("div", |page| {
            page.flag("hidden", keep.drafts.is_empty());
            page.line("p.eyebrow", message::keep_drafts());
            page.tag("ul.drafts", |page| {
                for draft in &keep.drafts {
                    page.tag("li", |page| {
                        page.key(&draft.id);
                        page.tag("span", |page| {
                            page.sentence(&message::keep_draft(draft.name.as_str(), draft.time.as_str()));
                        });
                        let is_here = draft.id == keep.here;
                        page.tag("span.muted", |page| {
                            page.flag("hidden", !is_here);
                            page.say(message::keep_here());
                        });
                        page.tag("div.acts", |page| {
                            let name = draft.name.as_str();
                            if !is_here {
                                let open = Wish::Open(draft.id.clone());
                                button(page, &["keep-open-", &draft.id].concat(), open, message::keep_open(name));
                            }
                            let remove = Wish::Remove(draft.id.clone());
                            button(page, &["keep-remove-", &draft.id].concat(), remove, message::keep_remove(name));
                        });
                    });
                }
            });
        });
        page.tag("div.acts", |page| {
            match keep.is_on {
                false => button(page, "keep-store", Wish::Store, message::keep_store()),
                true => button(page, "keep-forget", Wish::Forget, message::keep_forget()),
            }
            button(page, "keep-download", Wish::Download, message::keep_download());
            button(page, "keep-choose", Wish::Choose, message::keep_choose());
            button(page, "keep-link", Wish::Link, message::keep_link());
            button(page, "keep-print", Wish::Print, message::keep_print());
        });
    });
}

/// Above the form: the draft that was left behind, while nothing is answered yet.
pub fn view_stored(page: &mut Page) {
    let keep = &page.app.keep;
    let newest = keep.drafts.first().filter(|_| page.app.is_untouched());
    page.tag("div.stored", |page| {
        let Some(draft) = newest else { return page.flag("hidden", true) };
        page.tag("p", |page| page.sentence(&message::keep_stored(draft.name.as_str())));
        button(page, "keep-resume", Wish::Open(draft.id.clone()), message::keep_open(draft.name.as_str()));
    });
}
