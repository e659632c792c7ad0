//! One question of the form: its label, its control, and what the answer means.

use crate::app::{App, Msg};
use crate::finding;
use norec_core::{Amount, Draft, Entry, FieldKind, FieldPath, ProblemKind};
use norec_rules::{Message, labels, message};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::prelude::*;

/// A choice of more words than this is a list to open; of fewer, buttons side by side.
const SHORT: usize = 5;

/// A question with everything that it shows around its control.
struct Question<'a> {
    app: &'a App,
    link: &'a Scope<App>,
    path: FieldPath,
    id: String,
    label: Html,
    hint: Html,
    /// Unusable input is pointed out.
    show: bool,
}

/// A question. `show` says whether unusable input is pointed out.
pub fn view(app: &App, link: &Scope<App>, path: FieldPath, show: bool) -> Html {
    let state = &app.state;
    let Some(field) = path.field() else { return html! { <div></div> } };
    let id = path.to_string();
    let label = html! { <>{ state.say(&labels::field(&path)) }{ " " }{ tag(app, &path) }</> };
    let hint = labels::hint(&path).map(|hint| state.say(&hint)).unwrap_or_default();
    let hint = html! { <p data-field="description" id={["hint-", &id].concat()}>{ hint }</p> };
    let question = Question { app, link, path, id, label, hint, show };
    match field.kind {
        FieldKind::YesNo => question.radios(&["yes", "no"]),
        FieldKind::Choice(choices) if choices.len() <= SHORT => question.radios(choices),
        FieldKind::Choice(choices) => {
            let word = |value: &&str| ((*value).to_owned(), state.say(&labels::answer(&path, value)));
            question.select(choices.iter().map(word).collect())
        }
        FieldKind::Country => question.select(state.countries.clone()),
        FieldKind::Reference(list) => {
            let rows = state.draft.rows(list).iter();
            question.select(rows.map(|row| (row.as_str().to_owned(), state.row_name(list, *row))).collect())
        }
        kind => question.text(kind),
    }
}

/// Whether an answer is needed: tinted only while it is missing, so that the eye finds what is left.
fn tag(app: &App, path: &FieldPath) -> Html {
    let state = &app.state;
    let (class, variant, word) = if !state.is_needed(path) {
        ("ds-tag tag", Some("outline"), message::tag_optional())
    } else if state.draft.entry(path).is_none() {
        ("ds-tag tag", None, message::tag_needed())
    } else {
        ("tag done", None, message::tag_needed())
    };
    html! { <span class={class} data-color="neutral" data-variant={variant}>{ state.say(&word) }</span> }
}

