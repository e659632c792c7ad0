// The schemes beside the exchange: a page each, and the pages that lead to them.
import { readFile } from "node:fs/promises";
import { prepareAxe, violations } from "./lib/axe.mjs";
import { Faults, test } from "./lib/test.mjs";

const SCHEMES = ["first-step", "post-exchange", "residence-permit", "timetable", "un-post"];
const CODES = ["nn", "nb", "en", "fr", "es", "pt"];
const READ = ["which", "trainees"];

const page = (scheme) => `/${scheme}.html`;
const read = (name, code) => `/${code === "nn" ? name : `${name}-${code}`}.html`;

/** A page that needs no program, in a context of its own. */
async function plainPage(tools, path, options = {}) {
  const widget = await tools.open({ path, wait: false, ...options });
  await widget.page.waitForLoadState("load");
  return widget.page;
}

for (const scheme of SCHEMES) {
  test(`schemes: ${scheme} has its words in every language, and axe finds nothing`, async (tools) => {
    const faults = new Faults();
    const widget = await tools.open({ path: page(scheme) });
    await prepareAxe(widget.page);
    let narrow = false;
    for (const code of CODES) {
      await widget.language(code);
      await widget.settle();
      narrow = !narrow;
      await widget.page.setViewportSize(narrow ? { width: 320, height: 700 } : { width: 1280, height: 900 });
      await widget.settle();
      const empty = await widget.page.evaluate(() =>
        window.norec
          .all("h1, h2, h3, .lead, dd, legend, label > span, .timing, button, a")
          .filter((one) => one.checkVisibility() && one.textContent.trim() === "" && !one.ariaLabel)
          .map((one) => one.outerHTML.slice(0, 80)));
      for (const one of empty) faults.check(false, `${code}: without a word: ${one}`);
      const wide = await widget.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      faults.check(!wide, `${code}: wider than the window`);
      const without = narrow ? ["target-size"] : [];
      for (const line of await violations(widget.page, without)) faults.check(false, `${code}, ${line}`);
    }
    faults.end();
  }, { timeout: 240_000 });
}

test("schemes: a bachelor's degree and three years is for others to consider, and a master's degree is in place", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: page("un-post") });
  await widget.answers({
    "post.programme": "jpo", "post.citizen": "yes", "post.degree": "bachelor", "post.experience": "3", "post.english": "yes",
  });
  faults.same(await widget.verdict(), "judgement", "the verdict");
  faults.check(!(await widget.panelText()).includes("Norec må vurdere"), "Norec is said to consider what a UN body decides");
  await widget.answer("post.degree", "master");
  faults.same(await widget.verdict(), "likely", "the verdict with a master's degree");
  await widget.answer("post.citizen", "no");
  faults.same(await widget.verdict(), "not-eligible", "the verdict on somebody who is no Norwegian citizen");
  faults.end();
});

test("schemes: a former participant is told what to change, and asked what can be looked up", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: `${page("post-exchange")}?lang=en` });
  await widget.answers({
    "initiative.network_member": "yes", "initiative.exchange_ended": "2024-05-01", "initiative.training_ended": "2024-05-20",
    "initiative.forwarded": "yes", "initiative.country": "MW", "initiative.goal": "yes", "initiative.amount": "6000",
  });
  faults.same(await widget.verdict(), "judgement", "the verdict");
  await widget.page.waitForFunction(() => window.norec.all("aside").some((one) => one.textContent.includes("5,000")));
  await widget.answer("initiative.amount", "5000");
  faults.same(await widget.verdict(), "likely", "the verdict with the most that may be applied for");
  await widget.answer("supplied[partner-countries/MW]", "yes");
  faults.check((await widget.panelText()).includes("Malawi"), "the country that was looked up is not in the panel");
  const bar = await widget.panel().locator("summary.bar").textContent();
  faults.check(bar.includes("deadline"), `all is answered, and the bar does not say that the scheme has closed: ${bar}`);
  await widget.answer("initiative.training_ended", "2024-04-20");
  const remark = "You answered that the training ended before the exchange did.";
  faults.check((await widget.means("initiative.training_ended")).includes(remark), "no remark on the two days at the question");
  faults.check((await widget.panelText()).includes(remark), "no remark on the two days in the panel");
  await widget.answer("initiative.exchange_ended", "2023-08-31");
  faults.same(await widget.verdict(), "not-eligible", "the verdict on somebody who was home too early");
  faults.end();
});

