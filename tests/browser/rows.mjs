// Rows come and go, lists close and open again, and the focus goes along (statements 6, 9 and 12).
import { Faults, test } from "./lib/test.mjs";
import { fillWhole } from "./lib/answers.mjs";

const LETTER = { partners: "p", placements: "g", "budget.lines": "l", rounds: "r", papers: "d" };

/** Ids of a list's rows, in their order. */
const rows = async (widget, list) =>
  (await widget.ids(`[id^="row-${list}-"]`)).map((id) => id.slice(`row-${list}-`.length));

test("rows: adding one moves the focus to its first field", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  for (const list of Object.keys(LETTER)) {
    const before = await rows(widget, list);
    await widget.id(`add-${list}`).focus();
    await widget.page.keyboard.press("Enter");
    await widget.settle();
    const after = await rows(widget, list);
    faults.same(after.length, before.length + 1, `rows of ${list}`);
    const focus = await widget.focus();
    faults.check(focus.startsWith(`${list}[${after.at(-1)}].`), `after adding to ${list} the focus is at "${focus}"`);
    const first = await widget.page.evaluate((start) => window.norec.all(`[id^="${start}"]`)
      .find((node) => /^(input|select|textarea)$/.test(node.localName))?.id, `${list}[${after.at(-1)}].`);
    faults.same(focus, first, "the field with the focus, of the new row");
  }
  faults.end();
});

test("rows: removing one moves the focus to the next row, or to Add", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const inRow = (focus, list, row) => focus.startsWith(`${list}[${row}].`) || focus === `remove-${list}-${row}`;
  for (const list of Object.keys(LETTER)) {
    while ((await rows(widget, list)).length < 3) await widget.add(list);
    let [one, two, three] = await rows(widget, list);
    faults.check(one === `${LETTER[list]}1`, `the first row of ${list} is ${one}`);
    const take = async (row) => {
      await widget.reveal(`remove-${list}-${row}`);
      await widget.id(`remove-${list}-${row}`).focus();
      await widget.page.keyboard.press("Enter");
      await widget.settle();
      return widget.focus();
    };
    let focus = await take(one);
    faults.check(inRow(focus, list, two), `${list}: after removing the first of three the focus is at "${focus}"`);
    focus = await take(three);
    faults.check(inRow(focus, list, two) || focus === `add-${list}`, `${list}: after removing the last of two the focus is at "${focus}"`);
    focus = await take(two);
    faults.same(focus, `add-${list}`, `${list}: focus after removing the only row`);
  }
  faults.end();
});

test("rows: a finished row folds when another is added, holds no fields then, and opens with its answers", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const folded = (row) => widget.id(`row-partners-${row}`).evaluate((node) => !node.parentElement.open && !node.parentElement.querySelector("input"));
  await widget.add("partners");
  await widget.settle();
  faults.check(await folded("p1"), "the first partner is finished and does not fold");
  faults.check(!(await folded("p3")), "the new partner is folded");
  await widget.add("partners");
  await widget.settle();
  faults.check(!(await folded("p3")), "a row without an answer folds");
  // What has the focus after a removal is the next row, still folded.
  await widget.remove("partners", "p1");
  faults.same(await widget.focusAfter("row-partners-p2"), "row-partners-p2", "focus after removing the first");
  faults.check(await folded("p2"), "the next row opens by itself");
  await widget.id("row-partners-p2").press("Enter");
  await widget.settle();
  faults.same(await widget.id("partners[p2].name").inputValue(), "Kathmandu Youth", "the name in the row that was folded");
  faults.end();
});

test("rows: the other rows keep their answers", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  await widget.add("partners");
  await widget.remove("partners", "p1");
  await widget.unfoldAll();
  faults.same(await widget.id("partners[p2].name").inputValue(), "Kathmandu Youth", "name of the second partner");
  faults.same(await widget.id("partners[p2].country").inputValue(), "NP", "country of the second partner");
  faults.same(await widget.id("placements[g2].count").inputValue(), "2", "people of the second group");
  faults.same(await widget.id("placements[g1].to").inputValue(), "p2", "where the first group goes");
  faults.end();
});

test("rows: closing a list is undone by No, and by a new row", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const closed = (list) => widget.id(`close-${list}-yes`).isChecked();
  const open = (list) => widget.id(`close-${list}-no`).isChecked();
  for (const list of Object.keys(LETTER)) {
    // A list that starts without a row is not asked about until it has one.
    if ((await rows(widget, list)).length === 0) await widget.add(list);
    faults.check(!(await closed(list)), `${list} is closed at the start`);
    await widget.close(list);
    faults.check(await closed(list), `${list} does not close`);
    await widget.close(list, false);
    faults.check((await open(list)) && !(await closed(list)), `${list} does not open again`);
    await widget.close(list);
    await widget.add(list);
    faults.check(!(await closed(list)), `a new row does not open ${list} again`);
  }
  faults.end();
});

test("rows: changing an early answer keeps the later ones", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const values = () => widget.page.evaluate(() => Object.fromEntries(window.norec
    .all("section :is(input, select, textarea)").map((node) => [node.id, /radio|checkbox/.test(node.type) ? node.checked : node.value])));
  const before = await values();
  await widget.answer("partners[p1].country", "SE");
  await widget.answer("history.phase_1", "no");
  await widget.answer("history.phase_1", "yes");
  await widget.answer("partners[p1].country", "NO");
  const after = await values();
  for (const [id, value] of Object.entries(before)) faults.same(after[id], value, id);
  faults.end();
});
