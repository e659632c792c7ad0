//! A remedy in a sentence.

use super::{Advice, Remedy, Why};
use crate::assess::Assessment;
use crate::labels;
use crate::message::{self, Message};
use crate::outcome::join;
use norec_core::{
    Application, BudgetLine, Category, Decimal, Edit, Entry, Field, FieldPath, Initiative, ListName, Mode, Money,
    Months, PaperKind, Partner, Permit, Placement, Plan, Round, RowId, Timetable, decimal,
};

impl Remedy {
    /// What could be done, what else is in place then, and what no longer is.
    #[must_use]
    pub fn messages(&self, application: &Application, assessment: &Assessment) -> Vec<Message> {
        let titles = |places: &[usize]| {
            let mut titles: Vec<Message> = Vec::new();
            let findings = places.iter().filter_map(|place| assessment.findings.get(*place));
            join(&mut titles, findings.map(|finding| message::about_rule((finding.rule.title)())));
            titles
        };
        let mut all = vec![message::remedy(self.steps(application))];
        if !self.mends.is_empty() {
            all.push(message::remedy_mends(titles(&self.mends)));
        }
        if !self.breaks.is_empty() {
            all.push(message::remedy_breaks(titles(&self.breaks)));
        }
        all
    }

    /// Each thing to do, as part of a sentence; a new row is one.
    pub(super) fn steps(&self, application: &Application) -> Vec<Message> {
        // What cannot be used is said as it stands now.
        let then = application.edited(&self.edits).unwrap_or_else(|_| application.clone());
        let mut steps = Vec::new();
        let mut rows: Vec<(ListName, RowId)> = Vec::new();
        for edit in &self.edits {
            match edit.path {
                FieldPath::Row(list, id, _) if !application.row_ids(list).contains(&id) => {
                    if !rows.contains(&(list, id)) {
                        rows.push((list, id));
                        steps.extend(new_row(list, id, &then));
                    }
                }
                _ => steps.push(changed(edit, application, &then)),
            }
        }
        steps
    }
}

impl Advice {
    /// The smallest remedy in sentences, or why there is none.
    #[must_use]
    pub fn messages(&self, application: &Application, assessment: &Assessment) -> Vec<Message> {
        match self {
            Advice::Change(remedies) => {
                remedies.first().map(|remedy| remedy.messages(application, assessment)).unwrap_or_default()
            }
            Advice::Nothing(Why::Partner(partner)) => vec![message::remedy_partner(*partner)],
            Advice::Nothing(Why::Past) => vec![assessment.rulebook.decides.past()],
            Advice::Nothing(Why::NoChange) => vec![message::remedy_none()],
        }
    }
}

fn new_row(list: ListName, id: RowId, then: &Application) -> Option<Message> {
    match list {
        ListName::Placements => {
            let group = then.placements.get(id)?;
            Some(message::step_one_more(*group.from.known()?, *group.to.known()?))
        }
        ListName::Papers => {
            let paper = then.papers.get(id)?;
            let (partner, kind) = (*paper.partner.known()?, *paper.kind.known()?);
            Some(match (kind, paper.dated.known()) {
                (PaperKind::FinancialStatement, Some(day)) => message::step_statement(partner, (*day).into()),
                (PaperKind::AnnualReport, _) => message::step_paper(partner, message::papers_annual_report()),
                (PaperKind::AuditedStatements, _) => message::step_paper(partner, message::papers_audited()),
                _ => message::step_paper(partner, message::papers_proof()),
            })
        }
        _ => Some(message::step_new_partner()),
    }
}

