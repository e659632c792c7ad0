//! How many people a budget is for, and for how many months.

use crate::answer::Answer;
use crate::money::Totals;
use crate::records::Placement;
use crate::row::{List, RowId};

/// How many, as far as it is known. A share of what is not known is not zero: there is none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Headcount {
    /// So many, never zero.
    Known(u64),
    /// No group is there yet.
    #[default]
    Nobody,
    /// Of some group it has not been answered.
    Unanswered,
}

/// The participants of one group, or of all. Every group counts, whether it travels or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// How many take part.
    pub participants: Headcount,
    /// How many months they stay, all of them together: three people for six months are 18.
    pub participant_months: Headcount,
}

impl Headcount {
    /// The number, if it is known and not zero.
    #[must_use]
    pub fn known(self) -> Option<u64> {
        match self {
            Headcount::Known(number) => Some(number),
            Headcount::Nobody | Headcount::Unanswered => None,
        }
    }

    /// What one of them costs, as [`Money::per`](crate::Money::per); `None` where it is not known how many there are.
    #[must_use]
    pub fn share_of(self, sums: &Totals) -> Option<Totals> {
        sums.per(self.known()?)
    }

    fn plus(self, other: Headcount) -> Headcount {
        match (self, other) {
            (Headcount::Nobody, one) | (one, Headcount::Nobody) => one,
            (Headcount::Known(one), Headcount::Known(other)) => Headcount::Known(one.saturating_add(other)),
            _ => Headcount::Unanswered,
        }
    }
}

impl People {
    /// Those of one group.
    ///
    /// ```
    /// use norec_core::budget::{Headcount, People};
    /// use norec_core::{Count, Months, Placement};
    ///
    /// let mut group = Placement { count: Count::new(3)?.into(), ..Placement::default() };
    /// assert_eq!(People::of(&group).participants, Headcount::Known(3));
    /// assert_eq!(People::of(&group).participant_months, Headcount::Unanswered);
    /// group.months = Months::new(6)?.into();
    /// assert_eq!(People::of(&group).participant_months, Headcount::Known(18));
    /// # Ok::<(), norec_core::ProblemKind>(())
    /// ```
    #[must_use]
    pub fn of(group: &Placement) -> People {
        let Answer::Known(count) = group.count else {
            return People { participants: Headcount::Unanswered, participant_months: Headcount::Unanswered };
        };
        let count = u64::from(count.get());
        let months = |months: u64| Headcount::Known(count.saturating_mul(months));
        People {
            participants: Headcount::Known(count),
            participant_months: match group.months {
                Answer::Known(each) => months(u64::from(each.get())),
                _ => Headcount::Unanswered,
            },
        }
    }

    /// Those of all groups so far, and each group's by its id, in the order of the ids.
    pub(super) fn of_all(groups: &List<Placement>) -> (People, Vec<(RowId, People)>) {
        let mut all = People::default();
        let mut each: Vec<(RowId, People)> = Vec::new();
        for group in groups {
            let people = People::of(&group.value);
            all.participants = all.participants.plus(people.participants);
            all.participant_months = all.participant_months.plus(people.participant_months);
            let place = each.partition_point(|(id, _)| *id < group.id);
            each.insert(place, (group.id, people));
        }
        (all, each)
    }
}
