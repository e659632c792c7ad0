//! What could be changed, worked out once it has been quiet for a moment, one finding at a time, so that no key waits.

use crate::app::Msg;
use crate::page::Page;
use crate::state::State;
use norec_core::Edit;
use norec_rules::remedy::{Advice, advise, asks};
use norec_rules::{Finding, Message, Subject};

/// What can be done about one finding.
pub struct Advised {
    rule: &'static str,
    subject: Subject,
    /// The ways to put it in place, the smallest first; or one without edits: the sentence why there is none.
    ways: Vec<Way>,
    /// It was worked out from the answers as they are now.
    is_fresh: bool,
}

struct Way {
    sentences: Vec<Message>,
    edits: Vec<Edit>,
}

impl Advised {
    fn is_of(&self, finding: &Finding) -> bool {
        self.rule == finding.rule.id && self.subject == finding.subject
    }
}

impl State {
    /// The answers have changed: what was worked out is old, and goes where it is no longer asked for.
    pub fn forget_advice(&mut self) {
        let findings = &self.assessment.findings;
        self.advice.retain(|one| findings.iter().any(|finding| asks(finding) && one.is_of(finding)));
        for one in &mut self.advice {
            one.is_fresh = false;
        }
    }

    /// Works out what can be done about one finding more, the binding ones first; false if nothing is left.
    pub fn advise_one(&mut self) -> bool {
        let is_known = |finding: &Finding| self.advice.iter().any(|one| one.is_fresh && one.is_of(finding));
        let findings = self.assessment.findings.iter().enumerate();
        let Some((place, finding)) = findings.filter(|(_, finding)| asks(finding)).find(|(_, one)| !is_known(one))
        else {
            return false;
        };
        let application = &self.reading.application;
        let Some(advice) = advise(application, &self.assessment, place) else { return false };
        let ways = match &advice {
            Advice::Change(remedies) => remedies
                .iter()
                .map(|remedy| Way {
                    sentences: remedy.messages(application, &self.assessment),
                    edits: remedy.edits.clone(),
                })
                .collect(),
            Advice::Nothing(_) => {
                vec![Way { sentences: advice.messages(application, &self.assessment), edits: Vec::new() }]
            }
        };
        let advised = Advised { rule: finding.rule.id, subject: finding.subject, ways, is_fresh: true };
        self.advice.retain(|one| !one.is_of(finding));
        self.advice.push(advised);
        true
    }
}

/// What could be done about a finding: the smallest, or all that is offered. While it is worked out anew, its place is
/// kept free.
pub fn view(page: &mut Page, finding: &Finding, all: bool) {
    let state = page.state;
    let advised = state.advice.iter().find(|one| one.is_of(finding));
    page.tag("div.remedy", |page| {
        let Some(advised) = advised else { return page.flag("hidden", true) };
        if !advised.is_fresh {
            page.set("class", "remedy wait");
        }
        for (number, way) in advised.ways.iter().enumerate().take(if all { usize::MAX } else { 1 }) {
            page.tag("p", |page| {
                for sentence in &way.sentences {
                    page.sentence(sentence);
                    page.text(" ");
                }
            });
            if way.edits.is_empty() {
                continue;
            }
            page.tag("div.acts", |page| {
                page.tag("button.ds-button[data-variant=secondary][type=button]", |page| {
                    let at = finding.at.to_string();
                    let place = if all { "try-panel-" } else { "try-" };
                    page.set("id", [place, finding.rule.id, "-", &at, "-", &number.to_string()].concat());
                    page.click(Msg::Try(way.edits.clone()));
                    page.say(norec_rules::message::try_this());
                });
            });
        }
    });
}
