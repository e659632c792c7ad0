// Before the program is there, and without it: the questions, the rules, and what was typed (statement 18).
import { readFile } from "node:fs/promises";
import { Faults, test } from "./lib/test.mjs";

const NAME = "partners[p1].name";
const light = (page, name) => page.locator(`css:light=norec-check [name="${name}"]`);

/** Holds a kind of file back until it is let go. */
async function hold(page, pattern) {
  let go;
  const gate = new Promise((done) => (go = done));
  await page.route(pattern, async (route) => {
    await gate;
    await route.continue();
  });
  return go;
}

test("start: without JavaScript the questions and the rules are there", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ javaScriptEnabled: false, wait: false });
  await widget.page.waitForLoadState("load");
  const text = (await widget.page.locator("body").innerText()).replace(/\s+/g, " ");
  const wanted = [
    "Sjekk om utvekslinga kan få tilskot", "Norec avgjer. Du kan oppfylle alle krav og likevel ikkje få tilskot.",
    "Partnarane", "Gruppene som reiser", "Budsjettet", "Land", "Reiser frå", "Kor mange reiser?", "Pris per eining",
    "Er fase 1 gjort ferdig?", "Reglane sjekken bruker", "Minst 2 verksemder må vere med.",
    "Nettlesaren din køyrer ikkje sjekken.",
  ];
  for (const words of wanted) faults.check(text.includes(words), `"${words}" is not in the page`);
  const fields = await widget.page.locator("css:light=norec-check input:visible").count();
  faults.check(fields >= 10, `only ${fields} fields without JavaScript`);
  faults.end();
});

test("start: what the page is comes before the first question", async (tools) => {
  const faults = new Faults();
  const wanted = ["Norec avgjer.", "Reglane er lesne", "ikkje lese"];
  const before = (text, question) => text.slice(0, text.indexOf(question));
  const light = await tools.open({ javaScriptEnabled: false, wait: false });
  await light.page.waitForLoadState("load");
  const widget = await tools.open();
  const texts = {
    "without JavaScript": await light.page.locator("body").innerText(),
    "with the program": await widget.page.locator("norec-check .page").innerText(),
  };
  for (const words of ["Dette er rettleiing", "Dette treng du"]) {
    faults.check(before(texts["with the program"], "Partnarane").includes(words), `with the program: no "${words}"`);
  }
  for (const [which, text] of Object.entries(texts)) {
    const first = before(text, "Partnarane");
    faults.check(first.length > 0, `${which}: there is no first question`);
    for (const words of wanted) faults.check(first.includes(words), `${which}: "${words}" does not stand before the first question: ${first}`);
  }
  faults.end();
});

test("start: what is typed before the program answers is kept, and typing goes on", async (tools) => {
  const faults = new Faults();
  let go;
  const widget = await tools.open({ wait: false, before: async (page) => (go = await hold(page, /\.wasm$/)) });
  const typed = {
    "partners[p2].name": "Kathmandu Youth",
    "placements[g1].count": "12",
    "budget.lines[l1].unit_cost": "1 234,5",
    [NAME]: "Fjord",
  };
  for (const [name, text] of Object.entries(typed)) {
    await light(widget.page, name).click();
    await widget.page.keyboard.type(text);
  }
  await widget.page.keyboard.press("ArrowLeft");
  go();
  await widget.ready();
  await widget.settle();
  for (const [name, text] of Object.entries(typed)) faults.same(await widget.id(name).inputValue(), text, name);
  // Whoever is in the middle of a word must not notice the change.
  faults.same(await widget.focus(), NAME, "focus");
  await widget.page.keyboard.type("x");
  faults.same(await widget.id(NAME).inputValue(), "Fjorxd", "the name, after one more key");
  faults.check(!(await light(widget.page, NAME).isVisible()), "the light form is still shown");
  faults.end();
});

