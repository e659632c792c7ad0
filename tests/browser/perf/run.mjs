// Measures how quick the check is, in Chromium, and prints a table: `cargo xtask perf`, which builds the site first.
//
// NOREC_SITE is the folder of the built site (else target/site), CHROMIUM the path of the browser. Times are printed and
// never fail: they are of this machine. What fails: text that was typed and is lost, and memory above its budget.
// NOREC_TABLE is a file to write the table to. NOREC_NAMED is the program with the names of its functions: with it, what
// takes the time is printed too.
import { readFile, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "../lib/launch.mjs";
import { serve } from "../lib/server.mjs";
import { BUDGET, SLOW } from "./budget.mjs";
import { firstVisit } from "./first.mjs";
import { application } from "./keys.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const site = process.env.NOREC_SITE ?? join(root, "target/site");
const say = (text) => process.stderr.write(`${text}\n`);

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
const thousands = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const millions = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
const millis = (ms) => `${Math.round(ms)} ms`;

/** A line of the table: what it is, the figure, and how that stands to the most it may be. */
function row(what, value, show, { most, goal } = {}) {
  const limits = [most && `at most ${show(most)}`, goal && `goal ${show(goal)}`].filter(Boolean).join(", ");
  const stands = most === undefined ? "" : value > most ? "**above**" : goal !== undefined && value > goal ? "inside, not the goal" : "inside";
  return `| ${what} | ${show(value)} | ${limits} | ${stands} |`;
}

/** The value that so large a part of the list does not exceed. */
function percentile(list, part) {
  return list.toSorted((a, b) => a - b)[Math.ceil(part * list.length) - 1];
}

function rowsOfKeys(size, keys) {
  const panel = keys.map((key) => key.panel - key.at);
  const letter = keys.map((key) => key.letter - key.at);
  return [
    row(`${size}: from key to painted panel, median of ${keys.length}`, percentile(panel, 0.5), millis),
    row(`${size}: the same, 98th percentile`, percentile(panel, 0.98), millis, BUDGET.panel),
    row(`${size}: the same, longest`, percentile(panel, 1), millis),
    row(`${size}: from key to the letter in its field, median`, percentile(letter, 0.5), millis),
    row(`${size}: the same, 98th percentile`, percentile(letter, 0.98), millis),
    row(`${size}: the same, longest`, percentile(letter, 1), millis),
  ];
}

const server = await serve(site);
const browser = await launch();
const faults = [];
try {
  const rows = ["| what | measured | budget | |", "|---|---:|---|---|"];
  say("The first visit");
  const first = await firstVisit(browser, server.origin);
  rows.push(
    row("first visit: readable (first contentful paint)", first.readable, seconds, BUDGET.readable),
    row("first visit: the program has its form there", first.usable, seconds),
    row("first visit: bytes on the way of the files until then", first.formBytes, thousands),
    row("first visit: files until then", first.formRequests, String),
    row("first visit: the program answers (what was typed is weighed)", first.answering, seconds, BUDGET.answering),
    row("first visit: bytes until then", first.bytes, thousands),
    row("first visit: files until then, with those", first.requests, String),
    row("first visit: bytes, with what loads by itself afterwards", first.allBytes, thousands),
    row("first visit: files, with those", first.allRequests, String),
    row("letters typed before and while the program took over", first.typed, String),
    row("of those, lost", first.lost, String, { most: 0.1 }).replace("at most 0.1", "none"),
  );
  if (first.lost > 0) faults.push(`"${first.wanted}" was typed, and "${first.kept}" stands in the field`);

  const named = process.env.NOREC_NAMED && (await readFile(process.env.NOREC_NAMED));
  for (const size of ["small", "large"]) {
    say(`A ${size} application`);
    const { keys, memory, nodes, profile, alone } = await application(browser, server.origin, size, named);
    rows.push(...rowsOfKeys(size, keys));
    rows.push(row(`${size}: the browser alone, for a key in a copy of the page without a program, median`, percentile(alone, 0.5), millis));
    rows.push(row(`${size}: the same, 98th percentile`, percentile(alone, 0.98), millis));
    rows.push(row(`${size}: WebAssembly memory afterwards`, memory, millions, BUDGET.memory));
    rows.push(row(`${size}: elements of the form and the panel`, nodes, String));
    if (memory > BUDGET.memory.most) faults.push(`the ${size} application takes ${millions(memory)} of memory`);
    if (profile) say(profile);
  }
  const [{ model }] = cpus();
  const under = `Chromium ${browser.version()}; ${cpus().length} × ${model}, load ${loadavg()[0].toFixed(1)}. `
    + `Link: ${SLOW.latency} ms, ${SLOW.bytesPerSecond / 1000} KB/s. CPU slowed ${SLOW.cpu} times.`;
  const table = `${rows.join("\n")}\n\n${under}\n`;
  console.log(table);
  if (process.env.NOREC_TABLE) await writeFile(process.env.NOREC_TABLE, table);
} finally {
  await browser.close();
  server.close();
}
for (const fault of faults) say(`Outside: ${fault}.`);
process.exitCode = faults.length > 0 ? 1 : 0;
