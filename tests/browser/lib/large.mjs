// A large application, row by row through the form: 5 partners, 40 groups, 120 lines of the budget.
import { WHOLE, group, line } from "./answers.mjs";

/** How many rows each list has. */
export const ROWS = { partners: 5, placements: 40, "budget.lines": 120 };

const COUNTRIES = ["NO", "NP", "KE", "UG", "MW"];
const CATEGORIES = ["travel", "housing", "insurance", "allowance", "training"];

const places = (count) => Array.from({ length: count }, (_, place) => place + 1);

function answers() {
  const all = { ...WHOLE };
  for (const n of places(ROWS.partners)) {
    const partner = { name: `Organisasjon ${n}`, country: COUNTRIES[n - 1], kind: "civil-society", legal_entity: "yes", capacity: "yes" };
    for (const [field, value] of Object.entries(partner)) all[`partners[p${n}].${field}`] = value;
  }
  for (const n of places(ROWS.placements)) {
    // Out and back by turns, with each of the others.
    const other = `p${2 + (Math.ceil(n / 2) % (ROWS.partners - 1))}`;
    Object.assign(all, n % 2 === 1 ? group(`g${n}`, "p1", other) : group(`g${n}`, other, "p1"));
  }
  for (const n of places(ROWS["budget.lines"])) {
    const [partner, category] = [`p${1 + (n % ROWS.partners)}`, CATEGORIES[n % CATEGORIES.length]];
    Object.assign(all, line(`l${n}`, { partner, category, unit_cost: String(1000 + 10 * n) }));
  }
  return all;
}

/** Fills it in and closes its lists; fails unless every row and every answer is there. */
export async function fillLarge(widget) {
  for (const [list, count] of Object.entries(ROWS)) {
    await widget.page.evaluate(async ([name, wanted]) => {
      const rows = () => window.norec.all(`[id^="row-${name}-"]`).length;
      while (rows() < wanted) {
        const before = rows();
        // Many at once: the page draws when all of them are there.
        for (let n = before; n < wanted; n += 1) window.norec.at(`add-${name}`).click();
        for (let turn = 0; rows() === before && turn < 500; turn += 1) await new Promise((done) => setTimeout(done, 20));
        if (rows() === before) throw new Error(`no row is added to ${name}`);
      }
    }, [list, count]);
  }
  const all = answers();
  await widget.answers(all, 40);
  for (const list of Object.keys(ROWS)) await widget.close(list);
  const held = await widget.page.evaluate((wanted) => wanted.filter(([path, value]) => {
    const node = window.norec.at(path);
    return /^(input|select)$/.test(node?.localName) ? node.value !== value : !window.norec.at(`${path}-${value}`)?.checked;
  }), Object.entries(all));
  if (held.length > 0) throw new Error(`${held.length} answers are not in the form, the first of them ${held[0]}`);
  // As people leave it: section by section, which folds what is finished.
  for (const list of Object.keys(ROWS)) await widget.continue(list);
  await widget.settle();
}
