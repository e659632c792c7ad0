//! Digital portal: Phase 1 of 2026 must be sent through it. Until the application is sent it is a reminder,
//! unless it is answered with yes already.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Application::SUBMITTED_AT), Read::Field(&Submission::PORTAL)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::portal_rule()
}

/// One finding for the application, once it is sent.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Submission::PORTAL);
    let truth = said_yes(at, &cx.application.submission.portal);
    if !cx.is_sent() {
        if truth != Truth::Met {
            out.remind(at, message::portal_remind(out.strength()));
        }
        return;
    }
    let message = match truth {
        Truth::Met => message::portal_met(out.strength()),
        Truth::NotMet => message::portal_not(out.strength()),
        _ => message::portal_open(),
    };
    out.add(Subject::Application, at, truth, message);
}
