// States of the check that every look at the page as a whole goes through, one after the other in one page.
import { fillHalf, fillNotEligible, fillWhole, group, line } from "./answers.mjs";

/** A name that no line breaks. */
export const LONG = "Landsforeiningafordetaltforlangesamansettenamnetutanmellomrom";

/** By name: how the state comes about from the one before. The order is theirs. */
export const STATES = {
  empty: async () => {},
  "half filled, an amount asked about": async (widget) => {
    await fillHalf(widget);
    await widget.type("budget.lines[l1].unit_cost", "1.234");
    await widget.page.keyboard.press("Tab");
  },
  "every question asked, an error summary": async (widget) => {
    await widget.answers({ "history.phase_1": "no", "history.agreement": "ended" });
    await widget.answers({ "partners[p1].legal_entity": "cannot-say", "budget.lines[l1].unit_cost": "4500" });
    await widget.answers({ "placements[g1].count": "mange", "placements[g1].months": "0" });
    await widget.continue("placements");
  },
  "not eligible, all groups opened": async (widget) => {
    await fillNotEligible(widget);
    await widget.answers({ "partners[p1].name": LONG });
    await openAll(widget, true);
  },
  "everything in place": async (widget) => {
    await openAll(widget, false);
    await widget.answers({ "placements[g1].oldest": "30", "partners[p2].kind": "public" });
  },
  "several rounds, numbers missing, the cap": async (widget) => {
    await addRounds(widget);
    await openAll(widget, true);
  },
};

/** Adds rounds to a whole application: both ways in one, one way and a number missing in another, a group of none. */
async function addRounds(widget) {
  await widget.add("rounds");
  await widget.add("rounds");
  for (const id of ["g3", "g4", "g5"]) {
    await widget.add("placements");
    await widget.answers({ ...group(id, "p2", "p1"), [`placements[${id}].count`]: id === "g3" ? "4" : "" });
  }
  const rounds = { g1: "r1", g2: "r1", g3: "r2", g4: "r2" };
  await widget.answers({
    "rounds[r1].name": "Haust",
    ...Object.fromEntries(Object.entries(rounds).map(([id, round]) => [`placements[${id}].round`, round])),
  });
  await widget.add("budget.lines");
  await widget.answers(line("l2", { category: "activities", unit_cost: "1250" }));
}

/** A whole application with several rounds. */
export async function fillRounds(widget) {
  await fillWhole(widget);
  await addRounds(widget);
}

/** Opens or closes whatever opens and closes, through its summary: the program may want to know. */
async function openAll(widget, open) {
  await widget.page.evaluate((value) => {
    const others = window.norec.all("details").filter((one) => one.open !== value);
    for (const one of others) one.querySelector(":scope > summary").click();
  }, open);
  await widget.settle();
}

/** Brings a page from the state before to this one. */
export async function enter(widget, state) {
  await STATES[state](widget);
  await widget.settle();
}
