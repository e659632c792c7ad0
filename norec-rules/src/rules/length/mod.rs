//! Length of the collaboration agreement, by what the partnership has done before: new, with an agreement, or with
//! support for a long time.
//!
//! The page was read in several captures. The earlier wording gives a new partnership a least length and counts months
//! of support; the later one gives no least length and counts "several" projects. Those are the readings. Nowhere is it
//! said how many projects are several, nor whether a partnership whose agreement has ended is new or has one: both
//! ways are tried, and where they differ the outcome is unpublished. Long support is said of whoever has had it,
//! whether the agreement runs or has ended.

use crate::room::*;

/// Lengths in months, both ends included.
pub struct Parameters {
    /// The least length of a new partnership, where the reading has one.
    pub new_shortest: u32,
    /// The greatest of a new partnership.
    pub new_longest: u32,
    /// The least with an agreement.
    pub existing_shortest: u32,
    /// The greatest with an agreement.
    pub existing_longest: u32,
    /// The least after long support.
    pub long_shortest: u32,
    /// The greatest after long support.
    pub long_longest: u32,
    /// Support is long after more months than these.
    pub long_after: u32,
    /// So many projects at most are surely not several.
    pub not_several: u32,
    /// So many projects at least surely are.
    pub several: u32,
}

/// One wording of the text.
pub struct Reading {
    /// A new partnership has a least length.
    pub new_has_shortest: bool,
    /// What long support is counted in.
    pub long_by: Measure,
}

/// What long support is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Months of support.
    Months,
    /// Projects with support.
    Projects,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Plan::AGREEMENT_MONTHS), Read::Field(&History::AGREEMENT), Read::Field(&History::SUPPORT_MONTHS), Read::Field(&History::PROJECTS)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, Reading>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    let p = &rule.parameters;
    let (existing, long) = ((p.existing_shortest, p.existing_longest), (p.long_shortest, p.long_longest));
    message::length_rule(p.new_longest, existing.0, existing.1, long.0, long.1)
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let plan = &cx.application.plan.agreement_months;
    let past = Past::of(&rule.parameters, &cx.application.history);
    let (outcome, months) = match plan {
        Answer::Known(months) => (past.outcome(rule, u32::from(months.get())), u32::from(months.get())),
        unanswered => (past.all_that_may_matter(unanswered).into(), 0),
    };
    let (at, message) = match &outcome {
        Outcome::Met => (PLAN, message::length_met(months)),
        Outcome::NotMet => (PLAN, past.not(rule, months)),
        Outcome::Depends(_) => (PLAN, past.depends(rule, months)),
        Outcome::Open(waits) => open(waits, months),
        Outcome::Unpublished(figures) if figures.contains(&SEVERAL) => {
            (PLAN, message::length_unpublished_several(months))
        }
        _ => (PLAN, message::length_unpublished_ended(months)),
    };
    out.add(Subject::Application, at, outcome, message);
}

const PLAN: FieldPath = FieldPath::Field(&Plan::AGREEMENT_MONTHS);
const AGREEMENT: FieldPath = FieldPath::Field(&History::AGREEMENT);
const SUPPORT: FieldPath = FieldPath::Field(&History::SUPPORT_MONTHS);
const PROJECTS: FieldPath = FieldPath::Field(&History::PROJECTS);
/// How many projects are "several".
const SEVERAL: Figure = Figure::Unstated("several-projects");
/// Whether a partnership whose agreement has ended counts as new.
const ENDED: Figure = Figure::Unstated("ended-agreement");

/// Whether the partnership has had support for a long time, by one measure.
#[derive(Clone, Copy, PartialEq)]
enum Support {
    Long,
    NotLong,
    /// Two projects: are they several?
    Unstated,
}

/// What the partnership may have behind it: of each question the answer, or all that it could be. Nothing is asked
/// that makes no difference.
struct Past {
    agreement: Vec<Option<AgreementState>>,
    by_months: Vec<Support>,
    by_projects: Vec<Support>,
    /// The questions, in that order, as what is open.
    questions: [Truth; 3],
}

impl Past {
    fn of(p: &Parameters, history: &History) -> Past {
        let count = |number: u32, not_long: u32, long: u32| match number {
            number if number >= long => Support::Long,
            number if number <= not_long => Support::NotLong,
            _ => Support::Unstated,
        };
        let by_months = |number: u32| count(number, p.long_after, p.long_after.saturating_add(1));
        let by_projects = |number: u32| count(number, p.not_several, p.several);
        Past {
            agreement: match history.agreement {
                Answer::Known(state) => vec![Some(state)],
                Answer::Absent => vec![None],
                _ => vec![None, Some(AgreementState::Running), Some(AgreementState::Ended)],
            },
            by_months: match history.support_months {
                Answer::Known(months) => vec![by_months(u32::from(months.get()))],
                Answer::Absent => vec![by_months(0)],
                _ => vec![Support::Long, Support::NotLong],
            },
            by_projects: match history.projects {
                Answer::Known(projects) => vec![by_projects(projects.get())],
                Answer::Absent => vec![by_projects(0)],
                _ => vec![Support::Long, Support::NotLong, Support::Unstated],
            },
            questions: [
                Truth::open(AGREEMENT, &history.agreement),
                Truth::open(SUPPORT, &history.support_months),
                Truth::open(PROJECTS, &history.projects),
            ],
        }
    }

