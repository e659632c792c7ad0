// The list of what a person must meet, `statements.txt`: each statement has tests, and each of them exists.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Faults, test, tests } from "./lib/test.mjs";

const here = dirname(fileURLToPath(import.meta.url));

test("statements: each has tests, and each of those exists", async (tools) => {
  const faults = new Faults();
  const found = [];
  for (const line of (await readFile(join(here, "statements.txt"), "utf8")).split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("  ")) found.at(-1).tests.push(line.trim());
    else found.push({ number: Number.parseInt(line, 10), tests: [] });
  }
  faults.same(found.map(({ number }) => number).join(" "), [...Array(22).keys()].join(" "), "the numbers of the statements");
  for (const { number, tests: named } of found) {
    faults.check(named.length > 0, `statement ${number} has no test`);
    for (const name of named) faults.check(await exists(tools, name), `statement ${number} names a test that is not there: ${name}`);
  }
  faults.end();
});

async function exists(tools, name) {
  const [, file, fn] = /^(\S+\.rs): (\w+)$/.exec(name) ?? [];
  if (file) {
    const text = await readFile(join(tools.root, file), "utf8").catch(() => "");
    return new RegExp(`#\\[test\\]\\s*fn ${fn}\\(`).test(text);
  }
  return tests.some((test) => (name.endsWith("*") ? test.name.startsWith(name.slice(0, -1).trimEnd()) : test.name === name));
}
