//! A finding as people meet it: its state in words and form, its sentence, and why.

use crate::state::State;
use norec_rules::language::{Piece, capital};
use norec_rules::outcome::State as Plain;
use norec_rules::{Confidence, Finding, Message, Strength, message};
use yew::prelude::*;

/// The words of a state.
pub fn word(state: Plain) -> Message {
    match state {
        Plain::InPlace => message::state_met(),
        Plain::NotInPlace => message::state_not(),
        Plain::NotKnown => message::state_open(),
        Plain::NorecMustSay => message::state_norec(),
    }
}

/// The icon of a state: told apart by its form, not by colour alone.
pub fn icon(state: Plain) -> Html {
    let (class, shape) = match state {
        Plain::InPlace => (
            "ico ico-ok",
            html! { <><circle cx="12" cy="12" r="10" fill="currentColor" /><path d="M7.5 12.5l3 3 6-7" class="cut" /></> },
        ),
        Plain::NotInPlace => (
            "ico ico-no",
            html! { <><rect x="4" y="4" width="16" height="16" rx="2" transform="rotate(45 12 12)" fill="currentColor" /><path d="M8 12h8" class="cut" /></> },
        ),
        Plain::NotKnown => (
            "ico ico-open",
            html! { <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.4 3.67" /> },
        ),
        Plain::NorecMustSay => (
            "ico ico-ask",
            html! { <><path d="M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-7l-5 4.5V17H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z" fill="currentColor" /><path d="M7.5 10h.01M12 10h.01M16.5 10h.01" class="cut" /></> },
        ),
    };
    html! { <svg class={class} aria-hidden="true" viewBox="0 0 24 24">{ shape }</svg> }
}

/// A sentence with names kept apart, so that their direction of writing does not spill over.
pub fn sentence(state: &State, message: &Message) -> Html {
    let pieces = state.language.pieces(message, &state.reading.application);
    html! { { for pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => html! { { text } },
        Piece::Name(name) => html! { <bdi>{ name }</bdi> },
    }) } }
}

/// What an answer means, beside its field.
pub fn consequence(state: &State, finding: &Finding) -> Html {
    let Some(plain) = finding.outcome.state() else { return html! { <div></div> } };
    html! {
        <div class="cons">
            { icon(plain) }
            <div>
                <p><strong>{ capital(&state.say(&word(plain))) }{ "." }</strong>{ " " }{ sentence(state, &finding.message) }</p>
                { aside(state, finding) }
                { if_complete(state, finding) }
                { why(state, finding) }
            </div>
        </div>
    }
}

fn aside(state: &State, finding: &Finding) -> Html {
    match &finding.aside {
        Some(aside) => html! { <p>{ sentence(state, aside) }</p> },
        None => html! { <p hidden=true></p> },
    }
}

fn if_complete(state: &State, finding: &Finding) -> Html {
    match &finding.if_complete {
        Some(closed) if closed.outcome.state() == Some(Plain::NotInPlace) => {
            html! { <p>{ sentence(state, &message::verdict_if_complete(closed.message.clone())) }</p> }
        }
        _ => html! { <p hidden=true></p> },
    }
}

/// The rule, its source, and how sure it is.
pub fn why(state: &State, finding: &Finding) -> Html {
    let say = |message: &Message| state.say(message);
    let citation = &finding.rule.citation;
    let source = citation.source;
    let strength = match finding.strength {
        Strength::Must => message::strength_must(),
        Strength::AsARule => message::strength_as_a_rule(),
        Strength::Should => message::strength_should(),
    };
    let sure = match citation.confidence {
        Confidence::Stated => message::sure_stated(),
        Confidence::Paraphrased => message::sure_paraphrased(),
        Confidence::Inferred => message::sure_inferred(),
        Confidence::Ours => message::sure_ours(),
    };
    let link = if source.address.is_empty() {
        html! { <span lang={source.language}>{ source.title }</span> }
    } else {
        html! { <a class="ds-link" lang={source.language} href={["https://www.", source.address].concat()} rel="noreferrer">{ source.title }</a> }
    };
    let marks: Vec<String> = finding.marks().iter().map(|mark| state.say(mark)).collect();
    let words = citation.words.map(|words| html! { <q lang={source.language}>{ words }</q> });
    let pair = |name: Message, value: Html| html! { <div><dt>{ say(&name) }</dt><dd>{ value }</dd></div> };
    html! {
        <details class="ds-details why">
            <summary>{ say(&message::why()) }<span class="ds-sr-only">{ " " }{ say(&(finding.rule.title)()) }</span></summary>
            <dl>
                { pair(message::why_requirement(), html! { <>{ say(&(finding.rule.statement)()) }{ " " }{ say(&strength) }</> }) }
                { pair(message::why_source(), link) }
                { for words.map(|words| pair(message::why_words(), words)) }
                { pair(message::why_read(), html! { { say(&message::deadline_day(source.read_on)) } }) }
                { pair(message::why_sure(), html! { <>{ say(&sure) }{ " " }{ marks.join(" ") }</> }) }
            </dl>
        </details>
    }
}
