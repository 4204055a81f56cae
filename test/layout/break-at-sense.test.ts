import fc from "fast-check";
import { expect, test } from "vitest";
import { plainText, type Text } from "../../src/document/document.ts";
import { printed } from "../../src/layout/blank.ts";
import { breakAtSense } from "../../src/layout/break-at-sense.ts";
import { measure } from "../../src/layout/measure.ts";
import { open, text } from "./blocks.ts";

const face = { size: 14, bold: true };
const lines = (words: string, width: number): readonly string[] => breakAtSense(text(words), width, face).map(plainText);

test.each([
  ["Công tác Thi đua - Khen thưởng năm 2023", ["Công tác Thi đua - Khen thưởng năm 2023"]],
  [
    "Cải cách hành chính giai đoạn 2026 - 2030 của Ủy ban nhân dân phường Điện Biên Phủ",
    ["Cải cách hành chính giai đoạn 2026 - 2030", "của Ủy ban nhân dân phường Điện Biên Phủ"],
  ],
  [
    "Tuyên truyền, phổ biến, giáo dục pháp luật; hòa giải ở cơ sở trên địa bàn xã Nậm Khoang năm 2026",
    ["Tuyên truyền, phổ biến, giáo dục pháp luật;", "hòa giải ở cơ sở trên địa bàn xã Nậm Khoang năm 2026"],
  ],
  [
    "Kế hoạch hoạt động của Ban Chỉ đạo phòng, chống dịch bệnh động vật và phòng, chống cháy rừng xã Nậm Khoang",
    ["Kế hoạch hoạt động của Ban Chỉ đạo phòng, chống dịch bệnh", "động vật và phòng, chống cháy rừng xã Nậm Khoang"],
  ],
])("the title “%s” is broken where the sense allows it", (words, expected) => expect(lines(words, 150)).toEqual(expected));

test("lines are of like length: a title a little too long does not leave one word alone", () => {
  const [, second = ""] = lines("Phòng cháy, chữa cháy và cứu nạn, cứu hộ mùa khô năm 2026 - 2027", 140);
  expect(second.split(" ").length).toBeGreaterThan(3);
});

test("a year stays with its word, a dash never begins a line, a date is not torn", () => {
  const reference = "(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)";
  for (let width = 60; width <= 160; width += 5) {
    for (const line of lines(reference, width)) {
      expect(line).not.toMatch(/(số|ngày|tháng|năm|xã|-)$/u);
      expect(line).not.toMatch(/^(-|tháng|năm)/u);
    }
  }
});

test("spans are cut where lines end, and keep where they come from", () => {
  const subject = { path: ["subject"] };
  const year = { path: ["planYears"] };
  const words: Text = [
    { kind: "text", text: "Tuyên truyền cải cách hành chính và chuyển đổi số trên địa bàn xã ", from: subject },
    { kind: "text", text: "năm 2026", from: year },
  ];
  const broken = breakAtSense(words, 100, face);
  expect(broken.map((line) => line.map((span) => span.from))).toEqual([[subject], [subject, year]]);
  expect(broken.map(plainText).join(" ")).toBe(plainText(words));
});

test("an open slot counts with the width of its empty place and stays one span", () => {
  const words = [...text("(Kèm theo Kế hoạch số "), open("number"), ...text("/KH-UBND của Ủy ban nhân dân xã Nậm Khoang)")];
  const broken = breakAtSense(words, 110, face);
  expect(broken).toHaveLength(2);
  expect(broken.flat().filter((span) => span.kind === "slot")).toHaveLength(1);
  for (const line of broken) expect(measure(printed(line, face), face)).toBeLessThanOrEqual(110);
});

test("whatever the words, no line is wider than asked and every word is printed once, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 30, max: 165 }), (words, width) => {
      const broken = lines(words, width);
      for (const line of broken) expect(measure(line, face)).toBeLessThanOrEqual(width + 1e-6);
      expect(broken.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
    }),
  );
});
