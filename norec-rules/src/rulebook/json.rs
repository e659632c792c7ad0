//! What a rulebook says of its call, as JSON: dates, money and where it is written. Rules say theirs in findings.

use super::{Decision, ReadingRow, Rulebook};
use crate::figures::Deadline;
use crate::json::{array, citation, day, pair};
use crate::message::Message;
use norec_core::Json;

impl Rulebook {
    /// The version of the format of its JSON. It goes up only when a reader of the one before would go wrong.
    pub const FORMAT: u32 = 1;

    /// The call as data: title, deadlines, money, dates, coverage and citations.
    ///
    /// ```
    /// use norec_core::Json;
    /// use norec_rules::rulebook;
    ///
    /// let Json::Object(pairs) = rulebook::latest().to_json() else { panic!("an object") };
    /// assert!(pairs.contains(&("id".to_owned(), Json::text("CALL-26-P2b"))));
    /// ```
    #[must_use]
    pub fn to_json(&self) -> Json {
        let mut pairs = vec![
            pair("format", Json::integer(Rulebook::FORMAT)),
            pair("id", Json::text(self.id)),
            pair("scheme", Json::text(self.scheme)),
            pair("decides", Json::text(self.decides.id())),
            pair("title", Json::text(self.title)),
            pair("announced", Json::Bool(self.announced)),
            pair("replaced", Json::Bool(self.replaced)),
            pair("standing", Json::Bool(self.standing)),
            pair("citation", citation(&self.citation)),
            pair("deadlines", array(self.deadlines, deadline)),
        ];
        if let Some(total) = self.total {
            let money = [("amount", total.amount.to_string()), ("currency", total.currency.to_owned())];
            pairs.push(pair("total", Json::Object(money.map(|(key, text)| pair(key, Json::text(text))).into())));
        }
        pairs.extend(self.heading.map(|heading| pair("heading", Json::text(heading().key()))));
        pairs.extend(self.year.map(|year| pair("year", Json::integer(u32::from(year)))));
        pairs.extend(self.inherits.map(|call| pair("inherits", Json::text(call))));
        pairs.extend(self.decision.map(|decision| pair("decision", decision_json(decision))));
        if let Some((first, last)) = self.starts {
            pairs.push(pair("starts", array(&[first, last], |month| year_month(*month))));
        }
        if let Some(next) = &self.next {
            let (before, latest) = next.first_steps_closed;
            pairs.push(pair(
                "next",
                Json::Object(vec![
                    pair("closes", day(next.closes)),
                    pair("first_steps_closed", array(&[before, latest], |one| day(*one))),
                    pair("citation", citation(&next.citation)),
                ]),
            ));
        }
        let keys = |parts: &[fn() -> Message]| array(parts, |part| Json::text(part().key()));
        pairs.push(pair(
            "coverage",
            Json::Object(vec![
                pair("read_on", day(self.coverage.read_on)),
                pair("parts", keys(self.coverage.parts)),
                pair("not_read", keys(self.coverage.not_read)),
            ]),
        ));
        Json::Object(pairs)
    }
}

fn deadline(row: &ReadingRow<Deadline>) -> Json {
    Json::Object(vec![
        pair("name", Json::text(row.head.name)),
        pair("closes", row.value.to_json()),
        pair("citation", citation(&row.head.citation)),
    ])
}

impl Deadline {
    /// The day, or the instant of the minute.
    pub(crate) fn to_json(self) -> Json {
        match self {
            Deadline::EndOf(one) => day(one),
            Deadline::Minute(at) => Json::text(at.instant().map(|instant| instant.to_string()).unwrap_or_default()),
        }
    }
}

fn decision_json(decision: Decision) -> Json {
    let (key, value) = match decision {
        Decision::Months(months) => ("months", Json::integer(months)),
        Decision::Weeks(weeks) => ("weeks", Json::integer(weeks)),
        Decision::By(one) => ("by", day(one)),
        Decision::During(year, month) => ("during", year_month((year, month))),
    };
    Json::Object(vec![pair(key, value)])
}

fn year_month((year, month): (u16, u8)) -> Json {
    Json::text(format!("{year:04}-{month:02}"))
}
