/** Parts, and clauses under clauses. */
import { expect, test } from "vitest";
import type { Clause, Item } from "../../src/plan/plan.ts";
import { mainBlocks, outline } from "./support/document.ts";
import { fullPlan } from "./support/full-plan.ts";
import { plan } from "./support/plan.ts";

const print = (body: readonly Item[]) => outline(mainBlocks({ ...plan, leadIn: [], body, closing: [] }));
const clause = (text: string, ...children: readonly Item[]): Clause => ({ kind: "clause", form: "title", text, children });
const point = (text: string, ...children: readonly Item[]): Item => ({ kind: "point", text, children });

test("sections begin again at I in each part, clauses count under clauses", () => {
  expect(outline(mainBlocks(fullPlan))).toEqual([
    "Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau:",
    "Phần I KẾT QUẢ NĂM 2025",
    "I. ĐÁNH GIÁ CHUNG",
    "Đã hoàn thành 14 chỉ tiêu.",
    "Phần II NHIỆM VỤ NĂM 2026",
    "I. MỤC TIÊU",
    "1. Mục tiêu cụ thể",
    "1.1. Chính quyền số",
    "1.1.1. Hồ sơ trực tuyến đạt 85% trở lên.",
    "1.1.2. Hồ sơ số hóa đạt 100%.",
    "1.2. Xã hội số: mỗi bản có 01 tổ công nghệ số.",
    "II. NHIỆM VỤ",
    "Phân công như sau:",
    "Trên đây là Kế hoạch chuyển đổi số năm 2026./.",
  ]);
});

test("depth counts the clauses a clause stands under, itself included", () => {
  const depths = mainBlocks(fullPlan).flatMap((block) => (block.kind === "heading" || block.kind === "numbered" ? [block.depth] : []));
  expect(depths).toEqual([1, 1, 1, 1, 1, 2, 3, 3, 2, 1]);
});

test("clauses may stand without a section", () => {
  expect(print([clause("Mục đích"), clause("Nhiệm vụ", clause("Tuyên truyền"), clause("Tập huấn"))])).toEqual([
    "1. Mục đích", "2. Nhiệm vụ", "2.1. Tuyên truyền", "2.2. Tập huấn", "./.",
  ]);
});

test("points begin again under each clause", () => {
  expect(print([clause("Một", point("x"), point("y")), clause("Hai", point("z.")) ])).toEqual(["1. Một", "a) x", "b) y", "2. Hai", "a) z./."]);
});
