//! Who sends to whom: a bar for each group that travels, and the same as a table.

use crate::finding::sentence;
use crate::state::State;
use norec_core::{Application, Placement, Row, RowId};
use norec_rules::message;
use yew::prelude::*;

/// The picture.
pub fn view(state: &State) -> Html {
    let application = &state.reading.application;
    let ways: Vec<(RowId, RowId, Option<u32>)> = application.placements.iter().filter_map(way).collect();
    let most = ways.iter().filter_map(|(_, _, count)| *count).max().unwrap_or(1);
    let nothing = ways.is_empty().then(|| html! { <p>{ state.say(&message::flow_none()) }</p> });
    let bar = |(from, to, count): &(RowId, RowId, Option<u32>)| {
        let text = match count {
            Some(count) => message::flow_arrow(*count, *from, *to),
            None => message::flow_some(*from, *to),
        };
        let width = count.unwrap_or(1).saturating_mul(100).checked_div(most).unwrap_or(1).max(2);
        html! {
            <li><p>{ sentence(state, &text) }</p>
                <svg class="way" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={width.to_string()} height="6" class="fill" /></svg></li>
        }
    };
    html! {
        <figure class="fig" aria-labelledby="flow-heading">
            <figcaption><h3 class="ds-heading" data-size="2xs" id="flow-heading">{ state.say(&message::flow_heading()) }</h3>
                { for nothing }</figcaption>
            <ul class="ways">{ for ways.iter().map(bar) }</ul>
            <details class="ds-details why"><summary>{ state.say(&message::show_table()) }</summary>{ table(state, application) }</details>
        </figure>
    }
}

fn way(row: &Row<Placement>) -> Option<(RowId, RowId, Option<u32>)> {
    let (from, to) = (*row.from.known()?, *row.to.known()?);
    (from != to).then(|| (from, to, row.count.known().map(|count| count.get())))
}

fn table(state: &State, application: &Application) -> Html {
    let number = |partner: RowId, end: fn(&Placement) -> &norec_core::Answer<RowId>| -> u32 {
        let there = application.placements.iter().filter(|row| end(&row.value).known() == Some(&partner));
        there.filter_map(|row| row.count.known().map(|count| count.get())).fold(0, u32::saturating_add)
    };
    let row = |partner: RowId| {
        html! {
            <tr><th scope="row">{ sentence(state, &message::about_partner(partner)) }</th>
                <td>{ number(partner, |group| &group.from) }</td><td>{ number(partner, |group| &group.to) }</td></tr>
        }
    };
    html! {
        <table class="ds-table">
            <thead><tr><th scope="col">{ state.say(&message::flow_partner()) }</th>
                <th scope="col">{ state.say(&message::flow_sends()) }</th>
                <th scope="col">{ state.say(&message::flow_receives()) }</th></tr></thead>
            <tbody>{ for application.partners.iter().map(|one| row(one.id)) }</tbody>
        </table>
    }
}
