// The page under its policy: a whole journey asks for nothing that the policy forbids, and what it forbids is refused.
import { Faults, test } from "./lib/test.mjs";
import { fillNotEligible } from "./lib/answers.mjs";
import { elsewhere } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";
import { quiet, watch } from "./lib/watch.mjs";

/** A policy without what can only stand in a header. */
const inPage = (policy) => policy.split("; ").filter((one) => !one.startsWith("frame-ancestors")).join("; ");

test("strict: the same policy stands in the page and in the header", async (tools) => {
  const faults = new Faults();
  const answer = await fetch(`${tools.server.origin}/`);
  const header = answer.headers.get("content-security-policy");
  faults.check(header?.startsWith("default-src 'none'; "), `the header says ${header}`);
  faults.check(header?.includes("frame-ancestors"), "the header does not say who may frame the page");
  const widget = await tools.open();
  const meta = await widget.page.evaluate(() => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    const before = [...document.head.children].slice(0, [...document.head.children].indexOf(policy));
    return { policy: policy?.content, before: before.filter((one) => one.localName !== "meta").length };
  });
  faults.same(meta.policy, inPage(header ?? ""), "the policy in the page");
  faults.same(meta.before, 0, "what the page loads above its policy");
  for (const wide of ["'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "http:", "https:", "blob:"]) {
    faults.check(!header?.split(/[ ;]+/).includes(wide), `the policy allows ${wide}`);
  }
  faults.end();
});

test("strict: a whole journey is refused nothing, and the console is silent", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ before: watch });
  await fillNotEligible(widget);
  for (const code of ["en", "nb", "nn"]) await widget.language(code);
  await widget.id("guide-one").check();
  await widget.id("guide-next").press("Enter");
  await widget.id("guide-whole").check();
  await widget.id("why-partners[p1].coordinator").press("Enter");
  await widget.page.evaluate(() => window.norec.all("details:not([open]) > summary").forEach((one) => one.click()));
  await widget.settle();
  const offer = widget.page.locator('norec-check [id^="try-panel-"]').first();
  await offer.press("Enter");
  await widget.settle();
  faults.check(await widget.id("undo-panel").isVisible(), "nothing is tried");
  await widget.id("undo-panel").press("Enter");
  await widget.id("keep-panel").press("Enter");
  await widget.add("budget.lines");
  await widget.remove("budget.lines", "l2");
  await widget.type("placements[g1].count", "mange");
  await widget.continue("placements");
  await widget.errorLinks("placements").first().press("Enter");
  await widget.page.getByRole("button", { name: "Slett svara mine" }).press("Enter");
  await widget.settle();
  // The live region speaks after a pause.
  await widget.page.waitForTimeout(1200);
  faults.same(await widget.id("partners[p1].name").inputValue(), "", "the name after everything is cleared");
  await quiet(widget.page, faults);
  const styled = await widget.page.evaluate(() => window.norec.all("[style], style, script").length + document.querySelectorAll("[style], style, script:not([src])").length);
  faults.same(styled, 0, "inline styles and scripts");
  faults.end();
});

const ELSEWHERE = "https://elsewhere.example";
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"/>';

/**
 * What somebody could try who got a foot into the page. Each says in the page whether it worked, and the directive is the
 * one that refuses it.
 */
