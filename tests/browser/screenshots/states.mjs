// What pictures are taken of: journeys, each in a page of its own, and their states one after the other.
import { fillHalf, fillWhole } from "../lib/answers.mjs";
import { fillLarge } from "../lib/large.mjs";
import { STATES, enter, fillRounds } from "../lib/states.mjs";

const LONG = "Landsforeininga for internasjonalt ungdomssamarbeid og kulturutveksling i Nordhordland og omland";
const WORD = "Arbeidsmiljøutviklingsprosjektkoordinatorane";

const aborted = (pattern) => (page) => page.route(pattern, (route) => route.abort());

/** `before` sets up the page, `wait: false` does not wait for the program; `states` are what is done, by name. */
export const JOURNEYS = [
  { states: Object.fromEntries(Object.keys(STATES).map((name) => [name, (widget) => enter(widget, name)])) },
  {
    wait: false,
    before: (page) => page.route(/\.wasm$/, () => {}),
    states: { "before the program is there": (widget) => widget.page.locator("css:light=[data-starting]").waitFor() },
  },
  {
    wait: false,
    before: aborted(/\.wasm$/),
    states: { "the program does not come": (widget) => widget.page.waitForFunction(() => window.norec.failed > 0) },
  },
  {
    states: {
      "one question at a time": async (widget) => {
        await fillHalf(widget);
        await widget.id("guide-one").check();
      },
      "one question at a time, why it is asked": async (widget) => {
        await widget.id("guide-next").click();
        await widget.settle();
        await widget.page.locator('norec-check section[aria-labelledby=guide-heading] [id^="why-"]').filter({ visible: true }).first().click();
      },
    },
  },
  {
    states: {
      "a whole application": fillWhole,
      "other answers are tried": async (widget) => {
        await widget.id("trial-start").click();
        await widget.answer("plan.homecoming_training", "no");
        // What could be changed is worked out after a pause.
        await widget.page.waitForTimeout(1500);
      },
    },
  },
  {
    states: {
      "Norec must say": async (widget) => {
        await fillWhole(widget);
        await widget.answers({
          "history.phase_1": "no",
          "history.agreement": "ended",
          "history.agreement_ended": "2026-06-30",
          "history.support_months": "12",
          "history.projects": "1",
          "partners[p1].new_partner": "no",
          "partners[p2].new_partner": "no",
        });
      },
    },
  },
  {
    states: {
      "everything that can be asked is in place": async (widget) => {
        await fillWhole(widget);
        await sayYes(widget);
      },
    },
  },
  {
    states: {
      "long names and words": async (widget) => {
        await fillWhole(widget);
        await widget.answers({ "partners[p1].name": LONG, "partners[p2].name": WORD, "budget.lines[l1].unit_cost": "123456789012,50" });
        await widget.continue("partners");
        await widget.continue("placements");
      },
    },
  },
  {
    states: {
      "pictures by round": fillRounds,
      "pictures by round, long names": async (widget) => {
        await widget.answers({ "partners[p1].name": LONG, "partners[p2].name": WORD });
      },
    },
  },
  { states: { "a hundred rows and more": fillLarge } },
  {
    before: aborted(/\/nb\.[^/]*bin$/),
    states: {
      "a language does not come": async (widget) => {
        await widget.page.evaluate(() => window.norec.at("language").focus());
        await widget.id("language").selectOption((await widget.id("language").inputValue()) === "nb" ? "en" : "nb");
        await widget.page.waitForTimeout(500);
      },
    },
  },
  {
    states: {
      "the answers are deleted": async (widget) => {
        await fillHalf(widget);
        await widget.id("delete").click();
      },
    },
  },
  {
    states: {
      "the program stopped": async (widget) => {
        await fillHalf(widget);
        // As the browser tells it when the program traps.
        await widget.page.evaluate(() => {
          dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
        });
      },
    },
  },
];

/** Answers each question that can be answered with yes, until none is left. */
async function sayYes(widget) {
  for (let turn = 0; turn < 6; turn += 1) {
    const open = await widget.page.evaluate(() => window.norec.all('section [id$="-yes"]')
      .filter((node) => !window.norec.all(`[name="${node.name}"]`).some((one) => one.checked)).map((node) => node.id));
    if (open.length === 0) return;
    await widget.answers(Object.fromEntries(open.map((id) => [id.replace(/-yes$/, ""), "yes"])));
  }
}
