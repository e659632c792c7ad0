// Keeps answers on this device after a yes and not before, and gives them as a file or a link. Loaded once the form is there.
// What is kept of each scheme stands apart.
const place = (scheme) => (scheme ? `norec-check:${scheme}/` : "norec-check/");
const FRAGMENT = "#svar=";
// What goes into a message or a mail without being cut off; and what a draft may be at the most, as the program reads it.
const LONGEST_LINK = 8000;
const LARGEST = 1 << 20;

export class Keeper {
  #check;
  #host;
  #place;
  #id = "";
  #on = false;
  // Each time a draft is stored it gets a stamp. Another one than this page saw last is another window's.
  #seen = "";
  #last = "";

  constructor(host, check, scheme) {
    this.#host = host;
    this.#check = check;
    this.#place = place(scheme);
    addEventListener("storage", (event) => event.key?.startsWith(this.#place) && this.#list());
    addEventListener("pagehide", () => this.#flush());
    addEventListener("beforeprint", () => check.print(true));
    addEventListener("afterprint", () => check.print(false));
    addEventListener("hashchange", () => this.#fragment());
    this.#list();
    this.#fragment();
    this.remember();
    if (host.hasAttribute("offline")) offline().catch(() => {});
  }

  // The newest answers, for when the program can no longer tell them; and their hash, for the receipt on paper.
  async remember() {
    this.#last = this.#check.draft() || this.#last;
    // Without a secure connection there is no hash, and all else goes on.
    if (!crypto.subtle) return;
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(this.#check.answers()));
    this.#check.mark([...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
  }

  async ask(word, text) {
    // The program asks in the middle of its work, and is itself asked only once that is done.
    await null;
    try {
      await this[word](text);
    } catch (error) {
      this.#failed(error);
    }
  }

  #failed(error) {
    this.#check.note(error?.name === "QuotaExceededError" ? "full" : "forbidden", "");
  }

  store(text) {
    this.#on = true;
    this.#write(text);
  }

  save(text) {
    if (this.#on) this.#write(text);
  }

  forget() {
    for (const key of this.#keys()) localStorage.removeItem(key);
    this.#on = false;
    this.#id = "";
    this.#list();
  }

  open(id) {
    const draft = this.#read(this.#place + id);
    if (!draft) return this.#list();
    this.#leave();
    this.#id = id;
    this.#seen = draft.stamp;
    this.#check.open(draft.name, draft.draft);
    this.#list();
  }

  // What is in the form is another draft than the one it was opened from.
  apart() {
    this.#id = "";
    this.#list();
  }

  remove(id) {
    localStorage.removeItem(this.#place + id);
    if (id === this.#id) this.#id = "";
    this.#list();
  }

  download(draft) {
    saveFile(draft);
  }

  choose() {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = ".json,application/json";
    input.addEventListener("change", () => this.#take(input.files[0]));
    input.click();
  }

  async link(draft) {
    const data = await squeezed(draft);
    const link = location.href.split("#")[0] + FRAGMENT + data;
    if (link.length > LONGEST_LINK) return this.#check.note("link-long", "");
    try {
      await navigator.clipboard.writeText(link);
      this.#check.note("link-copied", "");
    } catch {
      this.#check.note("link-shown", link);
    }
  }

  async print() {
    await this.remember();
    print();
  }

  #keys() {
    return Object.keys(localStorage).filter((key) => key.startsWith(this.#place));
  }

  #read(key) {
    try {
      const stored = JSON.parse(localStorage.getItem(key));
      const whole = ["name", "stamp", "draft"].every((part) => typeof stored[part] === "string") && Number.isFinite(stored.at);
      return whole ? stored : null;
    } catch {
      return null;
    }
  }

  // Each draft has a place of its own. One that another window has changed meanwhile is left to it.
  #write(text) {
    const end = text.indexOf("\n");
    let name = text.slice(0, end).replaceAll("\t", " ");
    const draft = text.slice(end + 1);
    const there = this.#id && this.#read(this.#place + this.#id);
    if (there && there.draft === draft && there.name === name) return;
    let moved = false;
    if (there && there.stamp !== this.#seen) {
      this.#id = "";
      name += " (2)";
      moved = true;
    }
    this.#id ||= crypto.randomUUID();
    const stamp = crypto.randomUUID();
    localStorage.setItem(this.#place + this.#id, JSON.stringify({ name, at: Date.now(), stamp, draft }));
    this.#seen = stamp;
    this.#list();
    if (moved) this.#check.note("other-tab", name);
  }

  // Another draft comes into the form: what was typed last is stored with the one that goes.
  #leave() {
    try {
      this.#flush();
    } catch (error) {
      this.#failed(error);
    }
    this.#id = "";
  }

  #flush() {
    if (!this.#on || !this.#id) return;
    const draft = this.#check.draft();
    const there = this.#read(this.#place + this.#id);
    if (draft && there) this.save(`${there.name}\n${draft}`);
  }

  #list() {
    let drafts = [];
    try {
      drafts = this.#keys().map((key) => ({ id: key.slice(this.#place.length), ...this.#read(key) }));
    } catch {
      // Nothing can be stored here; whoever wants to is told then.
    }
    drafts = drafts.filter((draft) => draft.name !== undefined).sort((a, b) => b.at - a.at);
    if (drafts.length > 0) this.#on = true;
    else if (this.#id) [this.#on, this.#id] = [false, ""];
    const { lang } = this.#host;
    const time = new Intl.DateTimeFormat(lang === "nn" ? "nb" : lang, { dateStyle: "medium", timeStyle: "short" });
    const lines = drafts.map(({ id, at, name }) => `${id}\t${time.format(at)}\t${name}`);
    this.#check.stored(this.#on ? [this.#id, ...lines].join("\n") : "");
  }

  async #take(file) {
    if (!file) return;
    if (file.size > LARGEST) return this.#check.note("too-large", "");
    const text = await file.text();
    // What is opened is a draft of its own.
    this.#leave();
    this.#check.open(file.name, text);
  }

  async #fragment() {
    if (!location.hash.startsWith(FRAGMENT)) return;
    try {
      const text = await unsqueezed(location.hash.slice(FRAGMENT.length));
      this.#leave();
      this.#check.open("", text);
    } catch (error) {
      this.#check.note(error instanceof RangeError ? "too-large" : "not-answers", "");
    }
  }

  // What stands in the fields, on top of what the program told last.
  rescue() {
    saveFile(JSON.stringify(fromFields(this.#host.shadowRoot, this.#last)));
  }
}

// The page can be opened without a network from now on. Where that cannot be, it is a page like any other.
async function offline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return;
  const base = new URL("./", import.meta.url).href;
  const script = new URL("sw.js", base).href;
  // Under a strict policy a page says beforehand from where it takes a script.
  const policy = window.trustedTypes?.createPolicy("norec-offline", { createScriptURL: () => script });
  await serviceWorker.register(policy?.createScriptURL("") ?? script);
  const { active } = await serviceWorker.ready;
  // What is still on its way is told of when it is there.
  const own = (urls) => urls.filter((url) => url.startsWith(base));
  const told = (list) => active.postMessage(own(list.getEntries().map(({ name }) => name)));
  active.postMessage(own([location.href.split(/[?#]/)[0]]));
  new PerformanceObserver(told).observe({ type: "resource", buffered: true });
}

// A draft as a file.
function saveFile(text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = `utvekslingssjekken-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

// The stored form of what stands in the fields of a form, for when no program can write it.
export function fromFields(root, last) {
  const draft = last ? JSON.parse(last) : { format: 1, fields: {}, lists: {} };
  for (const field of root.querySelectorAll("input, select, textarea")) {
    const { id, name, type } = field;
    const chosen = type === "radio" || type === "checkbox";
    if (chosen && !field.checked) continue;
    const none = /^(absent|cannot-say)-(.+)$/.exec(id);
    const path = none && chosen ? none[2] : name || id;
    let value = field.value;
    if (none && chosen) value = none[1];
    else if (chosen && id) value = id.slice(path.length + 1);
    const row = /^([a-z_.]+)\[([a-z])(\d+)\]\./.exec(path);
    if (!value || !(row || /^[a-z_]+\.[a-z_0-9]+$/.test(path))) continue;
    if (row) {
      const list = (draft.lists[row[1]] ??= { rows: [], complete: false, given: 0 });
      if (!list.rows.includes(row[2] + row[3])) list.rows.push(row[2] + row[3]);
      list.given = Math.max(list.given, Number(row[3]));
    }
    draft.fields[path] = value === "absent" ? null : value === "cannot-say" ? { cannot_say: true } : value;
  }
  return draft;
}

// The fields of a page whose program never came, as a file.
export function rescue(host) {
  saveFile(JSON.stringify(fromFields(host)));
}

async function squeezed(text) {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

// A few bytes can hold a world of nothing: reading ends where no draft is that large.
async function unsqueezed(data) {
  const bytes = Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for (let read = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    read += value.length;
    if (read > LARGEST) throw new RangeError("too large to be a draft");
    text += decoder.decode(value, { stream: true });
  }
}
