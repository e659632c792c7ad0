// From key to painted panel, in a small application and in a large one, on a slowed CPU.
import { fillWhole } from "../lib/answers.mjs";
import { fillLarge } from "../lib/large.mjs";
import { open } from "../lib/open.mjs";
import { painted, PHONE, slowCpu } from "./budget.mjs";
import { profiled } from "./profile.mjs";

/** What each size is filled by, and the fields that are typed into: a name, an amount, a group's youngest. */
const SIZES = {
  small: { fill: fillWhole, fields: ["partners[p2].name", "budget.lines[l1].unit_cost", "placements[g1].youngest"] },
  large: { fill: fillLarge, fields: ["partners[p3].name", "budget.lines[l60].unit_cost", "placements[g20].youngest"] },
};

/** Words and figures, each taken back before the next: as long as they are, so many keys. */
const TEXTS = {
  name: ["Kathmandu"],
  unit_cost: ["12500", "1750,5"],
  youngest: ["18", "21", "19", "25", "16"],
};

/** Milliseconds between two keys of a word, and after a word: what waits for a pause gets one. */
const KEY = 150;
const WORD = 700;

/** Inside the page: notes of each key when it was pressed, when its letter was drawn, and when the panel was. */
function watch() {
  const keys = (window.keys = []);
  const note = (name) => {
    const waiting = keys.filter((key) => key[name] === undefined);
    window.painted((now) => waiting.forEach((key) => (key[name] ??= now)));
  };
  addEventListener("keydown", (event) => {
    const writes = event.key.length === 1 && !event.ctrlKey;
    if (writes || event.key === "Backspace") keys.push({ key: event.key, at: event.timeStamp });
  }, true);
  addEventListener("input", () => note("letter"), true);
  // The element says it when the answers have been weighed; what is drawn then is the panel that goes with them.
  document.addEventListener("norec-change", () => note("panel"));
}

/** Inside the page: keeps hold of the program's memory. */
function hold() {
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const start = WebAssembly[name];
    WebAssembly[name] = async (...given) => {
      const made = await start.apply(WebAssembly, given);
      window.memory ??= (made.instance ?? made).exports.memory;
      return made;
    };
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/** Types into one field, at the pace of fingers; a key that the page has not yet taken is waited for. */
async function type(widget, path) {
  const { keyboard } = widget.page;
  const field = widget.id(path);
  await widget.reveal(path);
  await field.focus();
  await field.press("Control+A");
  await field.press("Delete");
  await pause(WORD);
  for (const text of TEXTS[path.split(".").at(-1)]) {
    for (const key of [...text, ...Array(text.length).fill("Backspace")]) {
      await Promise.all([keyboard.press(key === " " ? "Space" : key), pause(KEY)]);
    }
    await pause(WORD);
  }
  await widget.settle();
}

/** Inside the page: a copy of what the element shows takes its place, with no program: a key changes one word in the panel. */
function copy(id) {
  const element = document.querySelector("norec-check");
  const host = document.createElement("div");
  const root = host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = element.shadowRoot.adoptedStyleSheets;
  root.append(...[...element.shadowRoot.children].map((child) => child.cloneNode(true)));
  element.replaceWith(host);
  const word = root.querySelector(".bar strong");
  const field = root.getElementById(id);
  field.addEventListener("input", () => {
    word.textContent = `${word.textContent.slice(0, 20)} ${field.value.length}`;
    document.dispatchEvent(new Event("norec-change"));
  });
  field.focus();
}

/** What the browser alone takes, from key to picture, for the page as it is now. */
async function withoutProgram(page, id) {
  await page.evaluate(copy, id);
  await pause(WORD);
  await page.evaluate(() => (window.keys.length = 0));
  for (let place = 0; place < 60; place += 1) {
    await Promise.all([page.keyboard.press("a"), pause(place % 9 === 8 ? WORD : KEY)]);
  }
  return (await page.evaluate(() => window.keys)).map((key) => key.panel - key.at);
}

/**
 * An application of one size: every key with its times, in milliseconds; bytes of memory; elements in the page. With
 * the program that has the names of its functions, where the time went too. `alone` is what the browser alone takes for a
 * key in a page like this, without any program.
 */
export async function application(browser, origin, size, named) {
  const { fill, fields } = SIZES[size];
  const opened = await open(browser, {
    origin,
    ...PHONE,
    before: async (page, context) => {
      await context.addInitScript(painted);
      await context.addInitScript(watch);
      await context.addInitScript(hold);
      if (!named) return;
      const served = (url) => /\/norec-check\.[^/]*\.wasm$/.test(url.pathname);
      await page.route(served, (route) => route.fulfill({ contentType: "application/wasm", body: named }));
    },
  });
  const { context, page } = opened;
  try {
    const widget = await opened.ready();
    context.setDefaultTimeout(120_000);
    await fill(widget);
    await slowCpu(page);
    await page.evaluate(() => (window.keys.length = 0));
    const work = async () => {
      for (const path of fields) await type(widget, path);
    };
    const profile = named ? await profiled(page, work) : await work();
    const { keys, memory, nodes } = await page.evaluate(() => ({
      keys: window.keys,
      memory: window.memory.buffer.byteLength,
      nodes: window.norec.all("*").length,
    }));
    const typed = keys.filter((key) => key.letter !== undefined && key.panel !== undefined);
    const wanted = fields.flatMap((path) => TEXTS[path.split(".").at(-1)]).join("").length * 2;
    if (typed.length < wanted) throw new Error(`${typed.length} of ${wanted} keys reached the page`);
    const alone = await withoutProgram(page, fields[0]);
    return { keys: typed, memory, nodes, profile, alone };
  } finally {
    await context.close();
  }
}
