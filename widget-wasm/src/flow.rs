//! Who sends to whom: the partners in a column, ways down on the right and ways up on the left. The same as a table.

use crate::page::Page;
use crate::state::State;
use norec_core::{Placement, RowId};
use norec_rules::{Message, Outcome, message};

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
pub fn view(page: &mut Page) {
    let state = page.state;
    let partners: Vec<RowId> = state.reading.application.partners.iter().map(|row| row.id).collect();
    let ways = ways(state, &partners);
    let text = |way: &Way| way.message(&partners).map(|one| state.say(&one)).unwrap_or_default();
    let said: Vec<String> = ways.iter().map(text).collect();
    let missing = missing_way(state, &ways);
    let height = partners.len().saturating_mul(STEP).saturating_sub(STEP.saturating_sub(TOP.saturating_mul(2)));
    let side = |page: &mut Page, class: &str, down: bool| {
        page.tag("svg[width=72]", |page| {
            page.set("class", class);
            page.set("viewBox", ["0 0 72 ", &height.to_string()].concat());
            page.set("height", height);
            let here = |way: &&Way| (way.from < way.to) == down;
            for way in missing.iter().filter(here) {
                way.arrow(page, "dash");
            }
            for way in ways.iter().filter(here) {
                way.arrow(page, "way");
            }
        });
    };
    page.tag("figure.fig[aria-labelledby=flow-heading]", |page| {
        page.tag("figcaption", |page| {
            page.line("h3.ds-heading[data-size=2xs][id=flow-heading]", message::flow_heading());
            page.tag("p", |page| {
                page.flag("hidden", !ways.is_empty());
                page.say(message::flow_none());
            });
        });
        page.tag("div.flow[role=img]", |page| {
            page.set("aria-label", said.join(" "));
            page.flag("hidden", ways.is_empty());
            side(page, "back", false);
            page.tag("ol", |page| {
                for partner in &partners {
                    page.tag("li", |page| page.tag("b", |page| page.sentence(&message::about_partner(*partner))));
                }
            });
            side(page, "out", true);
        });
        page.tag("details.ds-details why", |page| {
            page.flag("hidden", ways.is_empty());
            page.line("summary", message::show_table());
            table(page, &partners, &ways);
        });
    });
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
    fn arrow(&self, page: &mut Page, class: &str) {
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
        page.tag("path", |page| {
            page.set("class", class);
            page.set("d", curve);
        });
        page.tag("rect.pill[width=28][height=28]", |page| {
            page.set("x", at_x.saturating_sub(14));
            page.set("y", at_y.saturating_sub(14));
        });
        page.tag("text", |page| {
            page.set("x", at_x);
            page.set("y", at_y.saturating_add(6));
            page.text(number);
        });
    }
}

fn table(page: &mut Page, partners: &[RowId], ways: &[Way]) {
    page.tag("table.ds-table", |page| {
        page.tag("thead", |page| {
            page.tag("tr", |page| {
                page.line("th[scope=col]", message::flow_partner());
                page.line("th[scope=col]", message::flow_sends());
                page.line("th[scope=col]", message::flow_receives());
            });
        });
        page.tag("tbody", |page| {
            for (place, partner) in partners.iter().enumerate() {
                page.tag("tr", |page| {
                    page.tag("th[scope=row]", |page| page.sentence(&message::about_partner(*partner)));
                    number(page, ways, |way| way.from == place);
                    number(page, ways, |way| way.to == place);
                });
            }
        });
    });
}

/// How many people go some of the ways.
fn number(page: &mut Page, ways: &[Way], mine: impl Fn(&Way) -> bool) {
    let (mut people, mut more) = (0_u32, false);
    for way in ways.iter().filter(|way| mine(way)) {
        people = people.saturating_add(way.people);
        more |= way.more;
    }
    page.tag("td", |page| {
        page.text(people);
        if more {
            page.text(" + ");
            page.say(message::flow_unknown());
        }
    });
}
