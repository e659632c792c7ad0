//! The three sections of the form: their rows, whether those are all, and what cannot be used.

use crate::app::{App, Msg};
use crate::state::State;
use crate::{field, finding, questions};
use norec_core::{Application, Budget, FieldPath, History, ListName, RowId, SuppliedKey};
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

    pub fn list(self) -> ListName {
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

    fn errors_id(self) -> String {
        ["errors-", self.heading_id()].concat()
    }

    /// Where the focus goes on Continue: to what cannot be used, or to the next heading.
    pub fn after(self, state: &State) -> String {
        if self.problems(state).next().is_some() {
            return self.errors_id();
        }
        match self {
            Section::Partners => Section::Placements.heading_id().to_owned(),
            Section::Placements => Section::Lines.heading_id().to_owned(),
            Section::Lines => "panel-heading".to_owned(),
        }
    }

    /// The questions outside rows.
    fn singles(self, state: &State) -> Vec<FieldPath> {
        match self {
            Section::Partners => history(state),
            Section::Placements => Vec::new(),
            Section::Lines => [&Budget::STATED_TOTAL, &Budget::STATED_CURRENCY, &Application::SUBMITTED_AT]
                .map(FieldPath::Field)
                .to_vec(),
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
            if let Err(place) = keys.binary_search(&path) {
                keys.insert(place, path);
            }
        }
        keys
    }

    /// What cannot be used in this section.
    pub fn problems(self, state: &State) -> impl Iterator<Item = (FieldPath, &norec_core::Problem)> {
        let problems = state.reading.problems.iter();
        let problems = problems.filter_map(|problem| Some((problem.path.parse::<FieldPath>().ok()?, problem)));
        problems.filter(move |(path, _)| match path {
            FieldPath::Row(list, ..) | FieldPath::List(list) => *list == self.list(),
            FieldPath::Supplied(SuppliedKey::PartnerCountry(_)) => self == Section::Partners,
            FieldPath::Supplied(SuppliedKey::MaximumRate(..)) => self == Section::Lines,
            FieldPath::Field(field) => (self == Section::Partners) == field.name.starts_with("history."),
        })
    }
}

/// What was done before: the questions that something waits for, and those that are answered.
fn history(state: &State) -> Vec<FieldPath> {
    let asked = |field: &&'static norec_core::Field| {
        let path = FieldPath::Field(field);
        let ended = **field == History::AGREEMENT_ENDED
            && state.reading.application.history.agreement.known() == Some(&norec_core::AgreementState::Ended);
        ended || state.draft.entry(&path).is_some() || state.assessment.verdict.waits.contains(&path)
    };
    History::FIELDS.iter().copied().filter(asked).map(FieldPath::Field).collect()
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

fn words_of(section: Section) -> Words {
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
    let words = words_of(section);
    let say = |message: &Message| state.say(message);
    let list = section.list();
    let number = Section::ALL.iter().position(|one| *one == section).map_or(0, |place| place.saturating_add(1));
    let part = message::section_part(u32::try_from(number).unwrap_or_default(), 3);
    let rows = state.draft.rows(list).iter().enumerate().map(|(place, id)| row(app, link, section, place, *id, &words));
    let show = app.continued.contains(&section);
    let questions = section.singles(state).into_iter().chain(section.supplied(state));
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
            <div class="two">{ for questions.map(|path| field::view(app, link, path, show)) }</div>
            { app.picture(section) }
            { close(app, link, section, &words) }
            <div><button class="ds-button" data-variant="secondary" type="button"
                onclick={link.callback(move |_| Msg::Continue(section))}>{ say(&words.next) }</button></div>
        </section>
    }
}

/// A row: a card that folds to three lines when it is finished.
fn row(app: &App, link: &Scope<App>, section: Section, place: usize, id: RowId, words: &Words) -> Html {
    let state = &app.state;
    let list = section.list();
    let number = u32::try_from(place).unwrap_or_default().saturating_add(1);
    let kind = match section {
        Section::Partners => message::row_partner(number),
        Section::Placements => message::row_placement(number),
        Section::Lines => message::row_line(number),
    };
    // A partner without a name is told apart by its number, which stands above.
    let name = if state.is_named(list, id) { state.row_name(list, id) } else { String::new() };
    let show = app.continued.contains(&section);
    let fields = questions::of_row(list).map(|one| field::view(app, link, FieldPath::Row(list, id, one), show));
    let fold = link.callback(move |event: MouseEvent| {
        event.prevent_default();
        Msg::Fold(list, id)
    });
    html! {
        <li class="ds-card row" key={id.as_str().to_owned()}>
            <details class="ds-details rowd" open={!app.folded.contains(&(list, id))}>
                <summary onclick={fold}><span class="rowh"><span class="kind">{ state.say(&kind) }</span>
                    <span class="title"><bdi>{ name.clone() }</bdi></span>
                    <span class="sub">{ state.row_summary(list, id) }</span></span></summary>
                <div class="rowb"><div class="two">{ for fields }</div>
                    <div class="rowf"><button class="ds-button" data-variant="tertiary" data-color="neutral" type="button"
                        id={remove_id(list, id)} onclick={link.callback(move |_| Msg::Remove(list, id))}>
                        { state.say(&words.remove) }{ " " }<span class="ds-sr-only">{ number }{ " " }{ name }</span></button></div>
                </div>
            </details>
        </li>
    }
}

/// "Are these all?", with what closing would mean.
fn close(app: &App, link: &Scope<App>, section: Section, words: &Words) -> Html {
    let state = &app.state;
    let list = section.list();
    let complete = state.draft.is_complete(list);
    let choice = |value: bool, text: Message| {
        let id = close_id(list, value);
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
            <p class="so" id={["so-", list.as_str()].concat()}>{ state.say(&so_far) }</p>
            <div>{ for findings.map(|one| finding::consequence(state, one)) }</div>
        </div>
    }
}

pub fn close_id(list: ListName, complete: bool) -> String {
    ["close-", list.as_str(), if complete { "-yes" } else { "-no" }].concat()
}

/// The question whether these are all, of a list that something waits for.
pub fn close_question(list: ListName) -> Message {
    let section = Section::ALL.into_iter().find(|section| section.list() == list).unwrap_or(Section::Lines);
    words_of(section).close
}

/// What cannot be used in a section, once somebody wants to go on: a heading, and for each a link to its control.
fn errors(app: &App, section: Section, show: bool) -> Html {
    let state = &app.state;
    let item = |(path, problem): (FieldPath, &norec_core::Problem)| {
        let sentence = norec_rules::problems::sentence(problem);
        html! { <li><a class="ds-link" href={["#", &path.to_string()].concat()}>{ state.say(&sentence) }</a></li> }
    };
    let items: Vec<Html> = if show { section.problems(state).map(item).collect() } else { Vec::new() };
    let number = u32::try_from(items.len()).unwrap_or_default();
    html! {
        <div class="errors" hidden={items.is_empty()}>
            <h3 class="ds-heading" data-size="2xs" tabindex="-1" id={section.errors_id()}>
                { state.say(&message::errors_heading(number)) }</h3>
            <ul>{ for items }</ul>
        </div>
    }
}
