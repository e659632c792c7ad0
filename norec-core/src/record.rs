//! The one declaration of a record, and what both doors do with it.

use crate::answer::Answer;
use crate::draft::Entry;
use crate::json::Json;
use crate::leaf::Leaf;
use crate::path::{Field, ListName};
use crate::problem::ProblemKind;
use crate::row::RowId;

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

/// An answer without its type, to be looked at.
pub(crate) trait Said {
    /// The answer without its value.
    fn state(&self) -> Answer<()>;
}

impl<T: Leaf> Said for Answer<T> {
    fn state(&self) -> Answer<()> {
        self.as_ref().map(|_| ())
    }
}

/// An answer without its type, as the door for JSON has it. It stands apart: a form links no JSON.
pub(crate) trait Value: Slot {
    /// Reads a JSON value other than `null`.
    fn read(&mut self, json: &Json) -> Result<(), ProblemKind>;

    /// The value as in JSON.
    fn json(&self) -> Answer<Json>;

    /// What a form shows.
    fn entry(&self) -> Option<Entry>;
}

impl<T: Leaf> Value for Answer<T> {
    fn read(&mut self, json: &Json) -> Result<(), ProblemKind> {
        *self = Answer::Known(T::from_json(json)?);
        Ok(())
    }

    fn json(&self) -> Answer<Json> {
        self.as_ref().map(Leaf::to_json)
    }

    fn entry(&self) -> Option<Entry> {
        match self {
            Answer::Known(value) => Some(Entry::Typed(value.to_typed())),
            Answer::Absent => Some(Entry::Absent),
            Answer::Unknown => None,
            Answer::CannotSay => Some(Entry::CannotSay),
        }
    }
}

/// What a form needs of a record. `record!` writes it. Everything is visited in the order of declaration.
pub(crate) trait Record {
    /// Visits every answer, to change it.
    fn slots(&mut self, visit: &mut dyn FnMut(&'static Field, &mut dyn Slot));

    /// Visits every answer.
    fn answers(&self, visit: &mut dyn FnMut(&'static Field, &dyn Said));

    /// Visits the answers that name a row of a list.
    fn references(&mut self, visit: &mut dyn FnMut(&'static Field, ListName, &mut Answer<RowId>));
}

/// What the door for JSON needs of a record.
pub(crate) trait Values {
    /// Visits every answer, to read it.
    fn values_mut(&mut self, visit: &mut dyn FnMut(&'static Field, &mut dyn Value));

    /// Visits every answer, to write it.
    fn values(&self, visit: &mut dyn FnMut(&'static Field, &dyn Value));
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
            fn slots(
                &mut self,
                visit: &mut dyn FnMut(&'static $crate::path::Field, &mut dyn $crate::record::Slot),
            ) {
                $( visit(&Self::$constant, &mut self.$field); )*
            }

            fn answers(
                &self,
                visit: &mut dyn FnMut(&'static $crate::path::Field, &dyn $crate::record::Said),
            ) {
                $( visit(&Self::$constant, &self.$field); )*
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

        impl $crate::record::Values for $name {
            fn values_mut(
                &mut self,
                visit: &mut dyn FnMut(&'static $crate::path::Field, &mut dyn $crate::record::Value),
            ) {
                $( visit(&Self::$constant, &mut self.$field); )*
            }

            fn values(
                &self,
                visit: &mut dyn FnMut(&'static $crate::path::Field, &dyn $crate::record::Value),
            ) {
                $( visit(&Self::$constant, &self.$field); )*
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
