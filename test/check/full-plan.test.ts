/** A commune's plan of 2026 with nested sections, two appendices, groups, a total and KT., as a clerk would type it. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { planIn } from "./read.ts";

const { plan } = planIn(readFileSync("test/check/fixtures/xa-nam-khoang-2026.yaml", "utf8"));

test("its sections and its two appendices are in their order", () => {
  expect(plan.body.map((item) => ("title" in item ? item.title : item.kind))).toEqual([
    "Mục đích, yêu cầu",
    "Chỉ tiêu",
    "Nhiệm vụ và giải pháp",
    "Kinh phí thực hiện",
    "Tổ chức thực hiện",
  ]);
  expect(plan.appendices.map(({ id, orientation }) => `${id} ${orientation}`)).toEqual(["nhiệm vụ landscape", "chỉ tiêu portrait"]);
});

test("its references to them are their numbers", () => {
  expect(plan.body[1]).toMatchObject({ children: [{ text: "Các chỉ tiêu chủ yếu năm 2026 tại Phụ lục II kèm theo Kế hoạch này." }] });
  expect(JSON.stringify(plan.body[4])).toContain("tại Phụ lục I để tổ chức thực hiện");
});

test("its table of tasks has nine columns, one of them its own, two groups and a total", () => {
  const [table] = plan.appendices[0]?.children ?? [];
  if (table?.kind !== "table") throw new Error("no table");
  expect(table.columns.map(({ role }) => role).slice(-2)).toEqual(["responsibleLeader", "free"]);
  expect(table.rows.map(({ kind }) => kind)).toEqual(["group", "entry", "group", "entry", "entry", "total"]);
});

test("its deputy signs for the committee in the chairman's place", () => {
  expect(plan.signatories).toEqual([{ capacity: ["TM.", "KT."], position: "Phó Chủ tịch", fullName: "Lường Thị Khánh" }]);
});
