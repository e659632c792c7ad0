//! The head of a call: its title, money, dates and deadlines, and what was read of it.

use super::values::{days, longer, months, near, without_each};
use super::{Mutants, citation};
use crate::figures::{Day, Deadline, Moment};
use crate::message::Message;
use crate::rulebook::{
    self, CallTotal, Citation, Coverage, Decides, Decision, Next, ReadingHead, ReadingRow, Rulebook,
};

pub(super) fn mutate(book: &'static Rulebook, made: &mut Mutants) {
    // Every field by name: a new one must be given its mutants here.
    let Rulebook {
        id,
        scheme,
        decides,
        heading,
        inherits,
        title,
        citation,
        announced,
        replaced,
        standing,
        year,
        total,
        decision,
        starts,
        deadlines,
        next,
        coverage,
        rules: _,
    } = *book;
    made.book(book, "name", "id: one letter more", Rulebook { id: longer(id), ..*book });
    made.book(book, "name", "scheme: one letter more", Rulebook { scheme: longer(scheme), ..*book });
    if let Some(call) = inherits {
        made.book(book, "name", "inherits removed", Rulebook { inherits: None, ..*book });
        made.book(book, "name", "inherits: one letter more", Rulebook { inherits: Some(longer(call)), ..*book });
    } else if let Some(other) = rulebook::all().iter().find(|other| other.id != id) {
        made.book(book, "name", format!("inherits: {}", other.id), Rulebook { inherits: Some(other.id), ..*book });
    }
    for other in [Decides::Adviser, Decides::Norec, Decides::Un, Decides::Udi] {
        if other != decides {
            let what = format!("decides: {decides:?} → {other:?}");
            made.book(book, "word", what, Rulebook { decides: other, ..*book });
        }
    }
    let other: fn() -> Message = crate::message::check_heading;
    let shown = heading.map(|heading| heading().key());
    made.book(book, "word", format!("heading: {shown:?} → check-heading"), Rulebook { heading: Some(other), ..*book });
    let flipped = format!("call.standing: {standing} → {}", !standing);
    made.book(book, "yes or no", flipped, Rulebook { standing: !standing, ..*book });
    let flipped = format!("replaced: {replaced} → {}", !replaced);
    made.book(book, "yes or no", flipped, Rulebook { replaced: !replaced, ..*book });
    let another = year.unwrap_or(2020).saturating_add(1);
    made.book(
        book,
        "whole number",
        format!("call.year: {year:?} → {another}"),
        Rulebook { year: Some(another), ..*book },
    );
    made.book(book, "name", "call.title: one letter more", Rulebook { title: longer(title), ..*book });
    let flipped = format!("call.announced: {announced} → {}", !announced);
    made.book(book, "yes or no", flipped, Rulebook { announced: !announced, ..*book });
    cited(book, "call", &citation, made, |citation| Rulebook { citation, ..*book });
    match total {
        Some(total) => of_total(book, total, made),
        None => added(book, "money", "call.total", |other| Some(Rulebook { total: Some(other.total?), ..*book }), made),
    }
    match decision {
        Some(decision) => of_decision(book, decision, made),
        None => {
            let with = |other: &Rulebook| Some(Rulebook { decision: Some(other.decision?), ..*book });
            added(book, "date", "call.decision", with, made);
        }
    }
    match starts {
        Some(starts) => of_starts(book, starts, made),
        None => {
            added(book, "date", "call.starts", |other| Some(Rulebook { starts: Some(other.starts?), ..*book }), made)
        }
    }
    of_deadlines(book, deadlines, made);
    match next {
        Some(next) => of_next(book, next, made),
        None => added(book, "date", "next", |other| Some(Rulebook { next: Some(other.next?), ..*book }), made),
    }
    of_coverage(book, coverage, made);
}

/// What a call does not have, as the first call that has it says it.
fn added(
    book: &'static Rulebook,
    kind: &'static str,
    at: &str,
    with: impl Fn(&Rulebook) -> Option<Rulebook>,
    made: &mut Mutants,
) {
    let other = rulebook::all().iter().find_map(|other| Some((other.id, with(other)?)));
    if let Some((from, changed)) = other {
        made.book(book, kind, format!("{at} added, as in {from}"), changed);
    }
}

