import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, type Table, type TableRow } from "../../src/document/document.ts";
import type { Page, TableLayout } from "../../src/layout/layout.ts";
import { layOutTable } from "../../src/layout/table.ts";
import { measure } from "../../src/layout/measure.ts";
import { pageFor } from "../../src/layout/page.ts";
import { pieces } from "../../src/layout/wrap.ts";
import { usualHouse } from "../../src/nd30/house.ts";
import { measures } from "../../src/nd30/measures.ts";
import { cell, column, row as tableRow, table } from "./blocks.ts";

const portrait = pageFor("portrait", usualHouse);
const landscape = pageFor("landscape", usualHouse);
const laidOut = (of: Table, page: Page): TableLayout => layOutTable(of, page, usualHouse);
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
    const { widths, size } = laidOut(table(heads, [row, row]), page);
    expect(sum(widths)).toBeCloseTo(page.textWidth, 6);
    expect(size).toBe(13);
    expect(widths.indexOf(Math.max(...widths))).toBe(1);
    expect(widths[0]).toBeCloseTo(11, 1);
  }
});

test("a name that needs one line on a wide page gets it", () => {
  const { widths } = laidOut(table(heads, [[["1"], [task], ["Phòng Nội vụ"], ["Trạm Y tế"], ["Tháng 5"]]]), landscape);
  expect(widths[2]).toBeGreaterThan(measure("Phòng Nội vụ", { size: 13 }) + 2 * measures.table.cellSide.value);
});

test("a table with many columns is set at 12, so that no word is cut", () => {
  const many = Array.from({ length: 9 }, (_, index) => column("free", `Trường liên cấp số ${index}`));
  const { size, widths } = laidOut(table(many, [many.map(() => ["Nghiêng ngả"])]), portrait);
  expect(size).toBe(12);
  expect(sum(widths)).toBeCloseTo(160, 6);
  for (const width of widths) expect(width).toBeGreaterThan(roomFor("Nghiêng ngả", 12));
});

