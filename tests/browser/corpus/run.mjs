// The corpus in WebAssembly: `node tests/browser/corpus/run.mjs`. Each case goes through `assess` of the module in
// Chromium, or through `assess_with` where it has an overlay, and what it says is compared byte for byte with what the same code says natively.
//
// NOREC_SITE is the folder of a site built with the door for JSON (else target/json/site), CHROMIUM the browser.
import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { launch } from "../lib/launch.mjs";
import { serve } from "../lib/server.mjs";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const site = process.env.NOREC_SITE ?? join(root, "target/json/site");

const cargo = ["run", "--quiet", "--locked", "--package", "norec-tests", "--bin", "corpus"];
const native = await promisify(execFile)("cargo", cargo, { cwd: root, maxBuffer: 1 << 28 });
const cases = JSON.parse(native.stdout);

const server = await serve(site, { "/corpus": "<!doctype html><title>corpus</title>" });
const file = (pattern) => [...server.files].find((name) => pattern.test(name));
const glue = `/${file(/^norec-check-wasm\.\w+\.js$/)}`;
const module = `/${file(/^norec-check\.\w+\.wasm$/)}`;

const browser = await launch();
const page = await browser.newPage();
await page.goto(`${server.origin}/corpus`);
const said = await page.evaluate(
  async ([glue, module, cases]) => {
    const { default: start, assess, assess_with } = await import(glue);
    await start({ module_or_path: module });
    return cases.map((one) => {
      try {
        if (one.overlay === undefined) return assess(one.application, one.call, one.as_of);
        return assess_with(one.application, one.call, one.as_of, one.overlay);
      } catch (error) {
        return `threw ${error}`;
      }
    });
  },
  [glue, module, cases],
);
await browser.close();
server.close();

const differing = cases.filter((one, place) => {
  if (one.answer === said[place]) return false;
  console.log(`DIFFERS ${one.name}\n  native  ${one.answer}\n  browser ${said[place]}`);
  return true;
});
// Below this the corpus is not what it claims to be, and an empty one would pass.
const FEWEST = 60;
if (cases.length < FEWEST) console.log(`the corpus has ${cases.length} cases, fewer than ${FEWEST}`);
const overlays = cases.filter((one) => one.overlay !== undefined).length;
if (overlays === 0) console.log("no case has an overlay");
console.log(`${overlays} of ${cases.length} cases have an overlay`);
console.log(`${cases.length - differing.length} passed, ${differing.length} failed`);
process.exitCode = differing.length > 0 || cases.length < FEWEST || overlays === 0 ? 1 : 0;
