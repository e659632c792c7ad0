// The check without a network, after a first visit (statement 20).
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Faults, test } from "./lib/test.mjs";
import { fillWhole } from "./lib/answers.mjs";
import { serve } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

/** Waits until something holds that takes a while to find out. */
async function until(widget, holds) {
  for (let turn = 0; turn < 500; turn += 1) {
    if (await widget.page.evaluate(holds)) return;
    await widget.page.waitForTimeout(20);
  }
  throw new Error("it does not come to hold");
}

/** Waits until what the page has loaded is kept, with the parts that load by themselves. */
const kept = (widget) => until(widget, async () => {
  const names = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.startsWith(location.origin));
  const found = await Promise.all([location.href, ...names].map((name) => caches.match(name)));
  const isWhole = names.some((name) => name.includes("-later.") && name.endsWith(".wasm"));
  return isWhole && navigator.serviceWorker.controller && found.every(Boolean);
});

test("offline: after a first visit the check opens and answers without a network", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ serviceWorkers: "allow" });
  await kept(widget);
  // A language that was chosen once is there afterwards, too.
  await widget.language("fr");
  await widget.page.context().setOffline(true);
  await widget.page.reload();
  await widget.ready();
  await fillWhole(widget);
  faults.check(["judgement", "likely"].includes(await widget.verdict()), `the verdict is ${await widget.verdict()}`);
  await widget.language("fr");
  faults.check((await widget.page.locator("norec-check .intro h1").innerText()).length > 0, "no heading in French");
  faults.same(await widget.page.locator("norec-check .page").getAttribute("lang"), "fr", "the language");
  // One that never was chosen says so, and nothing is lost.
  await widget.page.locator("norec-check #language").selectOption("pt");
  await widget.page.waitForTimeout(500);
  faults.same(await widget.page.locator("norec-check .page").getAttribute("lang"), "fr", "the language after one that cannot come");
  faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "the name");
  faults.end();
});

test("offline: what is stored of answers is no matter of the files that are kept", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ serviceWorkers: "allow" });
  await kept(widget);
  await widget.type("partners[p1].name", "Fjordlaget");
  await widget.id("keep-store").click();
  await widget.page.waitForTimeout(300);
  // All files and the worker go, as when a version is withdrawn.
  await widget.page.evaluate(async () => {
    for (const key of await caches.keys()) await caches.delete(key);
    for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
  });
  faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "what was typed");
  await widget.page.reload();
  await widget.ready();
  await widget.id("keep-resume").click();
  await widget.settle();
  faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "what was stored");
  faults.end();
});

/** A later version of the site: the same program, and every file that has a hash in its name has another one. */
async function laterVersion(folder, to, version) {
  await cp(folder, to, { recursive: true });
  const names = await readdir(to);
  const hashed = names.filter((name) => /\.[0-9a-f]{12}\.\w+$/.test(name));
  const renamed = (name) => name.replace(/(?<=\.)[0-9a-f]{12}(?=\.\w+$)/, (hash) => hash.slice(version) + hash.slice(0, version));
  for (const name of names) {
    if (/\.(br|gz)$/.test(name)) await rm(join(to, name));
    else if (/\.(html|js)$/.test(name)) {
      let text = await readFile(join(to, name), "utf8");
      for (const one of hashed) text = text.replaceAll(one, renamed(one));
      if (name === "sw.js") text = text.replace(/norec-check [0-9a-f]+/, `norec-check ${version}`);
      await writeFile(join(to, name), text);
    }
  }
  for (const name of hashed) await rename(join(to, name), join(to, renamed(name)));
}

/** Runs with a site that can become a later version of itself: `update`, whole or without some of its files. */
async function versions(tools, run) {
  const home = await mkdtemp(join(tmpdir(), "norec-version-"));
  const server = await serve(tools.server.folder);
  let version = 1;
  const update = async (without) => {
    version += 1;
    const folder = join(home, String(version));
    await laterVersion(tools.server.folder, folder, version);
    for (const name of await readdir(folder)) if (without?.test(name)) await rm(join(folder, name));
    await server.use(folder);
  };
  try {
    const widget = await tools.open({ origin: server.origin, serviceWorkers: "allow" });
    await kept(widget);
    await run(widget, update);
  } finally {
    server.close();
    await rm(home, { recursive: true });
  }
}

