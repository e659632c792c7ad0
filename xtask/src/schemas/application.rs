//! The documents that people fill in: the application, and the draft behind it.

use super::shape::{Definition, Key, Shape, define, format, key, maybe, whole};
use super::values::ROW_ID;
use norec_rules::Language;
use norec_rules::labels;
use norec_rules::room::{
    Application, Category, Count, Country, Draft, Field, FieldKind, FieldPath, ListName, MAX_ROWS, Months, RowId, Years,
};

/// An amount that is not negative, as JSON has it.
const AMOUNT: &str = "(0|[1-9][0-9]{0,11})(\\.[0-9]{1,4})?";

/// The names of the definitions of rows.
fn row(list: ListName) -> &'static str {
    match list {
        ListName::Partners => "Partner",
        ListName::Rounds => "Round",
        ListName::Placements => "Placement",
        ListName::Lines => "BudgetLine",
        ListName::Papers => "Paper",
    }
}

/// The application and what it is made of, with the English labels of the form.
pub fn definitions(english: &Language) -> Vec<Definition> {
    let mut all = vec![
        define(
            "CannotSay",
            "Asked, and could not find out; it is not asked again.",
            Shape::Object(vec![key("cannot_say", Shape::True)]),
        ),
        define("Amount", "An amount that is not negative, as text: `1234.50`.", Shape::text(AMOUNT)),
    ];
    for list in ListName::ALL {
        let id = key("id", Shape::Named("RowId"));
        // Any id will do: the label does not say it.
        let path = |field| RowId::new("id").ok().map(|id| FieldPath::Row(list, id, field));
        let fields = list.fields().iter().map(|field| answer(field, path(field), english));
        all.push(define(row(list), "A row of its list.", Shape::Object([id].into_iter().chain(fields).collect())));
    }
    all.push(define("Supplied", "What only the applicant can look up, by key.", supplied()));
    all.push(define(
        "Application",
        "All that an applicant has said. What is left out is not known.",
        application(english),
    ));
    all.push(define("Draft", "The text of every field as typed, by its path.", draft()));
    all
}

fn application(english: &Language) -> Shape {
    let mut keys = vec![format(Application::FORMAT, false)];
    for (name, fields) in Application::RECORDS {
        let mut of_record: Vec<Key> =
            fields.iter().map(|field| answer(field, Some(FieldPath::Field(field)), english)).collect();
        // A list stands in the record that its path names.
        of_record.extend(ListName::ALL.iter().filter_map(|list| {
            let (record, list_name) = list.as_str().rsplit_once('.').unwrap_or(("", list.as_str()));
            (record == name).then(|| maybe(list_name, rows(*list)))
        }));
        match name {
            "" => keys.extend(of_record),
            name => keys.push(maybe(name, Shape::Object(of_record))),
        }
    }
    keys.push(maybe("supplied", Shape::Named("Supplied")));
    Shape::Object(keys)
}

fn rows(list: ListName) -> Shape {
    Shape::Object(vec![
        maybe("rows", Shape::Array(Box::new(Shape::Named(row(list))), Some(MAX_ROWS))),
        maybe("complete", Shape::Bool).says("Whether these are all."),
    ])
}

/// A key with the values that answer a field.
fn answer(field: &'static Field, path: Option<FieldPath>, english: &Language) -> Key {
    let label = path.map(|path| english.text(&labels::field(&path), &Application::default())).unwrap_or_default();
    // A field that no form asks for has no label; its path stands in for it.
    let about = if label.contains(' ') || !label.contains(['.', '_']) { label } else { String::new() };
    let absent = field.may_be_absent.then_some(Shape::Null);
    let shapes = [value(field.kind)].into_iter().chain(absent).chain([Shape::Named("CannotSay")]);
    maybe(field.key(), Shape::Any(shapes.collect())).says(about)
}

fn value(kind: FieldKind) -> Shape {
    let bounds = |min: u32, max: u32| Shape::Integer(Some(min.into()), Some(max.into()));
    match kind {
        // At least one character that is no space.
        FieldKind::Text | FieldKind::OrganisationNumber => Shape::Text(Some("\\S".to_owned())),
        FieldKind::YesNo => Shape::Bool,
        FieldKind::Choice(words) => Shape::words(words.iter().copied()),
        FieldKind::Country => Shape::Named("Country"),
        FieldKind::Currency => Shape::Named("Currency"),
        FieldKind::Amount | FieldKind::Quantity => Shape::Named("Amount"),
        FieldKind::Count => bounds(Count::MIN, Count::MAX),
        FieldKind::Years => bounds(Years::MIN, Years::MAX),
        FieldKind::Months => bounds(Months::MIN, Months::MAX),
        FieldKind::YearMonth => Shape::Named("Month"),
        FieldKind::Date => Shape::Named("Day"),
        FieldKind::Instant => Shape::Named("Instant"),
        FieldKind::Reference(_) => Shape::Named("RowId"),
    }
}

/// The keys of what can be looked up: whether a country is on the list, and a highest rate.
fn looked_up() -> [String; 2] {
    let countries = Country::all().map(|country| country.to_string()).collect::<Vec<_>>().join("|");
    let categories = Category::IDS.join("|");
    [format!("partner-countries/({countries})"), format!("maximum-rate/({categories})-({countries})-[A-Z]{{3}}")]
}

fn supplied() -> Shape {
    let [country, rate] = looked_up();
    let listed = vec![Shape::Bool, Shape::Named("CannotSay")];
    let rates = vec![Shape::Named("Amount"), Shape::Null, Shape::Named("CannotSay")];
    Shape::Keys(vec![(whole(country), Shape::Any(listed)), (whole(rate), Shape::Any(rates))])
}

fn draft() -> Shape {
    let escaped = |name: &str| name.replace('.', "\\.");
    let names = |fields: &[&Field]| fields.iter().map(|field| escaped(field.name)).collect::<Vec<_>>().join("|");
    let singles = Application::RECORDS.map(|(_, fields)| names(fields)).join("|");
    let rows =
        ListName::ALL.map(|list| format!("{}\\[{ROW_ID}\\]\\.({})", escaped(list.as_str()), names(list.fields())));
    let supplied = format!("supplied\\[({})\\]", looked_up().join("|"));
    let paths = whole([singles, rows.join("|"), supplied].join("|"));
    let entry = Shape::Any(vec![Shape::TEXT, Shape::Null, Shape::Named("CannotSay")]);
    let list = Shape::Object(vec![
        key("rows", Shape::Array(Box::new(Shape::Named("RowId")), Some(MAX_ROWS))),
        key("complete", Shape::Bool),
        key("given", Shape::Integer(Some(0), None)).says("How many ids were ever given, so that none is given twice."),
    ]);
    Shape::Object(vec![
        format(Draft::FORMAT, true),
        key("fields", Shape::Keys(vec![(paths, entry)])),
        key("lists", Shape::Object(ListName::ALL.iter().map(|name| maybe(name.as_str(), list.clone())).collect())),
    ])
}
