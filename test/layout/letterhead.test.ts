import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainText, type Agency, type Letterhead, type Text } from "../../src/document/document.ts";
import { printed } from "../../src/layout/blank.ts";
import type { LetterheadLayout } from "../../src/layout/layout.ts";
import { layOutLetterhead } from "../../src/layout/letterhead.ts";
import { measure } from "../../src/layout/measure.ts";
import { nation } from "../../src/nd30/constants.ts";
import { usualHouse } from "../../src/nd30/house.ts";
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
  (layOutLetterhead(block, width, usualHouse).agencies[0]?.nameLines ?? []).map(plainText);

/** What must be true of every letterhead. */
function expectToHold(block: Letterhead, textWidth: number): void {
  const layout = layOutLetterhead(block, textWidth, usualHouse);
  const [left, right] = layout.columns;
  const width = (line: Text, component: keyof typeof layout.sizes): number => {
    const face = faceOf(styles[component], layout.sizes[component]);
    return measure(printed(line, face), face);
  };
  expect(left + right).toBeCloseTo(textWidth, 9);
  expect(width(block.nation, "nation")).toBeLessThan(right);
  expect(width(block.motto, "motto")).toBe(layout.mottoRule);
  expect(width(block.number ?? [], "number")).toBeLessThan(left);
  for (const line of layout.placeAndDateLines) expect(width(line, "placeAndDate")).toBeLessThan(right);
  for (const { parentLines, nameLines, rule } of layout.agencies) {
    const parentFace = faceOf(styles.parentAgency, layout.sizes.agency);
    for (const line of parentLines) expect(measure(printed(line, parentFace), parentFace)).toBeLessThan(left);
    for (const line of nameLines) expect(width(line, "agency")).toBeLessThan(left);
    const last = width(nameLines.at(-1) ?? [], "agency");
    expect(rule).toBeGreaterThanOrEqual(last / 3);
    expect(rule).toBeLessThanOrEqual(last / 2);
  }
  expect(layout.sizes.motto - layout.sizes.nation).toBe(1);
}

