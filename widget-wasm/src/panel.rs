//! What the answers mean as a whole: the verdict, the next question, and every finding under its state.

use crate::advice;
use crate::app::{Folded, Msg};
use crate::block::Block;
use crate::event::{Act, On};
use crate::finding::{Said, aside, consequence, icon, why};
use crate::later::Part;
use crate::page::Page;
use crate::progress;
use crate::section::question;
use norec_rules::language::capital;
use norec_rules::outcome::State;
use norec_rules::{Finding, Reminder, Stage, Subject, Timing, VerdictKind, letter, message};

/// What the findings of the panel are grouped by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// The state they are in.
    State(State),
    /// What to see to before sending.
    Before,
    /// What counts later.
    Later,
}

/// The panel: beside the form on a wide screen, a bar that opens on a narrow one.
pub fn view(page: &mut Page) {
    let assessment = &page.state.assessment;
    let verdict = &assessment.verdict;
    let shape = match verdict.kind {
        VerdictKind::NotEligible => State::NotInPlace,
        VerdictKind::NotDecided => State::NotKnown,
        VerdictKind::Judgement => State::NorecMustSay,
        VerdictKind::Likely => State::InPlace,
    };
    let left = u32::try_from(page.state.left.len()).unwrap_or_default();
    let is_closed = matches!(assessment.timing, Timing::Closed { .. });
    page.tag("aside.side[aria-labelledby=panel-heading]", |page| {
        page.tag("details.panel", |page| {
            page.tag("summary.bar", |page| {
                icon(page, shape);
                page.tag("span.bt", |page| {
                    page.line("strong", assessment.short(verdict.kind));
                    page.line(
                        "span",
                        match left {
                            _ if page.app.is_behind => message::panel_waiting(),
                            // Beside a good verdict, whoever reads no more than this must not miss it.
                            0 if is_closed && verdict.kind == VerdictKind::Likely => {
                                assessment.timing.now(assessment.rulebook)
                            }
                            0 => progress::nothing_left(page.state),
                            _ => message::panel_left(left),
                        },
                    );
                });
            });
            page.tag("div.pin[tabindex=0][role=group][aria-labelledby=panel-heading]", |page| {
                page.line("h2.eyebrow[id=panel-heading][tabindex=-1]", message::panel_heading());
                page.tag("p.verdict", |page| {
                    icon(page, shape);
                    page.say(assessment.short(verdict.kind));
                });
                let is_behind = page.app.is_behind;
                let said = if is_behind { vec![message::panel_waiting()] } else { verdict.messages(assessment) };
                for (place, one) in said.iter().enumerate() {
                    page.tag("p", |page| page.sentence(one));
                    if place == 0 {
                        advice::view_lead(page);
                    }
                }
                page.tag("p", |page| {
                    // Before that nobody thinks of sending it, and the top of the page says it.
                    let now = assessment.timing.now(assessment.rulebook);
                    page.flag("hidden", verdict.kind == VerdictKind::NotDecided || said.contains(&now));
                    page.say(now);
                });
                page.block(Block::Part(Part::Trial));
                page.block(Block::Part(Part::Progress));
                if_all(page);
                next(page);
                page.tag("div.states", |page| {
                    for one in State::ALL {
                        page.block(Block::Group(Group::State(one)));
                    }
                    page.block(Block::Group(Group::Before));
                    page.block(Block::Group(Group::Later));
                });
                page.block(Block::Part(Part::Letter));
            });
        });
    });
}

/// The text to send to Norec, ready to copy. The element's script does the copying.
pub fn questions_to_norec(page: &mut Page) {
    let lines = letter::to_norec(&page.state.assessment);
    let text: Vec<String> = lines.iter().map(|line| page.state.say(line)).collect();
    page.tag("details.ds-details state", |page| {
        page.flag("hidden", text.is_empty());
        page.tag("summary", |page| page.line("span.sn", message::letter_heading()));
        page.tag("div.ds-field", |page| {
            page.tag("label.ds-label[for=letter]", |page| page.say(message::letter_hint()));
            page.tag("textarea.ds-input[id=letter][readonly][rows=8]", |page| page.value(&text.join("\n")));
            page.tag("div.acts", |page| {
                page.tag("button.ds-button[data-variant=secondary][type=button][id=letter-copy]", |page| {
                    page.say(message::letter_copy());
                });
                page.tag("p[tabindex=-1][id=letter-copied][hidden]", |page| page.say(message::letter_copied()));
            });
        });
    });
}

