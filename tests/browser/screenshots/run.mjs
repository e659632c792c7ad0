// Takes pictures of the check in all its states: `cargo xtask screenshots`, which builds the site first.
//
// NOREC_SITE is the folder of the built site (else target/site), CHROMIUM the path of the browser. `index.html` in the
// folder of the pictures shows them all.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { launch } from "../lib/launch.mjs";
import { open } from "../lib/open.mjs";
import { serve } from "../lib/server.mjs";
import { JOURNEYS } from "./states.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const site = process.env.NOREC_SITE ?? join(root, "target/site");
const { values } = parseArgs({
  options: {
    out: { type: "string", default: join(root, "target/screenshots") },
    language: { type: "string", default: "nn" },
    only: { type: "string", default: "" },
  },
});

const WINDOWS = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
  "small-phone": { width: 320, height: 700 },
};
const THEMES = ["light", "dark"];
// Of a longer page the beginning is enough.
const HIGHEST = 12_000;

/** Pictures of one state: the whole page in each window and theme and, on a phone, the open sheet of the panel. */
async function pictures(widget, state) {
  const { page } = widget;
  const taken = [];
  const take = async (name, options) => {
    const file = `${state.replace(/[^\w]+/g, "-")}-${name}.png`;
    await page.screenshot({ path: join(values.out, file), ...options });
    taken.push({ file, name });
  };
  for (const [device, size] of Object.entries(WINDOWS)) {
    await page.setViewportSize(size);
    await widget.settle();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const whole = height > HIGHEST
      ? { fullPage: true, clip: { x: 0, y: 0, width: size.width, height: HIGHEST } } : { fullPage: true };
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      await take(`${device}-${colorScheme}`, whole);
      const bar = widget.panel().locator("summary.bar");
      if (device === "desktop" || !(await bar.isVisible())) continue;
      await bar.evaluate((node) => node.click());
      await widget.settle();
      await take(`${device}-${colorScheme}-panel`, {});
      await bar.evaluate((node) => node.click());
    }
  }
  await page.setViewportSize(WINDOWS.desktop);
  return taken;
}

async function journey(browser, origin, { before, wait = true, states }, shown) {
  const opened = await open(browser, { origin, before, wait, reducedMotion: "reduce" });
  try {
    const widget = await opened.ready();
    opened.context.setDefaultTimeout(60_000);
    if (wait) await widget.language(values.language);
    for (const [state, enter] of Object.entries(states)) {
      await enter(widget);
      await widget.settle();
      if (!state.includes(values.only)) continue;
      const started = performance.now();
      const verdict = (await widget.verdict()) ?? "";
      shown.push({ state, verdict, taken: await pictures(widget, state) });
      console.log(`${((performance.now() - started) / 1000).toFixed(1).padStart(5)} s  ${state} (${verdict})`);
    }
  } finally {
    await opened.context.close();
  }
}

/** A page with all pictures, a row of them for each state. */
function sheet(shown) {
  const figure = ({ file, name }) => `<figure><a href="${file}"><img src="${file}" alt="${name}" loading="lazy"></a><figcaption>${name}</figcaption></figure>`;
  const rows = shown.map(({ state, verdict, taken }) =>
    `<h2>${state}${verdict && ` (${verdict})`}</h2><div>${taken.map(figure).join("")}</div>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The check in pictures</title><style>
body{font:16px/1.5 system-ui;margin:24px}div{display:flex;gap:16px;overflow-x:auto}figure{margin:0;flex:none}
img{display:block;height:420px;width:220px;object-fit:cover;object-position:top;border:1px solid #888}
</style></head><body><h1>The check in pictures (${values.language})</h1>${rows.join("\n")}</body></html>\n`;
}

await rm(values.out, { recursive: true, force: true });
await mkdir(values.out, { recursive: true });
const server = await serve(site);
const browser = await launch();
const shown = [];
try {
  for (const one of JOURNEYS) {
    if (Object.keys(one.states).some((state) => state.includes(values.only))) await journey(browser, server.origin, one, shown);
  }
} finally {
  await browser.close();
  server.close();
}
const index = join(values.out, "index.html");
await writeFile(index, sheet(shown));
console.log(index);
