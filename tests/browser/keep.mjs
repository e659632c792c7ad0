// Answers kept on the device after a yes, taken along as a file or a link, and what goes wrong there.
import { readFile } from "node:fs/promises";
import { Faults, test } from "./lib/test.mjs";
import { fillWhole } from "./lib/answers.mjs";
import { Widget } from "./lib/widget.mjs";

const NAME = "partners[p1].name";
const COUNTRY = "partners[p2].country";

/** What is stored under the check's own name. */
const stored = (page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("norec-check/")).map((key) => JSON.parse(localStorage.getItem(key))));

/** Everything that is answered, by path. */
async function answered(widget) {
  await widget.unfoldAll();
  return widget.page.evaluate(() => window.norec.all("section :is(input, select)")
    .filter((node) => node.id.includes(".") && !node.id.startsWith("close-") && (/radio|checkbox/.test(node.type) ? node.checked : node.value !== ""))
    .map((node) => `${node.id}=${/radio|checkbox/.test(node.type) ? "on" : node.value}`).sort().join("\n"));
}

async function wish(widget, id) {
  await widget.id(id).click();
  await widget.settle();
}

const note = async (widget) => (await widget.id("keep-note").isVisible()) ? widget.id("keep-note").innerText() : "";

/** Waits for what the check says of the last wish. */
async function says(widget, faults, words) {
  const text = await widget.page.waitForFunction((words) => {
    const node = window.norec.at("keep-note");
    return node && !node.hidden && node.innerText.includes(words);
  }, words, { timeout: 5000 }).catch(() => null);
  faults.check(text, `the note is "${await note(widget)}", without "${words}"`);
}

/** Another page in the same browser, on the same address. */
async function another(tools, widget, hash = "") {
  const page = await widget.page.context().newPage();
  await page.goto(`${tools.server.origin}/${hash}`);
  return new Widget(page).ready();
}

/** Chooses a file in the dialogue that the check opens. */
async function choose(widget, name, content) {
  const chooser = widget.page.waitForEvent("filechooser");
  await widget.id("keep-choose").click();
  await (await chooser).setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  await widget.settle();
}

async function download(widget, id = "keep-download") {
  const came = widget.page.waitForEvent("download");
  await widget.id(id).click();
  return readFile(await (await came).path(), "utf8");
}

test("keep: nothing is stored before a yes; then every answer is, and a new page offers it", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.type(NAME, "Fjordlaget");
  await widget.page.waitForTimeout(700);
  faults.same((await stored(widget.page)).length, 0, "drafts before a yes");
  await wish(widget, "keep-store");
  await widget.answer(COUNTRY, "NP");
  await widget.page.waitForTimeout(700);
  const [draft] = await stored(widget.page);
  faults.same(draft?.name, "Fjordlaget", "the draft's name");
  faults.check(draft?.draft.includes('"partners[p2].country":"NP"'), `the last answer is not stored: ${draft?.draft}`);
  // A closed window: what was typed last is there too.
  await widget.type("partners[p2].name", "Kathmandu Youth");
  await widget.page.close();

  const later = await another(tools, widget);
  faults.check(await later.id("keep-resume").isVisible(), "no draft is offered");
  await wish(later, "keep-resume");
  faults.same(await later.id("partners[p2].name").inputValue(), "Kathmandu Youth", "the name that was typed last");
  faults.same(await later.id(COUNTRY).inputValue(), "NP", "the country");
  await wish(later, "keep-forget");
  faults.same((await stored(later.page)).length, 0, "drafts after all was deleted");
  await later.type(NAME, "Fjordlaget to");
  await later.page.waitForTimeout(700);
  faults.same((await stored(later.page)).length, 0, "drafts written after all was deleted");
  faults.end();
});

test("keep: two windows with one draft do not write over each other", async (tools) => {
  const faults = new Faults();
  const one = await tools.open();
  await one.type(NAME, "Fjordlaget");
  await wish(one, "keep-store");
  const two = await another(tools, one);
  await wish(two, "keep-resume");
  await one.type(NAME, "Fjordlaget frå eitt");
  await one.page.waitForTimeout(700);
  await two.type(NAME, "Fjordlaget frå to");
  await says(two, faults, "er endra i eit anna vindauge");
  const drafts = (await stored(one.page)).map((draft) => /"partners\[p1\].name":"([^"]*)"/.exec(draft.draft)?.[1]).sort();
  faults.same(drafts.join(), "Fjordlaget frå eitt,Fjordlaget frå to", "the two drafts");
  await one.settle();
  faults.same(await one.page.locator("norec-check .drafts li").count(), 2, "drafts in the first window's list");
  faults.end();
});

test("keep: no room, or no leave to store, is said plainly", async (tools) => {
  const faults = new Faults();
  for (const [error, words] of [["QuotaExceededError", "ikkje plass"], ["SecurityError", "lèt ikkje sjekken lagre"]]) {
    const widget = await tools.open({
      before: (page) => page.addInitScript((name) => {
        Storage.prototype.setItem = () => {
          throw new DOMException("no", name);
        };
      }, error),
    });
    await widget.type(NAME, "Fjordlaget");
    await wish(widget, "keep-store");
    await says(widget, faults, words);
    faults.same(await widget.focus(), "keep-note", "the focus");
    faults.same(await widget.id(NAME).inputValue(), "Fjordlaget", "what was typed");
  }
  faults.end();
});

