//! The sums of the budget, so far.

use crate::finding::sentence;
use crate::state::State;
use norec_core::{Money, RowId, Totals};
use norec_rules::message;
use yew::prelude::*;

/// The sums by currency and by partner.
pub fn view(state: &State) -> Html {
    let budget = &state.assessment.budget;
    let nothing = budget.by_currency.is_empty().then(|| html! { <p>{ state.say(&message::totals_none()) }</p> });
    let unpriced = u32::try_from(budget.unpriced.len()).unwrap_or_default();
    let left_out =
        (unpriced > 0).then(|| html! { <p class="small">{ state.say(&message::totals_unpriced(unpriced)) }</p> });
    let difference = state.assessment.stated_difference().map(|text| html! { <p>{ state.say(&text) }</p> });
    let sum = |money: Money| html! { <p class="sum"><b>{ state.say(&message::row_sum(money)) }</b></p> };
    html! {
        <div class="fig">
            <h3 class="ds-heading" data-size="2xs">{ state.say(&message::totals_heading()) }</h3>
            { for nothing }{ for budget.by_currency.iter().map(sum) }{ for left_out }{ for difference }
            <table class="ds-table" hidden={budget.by_currency.is_empty()}>
                <thead><tr><th scope="col">{ state.say(&message::totals_partner()) }</th>
                    <th scope="col" class="num">{ state.say(&message::totals_sum()) }</th></tr></thead>
                <tbody>{ for budget.by_partner.iter().map(|(partner, totals)| row(state, *partner, totals)) }</tbody>
            </table>
        </div>
    }
}

fn row(state: &State, partner: Option<RowId>, totals: &Totals) -> Html {
    let name = match partner {
        Some(partner) => message::about_partner(partner),
        None => message::totals_no_partner(),
    };
    let sums: Vec<String> = totals.iter().map(|money| state.say(&message::row_sum(money))).collect();
    html! { <tr><th scope="row">{ sentence(state, &name) }</th><td class="num">{ sums.join(", ") }</td></tr> }
}
