//! Counts, ages and lengths: whole numbers within bounds.

use std::fmt;

use validator::ValidateRange;

use crate::problem::ProblemKind;

macro_rules! bounded {
    ($(#[$doc:meta])* $name:ident($inner:ty), $min:literal to $max:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($inner); // INVARIANT: within the bounds.

        impl $name {
            /// The least.
            pub const MIN: u32 = $min;
            /// The greatest.
            pub const MAX: u32 = $max;

            /// Checks and takes a number.
            ///
            /// # Errors
            /// [`ProblemKind::OutOfRange`] outside the bounds, or [`ProblemKind::CountZero`].
            pub fn new(value: u32) -> Result<Self, ProblemKind> {
                let out = ProblemKind::OutOfRange { min: $min, max: $max };
                if !value.validate_range(Some($min), Some($max), None, None) {
                    return Err(if value == 0 { ProblemKind::CountZero } else { out });
                }
                <$inner>::try_from(value).map($name).map_err(|_| out)
            }

            /// The number.
            pub fn get(self) -> $inner {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }
    };
}

bounded! {
    /// How many people, 1 to 9999.
    ///
    /// ```
    /// use norec_core::{Count, ProblemKind};
    ///
    /// assert_eq!(Count::new(6)?.get(), 6);
    /// assert_eq!(Count::new(0), Err(ProblemKind::CountZero));
    /// # Ok::<(), ProblemKind>(())
    /// ```
    Count(u32), 1 to 9999
}

bounded! {
    /// An age in whole years, 0 to 120.
    Years(u8), 0 to 120
}

bounded! {
    /// A length in whole months, 1 to 120.
    Months(u16), 1 to 120
}

#[cfg(test)]
mod tests {
    use super::{Count, Months, Years};
    use crate::problem::ProblemKind;

    #[test]
    fn both_bounds_are_included() {
        assert!(Count::new(1).is_ok() && Count::new(9999).is_ok());
        assert!(Years::new(0).is_ok() && Years::new(120).is_ok());
        assert!(Months::new(1).is_ok() && Months::new(120).is_ok());
        let out = |min, max| ProblemKind::OutOfRange { min, max };
        assert_eq!(Count::new(10_000), Err(out(1, 9999)));
        assert_eq!(Years::new(121), Err(out(0, 120)));
        assert_eq!(Months::new(121), Err(out(1, 120)));
        assert_eq!(Months::new(u32::MAX), Err(out(1, 120)));
        assert_eq!(Count::new(0), Err(ProblemKind::CountZero));
        assert_eq!(Months::new(0), Err(ProblemKind::CountZero));
    }
}
