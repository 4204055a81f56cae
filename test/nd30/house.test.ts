import { expect, test } from "vitest";
import { houseChoices, letterheadSizesIn, sizeIn, usualHouse } from "../../src/nd30/house.ts";
import { styles } from "../../src/nd30/styles.ts";

const small = { ...usualHouse, bodySize: 13 };

test("each choice of an office has a lawful range or at least a reason, and the usual house is inside it", () => {
  expect(Object.keys(houseChoices).sort()).toEqual(Object.keys(usualHouse).sort());
  expect(Object.keys(houseChoices.margins).sort()).toEqual(Object.keys(usualHouse.margins).sort());
  const { margins, ...others } = houseChoices;
  for (const { min, choices, clause } of [...Object.values(others), ...Object.values(margins)]) {
    expect(min ?? choices?.[0]).toBeDefined();
    expect(clause.text).not.toBe("");
  }
});

test("the text's size goes to every component the decree gives 13 to 14 points and the text's usual size", () => {
  for (const component of ["body", "citation", "section", "clauseTitle", "subject", "authority", "signerName", "pageNumber"] as const) {
    expect(sizeIn(styles[component], small)).toBe(13);
    expect(sizeIn(styles[component], usualHouse)).toBe(14);
  }
});

test("sizes the decree fixes, and those of tables and marks, stay as they are", () => {
  for (const component of ["appendixLabel", "recipientsLabel", "recipients", "number", "tableCell", "draft", "urgency"] as const) {
    expect(sizeIn(styles[component], small)).toBe(styles[component].size.value);
  }
});

test("with a text of 13 points, Quốc hiệu is 12 and Tiêu ngữ 13", () => {
  expect(letterheadSizesIn(small).map(({ nation, motto }) => [nation, motto])).toEqual([[12, 13]]);
  expect(letterheadSizesIn(usualHouse).map(({ nation, motto }) => [nation, motto])).toEqual([[13, 14], [12, 13]]);
});
