// Who sends to whom by round, the budget against the cap, and what is still open: drawn, in words, and as tables.
import { Faults, test } from "./lib/test.mjs";
import { fillHalf, line } from "./lib/answers.mjs";
import { fillLarge } from "./lib/large.mjs";
import { LONG, fillRounds } from "./lib/states.mjs";
import { plain } from "./lib/widget.mjs";

/** The pictures of who sends to whom, as one sees and hears them. */
const flows = (widget) => widget.page.evaluate(() => {
  const text = (node) => node.textContent.replace(/\s+/g, " ").trim();
  const shown = (node) => !node.closest("[hidden]");
  return window.norec.all(".flows > div").filter(shown).map((one) => ({
    title: [...one.querySelectorAll("h4")].filter(shown).map(text).join(),
    label: [...one.querySelectorAll("[role=img]")].filter(shown).map((node) => node.getAttribute("aria-label")).join(),
    numbers: [...one.querySelectorAll(".flow text")].map(text),
    kinds: [...one.querySelectorAll(".flow path[class]:not(.head)")].map((node) => node.getAttribute("class")).join(),
    words: [...one.querySelectorAll("ul li")].map(text),
    rows: [...one.querySelectorAll("table")].filter(shown).map((node) => [...node.rows].map((row) => [...row.cells].map(text).join(" | "))).flat(),
    caption: text(one.querySelector("caption")),
    scopes: [...one.querySelectorAll("th")].map((cell) => cell.scope).join(),
  }));
});

const shownText = async (widget, selector) =>
  (await widget.page.locator(`norec-check ${selector}`).filter({ visible: true }).allInnerTexts()).map(plain).join(" / ");

test("pictures: one of who sends to whom where there are no rounds, with both ways in words", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  faults.same((await flows(widget)).length, 0, "pictures before anybody travels");
  faults.check((await shownText(widget, "figure.fig")).includes("Ingen reiser"), "nothing says that nobody travels");
  await widget.answers({ "partners[p1].name": "Fjord", "partners[p2].name": "Nepal", "placements[g1].from": "p1", "placements[g1].to": "p2" });
  let [one] = await flows(widget);
  faults.same(one.title, "", "the title of the only picture");
  faults.same(one.kinds, "dash,some", "lines while the number is missing and nobody comes back");
  faults.same(one.numbers.join(), "0,?", "numbers while the number is missing");
  faults.same(one.words.join(), "Éin veg: frå Fjord til Nepal.", "words while nobody comes back");
  faults.check((await shownText(widget, ".key")).includes("ikkje sagt kor mange"), "nothing says what the dashes mean");
  faults.same(one.rows.join("; "), "Partnar | Sender | Tar imot; Fjord | talet manglar | 0; Nepal | 0 | talet manglar", "the table");
  await widget.answers({ "placements[g1].count": "3" });
  await widget.add("placements");
  await widget.answers({ "placements[g2].from": "p2", "placements[g2].to": "p1", "placements[g2].count": "2" });
  [one] = await flows(widget);
  faults.same(one.kinds, "way,way", "lines when both ways are known");
  faults.same(one.words.join(), "Begge vegar: Fjord og Nepal.", "words when both ways are known");
  faults.same(one.rows.join("; "), "Partnar | Sender | Tar imot; Fjord | 3 | 2; Nepal | 2 | 3", "the table of known numbers");
  faults.same(one.scopes, "col,col,col,row,row", "the scopes of the table");
  faults.same(await shownText(widget, ".key"), "", "what lines mean that are not there");
  // A group that has no end is not drawn, and is not passed over in silence.
  await widget.add("placements");
  await widget.answers({ "placements[g3].from": "p1" });
  faults.check((await shownText(widget, "figure.fig > .small")).startsWith("1 gruppe er ikkje teikna"), "a group is left out in silence");
  faults.end();
});

test("pictures: one a round, in the same places, and last the groups of none", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillRounds(widget);
  const all = await flows(widget);
  faults.same(all.map((one) => one.title).join("; "), "Runden Haust; Runden number 2; Runden er ikkje oppgitt".replace("number 2", all[1]?.title.slice(7) ?? ""), "titles");
  const [first, second, rest] = all;
  faults.check(first.label.startsWith("Runden Haust."), `the label does not name its round: ${first.label}`);
  faults.same(first.caption, first.title, "the caption of a round's table");
  faults.same(first.numbers.join(), "2,2", "numbers of the first round");
  faults.same(first.words.join(), "Begge vegar: Fjordlaget og Kathmandu Youth.", "words of the first round");
  faults.same(second.kinds, "some", "the line of the second round");
  faults.same(second.numbers.join(), "4+?", "the number of the second round");
  faults.check(second.label.includes("Minst 4 personar"), `the label of the second round: ${second.label}`);
  faults.same(second.words.join(), "Éin veg: frå Kathmandu Youth til Fjordlaget.", "words of the second round");
  faults.same(rest?.numbers.join(), "?", "the number of groups of no round");
  const places = await widget.page.evaluate(() => window.norec.all(".flows .flow ol").map((list) => list.innerText));
  faults.same(new Set(places).size, 1, "kinds of places");
  // Back to one round: one picture of all.
  await widget.remove("rounds", "r2");
  faults.same((await flows(widget)).length, 1, "pictures once there is one round");
  faults.end();
});