test("schemes: of a permit each paper that is missing is named", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: `${page("residence-permit")}?lang=en` });
  const yes = ["letter_workplace", "letter_length", "supported", "signed", "full_time", "one_employer", "housing", "pay"];
  await widget.answers(Object.fromEntries(yes.map((one) => [`permit.${one}`, "yes"])));
  await widget.answers({ "permit.letter_pay": "no", "permit.months": "12" });
  await widget.id("absent-permit.earlier_months").check();
  await widget.settle();
  faults.same(await widget.verdict(), "not-eligible", "the verdict");
  const said = await widget.panelText();
  faults.check(said.includes("the pay"), `the pay is not named: ${said}`);
  faults.check(said.includes("UDI decides"), "it does not say who decides");
  await widget.answer("permit.letter_pay", "yes");
  faults.same(await widget.verdict(), "likely", "the verdict with the pay in the letter");
  faults.end();
});

test("schemes: a plan shows its days, says what does not work, and gives a file for calendars", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: `${page("timetable")}?lang=en`, timezoneId: "Asia/Kathmandu" });
  await widget.answers({ "timetable.departure": "2027-06-15", "timetable.months": "12" });
  faults.same(await widget.verdict(), "judgement", "the verdict on a start before the months of the call");
  await widget.answers({ "timetable.departure": "2027-08-16", "timetable.follow_up": "2" });
  faults.same(await widget.verdict(), "likely", "the verdict on a start within them");
  const days = await widget.page.locator("norec-check ol.dates li").allInnerTexts();
  faults.same(days.length, 9, `days of ${days.join(" | ")}`);
  faults.check(days.at(-1).includes("16 February 2029"), `the report is due: ${days.at(-1)}`);
  const section = await widget.page.locator("norec-check section[aria-labelledby=section-scheme]").innerText();
  faults.check(section.includes("2 February 2027 at 04:44"), "the deadline on a clock in Kathmandu is not there");
  const waiting = widget.page.waitForEvent("download");
  await widget.page.locator("norec-check a[download]").click();
  const download = await waiting;
  const file = await readFile(await download.path(), "utf8");
  faults.check(file.includes("DTSTART;VALUE=DATE:20290216"), "the day of the report is not in the file");
  faults.check(file.startsWith("BEGIN:VCALENDAR\r\n") && file.endsWith("END:VCALENDAR\r\n"), "the file is no calendar");
  faults.end();
});

test("schemes: a page loads its own part and its own words, and none of another scheme", async (tools) => {
  const faults = new Faults();
  for (const scheme of ["exchange", ...SCHEMES]) {
    const path = scheme === "exchange" ? "/" : page(scheme);
    const widget = await tools.open({ path });
    await widget.page.waitForFunction(() => performance.getEntriesByType("resource").some((one) => one.name.includes("-later.") && one.name.includes(".wasm")));
    const names = await widget.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name.split("/").at(-1)));
    for (const other of SCHEMES) {
      const part = names.some((name) => name.startsWith(`norec-check-${other.replaceAll("-", "_")}.`));
      const words = names.some((name) => name.startsWith(`nn-${other}.`));
      faults.same(part, other === scheme, `${scheme}: the part of ${other}`);
      faults.same(words, other === scheme, `${scheme}: the words of ${other}`);
    }
  }
  faults.end();
});