fn cited(
    book: &'static Rulebook,
    at: &str,
    citation: &Citation,
    made: &mut Mutants,
    with: impl Fn(Citation) -> Rulebook,
) {
    let (changes, refused) = citation::changes(citation);
    for (what, citation) in changes {
        made.book(book, "citation", format!("{at}.{what}"), with(citation));
    }
    for (what, _, citation) in citation::confidences(citation) {
        made.book(book, "confidence", format!("{at}.{what}"), with(citation));
    }
    for what in refused {
        made.refuse(book, format!("{at}.{what}"));
    }
}

fn of_total(book: &'static Rulebook, total: CallTotal, made: &mut Mutants) {
    made.book(book, "money", "call.total removed", Rulebook { total: None, ..*book });
    let CallTotal { amount, currency } = total;
    for other in [amount.saturating_sub(1), amount.saturating_add(1)] {
        let what = format!("call.total.amount: {amount} → {other}");
        made.book(book, "money", what, Rulebook { total: Some(CallTotal { amount: other, currency }), ..*book });
    }
    let other = if currency == "USD" { "NOK" } else { "USD" };
    let what = format!("call.total.currency: {currency} → {other}");
    made.book(book, "money", what, Rulebook { total: Some(CallTotal { amount, currency: other }), ..*book });
}

fn of_decision(book: &'static Rulebook, decision: Decision, made: &mut Mutants) {
    made.book(book, "date", "call.decision removed", Rulebook { decision: None, ..*book });
    for other in decisions(decision) {
        let what = format!("call.decision: {} → {}", said(decision), said(other));
        made.book(book, "date", what, Rulebook { decision: Some(other), ..*book });
    }
}

fn of_starts(book: &'static Rulebook, (first, last): ((u16, u8), (u16, u8)), made: &mut Mutants) {
    made.book(book, "date", "call.starts removed", Rulebook { starts: None, ..*book });
    let moved = months(first).map(|first| (first, last)).into_iter().chain(months(last).map(|last| (first, last)));
    for other in moved {
        let months = |(first, last)| [year_month(first), year_month(last)].join(" to ");
        let what = format!("call.starts: {} → {}", months((first, last)), months(other));
        made.book(book, "date", what, Rulebook { starts: Some(other), ..*book });
    }
}

fn decisions(decision: Decision) -> Vec<Decision> {
    match decision {
        Decision::Months(n) => near(n).map(Decision::Months).into_iter().chain([Decision::Weeks(n)]).collect(),
        Decision::Weeks(n) => near(n).map(Decision::Weeks).into_iter().chain([Decision::Months(n)]).collect(),
        Decision::By(day) => {
            days(day).into_iter().map(Decision::By).chain([Decision::During(day.year, day.month)]).collect()
        }
        Decision::During(year, month) => {
            let first = Day { year, month, day: 1 };
            let moved = months((year, month)).map(|(year, month)| Decision::During(year, month));
            moved.into_iter().chain([Decision::By(first)]).collect()
        }
    }
}

fn said(decision: Decision) -> String {
    match decision {
        Decision::Months(n) => format!("{n} months"),
        Decision::Weeks(n) => format!("{n} weeks"),
        Decision::By(day) => format!("by {}", day),
        Decision::During(year, month) => format!("during {}", year_month((year, month))),
    }
}

fn year_month((year, month): (u16, u8)) -> String {
    format!("{year:04}-{month:02}")
}

fn of_deadlines(book: &'static Rulebook, rows: &'static [ReadingRow<Deadline>], made: &mut Mutants) {
    let copy = |row: &ReadingRow<Deadline>| ReadingRow { head: row.head, value: row.value };
    let one_more = |other: &Rulebook| {
        let more = other.deadlines.iter().find(|row| rows.iter().all(|own| own.head.name != row.head.name))?;
        let deadlines = rows.iter().chain([more]).map(copy).collect::<Vec<_>>();
        Some(Rulebook { deadlines: deadlines.leak(), ..*book })
    };
    added(book, "date", "deadline", one_more, made);
    for (place, row) in rows.iter().enumerate() {
        let at = format!("deadline[{}]", row.head.name);
        let with = |changed: Option<ReadingRow<Deadline>>| {
            let before = rows.iter().take(place).map(copy);
            let after = rows.iter().skip(place.saturating_add(1)).map(copy);
            Rulebook { deadlines: before.chain(changed).chain(after).collect::<Vec<_>>().leak(), ..*book }
        };
        made.book(book, "date", format!("{at} removed"), with(None));
        let name = longer(row.head.name);
        let renamed = ReadingRow { head: ReadingHead { name, ..row.head }, value: row.value };
        made.book(book, "name", format!("{at}.name: one letter more"), with(Some(renamed)));
        for (what, value) in closings(row.value) {
            made.book(book, "date", format!("{at}.closes: {what}"), with(Some(ReadingRow { head: row.head, value })));
        }
        cited(book, &at, &row.head.citation, made, |citation| {
            with(Some(ReadingRow { head: ReadingHead { citation, ..row.head }, value: row.value }))
        });
    }
}

