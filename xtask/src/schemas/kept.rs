//! What is kept beside an application: the rulebook, the overlay, the receipt.

use super::assessment::overlay_source;
use super::shape::{Definition, Shape, define, format, key, maybe};
use norec_rules::Rulebook;
use norec_rules::overlay::Overlay;
use norec_rules::receipt::Receipt;
use norec_rules::room::Category;

/// The three documents and what they are made of.
pub fn definitions() -> Vec<Definition> {
    vec![
        define("Parameter", "The value of a parameter.", parameter()),
        define("Parameters", "Parameters by their names.", Shape::map(Shape::Named("Parameter"))),
        define("Deadline", "When a call closes, in one reading of its text.", deadline()),
        define("RuleInBook", "A rule as one call has it.", rule()),
        define("Rulebook", "All that one call requires.", rulebook()),
        define("Overlay", "Figures from a file, with the keys of its TOML form.", overlay()),
        define("Receipt", "What an answer came from, and what it was.", receipt()),
    ]
}

fn parameter() -> Shape {
    let plain = [Shape::Bool, Shape::Integer(None, None), Shape::TEXT];
    let nested = [Shape::array(Shape::Named("Parameter")), Shape::Named("Parameters")];
    Shape::Any(plain.into_iter().chain(nested).collect())
}

fn deadline() -> Shape {
    let closes = Shape::Any(vec![Shape::Named("Day"), Shape::Named("Instant")]);
    Shape::Object(vec![key("name", Shape::TEXT), key("closes", closes), key("citation", Shape::Named("Citation"))])
}

fn rule() -> Shape {
    let reading = Shape::Object(vec![
        key("name", Shape::TEXT),
        key("citation", Shape::Named("Citation")),
        key("parameters", Shape::Named("Parameters")),
    ]);
    Shape::Object(vec![
        key("id", Shape::Named("RuleId")),
        key("strength", Shape::Named("Strength")),
        key("stage", Shape::Named("Stage")),
        key("citation", Shape::Named("Citation")),
        key("reads", Shape::array(Shape::TEXT)).says("Paths without an id: `partners[].country`."),
        key("parameters", Shape::Named("Parameters")),
        key("readings", Shape::array(reading)),
    ])
}

fn rulebook() -> Shape {
    let month = || Shape::Named("Month");
    let day = || Shape::Named("Day");
    let one = |name: &str, of: Shape| Shape::Object(vec![key(name, of)]);
    let decision = Shape::Any(vec![
        one("months", Shape::Integer(Some(0), None)),
        one("weeks", Shape::Integer(Some(0), None)),
        one("by", day()),
        one("during", month()),
    ]);
    let next = Shape::Object(vec![
        key("closes", day()),
        key("first_steps_closed", Shape::array(day())),
        key("citation", Shape::Named("Citation")),
    ]);
    let coverage = Shape::Object(vec![
        key("read_on", day()),
        key("parts", Shape::array(Shape::TEXT)),
        key("not_read", Shape::array(Shape::TEXT)),
    ]);
    Shape::Object(vec![
        format(Rulebook::FORMAT, true),
        key("id", Shape::Named("CallId")),
        key("scheme", Shape::TEXT),
        key("decides", Shape::words(["adviser", "norec", "un", "udi"].into_iter()))
            .says("Who decides on what is applied for; an adviser is of Norec."),
        key("title", Shape::TEXT),
        key("announced", Shape::Bool),
        key("replaced", Shape::Bool).says("A later published rulebook of the same scheme holds instead."),
        key("standing", Shape::Bool).says("It is no call: it has no deadline and holds until it is changed."),
        key("citation", Shape::Named("Citation")),
        key("deadlines", Shape::array(Shape::Named("Deadline"))),
        maybe("total", Shape::Named("Money")),
        maybe("heading", Shape::TEXT)
            .says("The key of the message that the check is called by; an exchange's if left out."),
        maybe("year", Shape::Integer(Some(2000), Some(2199)))
            .says("Whose rules these are, where no deadline tells it."),
        maybe("inherits", Shape::Named("CallId")),
        maybe("decision", decision),
        maybe("starts", Shape::array(month())).says("The first and the last month in which an exchange starts."),
        maybe("next", next),
        key("coverage", coverage),
        key("rules", Shape::array(Shape::Named("RuleInBook"))),
    ])
}

fn overlay() -> Shape {
    let year = || key("year", Shape::Integer(Some(2000), Some(2199)));
    let source = key("source", Shape::TEXT).says("The id of a source of this document.");
    let countries = || Shape::array(Shape::Named("Country"));
    let of_source = overlay_source().into_iter().map(|key| match key.name.as_str() {
        "address" => maybe("address", Shape::TEXT),
        _ => key,
    });
    let sources = Shape::Object([key("id", Shape::TEXT)].into_iter().chain(of_source).collect());
    let list = Shape::Object(vec![
        year(),
        source.clone(),
        maybe("on_list", countries()),
        maybe("not_on_list", countries()),
        maybe("whole", Shape::Bool).says("Whether a country that is not named is not on the list."),
    ]);
    let rates = Shape::Object(vec![
        year(),
        key("category", Shape::words(Category::IDS.iter().copied())),
        key("country", Shape::Named("Country")),
        key("currency", Shape::Named("Currency")),
        key("amount", Shape::Named("Amount")),
        source,
    ]);
    Shape::Object(vec![
        format(Overlay::FORMAT, false),
        maybe("source", Shape::array(sources)),
        maybe("countries", Shape::array(list)),
        maybe("rates", Shape::array(rates)),
    ])
}

fn receipt() -> Shape {
    let finding =
        Shape::Object(vec![key("rule", Shape::TEXT), key("subject", Shape::TEXT), key("outcome", Shape::TEXT)]);
    let hash = || Shape::Named("Hash");
    Shape::Object(vec![
        format(Receipt::FORMAT, true),
        key("version", Shape::TEXT).says("The version of the crate."),
        key("call", Shape::TEXT),
        key("rulebook", hash()),
        key("answers", hash()).says("The application with its rows by id."),
        maybe("overlay", hash()),
        key("as_of", Shape::Named("Instant")),
        key("verdict", Shape::TEXT),
        key("findings", Shape::array(finding)),
        key("assessment", hash()),
    ])
}
