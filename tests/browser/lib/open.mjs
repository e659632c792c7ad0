// Opens a page of the site as every look at it wants it: in a context of its own, with `window.norec` in it.
import { prepare } from "./page.mjs";
import { Widget } from "./widget.mjs";

/**
 * Gives the context and the widget. `before` may set up routes; `wait: false` does not wait for the program. Other
 * options are those of the context; a service worker must be allowed, because no route sees what one fetches.
 */
export async function open(browser, { origin, path = "/", before, wait = true, elements = 1, ...options }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: "block", ...options });
  context.setDefaultTimeout(10_000);
  await context.addInitScript(prepare);
  const page = await context.newPage();
  page.problems = [];
  page.on("pageerror", (error) => page.problems.push(String(error)));
  // An attribute for which `attributes` in the widget's `page.rs` has no place.
  page.on("console", (message) => message.text().startsWith("no place for") && page.problems.push(message.text()));
  const widget = new Widget(page, { touch: options.hasTouch });
  const ready = async () => {
    await before?.(page, context);
    await page.goto(origin + path, { waitUntil: wait ? "load" : "commit" });
    if (wait) await widget.ready(elements);
    return widget;
  };
  return { context, page, widget, ready };
}
