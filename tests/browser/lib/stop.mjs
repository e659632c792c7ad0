// Looks at the place where the focus stands.

/** What is wrong with the place where the focus stands: out of sight, under something, or without an outline. */
export const stop = () => {
  const { focused, label, over, sticky, all } = window.norec;
  const node = focused();
  if (!node || node === document.body) return ["the focus is nowhere"];
  const found = [];
  const name = label(node);
  const box = node.getBoundingClientRect();
  const panel = all('aside[aria-labelledby="panel-heading"]')[0];
  const inPanel = panel.contains(node);
  // What is taller than the window cannot be seen whole.
  const tall = box.height > innerHeight;
  if (box.width === 0 || box.height === 0) found.push(`${name} has the focus and no size`);
  if (!tall && (box.top < -0.5 || box.bottom > innerHeight + 0.5 || box.left < -0.5 || box.right > innerWidth + 0.5)) {
    found.push(`${name} has the focus and is out of sight: ${Math.round(box.top)} to ${Math.round(box.bottom)} of ${innerHeight} px`);
  }
  const bar = panel.getBoundingClientRect();
  if (!inPanel && sticky(panel) && bar.top < box.bottom && bar.bottom > box.top) {
    found.push(`${name} is under the panel: it ends at ${Math.round(box.bottom)}, the panel starts at ${Math.round(bar.top)}`);
  }
  if (!tall) {
    const top = over((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    const mine = top && (node.contains(top) || top.contains(node) || [...(node.labels ?? [])].some((one) => one.contains(top)));
    if (!mine) found.push(`${label(top)} covers ${name}, which has the focus`);
  }
  // The outline may stand on what holds the control.
  const outline = [node, node.parentElement, ...(node.labels ?? [])].filter(Boolean).map((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  });
  if (Math.max(...outline) < 2) found.push(`${name} has an outline of ${Math.max(...outline)} px`);
  return found;
};