test("pictures: long names stay in their places at 320 px, and arrows meet them", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  await fillRounds(widget);
  await widget.answers({ "partners[p1].name": LONG, "partners[p2].name": LONG.replaceAll("a", "a ") });
  const look = () => window.norec.all(".flow").filter(window.norec.shown).flatMap((flow) => {
    const boxes = [...flow.querySelectorAll("li")];
    const wide = boxes.filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1);
    const faults = wide.map((box) => `a name of ${box.innerText.length} letters leaves its place`);
    if (flow.getBoundingClientRect().right > innerWidth) faults.push("the picture is wider than the window");
    for (const head of flow.querySelectorAll(".head")) {
      const { top, bottom } = head.getBoundingClientRect();
      const tip = (top + bottom) / 2;
      const meets = boxes.some((box) => {
        const place = box.getBoundingClientRect();
        return Math.abs(tip - (place.top + place.bottom) / 2) < place.height / 2;
      });
      if (!meets) faults.push(`an arrow ends at ${Math.round(tip)} px, beside no name`);
    }
    return faults;
  });
  for (const fault of await widget.page.evaluate(look)) faults.check(false, fault);
  faults.end();
});

test("pictures: numbers lie on no other number, with 5 partners and 40 groups", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ viewport: { width: 320, height: 640 } });
  await fillLarge(widget);
  const [one] = await flows(widget);
  faults.same(one.numbers.length, 8, "ways");
  faults.same(one.words.length, 4, "pairs in words");
  const over = () => {
    const pills = window.norec.all(".flow .pill").map((node) => node.getBoundingClientRect());
    return pills.flatMap((a, place) => pills.slice(place + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
  };
  faults.same(await widget.page.evaluate(over), 0, "numbers that lie on another");
  // Every pair of the five, too: the first twenty groups go each way once.
  const places = [1, 2, 3, 4, 5];
  const ways = places.flatMap((from) => places.filter((to) => to !== from).map((to) => [`p${from}`, `p${to}`]));
  await widget.answers(Object.fromEntries(ways.flatMap(([from, to], n) =>
    [[`placements[g${n + 1}].from`, from], [`placements[g${n + 1}].to`, to]])), 40);
  faults.same((await flows(widget))[0].numbers.length, 20, "ways of every pair");
  faults.same(await widget.page.evaluate(over), 0, "numbers of every pair that lie on another");
  faults.end();
}, { timeout: 300_000 });

test("pictures: the cap has a mark for each way to work it out, its words and a table", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const caps = widget.section("budget.lines").locator(".caps");
  for (const [price, wanted] of [["", /Fyll ut|Før inn/], ["500", /^Taket på aktivitetar Så langt er/]]) {
    await widget.answers(line("l1", { category: "activities", unit_cost: price }));
    const waiting = plain(await caps.innerText());
    faults.check(wanted.test(waiting), `with the price "${price}" it says of the cap: ${waiting}`);
  }
  faults.same(await caps.locator("svg").count(), 0, "bars while no cap is known");
  await widget.add("budget.lines");
  await widget.answers(line("l2", { category: "housing", unit_cost: "4800" }));
  const label = plain(await caps.locator("svg[role=img]").getAttribute("aria-label"));
  const marks = await caps.locator("svg text").allTextContents();
  const words = (await caps.locator("li").allInnerTexts()).map(plain);
  faults.check(marks.length >= 2, `marks: ${marks}`);
  faults.same(words.length, marks.length, "words for the marks");
  faults.check(label.startsWith("Summen no: 1 000 kr."), `the label begins: ${label}`);
  for (const [place, one] of words.entries()) {
    faults.check(one.startsWith(`${marks[place]} Høgst `) && /\d kr (over|att)\.$/.test(one), `the words of a mark: ${one}`);
    faults.check(label.includes(one.slice(2)), `the label lacks: ${one}`);
  }
  faults.check(words.some((one) => one.includes("over")) && words.some((one) => one.includes("att")), `each on the same side: ${words}`);
  const rows = await caps.locator("table tr").evaluateAll((all) => all.map((row) => row.textContent));
  faults.same(rows.length, marks.length + 1, "rows of the table");
  faults.same(await caps.locator("table th:not([scope=row])").count(), 0, "heads without a scope");
  // Another currency has a bar of its own: nothing is added up across currencies.
  await widget.add("budget.lines");
  await widget.answers(line("l3", { category: "housing", unit_cost: "900", currency: "USD" }));
  faults.same(await caps.locator("svg[role=img]").count(), 2, "bars with two currencies");
  faults.end();
});

