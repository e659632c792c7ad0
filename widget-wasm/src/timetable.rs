//! The days of a plan: as a list, as a line of time, and as a file for calendars.

use crate::page::Page;
use norec_core::Date;
use norec_rules::figures::Day;
use norec_rules::message;
use norec_rules::outcome::State;

/// How wide the line of time is drawn, and how far its ends are from the edge; it grows with the page.
const WIDTH: i64 = 420;
const EDGE: i64 = 10;

/// The days, in their order.
pub fn view(page: &mut Page) {
    let state = page.state;
    let dated = state.assessment.dated();
    let is_set = state.application.schemes.timetable.departure.known().is_some();
    page.tag("section.fig[aria-labelledby=dates-heading]", |page| {
        page.line("h3.ds-heading[data-size=xs][id=dates-heading]", message::plan_dates());
        page.tag("p", |page| {
            page.flag("hidden", is_set);
            page.say(message::plan_none());
        });
        page.tag("p", |page| {
            page.flag("hidden", state.assessment.findings.iter().all(|one| one.state() != Some(State::NotInPlace)));
            page.tag("strong", |page| page.say(message::plan_doubt()));
        });
        line(page, &dated.iter().map(|(_, when)| *when).collect::<Vec<_>>());
        page.tag("ol.dates", |page| {
            for (reminder, _) in &dated {
                page.tag("li", |page| page.sentence(&reminder.message));
            }
        });
        for reminder in state.assessment.reminders.iter().filter(|one| one.when.is_none()) {
            page.tag("p", |page| page.sentence(&reminder.message));
        }
        page.tag("p", |page| {
            let there = state.assessment.rulebook.deadlines.first().and_then(|row| {
                let closes = row.value.passed_from()?;
                // On the day itself: another season may have another clock.
                let day = js_sys::Date::new(&closes.to_string().into());
                // Minutes behind UTC: whole ones, less than a day.
                let behind = day.get_timezone_offset() as i32;
                row.value.there(behind.checked_neg()?)
            });
            page.flag("hidden", there.is_none());
            if let Some(there) = there {
                page.say(there);
            }
        });
        page.tag("p", |page| {
            page.flag("hidden", !is_set);
            page.tag("a.ds-button[data-variant=secondary][download=norec.ics]", |page| {
                let file = state.assessment.ics(&state.application, &state.language);
                let data = String::from(js_sys::encode_uri_component(&file));
                page.set("href", ["data:text/calendar;charset=utf-8,", &data].concat());
                page.say(message::plan_save());
            });
        });
    });
}

/// The line of time: each day at its place, with its number in the list beneath.
fn line(page: &mut Page, days: &[(Day, Day)]) {
    let number = |day: Day| day.date().map_or(0, |date| date.signed_duration_since(Date::MIN).num_days());
    let (Some((first, _)), Some(last)) = (days.first(), days.iter().map(|(_, to)| *to).max()) else { return };
    let (start, span) = (number(*first), number(last).saturating_sub(number(*first)).max(1));
    let inner = WIDTH.saturating_sub(EDGE.saturating_mul(2));
    let place = |day: Day| {
        let along = number(day).saturating_sub(start).saturating_mul(inner).checked_div(span).unwrap_or_default();
        EDGE.saturating_add(along)
    };
    // The list beneath says all of it.
    page.tag("div.pt small[aria-hidden=true]", |page| {
        for end in [*first, last] {
            page.tag("span", |page| page.say(message::deadline_day(end)));
        }
    });
    page.tag("svg.time[viewBox=0 -16 420 60][width=100%][aria-hidden=true]", |page| {
        page.empty("path.axis[d=M10 34H410][stroke=currentColor][stroke-width=2]");
        // The right-most number of each row, the lowest row first.
        let mut rows = [i64::MIN; 3];
        for (nth, (from, to)) in days.iter().enumerate() {
            let (left, right) = (place(*from), place(*to));
            if right > left {
                page.tag("path[stroke=currentColor][stroke-width=6]", |page| {
                    page.set("d", format!("M{left} 34H{right}"))
                });
            }
            page.tag("circle[cy=34][r=4][fill=currentColor]", |page| page.set("cx", left.to_string()));
            // Where two are close, the later one's number stands higher.
            let high = rows.iter().position(|before| left.saturating_sub(*before) >= 16).unwrap_or_default();
            page.tag("text", |page| {
                page.set("x", left.saturating_sub(4).to_string());
                page.set("y", ["24", "10", "-4"].get(high).copied().unwrap_or("24"));
                page.text(nth.saturating_add(1));
            });
            if let Some(row) = rows.get_mut(high) {
                *row = left;
            }
        }
    });
}