test("schemes: what is kept of one scheme stands apart from the others, and is there again", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: page("un-post") });
  await widget.answer("post.citizen", "yes");
  await widget.id("keep-store").click();
  await widget.page.waitForFunction(() => Object.keys(localStorage).length > 0);
  const keys = await widget.page.evaluate(() => Object.keys(localStorage));
  faults.check(keys.every((key) => key.startsWith("norec-check:un-post/")), `kept as ${keys}`);
  await widget.page.goto(new URL("/", widget.page.url()).href);
  await widget.ready();
  faults.same(await widget.page.locator("norec-check .stored").filter({ visible: true }).count(), 0, "drafts that the exchange finds");
  faults.end();
});

test("schemes: a check that was visited opens without a network, and is that check", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ path: page("un-post"), serviceWorkers: "allow" });
  await widget.page.waitForFunction(() => navigator.serviceWorker.controller);
  // The visit under the service worker keeps the page.
  await widget.page.reload();
  await widget.ready();
  await widget.page.waitForFunction(async () => {
    const names = performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.startsWith(location.origin));
    const found = await Promise.all([location.href, ...names].map((name) => caches.match(name)));
    return names.some((name) => name.includes("-later.") && name.endsWith(".wasm")) && found.every(Boolean);
  }, undefined, { polling: 200 });
  await widget.page.context().setOffline(true);
  await widget.page.reload();
  await widget.ready();
  await widget.answer("post.citizen", "no");
  faults.same(await widget.verdict(), "not-eligible", "the verdict without a network");
  faults.end();
});

for (const name of READ) {
  test(`schemes: ${name} is read in every language without a program, and axe finds nothing`, async (tools) => {
    const faults = new Faults();
    for (const code of CODES) {
      const path = read(name, code);
      const shown = await plainPage(tools, path, { viewport: { width: 320, height: 700 } });
      faults.same(await shown.evaluate(() => document.documentElement.lang), code, `${path}: the language`);
      faults.check(!(await shown.evaluate(() => document.documentElement.scrollWidth > innerWidth)), `${path}: wider than the window`);
      faults.same(await shown.evaluate(() => document.scripts.length), 0, `${path}: scripts`);
      await prepareAxe(shown);
      for (const line of await violations(shown)) faults.check(false, `${path}, ${line}`);
      const broken = await shown.evaluate(async () => {
        const own = [...document.links].filter((one) => one.origin === location.origin);
        const wrong = async (one) => {
          if (one.hash && !document.querySelector(`[id="${one.hash.slice(1)}"]`)) return one.hash;
          return (await fetch(one.href.split("#")[0])).ok ? "" : one.href;
        };
        return (await Promise.all(own.map(wrong))).filter(Boolean);
      }).catch(() => []);
      for (const one of broken) faults.check(false, `${path}: ${one} leads nowhere`);
    }
    faults.end();
  });
}

test("schemes: the questions lead by keyboard to a check in the same language, and back", async (tools) => {
  const faults = new Faults();
  const shown = await plainPage(tools, read("which", "fr"));
  const visible = () => shown.locator("section").filter({ visible: true }).evaluateAll((all) => all.map((one) => one.id));
  faults.same((await visible()).join(), "who", "the first question");
  const follow = async (wanted) => {
    for (let turn = 0; turn < 30; turn += 1) {
      await shown.keyboard.press("Tab");
      if (await shown.evaluate((to) => document.activeElement.getAttribute("href")?.startsWith(to), wanted)) break;
    }
    await shown.keyboard.press("Enter");
    await shown.waitForTimeout(100);
  };
  await follow("#wish");
  faults.same((await visible()).join(), "wish", "the second question");
  await follow("#un-post");
  faults.same((await visible()).join(), "un-post", "the end");
  await shown.goBack();
  faults.same((await visible()).join(), "wish", "after going back");
  await follow("#un-post");
  await Promise.all([shown.waitForURL(/un-post-fr\.html/), follow("un-post-fr.html")]);
  await shown.waitForFunction(() => document.querySelector("norec-check")?.shadowRoot?.querySelector("h1")?.textContent.includes("ONU"));
  faults.end();
});