/** Each number that the page says of what is left. */
async function left(widget) {
  return widget.page.evaluate(() => {
    const number = (selector) => {
      const text = window.norec.all(selector).map((node) => node.textContent).join(" ");
      return Number(/\d+/.exec(text)?.[0] ?? 0);
    };
    const sum = (column) => window.norec.all(".progress tbody tr").reduce((all, row) => all + Number(row.cells[column].textContent), 0);
    const verdict = /(\d+) svar manglar/.exec(window.norec.root().querySelector(".pin > .verdict").parentNode.textContent);
    return {
      progress: number("#progress-left"), bar: number(".bar .bt > span"), verdict: Number(verdict?.[1] ?? 0), left: sum(1), given: sum(2),
      words: window.norec.all(".progress li .pt .small").reduce((all, one) => all + Number(/\d+/.exec(one.textContent)[0]), 0),
    };
  });
}

test("pictures: what is still open is one number, in every place, and follows the answers", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  const check = async (when) => {
    const all = await left(widget);
    for (const [place, number] of Object.entries(all)) {
      if (place !== "given") faults.same(number, all.progress, `${when}, in ${place}`);
    }
    return all;
  };
  const start = await check("at the start");
  faults.check(start.progress > 10 && start.given === 0, `at the start: ${JSON.stringify(start)}`);
  await widget.answers({ "partners[p1].country": "NO", "partners[p1].name": "Fjordlaget" });
  const one = await check("after an answer and a name");
  faults.check(one.progress < start.progress, "an answer leaves as many open");
  faults.same(one.given, 1, "answers given that a rule looks at");
  // A new row asks anew, and the page says that the number may grow.
  await widget.add("partners");
  const more = await check("after a new partner");
  faults.check(more.progress > one.progress, "a new partner asks nothing");
  faults.check((await shownText(widget, ".progress")).includes("både opp og ned"), "nothing says why the number changes");
  await widget.remove("partners", "p3");
  await fillHalf(widget);
  const half = await check("half filled");
  await widget.answers({ "placements[g1].oldest": "gamal" });
  const unusable = await check("with an answer that cannot be used");
  faults.same(unusable.given, half.given - 1, "answers given, one of them unusable");
  await widget.id("guide-one").check();
  await widget.settle();
  const asked = await shownText(widget, "section[aria-labelledby=guide-heading] .sh p");
  faults.check(asked.startsWith(`${unusable.progress} svar`), `one question at a time says "${asked}", not ${unusable.progress}`);
  faults.end();
});

test("pictures: the way to a part of the form leads to its first open answer", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await widget.answers({ "partners[p1].country": "NO", "partners[p1].kind": "public" });
  await widget.id("go-section-partners").press("Enter");
  const focus = await widget.focusAfter("partners[p1].legal_entity");
  faults.check(focus.startsWith("partners[p1].legal_entity"), `the focus is at ${focus}`);
  await widget.id("go-section-placements").press("Enter");
  faults.same(await widget.focusAfter("placements[g1].from"), "placements[g1].from", "the focus in the next part");
  // On a phone the sheet goes, or the field would lie under it.
  await widget.page.setViewportSize({ width: 320, height: 640 });
  await widget.panel().locator("summary.bar").click();
  await widget.id("go-section-lines").click();
  await widget.settle();
  faults.check(!(await widget.panel().locator("details.panel").evaluate((node) => node.open)), "the sheet stays over the form");
  faults.check((await widget.focus()).startsWith("budget.lines[l1]."), `the focus is at ${await widget.focus()}`);
  faults.end();
});

test("pictures: once nothing is open the page says so, and counts nothing", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  // Nearly all is unanswered, and none of it matters any more.
  await widget.answers({ "partners[p2].kind": "individual" });
  faults.same(await widget.verdict(), "not-eligible", "the verdict");
  faults.check((await shownText(widget, ".progress")).includes("Det trengst ingen fleire svar no."), "nothing says that nothing is open");
  faults.same(await widget.page.locator("norec-check .progress svg").filter({ visible: true }).count(), 0, "bars once nothing is open");
  faults.check((await widget.panel().locator(".bar").textContent()).includes("ingen fleire svar"), "the bar still counts");
  faults.end();
});

test("pictures: in forced colours lines, bars and marks are there", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({ forcedColors: "active" });
  await fillRounds(widget);
  const lost = () => window.norec.all(".flow path, .sumbar rect").filter(window.norec.shown).filter((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    const canvas = getComputedStyle(window.norec.root().host).backgroundColor;
    return [fill, stroke].every((paint) => paint === "none" || paint === canvas);
  }).map((shape) => shape.getAttribute("class") ?? shape.localName);
  faults.same((await widget.page.evaluate(lost)).join(), "", "shapes that cannot be seen");
  faults.end();
});
