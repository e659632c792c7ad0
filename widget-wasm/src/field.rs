//! One question of the form: its label, its control, and what the answer means.

use crate::app::Msg;
use crate::block::Block;
use crate::event::{Act, On};
use crate::finding;
use crate::later::{self, Part};
use crate::page::Page;
use crate::trial::Tried;
use norec_core::{Amount, Draft, Entry, FieldKind, FieldPath, ProblemKind};
use norec_rules::rulebook::{Read, RuleInBook};
use norec_rules::{Message, labels, message};

/// A choice of more words than this is a list to open; of fewer, buttons side by side.
const SHORT: usize = 5;

/// A question with what its parts are told apart by.
struct Question {
    path: FieldPath,
    id: String,
    /// The ids of what describes its control.
    described_by: String,
    /// Unusable input is pointed out.
    show: bool,
}

/// Questions that stand together. At every letter a browser looks through all of the form that the field is in, for what it
/// could fill in itself: so there are many forms, each of a few questions, and none is ever sent.
pub fn form(page: &mut Page, questions: impl FnOnce(&mut Page)) {
    page.tag("form.two[novalidate]", questions);
}

/// A question. `show` says whether unusable input is pointed out.
pub fn view(page: &mut Page, path: FieldPath, show: bool) {
    page.block(Block::Question(path, show));
}

/// The same, drawn anew.
pub fn draw(page: &mut Page, path: FieldPath, show: bool) {
    let state = page.state;
    let Some(field) = path.field() else { return page.empty("div") };
    let id = path.to_string();
    let described_by = ["hint-", &id, " means-", &id].concat();
    let question = Question { path, id, described_by, show };
    match field.kind {
        FieldKind::YesNo => question.radios(page, &["yes", "no"]),
        FieldKind::Choice(choices) if choices.len() <= SHORT => question.radios(page, choices),
        FieldKind::Choice(choices) => question.select(page, |page, chosen| {
            for value in choices {
                option(page, chosen, value, &state.say(&labels::answer(&path, value)));
            }
        }),
        FieldKind::Country => question.select(page, |page, chosen| {
            for (code, name) in &state.countries {
                option(page, chosen, code, name);
            }
        }),
        FieldKind::Reference(list) => question.select(page, |page, chosen| {
            for row in state.draft.rows(list) {
                option(page, chosen, row.as_str(), &state.row_name(list, *row));
            }
        }),
        kind => question.text(page, kind),
    }
}

/// One of the words that can be chosen.
fn option(page: &mut Page, chosen: &str, value: &str, name: &str) {
    page.tag("option", |page| {
        page.key(value);
        page.set("value", value);
        page.selected(value == chosen);
        page.text(name);
    });
}

/// A button that is pressed in alone of all with its name. `ids` are its own and that name.
pub fn radio(page: &mut Page, (id, name): (&str, &str), checked: bool, msg: Msg, word: Message) {
    page.tag("div.ds-field", |page| {
        page.tag("input.ds-input[type=radio]", |page| {
            page.set("name", name);
            page.set("id", id);
            page.checked(checked);
            page.on(On::Change, Act::Send(msg));
        });
        label(page, id, word);
    });
}

fn label(page: &mut Page, id: &str, word: Message) {
    page.tag("label.ds-label", |page| {
        page.set("for", id);
        page.say(word);
    });
}

impl Question {
    /// The label, with whether an answer is needed: tinted only while it is missing, so that the eye finds what is left.
    fn label(&self, page: &mut Page) {
        page.say(labels::field(&self.path));
        page.text(" ");
        let (shape, word) = if page.state.is_settled(&self.path) {
            ("span.tag done", message::tag_settled())
        } else if matches!(self.path, FieldPath::Supplied(_)) {
            ("span.ds-tag tag[data-variant=outline]", message::tag_look_up())
        } else if !page.state.is_needed(&self.path) {
            ("span.ds-tag tag[data-variant=outline]", message::tag_optional())
        } else if page.state.draft.entry(&self.path).is_none() {
            ("span.ds-tag tag", message::tag_needed())
        } else {
            ("span.tag done", message::tag_needed())
        };
        page.tag(shape, |page| {
            page.set("data-color", "neutral");
            page.say(word);
        });
    }

