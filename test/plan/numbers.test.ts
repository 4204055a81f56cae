/** Numbers as offices write them, in figures and in words. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCount, readNumber, readNumberWords, writeNumber } from "../../src/plan/numbers.ts";

test.each([
  ["1.310", 1310],
  ["3,5", 3.5],
  ["28.500", 28_500],
  ["1.234.567,25", 1_234_567.25],
  ["85", 85],
  ["1.5", undefined],
  ["1,2,3", undefined],
  ["", undefined],
  ["12 triệu", undefined],
])("%s is %s", (text, number) => expect(readNumber(text)).toBe(number));

test("a number written is read again as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (number) => {
      expect(readNumber(writeNumber(number))).toBe(number);
    }),
  );
});

test.each([
  ["Ba mươi triệu", 30_000_000],
  ["Ba mươi triệu năm trăm nghìn", 30_500_000],
  ["một trăm hai mươi mốt nghìn", 121_000],
  ["hai mươi lăm", 25],
  ["mười lăm triệu", 15_000_000],
  ["một tỷ hai trăm triệu", 1_200_000_000],
  ["một nghìn hai trăm tỷ", 1_200_000_000_000],
  ["chín trăm linh năm", 905],
  ["bảy trăm tám mươi tư nghìn không trăm linh bốn", 784_004],
  ["ba trăm rưỡi", undefined],
  ["theo quy định", undefined],
  ["hai ba", undefined],
  ["", undefined],
])("%s is %s in words", (words, number) => expect(readNumberWords(words)).toBe(number));

test("a count may be figures or a word", () => {
  expect([readCount("05"), readCount("ba"), readCount("nhiều")]).toEqual([5, 3, undefined]);
});
