// axe-core over all that a page shows.
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

// axe comes with @axe-core/playwright. It is called directly: the wrapper hands over all that passed as well, which
// on a page with thousands of options takes longer than the checks.
const wrapper = createRequire(import.meta.url).resolve("@axe-core/playwright");
const AXE = readFile(createRequire(wrapper).resolve("axe-core/axe.min.js"), "utf8");

/** Puts axe into a page. */
export async function prepareAxe(page) {
  const source = await AXE;
  await page.evaluate(`${source};undefined`);
}

/** What axe finds, a line each. `without` are rules that another test is about. */
export async function violations(page, without = []) {
  return page.evaluate(
    async ([tags, off]) => {
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const options = { runOnly: { type: "tag", values: tags }, rules, resultTypes: ["violations"] };
      // From the top, so that what lies under the sticky panel is the same in each run. axe measures one element after
      // the other: where something was drawn or scrolled meanwhile, it is looked at once more.
      let violations;
      let isDrawn = true;
      const observer = new MutationObserver(() => (isDrawn = true));
      for (const root of [document, document.querySelector("norec-check")?.shadowRoot].filter(Boolean)) {
        observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ["hidden", "class"] });
      }
      for (let turn = 0; turn < 5 && (isDrawn || scrollY > 0); turn += 1) {
        isDrawn = false;
        scrollTo(0, 0);
        ({ violations } = await window.axe.run(document, options));
      }
      observer.disconnect();
      return violations.map(({ id, help, nodes }) => {
        const why = (node) => [...node.any, ...node.all, ...node.none][0]?.message ?? "";
        const where = nodes.slice(0, 4).map((node) => `${[node.target.at(-1)].flat().at(-1)} (${why(node)})`);
        return `${id}: ${help}; ${nodes.length} times: ${where.join(" | ")}`;
      });
    },
    [TAGS, without],
  );
}
