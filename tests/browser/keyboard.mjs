// A whole application by keyboard alone, on a narrow screen in nynorsk (statement 17).
import { Faults, test } from "./lib/test.mjs";
import { WHOLE, fillNotEligible, fillWhole, group } from "./lib/answers.mjs";
import { stop } from "./lib/stop.mjs";

/** Somebody with a keyboard, who looks at every stop. */
class Hands {
  stops = 0;

  constructor(widget, faults) {
    this.widget = widget;
    this.page = widget.page;
    this.faults = faults;
  }

  async press(key) {
    await this.page.keyboard.press(key);
    await this.widget.settle();
  }

  async look() {
    this.stops += 1;
    for (const line of await this.page.evaluate(stop)) this.faults.check(false, line);
  }

  /** Presses Tab until the focus is at one of these ids. */
  async tabTo(fits, back = false) {
    for (let turn = 0; turn < 150; turn += 1) {
      if (fits(await this.widget.focus())) return;
      await this.press(back ? "Shift+Tab" : "Tab");
      await this.look();
    }
    throw new Error(`150 times Tab do not lead there; the focus is at "${await this.widget.focus()}"`);
  }

  /** Answers a question: goes there with Tab, and chooses or types as its kind wants it. */
  async answer(path, value) {
    await this.tabTo((id) => id === path || (id.startsWith(`${path}-`) && !id.startsWith("cannot-say-")));
    const kind = await this.page.evaluate(() => {
      const node = window.norec.focused();
      return node.localName === "select" ? "select" : node.type;
    });
    if (kind === "radio") await this.choose(`${path}-${value}`);
    else if (kind === "select") await this.pick(path, value);
    else await this.page.keyboard.type(value);
    await this.look();
  }

  /** In a group of radios: the arrows move, Space takes the first. */
  async choose(id) {
    for (let turn = 0; turn < 15 && (await this.widget.focus()) !== id; turn += 1) await this.press("ArrowDown");
    if (!(await this.widget.id(id).isChecked())) await this.press("Space");
    this.faults.check(await this.widget.id(id).isChecked(), `${id} cannot be chosen with the arrows and Space`);
  }

  /** In a list: the first letters of the name, as people do it. */
  async pick(path, value) {
    const name = await this.page.evaluate(([id, wanted]) =>
      [...window.norec.at(id).options].find((one) => one.value === wanted)?.text, [path, value]);
    await this.page.keyboard.type(name ?? "");
    await this.widget.settle();
    this.faults.same(await this.widget.id(path).inputValue(), value, `${path} after typing "${name}"`);
  }
}

test("keyboard: a whole application at 320 px, from the top of the page to a verdict", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  const hands = new Hands(widget, faults);
  const fill = async (list) => {
    for (const [path, value] of Object.entries(WHOLE).filter(([path]) => path.startsWith(list))) await hands.answer(path, value);
  };
  const close = async (list) => {
    await hands.tabTo((id) => id.startsWith(`close-${list}-`));
    await hands.choose(`close-${list}-yes`);
  };
  const goOn = async (list, heading) => {
    const next = widget.continueButton(list);
    for (let turn = 0; turn < 80; turn += 1) {
      if (await next.evaluate((node) => window.norec.focused() === node)) break;
      await hands.press("Tab");
      await hands.look();
    }
    await hands.press("Enter");
    faults.same(await widget.focusAfter(heading), heading, `focus after Continue of ${list}`);
  };

  await hands.press("Tab");
  await hands.look();
  await fill("partners");
  await hands.answer("history.phase_1", "yes");
  await hands.answer("history.agreement", "running");
  await close("partners");
  await goOn("partners", "section-placements");
  await fill("placements");
  await hands.tabTo((id) => id === "add-placements");
  await hands.press("Enter");
  await hands.look();
  for (const [path, value] of Object.entries(group("g2", "p2", "p1"))) await hands.answer(path, value);
  await fill("plan.");
  await close("placements");
  await goOn("placements", "section-lines");
  await fill("budget.lines");
  await close("budget.lines");
  await goOn("budget.lines", "section-sending");
  await goOn("sending", "panel-heading");

  const verdict = await widget.verdict();
  faults.check(["judgement", "likely"].includes(verdict), `the verdict is "${verdict}"`);
  faults.check(hands.stops > 80, `only ${hands.stops} stops`);
  tools.note(`${hands.stops} stops, verdict ${verdict}`);
  faults.end();
});

test("keyboard: Shift+Tab goes back the same way, and nothing holds the focus", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  const hands = new Hands(widget, faults);
  const there = [];
  // To the end of the page: the focus leaves the document.
  for (let turn = 0; turn < 200; turn += 1) {
    await hands.press("Tab");
    const at = await widget.page.evaluate(() => {
      const node = window.norec.focused();
      return node === document.body ? null : window.norec.label(node);
    });
    if (at === null) break;
    there.push(at);
    await hands.look();
  }
  faults.check(there.length > 40 && there.length < 200, `${there.length} stops to the end of the page`);
  const back = [];
  for (let turn = 0; turn < there.length; turn += 1) {
    await hands.press("Shift+Tab");
    back.unshift(await widget.page.evaluate(() => window.norec.label(window.norec.focused())));
    await hands.look();
  }
  // A group of radios without an answer is entered at its first one from above and at its last one from below.
  const group = (label) => label.replace(/-(yes|no|cannot-say|absent|civil-society|other|physical|virtual|allowance)$/, "");
  faults.same(back.map(group).join("\n"), there.map(group).join("\n"), "the way back");
  faults.end();
});

