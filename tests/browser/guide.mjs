// One question at a time, why it is asked, other answers tried, and the text to send to Norec.
import { Faults, test } from "./lib/test.mjs";
import { fillNotEligible, fillWhole } from "./lib/answers.mjs";

const shown = (widget) => widget.page.evaluate(() =>
  window.norec.all("section[aria-labelledby=guide-heading] :is(input, select, fieldset)[id]").map((one) => one.id));

test("guide: one question at a time, on the same answers as the form", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.answer("partners[p1].country", "NO");
  await widget.id("guide-one").check();
  await widget.settle();
  faults.same(await widget.page.locator("norec-check #section-partners").count(), 0, "sections of the whole form");
  const first = await shown(widget);
  faults.check(!first.includes("partners[p1].country"), "it asks for what is answered");
  faults.check(first.includes("partners[p2].country"), `it asks first for ${first}`);
  await widget.answer("partners[p2].country", "NP");
  faults.check((await shown(widget)).includes("partners[p2].country"), "the question goes as soon as it is answered");
  await widget.id("guide-next").press("Enter");
  faults.same(await widget.focusAfter("guide-heading"), "guide-heading", "the focus at the next question");
  const second = await shown(widget);
  faults.check(!second.includes("partners[p2].country"), "the next question is the same one");
  await widget.id("guide-back").press("Enter");
  await widget.settle();
  faults.same(await widget.id("partners[p2].country").inputValue(), "NP", "the answer after going back");
  await widget.id("guide-whole").check();
  await widget.settle();
  faults.same(await widget.id("partners[p1].country").inputValue(), "NO", "the first answer in the whole form");
  faults.same(await widget.id("partners[p2].country").inputValue(), "NP", "the second answer in the whole form");
  faults.end();
});

test("guide: the questions lead through a whole application to the end", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  await widget.id("guide-one").check();
  await widget.settle();
  // What is left can be looked up: "I could not find out" to all of it.
  for (let turn = 0; turn < 30 && (await widget.id("guide-next").isVisible()); turn += 1) {
    const ids = await shown(widget);
    const way = ids.find((id) => id.endsWith("-cannot-say") || id.startsWith("cannot-say-"));
    faults.check(way !== undefined, `no "I could not find out" among ${ids}`);
    if (way === undefined) break;
    await widget.id(way).check();
    await widget.settle();
    if (await widget.id("guide-next").isVisible()) await widget.id("guide-next").press("Enter");
    await widget.settle();
  }
  faults.check(!(await widget.id("guide-next").isVisible()), "there is no end to the questions");
  faults.end();
});

test("guide: whoever has answered all of it can go back to an answer, and on again", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: "/residence-permit.html" });
  const fields = await widget.page.evaluate(() => [...new Set(window.norec.all("section fieldset[id]").map((one) => one.id))]);
  for (const field of fields) await widget.answer(field, "yes");
  await widget.answer("permit.months", "12");
  await widget.id("absent-permit.earlier_months").check();
  await widget.settle();
  await widget.id("guide-one").check();
  await widget.settle();
  faults.same((await shown(widget)).length, 0, "questions while nothing is left");
  faults.check(!(await widget.id("guide-next").isVisible()), "a way on from nothing");
  await widget.id("guide-back").press("Enter");
  await widget.settle();
  faults.check((await shown(widget)).length > 0, "no answer on the way back");
  await widget.id("guide-next").press("Enter");
  await widget.settle();
  faults.same((await shown(widget)).length, 0, "questions on the way on");
  faults.end();
});

test("guide: each question says why it is asked, once somebody wants to know, and not twice", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  // Where a finding stands at the question, its own reasons say why.
  faults.check(!(await widget.id("why-partners[p1].country").isVisible()), "the country says twice why it is asked");
  await widget.id("guide-one").check();
  await widget.settle();
  faults.check(await widget.id("why-partners[p1].country").isVisible(), "one at a time, the country does not say why it is asked");
  await widget.id("guide-whole").check();
  await widget.settle();
  const why = widget.id("why-partners[p1].coordinator");
  const reasons = () => why.locator("xpath=..").locator("li").allInnerTexts();
  faults.same((await reasons()).length, 0, "reasons before anybody asked");
  await why.press("Enter");
  await widget.settle();
  const said = await reasons();
  faults.check(said.length > 0 && said.every((one) => one.length > 20), `the reasons are ${said}`);
  await why.press("Enter");
  await widget.settle();
  faults.same((await reasons()).length, 0, "reasons after they were folded away");
  faults.end();
});

