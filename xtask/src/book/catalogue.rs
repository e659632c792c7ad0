//! The rule catalogue: one chapter a call, from the rulebooks, the rooms and their worked cases.

use super::cases::{self, Case};
use super::json::flat;
use super::words::{Words, code, safe, word};
use anyhow::{Context, Result};
use norec_rules::rulebook::{Citation, How, RuleInBook, Source};
use norec_rules::{Confidence, Rulebook, Stage, Strength, message, rulebook};
use std::fmt::Write;

/// The name of a call's chapter, in the folder of the catalogue.
pub fn file(book: &Rulebook) -> String {
    format!("{}.md", book.id.to_lowercase())
}

/// The heading of a rule, as a link within its chapter.
pub fn anchor(rule: &RuleInBook) -> String {
    format!("rule-{}", rule.id)
}

/// The table of calls, the latest first, as the chapter beside their folder links to them.
pub fn calls(words: &Words) -> String {
    let mut out = String::from("| call | id | deadline | rules |\n|---|---|---|---|\n");
    for book in rulebook::all().iter().rev() {
        let deadline = book.deadlines.first().map(|row| words.say(&row.value.message())).unwrap_or_default();
        let (title, file, id) = (safe(book.title), file(book), word(book.id));
        let _ = writeln!(out, "| [{title}](catalogue/{file}) | {id} | {deadline} | {} |", book.rules.len());
    }
    out
}

/// The words for how hard a rule binds, how sure its source is, and when it is looked at.
pub fn terms(words: &Words) -> String {
    let mut out = String::from("| strength | what it means |\n|---|---|\n");
    for strength in Strength::ALL.into_iter().rev() {
        let _ = writeln!(out, "| {} | {} |", word(strength.id()), words.say(&strength.sentence()));
    }
    out.push_str("\nThe source is sure in one of four ways, and each allows a strength at most:\n\n| how sure | what it means | at most |\n|---|---|---|\n");
    for confidence in Confidence::ALL.into_iter().rev() {
        let meaning = words.say(&confidence_words(confidence));
        let _ = writeln!(out, "| {} | {meaning} | {} |", word(confidence.id()), word(confidence.allows().id()));
    }
    out.push_str("\nA rule is looked at in one of three stages:\n\n| stage | when |\n|---|---|\n");
    for stage in Stage::ALL {
        let _ = writeln!(out, "| {} | {} |", word(stage.id()), words.say(&stage.name()));
    }
    out
}

/// The chapter of a call.
pub fn chapter(book: &'static Rulebook, words: &Words) -> Result<String> {
    let mut out = String::new();
    let _ = writeln!(out, "# {}\n", safe(book.title));
    let _ = writeln!(
        out,
        "{} in the scheme {}. From {}.\n",
        code(book.id),
        code(book.scheme),
        source(book.citation.source, words)
    );
    deadlines(book, words, &mut out);
    out.push_str("## What was read\n\n");
    for sentence in book.coverage.messages() {
        let _ = writeln!(out, "- {}", words.say(&sentence));
    }
    if let Some(next) = &book.next {
        let (before, latest) = next.first_steps_closed;
        let _ = writeln!(
            out,
            "\n## Beyond this call\n\n- {}",
            words.say(&message::timing_next(next.closes, next.first_steps_closed.1.year.to_string()))
        );
        let _ = writeln!(out, "- {}", words.say(&message::timing_first_step(before, latest)));
        let _ = writeln!(out, "- From {}; facts {}.", source(next.citation.source, words), facts(&next.citation));
    }
    out.push_str("\n## The rules\n\n| rule | strength | in a sentence |\n|---|---|---|\n");
    for rule in book.rules {
        let title = words.say(&(rule.title)());
        let statement = words.say(&rule.statement());
        let _ = writeln!(out, "| [{title}](#{}) | {} | {statement} |", anchor(rule), word(rule.strength.id()));
    }
    for rule in book.rules {
        let cases = cases::of_rule(rule.id)?;
        entry(book, rule, &cases, words, &mut out).with_context(|| format!("{} {}", book.id, rule.id))?;
    }
    Ok(out)
}

