//! What comes out: the assessment.

use super::shape::{Definition, Key, Shape, define, format, key, maybe};
use norec_rules::Assessment;
use norec_rules::room::Category;

/// The assessment and what it is made of.
pub fn definitions() -> Vec<Definition> {
    let mut all = vec![
        define("MessageValue", "A value that a sentence puts in its place.", value()),
        define("Message", "A sentence as data: its key, and its values by their names.", Shape::Object(message())),
        define("Wait", "An answer that a finding waits for; an object where the applicant could not find out.", wait()),
        define("Limit", "An amount beside the most that it may be.", limit()),
        define("OverlaySource", "Where a figure of a file is from.", Shape::Object(overlay_source())),
        define("IfComplete", "What an open finding would be if every list were complete.", Shape::Object(said())),
        define("Finding", "What one rule says of one subject.", finding()),
        define("Reminder", "Something to see to, of a rule that makes no finding yet.", reminder()),
        define("Verdict", "How the findings stand as a whole.", verdict()),
    ];
    all.extend(budget());
    all.push(define("Assessment", "What the answers mean under one call.", assessment()));
    all
}

fn assessment() -> Shape {
    Shape::Object(vec![
        format(Assessment::FORMAT, true),
        key("rulebook", Shape::Named("CallId")),
        key("as_of", Shape::Named("Instant")),
        key("timing", Shape::Named("Timing")),
        key("verdict", Shape::Named("Verdict")),
        key("findings", Shape::array(Shape::Named("Finding"))),
        key("reminders", Shape::array(Shape::Named("Reminder"))),
        key("totals", sums()),
        key("budget", Shape::Named("BudgetSums")),
        maybe("if_complete", Shape::Named("VerdictKind"))
            .says("The verdict if every list were complete, where it differs."),
        maybe("stated_difference", Shape::Named("Money")),
    ])
}

fn verdict() -> Shape {
    Shape::Object(vec![
        key("kind", Shape::Named("VerdictKind")),
        key("decided_by", Shape::array(Shape::TEXT)).says("Findings, each as `rule subject`."),
        key("judgement_already", Shape::array(Shape::TEXT)),
        key("waits", Shape::array(Shape::Named("FieldPath"))),
        key("nothing_left_to_ask", Shape::Bool),
        key("can_be_looked_up", Shape::Integer(Some(0), None)),
        key("only_norec", Shape::Integer(Some(0), None)),
    ])
}

fn finding() -> Shape {
    let mut keys = vec![
        key("rule", Shape::Named("RuleId")),
        key("subject", Shape::Named("SubjectId")),
        key("at", Shape::Named("FieldPath")),
        key("strength", Shape::Named("Strength")),
        key("stage", Shape::Named("Stage")),
        key("supplied", Shape::Bool).says("Whether a figure of the applicant's decided it."),
        key("citation", Shape::Named("Citation")),
        maybe("overlay", Shape::Named("OverlaySource")),
    ];
    keys.extend(said());
    keys.push(maybe("aside", Shape::Named("Message")));
    keys.push(maybe("limits", Shape::array(Shape::Named("Limit"))));
    keys.push(maybe("if_complete", Shape::Named("IfComplete")));
    Shape::Object(keys)
}

/// An outcome with what it names, and its sentence.
fn said() -> Vec<Key> {
    let side = Shape::Object(vec![
        key("outcome", Shape::Named("OutcomeId")),
        maybe("facts", Shape::array(Shape::TEXT)),
        maybe("source", Shape::Named("Source")).says("Where it is not the rule's."),
    ]);
    let mut keys = vec![
        key("outcome", Shape::Named("OutcomeId")),
        maybe("waits", Shape::array(Shape::Named("Wait"))).says("Of an open one."),
        maybe("figures", Shape::array(Shape::TEXT)).says("Of an unpublished one."),
        maybe("readings", Shape::map(side)).says("Of one that depends: each reading by its name."),
    ];
    keys.extend(message());
    keys
}

fn message() -> Vec<Key> {
    vec![key("message", Shape::TEXT), key("values", Shape::map(Shape::Named("MessageValue")))]
}

fn value() -> Shape {
    let one = Shape::Any(vec![Shape::TEXT, Shape::Named("Message")]);
    Shape::Any(vec![
        Shape::TEXT,
        Shape::Integer(None, None),
        Shape::Named("Money"),
        Shape::Named("Message"),
        Shape::array(one),
    ])
}

fn wait() -> Shape {
    let cannot_say = Shape::Object(vec![key("cannot_say", Shape::Named("FieldPath"))]);
    Shape::Any(vec![Shape::Named("FieldPath"), cannot_say])
}

fn limit() -> Shape {
    Shape::Object(vec![
        maybe("reading", Shape::TEXT),
        key("currency", Shape::Named("Currency")),
        maybe("base", Shape::Named("Decimal")).says("What the limit is a share of."),
        key("amount", Shape::Named("Decimal")),
        key("limit", Shape::Named("Decimal")),
        key("over", Shape::Named("Decimal")).says("By how much the amount is over the limit, exactly."),
    ])
}

fn reminder() -> Shape {
    let mut keys = vec![
        key("rule", Shape::Named("RuleId")),
        key("at", Shape::Named("FieldPath")),
        key("strength", Shape::Named("Strength")),
        key("stage", Shape::Named("Stage")),
        key("citation", Shape::Named("Citation")),
        maybe("when", Shape::Object(vec![key("from", Shape::Named("Day")), key("to", Shape::Named("Day"))]))
            .says("The first day and the last."),
    ];
    keys.extend(message());
    Shape::Object(keys)
}

/// Where a figure of a file is from; the overlay names it by an id besides.
pub fn overlay_source() -> Vec<Key> {
    vec![
        key("title", Shape::TEXT),
        key("address", Shape::TEXT),
        key("read_on", Shape::Named("Day")),
        key("confidence", Shape::Named("Confidence")),
    ]
}

fn sums() -> Shape {
    Shape::array(Shape::Named("Money"))
}

fn budget() -> Vec<Definition> {
    let people = Shape::Any(vec![Shape::Integer(Some(0), None), Shape::words(["nobody", "unanswered"])]);
    let shares = || vec![maybe("per_participant", sums()), maybe("per_participant_month", sums())];
    let part = |name: &str, of: Shape, shares: Vec<Key>| {
        let keys = [key("sum", sums()), maybe(name, of)].into_iter().chain(shares);
        key(format!("by_{name}"), Shape::array(Shape::Object(keys.collect())))
    };
    let row = || Shape::Named("RowId");
    let stated = [key("total", Shape::Named("Money")), maybe("left", Shape::Named("Money"))];
    let mut keys = vec![
        key("whole", Shape::Bool),
        key("unpriced", Shape::array(row())),
        key("too_large", Shape::array(row())),
        key("people", Shape::Named("People")),
        part("partner", row(), Vec::new()),
        part("category", Shape::words(Category::IDS.iter().copied()), shares()),
        part("round", row(), Vec::new()),
        part("placement", row(), shares()),
    ];
    keys.extend(shares());
    keys.push(maybe("stated", Shape::Object(stated.into_iter().chain(shares()).collect())));
    vec![
        define(
            "People",
            "The participants of all groups so far.",
            Shape::Object(vec![
                key("participants", people.clone()),
                key("participant_months", people),
                key("complete", Shape::Bool),
            ]),
        ),
        define("BudgetSums", "The sums of the budget in parts.", Shape::Object(keys)),
    ]
}
