// Answers never leave the device: only plain GETs of the widget's own files, and nothing stored (statement 19).
import { Faults, test } from "./lib/test.mjs";
import { fillHalf, fillNotEligible, fillWhole } from "./lib/answers.mjs";

/** Starts to write down every request of a context, with all its headers. */
function record(context, requests) {
  context.on("request", (request) => requests.push(request));
}

async function checkRequests(requests, server, faults) {
  for (const request of requests) {
    const url = new URL(request.url());
    const name = `${request.method()} ${request.url()}`;
    if (url.protocol === "data:") continue;
    faults.same(request.method(), "GET", `the method of ${name}`);
    faults.same(url.origin, server.origin, `the origin of ${name}`);
    faults.same(url.search, "", `the query of ${name}`);
    faults.check(url.hash === "", `${name} has a fragment`);
    const file = url.pathname === "/" ? "index.html" : url.pathname.slice(1);
    faults.check(server.files.has(file), `${name} is not a file of the site`);
    faults.same(request.postData(), null, `the body of ${name}`);
    const headers = await request.allHeaders();
    faults.same(headers.cookie, undefined, `the cookie of ${name}`);
    faults.same(headers.referer, undefined, `the referrer of ${name}`);
    faults.same(headers.authorization, undefined, `the credentials of ${name}`);
  }
}

/** Waits until the parts that load by themselves are there: they come without being asked for. */
async function parts(widget) {
  const came = () => performance.getEntriesByType("resource").some((one) => one.name.includes("norec-check-later"));
  await widget.page.waitForFunction(came);
}

async function stored(page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    // A cache may hold files of the site, for use without a network; it may hold nothing else.
    cached: (await Promise.all((await caches.keys()).map(async (key) => (await (await caches.open(key)).keys()).map((one) => one.url)))).flat(),
    address: location.href,
    state: history.state,
    name: window.name,
  }));
}

/** One journey through everything that can be done; gives the requests after the page was there. */
async function journey(tools, faults, fill) {
  const requests = [];
  const widget = await tools.open({ before: (_, context) => record(context, requests) });
  await parts(widget);
  const loaded = requests.length;
  const address = widget.page.url();
  await fill(widget);
  await widget.add("budget.lines");
  await widget.remove("budget.lines", "l2");
  for (const code of ["nb", "en", "nn"]) await widget.language(code);
  await widget.page.evaluate(() => window.norec.all("details:not([open]) > summary").forEach((one) => one.click()));
  for (const list of ["partners", "placements", "budget.lines"]) await widget.continue(list);
  await widget.page.waitForTimeout(1500);
  await checkRequests(requests, tools.server, faults);
  const held = await stored(widget.page);
  for (const place of ["local", "session", "databases"]) faults.same(held[place], 0, `entries in the ${place} storage`);
  faults.same(held.cookie, "", "cookies");
  // The language that was chosen last, and no answer.
  faults.same(held.address, `${address}?lang=nn`, "the address of the page");
  faults.same(held.name, "", "the name of the window");
  for (const url of held.cached) {
    const { pathname, search } = new URL(url);
    faults.check(search === "" && (pathname === "/" || tools.server.files.has(pathname.slice(1))), `the cache holds ${url}`);
  }
  faults.same((await widget.page.context().cookies()).length, 0, "cookies of the context");
  return requests.slice(loaded).map((request) => request.url()).sort().join("\n");
}

test("network: only plain GETs of the site's files, and nothing stored", async (tools) => {
  const faults = new Faults();
  const after = [];
  for (const fill of [fillHalf, fillWhole, fillNotEligible]) after.push(await journey(tools, faults, fill));
  // Which file is loaded may depend on the language, and on no answer.
  faults.check(after.every((one) => one === after[0]), `the requests differ with the answers:\n${after.join("\n--\n")}`);
  tools.note(`after loading: ${after[0].split("\n").filter(Boolean).length} files`);
  faults.end();
});

test("network: nothing but languages is fetched once the page is there", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await parts(widget);
  const late = [];
  record(widget.page.context(), late);
  await widget.page.context().setOffline(true);
  await fillWhole(widget);
  await widget.answer("partners[p2].country", "KE");
  await widget.page.waitForTimeout(1200);
  faults.same(late.map((request) => request.url()).join(), "", "requests while an application is filled in");
  faults.check(["judgement", "likely"].includes(await widget.verdict()), `without a network the verdict is ${await widget.verdict()}`);
  faults.end();
});

test("network: each file comes once, and what comes later carries no cookie", async (tools) => {
  const faults = new Faults();
  const requests = [];
  const widget = await tools.open({
    before: async (_, context) => {
      await context.addCookies([{ name: "visitor", value: "1", url: tools.server.origin }]);
      record(context, requests);
    },
  });
  const loaded = requests.length;
  await parts(widget);
  await widget.language("nb");
  await fillHalf(widget);
  const files = requests.map((request) => new URL(request.url()).pathname);
  const twice = files.filter((file, place) => files.indexOf(file) !== place);
  faults.same(twice.join(), "", "files that are fetched twice");
  faults.check(requests.length > loaded, "nothing is fetched later");
  // The program, the style and the text of the page are asked for by the page; all that the check asks for itself is not.
  for (const request of requests.filter((one) => /-later|nb\./.test(one.url()))) {
    faults.same((await request.allHeaders()).cookie, undefined, `the cookie of ${request.url()}`);
  }
  faults.end();
});

test("network: «Slett svara mine» empties the form", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillWhole(widget);
  await widget.page.getByRole("button", { name: "Slett svara mine" }).click();
  await widget.settle();
  const left = await widget.page.evaluate(() => window.norec.all("section :is(input, select, textarea)")
    .filter((node) => (/radio|checkbox/.test(node.type) ? node.checked && !node.id.startsWith("close-") : node.value !== ""))
    .map((node) => node.id));
  faults.same(left.join(), "", "answers that are left");
  for (const list of ["partners", "placements", "budget.lines"]) {
    faults.check(!(await widget.id(`close-${list}-yes`).isChecked()), `${list} is still closed`);
  }
  faults.check((await widget.focus()) !== "" || (await widget.page.evaluate(() => window.norec.focused() !== document.body)), "the focus is lost");
  const text = await widget.page.evaluate(() => document.querySelector("norec-check").shadowRoot.textContent);
  faults.check(!text.includes("Kathmandu"), "a name is still in the page");
  faults.same(await widget.verdict(), "not-decided", "the verdict that the element says");
  faults.end();
});