test("keyboard: the panel opens and closes with a key on a phone", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  const bar = widget.panel().locator("summary").first();
  const open = () => widget.panel().evaluate((node) => node.querySelector("details").open);
  await bar.focus();
  const before = await open();
  await widget.page.keyboard.press("Enter");
  faults.same(await open(), !before, "the panel is open, after Enter");
  // What somebody opened or closed stays so while answers change.
  await widget.answers({ "partners[p1].name": "Fjordlaget", "partners[p1].kind": "individual" });
  faults.same(await open(), !before, "the panel is open, after an answer");
  await bar.focus();
  await widget.page.keyboard.press("Enter");
  faults.same(await open(), before, "the panel is open, after Enter again");
  faults.end();
});

test("keyboard: what opens keeps the focus, and closes again", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  await fillNotEligible(widget);
  // In the form, and in the panel: a group of findings, and why one of them is there.
  const places = [".cons .why > summary", ".state > summary", ".state .why > summary"];
  await widget.panel().locator("summary").first().focus();
  await widget.page.keyboard.press("Enter");
  for (const [place, selector] of places.entries()) {
    if (place === 0) await widget.page.keyboard.press("Escape");
    const found = (wanted) => window.norec.all(wanted).find((one) => window.norec.shown(one) && (wanted.startsWith(".cons") || one.parentNode.querySelector(".n")?.textContent !== "0"));
    await widget.page.evaluate(([wanted, find]) => (window.summary = (0, eval)(find)(wanted)).focus(), [selector, `(${found})`]);
    for (const open of [true, false, true]) {
      await widget.page.keyboard.press("Enter");
      await widget.settle();
      const now = await widget.page.evaluate(() => ({ focus: window.norec.focused() === window.summary, open: window.summary.parentNode.open }));
      faults.check(now.focus, `${selector}: the focus is lost when it is ${open ? "opened" : "closed"}`);
      faults.same(now.open, open, `${selector} is open`);
    }
    if (place > 0) continue;
    await widget.panel().locator("summary").first().focus();
    await widget.page.keyboard.press("Enter");
  }
  // What scrolls by does not shine through the bar.
  const ground = await widget.panel().locator("summary").first().evaluate((node) => getComputedStyle(node).backgroundColor);
  faults.check(!/^rgba\(.*, 0\)$|transparent/.test(ground), `the bar of the open panel lets through what is behind it: ${ground}`);
  await widget.panel().evaluate((node) => (node.querySelector("details").scrollTop = 400));
  await widget.page.keyboard.press("Escape");
  faults.same(await widget.panel().evaluate((node) => node.querySelector("details").open), false, "the panel is open, after Escape");
  await widget.page.keyboard.press("Enter");
  await widget.settle();
  faults.same(await widget.panel().evaluate((node) => node.querySelector("details").scrollTop), 0, "where the panel opens");
  faults.end();
});

test("keyboard: Continue brings the next part into sight from its heading on", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  await fillWhole(widget);
  await widget.continue("partners");
  await widget.settle();
  const top = await widget.id("section-placements").evaluate((node) => node.getBoundingClientRect().top);
  faults.check(top >= 0 && top < 120, `the heading stands ${Math.round(top)} px from the top`);
  faults.end();
});

test("keyboard: whoever scrolls away while an answer is weighed is not brought back", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  const field = widget.id("plan.homecoming_training-no");
  const top = () => field.evaluate((node) => Math.round(node.getBoundingClientRect().top));
  await field.focus();
  await widget.page.mouse.move(160, 300);
  await widget.page.keyboard.press("Space");
  await widget.page.mouse.wheel(0, (await top()) - 720);
  await widget.page.waitForFunction(() => window.norec.focused().getBoundingClientRect().top > innerHeight);
  // What could be changed is drawn at the field.
  await widget.page.locator('norec-check [id^="try-"]:not([id^="try-panel"])').first().waitFor({ state: "attached" });
  await widget.settle();
  faults.check((await top()) > 640, `brought back to the field, at ${await top()} px`);
  // The next key is in the field again.
  await widget.page.keyboard.press("ArrowUp");
  await widget.settle();
  const now = await widget.page.evaluate(() => Math.round(window.norec.focused().getBoundingClientRect().top));
  faults.check(now > 0 && now < 640, `after the next key the field stands at ${now} px`);
  faults.end();
});

test("keyboard: the outline of the focus stands out in both themes", async (tools) => {
  const faults = new Faults();
  /** The contrast of the outline of what has the focus with the ground that it lies on. */
  const contrast = () => {
    const numbers = (colour) => {
      const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour) => {
      const [red, green, blue] = numbers(colour).map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const node = window.norec.focused();
    const outlined = [node, node.parentElement, ...(node.labels ?? [])]
      .find((one) => getComputedStyle(one).outlineStyle !== "none" && Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2);
    if (!outlined) return 0;
    let ground = outlined.parentElement ?? outlined.getRootNode().host;
    while (numbers(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement ?? ground.getRootNode().host ?? document.body;
    const [one, two] = [getComputedStyle(outlined).outlineColor, getComputedStyle(ground).backgroundColor].map(light).sort((a, b) => b - a);
    return (one + 0.05) / (two + 0.05);
  };
  for (const colorScheme of ["light", "dark"]) {
    const widget = await tools.open({ colorScheme });
    for (let turn = 0; turn < 40; turn += 1) {
      await widget.page.keyboard.press("Tab");
      const [label, ratio] = await widget.page.evaluate(`[window.norec.label(window.norec.focused()), (${contrast})()]`);
      faults.check(ratio >= 3, `${colorScheme}: the outline of ${label} has a contrast of ${ratio.toFixed(2)}`);
    }
  }
  faults.end();
});
