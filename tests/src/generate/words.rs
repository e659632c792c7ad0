//! What may be typed in a field, by what the field holds: the values that rules turn on, and some others.

use norec_core::{Draft, Entry, FieldKind, FieldPath, ListName};

/// Instants around the deadlines of both calls, in each of their readings, and others.
pub(super) const INSTANTS: [&str; 18] = [
    "2026-08-15T23:58:00+02:00",
    "2026-08-15T23:59:00+02:00",
    "2026-08-15T23:59:59+02:00",
    "2026-08-16T00:00:00+02:00",
    "2026-08-15T22:30:00Z",
    "2026-08-15T23:58:59+01:00",
    "2026-08-15T23:59:59+01:00",
    "2026-08-16T00:00:00+01:00",
    "2026-08-16T03:44:00+05:45",
    "2026-09-01T23:59:59+02:00",
    "2026-09-02T00:30:00+02:00",
    "2025-01-15T12:00:00+01:00",
    "2025-01-15T23:59:59+01:00",
    "2025-01-16T00:00:00+01:00",
    "2024-02-29T12:00:00+01:00",
    "2028-02-29T23:59:59-11:00",
    "2025-01-01T00:00:00Z",
    "2027-02-01T12:00:00+01:00",
];

/// Countries of each reading of the region: home, the regions named, the Caribbean, between continents, and outside.
pub(super) const COUNTRIES: [&str; 18] =
    ["NO", "NP", "KE", "BD", "BR", "MX", "CU", "JM", "PR", "TR", "GE", "RU", "FR", "US", "SE", "XK", "TW", "GL"];

/// Currencies with two decimals, none, three and four.
pub(super) const CURRENCIES: [&str; 5] = ["NOK", "USD", "UGX", "TND", "CLF"];

const AMOUNTS: [&str; 11] =
    ["1000", "5000.01", "0", "0.01", "0.005", "1", "900", "6500", "6500.5", "1234.5678", "999999999999.9999"];
const QUANTITIES: [&str; 6] = ["1", "0.5", "3", "20", "0.0001", "999999999999.9999"];
const AGES: [&str; 9] = ["0", "2", "3", "17", "18", "25", "35", "36", "120"];
/// Around the ends of stays, rounds and agreements, and of long support.
const MONTHS: [&str; 14] = ["1", "2", "3", "6", "11", "12", "18", "19", "24", "25", "36", "37", "60", "61"];
const NUMBERS: [&str; 3] = ["974760673", "983974724", "CHE-123.456.788"];

/// Every text that is tried in a field, each of which can be used there by itself.
pub(super) fn words(draft: &Draft, path: &FieldPath) -> Vec<String> {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    let Some(field) = path.field() else { return Vec::new() };
    match field.kind {
        FieldKind::Text => texts(&["Bergen kommune", "«Ærleg» \"& Søn\"", "x"]),
        FieldKind::YesNo => texts(&["yes", "no"]),
        FieldKind::Choice(ids) => texts(ids),
        FieldKind::Country => texts(&COUNTRIES),
        FieldKind::Currency => texts(&CURRENCIES),
        FieldKind::Amount => texts(&AMOUNTS),
        FieldKind::Quantity => texts(&QUANTITIES),
        FieldKind::Count => texts(&["1", "2", "3", "9999"]),
        FieldKind::Years => texts(&AGES),
        FieldKind::Months => texts(&MONTHS),
        FieldKind::YearMonth => texts(&["2027-02", "2028-02", "2026-12"]),
        FieldKind::Date => texts(&[
            "2027-07-31",
            "2027-09-30",
            "2022-12-31",
            "2023-09-01",
            "2024-12-31",
            "2025-10-02",
            "2024-02-29",
            "2028-02-29",
            "2025-12-31",
            "2026-05-15",
            "2026-05-16",
            "2026-08-15",
            "2026-08-16",
        ]),
        FieldKind::Instant => texts(&INSTANTS),
        FieldKind::OrganisationNumber => texts(&NUMBERS),
        FieldKind::Reference(list) => draft.rows(list).iter().map(ToString::to_string).collect(),
    }
}

/// Everything that may stand in a field: unknown, cannot say, absent where it may be, and each word.
pub(super) fn entries(draft: &Draft, path: &FieldPath) -> Vec<Option<Entry>> {
    let mut all = vec![None, Some(Entry::CannotSay)];
    if path.field().is_some_and(|field| field.may_be_absent) {
        all.push(Some(Entry::Absent));
    }
    all.extend(words(draft, path).into_iter().map(|word| Some(Entry::Typed(word))));
    all
}

/// The fields that a draft has: those outside lists, and those of each row.
pub fn fields(draft: &Draft) -> Vec<FieldPath> {
    let mut all: Vec<FieldPath> = FieldPath::singles().collect();
    for list in ListName::ALL {
        for id in draft.rows(list) {
            all.extend(list.fields().iter().map(|field| FieldPath::Row(list, *id, field)));
        }
    }
    all
}

/// Whether some rule reads a field.
pub(super) fn is_read(path: &FieldPath) -> bool {
    match path {
        FieldPath::Field(field) => {
            ["history.", "plan.", "submission.", "afterwards."].iter().any(|record| field.name.starts_with(record))
                || field.name == "submitted_at"
        }
        FieldPath::Row(list, _, field) => match list {
            ListName::Partners => {
                ["country", "kind", "legal_entity", "capacity", "new_partner", "coordinator"].contains(&field.name)
            }
            ListName::Placements => {
                ["from", "to", "count", "months", "mode", "youngest", "oldest"].contains(&field.name)
            }
            ListName::Lines => {
                ["partner", "category", "unit_cost", "quantity", "currency", "note", "additional_funding"]
                    .contains(&field.name)
            }
            ListName::Rounds => field.name == "months",
            ListName::Papers => true,
        },
        FieldPath::List(_) | FieldPath::Supplied(_) => true,
    }
}
