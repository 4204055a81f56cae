import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, type Letterhead, type Text } from "../../src/document/document.ts";
import { printed } from "../../src/layout/blank.ts";
import { layOutLetterhead } from "../../src/layout/letterhead.ts";
import { measure } from "../../src/layout/measure.ts";
import { faceOf } from "../../src/nd30/measure.ts";
import { styles } from "../../src/nd30/styles.ts";
import { dateInFull, dateWithDayOpen, letterhead, open, text } from "./blocks.ts";

const widths = [155, 157.5, 160, 162, 165];
const everyDate: readonly Text[] = [
  dateInFull,
  dateWithDayOpen,
  [...text("ngày "), open("day"), ...text(" tháng "), open("month"), ...text(" năm 2026")],
];
const agencyLines = (block: Letterhead, width = 160): readonly string[] =>
  layOutLetterhead(block, width).agencyLines.map(plainText);

/** What must be true of every letterhead. */
function expectToHold(block: Letterhead, textWidth: number): void {
  const layout = layOutLetterhead(block, textWidth);
  const [left, right] = layout.columns;
  const width = (line: Text, component: keyof typeof layout.sizes): number => {
    const face = faceOf(styles[component], layout.sizes[component]);
    return measure(printed(line, face), face);
  };
  expect(left + right).toBeCloseTo(textWidth, 9);
  expect(width(block.nation, "nation")).toBeLessThan(right);
  expect(width(block.motto, "motto")).toBe(layout.mottoRule);
  expect(width(block.number, "number")).toBeLessThan(left);
  for (const line of layout.agencyLines) expect(width(line, "agency")).toBeLessThan(left);
  for (const line of layout.placeAndDateLines) expect(width(line, "placeAndDate")).toBeLessThan(right);
  const last = width(layout.agencyLines.at(-1) ?? [], "agency");
  expect(layout.agencyRule).toBeGreaterThanOrEqual(last / 3);
  expect(layout.agencyRule).toBeLessThanOrEqual(last / 2);
  expect(layout.sizes.motto - layout.sizes.nation).toBe(1);
}

test("a commune's letterhead is set at 13 and 14 at every text width", () => {
  for (const width of widths) {
    const layout = layOutLetterhead(letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Nậm Khoang"), width);
    expect(layout.sizes).toEqual({ agency: 13, nation: 13, motto: 14, number: 13, placeAndDate: 14 });
    expect(layout.columns[1]).toBeCloseTo(97.7, 1);
  }
});

test("where a name does not fit beside Quốc hiệu at 13, all sizes step down together", () => {
  const block = letterhead(["UBND XÃ NẬM KHOANG", "PHÒNG VĂN HÓA - XÃ HỘI"], "Nậm Khoang", { symbol: "KH-VHXH" });
  expect(layOutLetterhead(block, 160).sizes.nation).toBe(13);
  expect(layOutLetterhead(block, 155).sizes).toEqual({ agency: 12, nation: 12, motto: 13, number: 13, placeAndDate: 13 });
  expect(agencyLines(block, 155)).toEqual(["UBND XÃ NẬM KHOANG", "PHÒNG VĂN HÓA - XÃ HỘI"]);
});

test.each([
  [
    "BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ",
    ["BAN CHỈ ĐẠO PHÁT TRIỂN", "KHOA HỌC, CÔNG NGHỆ,", "ĐỔI MỚI SÁNG TẠO", "VÀ CHUYỂN ĐỔI SỐ"],
  ],
  ["TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG", ["TRUNG TÂM PHỤC VỤ", "HÀNH CHÍNH CÔNG"]],
  ["PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ", ["PHÒNG KINH TẾ,", "HẠ TẦNG VÀ ĐÔ THỊ"]],
  ["VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN", ["VĂN PHÒNG", "HỘI ĐỒNG NHÂN DÂN", "VÀ ỦY BAN NHÂN DÂN"]],
  ["BAN CHỈ HUY PHÒNG THỦ DÂN SỰ XÃ NẬM KHOANG", ["BAN CHỈ HUY", "PHÒNG THỦ DÂN SỰ", "XÃ NẬM KHOANG"]],
])("“%s” is broken between its word groups", (name, expected) => expect(agencyLines(letterhead([name], "Nậm Khoang"))).toEqual(expected));

test("Thành phố Hồ Chí Minh keeps its name on one line, the day open, in a text 160 mm wide", () => {
  const block = letterhead(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"], "Thành phố Hồ Chí Minh");
  expect(agencyLines(block)).toEqual(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"]);
  expect(layOutLetterhead(block, 160).placeAndDateLines).toHaveLength(1);
});

test("where even 12 is too wide, a line ends between “THÀNH PHỐ” and the name, not inside the name", () => {
  const block = letterhead(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ HỒ CHÍ MINH"], "Thành phố Hồ Chí Minh");
  expect(agencyLines(block, 155)).toEqual(["ỦY BAN NHÂN DÂN", "THÀNH PHỐ", "HỒ CHÍ MINH"]);
});

/** NQ 202/2025/QH15: six cities and twenty-eight provinces. */
const cities = "Hà Nội, Huế, Hải Phòng, Đà Nẵng, Hồ Chí Minh, Cần Thơ".split(", ");
const provinces =
  "Lai Châu, Điện Biên, Sơn La, Lạng Sơn, Quảng Ninh, Thanh Hóa, Nghệ An, Hà Tĩnh, Cao Bằng, Tuyên Quang, Lào Cai, Thái Nguyên, Phú Thọ, Bắc Ninh, Hưng Yên, Ninh Bình, Quảng Trị, Quảng Ngãi, Gia Lai, Khánh Hòa, Lâm Đồng, Đắk Lắk, Đồng Nai, Tây Ninh, Vĩnh Long, Đồng Tháp, Cà Mau, An Giang".split(
    ", ",
  );
const units = [
  ...cities.map((name) => ["THÀNH PHỐ", name, name === "Hồ Chí Minh" ? `Thành phố ${name}` : name] as const),
  ...provinces.map((name) => ["TỈNH", name, name] as const),
];

describe.each(units)("the letterhead of %s %s", (noun, name, place) => {
  test("holds at every text width and with every date, and keeps the name whole", () => {
    for (const width of widths) {
      for (const date of everyDate) {
        const block = letterhead(["ỦY BAN NHÂN DÂN", `${noun} ${name.toUpperCase()}`], place, { date });
        expectToHold(block, width);
        expect(layOutLetterhead(block, width).placeAndDateLines).toHaveLength(1);
        const last = plainText(layOutLetterhead(block, width).agencyLines.at(-1) ?? []);
        expect(last.endsWith(name.toUpperCase())).toBe(true);
        if (name !== "Hồ Chí Minh") expect(last).toBe(`${noun} ${name.toUpperCase()}`);
      }
    }
  });
});

test("whatever the names, nothing is wider than its column and the rules keep their lengths", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 120 }).filter((name) => name.trim() !== "");
  const symbol = fc.constantFrom("KH-UBND", "KH-VHXH", "KH-TTPVHCC", "KH-BCĐCĐS");
  const lines = fc.array(words, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(lines, words, symbol, fc.double({ min: 155, max: 165, noNaN: true }), (agency, place, chosen, width) => {
      expectToHold(letterhead(agency, place, { symbol: chosen }), width);
    }),
  );
});
