//! The one declaration of a record, and what both doors do with it.

use crate::answer::Answer;
use crate::leaf::Leaf;
use crate::path::{Field, ListName};
use crate::problem::ProblemKind;
use crate::row::RowId;

/// Where the answers of a record come from: a JSON object, or the entries of a draft.
pub(crate) trait Source {
    fn answer<T: Leaf>(&mut self, field: &'static Field) -> Answer<T>;
}

/// An answer without its type, so that typed text is read by one stretch of code whatever the field.
pub(crate) trait Slot {
    /// Reads typed text, which comes without space around it and is never empty.
    fn type_in(&mut self, text: &str) -> Result<(), ProblemKind>;

    /// Takes an answer that is no value; a value makes it unknown.
    fn mark(&mut self, answer: Answer<()>);
}

impl<T: Leaf> Slot for Answer<T> {
    fn type_in(&mut self, text: &str) -> Result<(), ProblemKind> {
        *self = Answer::Known(T::from_typed(text)?);
        Ok(())
    }

    fn mark(&mut self, answer: Answer<()>) {
        *self = match answer {
            Answer::Absent => Answer::Absent,
            Answer::CannotSay => Answer::CannotSay,
            Answer::Unknown | Answer::Known(()) => Answer::Unknown,
        };
    }
}

/// Where the answers of a record go.
pub(crate) trait Sink {
    fn answer<T: Leaf>(&mut self, field: &'static Field, answer: &Answer<T>);
}

/// What the doors need of a record. `record!` writes it.
pub(crate) trait Record: Default {
    /// Takes every field from a source, in the order of declaration.
    fn take<S: Source>(source: &mut S) -> Self;

    /// Visits every answer, in the order of declaration.
    fn slots(&mut self, visit: &mut dyn FnMut(&'static Field, &mut dyn Slot));

    /// Gives every field to a sink, in the order of declaration.
    fn give<S: Sink>(&self, sink: &mut S);

    /// Visits the answers that name a row of a list.
    fn references(&mut self, visit: &mut dyn FnMut(&'static Field, ListName, &mut Answer<RowId>));
}

/// Declares a record: its struct, its fields and how both doors read and write it.
///
/// A line is `key CONSTANT: Type,` with `-> List` after a row id and `or absent` where "there is
/// none" is an answer. `in "prefix."` is what paths say before the key. Members after `with` are
/// no fields; the doors fill them.
macro_rules! record {
    (
        $(#[$doc:meta])*
        pub struct $name:ident in $prefix:literal {
            $(
                $(#[$field_doc:meta])*
                $field:ident $constant:ident: $leaf:ident $(-> $list:ident)? $(or $absent:ident)?,
            )*
        }
        $( with { $( $(#[$more_doc:meta])* $more:ident: $more_type:ty, )+ } )?
    ) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $( $(#[$field_doc])* pub $field: $crate::answer::Answer<$leaf>, )*
            $( $( $(#[$more_doc])* pub $more: $more_type, )+ )?
        }

        impl $name {
            $(
                $(#[$field_doc])*
                pub const $constant: $crate::path::Field = $crate::path::Field {
                    name: concat!($prefix, stringify!($field)),
                    kind: $crate::record::record!(@kind $leaf $($list)?),
                    may_be_absent: $crate::record::record!(@absent $($absent)?),
                };
            )*

            /// The fields, in the order of the form.
            pub const FIELDS: &'static [&'static $crate::path::Field] = &[$(&Self::$constant),*];
        }

        impl $crate::record::Record for $name {
            fn take<S: $crate::record::Source>(source: &mut S) -> Self {
                $name {
                    $( $field: source.answer(&Self::$constant), )*
                    $( $( $more: Default::default(), )+ )?
                }
            }

            fn slots(
                &mut self,
                visit: &mut dyn FnMut(&'static $crate::path::Field, &mut dyn $crate::record::Slot),
            ) {
                $( visit(&Self::$constant, &mut self.$field); )*
            }

            fn give<S: $crate::record::Sink>(&self, sink: &mut S) {
                $( sink.answer(&Self::$constant, &self.$field); )*
            }

            #[allow(unused_variables, reason = "some records name no other row")]
            fn references(
                &mut self,
                visit: &mut dyn FnMut(
                    &'static $crate::path::Field,
                    $crate::path::ListName,
                    &mut $crate::answer::Answer<$crate::row::RowId>,
                ),
            ) {
                $( $(
                    visit(&Self::$constant, $crate::path::ListName::$list, &mut self.$field);
                )? )*
            }
        }
    };
    (@kind $leaf:ident) => { <$leaf as $crate::leaf::Leaf>::KIND };
    (@kind $leaf:ident $list:ident) => {
        $crate::path::FieldKind::Reference($crate::path::ListName::$list)
    };
    (@absent) => { false };
    (@absent absent) => { true };
}

pub(crate) use record;
