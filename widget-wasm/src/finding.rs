//! A finding as people meet it: its state in words and form, its sentence, and why.

use crate::advice;
use crate::app::{Folded, Msg};
use crate::event::{Act, On};
use crate::later;
use crate::page::Page;
use norec_core::FieldPath;
use norec_rules::language::capital;
use norec_rules::outcome::State;
use norec_rules::rulebook::{Citation, RuleInBook};
use norec_rules::{Confidence, Finding, Message, Reminder, Strength, message};

/// The icon of a state: told apart by its form, not by colour alone.
pub fn icon(page: &mut Page, state: State) {
    let (class, shapes): (_, &[&'static str]) = match state {
        State::Advice => {
            ("ico ico-ask", &["circle[cx=12][cy=12][r=10][fill=currentColor]", "path.cut[d=M12 11v5.5M12 7.5h.01]"])
        }
        State::InPlace => {
            ("ico ico-ok", &["circle[cx=12][cy=12][r=10][fill=currentColor]", "path.cut[d=M7.5 12.5l3 3 6-7]"])
        }
        State::NotInPlace => (
            "ico ico-no",
            &[
                "rect[x=4][y=4][width=16][height=16][rx=2][transform=rotate(45 12 12)][fill=currentColor]",
                "path.cut[d=M8 12h8]",
            ],
        ),
        State::NotKnown => (
            "ico ico-open",
            &["circle[cx=12][cy=12][r=9][fill=none][stroke=currentColor][stroke-width=2][stroke-dasharray=3.4 3.67]"],
        ),
        State::NorecMustSay => (
            "ico ico-ask",
            &[
                "path[fill=currentColor][d=M4 3h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-7l-5 4.5V17H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z]",
                "path.cut[d=M7.5 10h.01M12 10h.01M16.5 10h.01]",
            ],
        ),
    };
    page.tag("svg[aria-hidden=true][viewBox=0 0 24 24]", |page| {
        page.set("class", class);
        for shape in shapes {
            page.empty(shape);
        }
    });
}

/// What an answer means, beside its field.
pub fn consequence(page: &mut Page, finding: &Finding) {
    let Some(state) = finding.state() else { return page.empty("div") };
    let word = capital(&page.state.say(&page.state.assessment.rulebook.decides.state(state)));
    page.tag("div.cons", |page| {
        icon(page, state);
        page.tag("div", |page| {
            page.tag("p", |page| {
                page.tag("strong", |page| {
                    page.text(word);
                    page.text(".");
                });
                page.text(" ");
                page.sentence(&finding.message);
            });
            aside(page, finding.aside.as_ref());
            let not_in_place =
                finding.if_complete.as_ref().filter(|closed| closed.outcome.state() == Some(State::NotInPlace));
            let if_complete = not_in_place.map(|closed| message::verdict_if_complete(closed.message.clone()));
            aside(page, if_complete.as_ref());
            advice::view(page, finding, false);
            why(page, Said::Finding(finding));
        });
    });
}

/// A further sentence, where there is one.
pub fn aside(page: &mut Page, aside: Option<&Message>) {
    page.tag("p", |page| match aside {
        Some(aside) => page.sentence(aside),
        None => page.flag("hidden", true),
    });
}

/// Something that a rule says.
#[derive(Clone, Copy)]
pub enum Said<'a> {
    Finding(&'a Finding),
    Reminder(&'a Reminder),
}

impl Said<'_> {
    pub fn rule(&self) -> &'static RuleInBook {
        match self {
            Said::Finding(finding) => finding.rule,
            Said::Reminder(reminder) => reminder.rule,
        }
    }

    /// Where it stands.
    fn at(&self) -> FieldPath {
        match self {
            Said::Finding(finding) => finding.at,
            Said::Reminder(reminder) => reminder.at,
        }
    }

    fn strength(&self) -> Strength {
        match self {
            Said::Finding(finding) => finding.strength,
            Said::Reminder(reminder) => reminder.rule.strength,
        }
    }

    fn marks(&self) -> Vec<Message> {
        match self {
            Said::Finding(finding) => finding.marks(),
            Said::Reminder(reminder) => reminder.marks(),
        }
    }
}

/// Why it is said, folded: the reasons are drawn once somebody has opened them.
pub fn why(page: &mut Page, said: Said) {
    let rule = said.rule();
    let reasons = Folded::Reasons(rule.id, said.at());
    page.tag("details.ds-details why", |page| {
        page.on(On::Toggle, Act::Send(Msg::Unfold(reasons)));
        page.tag("summary", |page| {
            page.say(message::why());
            page.tag("span.ds-sr-only", |page| {
                page.text(" ");
                page.say((rule.title)());
            });
        });
        let said = page.app.unfolded.contains(&reasons).then_some(said);
        later::why(page, said);
    });
}

/// A rule, its source, and how sure it is.
pub fn because(page: &mut Page, said: Said) {
    let (rule, strength) = (said.rule(), said.strength());
    let citation: &Citation = &rule.citation;
    let source = citation.source;
    let sure = match citation.confidence {
        Confidence::Stated => Some(message::sure_stated()),
        Confidence::Paraphrased => Some(message::sure_paraphrased()),
        Confidence::Inferred => Some(message::sure_inferred()),
        // Its mark says so.
        Confidence::Ours => None,
    };
    let marks: Vec<String> = said.marks().iter().map(|mark| page.state.say(mark)).collect();
    page.tag("dl", |page| {
        pair(page, message::why_requirement(), |page| {
            page.say(rule.statement());
            page.text(" ");
            page.say(page.state.assessment.rulebook.decides.strength(strength));
        });
        pair(page, message::why_source(), |page| {
            let is_link = !source.address.is_empty();
            page.tag(if is_link { "a.ds-link[rel=noreferrer]" } else { "span" }, |page| {
                if is_link {
                    page.set("href", ["https://www.", source.address].concat());
                }
                page.set("lang", source.language);
                page.text(source.title);
            });
        });
        if let Some(words) = citation.words {
            pair(page, message::why_words(), |page| {
                page.tag("q", |page| {
                    page.set("lang", source.language);
                    page.text(words);
                });
            });
        }
        pair(page, message::why_read(), |page| page.say(message::deadline_day(source.read_on)));
        pair(page, message::why_sure(), |page| {
            if let Some(sure) = sure {
                page.say(sure);
                page.text(" ");
            }
            page.text(marks.join(" "));
        });
    });
}

fn pair(page: &mut Page, name: Message, value: impl FnOnce(&mut Page)) {
    page.tag("div", |page| {
        page.line("dt", name);
        page.tag("dd", value);
    });
}
