//! The sums of the budget, so far.

use crate::finding::sentence;
use crate::state::State;
use norec_core::{Money, Totals};
use norec_rules::{Message, SumTable, message};
use yew::prelude::*;

/// The sums by currency, what is to be known of them, and a table for each way to look at them.
pub fn view(state: &State) -> Html {
    let assessment = &state.assessment;
    let nothing =
        assessment.budget.by_currency.is_empty().then(|| html! { <p>{ state.say(&message::totals_none()) }</p> });
    let sum = |money: Money| html! { <p class="sum"><b>{ state.say(&message::row_sum(money)) }</b></p> };
    let note = |note: Message| html! { <p class="small">{ state.say(&note) }</p> };
    html! {
        <div class="fig">
            <h3 class="ds-heading" data-size="2xs">{ state.say(&message::totals_heading()) }</h3>
            { for nothing }{ for assessment.budget.by_currency.iter().map(sum) }
            { for assessment.sum_notes().into_iter().map(note) }
            { for assessment.sum_tables().iter().map(|one| table(state, one)) }
        </div>
    }
}

fn table(state: &State, table: &SumTable) -> Html {
    html! {
        <table class="ds-table">
            <caption>{ state.say(&table.caption) }</caption>
            <tbody>{ for table.rows.iter().map(|(name, sums)| row(state, name, sums)) }</tbody>
        </table>
    }
}

fn row(state: &State, name: &Message, sums: &Totals) -> Html {
    let sums: Vec<String> = sums.iter().map(|money| state.say(&message::row_sum(money))).collect();
    html! { <tr><th scope="row">{ sentence(state, name) }</th><td class="num">{ sums.join(", ") }</td></tr> }
}