/** Inside the page: notes how many sections of the form there are when the program takes over. */
function countSections() {
  document.addEventListener("norec-ready", () => (window.sections = window.norec.all("section[aria-labelledby^=section-]").length));
}

test("start: the first questions come with the panel, and the others after them", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ wait: false, before: (page) => page.addInitScript(countSections) });
  await widget.ready();
  faults.same(await widget.page.evaluate(() => window.sections), 1, "sections when the program takes over");
  faults.same((await widget.ids("section h2[id^=section-]")).length, 4, "sections in the end");
  faults.end();
});

test("start: whoever has come further down finds the same field", async (tools) => {
  const faults = new Faults();
  let go;
  const widget = await tools.open({
    wait: false,
    before: async (page) => {
      await page.addInitScript(countSections);
      go = await hold(page, /\.wasm$/);
    },
  });
  await light(widget.page, "placements[g1].count").click();
  go();
  await widget.ready();
  faults.check((await widget.page.evaluate(() => window.sections)) > 1, "the program took over before the field was there");
  faults.same(await widget.focus(), "placements[g1].count", "focus");
  await widget.page.keyboard.type("12");
  faults.same(await widget.id("placements[g1].count").inputValue(), "12", "what is typed then");
  faults.end();
});

const failures = {
  "does not come": (route) => route.abort(),
  "is missing": (route) => route.fulfill({ status: 404, body: "" }),
  "is broken": (route) => route.fulfill({ contentType: "application/wasm", body: "no program" }),
};
for (const [name, fail] of Object.entries(failures)) {
  test(`start: plain words if the program ${name}`, async (tools) => {
    const faults = new Faults();
    let go;
    const widget = await tools.open({
      wait: false,
      before: async (page) => {
        const gate = new Promise((done) => (go = done));
        await page.route(/\.wasm$/, (route) => gate.then(() => fail(route)));
      },
    });
    await light(widget.page, NAME).click();
    await widget.page.keyboard.type("Fjordlaget");
    go();
    await widget.page.waitForFunction(() => window.norec.failed > 0);
    const words = widget.page.getByText("Sjekken fekk ikkje starte");
    const said = await words.first().waitFor({ timeout: 2000 }).then(() => true, () => false);
    faults.check(said, "no visible words say that the check could not start");
    const field = light(widget.page, NAME);
    faults.check(await field.isVisible(), "the field is not shown any more");
    faults.same(await field.inputValue(), "Fjordlaget", "the name");
    const focused = await field.evaluate((node) => document.activeElement === node);
    faults.check(focused, "the field has lost the focus");
    faults.end();
  });
}

test("start: a page of each language is in it before the program comes, and asks for no other's text", async (tools) => {
  const faults = new Faults();
  const said = { nb: "tilskudd", en: "grant", fr: "subvention", es: "subvención", pt: "subvenção" };
  for (const [code, word] of Object.entries(said)) {
    const asked = [];
    let go;
    const widget = await tools.open({
      path: `/index-${code}.html`,
      wait: false,
      before: async (page, context) => {
        context.on("request", (request) => asked.push(new URL(request.url()).pathname));
        go = await hold(page, /\.wasm$/);
      },
    });
    const heading = await widget.page.locator("css:light=h1").innerText();
    faults.check(heading.includes(word), `${code}: the light form begins with "${heading}"`);
    faults.same(await widget.page.evaluate(() => document.documentElement.lang), code, `${code}: the language of the page`);
    go();
    await widget.ready();
    faults.check((await widget.heading()).includes(word), `${code}: the form begins with "${await widget.heading()}"`);
    const texts = asked.map((path) => path.match(/^\/([a-z]{2})(-later)?\./)?.[1]).filter(Boolean);
    faults.check(texts.length > 0 && texts.every((one) => one === code), `${code}: it asks for the text of ${texts}`);
  }
  faults.end();
});

const RULES = /norec-check-rules\.\w+\.bin$/;

