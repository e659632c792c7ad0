//! The page of the book: what was found, for those who keep the rules.

use super::found::{Found, Kind, Side};
use super::{Report, as_of};
use norec_core::Application;
use norec_rules::language::Tag;
use norec_rules::rulebook::Citation;
use norec_rules::{Language, Message, Rulebook, assess};
use std::fmt::Write;

/// What was found, as the chapter of the book.
///
/// # Panics
/// Never: the English texts are compiled in, and are whole.
#[must_use]
#[allow(clippy::expect_used)]
pub fn page(report: &Report) -> String {
    let english = Language::embedded(Tag::En).expect("the English texts");
    let mut out = String::from(OPENING);
    let (cases, statements) = (thousands(report.cases), report.statements);
    let _ = writeln!(out, "\nThe last time {statements} statements were tried on {cases} cases.");
    for kind in Kind::ALL {
        let _ = writeln!(out, "\n## {}\n\n{}", heading(kind), meaning(kind));
        let of_kind: Vec<&Found> = report.found.iter().filter(|found| found.kind == kind).collect();
        if of_kind.is_empty() {
            out.push_str("\nNone was found.\n");
        }
        for found in of_kind {
            entry(found, &english, &mut out);
        }
    }
    out
}

const OPENING: &str = "\
<!-- Written by `cargo xtask audit --page`. Change the rulebooks, not this page. -->

# Where the texts disagree

The calls and pages that the rulebooks cite do not always say the same. This page lists where they differ, where nobody
says what holds, and which rows of a rulebook do no work. It is meant for the people at Norec who keep the rules: each
entry is a question that one sentence in the next call could settle.

Nobody has marked these places. `cargo xtask audit` tries, for each rule, every value at which something may turn, in every
combination, and asks each row by itself. Then it takes away from each case whatever the case does not need. To see one
for yourself, save it as `case.json` and run the command below it.
";

fn heading(kind: Kind) -> &'static str {
    match kind {
        Kind::Contradiction => "In one call",
        Kind::Change => "From one call to another",
        Kind::Overlap => "Said twice",
        Kind::Gap => "Not said",
        Kind::Unreachable => "Never reached",
    }
}

fn meaning(kind: Kind) -> &'static str {
    match kind {
        Kind::Contradiction => "What one row takes, the other refuses. The check then says that only Norec can tell.",
        Kind::Change => {
            "No call has both rows, so each call is clear by itself. But what was in place under one is not under the other."
        }
        Kind::Overlap => "Two rows of one call that say the same in every case, so that one of them adds nothing.",
        Kind::Gap => "Everything that the rule asks is answered, and no row says what holds.",
        Kind::Unreachable => "A row that nothing meets, that stops nothing or that decides nothing.",
    }
}

fn entry(found: &Found, english: &Language, out: &mut String) {
    let say = |message: &Message, case: &Application| english.text(message, case);
    let title = say(&(found.rule.title)(), &found.case);
    let _ = writeln!(out, "\n### {title}\n");
    for call in found.calls() {
        let said = sentence(found, call, english);
        let _ = writeln!(out, "> {said}\n>\n> The check under `{}`\n", call.id);
    }
    // Rows of one call stand in the same calls.
    let together = found.kind != Kind::Change;
    if let (true, Some(side)) = (together, found.sides.first()) {
        let _ = writeln!(out, "In {}.\n", calls(side));
    }
    let column = if together { ["", ""] } else { [" in the calls |", "---|"] };
    let _ = writeln!(out, "| the case is | row |{} written in |\n|---|---|{}---|", column[0], column[1]);
    for side in &found.sides {
        let Some(row) = side.row() else { continue };
        let own = side.own_values(&found.sides);
        let own = if own.is_empty() { own } else { format!(": `{own}`") };
        let calls = if together { String::new() } else { format!(" {} |", calls(side)) };
        let _ = writeln!(out, "| {} | `{}`{own} |{calls} {} |", side.said(), row.name, cited(&row.citation));
    }
    if let Some(what) = &found.what {
        let open = if found.kind == Kind::Gap { "Not settled: " } else { "" };
        let _ = writeln!(out, "\n{open}{what}.");
    }
    let _ = writeln!(out, "\n```json\n{}\n```\n\n```sh\n{}\n```", found.document(), found.commands().join("\n"));
}

fn calls(side: &Side) -> String {
    side.rows.iter().map(|row| format!("`{}`", row.call.id)).collect::<Vec<_>>().join(", ")
}

/// What the check says of the case under a call, of the subject at hand.
fn sentence(found: &Found, call: &'static Rulebook, english: &Language) -> String {
    let subject = found.sides.iter().find_map(|side: &Side| Some(side.finding.as_ref()?.subject));
    let findings = assess(&found.case, call, as_of()).findings;
    let said = findings.iter().find(|one| one.rule.id == found.rule.id && Some(one.subject) == subject);
    said.map(|finding| english.text(&finding.message, &found.case)).unwrap_or_default()
}

fn cited(citation: &Citation) -> String {
    let (title, address) = (citation.source.title, citation.source.address);
    let page = if address.is_empty() { title.to_owned() } else { format!("[{title}](<https://{address}>)") };
    let words = citation.words.map(|words| format!("; in its words: \u{201c}{words}\u{201d}")).unwrap_or_default();
    format!("{page}; facts {}{words}", citation.facts.join(", "))
}

/// A whole number as people read it.
fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}
