//! The same eight rules as a loop over plain structs, with one note a finding.
//!
//! Written as one would for this call alone: figures stand in the code, an answer that is not known is `None`, and
//! ids are places in a list. `None` of an `Option<bool>` is open, as in [`and`] and [`or`].

mod cap;
mod ways;

use crate::plain::Case;
use crate::said::Said;
use anyhow::{Result, ensure};
use norec_core::{AgreementState, OrganisationKind};

/// What one rule says of one subject.
#[derive(Debug)]
pub struct Note {
    pub rule: &'static str,
    pub subject: Subject,
    pub outcome: Outcome,
    /// A sentence with the values that were compared.
    pub text: String,
}

#[derive(Clone, Copy, Debug)]
pub enum Subject {
    Application,
    Partner(usize),
    Group(usize),
    PartnersToCome,
    GroupsToCome,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Met,
    NotMet,
    Open,
    Unpublished,
    Depends,
    NotApplicable,
}

use Outcome::{Depends, Met, NotApplicable, NotMet, Open, Unpublished};

/// All notes on one application.
pub fn assess(case: &Case) -> Vec<Note> {
    let mut notes = Vec::with_capacity(3 * case.partners.len() + case.groups.len() + 8);
    kind(case, &mut notes);
    legal(case, &mut notes);
    orgs(case, &mut notes);
    step(case, &mut notes);
    age(case, &mut notes);
    ways::both_ways(case, &mut notes);
    ways::each(case, &mut notes);
    cap::cap(case, &mut notes);
    notes
}

fn kind(case: &Case, notes: &mut Vec<Note>) {
    for (at, partner) in case.partners.iter().enumerate() {
        let (outcome, text) = match partner.kind {
            Some(kind @ (OrganisationKind::CivilSociety | OrganisationKind::Public | OrganisationKind::Private)) => {
                (Met, format!("{} can apply: {}.", partner.id, kind.id()))
            }
            Some(kind @ OrganisationKind::Individual) => {
                (NotMet, format!("{} is {}; civil-society, public and private can apply.", partner.id, kind.id()))
            }
            Some(kind @ OrganisationKind::Other) => (
                Open,
                format!("{} is {}; civil-society, public and private can apply. Ask Norec.", partner.id, kind.id()),
            ),
            None => (Open, format!("Choose what kind of organisation {} is.", partner.id)),
        };
        notes.push(Note { rule: "kind", subject: Subject::Partner(at), outcome, text });
    }
    partners_to_come("kind", case, notes);
}

fn legal(case: &Case, notes: &mut Vec<Note>) {
    for (at, partner) in case.partners.iter().enumerate() {
        let (outcome, text) = match partner.legal_entity {
            Some(true) => (Met, format!("{} is a legal entity.", partner.id)),
            Some(false) => (NotMet, format!("{} is not a legal entity, and must be one.", partner.id)),
            None => (Open, format!("Is {} a legal entity of its own?", partner.id)),
        };
        notes.push(Note { rule: "legal", subject: Subject::Partner(at), outcome, text });
    }
    partners_to_come("legal", case, notes);
}

fn orgs(case: &Case, notes: &mut Vec<Note>) {
    let count = case.partners.len();
    let outcome = match count >= 2 {
        true => Met,
        false if case.partners_complete => NotMet,
        false => Open,
    };
    let text = format!("{count} of at least 2 partners.");
    notes.push(Note { rule: "orgs", subject: Subject::Application, outcome, text });
}

