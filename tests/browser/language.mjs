// Another language: all answers and the focus stay, and `lang` follows (statement 13).
import { Faults, test } from "./lib/test.mjs";
import { fillHalf } from "./lib/answers.mjs";

const HEADINGS = {
  nn: "Sjekk om utvekslinga kan få tilskot",
  nb: "Sjekk om utvekslingen kan få tilskudd",
  en: "Check if your exchange can get a grant",
};

const values = (widget) =>
  widget.page.evaluate(() => Object.fromEntries(window.norec.all("section :is(input, select, textarea)")
    .map((node) => [node.id, /radio|checkbox/.test(node.type) ? node.checked : node.value])));

const lang = (widget) =>
  widget.page.evaluate(() => {
    const inner = window.norec.all("h1")[0].closest("[lang]").lang;
    return `${document.querySelector("norec-check").lang} ${inner}`;
  });

test("language: switching keeps all answers and the focus", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillHalf(widget);
  await widget.answers({ "history.phase_1": "cannot-say" });
  // What cannot be used, and what is half typed, is an answer too.
  await widget.type("placements[g1].months", "seks m");
  await widget.close("partners");
  const before = await values(widget);
  for (const code of ["nb", "en", "nn"]) {
    const select = widget.id("language");
    await select.focus();
    await widget.language(code);
    faults.same(await widget.focus(), "language", `focus after choosing ${code}`);
    const now = await values(widget);
    for (const id of Object.keys({ ...before, ...now })) faults.same(now[id], before[id], `${id} in ${code}`);
    faults.same(await lang(widget), `${code} ${code}`, `lang of the element and of its text after choosing ${code}`);
    faults.same(await select.inputValue(), code, "the language shown as chosen");
    faults.same(await widget.heading(), HEADINGS[code], `heading in ${code}`);
  }
  faults.end();
});

test("language: what was chosen is there when the page is loaded again", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.language("nb");
  await widget.page.reload();
  await widget.page.waitForFunction((heading) => window.norec.all("h1")[0]?.innerText.trim() === heading, HEADINGS.nb);
  faults.same(await widget.page.evaluate(() => document.documentElement.lang), "nb", "the language after loading the page again");
  faults.end();
});

test("language: the attribute switches while somebody types", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const name = widget.id("partners[p1].name");
  await name.focus();
  await name.pressSequentially("Fjordlaget");
  await widget.page.keyboard.press("ArrowLeft");
  await widget.page.evaluate(() => {
    window.node = window.norec.at("partners[p1].name");
    document.querySelector("norec-check").lang = "en";
  });
  await widget.page.waitForFunction((heading) => window.norec.all("h1")[0].innerText.trim() === heading, HEADINGS.en);
  await widget.page.keyboard.press("x");
  await widget.settle();
  faults.same(await name.inputValue(), "Fjordlagext", "the name");
  faults.same(await widget.focus(), "partners[p1].name", "focus");
  faults.check(await widget.page.evaluate(() => window.node === window.norec.at("partners[p1].name")), "the field is another node");
  faults.same(await lang(widget), "en en", "lang");
  faults.end();
});

test("language: the languages are named in themselves, and the last choice wins", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const names = await widget.page.evaluate(() =>
    [...window.norec.at("language").options].map((one) => `${one.value} ${one.lang} ${one.text}`));
  for (const wanted of ["nn nn Nynorsk", "nb nb Bokmål", "en en English"]) {
    faults.check(names.includes(wanted), `"${wanted}" is not among ${JSON.stringify(names)}`);
  }
  // The text of the language chosen first comes last.
  await widget.page.route(/\/nb\.[^/]*bin$/, async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await widget.id("language").selectOption("nb");
  await widget.id("language").selectOption("en");
  await widget.page.waitForTimeout(1200);
  faults.same(await lang(widget), "en en", "lang after two choices, the first one slow");
  faults.same(await widget.heading(), HEADINGS.en, "heading");
  faults.end();
});

test("language: if its text does not come, the old one stays and words say so", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.answers({ "partners[p1].name": "Fjordlaget" });
  await widget.page.route(/\/en\.[^/]*bin$/, (route) => route.abort());
  widget.page.mayThrow = true;
  await widget.id("language").selectOption("en");
  await widget.page.waitForTimeout(800);
  faults.same(await widget.heading(), HEADINGS.nn, "heading");
  faults.same(await lang(widget), "nn nn", "lang");
  faults.same(await widget.id("language").inputValue(), "nn", "the language shown as chosen");
  faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "the name");
  const said = await widget.page.getByText("Sjekken fekk ikkje henta språket.").count();
  faults.check(said > 0, "nothing says that the language could not be fetched");
  faults.end();
});
