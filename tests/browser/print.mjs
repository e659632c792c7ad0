// On paper: every answer, every finding with its source, what is open, what was read, and the receipt (statement 20).
import { writeFileSync } from "node:fs";
import { Faults, test } from "./lib/test.mjs";
import { WHOLE, fillNotEligible } from "./lib/answers.mjs";

test("print: a tagged page with every answer, finding and source, and the receipt", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open();
  await fillNotEligible(widget);
  await widget.page.waitForTimeout(1500);
  const report = widget.page.locator("norec-check .report");
  faults.same((await report.innerText()).trim(), "", "the report while nobody prints");
  await widget.page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await widget.page.emulateMedia({ media: "print" });
  await widget.settle();
  const text = (await report.innerText()).replaceAll("\u00a0", " ");
  for (const wanted of ["Fjordlaget", "Kathmandu Youth", "Nepal", "12000", "Kva reglane seier", "norec.no", "Reglane er lesne", "Utlysinga er CALL-26-P2b"]) {
    faults.check(text.includes(wanted), `the report does not say ${wanted}`);
  }
  for (const [path, value] of Object.entries(WHOLE)) {
    if (/\.(name|unit_cost|months)$/.test(path)) faults.check(text.includes(value), `the answer of ${path}, ${value}, is missing`);
  }
  // Each finding of the panel stands on the paper, with a source.
  await widget.openGroups();
  const sentences = await widget.page.evaluate(() => window.norec.all(".states .it").map((node) => node.textContent.replaceAll("\u00a0", " ")));
  for (const one of sentences) faults.check(text.includes(one.trim()), `a finding is missing: ${one}`);
  const [findings, sources] = await report.evaluate((node) => [
    node.querySelectorAll("section:has(dl a, dl span, dl q) h3").length,
    [...node.querySelectorAll("section dl dt")].filter((dt) => dt.textContent === "Kjelde").length,
  ]);
  faults.check(sources >= sentences.length && findings > 0, `${sources} sources for ${sentences.length} findings`);
  // The receipt's hash is that of the answers.
  const hash = await widget.page.evaluate(() => /[0-9a-f]{64}/.exec(document.querySelector("norec-check").shadowRoot.querySelector(".report").textContent)?.[0]);
  faults.check(/^[0-9a-f]{64}$/.test(hash ?? ""), `the receipt's hash is ${hash}`);
  const shown = await widget.page.evaluate(() => window.norec.all(".page > :not(.report)").filter((node) => getComputedStyle(node).display !== "none").length);
  faults.same(shown, 0, "parts of the form that are printed too");
  const pdf = await widget.page.pdf({ tagged: true, format: "A4" });
  writeFileSync(`${tools.root}/target/browser/report.pdf`, pdf);
  faults.check(pdf.includes("/StructTreeRoot") || pdf.includes("/MarkInfo"), "the PDF is not tagged");
  tools.note(`${(pdf.length / 1000).toFixed(0)} KB`);
  await widget.page.emulateMedia({ media: "screen" });
  await widget.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await widget.settle();
  faults.same((await report.innerText()).trim(), "", "the report after printing");
  faults.end();
});

test("print: the button prints the hash of the answers, another for other answers", async (tools) => {
  const faults = new Faults();
  const widget = await tools.open({
    before: (page) => page.addInitScript(() => {
      window.print = () => dispatchEvent(new Event("beforeprint"));
    }),
  });
  const hash = async (name) => {
    await widget.type("partners[p1].name", name);
    await widget.id("keep-print").click();
    await widget.page.waitForFunction(() => window.norec.all(".report p").length > 0);
    await widget.settle();
    const found = await widget.page.evaluate(() => /[0-9a-f]{64}/.exec(window.norec.all(".report")[0].textContent)?.[0]);
    await widget.page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await widget.settle();
    return found;
  };
  const [one, two] = [await hash("Fjordlaget"), await hash("Fjelldlaget")];
  faults.check(one && two && one !== two, `the hashes of two applications: ${one}, ${two}`);
  faults.end();
});
