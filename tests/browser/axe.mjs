// axe-core finds nothing, in every language, both themes and many states (statement 15).
import { prepareAxe, violations } from "./lib/axe.mjs";
import { Faults, test } from "./lib/test.mjs";
import { STATES, enter } from "./lib/states.mjs";

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