fn step(case: &Case, notes: &mut Vec<Note>) {
    let agreement = |enough: &[AgreementState]| case.agreement.map(|one| one.is_some_and(|one| enough.contains(&one)));
    let readings = [
        case.phase_1,
        or(case.phase_1, agreement(&[AgreementState::Running])),
        or(case.phase_1, agreement(&[AgreementState::Running, AgreementState::Ended])),
    ];
    let outcome = if readings.contains(&None) {
        Open
    } else if readings == [Some(true); 3] {
        Met
    } else if readings == [Some(false); 3] {
        NotMet
    } else {
        Depends
    };
    let word = |answer| match answer {
        Some(true) => "yes",
        Some(false) => "no",
        None => "not known",
    };
    let agreement = match case.agreement {
        Some(Some(state)) => state.id(),
        Some(None) => "never",
        None => "not known",
    };
    let [heading, existing, recent] = readings.map(word);
    let text = format!(
        "Phase 1: {}; agreement: {agreement}. By the heading {heading}, by the text {existing}, with recent ones {recent}.",
        word(case.phase_1)
    );
    notes.push(Note { rule: "step", subject: Subject::Application, outcome, text });
}

fn age(case: &Case, notes: &mut Vec<Note>) {
    let usual = 18..=35;
    for (at, group) in case.groups.iter().enumerate() {
        let within = |age: Option<u8>| age.map(|age| usual.contains(&age));
        let outcome = outcome(and(within(group.youngest), within(group.oldest)));
        let text = match (group.youngest, group.oldest) {
            (Some(young), Some(old)) => format!("Group {}: {young} to {old} years, usually 18 to 35.", group.id),
            (Some(young), None) => format!("Group {}: from {young} years, usually 18 to 35.", group.id),
            (None, Some(old)) => format!("Group {}: up to {old} years, usually 18 to 35.", group.id),
            (None, None) => format!("Group {}: ages not known, usually 18 to 35.", group.id),
        };
        notes.push(Note { rule: "age", subject: Subject::Group(at), outcome, text });
    }
    groups_to_come("age", case, notes);
}

fn partners_to_come(rule: &'static str, case: &Case, notes: &mut Vec<Note>) {
    let (outcome, text) = match case.partners_complete {
        true => (NotApplicable, "Everyone is here."),
        false => (Open, "More partners may come."),
    };
    notes.push(Note { rule, subject: Subject::PartnersToCome, outcome, text: text.to_owned() });
}

fn groups_to_come(rule: &'static str, case: &Case, notes: &mut Vec<Note>) {
    let (outcome, text) = match case.groups_complete {
        true => (NotApplicable, "Every group is here."),
        false => (Open, "More groups may come."),
    };
    notes.push(Note { rule, subject: Subject::GroupsToCome, outcome, text: text.to_owned() });
}

fn outcome(answer: Option<bool>) -> Outcome {
    match answer {
        Some(true) => Met,
        Some(false) => NotMet,
        None => Open,
    }
}

/// Strong Kleene.
fn and(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

/// Strong Kleene.
fn or(a: Option<bool>, b: Option<bool>) -> Option<bool> {
    match (a, b) {
        (Some(true), _) | (_, Some(true)) => Some(true),
        (Some(false), Some(false)) => Some(false),
        _ => None,
    }
}

impl Outcome {
    fn id(self) -> &'static str {
        match self {
            Met => "met",
            NotMet => "not_met",
            Open => "open",
            Unpublished => "unpublished",
            Depends => "depends",
            NotApplicable => "not_applicable",
        }
    }
}

/// The notes on one application, as they are compared.
pub fn said(case: &Case) -> Result<Vec<Said>> {
    let subject = |subject: Subject| match subject {
        Subject::Application => "application".to_owned(),
        Subject::Partner(at) => format!("partners[{}]", case.partners[at].id),
        Subject::Group(at) => format!("placements[{}]", case.groups[at].id),
        Subject::PartnersToCome => "partners to come".to_owned(),
        Subject::GroupsToCome => "placements to come".to_owned(),
    };
    let mut all = Vec::new();
    for note in assess(case) {
        ensure!(!note.text.is_empty(), "the loop says nothing for {}", note.rule);
        all.push(Said { rule: note.rule, subject: subject(note.subject), outcome: note.outcome.id().to_owned() });
    }
    Ok(all)
}