const months = (count: number): Table => {
  const columns = [
    column("ordinal", "TT"),
    column("content", "Nội dung"),
    ...Array.from({ length: count }, (_, index) => column("free", `Tháng ${index + 1}`)),
    column("lead", "Đơn vị chủ trì"),
  ];
  const sums = Array.from({ length: count }, (_, index) => (index === 1 ? ["1.250.000"] : []));
  return table(columns, [[["1"], ["Tiếp công dân thường xuyên"], ...sums, ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"]]]);
};

test("letters step down to 10 before a word is cut, and then the cells have narrower sides", () => {
  for (const [count, size, cellSide] of [[7, 12, 1.5], [9, 10, 1.5], [10, 10, 0.9]] as const) {
    const of = months(count);
    const laid = laidOut(of, portrait);
    expect([laid.size, laid.cellSide]).toEqual([size, cellSide]);
    expect(sum(laid.widths)).toBeCloseTo(160, 6);
    for (const [index, { title }] of of.columns.entries()) {
      const words = [...plainText(title).split(" "), ...(of.rows[0]?.cells[index]?.paragraphs ?? []).flatMap(({ text }) => plainText(text).split(" "))];
      const room = (laid.widths[index] ?? 0) - 2 * cellSide;
      expect(laid.titleLines[index]?.map(plainText).join(" ")).toBe(plainText(title));
      for (const word of words) expect(measure(word, { size })).toBeLessThan(room);
    }
    expect(Math.min(...laid.widths)).toBe(laid.widths[0]);
  }
});

test("where not even that is enough, words are cut, in a table as wide as the page", () => {
  const laid = laidOut(months(20), portrait);
  expect(laid.size).toBe(10);
  expect(sum(laid.widths)).toBeCloseTo(160, 6);
  expect(laid.titleLines.flat().length).toBeGreaterThan(40);
});

test("the widths an author asks for are kept where they fit", () => {
  const asked = [column("ordinal", "TT", 12), column("content", "Nội dung"), column("time", "Thời gian", 40)];
  const { widths } = laidOut(table(asked, [[["1"], [task], ["Quý I"]]]), portrait);
  expect(widths[0]).toBeCloseTo(12, 2);
  expect(widths[2]).toBeCloseTo(40, 2);
  expect(widths[1]).toBeCloseTo(108, 2);
});

test("widths that ask for more or less than the page are fitted in proportion", () => {
  for (const factor of [0.5, 3]) {
    const asked = [column("content", "Nội dung", 90 * factor), column("time", "Thời gian", 30 * factor)];
    const { widths } = laidOut(table(asked, [[[task], ["Quý I"]]]), portrait);
    expect(widths[0]).toBeCloseTo(120, 1);
    expect(widths[1]).toBeCloseTo(40, 1);
  }
});

test("only a row of about half a page or more may be cut", () => {
  const high = [["1"], Array.from({ length: 14 }, () => task), ["Phòng Nội vụ"], [], ["Quý I"]];
  expect(laidOut(table(heads, [row, high, row]), landscape).maySplit).toEqual([false, true, false]);
});

test("a word longer than the page leaves the other columns their room", () => {
  const address = `https://namkhoang.gov.vn/${"thu-tuc/".repeat(40)}`.replaceAll("-", "_");
  const { widths } = laidOut(table([column("ordinal", "TT"), column("content", "Nội dung")], [[["1"], [address]]]), portrait);
  expect(widths[0]).toBeGreaterThan(roomFor("TT", 13));
  expect(sum(widths)).toBeCloseTo(160, 6);
});

test("words too long for their columns are cut and do not starve the content", () => {
  const words = [["1"], [task], ["Phòng Nội vụ"], ["https://namkhoang.gov.vn/" + "abc/".repeat(40), "A".repeat(120)], ["x".repeat(60)]];
  for (const page of [portrait, landscape]) {
    const { widths } = laidOut(table(heads, [words, row]), page);
    expect(widths.indexOf(Math.max(...widths))).toBe(1);
    expect(widths[1]).toBeGreaterThanOrEqual(45);
    for (const width of widths.slice(2)) expect(width).toBeGreaterThan(roomFor("Thường xuyên", 13) / 2);
  }
});

test("a long word is kept whole where the other columns still have room", () => {
  const address = "vanphong.namkhoang@sonkhe.gov.vn";
  const columns = [column("ordinal", "TT"), column("content", "Nội dung"), column("free", "Hộp thư")];
  const { widths, size } = laidOut(table(columns, [[["1"], [task], [address]]]), portrait);
  expect(widths[2]).toBeGreaterThan(roomFor(address, size));
  expect(roomFor(address, size)).toBeGreaterThan(160 / 4);
});

test("titles of columns are broken at sense where they do not fit on one line", () => {
  const { titleLines } = laidOut(table(heads, [row, row]), landscape);
  expect(titleLines.map((lines) => lines.map(plainText))).toEqual([
    ["TT"],
    ["Nội dung, nhiệm vụ chủ yếu"],
    ["Đơn vị chủ trì"],
    ["Đơn vị phối hợp"],
    ["Thời gian", "thực hiện"],
  ]);
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
      const { widths, size, maySplit } = laidOut(table(columns, rows), page);
      expect(Math.abs(sum(widths) - page.textWidth)).toBeLessThan(0.01);
      expect(maySplit).toHaveLength(rows.length);
      const needs = columns.map((_, index) =>
        Math.max(roomFor("Cột", size), ...rows.flatMap((cells) => (cells[index] ?? []).map((words) => roomFor(words, size)))),
      );
      for (const width of widths) expect(width).toBeGreaterThan(0);
      if (sum(needs) + needs.length > page.textWidth) return;
      const uncut = page.textWidth / 4;
      for (const [index, width] of widths.entries()) {
        const need = needs[index] ?? 0;
        if (need <= uncut) expect(width).toBeGreaterThanOrEqual(need - 0.01);
      }
    }),
  );
});

test("groups, totals and notes lie across the table and do not widen its columns", () => {
  const plain = laidOut(table(heads, [row, row]), landscape);
  const group = tableRow("group", [cell(["I"]), cell([`Nhóm ${task}`], { columns: 4 })]);
  const total = tableRow("total", [cell(["Tổng cộng"], { columns: 4 }), cell(["9"])]);
  const note = tableRow("note", [cell([`Ghi chú: ${task}`], { columns: 5 })]);
  const entries = table(heads, [row, row]);
  const mixed = laidOut({ ...entries, rows: [group, ...entries.rows, total, note] }, landscape);
  expect(mixed.widths).toEqual(plain.widths);
});

