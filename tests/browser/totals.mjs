// The panel and the sums follow each keystroke, and amounts mean the same however people write them.
import { Faults, test } from "./lib/test.mjs";
import { plain } from "./lib/widget.mjs";

/** The sums that the budget's section shows, as text with ordinary spaces. */
async function sums(widget) {
  const text = plain(await widget.section("budget.lines").innerText());
  return [...text.matchAll(/(\d[\d ]*(?:,\d+)?) kr/g)].map((match) => match[1]);
}

async function priced(tools, unitCost, quantity) {
  const widget = await tools.open();
  await widget.answers({ "budget.lines[l1].currency": "NOK", "budget.lines[l1].quantity": quantity });
  if (unitCost) await widget.type("budget.lines[l1].unit_cost", unitCost);
  return widget;
}

test("totals: half an amount already counts, without leaving the field", async (tools) => {
  const faults = new Faults();
  const widget = await priced(tools, "", "2");
  const field = widget.id("budget.lines[l1].unit_cost");
  await field.focus();
  // At the comma the text is no amount yet: nothing is claimed of the sum there.
  for (const [key, wanted] of [["1", "2"], ["2", "24"], ["5", "250"], [",", null], ["5", "251"], ["0", "251"]]) {
    await field.press(key);
    await widget.settle();
    const shown = (await sums(widget)).map((sum) => sum.replace(/,00$/, ""));
    faults.check(wanted === null || shown.includes(wanted), `after "${await field.inputValue()}" the sums are ${JSON.stringify(shown)}, not ${wanted}`);
    faults.same(await widget.focus(), "budget.lines[l1].unit_cost", "focus");
  }
  faults.end();
});

test("totals: the panel follows half an age", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const field = widget.id("placements[g1].oldest");
  await field.focus();
  await field.press("3");
  await widget.settle();
  const [panel, beside] = [await widget.panelText(), await widget.means("placements[g1].oldest")];
  await field.press("9");
  await widget.settle();
  faults.check((await widget.panelText()) !== panel, "the panel says the same of the ages 3 and 39");
  faults.check((await widget.means("placements[g1].oldest")) !== beside, "the field says the same of the ages 3 and 39");
  faults.end();
});

test("totals: every way to write an amount gives the same sum", async (tools) => {
  const faults = new Faults();
  const widget = await priced(tools, "", "1");
  const field = widget.id("budget.lines[l1].unit_cost");
  const ways = [
    "1234,5", "1234.5", "1 234,50", "1.234,50", "1 234.50", "1,234.50",
    "1\u00a0234,50", "1\u202f234,50", "kr 1 234,50", "1 234,50 kr", "kr. 1234,50", " 1234,50 ", "1234,50 NOK",
  ];
  for (const way of ways) {
    await field.fill(way);
    await field.blur();
    const shown = await sums(widget);
    faults.check(shown.includes("1 234,50"), `${JSON.stringify(way)} gives the sums ${JSON.stringify(shown)}`);
    faults.same(await field.inputValue(), way, "the text in the field after leaving it");
  }
  // Never guessed: neither reading may be in the sums.
  for (const way of ["1.234", "1,234"]) {
    await field.fill(way);
    await field.blur();
    faults.same((await sums(widget)).join(), "", `sums of ${way}`);
  }
  faults.end();
});

test("totals: amounts and dates are written as the language writes them", async (tools) => {
  const faults = new Faults();
  const widget = await priced(tools, "1234,5", "1");
  for (const [code, wanted] of [["nn", "1\u00a0234,50\u00a0kr"], ["nb", "1\u00a0234,50\u00a0kr"], ["en", "NOK\u00a01,234.50"],
    ["fr", "1\u202f234,50\u00a0NOK"], ["es", "1234,50\u00a0NOK"], ["pt", "1234,50\u00a0NOK"]]) {
    await widget.language(code);
    const text = await widget.section("budget.lines").evaluate((node) => node.textContent);
    faults.check(text.includes(wanted), `${code}: the sum is not written ${JSON.stringify(wanted)}`);
  }
  faults.end();
});

test("totals: each way to look at the sums is a table with a caption", async (tools) => {
  const faults = new Faults();
  const widget = await priced(tools, "1000", "2");
  const tables = () =>
    widget.section("budget.lines").locator("table:not(.caps table)").evaluateAll((all) =>
      all.map((table) => [table.caption?.textContent, ...[...table.rows].map((row) => row.innerText)].join(" | ").replace(/\s+/g, " ")),
    );
  faults.same((await tables()).join("; "), "", "tables of a cost that names nothing");
  await widget.answers({ "budget.lines[l1].category": "housing", "placements[g1].count": "3" });
  faults.same(
    (await tables()).join("; "),
    "For kvart slag kostnad | Bustad 2 000 kr; For éin deltakar | Heile utvekslinga 666,67 kr",
    "tables while the months are missing",
  );
  await widget.answers({ "placements[g1].months": "4" });
  faults.same((await tables()).at(-1), "For éin deltakar i éin månad | Heile utvekslinga 166,67 kr", "the last table");
  faults.end();
});

test("totals: a bar stands beside each sum", async (tools) => {
  const faults = new Faults();
  const widget = await priced(tools, "1000", "3");
  await widget.answers({ "budget.lines[l1].category": "housing", "budget.lines[l1].partner": "p1" });
  await widget.add("budget.lines");
  await widget.answers({
    "budget.lines[l2].partner": "p2", "budget.lines[l2].category": "activities", "budget.lines[l2].unit_cost": "500",
    "budget.lines[l2].quantity": "2", "budget.lines[l2].currency": "NOK",
  });
  const widths = (selector) => widget.section("budget.lines").locator(selector).evaluateAll((all) => all.map((one) => one.getAttribute("width")).join());
  faults.same(await widths("table:first-of-type .sumbar rect"), "100%,33%", "bars by partner");
  // What the bars of the tables show stands in words beside them.
  const hidden = await widget.section("budget.lines").locator("table .sumbar").evaluateAll((all) => all.every((one) => one.getAttribute("aria-hidden") === "true"));
  faults.check(hidden, "a bar is read aloud");
  faults.end();
});
