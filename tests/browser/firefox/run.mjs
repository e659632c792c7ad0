// A whole application in Firefox, from the empty form to a verdict: `node tests/browser/firefox/run.mjs`.
//
// NOREC_SITE is the folder of the built site (else target/site), FIREFOX the path of the browser. A journey that fails
// leaves a picture in target/firefox.
import { mkdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { WHOLE, group } from "../lib/answers.mjs";
import { serve } from "../lib/server.mjs";
import { Faults } from "../lib/test.mjs";
import { Check } from "./check.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const site = process.env.NOREC_SITE ?? join(root, "target/site");
const pictures = join(root, "target/firefox");

/** The steps of the journey, each on what the one before has left. */
const STEPS = {
  "the form is empty, and nothing is spoken": async (check, faults) => {
    faults.same(await check.value("partners[p1].country"), "", "the country at the start");
    const said = await check.page.evaluate(() => window.norec.all("[role=status]").map((node) => node.textContent).join());
    faults.same(said, "", "what the live region says at the start");
    await check.page.evaluate(() => {
      const status = window.norec.all("[role=status]")[0];
      window.said = [];
      new MutationObserver(() => window.said.push(status.textContent))
        .observe(status, { subtree: true, childList: true, characterData: true });
    });
  },
  "every question is answered with mouse and keys": async (check, faults) => {
    await check.answers(WHOLE);
    for (const line of await check.lost(WHOLE)) faults.check(false, line);
  },
  "a row is added and has the focus": async (check, faults) => {
    await check.click("add-placements");
    faults.check((await check.focus()).startsWith("placements[g2]."), `the focus is at "${await check.focus()}"`);
    await check.answers(group("g2", "p2", "p1"));
  },
  "a row is removed, and the focus moves to the next or to Add": async (check, faults) => {
    await check.click("add-partners");
    await check.answer("partners[p3].name", "Tredje");
    await check.click("remove-partners-p3");
    const focus = await check.focus();
    faults.check(/^((row|remove)-partners-p2|add-partners)$/.test(focus), `the focus is at "${focus}"`);
    faults.check(!(await check.page.evaluate(() => window.norec.at("partners[p3].name"))), "the third partner is still there");
  },
  "the lists are closed, and there is a verdict": async (check, faults) => {
    for (const list of ["partners", "placements", "budget.lines"]) await check.click(`close-${list}-yes`);
    const verdict = await check.verdict();
    faults.check(["judgement", "likely"].includes(verdict), `the verdict is "${verdict}"`);
  },
  "the live region has spoken of outcomes, and each only once in a row": async (check, faults) => {
    await new Promise((done) => setTimeout(done, 1500));
    const said = await check.page.evaluate(() => window.said);
    faults.check(said.length >= 2 && said.length <= 8, `it spoke ${said.length} times: ${JSON.stringify(said)}`);
    faults.check(said.every((text, place) => text !== "" && text !== said[place - 1]), `it repeats itself: ${JSON.stringify(said)}`);
  },
  "a list shows what is answered after \"I don't know\" and after taking it back": async (check, faults) => {
    const path = "partners[p2].country";
    for (let turn = 0; turn < 2; turn += 1) {
      await check.click(`cannot-say-${path}`);
      faults.same(await check.value(path), "", `the country after "I don't know"`);
      await check.click(`cannot-say-${path}`);
      faults.same(await check.value(path), "NP", `the country after "I don't know" was taken back`);
    }
  },
  "all answers go, and come back": async (check, faults) => {
    await check.click("delete");
    faults.same(await check.value("partners[p1].country"), "", "the country after all answers went");
    await check.click("undo");
    const all = { ...WHOLE, ...group("g2", "p2", "p1") };
    for (const line of await check.lost(all)) faults.check(false, `after Undo ${line}`);
  },
  "another language keeps answers and focus": async (check, faults) => {
    const select = await check.at("language");
    await select.focus();
    await select.select("fr");
    await check.page.waitForFunction(() => window.norec.all("h1")[0].closest("[lang]").lang === "fr");
    faults.same(await check.focus(), "language", "the focus after another language");
    faults.same(await check.value("language"), "fr", "the language shown as chosen");
    for (const line of await check.lost(WHOLE)) faults.check(false, `in French ${line}`);
  },
  "unusable input is summed up, and its link leads to the control": async (check, faults) => {
    const path = "placements[g1].count";
    const control = await check.at(path);
    await control.focus();
    await check.press("End");
    await check.page.keyboard.type("x");
    const section = await control.evaluate((node) => node.closest("section").getAttribute("aria-labelledby"));
    // On with the keys alone: to Continue, to the summary, along its link.
    await check.page.evaluate((id) => window.norec.all(`section[aria-labelledby="${id}"] > div:last-child > button`)[0].focus(), section);
    await check.press("Enter");
    await check.page.waitForFunction((id) => window.norec.focused()?.id === `errors-${id}`, {}, section);
    await check.press("Tab");
    faults.check((await check.outline()) >= 2, `the outline of the link is ${await check.outline()} px`);
    await check.press("Enter");
    faults.same(await check.focus(), path, "the focus after the link");
    faults.check((await check.outline()) >= 2, `the outline of the field is ${await check.outline()} px`);
    await check.press("End");
    await check.press("Backspace");
    faults.same(await (await check.at(path)).evaluate((node) => node.getAttribute("aria-invalid")), null, "the field once it is mended");
  },
  "the draft is a file that opens": async (check, faults) => {
    // Firefox has no dialogue here: the file is read where the page makes it.
    const text = await check.page.evaluate(() => new Promise((done) => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.text().then(done);
        return make.call(URL, blob);
      };
      window.norec.at("keep-download").click();
    }));
    const fields = JSON.parse(text).fields ?? {};
    faults.same(fields["partners[p1].name"], "Fjordlaget", "the name in the file");
    faults.check(Object.keys(fields).length >= Object.keys(WHOLE).length, `the file has ${Object.keys(fields).length} answers`);
  },
};

async function main() {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const record = JSON.parse(await readFile(`${site}.json`, "utf8"));
  const server = await serve(site, {}, record.headers);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    headless: true,
  });
  const start = performance.now();
  const seconds = (from) => ((performance.now() - from) / 1000).toFixed(1);
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const check = await new Check(page).open(`${server.origin}/`);
    for (const [name, run] of Object.entries(STEPS)) {
      const began = performance.now();
      const faults = new Faults();
      try {
        await run(check, faults);
        for (const problem of check.problems) faults.check(false, `the page threw: ${problem}`);
        faults.end();
      } catch (error) {
        const picture = join(pictures, "failed.png");
        await page.screenshot({ path: picture }).catch(() => {});
        console.log(`FAILED  ${seconds(began)} s  ${name}\n${error.message.replace(/^/gm, "    ")}\n    picture: ${picture}`);
        process.exitCode = 1;
        // Every later step starts from what this one was to leave.
        return;
      }
      console.log(`ok      ${seconds(began).padStart(5)} s  ${name}`);
    }
    console.log(`${Object.keys(STEPS).length} steps in ${await browser.version()}, ${seconds(start)} s`);
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
