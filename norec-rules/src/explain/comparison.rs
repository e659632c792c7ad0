//! What a finding compares: the answers it is about, the rule, the ways to read it, and where it is written.

use super::applies::Applies;
use super::stated::{Stated, row};
use crate::finding::{Finding, Limit, Subject};
use crate::labels;
use crate::message::{self, Message};
use crate::outcome::Outcome;
use crate::overlay::OverlaySource;
use crate::rulebook::{Citation, Rulebook};
use crate::strength::Confidence;
use norec_core::{Answer, Application, FieldKind, FieldPath, Json, ListName, RowId, SuppliedKey};
use std::sync::Arc;

/// What a finding compares.
///
/// ```
/// use norec_core::{Application, Instant};
/// use norec_rules::explain::Comparison;
/// use norec_rules::{assess, rulebook};
///
/// let answers = r#"{"placements": {"rows": [{"id": "g1", "youngest": 20, "oldest": 36}]}}"#;
/// let application = Application::from_json(answers).unwrap();
/// let assessment = assess(&application, rulebook::latest(), Instant::parse("2026-08-01").unwrap());
/// let age = assessment.findings.iter().find(|finding| finding.rule.id == "age").unwrap();
/// let comparison = Comparison::of(age, &application, assessment.rulebook);
/// let paths: Vec<String> = comparison.answers.iter().map(|stated| stated.path.to_string()).collect();
/// assert_eq!(paths, ["placements[g1].youngest", "placements[g1].oldest"]);
/// assert_eq!(comparison.rule.key(), "age-rule");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// The row that the finding is about.
    pub about: Option<(ListName, RowId)>,
    /// The answers that the rule reads and that are about the finding's subject: its own, and those of the rows that it
    /// names or that name it. Of a finding about the whole application, all that the rule reads. What nobody has answered
    /// is left out, unless the finding waits for it.
    pub answers: Vec<Stated>,
    /// The rule in a sentence, with its limits.
    pub rule: Message,
    /// Amounts beside the most that they may be, one for each reading and currency. The lines that they are the sums of
    /// are then not among the answers.
    pub amounts: Vec<Limit>,
    /// The ways to read the text, each with what it gives; empty where there is one, or where they are not looked at yet.
    pub ways: Vec<Way>,
    /// Where the rule is written, and how sure it is.
    pub citation: Citation,
    /// Where a figure from a file is from, if one decided.
    pub overlay: Option<Arc<OverlaySource>>,
    /// The call from which the rule applies.
    pub applies: Applies,
    /// What a reader must know of where it comes from.
    pub marks: Vec<Message>,
}

/// One way to read a text, and what it gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The reading's name in the rulebook.
    pub name: &'static str,
    /// The id of the outcome.
    pub outcome: &'static str,
}

/// A heading with its lines: what a page shows of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The heading.
    pub heading: Message,
    /// The lines under it, at least one.
    pub lines: Vec<Message>,
}

impl Comparison {
    /// What a finding of this application compares. The rulebook is the one that it was assessed under.
    #[must_use]
    pub fn of(finding: &Finding, application: &Application, rulebook: &Rulebook) -> Comparison {
        let about = finding.subject.row();
        let is_about = |stated: &Stated| match (finding.subject, stated.path) {
            (Subject::RowsToCome(list), path) => path == FieldPath::List(list),
            (Subject::Application, FieldPath::Row(..) | FieldPath::List(_)) => finding.limits.is_empty(),
            (_, FieldPath::Row(list, id, _)) => about.is_some_and(|subject| concern(application, subject, (list, id))),
            (Subject::Application, _) => true,
            // That a list may grow is said by the finding about its rows to come.
            (_, path) => !matches!(path, FieldPath::List(_)),
        };
        let mut answers = Stated::all(finding.rule, application);
        answers.retain(|stated| is_about(stated) && (stated.answer != Answer::Unknown || waits(finding, &stated.path)));
        answers.extend(looked_up(finding, application));
        let citation: &Citation = &finding.rule.citation;
        Comparison {
            about,
            answers,
            rule: finding.rule.statement(),
            amounts: finding.limits.clone(),
            ways: ways(finding),
            citation: *citation,
            overlay: finding.overlay.clone(),
            applies: Applies::of(citation, rulebook),
            marks: finding.marks(),
        }
    }

    /// The comparison in words: a heading with its lines for each part that there is.
    #[must_use]
    pub fn parts(&self, application: &Application) -> Vec<Part> {
        let since = if self.applies.carried { message::explain_since() } else { message::explain_applies() };
        let amounts = self.amounts.iter().map(amount).collect();
        let all = [
            (message::explain_yours(), in_lines(&self.answers, self.about, application)),
            (message::explain_limit(), vec![self.rule.clone()]),
            (message::explain_amounts(), amounts),
            (message::explain_ways(), self.in_ways()),
            (message::explain_source(), self.source()),
            (since, vec![self.applies.message()]),
        ];
        let parts = all.into_iter().filter(|(_, lines)| !lines.is_empty());
        parts.map(|(heading, lines)| Part { heading, lines }).collect()
    }

    fn in_ways(&self) -> Vec<Message> {
        let (Some(first), [_, _, ..]) = (self.ways.first(), self.ways.as_slice()) else { return Vec::new() };
        if self.ways.iter().all(|way| way.outcome == first.outcome) {
            return vec![message::explain_same()];
        }
        let line = |way: &Way| message::explain_way(labels::reading(way.name), outcome(way.outcome));
        self.ways.iter().map(line).collect()
    }

