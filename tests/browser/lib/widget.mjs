// The check in a page, as a test drives it: by the stable ids of its controls, through the open shadow root.
const SECTIONS = { partners: "partners", placements: "placements", "budget.lines": "lines", sending: "sending" };
const CONTINUE = /^(Gå vidare|Gå videre|Continu|Seguir|Ver (o )?qu)/;

export class Widget {
  constructor(page, { element = "norec-check", touch = false } = {}) {
    this.page = page;
    this.element = element;
    this.touch = touch;
  }

  /** Presses a control: with a finger where there is no mouse, so that the browser knows of no pointer. */
  async press(control) {
    await (this.touch ? control.tap() : control.click());
  }

  /** A node by its id. */
  id(id) {
    return this.page.locator(`${this.element} [id="${id}"]`);
  }

  /** Waits until the program runs, in all elements of the page. */
  async ready(elements = 1, { whole = true } = {}) {
    await this.page.waitForFunction((n) => window.norec.ready >= n || window.norec.failed > 0, elements);
    const failed = await this.page.evaluate(() => window.norec.failed);
    if (failed) throw new Error("the element says that the check could not start");
    if (whole) {
      await this.whole();
      await this.settle();
    }
    return this;
  }

  /** Waits until the text that the first form does not need is there, too: the countries are named in it. */
  async whole() {
    await this.page.waitForFunction(() => {
      const country = window.norec.at("partners[p1].country");
      return !country || country.options.length > 1;
    });
  }

  /** Unfolds what a control is folded away in: a row, a group of the panel. */
  async reveal(id) {
    const unfold = ([element, wanted]) => window.norec.unfold(wanted, document.querySelector(element));
    if (await this.page.evaluate(unfold, [this.element, id])) await this.settle();
    await this.page.evaluate(
      ([element, wanted]) => {
        const node = window.norec.at(wanted, document.querySelector(element));
        for (let one = node?.closest("details"); one; one = one.parentElement.closest("details")) {
          if (!one.open && !one.querySelector(":scope > summary").contains(node)) one.querySelector(":scope > summary").click();
        }
      },
      [this.element, id],
    );
    await this.settle();
  }

  /** Puts text into a field as a person does, key by key, without leaving it. */
  async type(path, text) {
    await this.reveal(path);
    const field = this.id(path);
    await field.focus();
    await field.press("Control+A");
    await field.press("Delete");
    await field.pressSequentially(text);
    // A letter is painted before it is read.
    await this.settle();
  }

  /** Answers a question of any kind: text, a list to choose from, or one of several. */
  async answer(path, value) {
    const control = this.id(path);
    await this.reveal(path);
    await this.reveal(`${path}-${value}`);
    const kind = (await control.count()) === 1 ? await control.evaluate((node) => node.localName) : "radio";
    if (kind === "select") await control.selectOption(value);
    else if (kind === "input" || kind === "textarea") await control.fill(value);
    else await this.press(this.id(`${path}-${value}`));
    await this.settle();
  }

  /**
   * Gives many answers fast, without keys: what a test starts from, not what it tests. The page draws after so many
   * `together`.
   */
  async answers(all, together = 1) {
    await this.page.evaluate(
      async ([element, answers, beat]) => {
        const host = document.querySelector(element);
        const put = (node, value, event) => {
          // The setter of the class: the program may have its own on the node.
          Object.getOwnPropertyDescriptor(Object.getPrototypeOf(node), "value").set.call(node, value);
          node.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
        };
        for (const [place, [path, value]] of answers.entries()) {
          const find = () => window.norec.at(path, host) ?? window.norec.at(`${path}-${value}`, host);
          // An answer before may have brought this question.
          if (!find()) window.norec.unfold(path, host);
          for (let turn = 0; !find() && turn < 100; turn += 1) await new Promise((done) => setTimeout(done, 20));
          const node = find();
          if (!node) throw new Error(`there is no control for ${path}`);
          if (node.localName === "select") put(node, value, "change");
          else if (node.localName === "input" && node.type !== "radio") {
            put(node, value, "input");
            node.dispatchEvent(new Event("change", { bubbles: true }));
          } else (node.type === "radio" ? node : window.norec.at(`${path}-${value}`, host)).click();
          if ((place + 1) % beat === 0) await new Promise((done) => setTimeout(done, 0));
        }
      },
      [this.element, Object.entries(all), together],
    );
    await this.settle();
  }

