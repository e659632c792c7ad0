import { launch } from "../lib/launch.mjs";
import { open } from "../lib/open.mjs";
import { serve } from "../lib/server.mjs";
const server = await serve(process.env.NOREC_SITE, {});
const browser = await launch();
for (const [path, width, answers, tz] of [["/timetable.html?lang=en", 1280, { "timetable.departure": "2027-08-16", "timetable.months": "12", "timetable.follow_up": "2" }, "Asia/Kathmandu"], ["/timetable.html", 390, { "timetable.departure": "2027-03-16", "timetable.months": "2" }, "Europe/Oslo"], ["/residence-permit.html?lang=es", 390, {"permit.letter_pay":"no","permit.months":"13"}], ["/first-step.html?lang=pt", 390, {}]]) {
  const o = await open(browser, { origin: server.origin, path, viewport: { width, height: 900 }, timezoneId: tz });
  try { await o.ready(); for (const [k, v] of Object.entries(answers)) await o.widget.answer(k, v); } catch (e) { console.log(path, String(e).slice(0, 300)); }
  await o.page.waitForTimeout(1500);
  console.log(path, o.page.problems, await o.page.title());
  const href = await o.page.evaluate(() => document.querySelector("norec-check").shadowRoot.querySelector("a[download]")?.href);
  if (href) { const [d] = await Promise.all([o.page.waitForEvent("download"), o.page.locator("norec-check a[download]").click()]); console.log(d.suggestedFilename(), (await (await import("node:fs/promises")).readFile(await d.path(), "utf8")).slice(0, 700)); }
  await o.page.screenshot({ path: `/tmp/h/${path.replace(/[^a-z]+/g, "-")}.png`, fullPage: true });
  await o.context.close();
}
await browser.close(); server.close?.();
process.exit(0);
