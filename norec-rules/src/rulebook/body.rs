//! What the room of a rule makes of its entry in a rulebook.

use super::{Cx, Findings, Message, RuleInBook};

/// A rule as its room has it.
#[derive(Clone, Copy)]
pub(crate) struct Parts {
    /// The rule in a sentence.
    pub(crate) statement: fn() -> Message,
    /// What looks at a case and puts findings down.
    pub(crate) check: fn(&Cx<'_>, &mut Findings<'_>),
}

/// Where those parts stand. Of the latest call they may stand in a list of their own, for a program that is loaded over a
/// slow link: only who needs one reaches the list.
#[derive(Clone, Copy)]
pub(crate) enum Body {
    /// Here.
    Own(Parts),
    /// The place among those of the latest call.
    #[cfg(not(feature = "embedded"))]
    OfLatest(u16),
}

impl Body {
    // Not inlined: whoever calls it need not hold the list.
    #[inline(never)]
    fn parts(self) -> Option<Parts> {
        match self {
            Body::Own(parts) => Some(parts),
            #[cfg(not(feature = "embedded"))]
            Body::OfLatest(place) => super::compiled::BODIES_OF_LATEST.get(usize::from(place)).copied(),
        }
    }
}

impl RuleInBook {
    /// The rule in a sentence, with its figures.
    #[must_use]
    pub fn statement(&self) -> Message {
        self.body.parts().map_or_else(self.title, |parts| (parts.statement)())
    }

    /// Looks at a case.
    pub(crate) fn check(&self, cx: &Cx<'_>, out: &mut Findings<'_>) {
        if let Some(parts) = self.body.parts() {
            (parts.check)(cx, out);
        }
    }
}