  async add(list) {
    await this.press(this.id(`add-${list}`));
  }

  async remove(list, row) {
    await this.reveal(`remove-${list}-${row}`);
    await this.press(this.id(`remove-${list}-${row}`));
  }

  async close(list, all = true) {
    await this.press(this.id(`close-${list}-${all ? "yes" : "no"}`));
  }

  section(list) {
    return this.page.locator(`${this.element} section[aria-labelledby="section-${SECTIONS[list]}"]`);
  }

  continueButton(list) {
    return this.section(list).getByRole("button", { name: CONTINUE });
  }

  async continue(list) {
    await this.press(this.continueButton(list));
  }

  /** The heading of what cannot be used in a section. */
  errors(list) {
    return this.id(`errors-section-${SECTIONS[list]}`).filter({ visible: true });
  }

  /** The links of an error summary. */
  errorLinks(list) {
    return this.section(list).locator(`:has(> [id="errors-section-${SECTIONS[list]}"]) a`);
  }

  /** The panel: what the answers mean. */
  panel() {
    return this.page.locator(`${this.element} aside[aria-labelledby="panel-heading"]`);
  }

  /** Unfolds every row. */
  async unfoldAll() {
    await this.page.evaluate((element) => {
      for (const row of window.norec.all(".rowd:not([open]) > summary", document.querySelector(element))) row.click();
    }, this.element);
    await this.settle();
  }

  /** Opens every group of findings: what a group holds is drawn once it is open. */
  async openGroups() {
    await this.page.evaluate((element) => window.norec.openGroups(document.querySelector(element)), this.element);
    await this.settle();
  }

  /** All text of the panel, with its groups opened, with ordinary spaces. */
  async panelText() {
    await this.openGroups();
    return plain(await this.panel().evaluate((node) => node.textContent));
  }

  /** What a field's answer means, as it stands beside the field. */
  async means(path) {
    await this.reveal(`means-${path}`);
    return plain(await this.id(`means-${path}`).innerText());
  }

  /** The last verdict that the element said; before the first change it has said none. */
  async verdict() {
    return this.page.evaluate(() => window.norec.verdicts.at(-1));
  }

  async language(code) {
    const from = await this.page.locator(this.element).first().getAttribute("lang");
    if (from === code) return;
    await this.id("language").selectOption(code);
    // The heading is drawn anew in the language once its text is here.
    await this.page.waitForFunction(
      ([element, wanted]) => {
        const heading = document.querySelector(element)?.shadowRoot?.querySelector("h1");
        return heading?.closest("[lang]")?.lang === wanted;
      },
      [this.element, code],
    );
  }

  /** The heading of the page. */
  async heading() {
    return plain(await this.page.evaluate((element) => document.querySelector(element).shadowRoot.querySelector("h1").innerText, this.element));
  }

  /** The id of the control that has the focus. */
  async focus() {
    return this.page.evaluate(() => window.norec.focused()?.id ?? "");
  }

  /** The same once it has come to a control, or after a while: the program moves it when it has drawn. */
  async focusAfter(id) {
    await this.page.waitForFunction((wanted) => window.norec.focused()?.id === wanted, id, { timeout: 3000 }).catch(() => {});
    return this.focus();
  }

  /** Ids of all controls of a kind that are there now. */
  async ids(selector) {
    return this.page.evaluate((wanted) => window.norec.all(wanted).map((node) => node.id), selector);
  }

  /** Lets the page draw what a letter means where it shows. */
  async drawn() {
    await this.page.evaluate(() => window.norec.drawn());
  }

  /** Lets the page draw all that is waiting: the parts that a letter does not wait for follow at a pause. */
  async settle() {
    await this.drawn();
    await this.page.waitForFunction((element) => !document.querySelector(element)?.shadowRoot?.querySelector(".page[data-late]"), this.element);
  }
}

/** Text with every kind of space as an ordinary one. */
export function plain(text) {
  return text.replace(/\s+/gu, " ").trim();
}
