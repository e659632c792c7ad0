//! Laws of sums: parts add up to the whole, shares stay close to it, limits are as whole minor units have them.

use super::{added, cases, shuffled};
use norec_core::budget::{BudgetTotals, Headcount, People, totals};
use norec_core::{Amount, Answer, Application, Count, Currency, Decimal, Months, Placement, RowId, Totals};
use norec_tests::generate::{cap_limit, sample, sums};
use proptest::prelude::*;
use proptest::sample::Index;

/// What a line names, and how many a group is: picks among what is there.
type Picks = (Vec<Index>, Vec<(Option<u32>, Option<u32>)>);

fn picks() -> impl Strategy<Value = Picks> {
    let group = (prop::option::weighted(0.9, 1..=40_u32), prop::option::weighted(0.9, 1..=24_u32));
    (prop::collection::vec(any::<Index>(), 24), prop::collection::vec(group, 6))
}

/// The same application, its lines spread over rounds and groups, its groups of other numbers.
fn spread(application: &Application, (named, groups): &Picks) -> Application {
    let mut application = application.clone();
    let ids = |ids: Vec<RowId>| ids.into_iter().map(Answer::Known).chain([Answer::Unknown]).collect::<Vec<_>>();
    let rounds = ids(application.rounds.iter().map(|row| row.id).collect());
    let mut placements = ids(application.placements.iter().map(|row| row.id).collect());
    placements.push(Answer::Absent);
    for (row, pick) in application.budget.lines.rows.iter_mut().zip(named.chunks(2)) {
        row.value.round = *pick[0].get(&rounds);
        row.value.placement = *pick[1].get(&placements);
    }
    for (row, (count, months)) in application.placements.rows.iter_mut().zip(groups) {
        row.value.count = count.map_or(Answer::Unknown, |count| Count::new(count).unwrap().into());
        row.value.months = months.map_or(Answer::Unknown, |months| Months::new(months).unwrap().into());
    }
    application
}

/// The sums of each breakdown, each added up again.
fn breakdowns(totals: &BudgetTotals) -> [std::collections::BTreeMap<String, Decimal>; 4] {
    fn all<K>(parts: &[(Option<K>, Totals)]) -> std::collections::BTreeMap<String, Decimal> {
        added(parts.iter().map(|(_, part)| part))
    }
    [all(&totals.by_partner), all(&totals.by_category), all(&totals.by_round), all(&totals.by_placement)]
}

/// Every place where a sum is shared: the sum, and by how many.
fn shared(totals: &BudgetTotals) -> Vec<(Totals, People)> {
    let mut all = vec![(totals.by_currency.clone(), totals.people)];
    all.extend(totals.by_category.iter().map(|(_, sums)| (sums.clone(), totals.people)));
    all.extend(totals.stated.map(|stated| (Totals::from(stated.total), totals.people)));
    all.extend(totals.by_placement.iter().filter_map(|(id, sums)| Some((sums.clone(), totals.people_of((*id)?)))));
    all
}

/// Counted again by hand: the sum over groups, `None` where one is unanswered.
fn counted(groups: &[&Placement], each: impl Fn(&Placement) -> Option<u64>) -> Headcount {
    let all: Option<Vec<u64>> = groups.iter().map(|group| each(group)).collect();
    match all {
        Some(all) if all.is_empty() => Headcount::Nobody,
        Some(all) => Headcount::Known(all.iter().sum()),
        None => Headcount::Unanswered,
    }
}

