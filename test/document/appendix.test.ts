/** Appendices: their labels, the line that ties them to the plan, and those in files of their own. */
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/document/document.ts";
import { partsOf } from "../../src/document/parts.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { documentOf, only, outline } from "./support/document.ts";
import { fullPlan } from "./support/full-plan.ts";
import { plan } from "./support/plan.ts";

const references = (changes: Partial<Plan>) =>
  documentOf({ ...fullPlan, ...changes }).sections.slice(1).map(({ blocks }) => only(blocks, "appendixTitle").reference);

describe("the line that ties an appendix to the plan", () => {
  test("is filled in on paper", () => {
    expect(references({ issueForm: "paper" }).map(plainText)).toEqual([
      "(Kèm theo Kế hoạch số 07/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)",
      "(Kèm theo Kế hoạch số 07/KH-UBND ngày 09 tháng 01 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)",
    ]);
  });

  test("keeps number and date open in electronic form, whatever is known", () => {
    const [reference = []] = references({ issueForm: "electronic" });
    expect(plainText(reference)).toBe("(Kèm theo Kế hoạch số /KH-UBND ngày  tháng  năm  của Ủy ban nhân dân xã Nậm Khoang)");
    expect(reference.flatMap((span) => (span.kind === "slot" ? [span.slot] : []))).toEqual(["number", "day", "month", "year"]);
  });

  test("names every issuing organ", () => {
    const names = ["Ủy ban nhân dân xã Nậm Khoang", "Công an xã Nậm Khoang", "Trạm Y tế xã Nậm Khoang"];
    const [first = "", second = "", third = ""] = names;
    const of = (issuers: Plan["issuers"]) => plainText(references({ issuers, issueForm: "paper" })[0] ?? []).replace(/^.* của /, "");
    expect(of([{ name: first }, { name: second }])).toBe(`${first} và ${second})`);
    expect(of([{ name: first }, { name: second }, { name: third }])).toBe(`${first}, ${second} và ${third})`);
  });
});

test("each appendix ends with ./.", () => {
  expect(documentOf(fullPlan).sections.slice(1).map(({ blocks }) => outline(blocks).at(-1))).toEqual(["Các chỉ tiêu giao cho từng bản./.", "./."]);
});

describe("files", () => {
  test("an appendix in a file of its own is taken out of the plan's file", () => {
    const parts = partsOf(documentOf(fullPlan));
    expect(parts.map(({ suffix, document }) => [suffix, document.sections.map(({ blocks }) => blocks[0]?.kind)])).toEqual([
      [undefined, ["letterhead", "appendixTitle"]],
      ["phu-luc-2", ["appendixTitle"]],
    ]);
    expect(parts.flatMap(({ document }) => document.sections)).toEqual(documentOf(fullPlan).sections);
  });

  test("a plan without such an appendix is one file", () => {
    const document = documentOf(plan);
    expect(partsOf(document)).toEqual([{ document }]);
  });
});
