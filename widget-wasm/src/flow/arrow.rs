//! A way as a curve with its head and its number. Down the page everything is a part of the whole height, so that the
//! picture is as high as the names need it to be.

use super::Way;
use crate::page::Page;

/// The width of each side, in CSS pixels.
const WIDTH: usize = 72;
/// A row of the column, in hundredths.
const ROW: usize = 100;
/// From the middle of a name to where ways leave it or arrive.
const APART: usize = 9;

impl Way {
    fn is_down(&self) -> bool {
        self.from < self.to
    }

    /// Where it begins and ends, in hundredths of a row from the top. Ways leave a name on the side they go to, and
    /// arrive on the side they come from.
    fn ends(&self) -> (usize, usize) {
        let middle = |place: usize| place.saturating_mul(ROW).saturating_add(ROW / 2);
        let (start, end) = (middle(self.from), middle(self.to));
        if self.is_down() {
            (start.saturating_add(APART), end.saturating_sub(APART))
        } else {
            (start.saturating_sub(APART), end.saturating_add(APART))
        }
    }

    /// How far it bends out. Longer ways do so further.
    fn bend(&self) -> usize {
        self.from.abs_diff(self.to).saturating_mul(14).saturating_add(40).min(86)
    }

    /// So far from the names, on the side that it is on.
    fn x(&self, from_name: usize) -> usize {
        if self.is_down() { from_name } else { WIDTH.saturating_sub(from_name) }
    }
}

/// The curve from one name to the other, with its head.
pub(super) fn line(page: &mut Page, way: &Way, class: &'static str, places: usize) {
    let (start, end) = way.ends();
    let (near, far, tip, back) = (way.x(2), way.x(way.bend()), way.x(10), way.x(19));
    // Drawn as high as it is long and a hundred wide, and stretched to where it belongs.
    let (y1, y2) = if way.is_down() { (0, 100) } else { (100, 0) };
    page.tag("svg[width=72][viewBox=0 0 72 100][preserveAspectRatio=none]", |page| {
        page.set("y", part(start.min(end), places));
        page.set("height", part(start.abs_diff(end), places));
        page.tag("path", |page| {
            page.set("class", class);
            page.set("d", format!("M{near},{y1}C{far},{y1} {far},{y2} {tip},{y2}"));
        });
    });
    page.tag("svg", |page| {
        page.set("y", part(end, places));
        page.tag("path", |page| {
            page.set("class", if class == "dash" { "head dashed" } else { "head" });
            page.set("d", format!("M{back},-7L{tip},0L{back},7"));
        });
    });
}

/// Its number, halfway. That of a long way stands a little nearer to the top: there is one of a short way at its middle.
pub(super) fn number(page: &mut Page, way: &Way, places: usize) {
    let (start, end) = way.ends();
    let nearer = if way.from.abs_diff(way.to) > 2 { ROW / 4 } else { 0 };
    let middle = (start.saturating_add(end) / 2).saturating_sub(nearer);
    let text = match (way.people, way.more) {
        (people, false) => people.to_string(),
        (0, true) => "?".to_owned(),
        (people, true) => people.to_string() + "+?",
    };
    let width = text.len().saturating_mul(9).saturating_add(8);
    let x = way.x(way.bend().saturating_mul(3) / 4);
    page.tag("svg", |page| {
        page.set("y", part(middle, places));
        page.tag("rect.pill[y=-11][height=22]", |page| {
            page.set("x", x.saturating_sub(width / 2));
            page.set("width", width);
        });
        page.tag("text[y=5]", |page| {
            page.set("x", x);
            page.text(text);
        });
    });
}

/// So many hundredths of a row as a part of the height of all rows.
fn part(hundredths: usize, places: usize) -> String {
    let parts = hundredths.saturating_mul(ROW).checked_div(places).unwrap_or_default();
    format!("{}.{:02}%", parts / 100, parts % 100)
}