/** Opens the check without its rules; calling what comes with it lets them come. */
async function withoutRules(tools) {
  let there = false;
  const widget = await tools.open({
    wait: false,
    before: (page) => page.route(RULES, (route) => (there ? route.continue() : route.abort())),
  });
  widget.page.mayThrow = true;
  await widget.ready(1, { whole: false });
  await widget.page.waitForFunction(() => window.norec.all("section[aria-labelledby^=section-]").length === 4);
  return [widget, () => (there = true)];
}

test("start: what is said of the empty form before the rules are there is what they say", async (tools) => {
  const faults = new Faults();
  const [widget, come] = await withoutRules(tools);
  await widget.page.waitForFunction(() =>
    performance.getEntriesByType("resource").some((one) => one.name.includes("/nn-later.") && one.responseEnd > 0),
  );
  await widget.settle();
  // What loads after the rules has its own place, and the names of countries come with them.
  const text = () => widget.page.evaluate(() => {
    const page = window.norec.root().querySelector(".page").cloneNode(true);
    page.querySelectorAll(".part, [id$='.country'] option").forEach((one) => one.remove());
    return [...page.querySelectorAll("*")].filter((one) => !one.hidden && !one.children.length).map((one) => one.textContent);
  });
  const before = await text();
  const came = widget.page.waitForResponse(RULES, { timeout: 10_000 });
  come();
  await came;
  // An answer and back again, so that all of it is said by the rules.
  await widget.type(NAME, "Fjordlaget");
  await widget.settle();
  await widget.type(NAME, "");
  await widget.settle();
  const now = await text();
  const other = now.findIndex((one, place) => one !== before[place]);
  faults.check(before.length > 300 && now.length === before.length, `${before.length} texts before, ${now.length} now`);
  faults.same(now[other], before[other], "the first text that is another once the rules are there");
  faults.end();
});

test("start: while the rules are on their way the form takes answers and says that it waits, and weighs them then", async (tools) => {
  const faults = new Faults();
  const [widget, come] = await withoutRules(tools);
  const waits = () => widget.panel().getByText("Sjekken ventar på reglane").count();
  faults.same(await waits(), 0, "words on waiting while nothing is answered");
  await widget.id(NAME).fill("Fjordlaget");
  await widget.id("partners[p1].kind-individual").check();
  await widget.page.waitForTimeout(1000);
  faults.check((await waits()) > 0, "no words say that it waits");
  faults.same(await widget.verdict(), undefined, "a verdict without the rules");
  come();
  // Nobody does anything more: it asks again by itself.
  await widget.page.waitForFunction(() => window.norec.verdicts.length > 0, null, { timeout: 10_000 });
  await widget.settle();
  faults.same(await widget.verdict(), "not-eligible", "the verdict");
  faults.same(await waits(), 0, "words on waiting once the rules are there");
  faults.same(await widget.id(NAME).inputValue(), "Fjordlaget", "the name");
  faults.end();
});

test("start: without a part that loads by itself the check goes on, and asks for it again", async (tools) => {
  const faults = new Faults();
  const part = /norec-check-later\.[^/]*\.wasm$/;
  const widget = await tools.open({ before: (page) => page.route(part, (route) => route.abort()) });
  widget.page.mayThrow = true;
  await widget.openGroups();
  await widget.answer("plan.homecoming_training", "no");
  await widget.settle();
  // Well after the pause in which it looks for changes.
  await widget.page.waitForTimeout(1000);
  faults.same(await widget.verdict(), "not-eligible", "the verdict without the part");
  const offers = widget.page.locator('norec-check [id^="try-panel-trainings"]');
  faults.same(await offers.count(), 0, "what could be changed, without the part");
  await widget.page.unroute(part);
  await widget.answer("plan.preparatory_training", "yes");
  const came = await offers.first().waitFor({ state: "attached", timeout: 5000 }).then(() => true, () => false);
  faults.check(came, "it does not ask for the part again");
  faults.end();
});