test("guide: other answers can be tried, and the way back loses neither", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const before = await widget.verdict();
  await widget.id("trial-start").press("Enter");
  faults.same(await widget.focusAfter("trial"), "trial", "the focus when trying begins");
  await widget.answer("plan.homecoming_training", "no");
  await widget.settle();
  faults.same(await widget.verdict(), "not-eligible", "the verdict of what is tried");
  const changes = await widget.id("trial").locator("li").allInnerTexts();
  faults.check(changes.length >= 2, `what is different: ${changes}`);
  await widget.id("undo-panel").press("Enter");
  await widget.settle();
  faults.same(await widget.verdict(), before, "the verdict on the way back");
  faults.check(await widget.id("plan.homecoming_training-yes").isChecked(), "the answer from before is lost");
  await widget.id("undo-panel").press("Enter");
  await widget.settle();
  faults.check(await widget.id("plan.homecoming_training-no").isChecked(), "what was tried is lost");
  await widget.id("undo-panel").press("Enter");
  // What is answered anew on the way back was not tried: nothing says so.
  await widget.answer("plan.learning_shared", "no");
  await widget.settle();
  faults.same(await widget.id("undo-plan.learning_shared").count(), 0, "ways to take back an answer that was not tried");
  faults.same(await widget.id("undo-plan.homecoming_training").count(), 1, "ways to the answer that was tried");
  await widget.answer("plan.learning_shared", "yes");
  await widget.id("keep-panel").press("Enter");
  await widget.settle();
  faults.same(await widget.verdict(), before, "the verdict of what is kept");
  faults.check(!(await widget.id("trial").isVisible()), "it says still that something is tried");
  faults.end();
});

test("guide: the verdict leads with what would put it in place", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const lead = widget.page.locator("norec-check p.lead-remedy");
  faults.check(!(await lead.isVisible()), "it leads with a change before anything is answered");
  await fillWhole(widget);
  await widget.answer("plan.homecoming_training", "no");
  await widget.settle();
  await lead.and(widget.page.locator(":not(.wait)")).waitFor();
  const said = await lead.innerText();
  faults.check(said.startsWith("Slik kan det kome på plass: "), `it leads with: ${said}`);
  // It goes with what it would mend.
  await widget.answer("plan.homecoming_training", "yes");
  await widget.settle();
  faults.check(!(await lead.isVisible()), "it leads with a change once everything is in place");
  faults.end();
});

test("guide: a new group can be tried and taken back", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  await widget.remove("placements", "g2");
  await widget.close("placements");
  const rows = () => widget.page.locator('norec-check [id^="row-placements-"]').count();
  faults.same(await rows(), 1, "groups before");
  await widget.openGroups();
  const offer = widget.page.locator('norec-check [id^="try-panel-both-ways"]').first();
  await offer.waitFor({ state: "attached" });
  await widget.reveal(await offer.getAttribute("id"));
  await offer.press("Enter");
  await widget.settle();
  faults.same(await rows(), 2, "groups while one is tried");
  await widget.page.locator('norec-check [id^="undo-placements-"]:visible').first().press("Enter");
  await widget.settle();
  faults.same(await rows(), 1, "groups after it was taken back");
  faults.same(await widget.focus(), "add-placements", "the focus after that");
  faults.end();
});

test("guide: what only Norec can answer is a text to copy", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ permissions: ["clipboard-read", "clipboard-write"] });
  await fillNotEligible(widget);
  await widget.reveal("letter");
  const text = await widget.id("letter").inputValue();
  faults.check(/1\. /.test(text) && text.split("\n").length >= 4, `the text is: ${text}`);
  await widget.id("letter-copy").press("Enter");
  await widget.id("letter-copied").waitFor();
  faults.same(await widget.page.evaluate(() => navigator.clipboard.readText()), text, "what was copied");
  faults.end();
});
