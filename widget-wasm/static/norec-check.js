// Defines <norec-check>: loads program, style and text side by side, and draws the check into a shadow root.
import files from "./files.js";

const base = new URL("./", import.meta.url);
// What is fetched with the page goes as the page itself does, so that a preload serves; what comes later carries no cookie.
const get = (key, credentials = "omit") => fetch(new URL(files[key], base), { credentials, referrerPolicy: "no-referrer" });
const FIRST = "same-origin";
const languages = Object.keys(files).filter((key) => key.length === 2);
const EXCHANGE = "exchange";

async function bytes(code, credentials) {
  const answer = await get(code, credentials);
  if (!answer.ok) throw new Error(`the text of ${code} did not come`);
  return new Uint8Array(await answer.arrayBuffer());
}

// The rules follow the program without a pause: they are asked for when this much of it is still on its way.
const AHEAD = 60_000;

// The answer, and a call as soon as all but so many bytes of it are there.
function nearly(answer, then) {
  let left = files.bytes - AHEAD;
  const count = new TransformStream({
    transform(part, out) {
      if (left > 0 && (left -= part.length) <= 0) then();
      out.enqueue(part);
    },
  });
  return new Response(answer.body.pipeThrough(count), answer);
}

// Loaded once a page, however many elements there are.
let program;
function load() {
  program ??= (async () => {
    // All are asked for before any is waited for.
    const asked = import(new URL(files.glue, base));
    // What was kept by an earlier visit is all there, and the browser may have translated it already.
    const isKept = Boolean(navigator.serviceWorker?.controller);
    const [glue, style, wasm] = await Promise.all([
      asked,
      get("css", FIRST).then((answer) => answer.text()),
      get("wasm", FIRST).then((answer) => (isKept || !answer.ok ? answer : nearly(answer, async () => (await asked).ahead()))),
    ]);
    await glue.default({ module_or_path: wasm });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return { glue, sheet };
  })();
  return program;
}

// The text of a first form; of another scheme than the exchange all that it says.
const texts = (code, scheme, credentials) => {
  const keys = scheme === EXCHANGE ? [code] : [code, `${code}-later`, `${code}-${scheme}`];
  return Promise.all(keys.map((key) => bytes(key, credentials)));
};

class NorecCheck extends HTMLElement {
  static observedAttributes = ["lang"];
  #check;
  #scheme;
  #language;
  #title = "";
  #words = "";
  #before;
  #whole;
  #away = false;
  #keeper;
  #quiet;

