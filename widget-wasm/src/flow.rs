//! Who sends to whom: for each round a picture, with the partners in a column, ways down on the right and ways up on the
//! left. All pictures have the same places. Beneath each stands in words which ways go back and forth, and a table.

mod arrow;

use crate::page::Page;
use crate::state::State;
use crate::table;
use norec_core::{ListName, Placement, RowId};
use norec_rules::{Message, Outcome, message};

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

/// The ways of one round, or of the whole exchange.
struct Picture {
    /// What it is of; nothing where it is the only one.
    title: Option<Message>,
    ways: Vec<Way>,
    /// The way home that nobody goes yet.
    missing: Option<Way>,
}

/// The pictures.
pub fn view(page: &mut Page) {
    let state = page.state;
    let partners = state.draft.rows(ListName::Partners);
    let (mut pictures, left_out) = pictures(state, partners);
    let first = pictures.iter_mut().find(|picture| !picture.ways.is_empty());
    let is_empty = first.is_none();
    if let Some(picture) = first {
        picture.missing = missing_way(state, &picture.ways);
    }
    let lacks_number = pictures.iter().flat_map(|picture| &picture.ways).any(|way| way.more);
    let lacks_way = pictures.iter().any(|picture| picture.missing.is_some());
    page.tag("figure.fig[aria-labelledby=flow-heading]", |page| {
        page.tag("figcaption", |page| {
            page.line("h3.ds-heading[data-size=2xs][id=flow-heading]", message::flow_heading());
            page.tag("p", |page| {
                page.flag("hidden", !is_empty);
                page.say(message::flow_none());
            });
        });
        page.tag("div.flows", |page| {
            page.flag("hidden", is_empty);
            for picture in &pictures {
                page.tag("div", |page| picture.view(page, partners));
            }
        });
        for (is_shown, class, word) in
            [(lacks_number, "some", message::flow_key_some()), (lacks_way, "dash", message::flow_key_none())]
        {
            page.tag("p.key", |page| {
                page.flag("hidden", !is_shown);
                page.tag("svg[aria-hidden=true][width=40][height=12]", |page| {
                    page.tag("path[d=M0 6h40]", |page| page.set("class", class));
                });
                page.say(word);
            });
        }
        page.tag("p.small", |page| {
            page.flag("hidden", is_empty || left_out == 0);
            page.say(message::flow_left_out(left_out));
        });
    });
}

/// One picture a round where there are several, and last the groups of no round; and how many groups lack an end.
fn pictures(state: &State, partners: &[RowId]) -> (Vec<Picture>, u32) {
    let rounds = state.draft.rows(ListName::Rounds);
    let is_one = rounds.len() < 2;
    let titled = |title| Picture { title, ways: Vec::new(), missing: None };
    let mut pictures: Vec<Picture> = Vec::new();
    if !is_one {
        pictures.extend(rounds.iter().map(|round| titled(Some(message::totals_round(*round)))));
    }
    let rest = pictures.len();
    pictures.push(titled((!is_one).then(message::flow_no_round)));
    let mut left_out = 0_u32;
    for group in state.application.placements.iter() {
        let place = |id: Option<&RowId>| partners.iter().position(|partner| Some(partner) == id);
        let (Some(from), Some(to)) = (place(group.from.known()), place(group.to.known())) else {
            left_out = left_out.saturating_add(1);
            continue;
        };
        let round = rounds.iter().position(|round| Some(round) == group.round.known()).filter(|_| !is_one);
        // A group from a partner to itself goes nowhere.
        if let Some(picture) = pictures.get_mut(round.unwrap_or(rest)).filter(|_| from != to) {
            picture.add(from, to, group);
        }
    }
    if !is_one && pictures.last().is_some_and(|picture| picture.ways.is_empty()) {
        pictures.pop();
    }
    (pictures, left_out)
}

/// The way home that nobody goes yet, while the rule about both ways is not met.
fn missing_way(state: &State, ways: &[Way]) -> Option<Way> {
    let both = state.assessment.findings.iter().find(|finding| finding.rule.id == "both-ways")?;
    let first = ways.first().filter(|_| both.outcome != Outcome::Met)?;
    Some(Way { from: first.to, to: first.from, people: 0, more: false })
}

impl Picture {
    fn add(&mut self, from: usize, to: usize, group: &Placement) {
        let (people, more) = group.count.known().map_or((0, true), |count| (count.get(), false));
        match self.ways.iter_mut().find(|way| way.from == from && way.to == to) {
            Some(way) => {
                way.people = way.people.saturating_add(people);
                way.more |= more;
            }
            None => self.ways.push(Way { from, to, people, more }),
        }
    }

