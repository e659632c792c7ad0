// One live region, quiet while somebody types, silent unless something is new (statement 4).
import { Faults, test } from "./lib/test.mjs";
import { fillWhole } from "./lib/answers.mjs";

/** Starts to write down what the live region says, and every keystroke. */
const listen = () => {
  const status = window.norec.all('[role="status"]')[0];
  window.said = [];
  window.keys = [];
  window.region = status;
  let last = status.textContent;
  const look = () => {
    if (status.textContent === last) return;
    last = status.textContent;
    window.said.push({ text: last, at: performance.now() });
  };
  new MutationObserver(look).observe(status, { subtree: true, childList: true, characterData: true });
  window.norec.root().addEventListener("input", () => window.keys.push(performance.now()), true);
};

test("live: one polite status stands before the first input, and the panel is not live", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const found = await widget.page.evaluate(() =>
    [...document.querySelectorAll("[role=status],[role=alert],[role=log],[aria-live],output")]
      .concat(window.norec.all("[role=status],[role=alert],[role=log],[aria-live],output"))
      .map((node) => ["role", "aria-live", "aria-atomic"].map((name) => node.getAttribute(name)).join(" ")),
  );
  faults.same(found.join("; "), "status polite true", "live regions");
  const empty = await widget.page.evaluate(() => window.norec.all("[role=status]")[0].textContent);
  faults.same(empty, "", "what the live region says before the first input");
  const inside = await widget.page.evaluate(() => {
    const status = window.norec.all("[role=status]")[0];
    return !!status.closest("aside") || status.checkVisibility() === false;
  });
  faults.check(!inside, "the live region is inside the panel, or not rendered");
  await fillWhole(widget);
  const still = await widget.page.evaluate(() => window.norec.all("[role=status],[role=alert],[aria-live]").length);
  faults.same(still, 1, "live regions of a whole application");
  faults.end();
});

test("live: it speaks a second after the last keystroke, and only when it differs", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.page.evaluate(listen);
  // A private person, or too old a participant: the outcome changes with the keys.
  await widget.answer("partners[p1].kind", "individual");
  await widget.page.waitForTimeout(1500);
  const first = await widget.page.evaluate(() => window.said.length);
  faults.same(first, 1, "announcements after an answer that changes the outcome");
  // A name changes nothing of the outcome.
  const name = widget.id("partners[p2].name");
  await name.focus();
  for (const key of "Kathmandu") {
    await name.press(key);
    await widget.page.waitForTimeout(120);
  }
  await widget.page.waitForTimeout(1500);
  const named = await widget.page.evaluate(() => window.said.length);
  faults.same(named, first, "announcements after a name");
  // Back and forth faster than it speaks: silent, because in the end all is as it was last said.
  for (const kind of ["public", "individual"]) await widget.answer("partners[p1].kind", kind);
  await widget.page.waitForTimeout(1500);
  faults.same(await widget.page.evaluate(() => window.said.length), first, "announcements after there and back");
  await widget.answer("partners[p1].kind", "public");
  await widget.page.waitForTimeout(1500);

  const heard = await widget.page.evaluate(() => {
    const wait = window.said.map(({ at }) => at - Math.max(0, ...window.keys.filter((key) => key <= at)));
    const gaps = window.said.slice(1).map(({ at }, place) => at - window.said[place].at);
    return { texts: window.said.map((one) => one.text), wait, gaps, same: window.region.isConnected };
  });
  faults.check(heard.same, "the live region was replaced by another node");
  faults.same(heard.texts.length, 2, `announcements in all (${JSON.stringify(heard.texts)})`);
  // A timer may be a little early by the clock of the page.
  faults.check(heard.wait.every((ms) => ms >= 950), `it spoke ${heard.wait.map(Math.round)} ms after the last keystroke`);
  faults.check(heard.gaps.every((ms) => ms >= 950), `announcements follow each other after ${heard.gaps.map(Math.round)} ms`);
  faults.check(heard.texts.every((text, place) => text !== "" && text !== heard.texts[place - 1]), "an announcement is empty or repeats");
  faults.end();
}, { alone: true });

test("live: an answer that changes only how many are missing is not spoken of", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ before: (page) => page.clock.install() });
  await widget.page.evaluate(listen);
  const heard = async () => {
    await widget.page.clock.fastForward(1300);
    await widget.settle();
    return widget.page.evaluate(() => window.said.map((one) => one.text));
  };
  await widget.answer("partners[p1].country", "NO");
  faults.same((await heard()).length, 1, "announcements after the first answer");
  const left = () => widget.panel().locator(".bar .bt").evaluate((node) => node.textContent);
  const before = await left();
  for (const [path, value] of [["partners[p1].kind", "civil-society"], ["partners[p1].legal_entity", "yes"], ["partners[p2].country", "NP"]]) {
    await widget.answer(path, value);
    faults.same((await heard()).length, 1, `announcements after ${path}`);
  }
  faults.check((await left()) !== before, "as many answers are missing as before");
  // What it is about is named, and naming it otherwise is no other outcome.
  await widget.answer("partners[p1].kind", "individual");
  faults.same((await heard()).length, 2, "announcements after a partner that cannot be one");
  await widget.type("partners[p1].name", "Fjordlaget");
  faults.same((await heard()).length, 2, "announcements after that partner's name");
  await widget.answer("partners[p2].kind", "individual");
  faults.same((await heard()).length, 3, "announcements after one more that cannot be one");
  // Text of another language is not left standing.
  await widget.language("en");
  faults.same((await heard()).at(-1), "", "what the live region says after another language");
  faults.end();
});
