import { launch } from "../lib/launch.mjs";
import { open } from "../lib/open.mjs";
import { serve } from "../lib/server.mjs";
const server = await serve(process.env.NOREC_SITE, {});
const browser = await launch();
for (const [path, width] of [["/un-post.html", 390], ["/un-post.html?lang=fr", 1280], ["/post-exchange.html?lang=en", 1280], ["/residence-permit.html", 390], ["/first-step.html", 1280], ["/which.html", 390], ["/which-en.html#un-post", 1280]]) {
  const wait = !path.includes("which");
  const o = await open(browser, { origin: server.origin, path, wait, viewport: { width, height: 900 } });
  try { await o.ready(); } catch (e) { console.log(path, String(e).slice(0, 300)); }
  await o.page.waitForTimeout(800);
  console.log(path, o.page.problems, await o.page.title());
  await o.page.screenshot({ path: `/tmp/h/${path.replace(/[^a-z]+/g, "-")}.png`, fullPage: true });
  await o.context.close();
}
await browser.close(); server.close?.();
process.exit(0);
