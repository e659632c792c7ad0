//! JSON for readers: short values on one line, long ones broken.

use norec_rules::room::Json;

/// The greatest length of a line.
const WIDTH: usize = 96;

/// A document, over as many lines as it needs.
pub fn pretty(json: &Json) -> String {
    let mut out = String::new();
    write(json, 0, 0, &mut out);
    out
}

/// The value of a key, if there is one.
pub fn get<'a>(json: &'a Json, key: &str) -> Option<&'a Json> {
    match json {
        Json::Object(pairs) => pairs.iter().find(|(name, _)| name == key).map(|(_, value)| value),
        _ => None,
    }
}

/// A value on one line.
pub fn flat(json: &Json) -> String {
    let joined = |items: Vec<String>, open: &str, close: &str| match items.is_empty() {
        true => [open.trim_end(), close.trim_start()].concat(),
        false => [open, &items.join(", "), close].concat(),
    };
    match json {
        Json::Array(items) => joined(items.iter().map(flat).collect(), "[", "]"),
        Json::Object(pairs) => {
            let pairs = pairs.iter().map(|(key, value)| format!("{}: {}", name(key), flat(value)));
            joined(pairs.collect(), "{ ", " }")
        }
        scalar => scalar.canonical(),
    }
}

fn write(json: &Json, indent: usize, before: usize, out: &mut String) {
    let line = flat(json);
    if indent + before + line.chars().count() < WIDTH {
        out.push_str(&line);
        return;
    }
    let (open, close, items): (_, _, Vec<(String, &Json)>) = match json {
        Json::Array(items) => ('[', ']', items.iter().map(|item| (String::new(), item)).collect()),
        Json::Object(pairs) => {
            ('{', '}', pairs.iter().map(|(key, value)| (format!("{}: ", name(key)), value)).collect())
        }
        _ => {
            out.push_str(&line);
            return;
        }
    };
    out.push(open);
    for (place, (key, value)) in items.iter().enumerate() {
        out.push_str(if place > 0 { ",\n" } else { "\n" });
        out.push_str(&" ".repeat(indent + 2));
        out.push_str(key);
        write(value, indent + 2, key.chars().count(), out);
    }
    out.push('\n');
    out.push_str(&" ".repeat(indent));
    out.push(close);
}

fn name(key: &str) -> String {
    Json::text(key).canonical()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn short_values_stay_on_a_line_and_keys_keep_their_order() {
        let json = Json::parse(r#"{"b":[1,{"a":null}],"a":{}}"#).unwrap();
        assert_eq!(pretty(&json), r#"{ "b": [1, { "a": null }], "a": {} }"#);
    }

    #[test]
    fn long_values_are_broken_and_say_the_same() {
        let row = format!(r#"{{"id":"p1","name":"{}"}}"#, "x".repeat(60));
        let json = Json::parse(&format!(r#"{{"partners":{{"rows":[{row},{row}]}}}}"#)).unwrap();
        let text = pretty(&json);
        assert!(text.starts_with("{\n  \"partners\": {\n    \"rows\": [\n      { \"id\": \"p1\", "), "{text}");
        assert_eq!(Json::parse(&text).unwrap(), json);
    }
}
