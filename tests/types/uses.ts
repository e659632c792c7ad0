// Uses of the types of norec-rules/schemas. `cargo xtask test` compiles this file: a use that is right must compile,
// and one below `@ts-expect-error` must not.
import type { Application, Assessment, Draft, Finding, Overlay, Receipt, Rulebook } from "./norec";

/** What a program would do with an assessment. */
export function overTheLimit(assessment: Assessment): Array<[string, string]> {
  if (assessment.format !== 1) throw new Error("a newer format");
  const found: Array<[string, string]> = [];
  for (const finding of assessment.findings) {
    for (const limit of finding.limits ?? []) {
      if (limit.over !== "0") found.push([finding.subject, limit.over]);
    }
  }
  return found;
}

/** Every outcome is known: the compiler tells when one is added. */
export function said(finding: Finding): string {
  switch (finding.outcome) {
    case "met":
    case "not_met":
    case "open":
    case "unpublished":
    case "depends":
    case "not_applicable":
      return finding.outcome;
    default: {
      const none: never = finding.outcome;
      return none;
    }
  }
}

export const application: Application = {
  history: { phase_1: true, agreement: null, projects: { cannot_say: true } },
  partners: { rows: [{ id: "p1", country: "NP", kind: "public" }], complete: true },
  budget: { lines: { rows: [{ id: "l1", unit_cost: "1234.50", currency: "NOK", category: "housing" }] } },
  supplied: { "partner-countries/NP": true, "maximum-rate/housing-NP-NOK": "6000" },
};
export const draft: Draft = { format: 1, fields: { "partners[p1].name": "Mzuzu" }, lists: {} };
export const overlay: Overlay = { countries: [{ year: 2026, source: "list", on_list: ["NP"], whole: true }] };
export const shares = (book: Rulebook) => book.rules.map((rule) => rule.parameters["share"]);
export const call = (receipt: Receipt): string => receipt.call;

// @ts-expect-error: an amount is text
export const number: Application = { budget: { stated_total: 1234.5 } };
// @ts-expect-error: no such field
export const colour: Application = { colour: "red" };
// @ts-expect-error: there always is an answer to this one
export const absent: Application = { history: { phase_1: null } };
// @ts-expect-error: no such country
export const country: Application = { partners: { rows: [{ id: "p1", country: "ZZ" }] } };
// @ts-expect-error: a row has an id
export const row: Application = { rounds: { rows: [{ months: 6 }] } };
// @ts-expect-error: an outcome that no rule gives
export const outcome: Finding["outcome"] = "perhaps";
// @ts-expect-error: a draft says its format
export const unversioned: Draft = { fields: {}, lists: {} };
// @ts-expect-error: a verdict is one of four
export const verdict: Assessment["verdict"]["kind"] = "eligible";
