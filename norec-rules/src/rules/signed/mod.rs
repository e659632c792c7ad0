//! Signature and files: somebody who may bind the applicant has signed, and no file asks for a password. Until the
//! application is sent each is a reminder, unless it is answered with yes already.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Application::SUBMITTED_AT), Read::Field(&Submission::SIGNED), Read::Field(&Submission::UNLOCKED)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::signed_rule()
}

/// One finding for the application, once it is sent.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let submission = &cx.application.submission;
    if !cx.is_sent() {
        if submission.signed != Answer::Known(true) {
            out.remind(FieldPath::Field(&Submission::SIGNED), message::signed_remind());
        }
        if submission.unlocked != Answer::Known(true) {
            out.remind(FieldPath::Field(&Submission::UNLOCKED), message::signed_remind_unlocked());
        }
        return;
    }
    let items = Items::of(
        (&Submission::SIGNED, &submission.signed, message::signed_item_signature()),
        [(&Submission::UNLOCKED, &submission.unlocked, message::signed_item_unlocked())],
    );
    let strength = out.strength();
    out.add_items(items, |truth, missing, unanswered| match truth {
        Truth::Met => message::signed_met(),
        Truth::NotMet => message::signed_not(missing, strength),
        _ => message::signed_open(unanswered),
    });
}