/** Asks whether there is a new version, as the browser does from time to time, and waits until it has taken over. */
const installed = (widget) => widget.page.evaluate(async () => {
  const found = await navigator.serviceWorker.getRegistration();
  await found.update();
  const worker = found.installing ?? found.waiting;
  if (!worker) throw new Error("there is no new version");
  for (let turn = 0; turn < 500 && !/activated|redundant/.test(worker.state); turn += 1) await new Promise((done) => setTimeout(done, 20));
  return worker.state;
});

/** Closes the page and visits again without a network. Gives the check and the names of the files that are kept. */
async function visitOffline(widget, faults, what) {
  const { page } = widget;
  const context = page.context();
  await page.close();
  await context.setOffline(true);
  const again = await context.newPage();
  again.problems = [];
  const lost = [];
  again.on("requestfailed", (request) => lost.push(`${new URL(request.url()).pathname} ${request.failure()?.errorText}`));
  await again.goto(page.url());
  const next = await new Widget(again).ready().catch((error) => faults.check(false, `${what}: ${error.message}; not there: ${lost.join(", ")}`) || null);
  if (next) {
    await next.answer("partners[p1].country", "NP");
    faults.same(await next.verdict(), "not-decided", `${what}: the verdict`);
    faults.check((await next.heading()).length > 0, `${what}: no heading`);
  }
  const names = await again.evaluate(async () => {
    const all = await Promise.all((await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).map(({ url }) => url)));
    return all.flat();
  });
  await context.setOffline(false);
  return [next, names];
}

test("offline: a new version costs no answer, and the next visit opens without a network", async (tools) => {
  const faults = new Faults();
  await versions(tools, async (widget, update) => {
    await widget.language("fr");
    await widget.type("partners[p1].name", "Fjordlaget");
    await update();
    faults.same(await installed(widget), "activated", "the new version while a page of the old one is open");
    // The open page goes on as it was.
    faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "what was typed");
    await widget.answer("partners[p1].kind", "individual");
    faults.same(await widget.verdict(), "not-eligible", "the verdict of the open page");
    await widget.language("nn");
    faults.same(await widget.id("partners[p1].name").inputValue(), "Fjordlaget", "what was typed, after another language");
    const [next, names] = await visitOffline(widget, faults, "after the update");
    // What was chosen once is there in the new version, too; what never was is not fetched.
    faults.check(!names.some((name) => /\/(es|pt)\./.test(name)), "a language that nobody chose was fetched");
    if (!next) return;
    await next.language("fr");
    // Versions do not pile up.
    await update();
    await installed(next);
    const [, later] = await visitOffline(next, faults, "after one more update");
    const first = Object.values(tools.record.files).filter((name) => later.some((url) => url.endsWith(`/${name}`)));
    faults.same(first.join(" "), "", "files of the first version that are kept after two updates");
  });
  faults.end();
});

test("offline: a visit that brings a new version, and the one after it, open whatever is lost on the way", async (tools) => {
  const faults = new Faults();
  // The page of the new version comes, and its program does not.
  await versions(tools, async (widget, update) => {
    await update(/\.wasm$/);
    await widget.page.reload();
    await widget.page.waitForFunction(() => window.norec.failed > 0);
    await visitOffline(widget, faults, "after a visit that was cut off");
  });
  // All of it comes, through the worker of the old version.
  await versions(tools, async (widget, update) => {
    await update();
    await widget.page.reload();
    await widget.ready();
    await until(widget, async () => {
      const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
      return (await caches.has("norec-check 2")) && !installing && !waiting && active.state === "activated";
    });
    await visitOffline(widget, faults, "after a visit that brought it");
  });
  faults.end();
});
