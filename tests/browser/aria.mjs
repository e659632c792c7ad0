// The page as the browser gives it to assistive technology: roles, names and states, in a few states of the check. They
// are kept in tests/browser/kept.
import { Faults, test } from "./lib/test.mjs";
import { fillHalf, fillWhole } from "./lib/answers.mjs";
import { compare } from "./lib/kept.mjs";

/** Options of a list that are written down; of a longer list only the one that is chosen. */
const FEW = 8;

/** A tree, with long lists of options told by their number. */
function short(tree) {
  const out = [];
  let options = [];
  const flush = () => {
    const many = options.length > FEW;
    if (many) out.push(...options.filter((line) => line.includes("[selected]")), `${/^ */.exec(options[0])[0]}# ${options.length} options`);
    else out.push(...options);
    options = [];
  };
  for (const line of tree.split("\n")) {
    if (/^ *- option /.test(line)) options.push(line);
    else {
      flush();
      out.push(line);
    }
  }
  flush();
  return `${out.join("\n")}\n`;
}

/** Compares a part of the page with what is kept of it. */
async function look(tools, faults, name, part) {
  const trees = await Promise.all((await part.all()).map((one) => one.ariaSnapshot()));
  await compare(tools, faults, `${name}.aria.yaml`, short(trees.join("\n")));
}

test("aria: empty form", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await look(tools, faults, "empty-form", widget.page.locator("norec-check"));
  faults.end();
});

test("aria: input errors", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.answers({ "placements[g1].count": "mange", "placements[g1].months": "0" });
  await widget.continue("placements");
  await widget.settle();
  await look(tools, faults, "input-errors", widget.section("placements"));
  faults.end();
});

test("aria: whole form, its pictures with their tables, and its rows", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  // What it means is spoken, and what could be changed is drawn, a moment later.
  await widget.page.waitForTimeout(1500);
  await look(tools, faults, "whole-form", widget.page.locator("norec-check"));
  await widget.page.evaluate(() => {
    for (const one of window.norec.all(".form details:has(> table):not([open]) > summary")) one.click();
  });
  await widget.settle();
  await look(tools, faults, "pictures", widget.page.locator("norec-check .fig"));
  await widget.add("partners");
  await widget.settle();
  await look(tools, faults, "rows", widget.section("partners"));
  faults.end();
});

test("aria: each control has a name, and what it answers is said with it", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillHalf(widget);
  await widget.unfoldAll();
  const wrong = await widget.page.evaluate(() => {
    const said = (node) => (node.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean)
      .map((id) => window.norec.at(id)?.textContent.trim()).filter(Boolean);
    const boxes = window.norec.all("section input[type=checkbox]").filter((node) => said(node).length === 0)
      .map((node) => `#${node.id} does not say what it answers`);
    // Two of one name in one row are two that nobody can tell apart.
    const names = window.norec.all("section :is(button, summary)").filter((node) => window.norec.shown(node))
      .filter((node) => node.textContent.trim() === "").map((node) => `${window.norec.label(node)} has no name`);
    return [...boxes, ...names];
  });
  for (const line of wrong) faults.check(false, line);
  faults.end();
});

test("aria: what an answer means is said with its field", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillHalf(widget);
  await widget.answer("partners[p1].kind", "individual");
  await widget.unfoldAll();
  // A field, a list and a group of buttons: each is described by the place where its meaning stands.
  const without = await widget.page.evaluate(() => window.norec.all('section [id^="means-"]').map((place) => place.id.slice("means-".length))
    .filter((path) => !(window.norec.at(path)?.getAttribute("aria-describedby") ?? "").split(" ").includes(`means-${path}`)));
  faults.same(without.join(" "), "", "fields that are not described by what their answer means");
  faults.check((await widget.means("partners[p1].kind")).startsWith("Ikkje på plass"), "nothing is said of a private person");
  faults.end();
});
