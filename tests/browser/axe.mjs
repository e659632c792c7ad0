// axe-core finds nothing, in every language, both themes and many states (statement 15).
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { Faults, test } from "./lib/test.mjs";
import { STATES, enter } from "./lib/states.mjs";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// axe comes with @axe-core/playwright. It is called directly: the wrapper hands over all that passed as well, which
// on a page with thousands of options takes longer than the checks.
const wrapper = createRequire(import.meta.url).resolve("@axe-core/playwright");
const AXE = readFile(createRequire(wrapper).resolve("axe-core/axe.min.js"), "utf8");

async function prepareAxe(page) {
  const source = await AXE;
  await page.evaluate(`${source};undefined`);
}

/** What axe finds, a line each. `without` are rules that another test is about. */
async function violations(page, without = []) {
  return page.evaluate(
    async ([tags, off]) => {
      // From the top, so that what lies under the sticky panel is the same in each run.
      scrollTo(0, 0);
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const options = { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] };
      const { violations } = await window.axe.run(document, options);
      return violations.map(({ id, help, nodes }) => {
        const why = (node) => [...node.any, ...node.all, ...node.none][0]?.message ?? "";
        const where = nodes.slice(0, 4).map((node) => `${[node.target.at(-1)].flat().at(-1)} (${why(node)})`);
        return `${id}: ${help}; ${nodes.length} times: ${where.join(" | ")}`;
      });
    },
    [TAGS, without],
  );
}

for (const code of ["nn", "nb", "en", "fr", "es", "pt"]) {
  for (const colorScheme of ["light", "dark"]) {
    test(`axe: no violation in ${code}, ${colorScheme}`, async (tools) => {
      const faults = new Faults();
      const widget = await tools.open({ colorScheme });
      await prepareAxe(widget.page);
      await widget.language(code);
      let narrow = false;
      for (const state of Object.keys(STATES)) {
        await enter(widget, state);
        // A phone and a desk by turns: the panel is another thing on each.
        narrow = !narrow;
        await widget.page.setViewportSize(narrow ? { width: 360, height: 700 } : { width: 1280, height: 900 });
        await widget.settle();
        // On a phone some control always lies half under the bar until one scrolls, and axe measures what is seen.
        // The sizes themselves are measured by the tests of the width.
        const without = narrow ? ["target-size"] : [];
        for (const line of await violations(widget.page, without)) faults.check(false, `${state}, ${line}`);
      }
      tools.note(`${Object.keys(STATES).length} states`);
      faults.end();
    }, { timeout: 240_000 });
  }
}

test("axe: no violation in the page before the program is there", async (tools) => {
  const faults = new Faults();
  for (const colorScheme of ["light", "dark"]) {
    const widget = await tools.open({
      colorScheme,
      wait: false,
      before: (page) => page.route(/\.wasm$/, (route) => route.abort()),
    });
    await widget.page.waitForFunction(() => window.norec.failed > 0);
    await prepareAxe(widget.page);
    for (const line of await violations(widget.page)) faults.check(false, `${colorScheme}, ${line}`);
  }
  faults.end();
});
