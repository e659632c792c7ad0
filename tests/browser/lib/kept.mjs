// What is kept of the page as it was last looked at, in `tests/browser/kept`: a test compares, and `--update` renews.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The path of what is kept under a name. */
export const keptAt = (tools, name) => join(tools.root, "tests/browser/kept", name);

/** Compares a text, line by line, with the one that is kept; with `--update` it takes that one's place. */
export async function compare(tools, faults, name, text) {
  const path = keptAt(tools, name);
  const before = await readFile(path, "utf8").catch(() => null);
  if (before === text) return;
  if (tools.update) {
    await mkdir(keptAt(tools, ""), { recursive: true });
    await writeFile(path, text);
    tools.note(`${name} is renewed`);
    return;
  }
  if (!faults.check(before !== null, `${name} is not there; --update writes it`)) return;
  const [old, now] = [before.split("\n"), text.split("\n")];
  let place = 0;
  while (old[place] === now[place]) place += 1;
  const from = Math.max(0, place - 2);
  const show = (lines, sign) => lines.slice(from, place + 4).map((line) => `${sign} ${line}`).join("\n");
  faults.check(false, `${name} is another from line ${place + 1} on; if that is right, --update renews it\n${show(old, "-")}\n${show(now, "+")}`);
}
