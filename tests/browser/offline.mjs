// The check without a network, after a first visit (statement 20).
import { Faults, test } from "./lib/test.mjs";
import { fillWhole } from "./lib/answers.mjs";

/** Waits until what the page has loaded is kept. */
const kept = (widget) => widget.page.waitForFunction(async () => {
  const names = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.startsWith(location.origin));
  const found = await Promise.all([location.href, ...names].map((name) => caches.match(name)));
  return navigator.serviceWorker.controller && found.every(Boolean);
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
