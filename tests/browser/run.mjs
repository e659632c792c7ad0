// Runs the tests of the widget in Chromium: `node tests/browser/run.mjs [--only part-of-a-name] [--update]`.
//
// `--update` renews what is kept of the page in tests/browser/kept where it has become another. Look at it before you keep it.
// NOREC_SITE is the folder of the built site (else target/site), with its record beside it; CHROMIUM is the path of the
// browser. One browser runs, a fresh context for each page of a test; a test that fails leaves pictures in target/browser.
import { mkdir, readFile, readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "./lib/launch.mjs";
import { open } from "./lib/open.mjs";
import { PAGES } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";
import { Skipped, tests } from "./lib/test.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const site = process.env.NOREC_SITE ?? join(root, "target/site");
const pictures = join(root, "target/browser");
const { values } = parseArgs({
  options: { only: { type: "string", default: "" }, update: { type: "boolean", default: false } },
});

// Two pages work beside each other: as many as the smallest machine has cores.
const BESIDE = 2;
// So many failures may be lateness; more are a fault.
const FEW = 3;

/** What a test is given. */
class Tools {
  pages = [];
  #contexts = [];
  notes = [];

  constructor(browser, server, record) {
    this.browser = browser;
    this.server = server;
    this.record = record;
    this.root = root;
    this.update = values.update;
  }

  /** Opens a page in a context of its own, as `lib/open.mjs`. */
  async open(options = {}) {
    const opened = await open(this.browser, { origin: this.server.origin, ...options });
    this.#contexts.push(opened.context);
    this.pages.push(opened.page);
    return opened.ready();
  }

  /** A line to print beside the result. */
  note(text) {
    this.notes.push(text);
  }

  async picture(name) {
    const file = name.replace(/[^\w-]+/g, "-").slice(0, 80);
    const taken = [];
    for (const [place, page] of this.pages.entries()) {
      const path = join(pictures, place === 0 ? `${file}.png` : `${file}-${place + 1}.png`);
      const done = await page.screenshot({ path, timeout: 5000 }).then(() => path, () => null);
      if (done) taken.push(done);
    }
    return taken;
  }

  async close() {
    for (const context of this.#contexts) await context.close().catch(() => {});
  }
}

function limit(promise, ms) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`it took more than ${ms / 1000} s`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function one(test, browser, server, record) {
  const tools = new Tools(browser, server, record);
  const start = performance.now();
  let state = "ok";
  let words = "";
  try {
    await limit(test.run(tools), test.timeout);
    // An exception that nobody caught is a fault, whatever the test looked at.
    const thrown = tools.pages.flatMap((page) => (page.mayThrow ? [] : page.problems));
    if (thrown.length > 0) throw new Error(`the page threw: ${thrown.join("; ")}`);
  } catch (error) {
    state = error instanceof Skipped ? "skipped" : "FAILED";
    words = error.message;
    if (state === "FAILED") {
      const taken = await tools.picture(test.name);
      words = [words, ...taken.map((path) => `picture: ${path}`)].join("\n");
    }
  }
  await tools.close();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const notes = tools.notes.length > 0 ? ` (${tools.notes.join("; ")})` : "";
  console.log(`${state.padEnd(7)} ${seconds.padStart(5)} s  ${test.name}${notes}`);
  if (words) console.log(words.replace(/^/gm, "    "));
  return state;
}

async function main() {
  const files = (await readdir(here)).filter((name) => name.endsWith(".mjs") && name !== "run.mjs").sort();
  for (const file of files) await import(join(here, file));
  const chosen = tests.filter((test) => test.name.includes(values.only));
  if (chosen.length === 0) throw new Error(`no test has "${values.only}" in its name`);

  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  // What the build says of the site: the headers that a server should send with it, for one.
  const record = JSON.parse(await readFile(`${site}.json`, "utf8"));
  const server = await serve(site, PAGES, record.headers);
  const browser = await launch();
  const states = new Map();
  const drain = async (list) => {
    for (let test = list.shift(); test; test = list.shift()) states.set(test, await one(test, browser, server, record));
  };
  const beside = chosen.filter((test) => !test.alone);
  const start = performance.now();
  try {
    await Promise.all(Array.from({ length: BESIDE }, () => drain(beside)));
    await drain(chosen.filter((test) => test.alone));
    // A busy machine can be late where a person would only wait a moment longer. What is really broken fails again.
    const failed = chosen.filter((test) => states.get(test) === "FAILED");
    if (failed.length > 0 && failed.length <= FEW) {
      console.log("Once more, with nothing beside it:");
      await drain(failed);
    }
  } finally {
    await browser.close();
    server.close();
  }
  const count = (state) => [...states.values()].filter((one) => one === state).length;
  const skipped = count("skipped") > 0 ? `, ${count("skipped")} skipped` : "";
  const took = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${count("ok")} passed, ${count("FAILED")} failed${skipped} in ${took} s`);
  process.exitCode = count("FAILED") > 0 ? 1 : 0;
}

await main();