    fn source(&self) -> Vec<Message> {
        let mut lines = source(&self.citation);
        lines.extend(self.marks.iter().cloned());
        lines
    }
}

/// Where something is written, when it was read, its own words, and how sure it is; what the marks say is left to them.
pub(super) fn source(citation: &Citation) -> Vec<Message> {
    let source = citation.source;
    let at = match source.address {
        address if address.is_empty() || address.trim_end_matches('/') == source.title => {
            message::explain_read(source.title, source.read_on)
        }
        address => message::explain_read_at(source.title, address, source.read_on),
    };
    let sure = match citation.confidence {
        Confidence::Stated => Some(message::explain_stated()),
        Confidence::Paraphrased => Some(message::explain_paraphrased()),
        Confidence::Inferred | Confidence::Ours => None,
    };
    [at].into_iter().chain(citation.words.map(message::explain_words)).chain(sure).collect()
}

/// An outcome by its id, in words.
pub(super) fn outcome(id: &str) -> Message {
    match id {
        "met" => message::state_met(),
        "not_met" => message::state_not(),
        "open" => message::state_open(),
        "not_applicable" => message::explain_not_applicable(),
        _ => message::state_norec(),
    }
}

/// An amount beside the most that it may be, in words.
pub(super) fn amount(limit: &Limit) -> Message {
    let (amount, most, over) = (limit.money(limit.amount), limit.money(limit.limit), limit.over());
    let line = match over.is_zero() {
        true => message::explain_amount(amount, most),
        false => message::explain_amount_over(amount, most, limit.money(over)),
    };
    match limit.reading {
        Some(reading) => message::explain_way(labels::reading(reading), line),
        None => line,
    }
}

fn waits(finding: &Finding, path: &FieldPath) -> bool {
    matches!(&finding.outcome, Outcome::Open(waits) if waits.iter().any(|wait| wait.field == *path))
}

/// Of an outcome that readings agree on, each with that; of one that depends, each with its own.
fn ways(finding: &Finding) -> Vec<Way> {
    match &finding.outcome {
        Outcome::Depends(sides) => sides.iter().map(|side| Way { name: side.reading, outcome: side.outcome }).collect(),
        Outcome::Met | Outcome::NotMet if !matches!(finding.subject, Subject::RowsToCome(_)) => {
            finding.rule.readings.iter().map(|head| Way { name: head.name, outcome: finding.outcome.id() }).collect()
        }
        _ => Vec::new(),
    }
}

/// The figure that the applicant looked up, or could look up, where it matters for a finding: of a partner whether its
/// country is listed, of a line its highest rate.
pub(super) fn looked_up(finding: &Finding, application: &Application) -> Option<Stated> {
    let matters = finding.supplied || finding.overlay.is_some() || matches!(finding.outcome, Outcome::Unpublished(_));
    if !matters || !finding.rule.reads.contains(&crate::rulebook::Read::Supplied) {
        return None;
    }
    Stated::at(application, FieldPath::Supplied(key(finding.subject, application)?))
}

/// The key of the figure that could be looked up for a subject.
pub(super) fn key(subject: Subject, application: &Application) -> Option<SuppliedKey> {
    let country = |id: RowId| application.partners.get(id).and_then(|partner| partner.country.known().copied());
    match subject {
        Subject::Partner(id) => country(id).map(SuppliedKey::PartnerCountry),
        Subject::Application => {
            application.schemes.initiative.country.known().copied().map(SuppliedKey::PartnerCountry)
        }
        Subject::Line(id) => {
            let line = &application.budget.lines.get(id)?.value;
            let country = line.partner.known().copied().and_then(country)?;
            Some(SuppliedKey::MaximumRate(*line.category.known()?, country, *line.currency.known()?))
        }
        _ => None,
    }
}

/// Whether two rows are the same, or one names the other.
fn concern(application: &Application, one: (ListName, RowId), other: (ListName, RowId)) -> bool {
    let names = |(list, id): (ListName, RowId), (of, wanted): (ListName, RowId)| {
        let wanted = Some(Answer::Known(Json::text(wanted.as_str())));
        let mut references = list.fields().iter().filter(|field| field.kind == FieldKind::Reference(of));
        references.any(|field| application.value(&FieldPath::Row(list, id, field)) == wanted)
    };
    if one.0 == other.0 { one == other } else { names(one, other) || names(other, one) }
}

/// A line for each answer; those of another row than the subject share one, with its name.
fn in_lines(answers: &[Stated], about: Option<(ListName, RowId)>, application: &Application) -> Vec<Message> {
    let mut lines = Vec::new();
    let mut rows: Vec<(ListName, RowId)> = Vec::new();
    for stated in answers {
        match stated.path.row().filter(|row| Some(*row) != about) {
            None => lines.push(stated.message(application)),
            Some(of) if rows.contains(&of) => {}
            Some(of) => {
                rows.push(of);
                let its = answers.iter().filter(|other| other.path.row() == Some(of));
                let its = its.map(|stated| stated.message(application)).collect();
                lines.push(message::explain_way(row(of.0, of.1, application), message::explain_list(its)));
            }
        }
    }
    lines
}
