//! The three sections of the form: their rows, and whether those are all.

use crate::app::{App, Msg};
use crate::state::State;
use crate::{field, finding};
use norec_core::{Application, Field, FieldPath, History, ListName, RowId, SuppliedKey};
use norec_rules::outcome::{Figure, Outcome};
use norec_rules::{Message, message};
use yew::html::Scope;
use yew::prelude::*;

/// A section of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The organisations, and what they have done before.
    Partners,
    /// The groups that travel.
    Placements,
    /// The money, and the whole application.
    Lines,
}

impl Section {
    /// All of them, in the order of the page.
    pub const ALL: [Section; 3] = [Section::Partners, Section::Placements, Section::Lines];

    fn list(self) -> ListName {
        match self {
            Section::Partners => ListName::Partners,
            Section::Placements => ListName::Placements,
            Section::Lines => ListName::Lines,
        }
    }

    fn heading_id(self) -> &'static str {
        match self {
            Section::Partners => "section-partners",
            Section::Placements => "section-placements",
            Section::Lines => "section-lines",
        }
    }

    /// Where the focus goes on Continue: to what cannot be used, or to the next heading.
    pub fn after(self, state: &State) -> String {
        if !self.problems(state).is_empty() {
            return ["errors-", self.heading_id()].concat();
        }
        match self {
            Section::Partners => Section::Placements.heading_id().to_owned(),
            Section::Placements => Section::Lines.heading_id().to_owned(),
            Section::Lines => "panel-heading".to_owned(),
        }
    }

    /// The fields of a row that the rules or the summary read.
    fn row_fields(self) -> Vec<&'static Field> {
        let unused = ["round", "participants", "placement", "coordinator"];
        self.list().fields().iter().copied().filter(|field| !unused.contains(&field.name)).collect()
    }

    /// The fields outside rows: what rules of this call wait for.
    fn singles(self, state: &State) -> Vec<FieldPath> {
        match self {
            Section::Partners => history(state),
            Section::Placements => Vec::new(),
            Section::Lines => vec![FieldPath::Field(&Application::SUBMITTED_AT)],
        }
    }

    /// The figures that the applicant can look up, each once.
    fn supplied(self, state: &State) -> Vec<FieldPath> {
        let mut keys: Vec<FieldPath> = Vec::new();
        let belongs = |key: &SuppliedKey| match key {
            SuppliedKey::PartnerCountry(_) => self == Section::Partners,
            SuppliedKey::MaximumRate(..) => self == Section::Lines,
        };
        let said = state.reading.application.supplied.keys();
        let asked = state.assessment.findings.iter().flat_map(|finding| match &finding.outcome {
            Outcome::Unpublished(figures) => figures.as_slice(),
            _ => &[],
        });
        let asked = asked.filter_map(|figure| match figure {
            Figure::Supplied { key, .. } => Some(*key),
            _ => None,
        });
        for key in said.chain(asked).filter(belongs) {
            let path = FieldPath::Supplied(key);
            if !keys.contains(&path) {
                keys.push(path);
            }
        }
        keys.sort();
        keys
    }

    fn problems(self, state: &State) -> Vec<&norec_core::Problem> {
        let own = [self.list().as_str(), if self == Section::Partners { "history" } else { "submitted_at" }];
        let supplied = if self == Section::Partners { "supplied[partner" } else { "supplied[maximum" };
        let mine = |path: &str| {
            let whole = own.iter().any(|start| path.starts_with(start));
            (whole || path.starts_with(supplied)) && !(self == Section::Placements && path.starts_with("s"))
        };
        state.reading.problems.iter().filter(|problem| mine(&problem.path)).collect()
    }
}

/// The history that the step rule of this call reads.
fn history(state: &State) -> Vec<FieldPath> {
    let phase_1 = FieldPath::Field(&History::PHASE_1);
    let mut fields = vec![phase_1];
    if state.reading.application.history.phase_1.known() == Some(&false) {
        fields.push(FieldPath::Field(&History::AGREEMENT));
    }
    if state.typed(&FieldPath::Field(&History::AGREEMENT)) == "ended" {
        fields.push(FieldPath::Field(&History::AGREEMENT_ENDED));
    }
    fields
}

pub fn add_id(list: ListName) -> String {
    ["add-", list.as_str()].concat()
}

pub fn remove_id(list: ListName, id: RowId) -> String {
    ["remove-", list.as_str(), "-", id.as_str()].concat()
}

/// The words of a section.
struct Words {
    heading: Message,
    hint: Message,
    add: Message,
    remove: Message,
    close: Message,
    next: Message,
}

fn words(section: Section) -> Words {
    match section {
        Section::Partners => Words {
            heading: message::section_partners(),
            hint: message::section_partners_hint(),
            add: message::add_partner(),
            remove: message::remove_partner(),
            close: message::close_partners(),
            next: message::continue_placements(),
        },
        Section::Placements => Words {
            heading: message::section_placements(),
            hint: message::section_placements_hint(),
            add: message::add_placement(),
            remove: message::remove_placement(),
            close: message::close_placements(),
            next: message::continue_lines(),
        },
        Section::Lines => Words {
            heading: message::section_lines(),
            hint: message::section_lines_hint(),
            add: message::add_line(),
            remove: message::remove_line(),
            close: message::close_lines(),
            next: message::continue_panel(),
        },
    }
}

