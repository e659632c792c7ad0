//! The neighbours of days, months and words.

use crate::figures::Day;

/// The day before and the day after.
pub(super) fn days(day: Day) -> Vec<Day> {
    let date = day.date();
    let near = [date.and_then(|date| date.pred_opt()), date.and_then(|date| date.succ_opt())];
    near.into_iter().flatten().map(Day::from).collect()
}

/// The month before and the month after.
pub(super) fn months((year, month): (u16, u8)) -> [(u16, u8); 2] {
    let before = if month <= 1 { (year.saturating_sub(1), 12) } else { (year, month.saturating_sub(1)) };
    let after = if month >= 12 { (year.saturating_add(1), 1) } else { (year, month.saturating_add(1)) };
    [before, after]
}

/// One less and one more.
pub(super) fn near(number: u8) -> [u8; 2] {
    [number.saturating_sub(1), number.saturating_add(1)]
}

/// A text with one letter more, for as long as the program runs.
pub(super) fn longer(text: &str) -> &'static str {
    format!("{text}x").leak()
}

/// A list without each of its entries.
pub(super) fn without_each<T: Copy>(list: &[T]) -> Vec<&'static [T]> {
    (0..list.len())
        .map(|left_out| {
            let rest = list.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, one)| *one);
            &*rest.collect::<Vec<T>>().leak()
        })
        .collect()
}