test("a sum has room in its column, in bold", () => {
  const columns = [column("content", "Nội dung"), column("funding", "Kinh phí")];
  const entries = table(columns, [[[task], ["5"]]]);
  const sums = tableRow("total", [cell(["Tổng cộng"]), cell(["123.456.789.000"])]);
  const { widths } = laidOut({ ...entries, rows: [...entries.rows, sums] }, portrait);
  expect(widths[1]).toBeGreaterThan(measure("123.456.789.000", { size: 13, bold: true }) + 2 * measures.table.cellSide.value);
});

test("a group is kept with the row after it, the row before a total or a note with that", () => {
  const columns = [column("ordinal", "TT"), column("content", "Nội dung")];
  const entry = tableRow("entry", [cell(["1"]), cell(["Rà soát dữ liệu"])]);
  const rows = [
    tableRow("group", [cell(["I"]), cell(["Dữ liệu"])]),
    entry,
    entry,
    tableRow("total", [cell(["Tổng cộng"], { columns: 2 })]),
    tableRow("note", [cell(["Ghi chú: không"], { columns: 2 })]),
  ];
  expect(laidOut({ ...table(columns, []), rows }, portrait).keepWithNext).toEqual([true, false, true, true, false]);
});

test("a cell that reaches down shares its height among its rows", () => {
  const columns = [column("content", "Nội dung"), column("lead", "Đơn vị chủ trì", 30)];
  const long = Array.from({ length: 12 }, () => "Phòng Văn hóa - Xã hội, Phòng Kinh tế");
  const merged = (count: number): readonly TableRow[] =>
    Array.from({ length: count }, (_, index) =>
      tableRow("entry", [cell(["Rà soát"]), index === 0 ? cell(long, { merge: count > 1 ? "start" : "none" }) : cell([], { merge: "continue" })]),
    );
  const maySplit = (count: number) => laidOut({ ...table(columns, []), rows: merged(count) }, landscape).maySplit;
  expect(maySplit(1)).toEqual([true]);
  expect(maySplit(4)).toEqual([false, false, false, false]);
});

test("sums of money stand at the right, other figures in the middle, words at the left", () => {
  const columns = [column("ordinal", "TT"), column("content", "Nội dung"), column("funding", "Kinh phí"), column("free", "Kết quả"), column("free", "Đơn vị tính")];
  const of = (rows: readonly (readonly string[])[]) =>
    laidOut(table(columns, rows.map((cells) => cells.map((words) => (words === "" ? [] : [words])))), portrait).alignments;
  expect(of([["1", task, "1.500", "85%", "phần trăm"], ["2", task, "", "14", "thôn"]])).toEqual(["center", "justify", "right", "center", "left"]);
  expect(of([["1", task, "Chi thường xuyên", "Đạt", "phần trăm"]])).toEqual(["center", "justify", "center", "left", "left"]);
});

test("content in a narrow column stands at the left, for justified it would be torn apart", () => {
  const columns = [column("content", "Nội dung", 50), column("lead", "Đơn vị chủ trì", 110)];
  expect(laidOut(table(columns, [[[task], ["Phòng Nội vụ"]]]), portrait).alignments).toEqual(["left", "left"]);
  expect(laidOut(table(columns, [[[task], ["Phòng Nội vụ"]]]), landscape).alignments).toEqual(["justify", "left"]);
});

test("an office's size is the largest tried: 14 steps down to 13 and 12, 12 stays", () => {
  const words = [[["1"], [task], ["Phòng Nội vụ"], ["Trạm Y tế"], ["Tháng 5"]]];
  const sizeAt = (tableSize: number, page: Page): number => layOutTable(table(heads, words), page, { ...usualHouse, tableSize }).size;
  expect([sizeAt(14, landscape), sizeAt(13, landscape), sizeAt(12, landscape)]).toEqual([14, 13, 12]);
  const many = Array.from({ length: 9 }, (_, index) => column("free", `Trường liên cấp số ${index}`));
  const full = table(many, [many.map(() => ["Nghiêng ngả"])]);
  expect(layOutTable(full, portrait, { ...usualHouse, tableSize: 14 }).size).toBe(12);
});

test("one row and a thousand rows are laid out alike", () => {
  const one = laidOut(table(heads, [row]), landscape);
  const thousand = laidOut(table(heads, Array.from({ length: 1000 }, () => row)), landscape);
  expect(thousand.widths).toEqual(one.widths);
  expect(thousand.maySplit).toHaveLength(1000);
});
