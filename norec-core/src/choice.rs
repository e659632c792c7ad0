//! Fields answered with one of a few words.

/// Declares a choice: an enum whose variants have stable words, the same in JSON, drafts and paths.
macro_rules! choice {
    (
        $(#[$doc:meta])*
        pub enum $name:ident { $( $(#[$variant_doc:meta])* $variant:ident = $word:literal, )+ }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $( $(#[$variant_doc])* $variant, )+ }

        impl $name {
            /// Every choice, in the order in which they are offered.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The stable words of all choices.
            pub const IDS: &'static [&'static str] = &[$($word),+];

            /// The stable word.
            pub fn id(self) -> &'static str {
                match self { $( $name::$variant => $word, )+ }
            }

            /// The choice with this word.
            pub fn from_id(word: &str) -> Option<Self> {
                match word { $( $word => Some($name::$variant), )+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.id())
            }
        }

        impl $crate::leaf::Leaf for $name {
            const KIND: $crate::path::FieldKind = $crate::path::FieldKind::Choice(Self::IDS);

            fn from_typed(text: &str) -> Result<Self, $crate::problem::ProblemKind> {
                Self::from_id(text)
                    .ok_or($crate::problem::ProblemKind::NotAChoice { choices: Self::IDS })
            }

            fn to_typed(&self) -> String {
                self.id().to_owned()
            }
        }
    };
}

pub(crate) use choice;
