// The element on another's page: alone, twice, and from another origin (statement 21).
import { join } from "node:path";
import { Faults, test } from "./lib/test.mjs";
import { elsewhere } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";
import { fillWhole } from "./lib/answers.mjs";
import { Widget } from "./lib/widget.mjs";

test("embed: two elements on one page do not touch each other", async (tools) => {
  const faults = new Faults();
  const one = await tools.open({ path: "/__two.html", elements: 2 });
  const first = new Widget(one.page, { element: "norec-check#one" });
  const second = new Widget(one.page, { element: "norec-check#two" });
  await one.page.evaluate(() => {
    window.heard = [];
    for (const element of document.querySelectorAll("norec-check")) {
      element.addEventListener("norec-change", (event) => window.heard.push([element.id, event.detail.verdict]));
    }
  });
  faults.same(await first.heading(), "Sjekk om utvekslinga kan få tilskot", "heading of the first");
  faults.same(await second.heading(), "Check if your exchange can get a grant", "heading of the second");
  await first.answers({ "partners[p1].name": "Fjordlaget", "partners[p1].kind": "individual" });
  await second.type("partners[p1].name", "Dar Tech");
  faults.same(await first.id("partners[p1].name").inputValue(), "Fjordlaget", "name in the first");
  faults.same(await second.id("partners[p1].name").inputValue(), "Dar Tech", "name in the second");
  const checked = await second.id("partners[p1].kind-individual").isChecked();
  faults.check(!checked, "a choice in the first is chosen in the second");
  const heard = await one.page.evaluate(() => [...new Set(window.heard.map(([id]) => id))].join());
  faults.same(heard, "one,two", "elements that said a change");
  await second.add("placements");
  faults.same(await first.id("row-placements-g2").count(), 0, "second groups of the first");
  // A label belongs to the control of its own element.
  await second.page.evaluate(() => window.norec.at("add-partners", document.querySelector("#two")).focus());
  await second.section("partners").getByText("Organisation number", { exact: false }).first().click();
  const host = await one.page.evaluate(() => document.activeElement.id);
  faults.same(host, "two", "the element with the focus after a click on a label of the second");
  await first.language("nb");
  faults.same(await second.heading(), "Check if your exchange can get a grant", "heading of the second after the first changed");
  faults.end();
});

test("embed: a plain page of another origin shows the check, and not its fallback", async (tools) => {
  const faults = new Faults();
  const other = await serve(tools.server.folder, { "/other.html": elsewhere(tools.server.origin) });
  try {
    const widget = await tools.open({ path: "/other.html", origin: other.origin });
    faults.same(await widget.heading(), "Check if your exchange can get a grant", "heading");
    faults.check(!(await widget.page.locator("css:light=#fallback").isVisible()), "the fallback is still shown");
    faults.check(await widget.page.getByText("After", { exact: true }).isVisible(), "the rest of the page is gone");
    await fillWhole(widget);
    faults.check(["judgement", "likely"].includes(await widget.verdict()), `the verdict is ${await widget.verdict()}`);
    const outside = await widget.page.evaluate(() => ({
      styles: document.styleSheets.length + document.adoptedStyleSheets.length,
      head: document.head.querySelectorAll("style, link[rel=stylesheet]").length,
      body: [...document.body.children].map((node) => node.localName).join(),
      lang: document.documentElement.lang,
      title: document.title,
    }));
    faults.same(outside.styles + outside.head, 0, "style sheets that the element adds to the page");
    faults.same(outside.body, "h1,norec-check,p", "elements in the page");
    faults.same(outside.lang, "en", "language of the page");
    faults.same(outside.title, "Another's page", "title of the page");
    const display = await widget.page.evaluate(() => getComputedStyle(document.querySelector("norec-check")).display);
    faults.same(display, "block", "display of the element");
  } finally {
    other.close();
  }
  faults.end();
});

test("embed: the fallback stays if the program does not come", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({
    path: "/__plain.html",
    wait: false,
    before: (page) => page.route(/\.wasm$/, (route) => route.abort()),
  });
  await widget.page.waitForFunction(() => window.norec.failed > 0);
  faults.check(await widget.page.locator("css:light=#fallback").isVisible(), "the fallback is gone");
  faults.end();
});

test("embed: an element that is moved, or made by a script, works", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: "/__plain.html" });
  await widget.answers({ "partners[p1].name": "Fjordlaget" });
  await widget.page.evaluate(() => document.body.append(document.querySelector("norec-check")));
  await widget.settle();
  faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "the name after moving the element");
  await widget.type("partners[p2].name", "Kathmandu Youth");
  faults.same(await widget.id("partners[p2].name").inputValue(), "Kathmandu Youth", "a name typed after moving");
  await widget.page.evaluate(() => {
    const made = document.createElement("norec-check");
    made.lang = "nb";
    made.id = "made";
    document.body.append(made);
  });
  await widget.page.waitForFunction(() => window.norec.ready >= 2);
  const made = new Widget(widget.page, { element: "norec-check#made" });
  faults.same(await made.heading(), "Sjekk om utvekslingen kan få tilskudd", "heading of an element made by a script");
  faults.end();
});

test("embed: the check runs inside the book, and typing in it turns no page", async (tools) => {
  const faults = new Faults();
  // The book is built before the journeys, with the site's files inside it.
  const book = await serve(join(tools.root, "target/book"));
  try {
    const widget = await tools.open({ path: "/live.html", origin: book.origin });
    faults.same(await widget.heading(), "Sjekk om utvekslinga kan få tilskot", "heading");
    // «s» and the arrows are the book's own keys elsewhere on the page.
    await widget.type("partners[p1].name", "Skulen i Sunnfjord");
    await widget.page.keyboard.press("ArrowLeft");
    await widget.page.keyboard.press("ArrowRight");
    faults.same(new URL(widget.page.url()).pathname, "/live.html", "page");
    faults.same(await widget.id("partners[p1].name").inputValue(), "Skulen i Sunnfjord", "name");
    await fillWhole(widget);
    faults.check(["judgement", "likely"].includes(await widget.verdict()), `the verdict is ${await widget.verdict()}`);
  } finally {
    book.close();
  }
  faults.end();
});
