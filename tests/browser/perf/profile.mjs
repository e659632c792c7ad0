// Where the time goes while somebody types: the browser's own parts by its trace, the program's functions by samples.
import { slowCpu } from "./budget.mjs";

/** What the trace calls the parts of the work, in the words of the table. */
const PARTS = {
  UpdateLayoutTree: "style", ScheduleStyleRecalculation: "style",
  Layout: "layout", PrePaint: "paint", Paint: "paint", Layerize: "paint", Commit: "paint", UpdateLayer: "paint", CompositeLayers: "paint",
  EventDispatch: "script", FunctionCall: "script", RunMicrotasks: "script", TimerFire: "script", FireAnimationFrame: "script",
  "v8.callFunction": "script", "V8.HandleInterrupts": "script", HandlePostMessage: "script",
  MinorGC: "garbage", MajorGC: "garbage", BlinkGC: "garbage",
};
const FUNCTIONS = 30;

/** Does the work and says where its time went. */
export async function profiled(page, work) {
  const client = await slowCpu(page);
  const browser = page.context().browser();
  await client.send("Profiler.enable");
  await client.send("Profiler.setSamplingInterval", { interval: 500 });
  await browser.startTracing(page, { categories: ["devtools.timeline", "blink.user_timing", "v8", "toplevel"] });
  await client.send("Profiler.start");
  await work();
  const { profile } = await client.send("Profiler.stop");
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return [parts(traceEvents), functions(profile)].join("\n");
}

/** Milliseconds of each part on the thread that has most of them, without what is inside another part. */
function parts(events) {
  const threads = new Map();
  for (const event of events) {
    if (event.ph !== "X" || !(event.name in PARTS)) continue;
    const key = `${event.pid} ${event.tid}`;
    threads.set(key, [...(threads.get(key) ?? []), event]);
  }
  const [main] = [...threads.values()].sort((a, b) => b.length - a.length);
  const sums = {};
  const open = [];
  for (const { name, ts, dur = 0 } of main.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    while (open.length > 0 && open.at(-1).end <= ts) open.pop();
    if (open.length > 0) sums[open.at(-1).part] -= dur;
    sums[PARTS[name]] = (sums[PARTS[name]] ?? 0) + dur;
    open.push({ end: ts + dur, part: PARTS[name] });
  }
  const lines = Object.entries(sums).sort((a, b) => b[1] - a[1]).map(([part, us]) => `${ms(us)}  ${part}`);
  return ["Milliseconds of each part, of all keys and pauses:", ...lines].join("\n");
}

const ms = (us) => (us / 1000).toFixed(0).padStart(7);

/** The functions that take most by themselves, and with all that they call. */
function functions({ nodes, samples, timeDeltas }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  for (const node of nodes) for (const child of node.children ?? []) byId.get(child).parent = node.id;
  const [own, whole, kinds] = [new Map(), new Map(), new Map()];
  const add = (sums, name, us) => sums.set(name, (sums.get(name) ?? 0) + us);
  for (const [place, id] of samples.entries()) {
    const us = timeDeltas[place];
    const node = byId.get(id);
    if (name(node) === "(idle)") continue;
    add(own, name(node), us);
    add(kinds, kind(node), us);
    const seen = new Set();
    for (let one = node; one; one = byId.get(one.parent)) seen.add(name(one));
    for (const one of seen) add(whole, one, us);
  }
  const list = (sums) => [...sums].sort((a, b) => b[1] - a[1]).slice(0, FUNCTIONS).map(([one, us]) => `${ms(us)}  ${one}`);
  return [
    "Milliseconds by who runs:", ...list(kinds),
    "Functions, by themselves:", ...list(own),
    "Functions, with what they call:", ...list(whole),
  ].join("\n");
}

const name = ({ callFrame }) => callFrame.functionName.replace(/::h[0-9a-f]{16}$/, "").slice(0, 110) || "(nameless)";

function kind(node) {
  const { url, functionName } = node.callFrame;
  if (url.startsWith("wasm://") || url.endsWith(".wasm")) return "the program";
  if (url.includes("norec-check-wasm")) return "glue";
  if (url === "") return /^\(/.test(functionName) ? functionName : "calls into the page (DOM)";
  return "other scripts";
}
