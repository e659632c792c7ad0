//! The sums of a budget as JSON. Lists of money have one entry a currency; what is not known is said, or left out,
//! and is never zero.

use super::{array, money, pair};
use norec_core::budget::{BudgetTotals, Headcount, People, Stated};
use norec_core::{Json, RowId, Totals};

type Pairs = Vec<(String, Json)>;

pub(super) fn budget(sums: &BudgetTotals) -> Json {
    let mut people = people(sums.people);
    people.push(pair("complete", Json::Bool(sums.people_complete)));
    let mut pairs = vec![
        pair("whole", Json::Bool(sums.whole)),
        pair("unpriced", array(&sums.unpriced, id)),
        pair("too_large", array(&sums.too_large, id)),
        pair("people", Json::Object(people)),
        pair("by_partner", breakdown("partner", &sums.by_partner, id, |_| None)),
        pair(
            "by_category",
            breakdown("category", &sums.by_category, |one| Json::text(one.id()), |_| Some(sums.people)),
        ),
        pair("by_round", breakdown("round", &sums.by_round, id, |_| None)),
        pair("by_placement", breakdown("placement", &sums.by_placement, id, |group| Some(sums.people_of(*group)))),
    ];
    pairs.extend(shares(sums.people, &sums.by_currency));
    pairs.extend(sums.stated.map(|one| pair("stated", stated(one, sums.people))));
    Json::Object(pairs)
}

/// One entry a part: its key, left out for the lines that name none, its sums, and what one participant costs of them
/// where the part is of some people.
fn breakdown<K>(
    name: &str,
    parts: &[(Option<K>, Totals)],
    key: impl Fn(&K) -> Json,
    of: impl Fn(&K) -> Option<People>,
) -> Json {
    array(parts, |(part, sums)| {
        let mut pairs = vec![pair("sum", totals(sums))];
        pairs.extend(part.as_ref().map(|part| pair(name, key(part))));
        if let Some(people) = part.as_ref().and_then(&of) {
            pairs.extend(shares(people, sums));
        }
        Json::Object(pairs)
    })
}

/// What one participant costs, and one for one month; each only where it is known of how many.
fn shares(people: People, sums: &Totals) -> Pairs {
    let mut pairs = Vec::new();
    for (name, count) in
        [("per_participant", people.participants), ("per_participant_month", people.participant_months)]
    {
        pairs.extend(count.share_of(sums).map(|shares| pair(name, totals(&shares))));
    }
    pairs
}

fn people(people: People) -> Pairs {
    let count = |count| match count {
        Headcount::Known(number) => Json::integer(i64::try_from(number).unwrap_or(i64::MAX)),
        Headcount::Nobody => Json::text("nobody"),
        Headcount::Unanswered => Json::text("unanswered"),
    };
    vec![pair("participants", count(people.participants)), pair("participant_months", count(people.participant_months))]
}

/// The total that the applicant states, shared by the same people.
fn stated(stated: Stated, people: People) -> Json {
    let mut pairs = vec![pair("total", money(stated.total))];
    pairs.extend(stated.left.map(|left| pair("left", money(left))));
    pairs.extend(shares(people, &Totals::from(stated.total)));
    Json::Object(pairs)
}

fn totals(sums: &Totals) -> Json {
    Json::Array(sums.iter().map(money).collect())
}

fn id(id: &RowId) -> Json {
    Json::text(id.as_str())
}
