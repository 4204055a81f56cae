import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutTable } from "../../src/layout/table.ts";
import { measure } from "../../src/layout/measure.ts";
import { pageFor } from "../../src/layout/page.ts";
import { pieces } from "../../src/layout/wrap.ts";
import { measures } from "../../src/nd30/measures.ts";
import { column, table } from "./blocks.ts";

const portrait = pageFor("portrait");
const landscape = pageFor("landscape");
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
const roomFor = (words: string, size: number): number =>
  Math.max(...pieces(words).map((piece) => measure(piece.trimEnd(), { size }))) + 2 * measures.table.cellSide.value;

const heads = [
  column("ordinal", "TT"),
  column("content", "Nội dung, nhiệm vụ chủ yếu"),
  column("lead", "Đơn vị chủ trì"),
  column("partners", "Đơn vị phối hợp"),
  column("time", "Thời gian thực hiện"),
];
const task =
  "Tổ chức phát động phong trào thi đua thực hiện phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh năm 2026; đẩy mạnh thực hiện các phong trào thi đua theo chuyên đề trên các lĩnh vực.";
const row = [["1"], [task, task], ["Phòng Văn hóa - Xã hội"], ["Các cơ quan, đơn vị;", "Các thôn, bản"], ["Thường xuyên trong năm"]];

test("the columns fill the page, the content is the widest, the ordinal the narrowest", () => {
  for (const page of [portrait, landscape]) {
    const { widths, size } = layOutTable(table(heads, [row, row]), page);
    expect(sum(widths)).toBeCloseTo(page.textWidth, 6);
    expect(size).toBe(13);
    expect(widths.indexOf(Math.max(...widths))).toBe(1);
    expect(widths[0]).toBeCloseTo(11, 1);
  }
});

test("a name that needs one line on a wide page gets it", () => {
  const { widths } = layOutTable(table(heads, [[["1"], [task], ["Phòng Nội vụ"], ["Trạm Y tế"], ["Tháng 5"]]]), landscape);
  expect(widths[2]).toBeGreaterThan(measure("Phòng Nội vụ", { size: 13 }) + 2 * measures.table.cellSide.value);
});

test("a table with many columns is set at 12, so that no word is cut", () => {
  const many = Array.from({ length: 9 }, (_, index) => column("free", `Trường liên cấp số ${index}`));
  const { size, widths } = layOutTable(table(many, [many.map(() => ["Nghiêng ngả"])]), portrait);
  expect(size).toBe(12);
  expect(sum(widths)).toBeCloseTo(160, 6);
  for (const width of widths) expect(width).toBeGreaterThan(roomFor("Nghiêng ngả", 12));
});

test("the widths an author asks for are kept where they fit", () => {
  const asked = [column("ordinal", "TT", 12), column("content", "Nội dung"), column("time", "Thời gian", 40)];
  const { widths } = layOutTable(table(asked, [[["1"], [task], ["Quý I"]]]), portrait);
  expect(widths[0]).toBeCloseTo(12, 2);
  expect(widths[2]).toBeCloseTo(40, 2);
  expect(widths[1]).toBeCloseTo(108, 2);
});

test("widths that ask for more or less than the page are fitted in proportion", () => {
  for (const factor of [0.5, 3]) {
    const asked = [column("content", "Nội dung", 90 * factor), column("time", "Thời gian", 30 * factor)];
    const { widths } = layOutTable(table(asked, [[[task], ["Quý I"]]]), portrait);
    expect(widths[0]).toBeCloseTo(120, 1);
    expect(widths[1]).toBeCloseTo(40, 1);
  }
});

test("only a row of about half a page or more may be cut", () => {
  const high = [["1"], Array.from({ length: 14 }, () => task), ["Phòng Nội vụ"], [], ["Quý I"]];
  expect(layOutTable(table(heads, [row, high, row]), landscape).maySplit).toEqual([false, true, false]);
});

test("a word longer than the page leaves the other columns their room", () => {
  const address = `https://namkhoang.gov.vn/${"thu-tuc/".repeat(40)}`.replaceAll("-", "_");
  const { widths } = layOutTable(table([column("ordinal", "TT"), column("content", "Nội dung")], [[["1"], [address]]]), portrait);
  expect(widths[0]).toBeGreaterThan(roomFor("TT", 13));
  expect(sum(widths)).toBeCloseTo(160, 6);
});

test("whatever the cells, the widths are positive, sum to the page, and hold the longest word where the page can", () => {
  const cell = fc.array(fc.string({ unit: "grapheme", maxLength: 60 }), { maxLength: 3 });
  const some = fc.integer({ min: 1, max: 9 }).chain((count) =>
    fc.tuple(
      fc.array(fc.option(fc.integer({ min: 1, max: 400 }), { nil: undefined }), { minLength: count, maxLength: count }),
      fc.array(fc.array(cell, { minLength: count, maxLength: count }), { maxLength: 4 }),
    ),
  );
  fc.assert(
    fc.property(some, fc.constantFrom(portrait, landscape), ([wishes, rows], page) => {
      const columns = wishes.map((wish, index) => column(index === 0 ? "ordinal" : "free", "Cột", wish));
      const { widths, size, maySplit } = layOutTable(table(columns, rows), page);
      expect(Math.abs(sum(widths) - page.textWidth)).toBeLessThan(0.01);
      expect(maySplit).toHaveLength(rows.length);
      const needs = columns.map((_, index) =>
        Math.max(roomFor("Cột", size), ...rows.flatMap((cells) => (cells[index] ?? []).map((words) => roomFor(words, size)))),
      );
      for (const width of widths) expect(width).toBeGreaterThan(0);
      if (sum(needs) + needs.length > page.textWidth) return;
      for (const [index, width] of widths.entries()) expect(width).toBeGreaterThanOrEqual((needs[index] ?? 0) - 0.01);
    }),
  );
});
