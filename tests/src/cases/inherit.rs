//! Cases that a call has from the call it was made from.
//!
//! A rulebook that says `inherits = "CALL-26-P2b"` carries over what that call says. So it has that call's cases too, of
//! the rules that are carried over: with the same outcomes, but as something that binds as a rule at most and is
//! paraphrased. A rule that is stated for the new call, such as its deadline, needs cases of its own. A rule that neither
//! call has stays away from both. Figures from files are for a year, and are not inherited.

use super::Case;
use super::expect::{ExpectFinding, NONE};
use norec_core::Json;
use norec_rules::rulebook::RuleInBook;
use norec_rules::{Confidence, Rulebook, Strength};
use std::path::Path;

/// The case as a call has it that inherits the case's own call; nothing where it states nothing of a rule that is
/// carried over.
pub fn by(call: &'static Rulebook, case: &Case) -> Option<Case> {
    if call.inherits != Some(case.call.id)
        || !is_of_rules(&case.file)
        || case.expect.problems.is_some()
        || case.overlay.is_some()
    {
        return None;
    }
    let carried = |finding: &&ExpectFinding| {
        let unconfirmed = |rule: &RuleInBook| rule.citation.confidence < Confidence::Stated;
        call.rule(finding.rule()).map_or(!finding.exists(), |rule| unconfirmed(rule) && finding.exists())
    };
    let mut case = case.clone();
    case.expect.whole.retain_mut(|(key, value)| key == "reminders" && is_of_absent_rules(call, value));
    let findings: Vec<ExpectFinding> = case.expect.findings.iter().filter(carried).cloned().collect();
    case.expect.findings = findings.into_iter().map(|finding| weaker(finding, case.call)).collect();
    case.name = format!("{} ({})", case.name, call.id);
    case.call = call;
    (!case.expect.findings.is_empty() || !case.expect.whole.is_empty()).then_some(case)
}

/// Leaves of the reminders those that must not be there, of rules that the call does not have; whether any is left.
fn is_of_absent_rules(call: &Rulebook, reminders: &mut Json) -> bool {
    let Json::Object(pairs) = reminders else { return false };
    pairs.retain(|(id, said)| *said == Json::text(NONE) && call.rule(id).is_none());
    !pairs.is_empty()
}

/// Cases that cross rules state the verdict, which may be another where rules bind less.
fn is_of_rules(file: &Path) -> bool {
    file.starts_with("rules") || file.starts_with("calls")
}

/// The same finding, once its rule is carried over from a call.
fn weaker(mut finding: ExpectFinding, from: &Rulebook) -> ExpectFinding {
    let rule = from.rule(finding.rule());
    let origin = rule.and_then(|rule| rule.citation.carried_from).unwrap_or(from.id);
    let ours = rule.is_some_and(|rule| rule.citation.confidence < Confidence::Paraphrased);
    let lowered = rule.is_some_and(|rule| rule.strength == Strength::Must);
    let mut cited = ours;
    for (key, value) in &mut finding.rest {
        match (key.as_str(), value) {
            ("strength", value) if lowered => *value = Json::text("as-a-rule"),
            ("citation", Json::Object(pairs)) if !ours => {
                cite(pairs, origin);
                cited = true;
            }
            ("carried_from", _) => cited = true,
            ("values", said) if lowered => weaken(said),
            ("if_complete" | "aside", Json::Object(pairs)) if lowered => {
                pairs.iter_mut().filter(|(key, _)| key == "values").for_each(|(_, said)| weaken(said));
            }
            _ => {}
        }
    }
    if !cited {
        finding.rest.push(("carried_from".to_owned(), Json::text(origin)));
    }
    finding
}

/// A sentence says of what binds as a rule that Norec usually wants it, not that it requires it.
fn weaken(values: &mut Json) {
    let Json::Object(pairs) = values else { return };
    for (_, strength) in pairs.iter_mut().filter(|(name, _)| name == "strength") {
        *strength = Json::text("as-a-rule");
    }
}

/// A citation that was stated is paraphrased now, and carried over.
fn cite(pairs: &mut Vec<(String, Json)>, origin: &str) {
    for (key, value) in pairs.iter_mut() {
        if key == "confidence" {
            *value = Json::text("paraphrased");
        }
    }
    pairs.retain(|(key, _)| key != "carried_from");
    pairs.push(("carried_from".to_owned(), Json::text(origin)));
}
