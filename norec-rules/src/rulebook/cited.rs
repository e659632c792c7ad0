//! Citations that are loaded later than the rules: only who reads one reaches the list.

use super::{Citation, compiled::OF_LATEST};
use core::ops::Deref;

/// A citation where a rulebook has it: it reads as the [`Citation`] itself. That of the latest call stands elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The source's own words, where they matter.
    pub words: Option<&'static str>,
    pub(super) own: Option<&'static Citation>,
    /// The place among those of the latest call, if it is not its own.
    pub(super) of_latest: u16,
}

impl Deref for Cited {
    type Target = Citation;

    // Not inlined: whoever calls it need not hold the list.
    #[inline(never)]
    fn deref(&self) -> &Citation {
        let [first, ..] = &OF_LATEST;
        self.own.or(OF_LATEST.get(usize::from(self.of_latest))).unwrap_or(first)
    }
}