impl Question<'_> {
    fn say(&self, message: &Message) -> String {
        self.app.state.say(message)
    }

    fn put(&self, entry: impl Fn(String) -> Option<Entry> + 'static) -> impl Fn(String) + 'static {
        let (link, path) = (self.link.clone(), self.path);
        move |value| link.send_message(Msg::Set(path, entry(value)))
    }

    fn described_by(&self) -> String {
        ["hint-", &self.id, " means-", &self.id].concat()
    }

    fn text(self, kind: FieldKind) -> Html {
        let mode = match kind {
            FieldKind::Amount | FieldKind::Quantity => "decimal",
            FieldKind::Count | FieldKind::Years | FieldKind::Months => "numeric",
            _ => "text",
        };
        let put = self.put(|value| Some(Entry::Typed(value)));
        let typed =
            Callback::from(move |event: InputEvent| put(event.target_unchecked_into::<HtmlInputElement>().value()));
        let path = self.path;
        let left = self.link.callback(move |_: FocusEvent| Msg::Left(path));
        let control = html! {
            <input class="ds-input" type="text" id={self.id.clone()} name={self.id.clone()} inputmode={mode}
                autocomplete="off" value={self.app.state.typed(&path).to_owned()} oninput={typed} onblur={left}
                aria-describedby={self.described_by()} aria-invalid={self.is_pointed_out().then_some("true")} />
        };
        self.around(control)
    }

    fn select(self, options: Vec<(String, String)>) -> Html {
        let chosen = self.app.state.typed(&self.path);
        let put = self.put(|value| (!value.is_empty()).then_some(Entry::Typed(value)));
        let change =
            Callback::from(move |event: Event| put(event.target_unchecked_into::<HtmlSelectElement>().value()));
        let option = |(value, name): (String, String)| {
            let selected = value == chosen;
            html! { <option key={value.clone()} value={value} selected={selected}>{ name }</option> }
        };
        let control = html! {
            <select class="ds-input" id={self.id.clone()} onchange={change} aria-describedby={self.described_by()}>
                <option value="" selected={chosen.is_empty()}>{ self.say(&message::choose()) }</option>
                { for options.into_iter().map(option) }
            </select>
        };
        self.around(control)
    }

    /// A control with its label above and the answers that are no value below.
    fn around(self, control: Html) -> Html {
        html! {
            <div class="f" key={self.id.clone()}>
                <div class="ds-field">
                    <label class="ds-label" for={self.id.clone()}>{ self.label.clone() }</label>
                    { self.hint.clone() }
                    { control }
                </div>
                { self.tick("absent", Entry::Absent, labels::absent(&self.path)) }
                { self.tick("cannot-say", Entry::CannotSay, self.asks().then(|| labels::answer(&self.path, "cannot-say"))) }
                { self.meaning() }
            </div>
        }
    }

    /// Whether "I don't know" is an answer of its own. What may stay empty needs none.
    fn asks(&self) -> bool {
        self.app.state.is_needed(&self.path) || matches!(self.path, FieldPath::Supplied(_))
    }

    fn radios(self, choices: &'static [&'static str]) -> Html {
        let entry = self.app.state.draft.entry(&self.path);
        let option = |value: &str, entry_of: Entry, word: Message| {
            let id = [&self.id, "-", value].concat();
            let (checked, path) = (entry == Some(&entry_of), self.path);
            let set = self.link.callback(move |_: Event| Msg::Set(path, Some(entry_of.clone())));
            html! {
                <div class="ds-field">
                    <input class="ds-input" type="radio" name={self.id.clone()} id={id.clone()} checked={checked} onchange={set} />
                    <label class="ds-label" for={id}>{ self.say(&word) }</label>
                </div>
            }
        };
        let value =
            |value: &&'static str| option(value, Entry::Typed((*value).to_owned()), labels::answer(&self.path, value));
        let inline = choices.len() == 2;
        let absent = labels::absent(&self.path).map(|word| option("absent", Entry::Absent, word));
        html! {
            <fieldset class={if inline { "ds-fieldset span inline" } else { "ds-fieldset span" }} key={self.id.clone()} id={self.id.clone()} tabindex="-1" aria-describedby={self.described_by()}>
                <legend class="ds-label">{ self.label.clone() }</legend>
                { self.hint.clone() }
                <div class="radios">
                    { for choices.iter().map(value) }
                    { for absent }
                    { option("cannot-say", Entry::CannotSay, labels::answer(&self.path, "cannot-say")) }
                </div>
                { self.meaning() }
            </fieldset>
        }
    }

    /// An answer that is no value, under a field that is typed in or chosen from.
    fn tick(&self, name: &str, entry: Entry, word: Option<Message>) -> Html {
        let Some(word) = word else { return html! { <div hidden=true></div> } };
        let checked = self.app.state.draft.entry(&self.path) == Some(&entry);
        let (path, id) = (self.path, [name, "-", &self.id].concat());
        let set = self.link.callback(move |event: Event| {
            let on = event.target_unchecked_into::<HtmlInputElement>().checked();
            Msg::Tick(path, on.then(|| entry.clone()))
        });
        html! {
            <div class="ds-field dk">
                <input class="ds-input" type="checkbox" id={id.clone()} checked={checked} onchange={set} />
                <label class="ds-label" for={id}>{ self.say(&word) }</label>
            </div>
        }
    }

    /// What cannot be used, what the answer means, and who could tell.
    fn meaning(&self) -> Html {
        let state = &self.app.state;
        let who = (state.draft.entry(&self.path) == Some(&Entry::CannotSay)).then(|| labels::who(&self.path)).flatten();
        let who = who.map(|who| html! { <p class="who">{ self.say(&who) }</p> });
        html! {
            <div id={["means-", &self.id].concat()}>
                { self.problem() }
                { for who }
                { for state.findings_at(&self.path).map(|one| finding::consequence(state, one)) }
            </div>
        }
    }

    /// Whether unusable input is pointed out by now.
    fn is_pointed_out(&self) -> bool {
        let problem = self.app.state.problem_at(&self.path);
        problem.is_some_and(|problem| self.show && !matches!(problem.kind, ProblemKind::AmbiguousAmount { .. }))
    }

    /// Unusable input, once it is time to say so; an amount that can be read in two ways is asked about.
    fn problem(&self) -> Html {
        let nothing = html! { <div></div> };
        let Some(problem) = self.app.state.problem_at(&self.path) else { return nothing };
        match &problem.kind {
            ProblemKind::AmbiguousAmount { thousands, fraction } => {
                if !self.app.left.contains(&self.path) && !self.show {
                    return nothing;
                }
                let typed = self.app.state.typed(&self.path);
                html! {
                    <div class="amb"><p>{ self.say(&message::ask_amount(typed)) }</p>
                        <div class="acts">{ self.meant(*thousands) }{ self.meant(*fraction) }</div></div>
                }
            }
            _ if self.show => html! { <p class="problem">{ self.say(&norec_rules::problems::sentence(problem)) }</p> },
            _ => nothing,
        }
    }

    /// A button that says which amount was meant.
    fn meant(&self, amount: Amount) -> Html {
        let (path, text) = (self.path, Draft::text_of(amount));
        let shown = self.app.state.language.number(amount.get());
        let choose = self.link.callback(move |_: MouseEvent| Msg::Choose(path, text.clone()));
        html! { <button class="ds-button" data-variant="secondary" type="button" onclick={choose}>{ shown }</button> }
    }
}