test("start: plain words if the text or the style does not come", async (tools) => {
  const faults = new Faults();
  for (const pattern of [/\/nn\.[^/]*bin$/, /norec-check-wasm\.[^/]*js$/]) {
    const widget = await tools.open({ wait: false, before: (page) => page.route(pattern, (route) => route.abort()) });
    widget.page.mayThrow = true;
    const failed = await widget.page.waitForFunction(() => window.norec.failed > 0, null, { timeout: 5000 }).catch(() => null);
    faults.check(failed, `${pattern}: the element does not say that it failed`);
    faults.check(await light(widget.page, NAME).isVisible(), `${pattern}: the light form is gone`);
    faults.check((await widget.page.getByText("Sjekken fekk ikkje starte").count()) > 0, `${pattern}: no words say so`);
  }
  faults.end();
});

test("start: plain words if the program stops in the middle", async (tools) => {
  const faults = new Faults();
  // A trap cannot be ordered, so that a function which the program imports throws what a trap throws.
  const trip = () => {
    const wrap = (start) => (source, imports) => {
      for (const module of Object.values(imports ?? {})) {
        for (const [name, run] of Object.entries(module)) {
          if (typeof run !== "function") continue;
          module[name] = (...given) => {
            if (window.norec.tripped) throw new WebAssembly.RuntimeError("unreachable");
            return run(...given);
          };
        }
      }
      return start.call(WebAssembly, source, imports);
    };
    WebAssembly.instantiateStreaming = wrap(WebAssembly.instantiateStreaming);
    WebAssembly.instantiate = wrap(WebAssembly.instantiate);
  };
  const widget = await tools.open({ before: (page) => page.addInitScript(trip) });
  widget.page.mayThrow = true;
  await widget.answers({ [NAME]: "Fjordlaget", "partners[p1].country": "NO" });
  await widget.page.evaluate(() => (window.norec.tripped = true));
  await widget.id("partners[p2].name").focus();
  await widget.page.keyboard.type("Kath");
  await widget.page.waitForTimeout(500);
  const words = widget.page.getByText("Sjekken stoppa");
  faults.check((await words.count()) > 0 && (await words.first().isVisible()), "no visible words say that the check stopped");
  faults.same(await widget.id(NAME).inputValue(), "Fjordlaget", "the first name");
  faults.same(await widget.id("partners[p2].name").inputValue(), "Kath", "the second name");
  // What the program told last, and what was typed after that, as a file.
  const came = widget.page.waitForEvent("download");
  await widget.page.getByRole("button", { name: "Last ned svara som fil" }).first().click();
  const { fields } = JSON.parse(await readFile(await (await came).path(), "utf8"));
  for (const [path, value] of [[NAME, "Fjordlaget"], ["partners[p1].country", "NO"], ["partners[p2].name", "Kath"]]) {
    faults.same(fields[path], value, `${path} in the file`);
  }
  faults.end();
});

test("start: without the rest of the text the check says so, and asks for it again", async (tools) => {
  const faults = new Faults();
  let there = false;
  const widget = await tools.open({
    before: (page) => page.route(/nn-later\.\w+\.bin$/, (route) => (there ? route.continue() : route.abort())),
    wait: false,
  });
  await widget.ready(1, { whole: false });
  const notice = widget.page.locator("norec-check .notice");
  await notice.waitFor({ state: "visible" });
  await widget.type(NAME, "Fjordlaget");
  await widget.answer("partners[p1].kind", "individual");
  faults.check(await notice.isVisible(), "the notice goes before the text is there");
  there = true;
  await widget.type("partners[p2].name", "Kathmandu");
  await widget.whole();
  await widget.settle();
  faults.check(!(await notice.isVisible()), "the notice stays");
  const said = (await widget.page.locator("norec-check .cons").allInnerTexts()).join("\n");
  faults.check(said.includes("enkeltperson"), `the finding has no text: ${said.slice(0, 300)}`);
  faults.same(await widget.id(NAME).inputValue(), "Fjordlaget", "what was typed");
  faults.end();
});
