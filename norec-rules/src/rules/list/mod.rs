//! Partner country: partners outside Norway must be in a country on Norec's list, which is not published where it can
//! be read. The applicant may have seen it; countries seen in awards are evidence that decides nothing.

use crate::room::*;

/// What is known around the list.
pub struct Parameters {
    /// Norway itself, which need not be on it.
    pub home: CountryCode,
    /// Countries seen among awarded projects.
    pub seen: &'static [Seen],
}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Of(ListName::Partners, &Partner::COUNTRY), Read::Supplied];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::list_rule()
}

/// One finding a partner.
pub fn check(rule: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    for row in cx.application.partners.iter() {
        let subject = Subject::Partner(row.id);
        let country_field = FieldPath::Row(ListName::Partners, row.id, &Partner::COUNTRY);
        let Answer::Known(country) = row.value.country else {
            let truth = Truth::open(country_field, &row.value.country);
            out.add(subject, country_field, truth, message::list_open(row.id));
            continue;
        };
        if country.code() == rule.parameters.home {
            out.add(subject, country_field, Truth::NotApplicable, message::list_home(row.id, country));
            continue;
        }
        let key = SuppliedKey::PartnerCountry(country);
        let at = FieldPath::Supplied(key);
        let answer = cx.application.supplied.partner_country(country);
        if let Some(file) = cx.listed(country) {
            from_file(out, row.id, country, file, answer);
            continue;
        }
        let finding = match answer {
            Answer::Known(true) => out.add(subject, at, Truth::Met, message::list_met(country)).rests_on_applicant(),
            Answer::Known(false) => {
                out.add(subject, at, Truth::NotMet, message::list_not(country, row.id)).rests_on_applicant()
            }
            answer => {
                let cannot_say = matches!(answer, Answer::CannotSay);
                let truth = Truth::Unpublished(vec![Figure::Supplied { key, cannot_say }]);
                let message = if cannot_say { message::list_ask(country) } else { message::list_unpub(country) };
                out.add(subject, at, truth, message)
            }
        };
        if let Some(seen) = rule.parameters.seen.iter().find(|seen| seen.country == country.code()) {
            finding.with_aside(message::list_seen(country, u32::from(seen.year).to_string()));
        }
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

/// A list that somebody has added says it, whatever the applicant answered.
fn from_file(out: &mut Findings<'_>, id: RowId, country: Country, file: FromFile<bool>, answer: Answer<bool>) {
    let at = FieldPath::Row(ListName::Partners, id, &Partner::COUNTRY);
    let FromFile { value: on_list, source } = file;
    let title = source.title.as_str();
    let message =
        if on_list { message::list_file_met(country, title) } else { message::list_file_not(country, title, id) };
    let differs = answer.known().is_some_and(|answer| *answer != on_list);
    let aside = differs.then(|| message::list_file_differs(title));
    out.add(Subject::Partner(id), at, Truth::of(on_list), message).rests_on_file(source).aside = aside;
}