fn closings(deadline: Deadline) -> Vec<(String, Deadline)> {
    match deadline {
        Deadline::EndOf(day) => days(day).into_iter().map(|day| (day.to_string(), Deadline::EndOf(day))).collect(),
        Deadline::Minute(at) => {
            let mut moved: Vec<Moment> = days(at.day).into_iter().map(|day| Moment { day, ..at }).collect();
            moved.push(Moment { minute: at.minute.saturating_sub(1), ..at });
            // The minute after the last one of a day is the first of the next.
            let midnight = days(at.day).into_iter().nth(1).map(|day| Moment { day, hour: 0, minute: 0, ..at });
            match (at.hour, at.minute) {
                (23, 59) => moved.extend(midnight),
                (hour, 59) => moved.push(Moment { hour: hour.saturating_add(1), minute: 0, ..at }),
                (_, minute) => moved.push(Moment { minute: minute.saturating_add(1), ..at }),
            }
            for offset in [at.offset_minutes.saturating_sub(60), at.offset_minutes.saturating_add(60)] {
                moved.push(Moment { offset_minutes: offset, ..at });
            }
            let clock = |at: &Moment| format!("{} {:02}:{:02} {:+}", at.day, at.hour, at.minute, at.offset_minutes);
            moved.into_iter().map(|at| (clock(&at), Deadline::Minute(at))).collect()
        }
    }
}

fn of_next(book: &'static Rulebook, next: Next, made: &mut Mutants) {
    let Next { closes, first_steps_closed: (before, latest), citation } = next;
    made.book(book, "date", "next removed", Rulebook { next: None, ..*book });
    let closing = days(closes).into_iter().map(|closes| (closes, before, latest));
    let first = days(before).into_iter().map(|before| (closes, before, latest));
    let second = days(latest).into_iter().map(|latest| (closes, before, latest));
    for (closes, before, latest) in closing.chain(first).chain(second) {
        let what = format!("next: {}, {}, {}", closes, before, latest);
        let next = Some(Next { closes, first_steps_closed: (before, latest), citation });
        made.book(book, "date", what, Rulebook { next, ..*book });
    }
    cited(book, "next", &citation, made, |citation| Rulebook { next: Some(Next { citation, ..next }), ..*book });
}

fn of_coverage(book: &'static Rulebook, coverage: Coverage, made: &mut Mutants) {
    let with = |coverage: Coverage| Rulebook { coverage, ..*book };
    let Coverage { read_on, parts, not_read } = coverage;
    for day in days(read_on) {
        let what = format!("coverage.read_on: {} → {}", read_on, day);
        made.book(book, "date", what, with(Coverage { read_on: day, ..coverage }));
    }
    for (fewer, left_out) in without_each(parts).into_iter().zip(parts) {
        let what = format!("coverage.parts: without {}", left_out().key());
        made.book(book, "coverage", what, with(Coverage { parts: fewer, ..coverage }));
    }
    for (fewer, left_out) in without_each(not_read).into_iter().zip(not_read) {
        let key = left_out().key();
        let more = parts.iter().copied().chain([*left_out]).collect::<Vec<_>>().leak();
        let what = format!("coverage.not_read: without {key}");
        made.book(book, "coverage", what, with(Coverage { not_read: fewer, ..coverage }));
        let what = format!("coverage: {key} read");
        made.book(book, "coverage", what, with(Coverage { parts: more, not_read: fewer, ..coverage }));
    }
    let known = |part: &fn() -> Message| parts.iter().chain(not_read).any(|own| own().key() == part().key());
    let all = rulebook::all().iter().flat_map(|other| other.coverage.parts.iter().chain(other.coverage.not_read));
    if let Some(part) = all.copied().find(|part| !known(part)) {
        let key = part().key();
        let read = parts.iter().copied().chain([part]).collect::<Vec<_>>().leak();
        let unread = not_read.iter().copied().chain([part]).collect::<Vec<_>>().leak();
        made.book(book, "coverage", format!("coverage.parts: with {key}"), with(Coverage { parts: read, ..coverage }));
        let what = format!("coverage.not_read: with {key}");
        made.book(book, "coverage", what, with(Coverage { not_read: unread, ..coverage }));
    }
}
