import fc from "fast-check";
import { expect, test } from "vitest";
import { measure } from "../../src/layout/measure.ts";
import { wrap } from "../../src/layout/wrap.ts";

const face = { size: 14 };

test("a line is filled with as many words as fit", () => {
  const words = "Đẩy mạnh các phong trào thi đua yêu nước nhằm phát huy sức mạnh tổng hợp của cả hệ thống chính trị";
  const [first = "", second = ""] = wrap(words, 100, face);
  expect(measure(first, face)).toBeLessThanOrEqual(100);
  expect(measure(`${first} ${second.split(" ")[0] ?? ""}`, face)).toBeGreaterThan(100);
});

test("a line may end after a hyphen, never at a no-break space", () => {
  expect(wrap("giai đoạn 2021-2025", 32, face)).toEqual(["giai đoạn 2021-", "2025"]);
  expect(wrap("giai đoạn\u00a02021", 25, face)).toEqual(["giai", "đoạn\u00a02021"]);
});

test("the first line is shorter by its indent", () => {
  const words = "Tăng cường tuyên truyền";
  expect(wrap(words, measure(words, face) + 1, face)).toHaveLength(1);
  expect(wrap(words, measure(words, face) + 1, face, 12.7)).toHaveLength(2);
});

test("no line is wider than asked, and no character but the spaces at line ends is lost", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.double({ min: 20, max: 170, noNaN: true }), (words, width) => {
      const lines = wrap(words, width, face);
      for (const line of lines) expect(measure(line, face)).toBeLessThanOrEqual(width + 1e-6);
      expect(lines.join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", "").trimEnd());
    }),
  );
});
