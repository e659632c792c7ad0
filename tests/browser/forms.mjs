// How questions are asked (statements 6 and 9), and what an empty form is told.
import { Faults, test } from "./lib/test.mjs";
import { STATES, enter } from "./lib/states.mjs";
import { fillNotEligible } from "./lib/answers.mjs";
import { plain } from "./lib/widget.mjs";

test("forms: no type=number, no required, a form without the browser's own checks", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const wrong = () => window.norec.all("form, input, select, textarea").flatMap((node) => {
    const name = node.id || node.localName;
    if (node.localName === "form") return node.noValidate ? [] : [`${name} is not novalidate`];
    const found = [];
    if (node.type === "number") found.push(`${name} is of type number`);
    if (node.required || node.hasAttribute("aria-required")) found.push(`${name} is required`);
    if (node.hasAttribute("pattern") || node.hasAttribute("maxlength")) found.push(`${name} refuses keys or text`);
    if (node.labels.length === 0 && !node.getAttribute("aria-label")) found.push(`${name} has no label`);
    if ([...(node.labels ?? [])].some((label) => label.innerText.includes("*"))) found.push(`${name} has an asterisk`);
    return found;
  });
  for (const state of Object.keys(STATES)) {
    await enter(widget, state);
    for (const line of await widget.page.evaluate(wrong)) faults.check(false, `${state}: ${line}`);
  }
  const modes = {
    "budget.lines[l1].unit_cost": "decimal", "budget.lines[l1].quantity": "decimal", "placements[g1].count": "numeric",
    "placements[g1].months": "numeric", "placements[g1].youngest": "numeric", "placements[g1].oldest": "numeric",
  };
  await widget.unfoldAll();
  for (const [path, mode] of Object.entries(modes)) {
    faults.same(await widget.id(path).getAttribute("inputmode"), mode, `inputmode of ${path}`);
  }
  faults.end();
});

test("forms: every question is marked as needed or optional", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const labels = await widget.page.evaluate(() =>
    window.norec.all('section :is(label[for], legend)').filter((one) => {
      const control = one.localName === "legend" ? null : window.norec.at(one.htmlFor);
      return !/radio|checkbox/.test(control?.type ?? "") && !one.closest(".close");
    }).map((one) => one.innerText));
  faults.check(labels.length > 15, `only ${labels.length} questions`);
  for (const label of labels) {
    faults.check(/Må fyllast ut|Valfritt/.test(label), `"${plain(label)}" does not say whether it is needed`);
  }
  faults.end();
});

test("forms: an empty form is not told no", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const look = async (when) => {
    faults.check((await widget.verdict()) !== "not-eligible", `${when}: the verdict is no`);
    const form = plain(await widget.page.evaluate(() => window.norec.all("form")[0].textContent));
    faults.check(!/Ikkje på plass\./.test(form), `${when}: the form says that something is not in place`);
    const groups = await widget.page.evaluate(() => window.norec.all("aside details summary")
      .map((one) => one.textContent.replace(/\s+/g, " ").trim()).filter((text) => text.startsWith("Ikkje på plass")));
    for (const group of groups) faults.check(/(^|\D)0(\D|$)/.test(group), `${when}: the panel has "${group}"`);
    const closed = await widget.panel().getByText("Viss dette er alt").filter({ visible: true }).count();
    faults.same(closed, 0, `${when}: how often the panel says what it would be if this is all`);
  };
  await look("at the start");
  // An empty text, a text that is taken back, and one more row change nothing of it.
  await widget.type("partners[p1].name", "x");
  await widget.page.keyboard.press("Backspace");
  await look("after a key and its undoing");
  await widget.add("partners");
  await look("with one more partner");
  await widget.continue("partners");
  await look("after Continue");
  faults.end();
});

