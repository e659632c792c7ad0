// Typing is never disturbed: the same node, focus, caret and text, in every field (statement 5).
import { Faults, test } from "./lib/test.mjs";
import { everyField, fillWhole } from "./lib/answers.mjs";

const state = (id) =>
  `(() => { const node = window.norec.at(${JSON.stringify(id)}); return { same: node === window.node, there: !!node,
    focus: window.norec.focused() === node, value: node?.value, caret: node?.selectionStart, end: node?.selectionEnd }; })()`;

async function expect(widget, faults, id, value, caret, when) {
  await widget.drawn();
  const now = await widget.page.evaluate(state(id));
  const fine = now.same && now.focus && now.value === value && now.caret === caret && now.end === caret;
  faults.check(fine, `${id}, ${when}: ${JSON.stringify(now)}, wanted ${JSON.stringify(value)} with the caret at ${caret}`);
}

test("typing: abcdef in every text field", async (tools) => {
  const faults = new Faults();
  const [widget, ids] = await everyField(tools);
  faults.check(ids.length >= 25, `only ${ids.length} text fields: ${ids}`);
  faults.check(ids.some((id) => id.startsWith("supplied")), "no figure to look up is asked");
  for (const id of ids) {
    const field = widget.id(id);
    const before = await field.inputValue();
    await widget.reveal(id);
    await widget.page.evaluate((one) => (window.node = window.norec.at(one)), id);
    await field.focus();
    await widget.page.keyboard.press("Control+A");
    await widget.page.keyboard.press("Delete");
    for (const [place, key] of [..."abcdef"].entries()) {
      await widget.page.keyboard.press(key);
      await expect(widget, faults, id, "abcdef".slice(0, place + 1), place + 1, `after "${key}"`);
    }
    // In the middle, too.
    await widget.page.keyboard.press("ArrowLeft");
    await widget.page.keyboard.press("ArrowLeft");
    await widget.page.keyboard.press("x");
    await widget.page.keyboard.press("y");
    await expect(widget, faults, id, "abcdxyef", 6, "typing in the middle");
    await widget.page.keyboard.press("Backspace");
    await expect(widget, faults, id, "abcdxef", 5, "deleting in the middle");
    await field.fill(before);
  }
  tools.note(`${ids.length} fields`);
  faults.end();
});

test("typing: text is not rewritten while its field has the focus", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const cases = {
    "budget.lines[l1].unit_cost": "kr  1 234,5",
    "budget.lines[l1].currency": "nok",
    "placements[g1].start": "1.8.2027",
    "placements[g1].count": "007",
    "partners[p1].name": "  To  mellomrom ",
    "partners[p1].organisation_number": "974 760 673",
    submitted_at: "1.8.2026 kl. 12",
  };
  for (const [id, text] of Object.entries(cases)) {
    await widget.page.evaluate((one) => (window.node = window.norec.at(one)), id);
    await widget.type(id, text);
    // Longer than the live region waits: what it says must not touch the field either.
    await widget.page.waitForTimeout(1200);
    await expect(widget, faults, id, text, text.length, "after a pause");
  }
  faults.end();
});

test("typing: every field of choice keeps the focus when it is answered", async (tools) => {
  const faults = new Faults();
  const [widget] = await everyField(tools);
  for (const id of await widget.ids("section select")) {
    const field = widget.id(id);
    const before = await field.inputValue();
    await widget.reveal(id);
    await field.focus();
    await widget.page.evaluate((one) => (window.node = window.norec.at(one)), id);
    await widget.page.keyboard.press("ArrowDown");
    await widget.settle();
    const after = await widget.page.evaluate(state(id));
    faults.check(after.same && after.focus && after.value !== before, `${id}, after the arrow down: ${JSON.stringify(after)}`);
    await field.selectOption(before);
  }
  for (const id of await widget.ids('section input[type="radio"]')) {
    // Answers bring questions and take them away again.
    if ((await widget.id(id).count()) === 0) continue;
    await widget.reveal(id);
    await widget.page.evaluate((one) => (window.node = window.norec.at(one)), id);
    await widget.id(id).focus();
    await widget.page.keyboard.press("Space");
    await widget.settle();
    const checked = await widget.id(id).isChecked();
    const after = await widget.page.evaluate(state(id));
    faults.check(after.same && after.focus && checked, `${id}, after Space: ${JSON.stringify(after)}, checked: ${checked}`);
  }
  faults.end();
});

test("typing: what is seen of it elsewhere follows at the pause, and nothing stays behind", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const meanings = () => widget.page.evaluate(() => window.norec.all(".cons > div > p:first-child").map((one) => one.textContent));
  const name = widget.id("partners[p2].name");
  await name.focus();
  await widget.page.keyboard.type("!", { delay: 20 });
  // Its row and the panel have it with the letter; the groups that name the partner have it at the pause.
  await widget.page.waitForFunction(() => window.norec.at("row-partners-p2").innerText.includes("!"));
  faults.check(await widget.page.evaluate(() => window.norec.all(".page[data-late]").length === 1), "nothing waits for the pause");
  await widget.settle();
  faults.check(await widget.page.evaluate(() => [...window.norec.at("placements[g2].to").options].some((one) => one.text.endsWith("!"))), "the list of partners has not followed");
  // What stands at one answer follows from the other.
  for (const [youngest, oldest] of [["", ""], ["17", "40"], ["20", ""], ["20", "30"]]) {
    for (const group of ["g1", "g2"]) {
      await widget.answers({ [`placements[${group}].youngest`]: youngest });
      await widget.answers({ [`placements[${group}].oldest`]: oldest });
    }
    const drawn = await meanings();
    // In another language every part is drawn anew, and in the first one again.
    await widget.language("nb");
    await widget.language("nn");
    await widget.page.waitForFunction(() => window.norec.all(".cons > div > p:first-child").every((one) => /\. ./.test(one.textContent)));
    const anew = await meanings();
    faults.same(drawn.filter((one) => !anew.includes(one)).join("; "), "", `left behind with ${youngest} and ${oldest}`);
    faults.same(anew.filter((one) => !drawn.includes(one)).join("; "), "", `missing with ${youngest} and ${oldest}`);
  }
  faults.end();
});
