// Unusable answers: pointed out after Continue, summed up with links, and gone with the keystroke that mends them
// (statements 1, 2, 8 and 10). Not being eligible is never one of them.
import { Faults, test } from "./lib/test.mjs";
import { fillNotEligible } from "./lib/answers.mjs";
import { plain } from "./lib/widget.mjs";

/** Three unusable answers in the section of the groups. */
const UNUSABLE = { "placements[g1].count": "mange", "placements[g1].months": "0", "placements[g1].youngest": "atten" };
const PREFIX = { nn: "Feil: ", nb: "Feil: ", en: "Error: " };

/** Folds the row of a field, where rows can be folded. */
async function fold(widget, path) {
  await widget.page.evaluate((id) => {
    const row = window.norec.at(id).closest("details[open]");
    row?.querySelector(":scope > summary").click();
  }, path);
  await widget.settle();
}

const invalid = (widget) => widget.ids('[aria-invalid="true"]');

test("errors: none before Continue, and none of another section", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  // By hand, so that each field is left: leaving one is not yet a reason to complain.
  await widget.answer("partners[p1].country", "NO");
  const typed = { ...UNUSABLE, "partners[p1].organisation_number": "974760670" };
  for (const [path, text] of Object.entries(typed)) await widget.type(path, text);
  await widget.id("placements[g1].oldest").focus();
  await widget.settle();
  faults.same((await invalid(widget)).join(), "", "fields marked as unusable before Continue");
  faults.same(await widget.errors("placements").count(), 0, "error summaries before Continue");
  faults.same(await widget.page.locator("norec-check .problem").filter({ visible: true }).count(), 0, "error texts before Continue");

  await widget.continue("partners");
  await widget.settle();
  faults.same((await invalid(widget)).join(), "partners[p1].organisation_number", "fields marked after Continue of the partners");
  faults.same(await widget.errors("placements").count(), 0, "error summaries of the groups after Continue of the partners");
  faults.end();
});

for (const code of ["nn", "nb", "en"]) {
  test(`errors: a summary with links, a title and a way out (${code})`, async (tools) => {
    const faults = new Faults();
    const widget = await tools.open();
    await widget.language(code);
    const title = await widget.page.title();
    await widget.answers(UNUSABLE);
    await widget.continue("placements");
    await widget.settle();
    faults.same(await widget.focusAfter("errors-section-placements"), "errors-section-placements", "focus after Continue");
    faults.same(await widget.page.title(), PREFIX[code] + title, "title with errors");
    const links = widget.errorLinks("placements");
    faults.same(await links.count(), 3, "links in the summary");
    const wanted = Object.keys(UNUSABLE);
    for (const [place, path] of wanted.entries()) {
      const words = plain(await links.nth(place).innerText());
      const beside = await widget.page.evaluate((id) => [...window.norec.at(`means-${id}`).querySelectorAll("*")]
        .map((node) => node.textContent.replace(/\s+/g, " ").trim()), path);
      faults.check(words && beside.includes(words), `the link "${words}" is not the message at ${path}: ${JSON.stringify(beside)}`);
      const described = (await widget.id(path).getAttribute("aria-describedby")) ?? "";
      faults.check(described.split(" ").includes(`means-${path}`), `${path} is not described by its error`);
      faults.same(await widget.id(path).getAttribute("aria-invalid"), "true", `aria-invalid of ${path}`);
      // A link leads into a folded row, too.
      if (place === 0) await fold(widget, path);
      await links.nth(place).focus();
      await widget.page.keyboard.press("Enter");
      await widget.settle();
      faults.same(await widget.focusAfter(path), path, "focus after Enter on a link");
    }
    // Each keystroke that mends one takes it from the summary at once.
    const mend = { "placements[g1].count": "4", "placements[g1].months": "6", "placements[g1].youngest": "20" };
    let left = 3;
    for (const [path, text] of Object.entries(mend)) {
      await widget.type(path, text);
      await widget.settle();
      left -= 1;
      faults.same(await links.count(), left, `links after mending ${path}`);
      faults.same(await widget.id(path).getAttribute("aria-invalid"), null, `aria-invalid of ${path} after mending it`);
      faults.same(await widget.focusAfter(path), path, "focus after mending");
    }
    faults.same(await widget.page.title(), title, "title when all is mended");
    faults.same(await widget.errors("placements").count(), 0, "summaries when all is mended");
    // Once a section was checked, what becomes unusable is said as it is typed.
    await widget.type("placements[g1].count", "x");
    await widget.settle();
    faults.same(await widget.id("placements[g1].count").getAttribute("aria-invalid"), "true", "aria-invalid of a new error");
    faults.end();
  });
}