proptest! {
    #![proptest_config(cases(500))]

    #[test]
    fn the_parts_of_each_breakdown_are_the_whole(sample in sample(), picks in picks()) {
        let totals = totals(&spread(&sample.application, &picks));
        let whole = added(std::iter::once(&totals.by_currency));
        for parts in breakdowns(&totals) {
            prop_assert_eq!(&parts, &whole);
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_sum(
        sample in sample(),
        picks in picks(),
        keys in prop::collection::vec(any::<u64>(), 12),
    ) {
        let application = spread(&sample.application, &picks);
        let mut turned = application.clone();
        shuffled(&mut turned.rounds, &keys);
        shuffled(&mut turned.placements, &keys);
        shuffled(&mut turned.budget.lines, &keys);
        let (mut one, mut other) = (totals(&application), totals(&turned));
        for sums in [&mut one, &mut other] {
            // They are named in the order of the rows.
            sums.unpriced.sort();
            sums.too_large.sort();
        }
        prop_assert_eq!(one, other);
    }

    #[test]
    fn people_are_counted_group_by_group(sample in sample(), picks in picks()) {
        let application = spread(&sample.application, &picks);
        let groups: Vec<&Placement> = application.placements.iter().map(|row| &row.value).collect();
        let totals = totals(&application);
        let count = |group: &Placement| group.count.known().map(|count| u64::from(count.get()));
        let months = |group: &Placement| Some(count(group)? * u64::from(group.months.known()?.get()));
        prop_assert_eq!(totals.people.participants, counted(&groups, count));
        prop_assert_eq!(totals.people.participant_months, counted(&groups, months));
        for row in &application.placements {
            prop_assert_eq!(totals.people_of(row.id).participant_months, counted(&[&row.value], months));
        }
    }

    #[test]
    fn a_share_for_each_is_the_sum_but_for_half_a_minor_unit_each(sample in sample(), picks in picks()) {
        let totals = totals(&spread(&sample.application, &picks));
        for (sums, people) in shared(&totals) {
            for count in [people.participants, people.participant_months] {
                let Some(shares) = count.share_of(&sums) else {
                    prop_assert_eq!(count.known(), None);
                    continue;
                };
                let heads = Decimal::from(count.known().unwrap());
                for sum in sums.iter() {
                    let share = shares.get(sum.currency).unwrap();
                    let half = Decimal::new(5, sum.currency.minor_unit() + 1);
                    prop_assert!((share * heads - sum.amount).abs() <= half * heads, "{:?} by {}: {}", sum, heads, share);
                    prop_assert!(share.scale() <= sum.currency.minor_unit());
                }
            }
        }
    }

    #[test]
    fn what_is_left_of_a_stated_total_and_the_lines_are_the_total(
        sample in sample(),
        stated in (0_i64..40_000_000, prop::sample::select(vec!["NOK", "USD", "UGX", "TND"])),
    ) {
        let mut application = sample.application.clone();
        let currency = Currency::new(stated.1).unwrap();
        let total = Decimal::new(stated.0, 2);
        application.budget.stated_total = Amount::new(total).unwrap().into();
        application.budget.stated_currency = currency.into();
        let totals = totals(&application);
        let lines = totals.by_currency.get(currency).unwrap_or_default();
        let others = totals.by_currency.iter().any(|sum| sum.currency != currency);
        let left = totals.stated.unwrap().left.map(|left| left.amount);
        prop_assert_eq!(left, (!others || lines > total).then(|| total - lines));
        if let Some(difference) = totals.stated_difference {
            prop_assert!(totals.whole && !others);
            prop_assert_eq!(difference.amount, total - lines);
        }
    }

    #[test]
    fn every_limit_of_the_cap_is_as_whole_minor_units_have_it(sample in sample()) {
        let lines = &sample.application.budget.lines;
        let assessment = sample.assess();
        // A first step has no budget to look at.
        let found = assessment.findings.iter().find(|finding| finding.rule.id == "cap");
        prop_assert_eq!(found.is_some(), sample.rulebook().rule("cap").is_some());
        let Some(finding) = found else { return Ok(()) };
        let names = ["participant-kinds-with-itself", "participant-kinds-without-itself",
            "all-but-administration-with-itself", "all-but-administration-without-itself"];
        let mut currencies: Vec<Currency> = lines.iter().filter_map(|line| line.currency.known().copied()).collect();
        currencies.sort();
        currencies.dedup();
        let mut expected = Vec::new();
        for (reading, name) in names.into_iter().enumerate() {
            for currency in &currencies {
                let Some(all) = sums(&sample.application, *currency) else { return Ok(()) };
                let [activities, participants, rest] = all;
                let others = if reading < 2 { participants } else { participants + rest };
                if activities == 0 && others == 0 {
                    continue;
                }
                let base = if reading % 2 == 0 { others + activities } else { others };
                let limit = cap_limit(all, reading).unwrap();
                let money = |units: i128| Decimal::from_i128_with_scale(units, currency.minor_unit());
                expected.push((name, *currency, [base, activities, limit, (activities - limit).max(0)].map(money)));
            }
        }
        let said = finding.limits.iter().map(|limit| {
            (limit.reading.unwrap(), limit.currency, [limit.base.unwrap(), limit.amount, limit.limit, limit.over()])
        });
        let said: Vec<_> = said.collect();
        prop_assert_eq!(said, expected);
    }
}
