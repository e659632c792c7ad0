// Runs inside each page before its own scripts: keeps what the element says, and helps to look into its shadow root.
export function prepare() {
  window.norec = { ready: 0, failed: 0, verdicts: [], tripped: false };
  document.addEventListener("norec-ready", () => (window.norec.ready += 1));
  document.addEventListener("norec-failed", () => (window.norec.failed += 1));
  document.addEventListener("norec-change", (event) => window.norec.verdicts.push(event.detail.verdict));

  const root = (element = document.querySelector("norec-check")) => element?.shadowRoot;
  const at = (id, element) => root(element)?.getElementById(id) ?? null;
  // Unfolds the row that a control belongs to, by the control's id, and says whether it was folded. A folded row holds no
  // controls.
  const unfold = (id, element) => {
    const [, list, row] = /([a-z.]+)\[(\w+)\]/.exec(id) ?? /^remove-([a-z.]+)-(\w+)$/.exec(id) ?? [];
    const summary = list && at(`row-${list}-${row}`, element);
    const isFolded = Boolean(summary) && !summary.parentElement.open;
    if (isFolded) summary.click();
    return isFolded;
  };
  // Opens all groups of findings: they are drawn then.
  const openGroups = (element) => {
    for (const group of all(".states > details", element)) group.open = true;
  };
  const all = (selector, element) => [...(root(element)?.querySelectorAll(selector) ?? [])];
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  // What is out of sight, and so not laid out yet, is shown all the same.
  const shown = (node) =>
    node.checkVisibility({ visibilityProperty: true }) &&
    !node.closest(".ds-sr-only, [hidden]");
  const name = (node) => {
    if (!node) return "nothing";
    const words = (node.getAttribute?.("aria-label") ?? node.innerText ?? "").replace(/\s+/g, " ").trim().slice(0, 40);
    return node.id ? `#${node.id}` : `<${node.localName}${node.className ? ` class="${node.getAttribute("class")}"` : ""}> ${words}`;
  };
  // What is on top at a point, through shadow roots.
  const over = (x, y) => {
    let found = document.elementFromPoint(x, y);
    while (found?.shadowRoot) {
      const inner = found.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === found) break;
      found = inner;
    }
    return found;
  };
  // The nearest thing above a node that stays put while the page scrolls.
  const sticky = (node) => {
    for (let one = node; one; one = one.parentElement ?? one.getRootNode().host) {
      if (["sticky", "fixed"].includes(getComputedStyle(one).position)) return one;
    }
    return null;
  };
  // When what is about to be drawn has been drawn.
  const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 0))));
  Object.assign(window.norec, { drawn, root, at, unfold, openGroups, all, focused, shown, label: name, over, sticky });
}
