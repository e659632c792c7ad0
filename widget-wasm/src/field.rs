//! One field of the form: its label, its control, and what the answer means.

use crate::app::{App, Msg};
use crate::finding;
use norec_core::{Entry, FieldKind, FieldPath, ProblemKind};
use norec_rules::{labels, message};
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::html::Scope;
use yew::prelude::*;

/// A field. `show` says whether unusable input is pointed out.
pub fn view(app: &App, link: &Scope<App>, path: FieldPath, show: bool) -> Html {
    let state = &app.state;
    let id = path.to_string();
    let Some(field) = path.field() else { return html! { <div></div> } };
    let label = state.say(&labels::field(&path));
    let hint = labels::hint(&path).map(|hint| state.say(&hint));
    let findings: Vec<Html> = state.findings_at(&path).map(|one| finding::consequence(state, one)).collect();
    let meaning = ["means-", &id].concat();
    let control = match field.kind {
        FieldKind::YesNo => return radios(app, link, path, label, hint, &["yes", "no"], findings),
        FieldKind::Choice(choices) => return radios(app, link, path, label, hint, choices, findings),
        FieldKind::Country => {
            let options = state.countries.iter().map(|(code, name)| (code.clone(), name.clone())).collect();
            select(app, link, path, &id, &meaning, options)
        }
        FieldKind::Reference(list) => {
            let rows = state.draft.rows(list).iter();
            let options = rows.map(|row| (row.as_str().to_owned(), state.row_name(list, *row))).collect();
            select(app, link, path, &id, &meaning, options)
        }
        kind => text(app, link, path, &id, &meaning, kind),
    };
    let problem = problem(app, link, &path, show);
    html! {
        <div class="ds-field" key={id.clone()}>
            <label class="ds-label" for={id.clone()}>{ label }</label>
            <p data-field="description">{ hint.unwrap_or_default() }</p>
            { control }
            { dont_know(app, link, path, &id) }
            <div id={meaning}>{ problem }{ for findings }</div>
        </div>
    }
}

fn text(app: &App, link: &Scope<App>, path: FieldPath, id: &str, meaning: &str, kind: FieldKind) -> Html {
    let mode = match kind {
        FieldKind::Amount | FieldKind::Quantity => "decimal",
        FieldKind::Count | FieldKind::Years | FieldKind::Months => "numeric",
        _ => "text",
    };
    let typed = link.callback(move |event: InputEvent| {
        Msg::Set(path, Some(Entry::Typed(event.target_unchecked_into::<HtmlInputElement>().value())))
    });
    let left = link.callback(move |_: FocusEvent| Msg::Left(path));
    let unusable = app.state.problem_at(&path).is_some();
    html! {
        <input class="ds-input" type="text" id={id.to_owned()} name={id.to_owned()} inputmode={mode} autocomplete="off"
            value={app.state.typed(&path).to_owned()} oninput={typed} onblur={left} aria-describedby={meaning.to_owned()}
            aria-invalid={(unusable && app.left.contains(&path)).then_some("true")} />
    }
}

fn select(
    app: &App,
    link: &Scope<App>,
    path: FieldPath,
    id: &str,
    meaning: &str,
    options: Vec<(String, String)>,
) -> Html {
    let chosen = app.state.typed(&path);
    let change = link.callback(move |event: Event| {
        let value = event.target_unchecked_into::<HtmlSelectElement>().value();
        Msg::Set(path, (!value.is_empty()).then_some(Entry::Typed(value)))
    });
    html! {
        <select class="ds-input" id={id.to_owned()} onchange={change} aria-describedby={meaning.to_owned()}>
            <option value="" selected={chosen.is_empty()}>{ app.state.say(&message::choose()) }</option>
            { for options.into_iter().map(|(value, name)| {
                let selected = value == chosen;
                html! { <option value={value} selected={selected}>{ name }</option> }
            }) }
        </select>
    }
}

fn radios(
    app: &App,
    link: &Scope<App>,
    path: FieldPath,
    label: String,
    hint: Option<String>,
    choices: &'static [&'static str],
    findings: Vec<Html>,
) -> Html {
    let state = &app.state;
    let id = path.to_string();
    let entry = state.draft.entry(&path);
    let name = path.field().map_or("", |field| field.key());
    let option = |value: &str, text: String, entry_of: Entry| {
        let option_id = [&id, "-", value].concat();
        let checked = entry == Some(&entry_of);
        let set = link.callback(move |_: Event| Msg::Set(path, Some(entry_of.clone())));
        html! {
            <div class="ds-field">
                <input class="ds-input" type="radio" name={id.clone()} id={option_id.clone()} checked={checked} onchange={set} />
                <label class="ds-label" for={option_id}>{ text }</label>
            </div>
        }
    };
    let word = |value: &str| match value {
        "yes" => state.say(&message::choice_yes()),
        "no" => state.say(&message::choice_no()),
        other => state.say(&labels::choice(name, other)),
    };
    let absent = path.field().is_some_and(|field| field.may_be_absent);
    html! {
        <fieldset class="ds-fieldset" key={id.clone()} aria-describedby={["means-", &id].concat()}>
            <legend class="ds-label">{ label }</legend>
            <p data-field="description">{ hint.unwrap_or_default() }</p>
            <div class="radios">
                { for choices.iter().map(|value| option(value, word(value), Entry::Typed((*value).to_owned()))) }
                { for absent.then(|| option("absent", state.say(&message::absent_history_agreement()), Entry::Absent)) }
                { option("cannot-say", state.say(&message::choice_cannot_say()), Entry::CannotSay) }
            </div>
            <div id={["means-", &id].concat()}>{ for findings }</div>
        </fieldset>
    }
}

/// "I don't know" beside a text or a list to choose from, where an answer decides something.
fn dont_know(app: &App, link: &Scope<App>, path: FieldPath, id: &str) -> Html {
    let checked = app.state.draft.entry(&path) == Some(&Entry::CannotSay);
    let set = link.callback(move |event: Event| {
        let on = event.target_unchecked_into::<HtmlInputElement>().checked();
        Msg::Set(path, on.then_some(Entry::CannotSay))
    });
    let id = ["cannot-say-", id].concat();
    html! {
        <div class="ds-field dk">
            <input class="ds-input" type="checkbox" id={id.clone()} checked={checked} onchange={set} />
            <label class="ds-label" for={id}>{ app.state.say(&message::choice_cannot_say()) }</label>
        </div>
    }
}

/// Unusable input, once it is time to say so; an amount that can be read in two ways is asked about.
fn problem(app: &App, link: &Scope<App>, path: &FieldPath, show: bool) -> Html {
    let state = &app.state;
    let Some(problem) = state.problem_at(path) else { return html! { <div></div> } };
    let path = *path;
    match &problem.kind {
        ProblemKind::AmbiguousAmount { thousands, fraction } if app.left.contains(&path) => {
            let meant = |amount: norec_core::Amount| {
                let text = norec_core::Draft::text_of(amount);
                let shown = state.language.number(amount.get());
                let choose = link.callback(move |_: MouseEvent| Msg::Set(path, Some(Entry::Typed(text.clone()))));
                html! { <button class="ds-button" data-variant="secondary" type="button" onclick={choose}>{ shown }</button> }
            };
            html! {
                <div class="amb"><p>{ state.say(&message::ask_amount(state.typed(&path))) }</p>
                    <div class="acts">{ meant(*thousands) }{ meant(*fraction) }</div></div>
            }
        }
        _ if show => html! { <p class="problem">{ state.say(&norec_rules::problems::sentence(problem)) }</p> },
        _ => html! { <div></div> },
    }
}
