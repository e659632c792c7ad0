//! Complete application: everything that the call asks for is in it. Only the applicant can tell, so that this is a question
//! of its own and never worked out from fields that are open here. Until the application is sent it is a reminder,
//! unless it is answered with yes already.

use crate::room::*;

/// What an incomplete application leads to.
pub struct Parameters {
    /// The call says that incomplete applications are dismissed.
    pub dismissed: bool,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Application::SUBMITTED_AT), Read::Field(&Submission::COMPLETE)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    if rule.parameters.dismissed { message::complete_rule_dismissed() } else { message::complete_rule() }
}

/// One finding for the application, once it is sent.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Submission::COMPLETE);
    let dismissed = rule.parameters.dismissed;
    let truth = said_yes(at, &cx.application.submission.complete);
    if !cx.is_sent() {
        if truth != Truth::Met {
            let strength = out.strength();
            let dismissed = dismissed.then(|| message::complete_remind_dismissed(strength));
            out.remind(at, dismissed.unwrap_or_else(message::complete_remind));
        }
        return;
    }
    let message = match truth {
        Truth::Met => message::complete_met(),
        Truth::NotMet => message::complete_not(out.strength()),
        _ => message::complete_open(),
    };
    let says_so = dismissed && truth != Truth::Met;
    let aside = says_so.then(|| message::complete_dismissed(out.strength()));
    out.add(Subject::Application, at, truth, message).aside = aside;
}