    /// What is still to ask as long as no length is said: of support only if there can have been an agreement.
    fn all_that_may_matter(&self, plan: &Answer<Months>) -> Truth {
        let had_none = self.agreement == [None];
        let several = [self.agreement.len() > 1, self.by_months.len() > 1, self.by_projects.len() > 1];
        let questions = self.questions.iter().zip(several).enumerate();
        let asked = questions.filter(|(place, (_, several))| *several && (*place == 0 || !had_none));
        Truth::all([Truth::open(PLAN, plan)].into_iter().chain(asked.map(|(_, (question, _))| question.clone())))
    }

    /// What all the ways to answer come to; if they differ, it is open, and waits for what they differ by.
    fn outcome(&self, rule: &Rule, months: u32) -> Outcome {
        let mut ways = Vec::new();
        for (a, agreement) in self.agreement.iter().enumerate() {
            for (m, by_months) in self.by_months.iter().enumerate() {
                for (p, by_projects) in self.by_projects.iter().enumerate() {
                    let one = |reading: &Reading| {
                        let support = match reading.long_by {
                            Measure::Months => *by_months,
                            Measure::Projects => *by_projects,
                        };
                        one_reading(&rule.parameters, reading, months, *agreement, support)
                    };
                    ways.push(([a, m, p], rule.over_readings(one)));
                }
            }
        }
        let mut matters = [false; 3];
        for (here, outcome) in &ways {
            for (there, _) in ways.iter().filter(|(_, other)| other.id() != outcome.id()) {
                let differs = [0, 1, 2].map(|place| here.get(place) != there.get(place));
                if differs.iter().filter(|differs| **differs).count() == 1 {
                    matters.iter_mut().zip(differs).for_each(|(matters, differs)| *matters |= differs);
                }
            }
        }
        if matters == [false; 3] {
            let first = ways.into_iter().next();
            return first.map_or(Outcome::NotApplicable, |(_, outcome)| outcome);
        }
        let asked = self.questions.iter().zip(matters).filter(|(_, matters)| *matters);
        Truth::all(asked.map(|(question, _)| question.clone())).into()
    }

    /// The support, if every reading says the same of it.
    fn support(&self, rule: &Rule) -> Option<Support> {
        let mut all = rule.readings.iter().map(|row| match row.value.long_by {
            Measure::Months => self.by_months.as_slice(),
            Measure::Projects => self.by_projects.as_slice(),
        });
        let [first] = all.next()? else { return None };
        all.all(|other| other == [*first]).then_some(*first)
    }

    fn not(&self, rule: &Rule, months: u32) -> Message {
        let p = &rule.parameters;
        match (self.agreement.as_slice(), self.support(rule)) {
            ([None], _) => message::length_not_new(months, p.new_longest),
            ([Some(_)], Some(Support::Long)) => message::length_not_long(months, p.long_shortest, p.long_longest),
            ([Some(AgreementState::Running)], Some(Support::NotLong)) => {
                message::length_not_existing(months, p.existing_shortest, p.existing_longest)
            }
            _ => message::length_not(months),
        }
    }

    fn depends(&self, rule: &Rule, months: u32) -> Message {
        match (self.agreement.as_slice(), self.support(rule)) {
            ([None], _) => message::length_depends_new(months, rule.parameters.new_shortest),
            (_, Some(_)) => message::length_depends_ended(months, rule.parameters.new_shortest),
            (_, None) => message::length_depends_long(months),
        }
    }
}

/// What one reading says where everything is answered.
fn one_reading(
    p: &Parameters,
    reading: &Reading,
    months: u32,
    agreement: Option<AgreementState>,
    support: Support,
) -> Truth {
    let within = |shortest, longest| Truth::of(months >= shortest && months <= longest);
    let new = within(if reading.new_has_shortest { p.new_shortest } else { 0 }, p.new_longest);
    let existing = within(p.existing_shortest, p.existing_longest);
    let long = within(p.long_shortest, p.long_longest);
    let not_long = match agreement {
        None => return new,
        Some(AgreementState::Running) => existing,
        Some(AgreementState::Ended) if new == existing => new,
        Some(AgreementState::Ended) => Truth::Unpublished(vec![ENDED]),
    };
    match support {
        Support::Long => long,
        Support::NotLong => not_long,
        Support::Unstated if long == not_long => long,
        Support::Unstated => {
            let more = if matches!(not_long, Truth::Unpublished(_)) { not_long } else { Truth::NotApplicable };
            Truth::all([Truth::Unpublished(vec![SEVERAL]), more])
        }
    }
}

/// The first thing to ask.
fn open(waits: &[Wait], months: u32) -> (FieldPath, Message) {
    let waits_for = |field: FieldPath| waits.iter().any(|wait| wait.field == field);
    if waits_for(PLAN) {
        (PLAN, message::length_open())
    } else if waits_for(AGREEMENT) {
        (AGREEMENT, message::length_open_agreement(months))
    } else if waits_for(SUPPORT) {
        (SUPPORT, message::length_open_support(months))
    } else {
        (PROJECTS, message::length_open_projects(months))
    }
}
