//! Every partner both sends and receives. Chains satisfy it: A → B → C → A.

use crate::room::*;

/// No figures.
pub struct Parameters {}

/// The answers that it reads.
pub const READS: &[Read] = &[Read::Rows(ListName::Partners), Read::Of(ListName::Placements, &Placement::FROM), Read::Of(ListName::Placements, &Placement::TO)];

/// The rule as one call has it.
pub type Rule = Entry<Parameters, ()>;

/// The rule in a sentence.
#[must_use]
pub fn statement(_: &Rule) -> Message {
    message::each_rule()
}

/// One finding a partner.
pub fn check(_: &Rule, cx: &Cx<'_>, out: &mut Findings<'_>) {
    let at = FieldPath::List(ListName::Placements);
    for row in cx.application.partners.iter() {
        let sends = some_group(cx, row.id, |group| (&group.from, &group.to), (&Placement::FROM, &Placement::TO));
        let receives = some_group(cx, row.id, |group| (&group.to, &group.from), (&Placement::TO, &Placement::FROM));
        let lacks = (sends != Truth::Met, receives != Truth::Met);
        // Where one side is missing for certain, the other may still be open: that is not said to be missing.
        let missing = (sends == Truth::NotMet, receives == Truth::NotMet);
        let truth = Truth::all([sends, receives]);
        let message = match (&truth, lacks) {
            (Truth::NotMet, _) if missing == (true, true) => message::each_not_both(row.id),
            (Truth::NotMet, _) if missing.0 => message::each_not_sends(row.id),
            (Truth::NotMet, _) => message::each_not_receives(row.id),
            (Truth::Open(_), (true, true)) => message::each_so_far_both(row.id),
            (Truth::Open(_), (true, false)) => message::each_so_far_sends(row.id),
            (Truth::Open(_), _) => message::each_so_far_receives(row.id),
            _ => message::each_met(row.id),
        };
        out.add(Subject::Partner(row.id), at, truth, message);
    }
    out.add_rows_to_come(cx, ListName::Partners);
}

/// The two ends of a group: the one that the partner must stand at, and the other.
type Ends<'a> = (&'a Answer<RowId>, &'a Answer<RowId>);

/// Whether the partner stands at one end of some group that has another partner at its other end.
fn some_group(
    cx: &Cx<'_>,
    partner: RowId,
    ends: impl Fn(&Placement) -> Ends<'_>,
    (this_field, other_field): (&'static Field, &'static Field),
) -> Truth {
    let groups = cx.application.placements.iter().map(|row| {
        let (this, other) = ends(&row.value);
        // One end that cannot be is enough, whatever the other is.
        if this.known().is_some_and(|id| *id != partner) || other.known() == Some(&partner) {
            return Truth::NotMet;
        }
        let open = |field, end: &Answer<RowId>| {
            Truth::from_answer(FieldPath::Row(ListName::Placements, row.id, field), end, |id| Truth::of(id.is_some()))
        };
        Truth::all([open(this_field, this), open(other_field, other)])
    });
    let to_come = core::iter::once_with(|| cx.rows_to_come(ListName::Placements));
    Truth::any([Truth::NotMet].into_iter().chain(groups).chain(to_come))
}
