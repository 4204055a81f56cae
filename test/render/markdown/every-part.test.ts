/** Golden copies: a plan with everything, and the plan of 2023 as it was before plans grew. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkPlan } from "../../../src/check/check.ts";
import { makeDocument } from "../../../src/document/make.ts";
import { partsOf } from "../../../src/document/parts.ts";
import { templates } from "../../../src/document/templates.ts";
import type { Plan } from "../../../src/plan/plan.ts";
import { renderMarkdown } from "../../../src/render/markdown/render.ts";
import { readSource } from "../../../src/source/read.ts";
import { fullPlan } from "../../document/support/full-plan.ts";
import { plan } from "../../document/support/plan.ts";

const fixture = (name: string): string => readFileSync(`test/render/markdown/fixtures/${name}`, "utf8");

test("a plan with everything reads as its golden copies, the separate appendix apart", () => {
  const parts = partsOf(makeDocument(fullPlan, templates["ke-hoach"], { draft: 2 }));
  expect(parts.map(({ suffix }) => suffix)).toEqual([undefined, "phu-luc-2"]);
  const [main = "", appendix = ""] = parts.map(({ document }) => renderMarkdown(document));
  expect(main).toBe(fixture("full-plan.md"));
  expect(appendix).toBe(fixture("full-plan-phu-luc-2.md"));
});

test("plans/plan-2023.yaml gives the same bytes as before", () => {
  const { value: source } = readSource({ file: "plan-2023.yaml", bytes: readFileSync("plans/plan-2023.yaml") });
  const checked = source === undefined ? undefined : checkPlan(source).value;
  if (checked === undefined) throw new Error("the plan of 2023 is sound");
  expect(renderMarkdown(makeDocument(checked.plan, templates["ke-hoach"]))).toBe(fixture("plan-2023.md"));
});

/** Lines of the main text that are not empty. */
const linesOf = (changes: Partial<Plan>): readonly string[] =>
  renderMarkdown(makeDocument({ ...plan, leadIn: [], body: [], appendices: [], legalBasis: [], ...changes }, templates["ke-hoach"]))
    .replaceAll("\u00A0", "")
    .split("\n")
    .filter((line) => line !== "");

test("a plan of two organs names and signs both, the signatures before the recipients as on paper", () => {
  const lines = linesOf({
    issuers: [{ name: "Phòng Kinh tế", parent: "UBND xã Pá Lau" }, { name: "Công an xã Pá Lau" }],
    signatories: [
      { capacity: ["KT."], position: "Phó Trưởng phòng", fullName: "Lò Thị Hoa" },
      { capacity: [], position: "Trưởng Công an xã", fullName: "Vàng A Páo" },
    ],
    recipients: [],
  });
  expect(lines.slice(0, 3)).toEqual(["UBND XÃ PÁ LAU", "**PHÒNG KINH TẾ**", "**CÔNG AN XÃ PÁ LAU**"]);
  expect(lines.slice(-7)).toEqual([
    "**KT. TRƯỞNG PHÒNG KINH TẾ**", "**PHÓ TRƯỞNG PHÒNG**", "**Lò Thị Hoa**", "**TRƯỞNG CÔNG AN XÃ PÁ LAU**", "**Vàng A Páo**", "***Nơi nhận:***", "- Lưu: VT, KT.",
  ]);
});

test("a plan that a decision issues has no number, place, date, recipients and signature", () => {
  expect(linesOf({ decision: { number: 12, symbol: "QĐ-UBND", date: { year: 2026, month: 4, day: 2 }, issuedBy: "Ủy ban nhân dân xã Pá Lau" } })).toEqual([
    "**ỦY BAN NHÂN DÂN**",
    "**XÃ PÁ LAU**",
    "**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM**",
    "**Độc lập - Tự do - Hạnh phúc**",
    "# KẾ HOẠCH",
    "**Phát động Tết trồng cây năm 2026**",
    "*(Kèm theo Quyết định số 12/QĐ-UBND ngày 02 tháng 4 năm 2026 của Ủy ban nhân dân xã Pá Lau)*",
    "Trên đây là Kế hoạch trồng cây năm 2026./.",
  ]);
});

test("the place kept free for a stamp has no words", () => {
  expect(linesOf({ marks: { urgency: "urgent", contact: [] } })).toEqual(linesOf({}));
});
