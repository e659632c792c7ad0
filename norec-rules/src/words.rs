//! Sentences about the whole: the verdict, a finding's marks, the coverage of a call.

use crate::assess::Assessment;
use crate::finding::{Finding, Reminder, Subject};
use crate::message::{self, Message};
use crate::outcome::State;
use crate::rulebook::{Citation, Coverage, Decides, How};
use crate::strength::{Confidence, Stage, Strength};
use crate::timing::Timing;
use crate::verdict::{Verdict, VerdictKind};
use norec_core::Money;

/// At most so many subjects are named in one sentence.
const NAMED: usize = 3;

impl VerdictKind {
    /// The verdict in a few words.
    #[must_use]
    pub fn short(self) -> Message {
        match self {
            VerdictKind::NotEligible => message::verdict_short_not(),
            VerdictKind::NotDecided => message::verdict_short_open(),
            VerdictKind::Judgement => message::verdict_short_judge(),
            VerdictKind::Likely => message::verdict_short_likely(),
        }
    }
}

impl Verdict {
    /// The verdict, sentence by sentence. The last one always says who decides.
    #[must_use]
    pub fn messages(&self, assessment: &Assessment) -> Vec<Message> {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let decides = assessment.rulebook.decides;
        let mut all = match self.kind {
            VerdictKind::NotEligible => {
                vec![message::verdict_not(number(self.decided_by.len()), about(assessment, &self.decided_by))]
            }
            VerdictKind::NotDecided if self.nothing_left_to_ask => vec![decides.tells()],
            VerdictKind::NotDecided => vec![message::verdict_open(number(self.waits.len()))],
            VerdictKind::Judgement => {
                let say = if decides.is_norec() { message::verdict_judge } else { message::verdict_judge_other };
                vec![say(number(self.decided_by.len()), about(assessment, &self.decided_by))]
            }
            VerdictKind::Likely if decides.is_norec() => vec![message::verdict_likely()],
            VerdictKind::Likely => vec![message::verdict_likely_other()],
        };
        if !self.judgement_already.is_empty() {
            let say = if decides.is_norec() { message::verdict_open_judge } else { message::verdict_open_judge_other };
            all.push(say(about(assessment, &self.judgement_already)));
        }
        if self.can_be_looked_up > 0 {
            all.push(message::verdict_look_up(self.can_be_looked_up));
        }
        if self.only_norec > 0 && decides.is_norec() {
            all.push(message::verdict_only_norec(self.only_norec));
        }
        if let (Decides::Norec, timing @ Timing::Closed { .. }) = (decides, assessment.timing) {
            // Whoever reads no further must not think that it can still be applied for.
            all.insert(0, timing.now(assessment.rulebook));
        }
        all.push(decides.always());
        all
    }
}

impl Decides {
    /// Whether it is Norec.
    fn is_norec(self) -> bool {
        matches!(self, Decides::Adviser | Decides::Norec)
    }

    /// Who can tell the rest, once somebody has answered all that they can.
    fn tells(self) -> Message {
        match self {
            Decides::Adviser => message::verdict_open_done(),
            Decides::Norec => message::verdict_done_norec(),
            Decides::Un => message::verdict_done_un(),
            Decides::Udi => message::verdict_done_udi(),
        }
    }

    /// What can be said where nothing can be changed any more.
    pub(crate) fn past(self) -> Message {
        match self {
            Decides::Adviser => message::remedy_past(),
            Decides::Norec => message::remedy_past_norec(),
            Decides::Un => message::remedy_past_un(),
            Decides::Udi => message::remedy_past_udi(),
        }
    }

    /// The words of a state, in small letters: who is to answer is whoever decides.
    #[must_use]
    pub fn state(self, state: State) -> Message {
        match state {
            State::NorecMustSay if !self.is_norec() => message::state_other(),
            state => state.words(),
        }
    }

    /// How hard something binds, in a sentence.
    #[must_use]
    pub fn strength(self, strength: Strength) -> Message {
        match strength {
            strength if self.is_norec() => strength.sentence(),
            Strength::Must => message::strength_must_other(),
            Strength::AsARule => message::strength_as_a_rule_other(),
            Strength::Should => message::strength_should_other(),
        }
    }

    /// Who decides, in a sentence.
    #[must_use]
    pub fn always(self) -> Message {
        match self {
            Decides::Adviser | Decides::Norec => message::verdict_always(),
            Decides::Un => message::verdict_always_un(),
            Decides::Udi => message::verdict_always_udi(),
        }
    }
}

