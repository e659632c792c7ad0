//! The table of what Norec's strategy asks for: for each row the rooms, the pages of the check and the worked cases that
//! answer it, or "not yet".

use super::cases;
use super::words::{code, safe};
use crate::site;
use crate::workspace;
use anyhow::{Context, Result, bail};
use norec_rules::{Strength, rulebook, which};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// What answers a row, as `strategy.toml` has it.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Answer {
    schemes: Vec<String>,
    rules: Vec<String>,
    /// Every rule of the latest call for exchanges that binds so hard.
    strength: Option<String>,
    guides: Vec<String>,
    journeys: Vec<String>,
    not_yet: Option<String>,
}

/// The table.
pub fn table() -> Result<String> {
    let read = |name: &str| {
        let path = workspace::root().join("norec-rules/facts").join(name);
        fs::read_to_string(&path).with_context(|| format!("could not read {}", path.display()))
    };
    let answers: BTreeMap<String, Vec<Answer>> = toml::from_str(&read("strategy.toml")?).context("strategy.toml")?;
    of(&themes(&read("strategy-2026.md")?), &answers)
}

/// The themes, in their order: the first cell of each row of the one table.
fn themes(text: &str) -> Vec<String> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| ")).skip(1);
    rows.filter_map(|row| row.split(" | ").next()).map(|theme| theme.trim().to_owned()).collect()
}

fn of(themes: &[String], answers: &BTreeMap<String, Vec<Answer>>) -> Result<String> {
    if let Some(theme) = answers.keys().find(|theme| !themes.contains(theme)) {
        bail!("the strategy has no row `{theme}`");
    }
    let mut out = "| theme | rooms | pages | cases |\n|---|---|---|--:|".to_owned();
    for theme in themes {
        let answer = answers.get(theme).with_context(|| format!("`{theme}`: strategy.toml has no entry"))?;
        let [answer] = answer.as_slice() else { bail!("`{theme}`: one entry is wanted") };
        out += &answer.row(theme).with_context(|| theme.clone())?;
    }
    Ok(out)
}

impl Answer {
    /// The rules that answer it, each once.
    fn rules(&self) -> Result<BTreeSet<&'static str>> {
        let mut rules = BTreeSet::new();
        for scheme in &self.schemes {
            let book = rulebook::of_scheme(scheme).with_context(|| format!("there is no scheme `{scheme}`"))?;
            rules.extend(book.rules.iter().map(|rule| rule.id));
        }
        for id in &self.rules {
            let rule = rulebook::all().iter().find_map(|book| book.rule(id));
            rules.insert(rule.with_context(|| format!("there is no rule `{id}`"))?.id);
        }
        if let Some(wanted) = &self.strength {
            let known = Strength::ALL.into_iter().find(|one| one.id() == wanted);
            let wanted = known.with_context(|| format!("`{wanted}` is no strength"))?;
            let bind = rulebook::latest().rules.iter().filter(|rule| rule.strength == wanted);
            rules.extend(bind.map(|rule| rule.id));
        }
        Ok(rules)
    }

    fn row(&self, theme: &str) -> Result<String> {
        let rules = self.rules()?;
        let mut count = 0;
        for rule in &rules {
            count += cases::of_rule(rule)?.len();
        }
        let mut rooms: Vec<String> = rules.iter().map(|rule| code(rule)).collect();
        for guide in &self.guides {
            which::guide(guide).with_context(|| format!("there is no guide `{guide}`"))?;
            rooms.push(format!("{} (a guide, no check)", code(guide)));
        }
        if let Some(what) = &self.not_yet {
            rooms.push(format!("not yet: {}", safe(what)));
        }
        for page in &self.journeys {
            if !site::pages().contains(page) {
                bail!("the site has no page `{page}`");
            }
        }
        let pages: Vec<String> = self.journeys.iter().map(|page| format!("[{page}](../check/{page})")).collect();
        if rooms.is_empty() || (rules.is_empty() && self.guides.is_empty() && self.not_yet.is_none()) {
            bail!("nothing answers it, and it does not say `not_yet`");
        }
        Ok(format!("\n| {} | {} | {} | {count} |", safe(theme), rooms.join(", "), pages.join(", ")))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn answers(text: &str) -> BTreeMap<String, Vec<Answer>> {
        toml::from_str(text).unwrap()
    }

    #[test]
    fn every_row_of_the_strategy_has_a_row_with_its_cases() {
        let table = table().unwrap();
        assert_eq!(table.lines().count(), 2 + 11, "{table}");
        let row = |theme: &str| table.lines().find(|line| line.contains(theme)).unwrap().to_owned();
        assert!(row("FN-systemet").contains("`jpo`") && !row("FN-systemet").ends_with("| 0 |"));
        assert!(row("Klimaavtrykk").contains("not yet") && row("Klimaavtrykk").ends_with("| 0 |"));
        assert!(row("Opplæringstilsette").contains("a guide, no check"));
    }

    #[test]
    fn a_name_that_leads_nowhere_is_refused() {
        let themes = ["A".to_owned()];
        for (text, wrong) in [
            ("[[A]]\nrules = [\"none\"]\n", "there is no rule `none`"),
            ("[[A]]\nschemes = [\"none\"]\n", "there is no scheme `none`"),
            ("[[A]]\nguides = [\"none\"]\n", "there is no guide `none`"),
            ("[[A]]\nrules = [\"age\"]\njourneys = [\"none.html\"]\n", "the site has no page `none.html`"),
            ("[[A]]\n", "nothing answers it"),
            ("", "strategy.toml has no entry"),
            ("[[A]]\nnot_yet = \"soon\"\n[[B]]\nnot_yet = \"soon\"\n", "the strategy has no row `B`"),
        ] {
            let error = format!("{:#}", of(&themes, &answers(text)).unwrap_err());
            assert!(error.contains(wrong), "{error}");
        }
    }

    #[test]
    fn the_rows_are_an_exact_copy_where_the_original_is_at_hand() {
        let original = workspace::root().join("../shared/facts/strategy-2026.md");
        if let Ok(original) = fs::read_to_string(original) {
            assert!(
                original == fs::read_to_string(workspace::root().join("norec-rules/facts/strategy-2026.md")).unwrap()
            );
        }
    }
}
