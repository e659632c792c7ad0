//! When a round is planned.

use crate::calendar::{Date, add_months};
use crate::money::Months;
use crate::record::record;

record! {
    /// The days on which the rest of a round's plan hangs.
    pub struct Timetable in "timetable." {
        /// The day on which the first participants leave.
        departure DEPARTURE: Date,
        /// How long they stay, in months.
        months MONTHS: Months,
        /// How long they are followed up once they are home, in months.
        follow_up FOLLOW_UP: Months or absent,
    }
}

impl Timetable {
    /// The day on which they go home, if it is known.
    ///
    /// ```
    /// use norec_core::Application;
    ///
    /// let plan = r#"{"timetable": {"departure": "2027-08-31", "months": 6, "follow_up": 2}}"#;
    /// let timetable = Application::from_json(plan).unwrap().schemes.timetable;
    /// // The last day of the month where it has no such day.
    /// assert_eq!(timetable.home(), "2028-02-29".parse().ok());
    /// assert_eq!(timetable.follow_up_ends(), "2028-04-29".parse().ok());
    /// ```
    #[must_use]
    pub fn home(&self) -> Option<Date> {
        add_months(*self.departure.known()?, *self.months.known()?)
    }

    /// The last day of the follow-up, if it is known; without a follow-up the day on which they go home.
    #[must_use]
    pub fn follow_up_ends(&self) -> Option<Date> {
        match &self.follow_up {
            crate::answer::Answer::Absent => self.home(),
            follow_up => add_months(self.home()?, *follow_up.known()?),
        }
    }
}