fn if_all(page: &mut Page) {
    let closed = page.state.assessment.if_complete.as_ref();
    page.tag("div.ifall", |page| {
        page.flag("hidden", closed.is_none());
        page.line("p.small", message::panel_if_all());
        page.tag("p.big2", |page| {
            if let Some(closed) = closed {
                page.say(page.state.assessment.short(closed.kind));
            }
        });
    });
}

/// The best question next, and a way to it.
fn next(page: &mut Page) {
    let first = page.state.questions.first().copied();
    page.tag("div.next", |page| {
        page.flag("hidden", first.is_none());
        let Some(path) = first else { return };
        page.line("p.small", message::panel_next());
        page.line("p.big2", question(&path));
        if let Some((list, id)) = path.row() {
            page.tag("p.small", |page| page.tag("bdi", |page| page.text(page.state.row_name(list, id))));
        }
        page.tag("button.ds-button[type=button][id=panel-go]", |page| {
            page.click(Msg::Go(path));
            page.say(message::panel_go());
        });
    });
}

/// The findings of one state, or a checklist: what to see to, and the findings of later stages with their own states,
/// that never count in those above. Rows to come are said once a list, at its end. Only the heading is drawn until
/// somebody opens it.
pub fn group(page: &mut Page, group: Group) {
    let decides = page.state.assessment.rulebook.decides;
    let (own, heading, stages): (_, _, &[Stage]) = match group {
        Group::State(state) => (Some(state), decides.state(state), &[Stage::Application]),
        Group::Before => (None, message::checklist_before(), &[Stage::Application]),
        Group::Later => (None, message::checklist_later(), &[Stage::Round, Stage::AfterApproval]),
    };
    let state = page.state;
    let assessment = &state.assessment;
    let is_later = stages.len() > 1;
    let of_group = |finding: &&Finding| {
        let here = finding.state().is_some_and(|state| own.map_or(is_later, |own| own == state));
        here && stages.contains(&finding.rule.stage) && !matches!(finding.subject, Subject::RowsToCome(_))
    };
    let findings: Vec<&Finding> = assessment.findings.iter().filter(of_group).collect();
    let to_see_to = |one: &&Reminder| own.is_none() && stages.contains(&one.rule.stage);
    let reminders: Vec<&Reminder> = assessment.reminders.iter().filter(to_see_to).collect();
    let count = findings.len().saturating_add(reminders.len());
    page.tag("details.ds-details state", |page| {
        let is_always_there = own.is_some_and(|own| own != State::Advice);
        page.flag("hidden", !is_always_there && count == 0);
        page.on(On::Toggle, Act::Send(Msg::Unfold(Folded::Group(group))));
        page.tag("summary", |page| {
            if let Some(own) = own {
                icon(page, own);
            }
            page.tag("span.sn", |page| page.text(capital(&state.say(&heading))));
            page.tag("span.n", |page| page.text(count));
        });
        page.tag("div.part", |page| {
            if !page.app.unfolded.contains(&Folded::Group(group)) {
                return;
            }
            for stage in stages {
                let findings = || findings.iter().filter(|finding| finding.rule.stage == *stage);
                let reminders = || reminders.iter().filter(|reminder| reminder.rule.stage == *stage);
                if is_later {
                    if findings().next().is_none() && reminders().next().is_none() {
                        continue;
                    }
                    page.tag("p.eyebrow", |page| page.text(capital(&state.say(&state.assessment.stage(*stage)))));
                }
                page.tag("ul", |page| {
                    if count == 0 {
                        page.line("li", message::panel_nothing());
                    }
                    for finding in findings() {
                        page.tag("li", |page| {
                            if is_later {
                                return consequence(page, finding);
                            }
                            page.tag("p.it", |page| page.sentence(&finding.message));
                            if !decides.is_grant() {
                                // A short list has room for what an exchange says at the question alone.
                                aside(page, finding.aside.as_ref());
                            }
                            advice::view(page, finding, true);
                            why(page, Said::Finding(finding));
                        });
                    }
                    for reminder in reminders() {
                        page.tag("li", |page| {
                            page.tag("p.it", |page| page.sentence(&reminder.message));
                            why(page, Said::Reminder(reminder));
                        });
                    }
                });
            }
        });
    });
}
