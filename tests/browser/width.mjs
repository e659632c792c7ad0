// A narrow window, large targets, other colours, no motion (statement 16).
import { Faults, test } from "./lib/test.mjs";
import { STATES, enter } from "./lib/states.mjs";
import { stop } from "./lib/stop.mjs";

/** What is wider than the window, or scrolls sideways in itself. */
const wide = () => {
  const found = [];
  const { scrollWidth } = document.documentElement;
  const out = (node) => {
    const box = node.getBoundingClientRect();
    return box.width > 0 && (box.right > innerWidth + 0.5 || box.left < -0.5);
  };
  for (const node of window.norec.all("*")) {
    if (!window.norec.shown(node) || node.closest("svg")?.contains(node.parentNode)) continue;
    // Only the innermost ones: they push the others out.
    if (out(node) && ![...node.children].some(out)) {
      const box = node.getBoundingClientRect();
      found.push(`${window.norec.label(node)} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    }
    const { overflowX } = getComputedStyle(node);
    const scrolls = /auto|scroll/.test(overflowX) && !/input|select|textarea/.test(node.localName);
    if (scrolls && node.scrollWidth > node.clientWidth + 1) found.push(`${window.norec.label(node)} scrolls sideways`);
  }
  // A few of them show where it comes from.
  found.splice(6);
  if (scrollWidth > innerWidth) found.unshift(`the page is ${scrollWidth} px wide`);
  return found;
};

/** Targets that are too small: a control counts with its label, a link within a sentence does not. */
const small = () => {
  const found = [];
  for (const node of window.norec.all("button, a[href], input, select, textarea, summary, [role=button]")) {
    if (!window.norec.shown(node)) continue;
    const inline = node.localName === "a" && getComputedStyle(node).display === "inline";
    if (inline) continue;
    let { width, height } = node.getBoundingClientRect();
    for (const label of node.labels ?? []) {
      if (!/radio|checkbox/.test(node.type)) continue;
      const box = label.getBoundingClientRect();
      [width, height] = [width + box.width, Math.max(height, box.height)];
    }
    const least = node.localName === "button" ? 44 : 24;
    const size = `${Math.round(width)} × ${Math.round(height)}`;
    if (width < 24 || height < least - 0.1) found.push(`${window.norec.label(node)} is ${size} px, wanted ${least}`);
  }
  return found;
};

for (const code of ["nn", "nb", "en", "fr", "es", "pt"]) {
  test(`width: 320 px, no sideways scroll and large targets (${code})`, async (tools) => {
    const faults = new Faults();
    const widget = await tools.open({ viewport: { width: 320, height: 640 } });
    await widget.language(code);
    for (const state of Object.keys(STATES)) {
      await enter(widget, state);
      for (const line of await widget.page.evaluate(wide)) faults.check(false, `${state}: ${line}`);
      for (const line of await widget.page.evaluate(small)) faults.check(false, `${state}: ${line}`);
    }
    faults.end();
  });
}

test("width: the panel leaves room for the form on a phone", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  const height = await widget.panel().evaluate((node) => node.getBoundingClientRect().height);
  faults.check(height <= 160, `the panel covers ${Math.round(height)} of 640 px before anybody opens it`);
  faults.end();
});

// A window of 1280 × 1024 at 400 % is one of 320 × 256.
test("width: at 400 % zoom nothing scrolls sideways, and nothing covers the focus", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
  for (const state of Object.keys(STATES)) {
    await enter(widget, state);
    for (const line of await widget.page.evaluate(wide)) faults.check(false, `${state}: ${line}`);
  }
  await widget.page.evaluate(() => scrollTo(0, 0));
  await widget.id("language").focus();
  for (let turn = 0; turn < 60; turn += 1) {
    await widget.page.keyboard.press("Tab");
    await widget.settle();
    for (const line of await widget.page.evaluate(stop)) faults.check(false, line);
  }
  faults.end();
});

test("width: wider text spacing clips nothing", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  // WCAG 1.4.12, as a user's own style sheet would set it.
  await widget.page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
      p{margin-bottom:2em!important}`);
    window.norec.root().adoptedStyleSheets.push(sheet);
  });
  const clipped = () => window.norec.all("*").filter((node) => {
    const { overflowX, overflowY } = getComputedStyle(node);
    const hides = (overflow) => /hidden|clip/.test(overflow);
    return window.norec.shown(node) && !/^(svg|input|select|option)$/.test(node.localName) && node.clientWidth > 1 &&
      ((hides(overflowX) && node.scrollWidth > node.clientWidth + 1) || (hides(overflowY) && node.scrollHeight > node.clientHeight + 1));
  }).map(window.norec.label);
  for (const state of Object.keys(STATES)) {
    await enter(widget, state);
    for (const line of await widget.page.evaluate(clipped)) faults.check(false, `${state}: ${line} is clipped`);
    for (const line of await widget.page.evaluate(wide)) faults.check(false, `${state}: ${line}`);
  }
  faults.end();
});

test("width: no animation for those who want less motion", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ reducedMotion: "reduce" });
  const moving = () => [document, window.norec.root()].flatMap((root) => root.getAnimations())
    .map((one) => `${one.constructor.name} of ${window.norec.label(one.effect?.target)}`);
  for (const state of Object.keys(STATES)) {
    await enter(widget, state);
    for (const line of await widget.page.evaluate(moving)) faults.check(false, `${state}: ${line}`);
  }
  await widget.id("add-partners").hover();
  for (const line of await widget.page.evaluate(moving)) faults.check(false, `hover: ${line}`);
  faults.end();
});

test("width: with forced colours each state has its words and its icon", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ forcedColors: "active" });
  await enter(widget, "half filled, an amount asked about");
  const faultsOf = () => window.norec.all(".cons").flatMap((one) => {
    const icon = one.querySelector("svg");
    const canvas = getComputedStyle(one).backgroundColor;
    const drawn = icon && [...icon.querySelectorAll("*")].some((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return [fill, stroke].some((paint) => paint !== "none" && paint !== canvas);
    });
    const words = one.querySelector("strong")?.innerText.trim();
    return [drawn ? [] : [`no icon: ${one.innerText.slice(0, 40)}`], words ? [] : [`no words: ${one.innerText.slice(0, 40)}`]].flat();
  });
  // What is folded away has no words to look at.
  await widget.page.evaluate(() => window.norec.all("aside details").forEach((fold) => { fold.open = true; }));
  await widget.settle();
  const count = await widget.page.evaluate(() => window.norec.all(".cons").length);
  faults.check(count > 3, `only ${count} consequences are shown`);
  for (const line of await widget.page.evaluate(faultsOf)) faults.check(false, line);
  // The form of the icon tells the states apart.
  const shapes = await widget.page.evaluate(() => window.norec.all("aside summary svg")
    .map((icon) => icon.innerHTML.replace(/<!--.*?-->/g, "")));
  faults.check(new Set(shapes.slice(-4)).size === 4, "the four states of the panel do not have four icons");
  // Focus must be visible in these colours, too.
  await widget.id("add-partners").focus();
  await widget.page.keyboard.press("Shift+Tab");
  const outline = await widget.page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(window.norec.focused());
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  faults.check(outline >= 2, `the outline of the focus is ${outline} px`);
  faults.end();
});
