/** Every text of a plan that is printed leads back to where it was typed. */
import { describe, expect, test } from "vitest";
import type { Span } from "../../src/document/document.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { documentOf, mainBlocks, only } from "./support/document.ts";
import { fullPlan } from "./support/full-plan.ts";
import { plan } from "./support/plan.ts";

const organs: Plan = {
  ...plan,
  issuers: [{ name: "Phòng Văn hóa - Xã hội", parent: "UBND xã Pá Lau" }, { name: "Công an xã Pá Lau", parent: "Công an tỉnh Sơn Khê" }],
  signatories: [
    { capacity: ["TL."], position: "Phó Trưởng phòng", onBehalfOf: "Trưởng phòng", fullName: "Vàng A Páo" },
    { capacity: [], position: "Trưởng Công an xã", fullName: "Lò Thị Hoa" },
  ],
};
/** `recipients` and signature are the decision's. */
const attached: Plan = {
  ...plan,
  decision: { symbol: "QĐ-UBND", date: { year: 2026, month: 2, day: 5 }, issuedBy: "Chủ tịch Ủy ban nhân dân xã Pá Lau" },
  symbol: "",
  place: "",
  recipients: [],
  filing: [],
  signatories: [],
};

/** Texts of the plan that are printed, by path. Cells that are merged into the one above are not printed again. */
const leaves = (value: unknown, path: readonly (string | number)[] = []): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return value === "" || path.some((step) => structural.has(step)) || mergedInto.test(path.join("/")) ? [] : [[path.join("/"), value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, [...path, key]));
};
const structural: ReadonlySet<string | number> = new Set([
  "kind", "form", "marker", "key", "role", "id", "orientation", "issueForm", "urgency", "capacity", "numbering", "merged",
]);
const mergedInto = /rows\/2\/cells\/lead/;

const spansIn = (value: unknown): readonly Span[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("kind" in value && (value.kind === "text" || value.kind === "slot")) return [value as Span];
  return Object.values(value).flatMap(spansIn);
};

describe.each([["a small plan", plan], ["a plan with everything", fullPlan], ["a plan of two organs", organs], ["a plan issued by a decision", attached]] as const)(
  "in %s",
  (_, printed) => {
    const spans = spansIn(documentOf(printed).sections);

    test.each(leaves(printed))("%s leads back to %j", (path, typed) => {
      const found = spans.filter(({ from }) => from.path.join("/") === path);
      expect(found.length).toBeGreaterThan(0);
      for (const { text } of found) expect(typed.toUpperCase()).toContain(text.toUpperCase());
    });
  },
);

test("a line is parted into the plan's words and the form's", () => {
  const placeAndDate = (only(mainBlocks(plan), "letterhead").placeAndDate ?? []).map(({ text, from }) => [text, from.path.join(".")]);
  expect(placeAndDate).toEqual([
    ["Pá Lau", "place"], [", ngày ", "issueDate"], ["", "issueDate.day"], [" tháng ", "issueDate"],
    ["3", "issueDate.month"], [" năm ", "issueDate"], ["2026", "issueDate.year"],
  ]);
});
