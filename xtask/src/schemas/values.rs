//! The values that the documents share.

use super::shape::{Definition, Shape, define, key, maybe};
use crate::vocabulary;
use norec_rules::room::{Country, ListName};

/// The id of a row.
pub const ROW_ID: &str = "[A-Za-z0-9_-]{1,36}";
/// A day.
const DAY: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

/// All of them.
pub fn definitions() -> Vec<Definition> {
    let countries: Vec<String> = Country::all().map(|country| country.to_string()).collect();
    let lists = ListName::ALL.map(|list| list.as_str().replace('.', "\\.")).join("|");
    vec![
        define("RowId", "The id of a row, which stays when rows move.", Shape::text(ROW_ID)),
        define("Country", "A country: two capital letters, ISO 3166-1.", Shape::Words(countries)),
        define("Currency", "A currency: three capital letters, ISO 4217.", Shape::text("[A-Z]{3}")),
        define("Day", "A day: `2027-08-01`.", Shape::text(DAY)),
        define("Month", "A month: `2027-08`.", Shape::text("[0-9]{4}-(0[1-9]|1[0-2])")),
        define(
            "Instant",
            "An instant with its offset: `2026-08-15T23:59:00+02:00`.",
            Shape::text([DAY, "T[0-2][0-9]:[0-5][0-9](:[0-5][0-9])?(Z|[+-][0-9]{2}:[0-5][0-9])"].concat()),
        ),
        define(
            "Decimal",
            "A decimal as text, so that no reader rounds it: `1234.5`.",
            Shape::text("-?(0|[1-9][0-9]*)(\\.[0-9]+)?"),
        ),
        define("FieldPath", "The path of a field or of a list: `partners[p1].country`, `partners`.", Shape::TEXT),
        define("CallId", "The id of a call.", Shape::words(vocabulary::calls())),
        define("RuleId", "The id of a rule.", Shape::words(vocabulary::rules())),
        define("VerdictKind", "How an application stands as a whole.", Shape::words(vocabulary::verdicts())),
        define("OutcomeId", "What a rule says of a subject.", Shape::words(vocabulary::outcomes())),
        define("Strength", "How hard a rule binds.", Shape::words(vocabulary::strengths())),
        define("Stage", "When a rule is looked at.", Shape::words(vocabulary::stages())),
        define("Confidence", "How sure it is that the source says so.", Shape::words(vocabulary::confidences())),
        define("Timing", "Whether a call is open.", Shape::words(vocabulary::timings())),
        define(
            "SubjectId",
            "Whom or what a finding is about: `application`, `partners[p1]`, `partners to come`.",
            Shape::text(format!("application|({lists})(\\[{ROW_ID}\\]| to come)")),
        ),
        define(
            "Money",
            "An amount of one currency.",
            Shape::Object(vec![key("amount", Shape::Named("Decimal")), key("currency", Shape::Named("Currency"))]),
        ),
        define(
            "Source",
            "A page or document.",
            Shape::Object(vec![
                key("title", Shape::TEXT),
                key("address", Shape::TEXT),
                key("language", Shape::TEXT),
                key("read_on", Shape::Named("Day")),
                key("how", Shape::words(["read", "cut", "reprinted"])),
            ]),
        ),
        define(
            "Citation",
            "Where a statement comes from, and how sure it is.",
            Shape::Object(vec![
                key("facts", Shape::array(Shape::TEXT)),
                key("source", Shape::Named("Source")),
                key("confidence", Shape::Named("Confidence")),
                maybe("words", Shape::TEXT).says("The source's own words, where they matter."),
                maybe("carried_from", Shape::TEXT).says("The earlier call that it is carried over from."),
            ]),
        ),
        define("Hash", "A SHA-256 of canonical JSON (RFC 8785).", Shape::text("[0-9a-f]{64}")),
    ]
}
