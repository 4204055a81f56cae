import { expect, test } from "vitest";
import { blank, printed } from "../../src/layout/blank.ts";
import { measure } from "../../src/layout/measure.ts";
import { open, text } from "./blocks.ts";

/** Measured apart from this code, with a Times-metric font and kerning off. */
test.each([
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 13, bold: true }, 95.7],
  ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 12, bold: true }, 88.3],
  ["Độc lập - Tự do - Hạnh phúc", { size: 14, bold: true }, 60.5],
  ["Độc lập - Tự do - Hạnh phúc", { size: 13, bold: true }, 56.1],
  ["ỦY BAN NHÂN DÂN", { size: 12, bold: true }, 39.9],
  ["ỦY BAN NHÂN DÂN", { size: 13, bold: true }, 43.2],
  ["HUYỆN PHONG THỔ", { size: 13, bold: true }, 45.9],
  ["ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ", { size: 13, bold: true }, 90.2],
  ["Phong Thổ, ngày 03 tháng 01 năm 2023", { size: 13, italic: true }, 73.9],
  ["Phong Thổ, ngày 03 tháng 01 năm 2023", { size: 14, italic: true }, 79.6],
])("%s %o is %d mm wide", (words, face, width) => expect(measure(words, face)).toBeCloseTo(width, 1));

test("a letter typed with combining marks is as wide as its bare letter", () => {
  expect(measure("e\u0302\u0323", { size: 14 })).toBe(measure("e", { size: 14 }));
});

test("a character outside the table counts as one em, so a line is never estimated too short", () => {
  expect(measure("市", { size: 72 })).toBeCloseTo(25.4);
});

test.each([
  ["number", 12],
  ["day", 8],
  ["month", 8],
  ["year", 10],
] as const)("the empty place for a %s is at least %d mm wide at every size, and no wider than it must be", (slot, least) => {
  for (const size of [11, 12, 13, 14]) {
    const width = measure(blank(slot, { size }), { size });
    expect(width).toBeGreaterThanOrEqual(least);
    expect(width - measure("\u00a0", { size })).toBeLessThan(least);
  }
});

test("an open slot is printed as no-break spaces between the words around it", () => {
  const line = [...text("Số: "), open("number"), ...text("/KH-UBND")];
  expect(printed(line, { size: 13 })).toMatch(/^Số: \u00a0+\/KH-UBND$/u);
});