/// A section of the page.
pub fn view(app: &App, link: &Scope<App>, section: Section) -> Html {
    let state = &app.state;
    let words = words(section);
    let say = |message: &Message| state.say(message);
    let list = section.list();
    let number = Section::ALL.iter().position(|one| *one == section).map_or(0, |place| place.saturating_add(1));
    let part = message::section_part(u32::try_from(number).unwrap_or_default(), 3);
    let rows = state.draft.rows(list).iter().enumerate().map(|(place, id)| row(app, link, section, place, *id, &words));
    let show = app.continued.contains(&section);
    html! {
        <section key={section.heading_id()} aria-labelledby={section.heading_id()}>
            <div class="sh">
                <p class="eyebrow">{ say(&part) }</p>
                <h2 class="ds-heading" data-size="md" id={section.heading_id()} tabindex="-1">{ say(&words.heading) }</h2>
                <p class="muted">{ say(&words.hint) }</p>
            </div>
            { errors(app, section, show) }
            <ul class="rows">{ for rows }</ul>
            <button class="ds-button add" data-variant="secondary" type="button" id={add_id(list)}
                onclick={link.callback(move |_| Msg::Add(list))}>{ say(&words.add) }</button>
            <div class="lone-fields">
                { for section.singles(state).into_iter().map(|path| field::view(app, link, path, show)) }
                { for section.supplied(state).into_iter().map(|path| field::view(app, link, path, show)) }
            </div>
            { app.picture(section) }
            { close(app, link, section, &words) }
            <div><button class="ds-button" data-variant="secondary" type="button"
                onclick={link.callback(move |_| Msg::Continue(section))}>{ say(&words.next) }</button></div>
        </section>
    }
}

fn row(app: &App, link: &Scope<App>, section: Section, place: usize, id: RowId, words: &Words) -> Html {
    let state = &app.state;
    let list = section.list();
    let number = u32::try_from(place).unwrap_or_default().saturating_add(1);
    let (kind, name) = match section {
        Section::Partners => (message::row_partner(number), state.row_name(list, id)),
        Section::Placements => (message::row_placement(number), state.row_name(list, id)),
        Section::Lines => (message::row_line(number), String::new()),
    };
    let show = app.continued.contains(&section);
    let fields =
        section.row_fields().into_iter().map(|one| field::view(app, link, FieldPath::Row(list, id, one), show));
    html! {
        <li class="ds-card row" key={id.as_str().to_owned()}>
            <div class="rowh"><span class="kind">{ state.say(&kind) }</span><span class="title">{ name.clone() }</span></div>
            <div class="rowb"><div class="two">{ for fields }</div>
                <div class="rowf"><button class="ds-button" data-variant="tertiary" data-color="neutral" type="button"
                    id={remove_id(list, id)} onclick={link.callback(move |_| Msg::Remove(list, id))}>
                    { state.say(&words.remove) }{ " " }<span class="ds-sr-only">{ number }{ " " }{ name }</span></button></div>
            </div>
        </li>
    }
}

/// "Are these all?", with what closing would mean.
fn close(app: &App, link: &Scope<App>, section: Section, words: &Words) -> Html {
    let state = &app.state;
    let list = section.list();
    let complete = state.draft.is_complete(list);
    let choice = |value: bool, text: Message| {
        let id = ["close-", list.as_str(), if value { "-yes" } else { "-no" }].concat();
        html! {
            <div class="ds-field">
                <input class="ds-input" type="radio" name={["close-", list.as_str()].concat()} id={id.clone()}
                    checked={complete == value} onchange={link.callback(move |_| Msg::Complete(list, value))} />
                <label class="ds-label" for={id}>{ state.say(&text) }</label>
            </div>
        }
    };
    let so_far = if complete { message::close_closed() } else { message::close_more() };
    let path = FieldPath::List(list);
    let findings = state.findings_at(&path).filter(|f| !matches!(f.subject, norec_rules::Subject::RowsToCome(_)));
    html! {
        <div class="close">
            <fieldset class="ds-fieldset inline" aria-describedby={["so-", list.as_str()].concat()}>
                <legend class="ds-label">{ state.say(&words.close) }</legend>
                <div class="radios">
                    { choice(true, message::close_yes()) }
                    { choice(false, message::close_no()) }
                </div>
            </fieldset>
            <p class="so">{ state.say(&so_far) }</p>
            <div id={["so-", list.as_str()].concat()}>{ for findings.map(|one| finding::consequence(state, one)) }</div>
        </div>
    }
}

/// What cannot be used in a section, once somebody wants to go on: a heading and a link to each field.
fn errors(app: &App, section: Section, show: bool) -> Html {
    let problems = if show { section.problems(&app.state) } else { Vec::new() };
    if problems.is_empty() {
        return html! { <div key="errors"></div> };
    }
    let number = u32::try_from(problems.len()).unwrap_or_default();
    let item = |problem: &norec_core::Problem| {
        let label = problem.path.parse::<FieldPath>().map(|path| norec_rules::labels::field(&path));
        let label = label.map(|label| app.state.say(&label)).unwrap_or_else(|_| problem.path.clone());
        html! { <li><a class="ds-link" href={["#", &problem.path].concat()}>{ label }</a></li> }
    };
    html! {
        <div key="errors" class="errors">
            <h3 class="ds-heading" data-size="2xs" tabindex="-1" id={["errors-", section.heading_id()].concat()}>
                { app.state.say(&message::errors_heading(number)) }</h3>
            <ul>{ for problems.into_iter().map(item) }</ul>
        </div>
    }
}