fn changed(edit: &Edit, now: &Application, then: &Application) -> Message {
    let is = |field: &Field| edit.path.field() == Some(field);
    let of_row = match edit.path {
        FieldPath::Row(ListName::Placements, id, _) => group(id, is, then),
        FieldPath::Row(ListName::Lines, id, _) => line(edit, id, now, then),
        FieldPath::Row(ListName::Rounds, id, _) if is(&Round::MONTHS) => {
            let months = then.rounds.get(id).and_then(|round| round.months.known().copied());
            months.map(|months| message::step_round(id, lasting(months)))
        }
        FieldPath::Row(ListName::Partners, id, _) if is(&Partner::COORDINATOR) => {
            let is_one = then.partners.get(id).is_some_and(|partner| partner.coordinator.known() == Some(&true));
            Some(if is_one { message::step_coordinator(id) } else { message::step_no_coordinator(id) })
        }
        FieldPath::Field(_) if is(&Plan::AGREEMENT_MONTHS) => {
            then.plan.agreement_months.known().map(|months| message::step_agreement(lasting(*months)))
        }
        FieldPath::Field(_) if is(&Permit::MONTHS) => {
            then.schemes.permit.months.known().map(|months| message::step_permit_months(lasting(*months)))
        }
        FieldPath::Field(_) if is(&Timetable::MONTHS) => {
            then.schemes.timetable.months.known().map(|months| message::step_timetable_months(lasting(*months)))
        }
        FieldPath::Field(_) if is(&Timetable::DEPARTURE) => {
            then.schemes.timetable.departure.known().map(|day| message::step_timetable_departure((*day).into()))
        }
        FieldPath::Field(_) if is(&Initiative::AMOUNT) => {
            then.schemes.initiative.money().map(message::step_initiative_amount)
        }
        _ => labels::deed(&edit.path),
    };
    of_row.unwrap_or_else(|| {
        let answer = match &edit.to {
            Some(Entry::Typed(text)) => labels::answer(&edit.path, text),
            _ => labels::answer(&edit.path, "cannot-say"),
        };
        message::step_answer(labels::field(&edit.path), answer)
    })
}

fn lasting(months: Months) -> Message {
    message::row_months(u32::from(months.get()))
}

fn group(id: RowId, is: impl Fn(&Field) -> bool, then: &Application) -> Option<Message> {
    let group = then.placements.get(id)?;
    Some(match () {
        () if is(&Placement::FROM) => message::step_from(id, *group.from.known()?),
        () if is(&Placement::TO) => message::step_to(id, *group.to.known()?),
        () if is(&Placement::COUNT) => message::step_people(id, group.count.known()?.get()),
        () if is(&Placement::MONTHS) => message::step_stay(id, lasting(*group.months.known()?)),
        () if is(&Placement::YOUNGEST) => message::step_youngest(id, u32::from(group.youngest.known()?.get())),
        () if is(&Placement::OLDEST) => message::step_oldest(id, u32::from(group.oldest.known()?.get())),
        () if is(&Placement::MODE) => match group.mode.known()? {
            Mode::Virtual => message::step_online(id),
            Mode::Physical | Mode::Hybrid => message::step_travel(id),
        },
        () => return None,
    })
}

fn line(edit: &Edit, id: RowId, now: &Application, then: &Application) -> Option<Message> {
    let is = |field: &Field| edit.path.field() == Some(field);
    let (before, after) = (now.budget.lines.get(id)?, then.budget.lines.get(id)?);
    let word = labels::category(after.category.known().copied().unwrap_or(Category::Other));
    if is(&BudgetLine::UNIT_COST) {
        let currency = *after.currency.known()?;
        let money = |amount: Decimal| Money { amount, currency };
        let (from, to) = (before.unit_cost.known()?.get(), after.unit_cost.known()?.get());
        return Some(message::step_price(word, money(decimal::sub(from, to)?), money(to)));
    }
    if is(&BudgetLine::QUANTITY) {
        let Some(Entry::Typed(to)) = &edit.to else { return None };
        return Some(message::step_quantity(word, to.parse().ok()?));
    }
    is(&BudgetLine::ADDITIONAL_FUNDING).then(|| message::step_funding(word))
}
