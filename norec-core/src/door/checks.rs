//! What no field can tell alone: rows that are named must exist, ages must not cross, and a Norwegian organisation
//! number stands once. An answer that fails is unknown, with the problem at each field concerned.

use crate::answer::Answer;
use crate::path::{Field, FieldPath, ListName};
use crate::problem::{Problem, ProblemKind};
use crate::record::Record;
use crate::records::{Application, NorwegianNumber, OrganisationNumber, Partner, Placement};
use crate::row::{List, RowId};
use crate::text::Text;

const NORWAY: &str = "NO";

/// Who wrote the input.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Hand {
    /// A program: one form for everything.
    Program,
    /// A person, who groups digits as they are printed.
    Person,
}

/// Makes an application whole, or says why parts of it cannot be.
pub(crate) fn settle(application: &mut Application, hand: Hand, problems: &mut Vec<Problem>) {
    let known = Known::of(application);
    known.check(ListName::Placements, &mut application.placements, problems);
    known.check(ListName::Lines, &mut application.budget.lines, problems);
    known.check(ListName::Papers, &mut application.papers, problems);
    ages(&mut application.placements, problems);
    organisation_numbers(&mut application.partners, hand, problems);
}

/// The rows that others may name.
struct Known {
    partners: Vec<RowId>,
    rounds: Vec<RowId>,
    placements: Vec<RowId>,
}

impl Known {
    fn of(application: &Application) -> Known {
        Known {
            partners: application.row_ids(ListName::Partners),
            rounds: application.row_ids(ListName::Rounds),
            placements: application.row_ids(ListName::Placements),
        }
    }

    fn has(&self, list: ListName, id: RowId) -> bool {
        match list {
            ListName::Partners => self.partners.contains(&id),
            ListName::Rounds => self.rounds.contains(&id),
            ListName::Placements => self.placements.contains(&id),
            ListName::Lines | ListName::Papers => false,
        }
    }

    fn check<R: Record>(&self, name: ListName, list: &mut List<R>, problems: &mut Vec<Problem>) {
        for row in &mut list.rows {
            let id = row.id;
            row.value.references(&mut |field, target, answer: &mut Answer<RowId>| {
                let Answer::Known(named) = *answer else { return };
                if !self.has(target, named) {
                    let kind = ProblemKind::NoSuchRow { list: target, id: named };
                    problems.push(at(name, id, field, kind).given(named.as_str()));
                    *answer = Answer::Unknown;
                }
            });
        }
    }
}

fn at(list: ListName, id: RowId, field: &'static Field, kind: ProblemKind) -> Problem {
    Problem::new(FieldPath::Row(list, id, field).to_string(), kind)
}

fn ages(placements: &mut List<Placement>, problems: &mut Vec<Problem>) {
    for row in &mut placements.rows {
        let (Answer::Known(youngest), Answer::Known(oldest)) = (row.value.youngest, row.value.oldest) else { continue };
        if youngest > oldest {
            for field in [&Placement::YOUNGEST, &Placement::OLDEST] {
                problems.push(at(ListName::Placements, row.id, field, ProblemKind::AgesCrossed));
            }
            row.value.youngest = Answer::Unknown;
            row.value.oldest = Answer::Unknown;
        }
    }
}

fn organisation_numbers(partners: &mut List<Partner>, hand: Hand, problems: &mut Vec<Problem>) {
    let number_at = |id, kind| at(ListName::Partners, id, &Partner::ORGANISATION_NUMBER, kind);
    for row in &mut partners.rows {
        let norwegian = row.value.country.known().is_some_and(|country| country.code() == NORWAY);
        let Answer::Known(OrganisationNumber::Foreign(text)) = &row.value.organisation_number else { continue };
        if !norwegian {
            continue;
        }
        let digits = match hand {
            Hand::Program => text.as_str().to_owned(),
            Hand::Person => text.as_str().split_whitespace().collect(),
        };
        row.value.organisation_number = match NorwegianNumber::new(&digits) {
            Ok(number) => Answer::Known(OrganisationNumber::Norwegian(number)),
            Err(kind) => {
                problems.push(number_at(row.id, kind).given(Text::as_str(text)));
                Answer::Unknown
            }
        };
    }
    let mut numbers: Vec<(NorwegianNumber, RowId)> = Vec::new();
    for row in partners.iter() {
        if let Answer::Known(OrganisationNumber::Norwegian(number)) = &row.value.organisation_number {
            numbers.push((*number, row.id));
        }
    }
    for row in &mut partners.rows {
        let Answer::Known(OrganisationNumber::Norwegian(number)) = &row.value.organisation_number else { continue };
        let twin = numbers.iter().find(|(other, id)| other == number && *id != row.id);
        if let Some((_, twin)) = twin {
            let other = FieldPath::Row(ListName::Partners, *twin, &Partner::ORGANISATION_NUMBER).to_string();
            problems.push(number_at(row.id, ProblemKind::OrganisationNumberTwice { other }).given(number.as_str()));
            row.value.organisation_number = Answer::Unknown;
        }
    }
}
