// Applications to fill in. Figures and countries are made up for the tests; what the check says of them is its own matter.

const TEXTS = 'input[type="text"], input:not([type]), textarea:not([readonly])';

/** Two partners, one of them in Norway, that send a group each way. */
export const WHOLE = {
  "partners[p1].name": "Fjordlaget",
  "partners[p1].country": "NO",
  "partners[p1].kind": "civil-society",
  "partners[p1].legal_entity": "yes",
  "partners[p1].capacity": "yes",
  "partners[p1].coordinator": "yes",
  "partners[p2].name": "Kathmandu Youth",
  "partners[p2].country": "NP",
  "partners[p2].kind": "public",
  "partners[p2].legal_entity": "yes",
  "partners[p2].capacity": "yes",
  "partners[p2].coordinator": "no",
  "history.phase_1": "yes",
  "history.agreement": "running",
  ...group("g1", "p1", "p2"),
  "plan.agreement_months": "36",
  "plan.preparatory_training": "yes",
  "plan.homecoming_training": "yes",
  "plan.learning_goals": "yes",
  "plan.learning_shared": "yes",
  ...line("l1", { partner: "p1", category: "travel", unit_cost: "12000" }),
};

/** A group that travels. */
export function group(id, from, to) {
  return {
    [`placements[${id}].from`]: from,
    [`placements[${id}].to`]: to,
    [`placements[${id}].count`]: "2",
    [`placements[${id}].start`]: "2027-08",
    [`placements[${id}].months`]: "6",
    [`placements[${id}].mode`]: "physical",
    [`placements[${id}].youngest`]: "20",
    [`placements[${id}].oldest`]: "30",
  };
}

/** A line of the budget. */
export function line(id, { partner = "p1", category = "travel", unit_cost, quantity = "2", currency = "NOK" }) {
  return {
    [`budget.lines[${id}].partner`]: partner,
    [`budget.lines[${id}].category`]: category,
    [`budget.lines[${id}].unit_cost`]: unit_cost,
    [`budget.lines[${id}].quantity`]: quantity,
    [`budget.lines[${id}].currency`]: currency,
  };
}

/** Fills in the whole application and closes its lists. */
export async function fillWhole(widget) {
  await widget.answers(WHOLE);
  await widget.add("placements");
  await widget.answers(group("g2", "p2", "p1"));
  for (const list of ["partners", "placements", "budget.lines"]) await widget.close(list);
}

/** Half of an application: findings wait for answers. */
export async function fillHalf(widget) {
  await widget.answers({
    "partners[p1].name": "Fjordlaget",
    "partners[p1].country": "NO",
    "partners[p1].kind": "civil-society",
    "partners[p2].name": "Kathmandu Youth",
    "partners[p2].country": "NP",
    "placements[g1].from": "p1",
    "placements[g1].to": "p2",
    "placements[g1].count": "3",
    "placements[g1].oldest": "34",
    ...line("l1", { partner: "p1", category: "housing", unit_cost: "4500" }),
  });
}

/** A whole application that cannot get a grant as it stands: a partner is a private person. */
export async function fillNotEligible(widget) {
  await fillWhole(widget);
  await widget.answers({ "partners[p2].kind": "individual", "placements[g1].oldest": "41" });
}

/** A form in which every field that there can be is asked, and the ids of those that text is typed into. */
export async function everyField(tools) {
  const widget = await tools.open();
  await widget.answers({
    "partners[p1].country": "NO",
    "partners[p2].country": "NP",
    "history.phase_1": "no",
    "history.agreement": "ended",
    ...line("l1", { partner: "p2", category: "housing", unit_cost: "4500" }),
  });
  await widget.add("partners");
  await widget.add("placements");
  await widget.add("budget.lines");
  // Figures to look up are asked because of other answers: they come first, before those are typed over.
  // Those of the form: the name of a draft and a link to copy are no answers.
  const ids = (await widget.ids(TEXTS)).filter((id) => !id.startsWith("keep-"));
  return [widget, [...ids.filter((id) => id.startsWith("supplied")), ...ids.filter((id) => !id.startsWith("supplied"))]];
}
