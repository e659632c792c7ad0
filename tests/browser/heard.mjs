// What somebody hears who fills in a whole application without seeing it: after each answer what the live region says,
// and where the focus goes when the program moves it (statements 4, 8 and 12). The log is kept in tests/browser/kept.
import { Faults, test } from "./lib/test.mjs";
import { WHOLE, group } from "./lib/answers.mjs";
import { compare } from "./lib/kept.mjs";
import { plain } from "./lib/widget.mjs";

/** More than it waits after the last keystroke before it speaks, in milliseconds. */
const QUIET = 1200;

/** Keeps what the live region says. */
const listen = () => {
  const status = window.norec.all('[role="status"]')[0];
  window.said = [];
  new MutationObserver(() => window.said.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true });
};

/** What a control is called, as it is read out: its row, its question and its own words. */
const called = (id) => {
  const node = window.norec.at(id);
  if (!node) return id;
  const text = (one) => {
    const copy = one.cloneNode(true);
    copy.querySelectorAll(".tag").forEach((tag) => tag.remove());
    return copy.textContent;
  };
  if (node.localName === "summary") return node.innerText.replace(/\s+/g, " ").trim();
  const row = node.closest("details.rowd")?.querySelector(".kind")?.textContent;
  const asked = node.closest(".f")?.querySelector("label") ?? node.closest("fieldset")?.querySelector("legend");
  const label = node.labels?.[0] ?? (node.localName === "fieldset" ? null : node);
  return [...new Set([row, asked && text(asked), label && text(label)].filter(Boolean))].map((one) => one.replace(/\s+/g, " ").trim()).join(", ");
};

/** Somebody who listens, and writes down what is heard. */
class Listener {
  lines = [];

  constructor(widget) {
    this.widget = widget;
    this.page = widget.page;
  }

  /** Does something, waits, and writes down what it is called and what is heard. `at` is where the focus is afterwards by itself. */
  async hears(name, act, at) {
    await this.page.evaluate(() => (window.said = []));
    await act();
    await this.widget.settle();
    await this.page.clock.fastForward(QUIET);
    await this.widget.settle();
    const heard = (await this.page.evaluate(() => window.said)).filter(Boolean);
    const focus = await this.widget.focus();
    if (focus && focus !== at) heard.unshift(`[${await this.page.evaluate(called, focus)}]`);
    this.lines.push(plain(`${name} → ${heard.join(" ") || "–"}`));
  }

  async answer(path, value) {
    if (await this.page.evaluate((id) => window.norec.unfold(id), path)) await this.widget.settle();
    const kind = await this.page.evaluate((id) => window.norec.at(id)?.localName, path);
    const isRadio = kind === "fieldset";
    const at = isRadio ? `${path}-${value}` : path;
    let name = await this.page.evaluate(called, at);
    if (!isRadio) {
      const word = await this.page.evaluate(([id, wanted]) => [...(window.norec.at(id).options ?? [])].find((one) => one.value === wanted)?.text ?? wanted, [path, value]);
      name += `: ${word}`;
    }
    await this.hears(name, async () => {
      const control = this.widget.id(at);
      await control.focus();
      if (isRadio) await control.check();
      else if (kind === "select") await control.selectOption(value);
      else await control.fill(value);
    }, at);
  }

  async answers(all) {
    for (const [path, value] of Object.entries(all)) await this.answer(path, value);
  }

  /** Presses what has this id, or what is given. */
  async press(id, control = this.widget.id(id)) {
    const name = id ? await this.page.evaluate(called, id) : plain(await control.innerText());
    await this.hears(name, async () => {
      await control.focus();
      await control.press(await control.evaluate((node) => (/radio|checkbox/.test(node.type) ? "Space" : "Enter")));
    }, id);
  }
}

for (const code of ["nn", "en"]) {
  test(`heard: a whole application, as somebody hears it (${code})`, async (tools) => {
    const faults = new Faults();
    const widget = await tools.open({ before: (page) => page.clock.install() });
    await widget.language(code);
    await widget.page.evaluate(listen);
    const listener = new Listener(widget);
    const part = (name) => Object.fromEntries(Object.entries(WHOLE).filter(([path]) => path.startsWith(name)));
    await listener.answers(part("partners"));
    await listener.answers(part("history"));
    await listener.press("add-partners");
    await listener.answer("partners[p3].kind", "individual");
    await listener.answer("partners[p3].name", "Tredje");
    await listener.press("remove-partners-p3");
    await listener.press("close-partners-yes");
    await listener.press("", widget.continueButton("partners"));
    await listener.answers({ ...part("placements"), "placements[g1].count": "mange" });
    await listener.press("add-placements");
    await listener.answers(group("g2", "p2", "p1"));
    await listener.answers(part("plan"));
    await listener.press("close-placements-yes");
    await listener.press("", widget.continueButton("placements"));
    await listener.answer("placements[g1].count", "2");
    await listener.press("", widget.continueButton("placements"));
    await listener.answers(part("budget"));
    await listener.press("close-budget.lines-yes");
    await listener.press("", widget.continueButton("budget.lines"));
    // Too old, tried otherwise, and back.
    await listener.answer("placements[g1].oldest", "41");
    const offer = widget.page.locator('norec-check [id^="means-placements[g1].oldest"] [id^="try-"]:visible').first();
    await offer.waitFor();
    await listener.press("", offer);
    await listener.press("undo-placements[g1].oldest");
    await listener.answer("placements[g1].oldest", "30");
    await listener.answer("partners[p2].legal_entity", "cannot-say");
    await listener.press("cannot-say-partners[p2].country");
    await listener.press("cannot-say-partners[p2].country");
    await listener.answer("language", code === "nn" ? "en" : "nn");
    await widget.language(code);
    // That part of the text comes a moment later.
    await widget.page.waitForFunction(() => window.norec.at("keep-store")?.textContent);
    await listener.press("keep-store");
    await listener.press("delete");
    await listener.press("undo");
    await compare(tools, faults, `heard-${code}.txt`, `${listener.lines.join("\n")}\n`);
    faults.end();
  });
}
