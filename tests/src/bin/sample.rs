//! Prints what some findings say, and nothing else of them, for somebody who tells what to do next: their titles, sentences
//! and sources, spread over rules and outcomes, the same ones for the same seed. What each of them was goes to a file.
//!
//! `cargo run -p norec-tests --bin sample -- nn 1 key.json`: a language, a seed, and the file of the key.

use anyhow::{Context, bail};
use norec_core::Json;
use norec_rules::language::Tag;
use norec_rules::outcome::State;
use norec_rules::{Finding, Language, Message};
use norec_tests::said::{self, Assessed};
use proptest::prelude::{Just, Strategy};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::collections::BTreeMap;
use std::io::Write;

/// So many findings are printed.
const SAMPLED: usize = 40;

/// A finding, and the application that it is of.
type Told<'a> = (&'a Assessed, &'a Finding);

/// The findings of one rule with one outcome, each sentence once.
type Kind<'a> = ((&'static str, &'static str), BTreeMap<String, Told<'a>>);

fn main() -> anyhow::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [language, seed, key] = arguments.as_slice() else { bail!("give a language, a seed and a file for the key") };
    let tag = Tag::from_code(language).with_context(|| format!("`{language}` is not nn, nb, en, fr, es or pt"))?;
    let language = Language::embedded(tag).map_err(|error| anyhow::anyhow!("the text is unusable: {error:?}"))?;
    let mut runner = runner(seed.parse().context("the seed is a whole number")?);

    let all = said::everything();
    let sampled = spread(kinds(&all, &language), &mut runner)?;
    let mut out = std::io::stdout().lock();
    let mut keys = Vec::new();
    for (place, (assessed, finding)) in (1..).zip(&sampled) {
        writeln!(out, "{place}\n{}\n", printed(assessed, finding, &language))?;
        keys.push(answer(place, assessed, finding));
    }
    std::fs::write(key, Json::Array(keys).canonical() + "\n").with_context(|| key.clone())
}

fn runner(seed: u64) -> TestRunner {
    let mut bytes = [0; 32];
    for (byte, of_seed) in bytes.iter_mut().zip(seed.to_le_bytes()) {
        *byte = of_seed;
    }
    TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes))
}

/// What people are shown: not what does not apply, nor that rows are still to come, which all rules say alike.
fn kinds<'a>(all: &'a [Assessed], language: &Language) -> Vec<Kind<'a>> {
    let mut kinds: BTreeMap<_, BTreeMap<String, Told<'a>>> = BTreeMap::new();
    for assessed in all {
        let shown =
            |finding: &&Finding| finding.outcome.state().is_some() && !finding.message.key().starts_with("rows-");
        for finding in assessed.assessment.findings.iter().filter(shown) {
            let of_kind = kinds.entry((finding.rule.id, finding.outcome.id())).or_default();
            of_kind.insert(language.text(&finding.message, &assessed.application), (assessed, finding));
        }
    }
    kinds.into_iter().collect()
}

/// One finding of a kind at a time, always of the state and then the rule that has the fewest so far. What is in place asks
/// for nothing, so it is taken a third as often.
fn spread<'a>(kinds: Vec<Kind<'a>>, runner: &mut TestRunner) -> anyhow::Result<Vec<Told<'a>>> {
    let mut left = shuffled(kinds, runner)?;
    let (mut of_state, mut of_rule) = (BTreeMap::<State, usize>::new(), BTreeMap::<&str, usize>::new());
    let mut sampled = Vec::new();
    while sampled.len() < SAMPLED {
        let rank = |(place, ((rule, _), of_kind)): &(usize, &Kind<'_>)| {
            let state = of_kind.values().find_map(|(_, finding)| finding.outcome.state()).unwrap_or(State::InPlace);
            let weight = if state == State::InPlace { 3 } else { 1 };
            let so_far = of_state.get(&state).map_or(0, |count| count.saturating_add(1).saturating_mul(weight));
            (so_far, of_rule.get(rule).copied().unwrap_or_default(), *place)
        };
        let Some((place, _)) = left.iter().enumerate().min_by_key(rank) else { break };
        let ((rule, _), of_kind) = left.remove(place);
        if let Some((assessed, finding)) = shuffled(of_kind.into_values().collect(), runner)?.into_iter().next() {
            count(of_rule.entry(rule).or_default());
            count(of_state.entry(finding.outcome.state().unwrap_or(State::InPlace)).or_default());
            sampled.push((assessed, finding));
        }
    }
    shuffled(sampled, runner)
}

fn count(so_far: &mut usize) {
    *so_far = so_far.saturating_add(1);
}

fn shuffled<T: Clone>(items: Vec<T>, runner: &mut TestRunner) -> anyhow::Result<Vec<T>> {
    let places: Vec<usize> = (0..items.len()).collect();
    let order = Just(places).prop_shuffle().new_tree(runner).map_err(|reason| anyhow::anyhow!("{reason}"))?.current();
    Ok(order.into_iter().filter_map(|place| items.get(place).cloned()).collect())
}

/// As `check` prints it, without the rows of the facts and without what could be changed.
fn printed(assessed: &Assessed, finding: &Finding, language: &Language) -> String {
    let say = |message: &Message| language.text(message, &assessed.application);
    let source = finding.rule.citation.source;
    let mut lines = vec![say(&(finding.rule.title)()), say(&finding.message)];
    lines.extend(finding.aside.as_ref().map(&say));
    lines.push(match source.address {
        address if address.is_empty() || address == source.title => source.title.to_owned(),
        address => [source.title, " – ", address].concat(),
    });
    lines.join("\n  ")
}

/// What the finding was.
fn answer(place: usize, assessed: &Assessed, finding: &Finding) -> Json {
    let pair = |key: &str, text: String| (key.to_owned(), Json::text(text));
    let waits = match &finding.outcome {
        norec_rules::Outcome::Open(waits) => waits.iter().map(|wait| wait.field.to_string()).collect(),
        norec_rules::Outcome::Unpublished(figures) => figures.iter().map(norec_rules::outcome::Figure::id).collect(),
        _ => Vec::new(),
    };
    Json::Object(vec![
        pair("number", place.to_string()),
        pair("from", assessed.name.clone()),
        pair("call", assessed.assessment.rulebook.id.to_owned()),
        pair("rule", finding.rule.id.to_owned()),
        pair("subject", finding.subject.id()),
        pair("at", finding.at.to_string()),
        pair("outcome", finding.outcome.id().to_owned()),
        pair("strength", finding.strength.id().to_owned()),
        pair("message", finding.message.key().to_owned()),
        ("waits".to_owned(), Json::Array(waits.into_iter().map(Json::text).collect())),
    ])
}
