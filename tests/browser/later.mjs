// What the rules ask of later stages, and of what few applications have: asked, answered, and apart from the verdict.
import { Faults, test } from "./lib/test.mjs";
import { plain } from "./lib/widget.mjs";
import { fillWhole } from "./lib/answers.mjs";

const LATER = "Seinare: ei sjekkliste";

/** A group of the panel, by its heading. */
const group = (widget, heading) => widget.panel().locator("details.state").filter({ has: widget.page.getByText(heading, { exact: true }) });

/** What stands in it, opened. */
async function text(widget, heading) {
  await widget.openGroups();
  return plain(await group(widget, heading).evaluate((node) => node.textContent));
}

/** How many findings each of the four states has. */
async function counts(widget) {
  const all = await widget.panel().locator("details.state > summary").allTextContents();
  return all.slice(0, 4).map(plain).join("; ");
}

test("later: an answered item of the checklist shows its state, beside the question and in the panel", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const path = "afterwards.emergency_plan";
  const before = await text(widget, LATER);
  for (const [value, state] of [["yes", "På plass."], ["no", "Ikkje på plass."], ["cannot-say", "Ikkje avklart enno."]]) {
    await widget.answer(path, value);
    await widget.settle();
    const means = await widget.means(path);
    faults.check(means.includes(state), `beside the question after ${value}: "${means}"`);
    const list = await text(widget, LATER);
    const said = means.split("Kvifor?")[0].replace(/.*?Den koordinerande partnaren veit det\. ?/, "").trim();
    faults.check(list.includes(said), `the checklist does not say "${said}" after ${value}: "${list}"`);
  }
  faults.check((await text(widget, LATER)) !== before || before.length > 0, "the checklist is empty");
  for (const stage of ["Med kvar runde", "Når tilskotet er gitt"]) faults.check(before.includes(stage), `no heading "${stage}": "${before}"`);
  faults.end();
});

test("later: what is not in place later moves neither the verdict nor the four states", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const [verdict, states] = [await widget.verdict(), await counts(widget)];
  faults.check(["judgement", "likely"].includes(verdict), `the verdict of a whole application is "${verdict}"`);
  const asked = [...new Set(await widget.ids('section[aria-labelledby="section-sending"] fieldset'))];
  faults.check(asked.length >= 5, `only ${asked} are asked`);
  const later = asked.filter((path) => /^(afterwards|plan)\./.test(path));
  const list = await text(widget, LATER);
  await widget.answers(Object.fromEntries(later.map((path) => [path, "no"])));
  faults.same(await widget.verdict(), verdict, "the verdict with nothing in place for later");
  faults.same(await counts(widget), states, "the four states with nothing in place for later");
  faults.check((await text(widget, LATER)) !== list, "the checklist says the same before and after");
  faults.end();
});

test("later: what to see to before sending gives way to findings once it is sent", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const before = group(widget, "Før du sender søknaden");
  faults.check(await before.isVisible(), "nothing to see to before sending");
  const states = await counts(widget);
  await widget.answer("submitted_at", "2027-01-15 12:00");
  await widget.settle();
  faults.check(await before.isHidden(), "still something to see to before sending");
  faults.check((await counts(widget)) !== states, `sending changes no count: ${states}`);
  await widget.answer("submission.complete", "yes");
  faults.check((await widget.means("submission.complete")).startsWith("På plass."), "a complete application is not said to be one");
  faults.end();
});

test("later: a line for training asks whether it is additional funding, and no other line does", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const path = "budget.lines[l1].additional_funding";
  const there = async () => (await widget.id(path).count()) === 1;
  faults.check(!(await there()), "asked before the line has a kind");
  await widget.answer("budget.lines[l1].category", "travel");
  await widget.settle();
  faults.check(!(await there()), "asked of a journey");
  await widget.answer("budget.lines[l1].category", "training");
  await widget.settle();
  faults.check(await there(), "not asked of training");
  await widget.answer(path, "yes");
  const yes = await widget.means(path);
  await widget.answer(path, "no");
  faults.check(yes !== "" && (await widget.means(path)) !== yes, `yes and no mean the same: "${yes}"`);
  faults.end();
});