    fn view(&self, page: &mut Page, partners: &[RowId]) {
        let is_empty = self.ways.is_empty();
        let title = self.title.as_ref().map(|title| page.state.say(title));
        let mut said: Vec<String> = title.iter().map(|title| [title, "."].concat()).collect();
        said.extend(self.ways.iter().filter_map(|way| Some(page.state.say(&way.message(partners)?))));
        page.tag("h4.ds-heading[data-size=2xs]", |page| match &self.title {
            Some(title) => page.sentence(title),
            None => page.flag("hidden", true),
        });
        page.tag("p.small", |page| {
            page.flag("hidden", !is_empty);
            page.say(message::flow_none());
        });
        page.tag("div.flow[role=img]", |page| {
            page.set("aria-label", said.join(" "));
            page.flag("hidden", is_empty);
            self.side(page, false, partners.len());
            page.tag("ol", |page| {
                for partner in partners {
                    page.tag("li", |page| page.tag("b", |page| page.sentence(&message::about_partner(*partner))));
                }
            });
            self.side(page, true, partners.len());
        });
        page.tag("ul.small", |page| {
            for sentence in self.pairs(partners) {
                page.tag("li", |page| page.sentence(&sentence));
            }
        });
        table::behind(page, is_empty, |page| self.table(page, partners));
    }

    /// The ways on one side.
    fn side(&self, page: &mut Page, down: bool, places: usize) {
        let here = |way: &&Way| (way.from < way.to) == down;
        let ways = || self.ways.iter().filter(here);
        page.tag("svg[width=72][height=100%]", |page| {
            page.set("class", if down { "out" } else { "back" });
            for way in self.missing.iter().filter(here) {
                arrow::line(page, way, "dash", places);
            }
            for way in ways() {
                arrow::line(page, way, if way.more { "some" } else { "way" }, places);
            }
            // Above all lines, so that none crosses a number.
            for way in self.missing.iter().filter(here).chain(ways()) {
                arrow::number(page, way, places);
            }
        });
    }

    /// Of each two partners between whom somebody goes, whether it is both ways.
    fn pairs(&self, partners: &[RowId]) -> Vec<Message> {
        let sentence = |way: &Way| {
            let (from, to) = (*partners.get(way.from)?, *partners.get(way.to)?);
            let is_back = self.ways.iter().any(|other| (other.from, other.to) == (way.to, way.from));
            match (is_back, way.from < way.to) {
                (false, _) => Some(message::flow_one(from, to)),
                (true, true) => Some(message::flow_both(from, to)),
                (true, false) => None,
            }
        };
        self.ways.iter().filter_map(sentence).collect()
    }

    fn table(&self, page: &mut Page, partners: &[RowId]) {
        page.tag("caption", |page| {
            page.sentence(&self.title.clone().unwrap_or_else(message::flow_heading));
        });
        let columns = [message::flow_partner(), message::flow_sends(), message::flow_receives()];
        table::head(page, columns.map(|name| ("th[scope=col]", name)));
        page.tag("tbody", |page| {
            for (place, partner) in partners.iter().enumerate() {
                page.tag("tr", |page| {
                    page.tag("th[scope=row]", |page| page.sentence(&message::about_partner(*partner)));
                    self.number(page, |way| way.from == place);
                    self.number(page, |way| way.to == place);
                });
            }
        });
    }

    /// How many people go some of the ways.
    fn number(&self, page: &mut Page, mine: impl Fn(&Way) -> bool) {
        let (mut people, mut more) = (0_u32, false);
        for way in self.ways.iter().filter(|way| mine(way)) {
            people = people.saturating_add(way.people);
            more |= way.more;
        }
        page.tag("td", |page| match (people, more) {
            (0, true) => page.say(message::flow_unknown()),
            _ => {
                page.text(people);
                if more {
                    page.text(" + ");
                    page.say(message::flow_unknown());
                }
            }
        });
    }
}

impl Way {
    fn message(&self, partners: &[RowId]) -> Option<Message> {
        let (from, to) = (*partners.get(self.from)?, *partners.get(self.to)?);
        Some(match (self.people, self.more) {
            (people, false) => message::flow_arrow(people, from, to),
            (0, true) => message::flow_some(from, to),
            (people, true) => message::flow_least(people, from, to),
        })
    }
}