test("a commune's letterhead is set at 13 and 14 at every text width", () => {
  for (const width of widths) {
    const layout = layOutLetterhead(letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Nậm Khoang"), width, usualHouse);
    expect(layout.sizes).toEqual({ agency: 13, nation: 13, motto: 14, number: 13, placeAndDate: 14 });
    expect(layout.columns[1]).toBeCloseTo(97.7, 1);
  }
});

test("where a name does not fit beside Quốc hiệu at 13, or comes too near, all sizes step down together", () => {
  const small = { agency: 12, nation: 12, motto: 13, number: 13, placeAndDate: 13 };
  const block = letterhead(["UBND XÃ NẬM KHOANG", "PHÒNG VĂN HÓA - XÃ HỘI"], "Nậm Khoang", { symbol: "KH-VHXH" });
  for (const width of [155, 160]) {
    expect(layOutLetterhead(block, width, usualHouse).sizes).toEqual(small);
    expect(agencyLines(block, width)).toEqual(["UBND XÃ NẬM KHOANG", "PHÒNG VĂN HÓA - XÃ HỘI"]);
  }
  expect(layOutLetterhead(block, 165, usualHouse).sizes.nation).toBe(13);
});

/** Between two lines that stand in the middle of their columns. */
const distance = ({ columns }: LetterheadLayout, left: number, right: number): number =>
  (columns[0] - left + columns[1] - right) / 2;
const nationIn = ({ sizes }: LetterheadLayout): number => measure(nation, { size: sizes.nation, bold: true });

test("a long name keeps 5 mm from Quốc hiệu beside it, at 12 if that is enough, else in shorter lines", () => {
  const board = letterhead(["BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ", "XÃ NẬM KHOANG"], "Nậm Khoang");
  const council = letterhead(["HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT", "PHƯỜNG ĐÔNG HƯNG THUẬN"], "Đông Hưng Thuận");
  for (const block of [board, council]) {
    const layout = layOutLetterhead(block, 160, usualHouse);
    const [first] = agencyLines(block);
    expect(distance(layout, measure(first ?? "", { size: layout.sizes.agency, bold: true }), nationIn(layout))).toBeGreaterThan(5);
  }
  expect(agencyLines(board)).toEqual(["BAN CHỈ ĐẠO PHÁT TRIỂN", "KHOA HỌC, CÔNG NGHỆ", "XÃ NẬM KHOANG"]);
  expect(layOutLetterhead(board, 160, usualHouse).sizes.nation).toBe(12);
  expect(agencyLines(council)[0]).toBe("HỘI ĐỒNG");
});

test("the number keeps 5 mm from a long place beside it", () => {
  const block = letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Thành phố Hồ Chí Minh");
  const layout = layOutLetterhead(block, 160, usualHouse);
  const face = faceOf(styles.placeAndDate, layout.sizes.placeAndDate);
  const number = faceOf(styles.number, layout.sizes.number);
  const [line = []] = layout.placeAndDateLines;
  expect(distance(layout, measure(printed(block.number ?? [], number), number), measure(printed(line, face), face))).toBeGreaterThan(5);
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
  expect(layOutLetterhead(block, 160, usualHouse).placeAndDateLines).toHaveLength(1);
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
        expect(layOutLetterhead(block, width, usualHouse).placeAndDateLines).toHaveLength(1);
        const last = agencyLines(block, width).at(-1) ?? "";
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

/** Real names, the longest of their kind. */
const communes = [
  "XÃ MƯỜNG NHÀ",
  "XÃ HƯƠNG SƠN TIÊN ĐIỀN",
  "PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM",
  "PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT",
  "PHƯỜNG ĐÔNG HƯNG THUẬN",
  "PHƯỜNG BUÔN MA THUỘT",
  "ĐẶC KHU BẠCH LONG VĨ",
  "ĐẶC KHU TRƯỜNG SA",
];
const offices = [
  "PHÒNG VĂN HÓA - XÃ HỘI",
  "PHÒNG KINH TẾ, HẠ TẦNG VÀ ĐÔ THỊ",
  "VĂN PHÒNG HỘI ĐỒNG NHÂN DÂN VÀ ỦY BAN NHÂN DÂN",
  "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
  "TRUNG TÂM DỊCH VỤ TỔNG HỢP",
  "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG",
];
const bodies = [
  "CHỦ TỊCH ỦY BAN NHÂN DÂN",
  "BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ",
  "HỘI ĐỒNG PHỐI HỢP PHỔ BIẾN, GIÁO DỤC PHÁP LUẬT",
  "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA",
  "TỔ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH",
];

/** Pairs of words that a line may not part. */
const bonds = ["ỦY BAN", "NHÂN DÂN", "HỘI ĐỒNG", "BAN CHỈ", "CHỈ ĐẠO", "CHUYỂN ĐỔI", "ĐỔI SỐ", "SÁNG TẠO", "HÀNH CHÍNH", "XÃ HỘI", "HÓA -", "- XÃ"];

function expectGroupsWhole(lines: readonly Text[], name: string): void {
  const all = lines.map(plainText);
  expect(all.join(" ")).toBe(name);
  for (const [index, line] of all.slice(1).entries()) {
    const seam = `${all[index]?.split(" ").at(-1)} ${line.split(" ")[0]}`;
    expect(bonds).not.toContain(seam);
    expect(seam).not.toMatch(/(^- | -$|^(VÀ|CỦA) )/u);
  }
}

/** The first name does not run into Quốc hiệu. */
function expectClear(block: Letterhead, textWidth: number): void {
  const layout = layOutLetterhead(block, textWidth, usualHouse);
  const [{ parentLines: [parentLine], nameLines: [nameLine] }] = layout.agencies as [LetterheadLayout["agencies"][number]];
  const first = measure(plainText(parentLine ?? nameLine ?? []), { size: layout.sizes.agency, bold: parentLine === undefined });
  expect(distance(layout, first, nationIn(layout))).toBeGreaterThan(5);
}

const names = [
  ...communes.map((commune): Agency => ({ name: [text("ỦY BAN NHÂN DÂN"), text(commune)] })),
  ...communes.flatMap((commune) => offices.map((office): Agency => ({ parent: text(`UBND ${commune}`), name: [text(office)] }))),
  ...communes.flatMap((commune) => bodies.map((body): Agency => ({ name: [text(body), text(commune)] }))),
];

describe.each(widths)("in a text %d mm wide", (width) => {
  test.each(names.map((agency) => [[agency.parent, ...agency.name].flatMap((line) => plainText(line ?? [])).join(" / "), agency] as const))(
    "the letterhead of %s holds, and no line ends inside a group of words",
    (_, agency) => {
      for (const date of everyDate) {
        const block: Letterhead = { ...letterhead([], "Nậm Khoang", { date }), agencies: [agency] };
        expectToHold(block, width);
        const [laidOut] = layOutLetterhead(block, width, usualHouse).agencies;
        expectGroupsWhole(laidOut?.parentLines ?? [], plainText(agency.parent ?? []));
        expectGroupsWhole(laidOut?.nameLines ?? [], agency.name.map(plainText).join(" "));
        expectClear(block, width);
      }
    },
  );
});

test("a joint plan has the agencies one under the other, each with lines of its own", () => {
  const block: Letterhead = {
    ...letterhead([], "Nậm Khoang"),
    agencies: [
      { name: [text("ỦY BAN NHÂN DÂN"), text("XÃ NẬM KHOANG")] },
      { name: [text("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"), text("XÃ NẬM KHOANG")] },
    ],
  };
  expectToHold(block, 160);
  expect(layOutLetterhead(block, 160, usualHouse).agencies.map(({ nameLines }) => nameLines.map(plainText))).toEqual([
    ["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"],
    ["ỦY BAN MẶT TRẬN", "TỔ QUỐC VIỆT NAM", "XÃ NẬM KHOANG"],
  ]);
});

test("a plan that a decision issues has no line of number and date, and holds", () => {
  const { number: _, placeAndDate: __, ...block } = letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Nậm Khoang");
  expectToHold(block, 160);
  expect(layOutLetterhead(block, 160, usualHouse).placeAndDateLines).toEqual([]);
});

test("in a house of 13 points the letterhead is set at 12 and 13", () => {
  const block = letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Nậm Khoang");
  const { sizes } = layOutLetterhead(block, 160, { ...usualHouse, bodySize: 13 });
  expect(sizes).toEqual({ agency: 12, nation: 12, motto: 13, number: 13, placeAndDate: 13 });
});

test("boxes are as wide as their words, and those of urgency as the stamps of the decree", () => {
  const marked = (urgency: string) =>
    layOutLetterhead(
      { ...letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Nậm Khoang"), draft: text("DỰ THẢO"), urgency: { text: text(urgency) } },
      160,
      usualHouse,
    ).marks;
  expect(marked("KHẨN").draft?.width).toBeGreaterThan(measure("DỰ THẢO", { size: 13, bold: true }) + 3);
  expect(["KHẨN", "HỎA TỐC", "THƯỢNG KHẨN"].map((words) => marked(words).urgency?.width)).toEqual([20, 30, 40]);
  expect(marked("KHẨN").circulation).toBeUndefined();
});

test("a long circulation is broken within its column", () => {
  const circulation = text("CHỈ LƯU HÀNH TRONG CÁC PHÒNG, TRUNG TÂM, ĐƠN VỊ THUỘC ỦY BAN NHÂN DÂN XÃ NẬM KHOANG");
  const { marks, columns } = layOutLetterhead({ ...letterhead(["UBND"], "Nậm Khoang"), circulation }, 160, usualHouse);
  expect(marks.circulation?.lines.length).toBeGreaterThan(1);
  expect(marks.circulation?.width).toBeLessThanOrEqual(columns[1]);
});

/** Named after persons, numbers, events and places, some with syllables that are also "và", "bằng", "xã". */
const unitsByName: readonly (readonly [noun: string, name: string])[] = [
  ...["Nguyễn Lương Bằng", "Hương Sơn Tiên Điền", "Điện Biên Phủ", "Hội Thịnh", "Tân Xã", "Mường Và", "Từ Sơn", "Cao Bằng"].map((name) => ["Xã", name] as const),
  ...["Nguyễn Thị Minh Khai", "Lê Thị Hồng Gấm", "Trần Hưng Đạo", "Nguyễn Đại Năng", "Cách Mạng Tháng Tám", "Hai Bà Trưng"].map((name) => ["Phường", name] as const),
  ...["16", "3 Tháng 2", "XII", "Xuân Hương - Đà Lạt", "Văn Miếu - Quốc Tử Giám"].map((name) => ["Phường", name] as const),
  ...["Bạch Long Vĩ", "Nguyễn Văn Trỗi", "Hoàng Sa"].map((name) => ["Đặc khu", name] as const),
];

describe.each(unitsByName)("%s %s, with its noun before the date,", (noun, name) => {
  const place = `${noun} ${name}`;
  const capitals = place.toUpperCase();
  const agencies: readonly Agency[] = [
    { name: [text("ỦY BAN NHÂN DÂN"), text(capitals)] },
    { parent: text(`UBND ${capitals}`), name: [text("PHÒNG VĂN HÓA - XÃ HỘI")] },
  ];
  test("has no line that ends inside its name, but after the dash of a double name", () => {
    const seams = name.toUpperCase().split(" - ");
    for (const width of widths) {
      for (const date of everyDate) {
        for (const agency of agencies) {
          const block: Letterhead = { ...letterhead([], place, { date, symbol: "KH-VHXH" }), agencies: [agency] };
          expectToHold(block, width);
          const layout = layOutLetterhead(block, width, usualHouse);
          const lines = layout.agencies.flatMap(({ parentLines, nameLines }) => [...parentLines, ...nameLines].map(plainText));
          for (const part of seams) expect(lines.filter((line) => line.includes(part))).not.toEqual([]);
          const [first, ...others] = layout.placeAndDateLines;
          expect(plainText(first ?? [])).toMatch(others.length === 0 ? /2026$/u : /,$/u);
        }
      }
    }
  });
});

test("the date stands below a long place before the name of a ward is parted", () => {
  const block = letterhead(["ỦY BAN NHÂN DÂN", "PHƯỜNG NGUYỄN THỊ MINH KHAI"], "Phường Nguyễn Thị Minh Khai");
  expect(agencyLines(block)).toEqual(["ỦY BAN NHÂN DÂN", "PHƯỜNG", "NGUYỄN THỊ MINH KHAI"]);
  expect(layOutLetterhead(block, 160, usualHouse).placeAndDateLines).toHaveLength(2);
});
