//! What a value of a document may be, said once: the JSON Schema and the TypeScript type are both written from it.

/// What a value may be.
#[derive(Clone, Debug)]
pub enum Shape {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// `true`.
    True,
    /// A whole number from the first to the second, where there are bounds.
    Integer(Option<i64>, Option<i64>),
    /// This number.
    Exactly(i64),
    /// Text that fits an expression, where there is one.
    Text(Option<String>),
    /// One of these words.
    Words(Vec<String>),
    /// Values of one shape, at most so many where there is a bound.
    Array(Box<Shape>, Option<u32>),
    /// An object with these keys and no other.
    Object(Vec<Key>),
    /// An object whose keys have names of their own, and values of one shape.
    Map(Box<Shape>),
    /// An object whose keys each fit one of these expressions, with what it holds then.
    Keys(Vec<(String, Shape)>),
    /// Any of these.
    Any(Vec<Shape>),
    /// Another definition, by its name.
    Named(&'static str),
}

/// A key of an object.
#[derive(Clone, Debug)]
pub struct Key {
    /// The key.
    pub name: String,
    /// What it holds.
    pub shape: Shape,
    /// Whether it is always there.
    pub always: bool,
    /// What it says; empty where the name says it.
    pub about: String,
}

/// A shape with a name.
#[derive(Clone, Debug)]
pub struct Definition {
    /// The name, as a type has it.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// The shape.
    pub shape: Shape,
}

/// A definition.
pub fn define(name: &'static str, about: &'static str, shape: Shape) -> Definition {
    Definition { name, about, shape }
}

/// A key that is always there.
pub fn key(name: impl Into<String>, shape: Shape) -> Key {
    Key { name: name.into(), shape, always: true, about: String::new() }
}

/// A key that may be left out.
pub fn maybe(name: impl Into<String>, shape: Shape) -> Key {
    Key { always: false, ..key(name, shape) }
}

/// A key for the version of a format, which may be left out of what is read.
pub fn format(version: u32, always: bool) -> Key {
    Key { always, about: "The version of the format.".to_owned(), ..key("format", Shape::Exactly(version.into())) }
}

impl Key {
    /// The same, with what it says.
    pub fn says(self, about: impl Into<String>) -> Key {
        Key { about: about.into(), ..self }
    }
}

impl Shape {
    /// Any text.
    pub const TEXT: Shape = Shape::Text(None);

    /// Text that fits an expression from its start to its end.
    pub fn text(expression: impl AsRef<str>) -> Shape {
        Shape::Text(Some(whole(expression)))
    }

    /// One of these words.
    pub fn words<'a>(words: impl IntoIterator<Item = &'a str>) -> Shape {
        Shape::Words(words.into_iter().map(str::to_owned).collect())
    }

    /// Any number of values of one shape.
    pub fn array(of: Shape) -> Shape {
        Shape::Array(Box::new(of), None)
    }

    /// An object with any keys.
    pub fn map(of: Shape) -> Shape {
        Shape::Map(Box::new(of))
    }
}

/// An expression from the start of a text to its end.
pub fn whole(expression: impl AsRef<str>) -> String {
    format!("^(?:{})$", expression.as_ref())
}
