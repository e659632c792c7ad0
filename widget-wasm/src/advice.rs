//! What could be changed, worked out once it has been quiet for a moment, one finding at a time, so that no key waits.

use crate::app::Msg;
use crate::later;
use crate::page::Page;
use crate::rare::Rare;
use crate::state::State;
use norec_core::{Application, Edit};
use norec_rules::remedy::{Advice, advise, asks, lead};
use norec_rules::{Assessment, Finding, Message, Subject};

/// What can be done about one finding.
pub struct Advised {
    rule: &'static str,
    subject: Subject,
    /// The ways to put it in place, the smallest first; or why there is none.
    advice: Advice,
    /// Each way in words, as it was when it was worked out; or the one sentence why there is none.
    sentences: Vec<Vec<Message>>,
    /// It was worked out from the answers as they are now.
    is_fresh: bool,
}

/// What can be done about a finding, and each way in words.
pub type Found = (Advice, Vec<Vec<Message>>);

/// What the verdict leads with.
pub struct Leading {
    sentence: Message,
    is_fresh: bool,
}

/// What can be done about the finding at a place.
pub fn search(application: &Application, assessment: &Assessment, place: usize) -> Option<Found> {
    let advice = advise(application, assessment, place)?;
    let sentences = match &advice {
        Advice::Change(remedies) => remedies.iter().map(|remedy| remedy.messages(application, assessment)).collect(),
        Advice::Nothing(_) => vec![advice.messages(application, assessment)],
    };
    Some((advice, sentences))
}

/// What the verdict leads with, once everything is worked out.
pub fn leading(application: &Application, assessment: &Assessment, advised: &[Advised]) -> Option<Message> {
    let advice = |place: usize| {
        let finding = assessment.findings.get(place)?;
        advised.iter().find(|one| one.is_of(finding)).map(|one| &one.advice)
    };
    lead(application, assessment, advice).map(|lead| lead.message(application))
}

impl Advised {
    fn is_of(&self, finding: &Finding) -> bool {
        self.rule == finding.rule.id && self.subject == finding.subject
    }

    fn edits(&self, way: usize) -> &[Edit] {
        match &self.advice {
            Advice::Change(remedies) => remedies.get(way).map(|remedy| remedy.edits.as_slice()).unwrap_or_default(),
            Advice::Nothing(_) => &[],
        }
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
        if self.assessment.verdict.decided_by.is_empty() {
            self.lead = None;
        }
        if let Some(lead) = &mut self.lead {
            lead.is_fresh = false;
        }
    }

    /// Of how many findings it is worked out what can be done.
    pub fn advised(&self) -> usize {
        self.advice.iter().filter(|one| one.is_fresh).count()
    }

    /// Works out what can be done about one finding more, the binding ones first; false if nothing is left.
    pub fn advise_one(&mut self) -> bool {
        let is_known = |finding: &Finding| self.advice.iter().any(|one| one.is_fresh && one.is_of(finding));
        let findings = self.assessment.findings.iter().enumerate();
        let Some((place, finding)) = findings.filter(|(_, finding)| asks(finding)).find(|(_, one)| !is_known(one))
        else {
            let sentence = later::leading(&self.application, &self.assessment, &self.advice);
            self.lead = sentence.map(|sentence| Leading { sentence, is_fresh: true });
            return false;
        };
        let Some((advice, sentences)) = later::search(&self.application, &self.assessment, place) else {
            return false;
        };
        let advised = Advised { rule: finding.rule.id, subject: finding.subject, advice, sentences, is_fresh: true };
        self.advice.retain(|one| !one.is_of(finding));
        self.advice.push(advised);
        true
    }
}

/// In the panel, after what the verdict is about: the change that puts most of it in place.
pub fn view_lead(page: &mut Page) {
    page.tag("p.lead-remedy", |page| {
        let Some(lead) = &page.state.lead else { return page.flag("hidden", true) };
        if !lead.is_fresh {
            page.set("class", "lead-remedy wait");
        }
        page.sentence(&lead.sentence);
    });
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
        for (number, sentences) in advised.sentences.iter().enumerate().take(if all { usize::MAX } else { 1 }) {
            page.tag("p", |page| {
                for sentence in sentences {
                    page.sentence(sentence);
                    page.text(" ");
                }
            });
            let edits = advised.edits(number);
            if edits.is_empty() {
                continue;
            }
            page.tag("div.acts", |page| {
                page.tag("button.ds-button[data-variant=secondary][type=button]", |page| {
                    let at = finding.at.to_string();
                    let place = if all { "try-panel-" } else { "try-" };
                    page.set("id", [place, finding.rule.id, "-", &at, "-", &number.to_string()].concat());
                    page.click(Msg::Rare(Rare::Try(edits.to_vec())));
                    page.say(norec_rules::message::try_this());
                });
            });
        }
    });
}