  async connectedCallback() {
    if (this.shadowRoot) return;
    // On the check's own pages whoever comes from another one of them keeps the language.
    const asked = this.hasAttribute("which") && new URLSearchParams(location.search).get("lang");
    const code = [asked, this.lang].find((one) => languages.includes(one)) ?? "nn";
    const scheme = (this.#scheme = this.getAttribute("scheme") ?? EXCHANGE);
    this.querySelector("[data-starting]")?.removeAttribute("hidden");
    try {
      const [{ glue, sheet }, [table, ...more], first] = await Promise.all([
        load(),
        texts(code, scheme, FIRST),
        // What is said while nothing is answered: the rules come after the form.
        scheme === EXCHANGE ? bytes("first", FIRST) : [],
      ]);
      // The rules of an exchange come while its form is drawn.
      if (scheme !== EXCHANGE) await new Promise((done, failed) => glue.load(scheme, done, failed));
      const isFar = scrollY > innerHeight;
      const root = this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      // The light form stays in sight until the other one is drawn with what was typed.
      const light = document.createElement("slot");
      const place = document.createElement("div");
      place.hidden = true;
      root.append(light, place);
      this.#language = code;
      this.#check = new glue.Check(
        place,
        scheme,
        this.getAttribute("which") ?? "",
        code,
        table,
        Math.floor(Date.now() / 60_000),
        first,
        (verdict, title) => this.#changed(verdict, title),
        (wanted) => this.setAttribute("lang", wanted),
        (word, text) => this.#keeper?.ask(word, text),
      );
      for (const one of more) this.#check.add(code, one);
      const typed = () => [...this.querySelectorAll("[name]")].filter((field) => field.type !== "radio" || field.checked);
      for (const { name, value } of typed()) this.#check.put(name, value);
      this.#fit(root);
      // The program draws what stands in the window before any other task runs, and then the rest. Whoever has come further
      // by then, with answers or with reading, keeps the light form until that is there.
      const reading = () => (this.contains(document.activeElement) && document.activeElement.name ? document.activeElement : null);
      const isThere = () => {
        const drawn = root.querySelector(".page");
        const wanted = [...typed().filter((field) => field.value), ...[reading()].filter(Boolean)];
        return drawn && (!drawn.matches("[data-late]") || (!isFar && wanted.every(({ name }) => root.getElementById(name))));
      };
      await null;
      while (!isThere()) await new Promise(requestAnimationFrame);
      this.#speaks(code);
      const here = reading();
      for (const field of typed()) this.#takeOver(field);
      light.remove();
      place.hidden = false;
      if (here) this.#goOn(here);
      // What could be changed is drawn a moment after the key that it follows from.
      new ResizeObserver(() => this.#keepInView()).observe(root.querySelector(".form"));
      // Whoever scrolls away from a field is not brought back to it before the next key.
      for (const kind of ["wheel", "touchmove"]) addEventListener(kind, () => (this.#away = true), { passive: true });
      for (const kind of ["input", "focusin"]) root.addEventListener(kind, () => (this.#away = false));
      // The browser knows nothing of the bar when a key brings a field into sight. Under a pointer nothing may move.
      root.addEventListener("keyup", (event) => event.key === "Tab" && this.#keepInView());
      this.#words = glue.stopped(code, table);
      addEventListener("error", (event) => this.#stopped(event.error));
      this.#more();
      this.dispatchEvent(new CustomEvent("norec-ready", { bubbles: true }));
    } catch (error) {
      // The light form stays as it is, with what was typed, and says so.
      this.querySelector("[data-starting]")?.setAttribute("hidden", "");
      this.querySelector("[data-failed]")?.removeAttribute("hidden");
      const rescue = this.querySelector("[data-rescue]");
      rescue?.addEventListener("click", async () => (await import(new URL(files["keep.js"], base))).rescue(this));
      rescue?.removeAttribute("hidden");
      this.dispatchEvent(new CustomEvent("norec-failed", { bubbles: true, detail: { message: String(error) } }));
    }
  }

  async attributeChangedCallback(name, before, code) {
    if (!this.#check || code === this.#language || !languages.includes(code)) return;
    try {
      const [table, ...more] = await texts(code, this.#scheme);
      // Whoever chooses twice gets the second choice, whichever text comes first.
      if (this.getAttribute("lang") !== code) return;
      this.#language = code;
      this.#check.language(code, table);
      for (const one of more) this.#check.add(code, one);
      this.#stays(code);
      this.#speaks(code);
      this.#words = (await load()).glue.stopped(code, table);
      this.#more();
    } catch {
      if (this.getAttribute("lang") !== code) return;
      // The language stays what it was, in the choice too.
      this.#check.language_failed();
      this.shadowRoot.getElementById("language").value = this.#language;
      this.setAttribute("lang", this.#language);
    }
  }

  // On the check's own pages the whole page, and the name of its tab, are in the language of the check.
  #speaks(code) {
    if (!this.hasAttribute("which")) return;
    document.documentElement.lang = code;
    // The heading is drawn in its language with one of the next frames.
    requestAnimationFrame(() => {
      const name = this.shadowRoot.querySelector(".name:not([hidden]), h1").textContent;
      if (!name) return this.#speaks(code);
      this.#before = name;
      document.title = this.#title + this.#before;
    });
  }

  // A page that is loaded again is in the language that was chosen last.
  #stays(code) {
    if (!this.hasAttribute("which")) return;
    const address = new URL(location);
    address.searchParams.set("lang", code);
    history.replaceState(history.state, "", address);
  }

  // The text that the first form does not need, whatever is answered. What did not come is asked for again at the next
  // answer.
  async #more() {
    const code = this.#language;
    this.#whole = code;
    try {
      this.#check.add(code, await bytes(`${code}-later`));
      const { Keeper } = await import(new URL(files["keep.js"], base));
      this.#keeper ??= new Keeper(this, this.#check, this.#scheme === EXCHANGE ? "" : this.#scheme);
    } catch {
      if (this.#whole !== code) return;
      this.#whole = undefined;
      this.#check.language_failed();
    }
  }

  // The page's title says so while unusable answers are pointed out, and is itself again afterwards.
  #changed(verdict, title) {
    if (title !== this.#title) {
      this.#before ??= document.title;
      document.title = title + this.#before;
      this.#title = title;
    }
    requestAnimationFrame(() => this.#keepInView());
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#keeper?.remember(), 1000);
    if (this.#whole !== this.#language) this.#more();
    this.dispatchEvent(new CustomEvent("norec-change", { bubbles: true, detail: { verdict } }));
  }

  // On a wide screen the panel stands open beside the form; on a narrow one it is a bar, and what is behind the open
  // sheet cannot be reached.
  #fit(root) {
    const wide = matchMedia("(min-width:64rem)");
    const place = () => {
      const panel = root.querySelector(".panel");
      if (!panel) return;
      if (wide.matches) panel.open = true;
      for (const part of root.querySelectorAll(".top, .intro, .form")) part.inert = panel.open && !wide.matches;
    };
    wide.addEventListener("change", () => {
      const panel = root.querySelector(".panel");
      if (panel) panel.open = wide.matches;
      place();
    });
    root.addEventListener("toggle", (event) => {
      // It opens at the verdict, wherever it was left.
      if (event.target.matches(".panel[open]")) event.target.scrollTop = 0;
      place();
    }, true);
    root.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || wide.matches) return;
      const panel = root.querySelector(".panel[open]");
      if (!panel) return;
      panel.open = false;
      panel.firstChild.focus();
    });
    // The way to a question leads out of the sheet.
    root.addEventListener("click", (event) => {
      if (wide.matches || !event.composedPath().some((node) => /^(panel-go$|go-section-|try-panel-)/.test(node.id))) return;
      root.querySelector(".panel").open = false;
      place();
    }, true);
    requestAnimationFrame(place);
    // Where the browser does not let the text be copied it is at least chosen, ready for the keys.
    root.addEventListener("click", async (event) => {
      if (!event.composedPath().some((node) => node.id === "letter-copy")) return;
      const text = root.getElementById("letter");
      text.select();
      await navigator.clipboard.writeText(text.value);
      const copied = root.getElementById("letter-copied");
      copied.hidden = false;
      copied.focus();
    });
  }

  // What an answer means may stand above the field that somebody is in: the field stays where it can be seen.
  #keepInView() {
    const here = this.shadowRoot.activeElement;
    if (this.#away || !here?.closest(".form")) return;
    const { top, bottom } = here.getBoundingClientRect();
    const bar = this.shadowRoot.getElementById("panel-heading").closest("aside").getBoundingClientRect();
    // The bar lies across the window's foot on a narrow screen; on a wide one the panel stands beside the form.
    const foot = bar.width < innerWidth ? innerHeight : bar.top;
    if (bottom > foot - 24) scrollBy(0, bottom - foot + 24);
    else if (top < 24) scrollBy(0, top - 24);
  }

  // What was typed while the other form was drawn, too.
  #takeOver({ name, value, type }) {
    const field = this.shadowRoot.getElementById(name);
    if (type === "radio") this.#check.put(name, value);
    if (!field || !("value" in field) || field.value === value) return;
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  }

  // Whoever is typing when the program comes goes on in the same field.
  #goOn({ name, selectionStart }) {
    const field = this.shadowRoot.getElementById(name);
    field?.focus();
    if (selectionStart !== null) field?.setSelectionRange?.(selectionStart, selectionStart);
  }

  // A program that has trapped runs no more: plain words say so, and the answers stay in their fields.
  #stopped(error) {
    const before = this.shadowRoot.firstChild;
    if (!(error instanceof WebAssembly.RuntimeError) || before.role === "alert") return;
    const words = document.createElement("p");
    words.role = "alert";
    words.className = "stopped";
    const [text, rescue] = this.#words.split("\n");
    words.textContent = text;
    if (this.#keeper) {
      const button = document.createElement("button");
      button.className = "ds-button";
      button.type = "button";
      button.textContent = rescue;
      button.addEventListener("click", () => this.#keeper.rescue());
      words.append(button);
    }
    this.shadowRoot.prepend(words);
  }
}

customElements.define("norec-check", NorecCheck);