// A question marked as optional may stay empty: that is its "I don't know".
test("forms: every question that needs an answer has \"I don't know\"", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const missing = () => {
    const shown = (id) => {
      const node = window.norec.at(id);
      return node && window.norec.shown(node.labels[0] ?? node);
    };
    const paths = window.norec.all("section :is(select, input[type=text], textarea)").map((node) => node.id);
    const groups = new Set(window.norec.all("section input[type=radio]").map((node) => node.name).filter((name) => !name.startsWith("close-")));
    const optional = (path) => window.norec.at(path).closest(".f")?.querySelector(".tag[data-variant=outline]");
    return [
      ...paths.filter((path) => !optional(path) && !shown(`cannot-say-${path}`)),
      ...[...groups].filter((path) => !shown(`${path}-cannot-say`)),
    ];
  };
  const without = new Set();
  for (const state of Object.keys(STATES)) {
    await enter(widget, state);
    // What is folded away is looked at as well.
    for (const row of await widget.ids('section [id^="row-"]')) await widget.reveal(row);
    for (const path of await widget.page.evaluate(missing)) without.add(path);
  }
  faults.same([...without].join(" "), "", "questions without it");
  faults.end();
});

test("forms: \"I don't know\" takes the text's place, and the text its place", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  for (const path of ["placements[g1].youngest", "budget.lines[l1].unit_cost", "partners[p1].country"]) {
    const tick = widget.id(`cannot-say-${path}`);
    await widget.answer(path, path.endsWith("country") ? "NP" : "12");
    await widget.settle();
    await tick.check();
    await widget.settle();
    faults.same(await widget.id(path).inputValue(), "", `${path} after "I don't know"`);
    faults.check(await tick.isChecked(), `"I don't know" of ${path} does not stay`);
    await widget.answer(path, path.endsWith("country") ? "KE" : "7");
    await widget.settle();
    faults.check(!(await tick.isChecked()), `"I don't know" of ${path} stays beside an answer`);
    await tick.check();
    await tick.uncheck();
    await widget.settle();
    faults.check(!(await tick.isChecked()), `"I don't know" of ${path} cannot be taken back`);
  }
  faults.end();
});

test("forms: a list shows what is answered, however the answer came", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const path = "partners[p1].country";
  const tick = widget.id(`cannot-say-${path}`);
  const shows = async (wanted, when) => {
    await widget.settle();
    faults.same(await widget.id(path).inputValue(), wanted, `the country ${when}`);
  };
  // Each choice twice: what a list shows once somebody has chosen in it is another thing than what it shows at first.
  for (const code of ["NP", "KE", "NP", "KE"]) {
    await widget.answer(path, code);
    await tick.check();
    await shows("", `after ${code} and "I don't know"`);
    await tick.uncheck();
    await shows(code, `after "I don't know" was taken back`);
  }
  await widget.id("delete").click();
  await shows("", "after all answers went");
  await widget.answer(path, "NP");
  await widget.answer(path, "");
  await widget.id("undo").click();
  await shows("KE", "after they came back");
  faults.end();
});

test("forms: what is not in place has a way out to try, and one back", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillNotEligible(widget);
  const age = widget.id("placements[g1].oldest");
  const look = async () => [await age.inputValue(), await widget.verdict()].join();
  const before = await look();
  const panel = await widget.panelText();
  const offer = widget.page.locator('norec-check [id^="means-placements[g1].oldest"] [id^="try-"]:visible').first();
  await offer.waitFor();
  await offer.press("Enter");
  await widget.settle();
  faults.check((await look()) !== before, "trying changes nothing");
  faults.check((await widget.panelText()) !== panel, "trying changes nothing in the panel");
  faults.same(await widget.focus(), "placements[g1].oldest", "the focus after trying");
  const tried = await look();
  const undo = widget.id("undo-placements[g1].oldest");
  await undo.press("Enter");
  await widget.settle();
  faults.same(await look(), before, "the age and the verdict after undoing");
  faults.same(await widget.focus(), "undo-placements[g1].oldest", "the focus after undoing");
  // Neither version is lost until somebody keeps one.
  await undo.press("Enter");
  await widget.settle();
  faults.same(await look(), tried, "the age and the verdict after trying again");
  await widget.id("keep-placements[g1].oldest").press("Enter");
  await widget.settle();
  faults.same(await look(), tried, "the age and the verdict after keeping");
  faults.same(await undo.filter({ visible: true }).count(), 0, "ways back after keeping");
  faults.same(await widget.focus(), "placements[g1].oldest", "the focus after keeping");
  faults.end();
});
