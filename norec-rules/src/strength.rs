//! How hard a rule binds, when it applies, and how sure its source is.

/// How hard a rule binds, the weakest first: build/messages.rs has the same order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// Advice: never moves the verdict.
    Should,
    /// Norec may make an exception.
    AsARule,
    /// Without it there is no grant.
    Must,
}

impl Strength {
    /// All of them, the weakest first.
    pub const ALL: [Strength; 3] = [Strength::Should, Strength::AsARule, Strength::Must];

    /// The stable id, as in rulebooks and JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Strength::Should => "should",
            Strength::AsARule => "as-a-rule",
            Strength::Must => "must",
        }
    }
}

/// When a rule is looked at. Only the application stage moves the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// With the application.
    Application,
    /// With each round.
    Round,
    /// Once the grant is given.
    AfterApproval,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Stage; 3] = [Stage::Application, Stage::Round, Stage::AfterApproval];

    /// The stable id, as in rulebooks and JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Stage::Application => "application",
            Stage::Round => "round",
            Stage::AfterApproval => "after-approval",
        }
    }
}

/// How sure it is that the source says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// A choice of this program, not Norec's.
    Ours,
    /// Read out of examples.
    Inferred,
    /// Paraphrased, cut off, re-published, carried over from an earlier call, or told by the applicant.
    Paraphrased,
    /// The source states it.
    Stated,
}

impl Confidence {
    /// All of them, the least sure first.
    pub const ALL: [Confidence; 4] =
        [Confidence::Ours, Confidence::Inferred, Confidence::Paraphrased, Confidence::Stated];

    /// The stable id, as in rulebooks and JSON.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Confidence::Ours => "ours",
            Confidence::Inferred => "inferred",
            Confidence::Paraphrased => "paraphrased",
            Confidence::Stated => "stated",
        }
    }

    /// The strongest rule that may rest on it.
    ///
    /// ```
    /// use norec_rules::{Confidence, Strength};
    /// assert_eq!(Confidence::Stated.allows(), Strength::Must);
    /// assert_eq!(Confidence::Paraphrased.allows(), Strength::AsARule);
    /// assert_eq!(Confidence::Inferred.allows(), Strength::Should);
    /// assert_eq!(Confidence::Ours.allows(), Strength::Should);
    /// ```
    #[must_use]
    pub fn allows(self) -> Strength {
        match self {
            Confidence::Stated => Strength::Must,
            Confidence::Paraphrased => Strength::AsARule,
            Confidence::Inferred | Confidence::Ours => Strength::Should,
        }
    }
}

#[cfg(test)]
mod tests;