fn deadlines(book: &Rulebook, words: &Words, out: &mut String) {
    out.push_str("## Deadline\n\n");
    match book.deadlines {
        [] => out.push_str("No deadline is known.\n\n"),
        [_] => {}
        _ => out.push_str("The text can be read in more than one way. The earliest reading comes first.\n\n"),
    }
    for row in book.deadlines {
        let (name, citation) = (code(row.head.name), &row.head.citation);
        let _ = writeln!(
            out,
            "- {name}: {}; facts {}{}",
            words.say(&row.value.message()),
            facts(citation),
            quoted(citation)
        );
    }
    out.push('\n');
}

/// A rule as one call has it.
fn entry(
    book: &'static Rulebook,
    rule: &'static RuleInBook,
    cases: &[Case],
    words: &Words,
    out: &mut String,
) -> Result<()> {
    let (title, statement) = ((rule.title)(), rule.statement());
    let _ = writeln!(out, "\n## {} {{#{}}}\n", words.say(&title), anchor(rule));
    let _ = writeln!(out, "> {}\n>", words.say(&statement));
    let _ = writeln!(
        out,
        "> <span lang=\"nn\">{}: {}</span>\n",
        words.say_in_nynorsk(&title),
        words.say_in_nynorsk(&statement)
    );
    let citation = &rule.citation;
    let mut row = |name: &str, value: String| {
        let _ = writeln!(out, "| {name} | {value} |");
    };
    row("", String::new());
    row("---", "---".to_owned());
    row("id", code(rule.id));
    row("room", code(&cases::room(rule.id)));
    row("strength", format!("{}: {}", code(rule.strength.id()), words.say(&rule.strength.sentence())));
    row("stage", format!("{}: {}", code(rule.stage.id()), words.say(&rule.stage.name())));
    row("how sure", sure(citation.confidence, words));
    for (name, value) in rule.parameters {
        row(&code(name), code(&flat(&value.to_json())));
    }
    row("facts", facts(citation));
    row("source", source(citation.source, words));
    if let Some(said) = citation.words {
        row("in its words", format!("“{}”", safe(said)));
    }
    if let Some(call) = citation.carried_from {
        row("carried over from", carried(call, words));
    }
    readings(rule, words, out);
    let mut of_call = cases.iter().filter(|case| case.is_of(book.id)).peekable();
    if of_call.peek().is_some() {
        let _ = writeln!(out, "\n### Worked cases {{#cases-{}}}\n", rule.id);
    }
    for case in of_call {
        out.push_str(&case.entry(book, words).with_context(|| case.name.clone())?);
    }
    Ok(())
}

fn readings(rule: &RuleInBook, words: &Words, out: &mut String) {
    match rule.readings {
        [] => return,
        [_] => out.push_str("\nThe text is read in one way here:\n\n"),
        _ => out.push_str("\nThe text can be read in more than one way:\n\n"),
    }
    for reading in rule.readings {
        let citation = &reading.citation;
        let _ = write!(out, "- {}: facts {}", code(reading.name), facts(citation));
        if citation.source != rule.citation.source {
            let _ = write!(out, "; from {}", source(citation.source, words));
        }
        if citation.confidence != rule.citation.confidence {
            let _ = write!(out, "; {}", sure(citation.confidence, words));
        }
        out.push_str(&quoted(citation));
        out.push('\n');
    }
}

/// A source as text, with a link where an address is known.
fn source(source: &Source, words: &Words) -> String {
    let title = safe(source.title);
    let title = match source.address {
        "" => format!("{title} (no address was read)"),
        address => format!("[{title}](<https://{address}>)"),
    };
    let language = match source.language {
        "nn" => "Nynorsk",
        "nb" => "Bokmål",
        "en" => "English",
        other => other,
    };
    let how = match source.how {
        How::Read => String::new(),
        How::Cut => format!(" {}", words.say(&message::mark_cut())),
        How::Reprinted => format!(" {}", words.say(&message::mark_reprinted())),
    };
    format!("{title}, in {language}, read on {}.{how}", words.day(source.read_on)).trim_end_matches('.').to_owned()
}