    fn label_id(&self) -> String {
        ["label-", &self.id].concat()
    }

    fn hint(&self, page: &mut Page) {
        page.tag("p[data-field=description]", |page| {
            page.set("id", ["hint-", &self.id].concat());
            if let Some(hint) = labels::hint(&self.path) {
                page.say(hint);
            }
        });
    }

    fn text(&self, page: &mut Page, kind: FieldKind) {
        let mode = match kind {
            FieldKind::Amount | FieldKind::Quantity => "decimal",
            FieldKind::Count | FieldKind::Years | FieldKind::Months => "numeric",
            _ => "text",
        };
        self.around(page, |page| {
            page.tag("input.ds-input[type=text][autocomplete=off]", |page| {
                page.set("id", self.id.as_str());
                page.set("name", self.id.as_str());
                page.set("inputmode", mode);
                page.value(page.state.typed(&self.path));
                page.on(On::Input, Act::Type(self.path));
                page.set("aria-describedby", self.described_by.as_str());
                if self.is_pointed_out(page) {
                    page.set("aria-invalid", "true");
                }
            });
        });
    }

    fn select(&self, page: &mut Page, options: impl FnOnce(&mut Page, &str)) {
        let chosen = page.state.typed(&self.path);
        self.around(page, |page| {
            page.tag("select.ds-input", |page| {
                page.set("id", self.id.as_str());
                page.on(On::Change, Act::Choose(self.path));
                page.set("aria-describedby", self.described_by.as_str());
                option(page, chosen, "", &page.state.say(&message::choose()));
                options(page, chosen);
            });
        });
    }

    /// A control with its label above and the answers that are no value below.
    fn around(&self, page: &mut Page, control: impl FnOnce(&mut Page)) {
        let cannot_say = self.asks(page).then(|| labels::answer(&self.path, "cannot-say"));
        page.tag("div.f", |page| {
            page.tag("div.ds-field", |page| {
                page.tag("label.ds-label", |page| {
                    page.set("id", self.label_id());
                    page.set("for", self.id.as_str());
                    self.label(page);
                });
                self.hint(page);
                control(page);
            });
            self.tick(page, "absent", Entry::Absent, labels::absent(&self.path));
            self.tick(page, "cannot-say", Entry::CannotSay, cannot_say);
            self.why_asked(page);
            self.meaning(page);
        });
    }

    /// Whether "I don't know" is an answer of its own. What may stay empty needs none.
    fn asks(&self, page: &Page) -> bool {
        page.state.is_needed(&self.path) || matches!(self.path, FieldPath::Supplied(_))
    }