test("keep: a file brings back every answer, and what it put aside can come back", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const before = await answered(widget);
  const file = await download(widget);
  const other = await tools.open();
  await other.type(NAME, "Andre");
  await choose(other, "utkast.json", file);
  await says(other, faults, "utkast.json er opna");
  faults.same(await answered(other), before, "the answers from the file");
  faults.same(await other.verdict(), await widget.verdict(), "the verdict");
  await wish(other, "keep-undo");
  faults.same(await answered(other), `${NAME}=Andre`, "the answers from before");
  faults.end();
});

test("keep: a hostile or broken file changes nothing and says why", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.type(NAME, "Fjordlaget");
  const draft = (fields, lists = {}) => JSON.stringify({ format: 1, fields, lists });
  for (const [content, words] of [
    ["", "ikkje svar frå sjekken"],
    ["{", "ikkje svar frå sjekken"],
    ["<script>alert(1)</script>", "ikkje svar frå sjekken"],
    ["\u0000\u0001\u0002", "ikkje svar frå sjekken"],
    ["[".repeat(5000), "ikkje svar frå sjekken"],
    ['{"format": 2, "fields": {}, "lists": {}}', "annan versjon"],
    ['"' + "x".repeat(1 << 20) + '"', "for stor"],
  ]) {
    await choose(widget, "vond.json", content);
    await says(widget, faults, words);
    faults.same(await widget.id(NAME).inputValue(), "Fjordlaget", `the name after ${content.slice(0, 20)}`);
  }
  // What can be kept is kept, and the rest is named with its text.
  await choose(widget, "delvis.json", draft(
    { "partners[p1].name": "<b>Fram</b>", "partners[p1].motto": "Alltid <i>fram</i>", "partners[p9].name": "Ingen" },
    { partners: { rows: ["p1"], complete: false, given: 1 } },
  ));
  await says(widget, faults, "ikkje ta med");
  faults.check((await note(widget)).includes("Alltid <i>fram</i>"), `the note does not name what was left out: ${await note(widget)}`);
  faults.same(await widget.id(NAME).inputValue(), "<b>Fram</b>", "the name from the file");
  faults.same(await widget.page.locator("norec-check i, norec-check .form b b").count(), 0, "markup from the file");
  faults.end();
});

test("keep: a link brings back every answer, and a broken one changes nothing", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ before: (_, context) => context.grantPermissions(["clipboard-read", "clipboard-write"]) });
  await fillWhole(widget);
  await wish(widget, "keep-link");
  await says(widget, faults, "Lenkja er kopiert");
  const link = await widget.page.evaluate(() => navigator.clipboard.readText());
  faults.check(link.startsWith(`${tools.server.origin}/#svar=`) && link.length < 8000, `the link is ${link.slice(0, 60)} (${link.length})`);
  tools.note(`a whole application in a link: ${link.length} characters`);
  const other = await another(tools, widget, new URL(link).hash);
  await says(other, faults, "er opna");
  faults.same(await answered(other), await answered(widget), "the answers from the link");
  // A bomb: a few kilobytes that would unfold to many megabytes.
  const { deflateRawSync } = await import("node:zlib");
  const bomb = deflateRawSync(Buffer.alloc(64 << 20, 32)).toString("base64url");
  for (const [data, words] of [["%%%", "ikkje svar"], ["AAAA", "ikkje svar"], ["", "ikkje svar"], [bomb, "for stor"]]) {
    const broken = await another(tools, widget, `#svar=${data}`);
    await says(broken, faults, words);
    faults.same(await answered(broken), "", `answers from the link ${data.slice(0, 8)}`);
    await broken.page.close();
  }
  faults.end();
});

test("keep: where the program is missing what was typed can be had as a file, and opened again", async (tools) => {
  const faults = new Faults();
  const lost = await tools.open({ before: (page) => page.route("**/*.wasm", (route) => route.abort()), wait: false });
  await lost.page.locator("[data-rescue]").waitFor();
  await lost.page.locator(`[name="${NAME}"]`).fill("Fjordlaget");
  await lost.page.locator('[name="partners[p1].kind"][value="public"]').check();
  const came = lost.page.waitForEvent("download");
  await lost.page.locator("[data-rescue]").click();
  const file = await readFile(await (await came).path(), "utf8");
  const widget = await tools.open();
  await choose(widget, "berga.json", file);
  await says(widget, faults, "er opna");
  faults.same(await widget.id(NAME).inputValue(), "Fjordlaget", "the name");
  faults.check(await widget.id("partners[p1].kind-public").isChecked(), "the kind is not chosen");
  faults.end();
});

test("keep: taking back a draft that was opened writes over none, and what was typed last is stored", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.type(NAME, "Eitt");
  await wish(widget, "keep-store");
  const other = await another(tools, widget);
  await other.type(NAME, "To");
  await other.page.waitForTimeout(700);
  // The pause after the last letters is not over when another draft is opened.
  await other.type("partners[p2].name", "Siste");
  await other.page.getByRole("button", { name: "Opne Eitt" }).last().click();
  await says(other, faults, "Eitt er opna");
  await wish(other, "keep-undo");
  await other.page.waitForTimeout(700);
  await other.type("partners[p2].name", "Siste ord");
  await other.page.waitForTimeout(700);
  const names = (await stored(other.page)).map(({ draft }) => Object.entries(JSON.parse(draft).fields).filter(([path]) => path.endsWith("name")).map(([, name]) => name).join("+"));
  faults.check(names.includes("Eitt"), `the draft that was opened is gone: ${names.join("; ")}`);
  faults.check(names.includes("To+Siste"), `the letters typed last are not stored: ${names.join("; ")}`);
  faults.check(names.includes("To+Siste ord"), `what was taken back is not stored: ${names.join("; ")}`);
  faults.end();
});
