//! Where the activity takes place: in Norway, or in a country on Norec's list of partner countries, which is not published
//! where it can be read.

use crate::room::*;

/// What is known around the list.
pub struct Parameters {
    /// Norway itself, which need not be on it.
    pub home: CountryCode,
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Field(&Initiative::COUNTRY), Read::Supplied];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(rule: &Rule) -> Message {
    match Country::new(rule.parameters.home) {
        Ok(home) => message::place_rule(home),
        Err(_) => message::place_open(),
    }
}

/// One finding for the application.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::Field(&Initiative::COUNTRY);
    let country = match &cx.application.schemes.initiative.country {
        Answer::Known(country) => *country,
        unanswered => {
            out.add(Subject::Application, at, Truth::open(at, unanswered), message::place_open());
            return;
        }
    };
    if country.code() == rule.parameters.home {
        out.add(Subject::Application, at, Truth::Met, message::place_home(country));
        return;
    }
    if let Some(FromFile { value: on_list, source }) = cx.listed(country) {
        let title = source.title.as_str();
        let say = if on_list { message::place_file_met } else { message::place_file_not };
        out.add(Subject::Application, at, Truth::of(on_list), say(country, title)).rests_on_file(source);
        return;
    }
    let key = SuppliedKey::PartnerCountry(country);
    let at = FieldPath::Supplied(key);
    match cx.application.supplied.partner_country(country) {
        Answer::Known(true) => {
            out.add(Subject::Application, at, Truth::Met, message::place_met(country)).rests_on_applicant();
        }
        Answer::Known(false) => {
            out.add(Subject::Application, at, Truth::NotMet, message::place_not(country)).rests_on_applicant();
        }
        answer => {
            let cannot_say = matches!(answer, Answer::CannotSay);
            let truth = Truth::Unpublished(vec![Figure::Supplied { key, cannot_say }]);
            out.add(Subject::Application, at, truth, message::place_unpub(country));
        }
    }
}