test("errors: Continue without errors moves the focus to the next heading", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const next = { partners: "section-placements", placements: "section-lines", "budget.lines": "section-sending" };
  for (const viewport of [{ width: 1280, height: 900 }, { width: 320, height: 640 }]) {
    await widget.page.setViewportSize(viewport);
    for (const [list, heading] of Object.entries(next)) {
      await widget.continue(list);
      await widget.settle();
      faults.same(await widget.focusAfter(heading), heading, `focus after Continue of ${list} at ${viewport.width} px`);
      const seen = await widget.page.evaluate(() => {
        const box = window.norec.focused().getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      });
      faults.check(seen, `${heading} has the focus and is out of sight at ${viewport.width} px`);
    }
  }
  faults.end();
});

test("errors: an amount with two meanings is a question with two buttons", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const path = "budget.lines[l1].unit_cost";
  await widget.answers({ "budget.lines[l1].currency": "NOK", "budget.lines[l1].quantity": "1" });
  const buttons = widget.page.locator(`norec-check :is([id="means-${path}"], .ds-field:has([id="${path}"])) button`);
  const sums = async () => plain(await widget.section("budget.lines").innerText());
  for (const [typed, place, sum] of [["1.234", 0, /\b1 234(,00)? kr/], ["1.234", 1, /(?<!\d )(?<!\d)1,23 kr/], ["1,234", 0, /\b1 234(,00)? kr/]]) {
    await widget.type(path, typed);
    await widget.settle();
    faults.same(await buttons.count(), 0, `buttons while ${typed} is typed`);
    await widget.page.keyboard.press("Tab");
    await widget.settle();
    faults.same(await buttons.count(), 2, `buttons after leaving ${typed}`);
    faults.same(await widget.id(path).getAttribute("aria-invalid"), null, `aria-invalid of ${typed}`);
    const words = (await buttons.allInnerTexts()).map(plain);
    faults.check(/^1 ?234/.test(words[0]) && /^1,234/.test(words[1]), `the buttons say ${JSON.stringify(words)}`);
    await buttons.nth(place).focus();
    await widget.page.keyboard.press("Enter");
    await widget.settle();
    faults.same(await buttons.count(), 0, "buttons after choosing");
    faults.check(sum.test(await sums()), `${typed}, button ${place + 1}: no sum is like ${sum}`);
    // The button that had the focus is gone: the focus must not fall to the top of the page.
    faults.same(await widget.focusAfter(path), path, "focus after choosing");
  }
  faults.end();
});

test("errors: not being eligible is never shown as an error", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillNotEligible(widget);
  for (const list of ["partners", "placements", "budget.lines"]) await widget.continue(list);
  faults.same(await widget.verdict(), "not-eligible", "verdict");
  faults.same((await invalid(widget)).join(), "", "fields marked as unusable");
  const alerts = await widget.page.evaluate(() => window.norec.all('[role="alert"], [aria-live="assertive"]').length);
  faults.same(alerts, 0, "alerts");
  for (const path of ["partners[p2].kind", "placements[g1].oldest"]) {
    faults.check((await widget.means(path)).length > 0, `nothing beside ${path} says what the answer means`);
  }
  const described = await widget.page.evaluate(() => {
    const control = window.norec.at("partners[p2].kind-individual").closest("fieldset");
    return (control.getAttribute("aria-describedby") ?? "").split(" ");
  });
  faults.check(described.includes("means-partners[p2].kind"), `the question is described by ${described}`);
  faults.end();
});
