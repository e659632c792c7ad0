//! Applications that are in order in every rule of every call.

use norec_core::{Application, Draft};

/// How many there are.
pub const BASES: usize = 4;

const HISTORY: &str = r#""history": {"phase_1": true, "agreement": null, "feasibility_study": true,
    "feasibility_reports": true}, "rounds": {"rows": [{"id": "r1",
    "name": "First round", "start": "2027-02", "months": 12}], "complete": true}"#;

/// The papers of each partner: kind, date. The last one is a certificate of the first partner, of others a link.
const PAPERS: [[&str; 2]; 4] = [
    ["annual-report", "2024-02-29"],
    ["financial-statement", "2026-05-16"],
    ["audited-statements", "2025-12-31"],
    ["auditor-link", "2025-12-31"],
];

/// What is planned, how it is sent, and what comes after the grant: a yes to each.
const YES: &str = r#""plan": {"agreement_months": 24, "preparatory_training": true, "homecoming_training": true, "learning_goals": true,
    "learning_shared": true, "transfer_plan": true}, "submission": {"complete": true, "signed": true, "unlocked": true, "portal": true},
    "afterwards": {"contract_duration": true, "contract_duties": true, "contract_allowance": true,
    "contract_tax": true, "contract_hours": true, "internal_control": true, "ethical_standards": true,
    "emergency_plan": true}"#;

/// What the other schemes ask, all of it in order.
const SCHEMES: &str = r#""initiative": {"network_member": true, "exchange_ended": "2024-06-30", "training_ended": "2024-07-14",
    "forwarded": true, "country": "NO", "goal": true, "emphasis": true, "amount": "3000"}, "post": {"programme": "jpo",
    "citizen": true, "degree": "master", "experience": 2, "english": true, "un_language": true}, "permit": {
    "letter_workplace": true, "letter_length": true, "letter_pay": true, "supported": true, "signed": true,
    "full_time": true, "one_employer": true, "housing": true, "pay": true, "covered": true, "months": 12,
    "earlier_months": null}, "timetable": {"departure": "2027-08-16", "months": 12, "follow_up": 2}"#;

/// A partner: id, name, country.
const PARTNERS: [&[[&str; 3]]; BASES] = [
    &[["p1", "Bergen kommune", "NO"], ["p2", "Kathmandu University", "NP"]],
    &[["p1", "Fjordvik kommune", "NO"], ["p2", "Mtsinje Youth", "MW"], ["p3", "Nairobi Press Club", "KE"]],
    &[["p1", "Save the Hills", "NP"], ["p2", "Chittagong Clinic", "BD"]],
    &[["p1", "Helse Vest", "NO"], ["p2", "Mnazi Mmoja Hospital", "TZ"]],
];

/// A group: id, from, to, mode, count.
const GROUPS: [&[[&str; 5]]; BASES] = [
    &[["g1", "p1", "p2", "physical", "3"], ["g2", "p2", "p1", "physical", "3"]],
    &[["g1", "p1", "p2", "physical", "1"], ["g2", "p2", "p3", "hybrid", "2"], ["g3", "p3", "p1", "physical", "1"]],
    &[["g1", "p1", "p2", "hybrid", "7"], ["g2", "p2", "p1", "physical", "6"]],
    &[["g1", "p1", "p2", "physical", "2"], ["g2", "p2", "p1", "physical", "2"], ["g3", "p1", "p2", "virtual", "5"]],
];

/// A budget line: id, partner, category, unit cost, quantity, currency.
const LINES: [&[[&str; 6]]; BASES] = [
    &[
        ["l1", "p2", "housing", "6500", "20", "NOK"],
        ["l2", "p2", "allowance", "4200.50", "20", "NOK"],
        ["l3", "p1", "activities", "900", "12.5", "NOK"],
        ["l4", "p1", "administration", "50000", "1", "NOK"],
        ["l5", "p1", "partner-meeting", "12000", "2", "NOK"],
        ["l6", "p2", "training", "3000", "1", "NOK"],
    ],
    &[
        ["l1", "p2", "travel", "14999.99", "4", "NOK"],
        ["l2", "p3", "activities", "2500", "2", "NOK"],
        ["l3", "p3", "training", "8000", "1", "NOK"],
    ],
    &[
        ["l1", "p1", "insurance", "310.25", "13", "USD"],
        ["l2", "p2", "activities", "20", "13", "USD"],
        ["l3", "p1", "training", "150", "1", "USD"],
    ],
    &[
        ["l1", "p1", "housing", "7000", "12", "NOK"],
        ["l2", "p1", "activities", "500", "10", "NOK"],
        ["l3", "p2", "allowance", "900000", "12", "UGX"],
        ["l4", "p2", "activities", "40000.5", "10", "UGX"],
        ["l5", "p2", "departure", "250.125", "2", "TND"],
        ["l6", "p1", "training", "2000", "1", "NOK"],
    ],
];

