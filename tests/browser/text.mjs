// What people type is text wherever it comes back: never markup, never the syntax of a message (statement 5, and more).
import { Faults, test } from "./lib/test.mjs";
import { everyField, fillNotEligible } from "./lib/answers.mjs";
import { quiet, watch } from "./lib/watch.mjs";

/** Texts that would be something else if they were read as markup, as a pattern of a message, or as a template. */
const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  '"><svg onload=alert(1)>\'</template></textarea></bdi></select><script>alert(1)</script><!--',
  '{ $x } {$name} { -term } {"\\u0001\\u0002"} { $n -> *[other] }',
  "\u0001\u0000 \u0002\u0000\u0001 \u0001\u0001 \u0000 \u0002\u00ff\u00ff",
  "a\u202eb\u2066c\u2069\u2069 \u202dd",
  "&lt;b&gt; &amp;amp; &#60; %s %1$s ${alert(1)} {{x}} `x` javascript:alert(1)",
  "\u0007\u001b[31m\u007f\u0085 \u2028 x",
];

/** A name that is nothing but a name. */
const PLAIN = "Fjordlaget";

/** As it is said: without marks that would turn the words after it around, and a space for what has no form. */
const said = (text) =>
  text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "").replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ");

test("text: whatever is typed into any field stays text in it, and makes no element", async (tools) => {
  const faults = new Faults();
  const [widget, ids] = await everyField(tools);
  const { page } = widget;
  page.on("dialog", (dialog) => {
    faults.check(false, `a dialog says ${dialog.message()}`);
    dialog.dismiss();
  });
  const made = () => page.evaluate(() => window.norec.all("*")
    .filter((one) => /^(img|script|style|template|iframe|object|embed)$/.test(one.localName) || [...one.attributes].some(({ name }) => /^on|^style$|^src/.test(name)))
    .map((one) => one.localName).join());
  const into = async (fields, text) => {
    await widget.answers(Object.fromEntries(fields.map((id) => [id, text])));
    for (const list of ["partners", "placements", "budget.lines"]) await widget.continue(list);
    await widget.settle();
    const values = await page.evaluate((all) => all.map((id) => window.norec.at(id)?.value), fields);
    for (const [place, id] of fields.entries()) faults.same(values[place], text, `${id} after ${JSON.stringify(text)}`);
    faults.same(await made(), "", `elements made by ${JSON.stringify(text)}`);
  };
  // Figures to look up are asked because of other answers, and go with them.
  for (const supplied of [true, false]) {
    const fields = ids.filter((id) => id.startsWith("supplied") === supplied);
    faults.check(fields.length > 0, `no fields, supplied: ${supplied}`);
    for (const text of HOSTILE) await into(fields, text);
  }
  tools.note(`${ids.length} fields, ${HOSTILE.length} texts`);
  faults.end();
});

/** An application in which names come back in as many places as there are. */
async function named(widget, name) {
  await fillNotEligible(widget);
  // A round and a paper of it say names, too; so does a group that Norec must say something of.
  await widget.add("rounds");
  await widget.answers({ "rounds[r1].months": "9" });
  await widget.add("papers");
  await widget.answers({ "papers[d1].partner": "p1", "papers[d1].kind": "annual-report", "papers[d1].round": "r1" });
  await widget.answers({ "partners[p1].name": name, "partners[p2].name": `${name} 2`, "rounds[r1].name": `${name} 3` });
  for (const list of ["partners", "placements", "budget.lines", "rounds", "papers"]) await widget.close(list);
  await widget.continue("placements");
  // Names are typed into open rows.
  await widget.unfoldAll();
  await widget.openGroups();
  // What could be changed is worked out after a pause, and the live region speaks after one.
  const done = () => !document.querySelector("norec-check").shadowRoot.querySelector(".wait")
    && window.norec.all('[id^="try-panel-"]').length > 0;
  await widget.page.waitForFunction(done);
  await widget.page.waitForTimeout(1500);
}

/** All that the shadow root holds, as lines: elements with their attributes and values, and texts. */
const written = (widget) => widget.page.evaluate(() => {
  const lines = [];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) lines.push(`text ${node.data}`);
    // Which of them came first says only what the element has been through.
    for (const { name, value } of [...(node.attributes ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1))) lines.push(`${node.localName} ${name}=${value}`);
    if (["input", "textarea"].includes(node.localName)) lines.push(`${node.localName} ${node.id} holds ${node.value}`);
    if (node.nodeType === Node.ELEMENT_NODE) lines.push(`element ${node.localName}`);
    for (const one of node.childNodes) walk(one);
  };
  for (const one of document.querySelector("norec-check").shadowRoot.childNodes) walk(one);
  return lines;
});

test("text: with any name the page is the same but for the name, wherever it comes back", async (tools) => {
  const faults = new Faults();
  const open = async (name) => {
    const widget = await tools.open({ before: watch });
    await named(widget, name);
    return widget;
  };
  const wanted = await written(await open(PLAIN));
  const holding = wanted.filter((line) => line.includes(PLAIN));
  const widget = await open(HOSTILE[0]);
  for (const name of HOSTILE) {
    await widget.answers({ "partners[p1].name": name, "partners[p2].name": `${name} 2`, "rounds[r1].name": `${name} 3` });
    // Another name is no other outcome: the live region says it when it speaks of one, there and back.
    for (const kind of ["public", "individual"]) {
      await widget.answers({ "partners[p2].kind": kind });
      await widget.page.waitForTimeout(1500);
    }
    const lines = await written(widget);
    faults.same(lines.length, wanted.length, `parts of the page with ${JSON.stringify(name)}`);
    for (const [place, line] of wanted.entries()) {
      const typed = / holds /.test(line) && !line.startsWith("textarea");
      const expected = line.replaceAll(PLAIN, () => (typed ? name : said(name)));
      faults.same(lines[place], expected, `part ${place}`);
    }
  }
  const places = {
    "the panel, the remedies and the totals": holding.filter((line) => line.startsWith("text")).length >= 20,
    "the text to Norec": holding.some((line) => line.startsWith("textarea letter holds")),
    "an attribute": holding.some((line) => line.includes(" aria-label=")),
    "a list to choose from": wanted.some((line, place) => line === "element option" && wanted[place + 1]?.includes(PLAIN)),
  };
  for (const [place, there] of Object.entries(places)) faults.check(there, `no name comes back in ${place}`);
  const inside = (selector) => widget.page.evaluate((one) => window.norec.all(one).map((node) => node.textContent).join("\n"), selector);
  const last = said(HOSTILE.at(-1));
  for (const selector of ["aside", "aside .remedy", "table", "caption ~ tbody th", ".flow", ".rowh .title", "option"]) {
    faults.check((await inside(selector)).includes(last), `no name comes back in ${selector}`);
  }
  tools.note(`${holding.length} places`);
  await quiet(widget.page, faults);
  faults.end();
});
