//! The same eight rules as a decision model of zen-engine, `rules.json`, evaluated with its trace.
//!
//! The model is compiled once and the input is the engine's own value, numbers as decimals, made before the clock
//! starts. An expression cannot call itself, so the way back is looked for by taking away, five times over, each
//! journey to a partner from whom nobody travels: what is left among at most six partners goes round.

use crate::plain::Case;
use crate::said::Said;
use anyhow::{Context, Result, anyhow};
use norec_core::{AgreementState, Decimal};
use serde_json::{Value, json};
use std::sync::Arc;
use tokio::runtime::{Builder, Runtime};
use zen_engine::model::DecisionContent;
use zen_engine::{Decision, DecisionEngine, DecisionGraphResponse, EvaluationOptions, Variable};

const MODEL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/rules.json");

/// The model, ready to be evaluated.
pub struct Engine {
    decision: Decision,
    runtime: Runtime,
}

impl Engine {
    pub fn new() -> Result<Engine> {
        let content: DecisionContent = serde_json::from_str(&std::fs::read_to_string(MODEL).context(MODEL)?)?;
        let mut decision = DecisionEngine::default().create_decision(Arc::new(content)).map_err(|e| anyhow!("{e}"))?;
        decision.compile();
        Ok(Engine { decision, runtime: Builder::new_current_thread().build()? })
    }

    /// Evaluates the model.
    pub fn assess(&self, input: &Variable) -> Result<DecisionGraphResponse> {
        let options = EvaluationOptions { trace: true, ..EvaluationOptions::default() };
        self.runtime
            .block_on(self.decision.evaluate_with_opts(input.shallow_clone(), options))
            .map_err(|error| anyhow!("the engine says: {error}"))
    }

    /// What one evaluation says, as it is compared.
    pub fn said(&self, case: &Case) -> Result<Vec<Said>> {
        let result = serde_json::to_value(self.assess(&input(case))?.result)?;
        let mut all = Vec::new();
        let mut add = |rule, subject: String, outcome: &Value| -> Result<()> {
            let outcome = outcome.as_str().with_context(|| format!("{rule}: {outcome} is no outcome"))?;
            all.push(Said { rule, subject, outcome: outcome.to_owned() });
            Ok(())
        };
        for (rule, key) in [("orgs", "orgs"), ("step", "step"), ("both-ways", "both_ways"), ("cap", "cap")] {
            add(rule, "application".to_owned(), &result[key])?;
        }
        for rule in ["kind", "legal", "each"] {
            for (at, partner) in case.partners.iter().enumerate() {
                add(rule, format!("partners[{}]", partner.id), &result[rule][at])?;
            }
            add(rule, "partners to come".to_owned(), &result["partners_to_come"])?;
        }
        for (at, group) in case.groups.iter().enumerate() {
            add("age", format!("placements[{}]", group.id), &result["age"][at])?;
        }
        add("age", "placements to come".to_owned(), &result["groups_to_come"])?;
        Ok(all)
    }
}

/// The answers as the engine's own value.
pub fn input(case: &Case) -> Variable {
    let partner = |at: Option<usize>| at.map(|at| case.partners[at].id.as_str());
    let partners: Vec<Value> = case
        .partners
        .iter()
        .map(|one| json!({"id": one.id, "kind": one.kind.map(|kind| kind.id()), "legal_entity": one.legal_entity}))
        .collect();
    let groups: Vec<Value> = case
        .groups
        .iter()
        .map(|one| {
            json!({"id": one.id, "from": partner(one.from), "to": partner(one.to), "youngest": one.youngest,
                "oldest": one.oldest})
        })
        .collect();
    let agreement = case.agreement.map(|one| one.map_or("never", AgreementState::id));
    let input: Variable = json!({
        "partners": partners, "partners_complete": case.partners_complete,
        "groups": groups, "groups_complete": case.groups_complete,
        "lines_complete": case.lines_complete,
        "phase_1": case.phase_1, "agreement": agreement,
    })
    .into();
    // JSON numbers would pass through binary floating point.
    let number = |number: Option<Decimal>| number.map_or(Variable::Null, Variable::Number);
    let lines = case.lines.iter().map(|line| {
        let one: Variable = json!({
            "category": line.category.map(|category| category.id()),
            "currency": line.currency.map(|currency| currency.code().to_owned()),
            "places": line.currency.map(|currency| currency.places),
        })
        .into();
        one.dot_insert("unit_cost", number(line.unit_cost));
        one.dot_insert("quantity", number(line.quantity));
        one
    });
    input.dot_insert("lines", Variable::from_array(lines.collect()));
    input
}
