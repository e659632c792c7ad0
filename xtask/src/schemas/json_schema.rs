//! Shapes as JSON Schema, draft 2020-12.

use super::shape::{Definition, Key, Shape};
use norec_rules::room::Json;

/// A document that is one definition, with those that it names.
pub fn document(root: &'static str, all: &[Definition]) -> Json {
    let mut names = vec![root];
    let mut place = 0;
    while let Some(definition) = names.get(place).and_then(|name| all.iter().find(|one| one.name == *name)) {
        named(&definition.shape, &mut names);
        place += 1;
    }
    let defined = all.iter().filter(|definition| names.contains(&definition.name));
    let definitions = defined.map(|definition| {
        let schema = pair("description", Json::text(definition.about));
        (definition.name.to_owned(), object([schema].into_iter().chain(keywords(&definition.shape))))
    });
    object([
        pair("$schema", Json::text("https://json-schema.org/draft/2020-12/schema")),
        pair("title", Json::text(root)),
        pair("$ref", reference(root)),
        pair("$defs", object(definitions)),
    ])
}

/// Adds every definition that a shape names, each once.
fn named(shape: &Shape, names: &mut Vec<&'static str>) {
    match shape {
        Shape::Named(name) if !names.contains(name) => names.push(name),
        Shape::Array(of, _) | Shape::Map(of) => named(of, names),
        Shape::Keys(keys) => keys.iter().for_each(|(_, shape)| named(shape, names)),
        Shape::Object(keys) => keys.iter().for_each(|key| named(&key.shape, names)),
        Shape::Any(shapes) => shapes.iter().for_each(|shape| named(shape, names)),
        _ => {}
    }
}

fn keywords(shape: &Shape) -> Vec<(String, Json)> {
    let ty = |name: &str| pair("type", Json::text(name));
    match shape {
        Shape::Null => vec![ty("null")],
        Shape::Bool => vec![ty("boolean")],
        Shape::True => vec![pair("const", Json::Bool(true))],
        Shape::Integer(least, most) => {
            let bounds = [("minimum", least), ("maximum", most)];
            let bounds = bounds.into_iter().filter_map(|(key, bound)| Some(pair(key, Json::integer((*bound)?))));
            [ty("integer")].into_iter().chain(bounds).collect()
        }
        Shape::Exactly(number) => vec![pair("const", Json::integer(*number))],
        Shape::Text(None) => vec![ty("string")],
        Shape::Text(Some(expression)) => vec![ty("string"), pair("pattern", Json::text(expression.as_str()))],
        Shape::Words(words) => vec![pair("enum", texts(words.iter()))],
        Shape::Array(of, most) => {
            let most = most.map(|most| pair("maxItems", Json::integer(most)));
            [ty("array"), pair("items", schema(of))].into_iter().chain(most).collect()
        }
        Shape::Object(keys) => {
            let always = keys.iter().filter(|key| key.always).map(|key| &key.name);
            vec![
                ty("object"),
                pair("properties", object(keys.iter().map(|key| (key.name.clone(), property(key))))),
                pair("required", texts(always)),
                pair("additionalProperties", Json::Bool(false)),
            ]
        }
        Shape::Map(of) => vec![ty("object"), pair("additionalProperties", schema(of))],
        Shape::Keys(keys) => {
            let keys = keys.iter().map(|(expression, shape)| (expression.clone(), schema(shape)));
            vec![ty("object"), pair("patternProperties", object(keys)), pair("additionalProperties", Json::Bool(false))]
        }
        Shape::Any(shapes) => vec![pair("anyOf", Json::Array(shapes.iter().map(schema).collect()))],
        Shape::Named(name) => vec![pair("$ref", reference(name))],
    }
}

fn property(key: &Key) -> Json {
    let about = (!key.about.is_empty()).then(|| pair("description", Json::text(key.about.as_str())));
    object(about.into_iter().chain(keywords(&key.shape)))
}

fn schema(shape: &Shape) -> Json {
    object(keywords(shape))
}

fn reference(name: &str) -> Json {
    Json::text(format!("#/$defs/{name}"))
}

fn texts<'a>(words: impl Iterator<Item = &'a String>) -> Json {
    Json::Array(words.map(|word| Json::text(word.as_str())).collect())
}

fn object(pairs: impl IntoIterator<Item = (String, Json)>) -> Json {
    Json::Object(pairs.into_iter().collect())
}

fn pair(key: &str, value: Json) -> (String, Json) {
    (key.to_owned(), value)
}
