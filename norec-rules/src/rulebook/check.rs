//! The check of a rule, as a rulebook has it.

use super::{Cx, Findings};

/// What looks at a case and puts findings down.
pub(crate) type CheckFn = fn(&Cx<'_>, &mut Findings<'_>);

/// The check of a rule. That of a rule of the latest call may stand elsewhere, for a program that is loaded over a slow
/// link: only who runs it reaches the list.
#[derive(Clone, Copy)]
pub(crate) enum Check {
    /// It stands here.
    Own(CheckFn),
    /// The place among those of the latest call.
    #[cfg(not(feature = "embedded"))]
    OfLatest(u16),
}

impl Check {
    /// Looks at a case.
    pub(crate) fn run(self, cx: &Cx<'_>, out: &mut Findings<'_>) {
        match self {
            Check::Own(check) => check(cx, out),
            #[cfg(not(feature = "embedded"))]
            Check::OfLatest(place) => {
                if let Some(check) = super::compiled::CHECKS_OF_LATEST.get(usize::from(place)) {
                    check(cx, out);
                }
            }
        }
    }
}
