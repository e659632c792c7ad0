//! Shapes as TypeScript types.

use super::shape::{Definition, Key, Shape};
use std::fmt::Write;

/// All definitions as one file of types.
pub fn file(all: &[Definition]) -> String {
    let mut out = String::from("// Made by `cargo xtask schemas`; changes by hand are lost.\n");
    for Definition { name, about, shape } in all {
        let _ = write!(out, "\n/** {about} */\nexport ");
        let _ = match shape {
            Shape::Object(keys) => writeln!(out, "interface {name} {}", object(keys, "")),
            other => writeln!(out, "type {name} = {};", ty(other, "")),
        };
    }
    out
}

fn ty(shape: &Shape, indent: &str) -> String {
    match shape {
        Shape::Null => "null".to_owned(),
        Shape::Bool => "boolean".to_owned(),
        Shape::True => "true".to_owned(),
        Shape::Integer(..) => "number".to_owned(),
        Shape::Exactly(number) => number.to_string(),
        Shape::Text(_) => "string".to_owned(),
        Shape::Words(words) => words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(" | "),
        Shape::Array(of, _) => format!("Array<{}>", ty(of, indent)),
        Shape::Object(keys) => object(keys, indent),
        Shape::Map(of) => format!("{{ [key: string]: {} }}", ty(of, indent)),
        // A type cannot tell keys apart by an expression.
        Shape::Keys(keys) => {
            let mut types: Vec<String> = keys.iter().map(|(_, shape)| ty(shape, indent)).collect();
            types.dedup();
            format!("{{ [key: string]: {} }}", types.join(" | "))
        }
        Shape::Any(shapes) => shapes.iter().map(|shape| ty(shape, indent)).collect::<Vec<_>>().join(" | "),
        Shape::Named(name) => (*name).to_owned(),
    }
}

fn object(keys: &[Key], indent: &str) -> String {
    let inner = [indent, "  "].concat();
    let mut out = String::from("{\n");
    for Key { name, shape, always, about } in keys {
        if !about.is_empty() {
            let _ = writeln!(out, "{inner}/** {about} */");
        }
        let plain = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let name = if plain { name.clone() } else { format!("{name:?}") };
        let _ = writeln!(out, "{inner}{name}{}: {};", if *always { "" } else { "?" }, ty(shape, &inner));
    }
    out + indent + "}"
}