const ATTACKS = {
  "an inline script": ["script-src-elem", (place) => {
    const script = document.createElement("script");
    script.append("window.owned = true");
    place.append(script);
    return window.owned === true;
  }],
  "eval": ["script-src", () => (0, eval)("1 + 1") === 2],
  "a function made of text": ["script-src", () => new Function("return 2")() === 2],
  "a timer that runs text": ["script-src", async () => {
    setTimeout("window.late = true");
    await new Promise((done) => setTimeout(done, 50));
    return window.late === true;
  }],
  "an attribute that is a script": ["script-src-attr", (place) => {
    place.setAttribute("onclick", "window.clicked = true");
    place.click();
    return window.clicked === true;
  }],
  "an inline style": ["style-src-attr", (place) => {
    place.setAttribute("style", "color: rgb(1, 2, 3)");
    return getComputedStyle(place).color === "rgb(1, 2, 3)";
  }],
  "a style element": ["style-src-elem", (place) => {
    const style = document.createElement("style");
    style.append("[data-attacked] { color: rgb(4, 5, 6) !important }");
    place.append(style);
    return getComputedStyle(place).color === "rgb(4, 5, 6)";
  }],
  "an image from elsewhere": ["img-src", (place, origin) => new Promise((done) => {
    const image = new Image();
    image.onload = () => done(true);
    image.onerror = () => done(false);
    image.src = `${origin}/picture.svg`;
    place.append(image);
  })],
  "a script from elsewhere": ["script-src-elem", (_, origin) => import(`${origin}/script.js`).then(() => true, () => false)],
  "a script in an address": ["script-src-elem", () => import("data:text/javascript,0").then(() => true, () => false)],
  "a request to elsewhere": ["connect-src", (_, origin) => fetch(`${origin}/answers`).then(() => true, () => false)],
  "a frame from elsewhere": ["frame-src", (place, origin) => new Promise((done) => {
    const frame = document.createElement("iframe");
    // A frame that is refused loads too: a page of the browser's, of which nothing can be asked.
    frame.onload = () => setTimeout(() => done(window.framed === true), 300);
    window.addEventListener("message", () => (window.framed = true));
    frame.src = `${origin}/frame.html`;
    place.append(frame);
  })],
  "a form sent to elsewhere": ["form-action", (place, origin) => new Promise((done) => {
    const [form, frame] = [document.createElement("form"), document.createElement("iframe")];
    frame.name = "target";
    place.append(frame, form);
    Object.assign(form, { action: `${origin}/frame.html`, method: "get", target: "target" });
    window.addEventListener("message", () => done(true));
    document.addEventListener("securitypolicyviolation", () => done(false));
    form.submit();
    setTimeout(() => done(false), 5000);
  })],
  "another base of addresses": ["base-uri", (_, origin) => {
    const base = document.createElement("base");
    base.href = `${origin}/`;
    document.head.append(base);
    const moved = document.baseURI.startsWith(origin);
    base.remove();
    return moved;
  }],
  "markup made of text": ["require-trusted-types-for", (place) => {
    place.innerHTML = "<b>bold</b>";
    return place.querySelector("b") !== null;
  }],
  "a policy that trusts text": ["trusted-types", () => {
    trustedTypes.createPolicy("any", { createHTML: (text) => text });
    return true;
  }],
};

/** Tries one attack, in the page's body or in the shadow root; gives whether it worked and which directives refused it. */
async function attack(page, name, inShadow) {
  const [, run] = ATTACKS[name];
  // Through a timer: what a test runs itself may use eval, whatever the page's policy says.
  return page.evaluate(
    ([source, origin, deep]) => new Promise((done) => {
      const make = Function(`return ${source}`)();
      setTimeout(async () => {
        const place = document.createElement("div");
        place.dataset.attacked = "";
        (deep ? document.querySelector("norec-check").shadowRoot : document.body).append(place);
        window.refused.length = 0;
        const worked = await (async () => make(place, origin))().catch(() => false);
        // A refusal is told a moment later.
        setTimeout(() => {
          place.remove();
          done({ worked, refused: window.refused });
        }, 50);
      });
    }),
    [run.toString(), ELSEWHERE, inShadow],
  );
}

/** Answers for another origin, so that nothing but the policy keeps an attack from working. */
async function answerElsewhere(page) {
  await page.route(`${ELSEWHERE}/**`, (route) => {
    const file = new URL(route.request().url()).pathname;
    const headers = { "access-control-allow-origin": "*" };
    if (file.endsWith(".svg")) return route.fulfill({ headers, contentType: "image/svg+xml", body: PICTURE });
    if (file.endsWith(".js")) return route.fulfill({ headers, contentType: "text/javascript", body: "0" });
    const body = "<!doctype html><script>parent.postMessage(1, '*')</script>";
    return route.fulfill({ headers, contentType: "text/html", body });
  });
}

const TRUSTED_TYPES = "; require-trusted-types-for 'script'; trusted-types norec-offline";

/** Opens the page as a browser sees it that does not know Trusted Types. */
async function withoutTrustedTypes(page) {
  await page.route(/\/$/, async (route) => {
    const answer = await route.fetch();
    const headers = answer.headers();
    headers["content-security-policy"] = headers["content-security-policy"].replace(TRUSTED_TYPES, "");
    await route.fulfill({ response: answer, headers, body: (await answer.text()).replace(TRUSTED_TYPES, "") });
  });
}