    fn radios(&self, page: &mut Page, choices: &'static [&'static str]) {
        let answer = |value| labels::answer(&self.path, value);
        page.tag(
            if choices.len() == 2 { "fieldset.ds-fieldset span inline" } else { "fieldset.ds-fieldset span" },
            |page| {
                page.set("id", self.id.as_str());
                page.set("tabindex", "-1");
                page.set("aria-describedby", self.described_by.as_str());
                page.tag("legend.ds-label", |page| self.label(page));
                self.hint(page);
                page.tag("div.radios", |page| {
                    for value in choices {
                        self.radio(page, value, Entry::Typed((*value).to_owned()), answer(value));
                    }
                    if let Some(word) = labels::absent(&self.path) {
                        self.radio(page, "absent", Entry::Absent, word);
                    }
                    self.radio(page, "cannot-say", Entry::CannotSay, answer("cannot-say"));
                });
                self.why_asked(page);
                self.meaning(page);
            },
        );
    }

    fn radio(&self, page: &mut Page, value: &str, entry: Entry, word: Message) {
        let checked = page.state.draft.entry(&self.path) == Some(&entry);
        let id = [&self.id, "-", value].concat();
        radio(page, (&id, &self.id), checked, Msg::Set(self.path, Some(entry)), word);
    }

    /// An answer that is no value, under a field that is typed in or chosen from.
    fn tick(&self, page: &mut Page, name: &str, entry: Entry, word: Option<Message>) {
        let Some(word) = word else { return page.empty("div[hidden]") };
        let checked = page.state.draft.entry(&self.path) == Some(&entry);
        let id = [name, "-", &self.id].concat();
        page.tag("div.ds-field dk", |page| {
            page.tag("input.ds-input[type=checkbox]", |page| {
                page.set("id", id.as_str());
                // "I don't know" alone does not say to what.
                page.set("aria-describedby", self.label_id());
                page.checked(checked);
                page.on(On::Change, Act::Tick(self.path, entry));
            });
            label(page, &id, word);
        });
    }

    /// What cannot be used, what the answer means, and who could tell.
    fn meaning(&self, page: &mut Page) {
        let state = page.state;
        page.tag("div", |page| {
            page.set("id", ["means-", &self.id].concat());
            self.problem(page);
            later::trying(page, Tried::Field(&self.path));
            if state.draft.entry(&self.path) == Some(&Entry::CannotSay)
                && let Some(who) = labels::who(&self.path)
            {
                page.line("p.who", who);
            }
            for finding in state.findings_at(&self.path) {
                finding::consequence(page, finding);
            }
        });
    }

    /// Why it is asked: the requirements that it is read for, once somebody wants to see them. In the whole form, what
    /// stands below it says as much where it says anything.
    fn why_asked(&self, page: &mut Page) {
        let is_read = read_by(page, &self.path).next().is_some();
        let is_open = page.app.why.as_ref() == Some(&self.path);
        let is_said = page.app.guide.is_none() && page.state.findings_at(&self.path).next().is_some();
        page.tag("details.ds-details why", |page| {
            page.flag("hidden", !is_read || (is_said && !is_open));
            page.flag("open", is_open);
            page.tag("summary", |page| {
                page.set("id", ["why-", &self.id].concat());
                page.on(On::Click, Act::Instead(Msg::Why(self.path)));
                page.say(message::why_asked());
            });
            later::view(page, Part::Asked(self.path));
        });
    }

    /// Whether unusable input is pointed out by now.
    fn is_pointed_out(&self, page: &Page) -> bool {
        let unusable = page.state.unusable_at(&self.path);
        unusable.is_some_and(|unusable| self.show && !matches!(unusable.kind, ProblemKind::AmbiguousAmount { .. }))
    }

    /// Unusable input, once it is time to say so; an amount that can be read in two ways is asked about.
    fn problem(&self, page: &mut Page) {
        let unusable = page.state.unusable_at(&self.path);
        let asked = self.show || page.app.left.contains(&self.path);
        match unusable.map(|unusable| (&unusable.kind, &unusable.sentence)) {
            Some((ProblemKind::AmbiguousAmount { thousands, fraction }, _)) if asked => page.tag("div.amb", |page| {
                page.line("p", message::ask_amount(page.state.typed(&self.path)));
                page.tag("div.acts", |page| {
                    self.meant(page, *thousands);
                    self.meant(page, *fraction);
                });
            }),
            Some((ProblemKind::AmbiguousAmount { .. }, _)) => page.empty("div"),
            Some((_, sentence)) if self.show => page.tag("p.problem", |page| page.text(page.state.say(sentence))),
            _ => page.empty("div"),
        }
    }

    /// A button that says which amount was meant.
    fn meant(&self, page: &mut Page, amount: Amount) {
        page.tag("button.ds-button[data-variant=secondary][type=button]", |page| {
            page.click(Msg::Choose(self.path, Draft::text_of(amount)));
            page.text(page.state.language.number(amount.get()));
        });
    }
}

/// The requirements that a question is asked for, once somebody wants to see them.
pub fn asked_for(page: &mut Page, path: FieldPath) {
    if page.app.why != Some(path) {
        return;
    }
    page.tag("ul", |page| {
        for rule in read_by(page, &path) {
            page.line("li", rule.statement());
        }
    });
}

/// The rules that read what is asked.
fn read_by(page: &Page, path: &FieldPath) -> impl Iterator<Item = &'static RuleInBook> + use<> {
    let read = Read::of(path);
    let rules = page.state.assessment.rulebook.rules.iter().copied();
    rules.filter(move |rule| read.is_some_and(|read| rule.reads.contains(&read)))
}
