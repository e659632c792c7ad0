//! How figures, dates and names are written in a sentence. The forms themselves are messages, so that a new language
//! brings its own.

use crate::figures::{Day, Share};
use crate::language::Writer;
use crate::message::{self, Message, Value};
use norec_core::{Answer, Instant, Money, RowId};
use rust_decimal::Decimal;

/// Writes a value into a sentence.
pub(crate) fn value(out: &mut Writer<'_>, value: &Value) {
    match value {
        Value::Partner(id) => partner(out, *id),
        Value::Group(id) => group(out, *id),
        Value::Round(id) => round(out, *id),
        Value::Loop(ids) => {
            for (place, id) in ids.iter().enumerate() {
                if place > 0 {
                    out.text(" → ");
                }
                partner(out, *id);
            }
        }
        Value::Country(country) => match Message::country(country.code()) {
            Some(name) => out.message(&name),
            None => out.text(country.code()),
        },
        Value::Text(text) => out.name(text),
        Value::Plain(text) => out.text(text),
        Value::Money(money) => self::money(out, *money),
        Value::Share(share) => self::share(out, *share),
        #[cfg(feature = "explain")]
        Value::Decimal(number) => {
            let digits = decimal(out, *number);
            out.text(&digits);
        }
        Value::Number(number) => {
            let digits = grouped(out, &number.to_string());
            out.text(&digits);
        }
        Value::Day(day) => self::day(out, *day),
        Value::Moment(instant) => moment(out, *instant),
        Value::Minutes(minutes) => self::minutes(out, *minutes),
        // Decides between variants; the build refuses it as text.
        Value::Strength(_) => {}
        Value::Message(message) => out.message(message),
        Value::List(messages) => list(out, messages),
    }
}

fn partner(out: &mut Writer<'_>, id: RowId) {
    let partners = &out.application.partners;
    if let Some(Answer::Known(name)) = partners.get(id).map(|row| &row.value.name) {
        out.name(name.as_str());
        return;
    }
    let place = partners.rows.iter().position(|row| row.id == id).unwrap_or_default();
    out.message(&message::partner_unnamed(ordinal(place)));
}

fn group(out: &mut Writer<'_>, id: RowId) {
    let placements = &out.application.placements;
    let ends = placements.get(id).and_then(|row| Some((row.value.from.known()?, row.value.to.known()?)));
    match ends {
        Some((from, to)) if from == to => out.message(&message::group_within(*from)),
        Some((from, to)) => out.message(&message::group_phrase(*from, *to)),
        None => {
            let place = placements.rows.iter().position(|row| row.id == id).unwrap_or_default();
            out.message(&message::group_unnamed(ordinal(place)));
        }
    }
}

fn round(out: &mut Writer<'_>, id: RowId) {
    let rounds = &out.application.rounds;
    if let Some(Answer::Known(name)) = rounds.get(id).map(|row| &row.value.name) {
        out.name(name.as_str());
        return;
    }
    let place = rounds.rows.iter().position(|row| row.id == id).unwrap_or_default();
    out.message(&message::round_unnamed(ordinal(place)));
}

fn ordinal(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1)
}

fn list(out: &mut Writer<'_>, messages: &[Message]) {
    for (place, message) in messages.iter().enumerate() {
        if place > 0 {
            let last = place.checked_add(1) == Some(messages.len());
            if last {
                out.message(&message::list_last());
            } else {
                out.text(", ");
            }
        }
        out.message(message);
    }
}

/// An amount with its currency; a whole amount without decimals, any other with the currency's own number of them.
fn money(out: &mut Writer<'_>, money: Money) {
    let mut amount = money.amount.normalize();
    let places = if amount.scale() == 0 { 0 } else { money.currency.minor_unit() };
    if amount.scale() < places {
        amount.rescale(places);
    }
    let digits = decimal(out, amount);
    let unit =
        if money.currency.code() == "NOK" { message::unit_nok() } else { message::unit_other(money.currency.code()) };
    out.message(&message::amount_with_unit(Message::new_text(digits), unit));
}

fn share(out: &mut Writer<'_>, share: Share) {
    let digits = decimal(out, share.percent().normalize());
    out.message(&message::percent(Message::new_text(digits)));
}

/// A decimal with the language's own marks, exactly as many decimals as it has.
pub(crate) fn decimal(out: &Writer<'_>, number: Decimal) -> String {
    let plain = norec_core::decimal::digits(number.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::new();
    if number.is_sign_negative() && !number.is_zero() {
        text.push('\u{2212}');
    }
    text.push_str(&grouped(out, whole));
    if !fraction.is_empty() {
        text.push_str(out.plain(&message::decimal_mark()));
        text.push_str(fraction);
    }
    text
}

/// Digits in groups of three from the right.
fn grouped(out: &Writer<'_>, digits: &str) -> String {
    if digits.len() < out.language.tag().grouped_from() {
        return digits.to_owned();
    }
    let mark = out.plain(&message::group_mark());
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        let left = digits.len().saturating_sub(place);
        if place > 0 && left.is_multiple_of(3) {
            text.push_str(mark);
        }
        text.push(digit);
    }
    text
}

fn day(out: &mut Writer<'_>, day: Day) {
    if let Some(name) = month(day.month) {
        out.message(&message::day_form(u32::from(day.day), name, Message::new_text(day.year.to_string())));
    }
}

/// The name of a month, from 1.
pub(crate) fn month(number: u8) -> Option<Message> {
    let months: [fn() -> Message; 12] = [
        message::month_1,
        message::month_2,
        message::month_3,
        message::month_4,
        message::month_5,
        message::month_6,
        message::month_7,
        message::month_8,
        message::month_9,
        message::month_10,
        message::month_11,
        message::month_12,
    ];
    usize::from(number).checked_sub(1).and_then(|place| months.get(place)).map(|name| name())
}

/// A date and a clock in Norwegian time.
fn moment(out: &mut Writer<'_>, instant: Instant) {
    use chrono::Timelike;
    let local = instant.oslo();
    let two = |number: u32| {
        let zero = if number < 10 { "0" } else { "" };
        Message::new_text([zero, &number.to_string()].concat())
    };
    out.message(&message::moment_form(Day::from(local.date()), two(local.hour()), two(local.minute())));
}

/// A length of time in its two largest units: `2 dagar og 3 timar`.
fn minutes(out: &mut Writer<'_>, minutes: u32) {
    let parts = [
        (minutes / 1440, message::span_days as fn(u32) -> Message),
        (minutes % 1440 / 60, message::span_hours),
        (minutes % 60, message::span_minutes),
    ];
    let mut shown: Vec<Message> = Vec::new();
    for (number, form) in parts {
        if number > 0 && shown.len() < 2 {
            shown.push(form(number));
        }
    }
    if shown.is_empty() {
        shown.push(message::span_minutes(0));
    }
    list(out, &shown);
}

#[cfg(test)]
mod tests;
