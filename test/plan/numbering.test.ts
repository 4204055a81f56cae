import { expect, test } from "vitest";
import { appendixLabel, roman } from "../../src/plan/numbering.ts";

test.each([[1, "I"], [4, "IV"], [9, "IX"], [14, "XIV"], [40, "XL"], [99, "XCIX"], [2026, "MMXXVI"]])("%i is %s", (number, numeral) => {
  expect(roman(number)).toBe(numeral);
});

test("appendices are numbered from two on", () => {
  expect([appendixLabel(0, 1), appendixLabel(0, 2), appendixLabel(3, 4)]).toEqual(["Phụ lục", "Phụ lục I", "Phụ lục IV"]);
});