/// The draft of one of them.
pub(super) fn draft(base: usize) -> Draft {
    Draft::from_application(&application(base))
}

/// One of them.
///
/// # Panics
/// Never: the documents are literal, and a test reads each.
#[must_use]
#[allow(clippy::expect_used)]
pub(super) fn application(base: usize) -> Application {
    let pick = base % BASES;
    let (partners, groups, lines) = (
        PARTNERS.get(pick).copied().unwrap_or_default(),
        GROUPS.get(pick).copied().unwrap_or_default(),
        LINES.get(pick).copied().unwrap_or_default(),
    );
    let papers = papers(partners);
    let partners = rows(partners, |[id, name, country]| {
        format!(
            r#"{{"id": "{id}", "name": "{name}", "country": "{country}", "kind": "public", "legal_entity": true,
            "capacity": true, "coordinator": {}, "new_partner": {}, "organisation_number": null}}"#,
            *id == "p1",
            *id == "p2"
        )
    });
    let groups = rows(groups, |[id, from, to, mode, count]| {
        format!(
            r#"{{"id": "{id}", "from": "{from}", "to": "{to}", "mode": "{mode}", "count": {count}, "round": "r1",
            "start": "2027-02", "months": 6, "participants": "employee", "youngest": 20, "oldest": 30}}"#
        )
    });
    let lines = rows(lines, |[id, partner, category, cost, quantity, currency]| {
        format!(
            r#"{{"id": "{id}", "partner": "{partner}", "category": "{category}", "unit_cost": "{cost}",
            "quantity": "{quantity}", "currency": "{currency}", "round": "r1", "placement": null,
            "note": "As last year", "additional_funding": true}}"#
        )
    });
    let json = format!(
        r#"{{{HISTORY}, {YES}, {SCHEMES}, "partners": {partners}, "placements": {groups}, "budget": {{"lines": {lines}}}, "papers": {papers}}}"#
    );
    Application::from_json(&json).expect("an application in order")
}

fn papers(partners: &[[&str; 3]]) -> String {
    let of_all = partners.iter().flat_map(|[partner, ..]| PAPERS.iter().map(move |paper| (partner, paper)));
    let rows = of_all.enumerate().map(|(place, (partner, [kind, dated]))| {
        let kind = if *partner == "p1" && *kind == "auditor-link" { "auditor-certificate" } else { kind };
        format!(r#"{{"id": "d{place}", "partner": "{partner}", "kind": "{kind}", "round": "r1", "dated": "{dated}"}}"#)
    });
    format!(r#"{{"rows": [{}], "complete": true}}"#, rows.collect::<Vec<_>>().join(", "))
}

fn rows<const N: usize>(rows: &[[&str; N]], one: impl Fn(&[&str; N]) -> String) -> String {
    let rows: Vec<String> = rows.iter().map(one).collect();
    format!(r#"{{"rows": [{}], "complete": true}}"#, rows.join(", "))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{BASES, application};
    use norec_core::Instant;
    use norec_rules::{VerdictKind, assess, rulebook};

    #[test]
    fn each_is_likely_eligible_under_every_call() {
        for base in 0..BASES {
            for book in rulebook::all() {
                let assessment = assess(&application(base), book, Instant::parse("2024-08-01").unwrap());
                let not: Vec<_> = assessment.findings.iter().map(|f| (f.rule.id, f.outcome.id())).collect();
                assert_eq!(assessment.verdict.kind, VerdictKind::Likely, "{base} {}: {not:?}", book.id);
            }
        }
    }
}