fn facts(citation: &Citation) -> String {
    citation.facts.iter().map(|fact| safe(fact)).collect::<Vec<_>>().join(", ")
}

fn quoted(citation: &Citation) -> String {
    citation.words.map(|said| format!("; in its words: “{}”", safe(said))).unwrap_or_default()
}

fn carried(call: &str, words: &Words) -> String {
    let title = rulebook::get(call).map_or(call, |book| book.title);
    format!("{}: {}", code(call), words.say(&message::mark_carried(title)))
}

fn sure(confidence: Confidence, words: &Words) -> String {
    format!("{}: {}", code(confidence.id()), words.say(&confidence_words(confidence)))
}

fn confidence_words(confidence: Confidence) -> message::Message {
    match confidence {
        Confidence::Stated => message::sure_stated(),
        Confidence::Paraphrased => message::sure_paraphrased(),
        Confidence::Inferred => message::sure_inferred(),
        Confidence::Ours => message::sure_ours(),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn every_rule_of_every_call_has_an_entry_with_its_source() {
        let words = Words::ready().unwrap();
        for book in rulebook::all() {
            let chapter = chapter(book, &words).unwrap();
            for rule in book.rules {
                let heading = format!("## {} {{#rule-{}}}\n", words.say(&(rule.title)()), rule.id);
                let place =
                    chapter.find(&heading).unwrap_or_else(|| panic!("{} has no entry for {}", book.id, rule.id));
                let entry = &chapter[place + heading.len()..];
                let entry = &entry[..entry.find("\n## ").unwrap_or(entry.len())];
                let wanted = [
                    words.say(&rule.statement()),
                    words.say_in_nynorsk(&rule.statement()),
                    source(rule.citation.source, &words),
                    facts(&rule.citation),
                    code(rule.strength.id()),
                    format!("{}: {}", code(rule.stage.id()), words.say(&rule.stage.name())),
                    code(rule.citation.confidence.id()),
                ];
                let readings = rule.readings.iter().map(|reading| code(reading.name));
                let parameters = rule
                    .parameters
                    .iter()
                    .map(|(name, value)| format!("| {} | {} |", code(name), code(&flat(&value.to_json()))));
                for part in wanted.into_iter().chain(readings).chain(parameters) {
                    assert!(entry.contains(&part), "{} {} lacks {part}:\n{entry}", book.id, rule.id);
                }
                for case in cases::of_rule(rule.id).unwrap().iter().filter(|case| case.is_of(book.id)) {
                    assert!(entry.contains(&format!("**{}**", safe(&case.name))), "{}", case.name);
                }
            }
        }
    }

    #[test]
    fn a_call_says_its_deadlines_and_what_was_not_read() {
        let words = Words::ready().unwrap();
        for book in rulebook::all() {
            let chapter = chapter(book, &words).unwrap();
            for row in book.deadlines {
                assert!(chapter.contains(&words.say(&row.value.message())), "{}", book.id);
                assert!(chapter.contains(&code(row.head.name)), "{}", book.id);
            }
            for sentence in book.coverage.messages() {
                assert!(chapter.contains(&words.say(&sentence)), "{}", book.id);
            }
            assert!(calls(&words).contains(&file(book)), "{}", book.id);
        }
    }

    #[test]
    fn each_stage_is_said_in_words() {
        let terms = terms(&Words::ready().unwrap());
        for (stage, said) in [
            ("application", "With the application"),
            ("round", "With each round"),
            ("after-approval", "Once the grant is given"),
        ] {
            assert!(terms.contains(&format!("| {} | {said} |", word(stage))), "{terms}");
        }
    }

    #[test]
    fn a_rule_that_is_carried_over_says_from_where() {
        let words = Words::ready().unwrap();
        let carried = |rule: &&&'static RuleInBook| rule.citation.carried_from.is_some();
        let book = rulebook::latest();
        assert_eq!(
            chapter(book, &words).unwrap().matches("| carried over from | ").count(),
            book.rules.iter().filter(carried).count()
        );
    }
}
