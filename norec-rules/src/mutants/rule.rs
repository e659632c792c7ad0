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

/// Each rule that the call does not have, as the latest call that has it.
pub(super) fn add(book: &'static Rulebook, made: &mut Mutants) {
    let mut more: Vec<&'static RuleInBook> = Vec::new();
    for other in rulebook::all().iter().rev() {
        for rule in other.rules {
            if !book.rules.iter().chain(&more).any(|own| own.id == rule.id) {
                more.push(*rule);
                let rules = book.rules.iter().copied().chain([*rule]).collect();
                made.rules(book, rule, "absent rule", format!("rules.{} added, as in {}", rule.id, other.id), rules);
            }
        }
    }
}
