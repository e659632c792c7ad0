// A first visit on a slow link and a slowed CPU, by somebody who types as soon as there is a field.
import { open } from "../lib/open.mjs";
import { painted, PHONE, slowCpu, slowLink } from "./budget.mjs";

const NAME = "partners[p1].name";
const TEXT = "Fjordlaget for unge i nord og sør ";

/** Inside the page: notes when the program's own form is first drawn, and what a first answer means. */
function watch() {
  const wait = () => {
    if (!window.norec.root()?.querySelector(".panel")) return requestAnimationFrame(wait);
    window.painted((now) => (window.usable = now));
  };
  document.addEventListener("norec-ready", wait);
  document.addEventListener("norec-change", () => window.painted((now) => (window.answering ??= now)));
}

/** Milliseconds from the start of the navigation, bytes on the way, requests, and what became of the letters. */
export async function firstVisit(browser, origin) {
  const requests = new Map();
  const opened = await open(browser, {
    origin,
    ...PHONE,
    wait: false,
    before: async (page, context) => {
      await context.addInitScript(painted);
      await context.addInitScript(watch);
      const client = await slowCpu(page);
      client.on("Network.requestWillBeSent", ({ requestId, request }) => {
        if (!request.url.startsWith("data:")) requests.set(requestId, 0);
      });
      client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
        if (requests.has(requestId)) requests.set(requestId, encodedDataLength);
      });
      await slowLink(client);
    },
  });
  const { context, page, widget } = opened;
  context.setDefaultTimeout(60_000);
  try {
    await opened.ready();
    const sums = () => {
      const here = [...requests.values()].filter((bytes) => bytes > 0);
      return [here.reduce((sum, one) => sum + one, 0), here.length];
    };
    const light = page.locator(`css:light=norec-check [name="${NAME}"]`);
    await light.click();
    // Letter by letter, never waiting for anything: through the moment in which the program takes over.
    const keys = [];
    let wanted = "";
    let left = 8;
    let form;
    let then;
    for (let place = 0; left > 0; place += 1) {
      const letter = TEXT[place % TEXT.length];
      wanted += letter;
      keys.push(page.keyboard.press(letter === " " ? "Space" : letter));
      await new Promise((done) => setTimeout(done, 180));
      if ((await page.evaluate(() => window.usable)) !== undefined) form ??= sums();
      if ((await page.evaluate(() => window.answering)) !== undefined) {
        left -= 1;
        then ??= sums();
      }
      if (place > 300) throw new Error("the program does not answer within a minute");
    }
    await Promise.all(keys);
    await widget.settle();
    const [bytes, count] = then;
    const kept = await widget.id(NAME).inputValue();
    await page.waitForLoadState("networkidle");
    const [allBytes, allRequests] = sums();
    const [readable, usable, answering] = await page.evaluate(() =>
      [performance.getEntriesByName("first-contentful-paint")[0].startTime, window.usable, window.answering]);
    return {
      readable, usable, formBytes: form[0], formRequests: form[1], answering, bytes, requests: count, allBytes, allRequests,
      typed: wanted.length, lost: wanted.length - common(wanted, kept), wanted, kept,
    };
  } finally {
    await context.close();
  }
}

/** How many letters of one text stand in another in the same order. */
function common(one, other) {
  let row = new Array(other.length + 1).fill(0);
  for (const letter of one) {
    const next = [0];
    for (let place = 0; place < other.length; place += 1) {
      next.push(letter === other[place] ? row[place] + 1 : Math.max(row[place + 1], next[place]));
    }
    row = next;
  }
  return row.at(-1);
}
