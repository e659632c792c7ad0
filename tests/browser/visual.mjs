// Five parts of the page as they look: kept as pictures in tests/browser/kept, and compared point by point.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { Faults, test } from "./lib/test.mjs";
import { fillNotEligible, fillWhole } from "./lib/answers.mjs";
import { keptAt } from "./lib/kept.mjs";

/** The font that the pictures are made with: that of Debian's fonts-dejavu-core, which Chromium takes where Inter is not. */
const FONT = "DejaVu Sans";
/** How far a point may be off, and the share of points that may be further off: the edges of letters differ a little. */
const THRESHOLD = 0.15;
const SHARE = 0.002;

/** How a state comes about, and the parts of it that are looked at, by name. */
const STATES = {
  "a question with its reasons": [
    async (widget) => {
      await widget.answer("partners[p1].kind", "individual");
      await widget.id("means-partners[p1].kind").locator("details.why > summary").first().click();
    },
    { question: (widget) => widget.id("partners[p1].kind") },
  ],
  "a verdict and a finding": [
    fillNotEligible,
    {
      verdict: (widget) => widget.panel().locator("p.verdict"),
      finding: (widget) => widget.page.locator('norec-check [id="means-placements[g1].oldest"]'),
    },
  ],
  "the budget and the picture of who travels": [
    fillWhole,
    {
      budget: (widget) => widget.page.locator("norec-check .caps").first(),
      flow: (widget) => widget.page.locator("norec-check .flow").first(),
    },
  ],
};

/** The fonts that a part of the page is drawn with. */
async function fonts(widget, part) {
  const session = await widget.page.context().newCDPSession(widget.page);
  await session.send("DOM.enable");
  await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.send("CSS.enable");
  await part.evaluate((node) => (window.part = node));
  const { result } = await session.send("Runtime.evaluate", { expression: "window.part" });
  const { nodeId } = await session.send("DOM.requestNode", { objectId: result.objectId });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return [...new Set(fonts.map(({ familyName }) => familyName))];
}

for (const [state, [fill, parts]] of Object.entries(STATES)) {
  test(`visual: ${state}`, async (tools) => {
    const faults = new Faults();
    const widget = await tools.open({ deviceScaleFactor: 1, reducedMotion: "reduce", colorScheme: "light" });
    await fill(widget);
    // What could be changed is drawn a moment later.
    await widget.page.waitForTimeout(1500);
    for (const [name, find] of Object.entries(parts)) await look(tools, faults, widget, name, find(widget));
    faults.end();
  });
}

async function look(tools, faults, widget, name, part) {
  await part.scrollIntoViewIfNeeded();
  const used = await fonts(widget, part);
  if (used.some((font) => font !== FONT)) {
    throw new Error(`it is drawn with ${used.join(", ")}; the pictures that are kept were drawn with ${FONT} (apt-get install fonts-dejavu-core)`);
  }
  const now = await part.screenshot({ animations: "disabled", caret: "hide" });
  const path = keptAt(tools, `${name}.png`);
  const before = await readFile(path).catch(() => null);
  const differs = before === null ? "it is not there" : await difference(tools, name, PNG.sync.read(before), PNG.sync.read(now));
  if (!differs) return;
  if (!tools.update) return void faults.check(false, `${name}.png: ${differs}; if that is right, --update renews it`);
  await mkdir(keptAt(tools, ""), { recursive: true });
  await writeFile(path, now);
  tools.note(`${name}.png is renewed`);
}

/** What differs, in words; the picture of it goes to target/browser. Nothing if it is little enough. */
async function difference(tools, name, before, now) {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) {
    await writeFile(join(tools.root, "target/browser", `visual-${name}-now.png`), PNG.sync.write(now));
    return `it is ${width} × ${height} instead of ${before.width} × ${before.height}`;
  }
  const diff = new PNG({ width, height });
  const off = pixelmatch(before.data, now.data, diff.data, width, height, { threshold: THRESHOLD });
  if (off <= width * height * SHARE) return undefined;
  const path = join(tools.root, "target/browser", `visual-${name}-differs.png`);
  await writeFile(path, PNG.sync.write(diff));
  await writeFile(join(tools.root, "target/browser", `visual-${name}-now.png`), PNG.sync.write(now));
  return `${off} of ${width * height} points differ, see ${path}`;
}