/** Tries an attack in the page and in the shadow root: it must not work, and both policies must refuse it. */
async function refuses(page, name, directives, faults) {
  for (const inShadow of [false, true]) {
    const { worked, refused } = await attack(page, name, inShadow);
    const where = `${name} ${inShadow ? "in the shadow root" : "in the page"}`;
    faults.same(worked, false, `${where} works`);
    // The page's own policy is one, the header's the other.
    const by = new Set(refused.filter((one) => directives.includes(one.directive)).map((one) => one.policy));
    const all = [...new Set(refused.map((one) => one.directive))];
    faults.same(by.size, 2, `policies that refuse ${where} by ${directives.join(" or ")} (refused: ${all})`);
  }
}

test("strict: what the policy forbids is refused, in the page and in the shadow root", async (tools) => {
  const faults = new Faults();
  const open = (path, more) => tools.open({
    path,
    before: async (page) => {
      await watch(page);
      await answerElsewhere(page);
      await more?.(page);
    },
  });
  const [strict, older, free] = [await open("/"), await open("/", withoutTrustedTypes), await open("/__plain.html")];
  for (const [name, [directive]] of Object.entries(ATTACKS)) {
    // Trusted Types refuse what would run text before its own directive is asked.
    await refuses(strict.page, name, [directive, "require-trusted-types-for"], faults);
    if (!directive.includes("trusted-types")) await refuses(older.page, name, [directive], faults);
    // Where there is no policy it works: the refusal is the policy's.
    faults.same((await attack(free.page, name, false)).worked, true, `${name} works without a policy`);
  }
  tools.note(`${Object.keys(ATTACKS).length} attacks`);
  faults.end();
});

test("strict: what a server's fault puts into the page does not run", async (tools) => {
  const faults = new Faults();
  const put = '<script>window.owned = true</script><p id="put" style="color: rgb(1, 2, 3)" onclick="window.owned = true">x</p><img src="x" onerror="window.owned = true">';
  const widget = await tools.open({
    before: async (page) => {
      await watch(page);
      await page.route(/\/$/, async (route) => {
        const answer = await route.fetch();
        // The header is gone, too: what stands in the page is enough.
        const { "content-security-policy": _, ...headers } = answer.headers();
        await route.fulfill({ response: answer, headers, body: (await answer.text()).replace("<body>", `<body>${put}`) });
      });
    },
  });
  await widget.page.locator("#put").click();
  const now = await widget.page.evaluate(() => ({
    owned: window.owned,
    color: getComputedStyle(document.getElementById("put")).color,
    refused: [...new Set(window.refused.map((one) => one.directive))].sort().join(),
  }));
  faults.same(now.owned, undefined, "a script that ran");
  faults.check(now.color !== "rgb(1, 2, 3)", "an inline style holds");
  faults.same(now.refused, "img-src,script-src-attr,script-src-elem,style-src-attr", "what was refused");
  faults.end();
});

test("strict: no other page can frame it", async (tools) => {
  const faults = new Faults();
  const frame = `<!doctype html><title>Frame</title><iframe src="${tools.server.origin}/"></iframe>`;
  const other = await serve(tools.server.folder, { "/frame.html": frame });
  try {
    const { page } = await tools.open({ path: "/frame.html", origin: other.origin, wait: false });
    await page.waitForLoadState("load");
    const inside = page.frames().find((one) => one !== page.mainFrame());
    const shown = await inside?.locator("norec-check").count().catch(() => 0);
    faults.same(shown ?? 0, 0, "checks inside another's frame");
  } finally {
    other.close();
  }
  faults.end();
});

test("strict: the check runs on another's page with the policy that the book gives", async (tools) => {
  const faults = new Faults();
  const { origin, folder } = tools.server;
  const own = "default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types norec-offline; img-src data:; ";
  const policy = own + tools.record.embedding.replaceAll("https://check.example", origin);
  const other = await serve(folder, { "/other.html": elsewhere(origin, policy) });
  try {
    const widget = await tools.open({ path: "/other.html", origin: other.origin, before: watch });
    await fillNotEligible(widget);
    await widget.language("nn");
    await widget.openGroups();
    await widget.page.locator('norec-check [id^="try-panel-"]').first().waitFor({ state: "attached" });
    faults.same(await widget.verdict(), "not-eligible", "the verdict on another's page");
    await quiet(widget.page, faults);
  } finally {
    other.close();
  }
  faults.end();
});
