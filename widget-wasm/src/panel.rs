//! What the answers mean as a whole: the verdict, the next question, and every finding under its state.

use crate::app::{App, Msg};
use crate::finding::{icon, sentence, why, word};
use crate::section::close_question;
use crate::state::State;
use norec_core::FieldPath;
use norec_rules::language::capital;
use norec_rules::outcome::State as Plain;
use norec_rules::{Finding, Subject, VerdictKind, labels, message};
use yew::html::Scope;
use yew::prelude::*;

/// The panel: beside the form on a wide screen, a bar that opens on a narrow one.
pub fn view(state: &State, link: &Scope<App>) -> Html {
    let assessment = &state.assessment;
    let verdict = &assessment.verdict;
    let shape = match verdict.kind {
        VerdictKind::NotEligible => Plain::NotInPlace,
        VerdictKind::NotDecided => Plain::NotKnown,
        VerdictKind::Judgement => Plain::NorecMustSay,
        VerdictKind::Likely => Plain::InPlace,
    };
    let missing = u32::try_from(verdict.waits.len()).unwrap_or_default();
    html! {
        <aside class="side" aria-labelledby="panel-heading">
            <details class="panel">
                <summary class="bar">{ icon(shape) }<span class="bt"><strong>{ state.say(&verdict.short()) }</strong>
                    <span>{ state.say(&message::panel_left(missing)) }</span></span></summary>
                <div class="pin" tabindex="0" role="group" aria-labelledby="panel-heading">
                    <h2 class="eyebrow" id="panel-heading" tabindex="-1">{ state.say(&message::panel_heading()) }</h2>
                    <p class="verdict">{ icon(shape) }{ state.say(&verdict.short()) }</p>
                    { for verdict.messages(assessment).iter().map(|one| html! { <p>{ sentence(state, one) }</p> }) }
                    { if_all(state) }
                    { next(state, link) }
                    <div class="states">
                        { for [Plain::NotInPlace, Plain::NotKnown, Plain::NorecMustSay, Plain::InPlace].map(|one| group(state, one)) }
                    </div>
                </div>
            </details>
        </aside>
    }
}

fn if_all(state: &State) -> Html {
    let closed = state.assessment.if_complete.as_ref().map(|closed| state.say(&closed.short()));
    html! {
        <div class="ifall" hidden={closed.is_none()}>
            <p class="small">{ state.say(&message::panel_if_all()) }</p><p class="big2">{ closed.unwrap_or_default() }</p>
        </div>
    }
}

/// The first question that the verdict waits for, and a way to it.
fn next(state: &State, link: &Scope<App>) -> Html {
    let Some(path) = state.assessment.verdict.waits.first().copied() else {
        return html! { <div class="next" hidden=true></div> };
    };
    let (question, row) = match path {
        FieldPath::List(list) => (close_question(list), None),
        path => (labels::field(&path), path.row()),
    };
    let row = row.map(|(list, id)| html! { <p class="small"><bdi>{ state.row_name(list, id) }</bdi></p> });
    html! {
        <div class="next">
            <p class="small">{ state.say(&message::panel_next()) }</p>
            <p class="big2">{ state.say(&question) }</p>
            { for row }
            <button class="ds-button" type="button" id="panel-go" onclick={link.callback(move |_| Msg::Go(path))}>
                { state.say(&message::panel_go()) }</button>
        </div>
    }
}

/// The findings of one state; rows to come are said once a list, at its end.
fn group(state: &State, plain: Plain) -> Html {
    let of_state = |finding: &&Finding| {
        finding.outcome.state() == Some(plain) && !matches!(finding.subject, Subject::RowsToCome(_))
    };
    let findings: Vec<&Finding> = state.assessment.findings.iter().filter(of_state).collect();
    let name = capital(&state.say(&word(plain)));
    let item = |finding: &Finding| {
        html! { <li><p class="it">{ sentence(state, &finding.message) }</p>{ why(state, finding) }</li> }
    };
    let count = findings.len();
    let nothing = (count == 0).then(|| html! { <li>{ state.say(&message::panel_nothing()) }</li> });
    html! {
        <details class="ds-details state">
            <summary>{ icon(plain) }<span class="sn">{ name }</span><span class="n">{ count }</span></summary>
            <ul>{ for nothing }{ for findings.into_iter().map(item) }</ul>
        </details>
    }
}