impl Assessment {
    /// The verdict in a few words, as whoever decides would be named.
    #[must_use]
    pub fn short(&self, kind: VerdictKind) -> Message {
        match kind {
            VerdictKind::Judgement if !self.rulebook.decides.is_norec() => message::verdict_short_judge_other(),
            kind => kind.short(),
        }
    }

    /// What a stage is called: only a grant is given once it is approved.
    #[must_use]
    pub fn stage(&self, stage: Stage) -> Message {
        match stage {
            Stage::AfterApproval if !self.rulebook.decides.is_grant() => message::stage_afterwards(),
            stage => stage.name(),
        }
    }

    /// By how much the total that the applicant stated lies above or below the costs; nothing where the two agree.
    #[must_use]
    pub fn stated_difference(&self) -> Option<Message> {
        let difference = self.budget.stated_difference.filter(|difference| !difference.amount.is_zero())?;
        let money = Money { amount: difference.amount.abs(), ..difference };
        let above = difference.amount.is_sign_positive();
        Some(if above { message::totals_above(money) } else { message::totals_below(money) })
    }
}

/// Whom or what the findings are about, each once.
fn about(assessment: &Assessment, places: &[usize]) -> Vec<Message> {
    let mut named = Vec::new();
    for finding in places.iter().filter_map(|place| assessment.findings.get(*place)) {
        let one = finding.about();
        if named.len() < NAMED && !named.contains(&one) {
            named.push(one);
        }
    }
    named
}

impl Finding {
    /// Whom or what it is about, in a few words.
    #[must_use]
    pub fn about(&self) -> Message {
        match self.subject {
            Subject::Partner(id) => message::about_partner(id),
            Subject::Group(id) => message::about_group(id),
            Subject::Round(id) => message::about_round(id),
            _ => message::about_rule((self.rule.title)()),
        }
    }

    /// What a reader must know of where it comes from: whose figure, how sure, carried over or not.
    #[must_use]
    pub fn marks(&self) -> Vec<Message> {
        let mut marks = Vec::new();
        if self.supplied {
            marks.push(message::mark_yours_answer());
        }
        if let Some(source) = &self.overlay {
            marks.push(message::mark_file(source.title.as_str(), source.read_on.into()));
            marks.extend(sure(source.confidence, &source.title));
        }
        marks.extend(self.rule.citation.marks());
        marks
    }
}

impl Reminder {
    /// What a reader must know of where it comes from.
    #[must_use]
    pub fn marks(&self) -> Vec<Message> {
        self.rule.citation.marks()
    }
}

impl Citation {
    /// How sure it is, and whether it is carried over.
    pub(crate) fn marks(&self) -> Vec<Message> {
        let mut marks = Vec::new();
        if let Some(title) = self.carried_title {
            marks.push(message::mark_carried(title));
        }
        marks.extend(sure(self.confidence, self.source.title));
        match self.source.how {
            How::Cut => marks.push(message::mark_cut()),
            How::Reprinted => marks.push(message::mark_reprinted()),
            How::Read => {}
        }
        marks
    }
}

/// What a reader must know of a source that does not say it outright.
fn sure(confidence: Confidence, title: &str) -> Option<Message> {
    match confidence {
        Confidence::Inferred => Some(message::mark_inferred(title)),
        Confidence::Ours => Some(message::mark_ours()),
        Confidence::Paraphrased | Confidence::Stated => None,
    }
}

impl Strength {
    /// How hard it binds, in a sentence.
    ///
    /// ```
    /// use norec_rules::Strength;
    /// assert_eq!(Strength::Must.sentence().key(), "strength-must");
    /// ```
    #[must_use]
    pub fn sentence(self) -> Message {
        match self {
            Strength::Must => message::strength_must(),
            Strength::AsARule => message::strength_as_a_rule(),
            Strength::Should => message::strength_should(),
        }
    }
}

impl Stage {
    /// The stage in a few words.
    ///
    /// ```
    /// use norec_rules::Stage;
    /// assert_eq!(Stage::AfterApproval.name().key(), "stage-after-approval");
    /// ```
    #[must_use]
    pub fn name(self) -> Message {
        match self {
            Stage::Application => message::stage_application(),
            Stage::Round => message::stage_round(),
            Stage::AfterApproval => message::stage_after_approval(),
        }
    }
}

impl Coverage {
    /// What was read and what was not.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let all = |parts: &[fn() -> Message]| parts.iter().map(|part| part()).collect();
        vec![message::coverage_read(all(self.parts)), message::coverage(self.read_on, all(self.not_read))]
    }
}
