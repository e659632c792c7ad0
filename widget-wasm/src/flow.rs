//! Who sends to whom: the partners in a column, ways down on the right and ways up on the left. The same as a table.

use crate::finding::sentence;
use crate::state::State;
use norec_core::{Placement, RowId};
use norec_rules::{Message, Outcome, message};
use yew::prelude::*;

/// From the middle of a name to that of the next, and from the edge to the first, in CSS pixels.
const STEP: usize = 96;
const TOP: usize = 36;
/// The width of each side.
const WIDTH: usize = 72;

/// Everybody who goes one way, groups added up.
#[derive(Clone, Copy)]
struct Way {
    /// The places of the two partners in the column.
    from: usize,
    to: usize,
    /// How many; of some groups the number may be missing.
    people: u32,
    more: bool,
}

/// The picture.
pub fn view(state: &State) -> Html {
    let partners: Vec<RowId> = state.reading.application.partners.iter().map(|row| row.id).collect();
    let ways = ways(state, &partners);
    let text = |way: &Way| way.message(&partners).map(|one| state.say(&one)).unwrap_or_default();
    let said: Vec<String> = ways.iter().map(text).collect();
    let missing = missing_way(state, &ways);
    let name = |partner: &RowId| html! { <li><b>{ sentence(state, &message::about_partner(*partner)) }</b></li> };
    let height = partners.len().saturating_mul(STEP).saturating_sub(STEP.saturating_sub(TOP.saturating_mul(2)));
    let side = |class: &'static str, down: bool| {
        let box_of = ["0 0 72 ", &height.to_string()].concat();
        let here = |way: &&Way| (way.from < way.to) == down;
        html! {
            <svg class={class} viewBox={box_of} width="72" height={height.to_string()}>
                { for missing.iter().filter(here).map(|way| way.arrow("dash")) }
                { for ways.iter().filter(here).map(|way| way.arrow("way")) }
            </svg>
        }
    };
    html! {
        <figure class="fig" aria-labelledby="flow-heading">
            <figcaption><h3 class="ds-heading" data-size="2xs" id="flow-heading">{ state.say(&message::flow_heading()) }</h3>
                <p hidden={!ways.is_empty()}>{ state.say(&message::flow_none()) }</p></figcaption>
            <div class="flow" role="img" aria-label={said.join(" ")} hidden={ways.is_empty()}>
                { side("back", false) }
                <ol>{ for partners.iter().map(name) }</ol>
                { side("out", true) }
            </div>
            <details class="ds-details why" hidden={ways.is_empty()}>
                <summary>{ state.say(&message::show_table()) }</summary>{ table(state, &partners, &ways) }</details>
        </figure>
    }
}

/// Each way that somebody goes, once. A group from a partner to itself goes nowhere.
fn ways(state: &State, partners: &[RowId]) -> Vec<Way> {
    let mut ways: Vec<Way> = Vec::new();
    let place = |id: RowId| partners.iter().position(|partner| *partner == id);
    let ends = |group: &Placement| Some((place(*group.from.known()?)?, place(*group.to.known()?)?));
    for group in state.reading.application.placements.iter() {
        let Some((from, to)) = ends(group).filter(|(from, to)| from != to) else { continue };
        let (people, more) = group.count.known().map_or((0, true), |count| (count.get(), false));
        match ways.iter_mut().find(|way| way.from == from && way.to == to) {
            Some(way) => {
                way.people = way.people.saturating_add(people);
                way.more |= more;
            }
            None => ways.push(Way { from, to, people, more }),
        }
    }
    ways
}

/// The way home that nobody goes yet, while the rule about both ways is not met.
fn missing_way(state: &State, ways: &[Way]) -> Option<Way> {
    let both = state.assessment.findings.iter().find(|finding| finding.rule.id == "both-ways")?;
    let first = ways.first().filter(|_| both.outcome != Outcome::Met)?;
    Some(Way { from: first.to, to: first.from, people: 0, more: false })
}

impl Way {
    fn message(&self, partners: &[RowId]) -> Option<Message> {
        let (from, to) = (*partners.get(self.from)?, *partners.get(self.to)?);
        Some(if self.more { message::flow_some(from, to) } else { message::flow_arrow(self.people, from, to) })
    }

    /// A curve from one name to the other, with its head and its number. Longer ways bend out further.
    fn arrow(&self, class: &'static str) -> Html {
        let down = self.from < self.to;
        let middle = |place: usize| place.saturating_mul(STEP).saturating_add(TOP);
        let x = |from_name: usize| if down { from_name } else { WIDTH.saturating_sub(from_name) };
        // Ways leave a name on the side they go to, and arrive on the side they come from.
        let (start, end) = if down {
            (middle(self.from).saturating_add(8), middle(self.to).saturating_sub(8))
        } else {
            (middle(self.from).saturating_sub(8), middle(self.to).saturating_add(8))
        };
        let bend = self.from.abs_diff(self.to).saturating_mul(14).saturating_add(40).min(86);
        let (tip, back) = (x(10), x(19));
        let (above, below) = (end.saturating_sub(7), end.saturating_add(7));
        let (near, far) = (x(2), x(bend));
        let curve =
            format!("M{near},{start}C{far},{start} {far},{end} {tip},{end}M{back},{above}L{tip},{end}L{back},{below}");
        let (at_x, at_y) = (x(bend.saturating_mul(3) / 4), start.saturating_add(end) / 2);
        let number = if self.more { "?".to_owned() } else { self.people.to_string() };
        html! {
            <><path class={class} d={curve} />
            <rect class="pill" x={at_x.saturating_sub(14).to_string()} y={at_y.saturating_sub(14).to_string()} width="28" height="28" />
            <text x={at_x.to_string()} y={at_y.saturating_add(6).to_string()}>{ number }</text></>
        }
    }
}

fn table(state: &State, partners: &[RowId], ways: &[Way]) -> Html {
    let number = |mine: &dyn Fn(&Way) -> bool| -> String {
        let (mut people, mut more) = (0_u32, false);
        for way in ways.iter().filter(|way| mine(way)) {
            people = people.saturating_add(way.people);
            more |= way.more;
        }
        let plus = more.then(|| [" + ", &state.say(&message::flow_unknown())].concat());
        [people.to_string(), plus.unwrap_or_default()].concat()
    };
    let row = |(place, partner): (usize, &RowId)| {
        html! {
            <tr><th scope="row">{ sentence(state, &message::about_partner(*partner)) }</th>
                <td>{ number(&|way| way.from == place) }</td><td>{ number(&|way| way.to == place) }</td></tr>
        }
    };
    html! {
        <table class="ds-table">
            <thead><tr><th scope="col">{ state.say(&message::flow_partner()) }</th>
                <th scope="col">{ state.say(&message::flow_sends()) }</th>
                <th scope="col">{ state.say(&message::flow_receives()) }</th></tr></thead>
            <tbody>{ for partners.iter().enumerate().map(row) }</tbody>
        </table>
    }
}
