//! JSON that keeps every pair: a key that stands twice is seen, and a number keeps what it was.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::door::{MAX_BYTES, MAX_DEPTH};
use crate::problem::{Problem, ProblemKind};

/// A JSON value.
///
/// ```
/// use norec_core::Json;
///
/// let json = Json::parse(r#"{"b": [1, true], "a": "x"}"#)?;
/// assert_eq!(json.canonical(), r#"{"a":"x","b":[1,true]}"#);
/// assert_eq!(Json::parse("{\n  \"a\": }").unwrap_err().kind.id(), "not-json");
/// # Ok::<(), norec_core::Problem>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object, its pairs as they stood.
    Object(Vec<(String, Json)>),
}

/// A number in JSON. Only whole ones are used: decimals are strings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Number {
    /// A whole number.
    Integer(i64),
    /// A number with decimals, or one that is too large: never a value of any field.
    Other,
}

impl Json {
    /// Reads a document of at most 1 MiB and 32 levels.
    ///
    /// # Errors
    /// A [`Problem`] without a path: the document is too large, too deep, or no JSON from a place on.
    pub fn parse(text: &str) -> Result<Json, Problem> {
        let whole = |kind| Problem { path: String::new(), kind, given: None };
        if text.len() > MAX_BYTES as usize {
            return Err(whole(ProblemKind::DocumentTooLarge { max: MAX_BYTES }));
        }
        if depth(text) > MAX_DEPTH {
            return Err(whole(ProblemKind::TooDeep { max: MAX_DEPTH }));
        }
        serde_json::from_str(text).map_err(|error| {
            let place = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
            whole(ProblemKind::NotJson { line: place(error.line()), column: place(error.column()) })
        })
    }

    /// The one way to write it (RFC 8785): keys sorted, no space.
    #[must_use]
    pub fn canonical(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }

    /// A string.
    pub fn text(text: impl Into<String>) -> Json {
        Json::String(text.into())
    }

    /// A whole number.
    pub fn integer(number: impl Into<i64>) -> Json {
        Json::Number(Number::Integer(number.into()))
    }

    /// "I could not find out": `{"cannot_say": true}`.
    pub(crate) fn cannot_say() -> Json {
        Json::Object(vec![("cannot_say".to_owned(), Json::Bool(true))])
    }

    /// Whether it is that object and nothing more.
    pub(crate) fn is_cannot_say(&self) -> bool {
        matches!(self, Json::Object(pairs)
            if matches!(pairs.as_slice(), [(key, Json::Bool(true))] if key == "cannot_say"))
    }

    fn write(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(Number::Integer(number)) => out.push_str(&number.to_string()),
            Json::Number(Number::Other) => out.push_str("null"),
            Json::String(text) => write_string(text, out),
            Json::Array(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    item.write(out);
                }
                out.push(']');
            }
            Json::Object(pairs) => {
                let mut sorted: Vec<&(String, Json)> = pairs.iter().collect();
                sorted.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
                out.push('{');
                for (at, (key, value)) in sorted.into_iter().enumerate() {
                    if at > 0 {
                        out.push(',');
                    }
                    write_string(key, out);
                    out.push(':');
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// What needs no escape is copied in one piece.
fn write_string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| byte < b' ' || byte == b'"' || byte == b'\\') {
        let Some((plain, escaped)) = rest.split_at_checked(at) else { break };
        out.push_str(plain);
        let mut chars = escaped.chars();
        match chars.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            Some(c) => {
                out.push_str("\\u00");
                for shift in [4, 0] {
                    out.push(char::from_digit((u32::from(c) >> shift) & 15, 16).unwrap_or('0'));
                }
            }
            None => {}
        }
        rest = chars.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

/// How deep brackets nest outside strings.
fn depth(text: &str) -> u32 {
    let (mut now, mut deepest, mut in_string, mut escaped) = (0_u32, 0, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                now = now.saturating_add(1);
                deepest = deepest.max(now);
            }
            b']' | b'}' if !in_string => now = now.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Keep)
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Json::Null | Json::Number(Number::Other) => serializer.serialize_unit(),
            Json::Bool(value) => serializer.serialize_bool(*value),
            Json::Number(Number::Integer(number)) => serializer.serialize_i64(*number),
            Json::String(text) => serializer.serialize_str(text),
            Json::Array(items) => {
                let mut seq = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    seq.serialize_element(item)?;
                }
                seq.end()
            }
            Json::Object(pairs) => {
                let mut map = serializer.serialize_map(Some(pairs.len()))?;
                for (key, value) in pairs {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

struct Keep;

impl<'de> Visitor<'de> for Keep {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::Number(Number::Integer(value)))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::Number(i64::try_from(value).map_or(Number::Other, Number::Integer)))
    }

    // A number with decimals is refused wherever it stands, so that its value is not kept.
    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number(Number::Other))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element()? {
            items.push(item);
        }
        Ok(Json::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Json::Object(pairs))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::{Json, Number};

    #[test]
    fn a_key_that_stands_twice_is_kept_twice() {
        let Json::Object(pairs) = Json::parse(r#"{"a": 1, "a": 2}"#).unwrap() else { unreachable!() };
        assert_eq!(pairs.len(), 2);
    }

    #[test]
    fn depth_and_size_are_bounded() {
        let deep = "[".repeat(33) + &"]".repeat(33);
        assert_eq!(Json::parse(&deep).unwrap_err().kind.id(), "too-deep");
        let fine = "[".repeat(32) + &"]".repeat(32);
        assert!(Json::parse(&fine).is_ok());
        assert!(Json::parse(r#"["[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["]"#).is_ok());
        let large = format!("\"{}\"", "x".repeat(1 << 20));
        assert_eq!(Json::parse(&large).unwrap_err().kind.id(), "document-too-large");
    }

    #[test]
    fn the_canonical_form_escapes_as_the_standard_says() {
        let json = Json::String("\u{1}\n\"\\ø€".to_owned());
        assert_eq!(json.canonical(), "\"\\u0001\\n\\\"\\\\ø€\"");
        assert_eq!(Json::parse(&json.canonical()).unwrap(), json);
        assert_eq!(Json::parse("1.5").unwrap(), Json::Number(Number::Other));
    }
}
