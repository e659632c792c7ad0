//! Rules as a call has them: left out, bound harder or less, looked at later, cited from elsewhere.

use super::{Mutants, citation};
use crate::rulebook::{self, RuleInBook, Rulebook};
use crate::strength::{Stage, Strength};

pub(super) fn mutate(book: &'static Rulebook, rule: &'static RuleInBook, made: &mut Mutants) {
    let at = |what: &str| format!("rules.{}.{what}", rule.id);
    let others = book.rules.iter().copied().filter(|one| one.id != rule.id).collect();
    made.rules(book, rule, "rule", format!("rules.{} removed", rule.id), others);
    for strength in Strength::ALL.into_iter().filter(|other| *other != rule.strength) {
        let what = at(&format!("strength: {} → {}", rule.strength.id(), strength.id()));
        if strength > rule.citation.confidence.allows() {
            made.refuse(book, format!("{what}: above what the confidence allows"));
        } else {
            made.rule(book, rule, "strength", what, RuleInBook { strength, ..*rule });
        }
    }
    for stage in Stage::ALL.into_iter().filter(|other| *other != rule.stage) {
        let what = at(&format!("stage: {} → {}", rule.stage.id(), stage.id()));
        made.rule(book, rule, "stage", what, RuleInBook { stage, ..*rule });
    }
    // A confidence that does not allow the strength brings the strength down with it.
    for (what, confidence, citation) in citation::confidences(&rule.citation) {
        let strength = rule.strength.min(confidence.allows());
        made.rule(book, rule, "confidence", at(&what), RuleInBook { citation, strength, ..*rule });
    }
    let (changes, refused) = citation::changes(&rule.citation);
    for (what, citation) in changes {
        made.rule(book, rule, "citation", at(&what), RuleInBook { citation, ..*rule });
    }
    for what in refused {
        made.refuse(book, at(&what));
    }
}

/// Each rule that the call does not have, as the latest call of its kind that has it: of its scheme, or of a grant with rules
/// in common. What another scheme asks for nobody takes for a rule of this one.
pub(super) fn add(book: &'static Rulebook, made: &mut Mutants) {
    let mut more: Vec<&'static RuleInBook> = Vec::new();
    let is_alike = |other: &Rulebook| {
        let has = |rule: &&RuleInBook| book.rule(rule.id).is_some();
        other.scheme == book.scheme
            || (book.decides.is_grant() && other.decides.is_grant() && other.rules.iter().any(has))
    };
    for other in rulebook::all().iter().rev().filter(|other| is_alike(other)) {
        for rule in other.rules {
            if !book.rules.iter().chain(&more).any(|own| own.id == rule.id) {
                more.push(*rule);
                if rule.id == "due" && book.deadlines.is_empty() {
                    made.refuse(book, format!("rules.{} added: the call has no deadline to be within", rule.id));
                    continue;
                }
                let rules = book.rules.iter().copied().chain([*rule]).collect();
                made.rules(book, rule, "absent rule", format!("rules.{} added, as in {}", rule.id, other.id), rules);
            }
        }
    }
}
