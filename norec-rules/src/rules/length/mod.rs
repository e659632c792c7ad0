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
    let application = cx.application;
    let outcome = rule.over_readings(|reading| one_reading(&rule.parameters, reading, application));
    let months = application.plan.agreement_months.known().map_or(0, |months| u32::from(months.get()));
    let (at, message) = match &outcome {
        Outcome::Met => (PLAN, message::length_met(months)),
        Outcome::NotMet => (PLAN, not(rule, application, months)),
        Outcome::Depends(_) => (PLAN, depends(rule, application, months)),
        Outcome::Open(waits) => open(waits, months),
        Outcome::Unpublished(figures) if figures.contains(&SEVERAL) => (PLAN, message::length_unpublished_several(months)),
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

/// Whether the partnership has had support for a long time.
#[derive(Clone, PartialEq)]
enum Support {
    Long,
    NotLong,
    /// Two projects: are they several?
    Unstated,
    /// Not answered.
    Unknown(Truth),
}

fn support(p: &Parameters, reading: &Reading, history: &History) -> Support {
    let (field, number, least) = match reading.long_by {
        Measure::Months => {
            let months = history.support_months.map(|months| u32::from(months.get()));
            (SUPPORT, months, (p.long_after, p.long_after.saturating_add(1)))
        }
        Measure::Projects => (PROJECTS, history.projects.map(|count| count.get()), (p.not_several, p.several)),
    };
    let number = match number {
        Answer::Known(number) => number,
        Answer::Absent => 0,
        unanswered => return Support::Unknown(Truth::open(field, &unanswered)),
    };
    let (not_long, long) = least;
    match number {
        number if number >= long => Support::Long,
        number if number <= not_long => Support::NotLong,
        _ => Support::Unstated,
    }
}

fn one_reading(p: &Parameters, reading: &Reading, application: &Application) -> Truth {
    let history = &application.history;
    let agreement = Truth::from_answer(AGREEMENT, &history.agreement, |_| Truth::NotApplicable);
    let support = support(p, reading, history);
    let Answer::Known(months) = &application.plan.agreement_months else {
        // Whoever never had an agreement is not asked about support.
        let of_support = match (support, &history.agreement) {
            (Support::Unknown(wait), Answer::Known(_) | Answer::Unknown | Answer::CannotSay) => wait,
            _ => Truth::NotApplicable,
        };
        return Truth::all([Truth::open(PLAN, &application.plan.agreement_months), agreement, of_support]);
    };
    let months = u32::from(months.get());
    let within = |shortest, longest| Truth::of(months >= shortest && months <= longest);
    let new = within(if reading.new_has_shortest { p.new_shortest } else { 0 }, p.new_longest);
    let existing = within(p.existing_shortest, p.existing_longest);
    let long = within(p.long_shortest, p.long_longest);
    let running = by_support(&support, &long, &existing);
    let ended = by_support(&support, &long, &either(&new, &existing, Truth::Unpublished(vec![ENDED])));
    match history.agreement {
        Answer::Absent => new,
        Answer::Known(AgreementState::Running) => running,
        Answer::Known(AgreementState::Ended) => ended,
        Answer::Unknown | Answer::CannotSay if new == running && new == ended => new,
        Answer::Unknown | Answer::CannotSay => {
            let open = [running, ended].into_iter().filter(|part| matches!(part, Truth::Open(_)));
            Truth::all([agreement].into_iter().chain(open))
        }
    }
}

/// What both ways say; where they differ, the third.
fn either(one: &Truth, other: &Truth, otherwise: Truth) -> Truth {
    if one == other { one.clone() } else { otherwise }
}

/// With long support the first, else the second; where that is not known, what both say.
fn by_support(support: &Support, long: &Truth, not_long: &Truth) -> Truth {
    match support {
        Support::Long => long.clone(),
        Support::NotLong => not_long.clone(),
        Support::Unknown(wait) => either(long, not_long, wait.clone()),
        Support::Unstated => {
            let more = if matches!(not_long, Truth::Unpublished(_)) { not_long.clone() } else { Truth::NotApplicable };
            either(long, not_long, Truth::all([Truth::Unpublished(vec![SEVERAL]), more]))
        }
    }
}

/// The support in every reading, if they agree.
fn same_support(rule: &Rule, application: &Application) -> Option<Support> {
    let mut all = rule.readings.iter().map(|row| support(&rule.parameters, &row.value, &application.history));
    let first = all.next()?;
    all.all(|other| other == first).then_some(first)
}

fn not(rule: &Rule, application: &Application, months: u32) -> Message {
    let p = &rule.parameters;
    match (&application.history.agreement, same_support(rule, application)) {
        (Answer::Absent, _) => message::length_not_new(months, p.new_longest),
        (Answer::Known(_), Some(Support::Long)) => message::length_not_long(months, p.long_shortest, p.long_longest),
        (Answer::Known(AgreementState::Running), Some(Support::NotLong)) => {
            message::length_not_existing(months, p.existing_shortest, p.existing_longest)
        }
        _ => message::length_not(months),
    }
}

fn depends(rule: &Rule, application: &Application, months: u32) -> Message {
    match (&application.history.agreement, same_support(rule, application)) {
        (Answer::Absent, _) => message::length_depends_new(months, rule.parameters.new_shortest),
        (_, Some(_)) => message::length_depends_ended(months, rule.parameters.new_shortest),
        (_, None) => message::length_depends_long(months),
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
