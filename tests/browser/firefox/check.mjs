// The check in Firefox, as a test drives it: with the mouse and the keys, by the stable ids of its controls.
import { prepare } from "../lib/page.mjs";

/** How long it waits for anything, in milliseconds. */
const PATIENCE = 15_000;

export class Check {
  constructor(page) {
    this.page = page;
    this.problems = [];
    page.setDefaultTimeout(PATIENCE);
    page.on("pageerror", (error) => this.problems.push(String(error)));
  }

  /** Opens an address and waits until the program runs and its later text is there. */
  async open(address) {
    await this.page.evaluateOnNewDocument(prepare);
    await this.page.goto(address);
    await this.page.waitForFunction(() => window.norec.ready > 0 || window.norec.failed > 0);
    if (await this.page.evaluate(() => window.norec.failed)) throw new Error("the element says that the check could not start");
    await this.page.waitForFunction(() => window.norec.at("partners[p1].country").options.length > 1);
    await this.settle();
    return this;
  }

  /** A control by its id, once it is there; a folded row is unfolded. */
  async at(id) {
    await this.page.evaluate((wanted) => window.norec.unfold(wanted), id);
    const found = await this.page.waitForFunction((wanted) => window.norec.at(wanted), {}, id)
      .catch(() => { throw new Error(`there is no ${id}`); });
    return found.asElement();
  }

  /** Presses a control with the mouse. */
  async click(id) {
    await (await this.at(id)).click();
    await this.settle();
  }

  /** Answers a question of any kind as a person does. */
  async answer(path, value) {
    const kind = await this.page.evaluate((id) => window.norec.unfold(id) || window.norec.at(id)?.localName, path);
    if (kind === "fieldset" || kind === undefined) return this.click(`${path}-${value}`);
    const control = await this.at(path);
    if ((await control.evaluate((node) => node.localName)) === "fieldset") return this.click(`${path}-${value}`);
    if ((await control.evaluate((node) => node.localName)) === "select") await control.select(value);
    else {
      await control.focus();
      await this.page.keyboard.type(value);
    }
    return this.settle();
  }

  async answers(all) {
    for (const [path, value] of Object.entries(all)) await this.answer(path, value);
  }

  /** What stands in a field, or is chosen in a list. */
  async value(path) {
    return (await this.at(path)).evaluate((node) => node.value);
  }

  /** What of these answers the form does not show. */
  async lost(all) {
    const lost = [];
    for (const [path, value] of Object.entries(all)) {
      await this.page.evaluate((id) => window.norec.unfold(id), path);
      await this.settle();
      const shown = await this.page.evaluate((id, wanted) => {
        const node = window.norec.at(id);
        return /^(input|select)$/.test(node?.localName) ? node.value : window.norec.at(`${id}-${wanted}`)?.checked ? wanted : "";
      }, path, value);
      if (shown !== value) lost.push(`${path} is "${shown}" instead of "${value}"`);
    }
    return lost;
  }

  /** The id of what has the focus, and how thick its outline is. */
  async focus() {
    return this.page.evaluate(() => window.norec.focused()?.id ?? "");
  }

  async outline() {
    return this.page.evaluate(() => {
      const node = window.norec.focused();
      const widths = [node, node.parentElement].map((one) => getComputedStyle(one))
        .map(({ outlineStyle, outlineWidth }) => (outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth)));
      return Math.max(...widths);
    });
  }

  async press(key) {
    await this.page.keyboard.press(key);
    await this.settle();
  }

  async verdict() {
    return this.page.evaluate(() => window.norec.verdicts.at(-1));
  }

  /** Lets the page draw all that is waiting. */
  async settle() {
    await this.page.evaluate(() => window.norec.drawn());
    await this.page.waitForFunction(() => !window.norec.all(".page[data-late]").length);
  }
}