test("later: whether a partner is new is asked only while it matters", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const path = "partners[p2].new_partner";
  await widget.answer("history.phase_1", "yes");
  await widget.settle();
  faults.same(await widget.id(path).count(), 0, "the question with Phase 1 done");
  await widget.answer("history.phase_1", "no");
  await widget.answer("history.agreement", "running");
  await widget.settle();
  faults.same(await widget.id(path).count(), 1, "the question without Phase 1, with an agreement");
  faults.end();
});

test("later: a question that the empty form asked stays, whatever the others have decided", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const asked = async () => (await widget.ids("section fieldset, section :is(input, select)")).filter((id) => /^(plan|submission|history|afterwards)\.[a-z_0-9]+$/.test(id));
  const first = [...new Set(await asked())];
  faults.check(first.includes("submission.unlocked"), `whether the files open is not asked before sending: ${first}`);
  for (const path of ["plan.preparatory_training", "plan.learning_goals", "submission.signed", "afterwards.contract_tax"]) {
    await widget.answer(path, "no");
    await widget.settle();
    const now = await asked();
    for (const path_of_first of first) faults.check(now.includes(path_of_first), `${path} answered no hides ${path_of_first}`);
  }
  faults.end();
});

test("later: what to see to before sending says why, and goes once it is answered with yes", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const before = "Før du sender søknaden";
  const points = () => group(widget, before).locator("li").allTextContents();
  await widget.openGroups();
  const all = await points();
  faults.same(all.length, 3, "points to see to");
  await group(widget, before).evaluate((node) => node.querySelectorAll(".why").forEach((one) => (one.open = true)));
  await widget.settle();
  for (const point of await points()) faults.check(/Kvifor\?.*Kjelde/s.test(point), `no source: "${point}"`);
  await widget.answer("submission.signed", "yes");
  await widget.settle();
  faults.same((await points()).length, 2, "points once it is signed");
  faults.end();
});

test("later: a round and the papers for it are asked about, and answer the checklist", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  const there = async (path) => (await widget.id(path).count()) === 1;
  faults.check(!(await there("placements[g1].round")), "a group's round is asked while there are none");
  await widget.add("rounds");
  await widget.answers({ "rounds[r1].name": "Haust 2027", "rounds[r1].months": "9" });
  await widget.close("rounds");
  faults.check((await widget.means("rounds[r1].months")).startsWith("På plass."), `a round of 9 months: ${await widget.means("rounds[r1].months")}`);
  await widget.answer("placements[g1].round", "r1");
  faults.check((await widget.id("placements[g1].round").textContent()).includes("Haust 2027"), "the round is not offered by its name");
  for (const kind of ["annual-report", "financial-statement", "audited-statements", "auditor-certificate"]) {
    await widget.add("papers");
    const row = (await widget.ids('[id^="row-papers-"]')).at(-1).slice("row-papers-".length);
    await widget.answers({ [`papers[${row}].partner`]: "p1", [`papers[${row}].kind`]: kind, [`papers[${row}].round`]: "r1" });
    const dated = await there(`papers[${row}].dated`);
    faults.same(dated, kind === "financial-statement", `the date of ${kind} is asked`);
    if (dated) await widget.answer(`papers[${row}].dated`, new Date().toISOString().slice(0, 10));
  }
  await widget.close("papers");
  const list = await text(widget, LATER);
  faults.check(/På plass\.[^.]*Fjordlaget/.test(list), `the papers of Fjordlaget are not in place: "${list}"`);
  faults.check(/Ikkje på plass\.[^.]*Kathmandu Youth/.test(list), `the papers of Kathmandu Youth are not missing: "${list}"`);
  faults.end();
});
