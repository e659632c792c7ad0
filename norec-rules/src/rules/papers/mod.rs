//! Papers of every partner for each round: annual report, a fresh financial statement, audited statements, and proof of
//! the auditor. The readings are two texts: one wants the registration certificate of the audit firm, the other takes a
//! link to the auditor's state authorisation, or a certificate.
//!
//! "Not older than 3 months" is counted by the calendar, on the day in Norway of the instant that the check is made for:
//! a statement of 15 May is good on 15 August, and not on the day after. Where a month has no such day its last one is
//! taken: a statement of 30 November is good on 28 February, and not on 1 March. A date ahead of that day is neither
//! fresh nor old, since no such statement can exist yet: it keeps the finding open.
//!
//! A paper counts for the round that it names. One that names none may be for any, so that it counts for none of several
//! until that is answered; where one round is all there is, it can be for no other. Without rounds nothing is asked of
//! them, and rounds that may still come keep the finding open.

use crate::room::*;

/// What each partner sends, and how old its statement may be.
pub struct Parameters {
    /// The papers that every reading wants.
    pub kinds: &'static [PaperKind],
    /// The most months that a financial statement may be old.
    pub months: u32,
}

/// One way to read how the auditor is proved.
pub struct Reading {
    /// The papers of which one is enough.
    pub proof: &'static [PaperKind],
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Rows(ListName::Partners), Read::Rows(ListName::Rounds), Read::Of(ListName::Papers, &Paper::PARTNER), Read::Of(ListName::Papers, &Paper::KIND), Read::Of(ListName::Papers, &Paper::ROUND), Read::Of(ListName::Papers, &Paper::DATED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, Reading>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    let kinds = rule.parameters.kinds.iter().map(|kind| name(rule, *kind));
    message::papers_rule(kinds.chain([message::papers_proof()]).collect())
}

/// One finding a partner.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let (outcome, message) = of_partner(rule, cx, row.id);
        out.add(Subject::Partner(row.id), FieldPath::List(ListName::Papers), outcome, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

fn of_partner(rule: &Rule, cx: &Cx<'_>, partner: RowId) -> (Outcome, Message) {
    let wanted = |kinds: &[PaperKind]| in_every_round(rule, cx, partner, kinds);
    let shared: Vec<Truth> = rule.parameters.kinds.iter().map(|kind| wanted(&[*kind])).collect();
    let proofs: Vec<Truth> = rule.readings.iter().map(|row| wanted(row.value.proof)).collect();
    let rounds = cx.rows_to_come(ListName::Rounds);
    let outcome = Outcome::over_readings(
        rule.readings
            .iter()
            .zip(&proofs)
            .map(|(row, proof)| (row.head.name, Truth::all(shared.iter().chain([proof, &rounds]).cloned()))),
    );
    // What is not in place is said to be missing only where nothing can change it.
    let lacks = |truth: &Truth| if outcome == Outcome::NotMet { *truth == Truth::NotMet } else { *truth != Truth::Met };
    let mut lacking: Vec<Message> = Vec::new();
    for (kind, truth) in rule.parameters.kinds.iter().zip(&shared) {
        if lacks(truth) {
            lacking.push(name(rule, *kind));
        }
    }
    if proofs.iter().all(lacks) {
        lacking.push(message::papers_proof());
    }
    let message = match &outcome {
        Outcome::Met | Outcome::NotApplicable => message::papers_met(partner),
        Outcome::NotMet => message::papers_not(lacking, partner),
        Outcome::Open(waits) if waits.iter().all(|wait| is_date(&wait.field)) => message::papers_open_dated(partner),
        Outcome::Open(_) if lacking.is_empty() => message::papers_so_far_all(partner),
        Outcome::Open(_) => message::papers_so_far(lacking, partner),
        Outcome::Depends(_) | Outcome::Unpublished(_) => message::papers_depends(partner),
    };
    (outcome, message)
}

fn is_date(path: &FieldPath) -> bool {
    matches!(path, FieldPath::Row(ListName::Papers, _, field) if **field == Paper::DATED)
}

/// Whether the partner has one of these papers for each round; for the exchange as a whole while it has no rounds.
fn in_every_round(rule: &Rule, cx: &Cx<'_>, partner: RowId, kinds: &[PaperKind]) -> Truth {
    let rounds = &cx.application.rounds;
    if rounds.is_empty() {
        return some_paper(rule, cx, partner, kinds, None);
    }
    Truth::all(rounds.iter().map(|round| some_paper(rule, cx, partner, kinds, Some(round.id))))
}

/// Whether the partner has one of these papers for the round.
fn some_paper(rule: &Rule, cx: &Cx<'_>, partner: RowId, kinds: &[PaperKind], round: Option<RowId>) -> Truth {
    // Most papers are known to be of another partner or of another kind: of those nothing more is asked.
    let perhaps = cx.application.papers.iter().filter(|row| {
        let (of, kind) = (row.value.partner.known(), row.value.kind.known());
        of.is_none_or(|id| *id == partner) && kind.is_none_or(|kind| kinds.contains(kind))
    });
    let papers = perhaps.map(|row| {
        let path = |field| FieldPath::Row(ListName::Papers, row.id, field);
        let paper = &row.value;
        let fresh = if kinds.contains(&PaperKind::FinancialStatement) {
            is_fresh(rule, cx, path(&Paper::DATED), &paper.dated)
        } else {
            Truth::NotApplicable
        };
        Truth::all([
            Truth::from_answer(path(&Paper::PARTNER), &paper.partner, |id| Truth::of(id.is_some())),
            Truth::from_answer(path(&Paper::KIND), &paper.kind, |kind| Truth::of(kind.is_some())),
            is_of_round(cx, path(&Paper::ROUND), &paper.round, round),
            fresh,
        ])
    });
    Truth::any([Truth::NotMet].into_iter().chain(papers).chain([cx.rows_to_come(ListName::Papers)]))
}

/// Whether a paper is for the round; each is, where the exchange has no rounds.
fn is_of_round(cx: &Cx<'_>, at: FieldPath, of: &Answer<RowId>, round: Option<RowId>) -> Truth {
    let only_one = cx.application.rounds.len() == 1 && cx.is_complete(ListName::Rounds);
    match (of, round) {
        (_, None) => Truth::Met,
        (Answer::Known(id), Some(round)) => Truth::of(*id == round),
        _ if only_one => Truth::Met,
        (unanswered, _) => Truth::open(at, unanswered),
    }
}

/// Whether a statement is not too old on the day in Norway that the check is made for.
fn is_fresh(rule: &Rule, cx: &Cx<'_>, at: FieldPath, dated: &Answer<Date>) -> Truth {
    let today = cx.as_of.oslo().date();
    Truth::from_answer(at, dated, |dated| match dated {
        Some(dated) if *dated > today => Truth::Open(vec![Wait { field: at, cannot_say: false }]),
        Some(dated) => {
            let last = Months::new(rule.parameters.months).ok().and_then(|months| add_months(*dated, months));
            // A last day past the calendar's end has not passed.
            Truth::of(last.is_none_or(|last| today <= last))
        }
        None => Truth::NotMet,
    })
}

fn name(rule: &Rule, kind: PaperKind) -> Message {
    match kind {
        PaperKind::AnnualReport => message::papers_annual_report(),
        PaperKind::FinancialStatement => message::papers_statement(rule.parameters.months),
        PaperKind::AuditedStatements => message::papers_audited(),
        PaperKind::AuditorCertificate | PaperKind::AuditorLink => message::papers_proof(),
    }
}
