import { describe, expect, test } from "vitest";
import { pointLetter, pointLetters } from "../../src/nd30/letters.ts";
import type { Measure } from "../../src/nd30/measure.ts";
import { measures } from "../../src/nd30/measures.ts";
import { letterheadSizes, styles } from "../../src/nd30/styles.ts";

/** Every measure of a table, however deep it stands. */
function all(table: object): readonly Measure[] {
  return Object.values(table).flatMap((value: unknown) => {
    if (typeof value !== "object" || value === null) return [];
    return isMeasure(value) ? [value] : all(value);
  });
}
const isMeasure = (value: object): value is Measure => "clause" in value && "value" in value;

const every = [...all(measures), ...all(styles)];

test("the tables hold the whole page", () => expect(every.length).toBeGreaterThan(60));

describe.each(every.map((measure) => [measure.label, measure] as const))("%s", (_, measure) => {
  test("is within its lawful range and names its clause", () => {
    expect(measure.value).toBeGreaterThanOrEqual(measure.min ?? -Infinity);
    expect(measure.value).toBeLessThanOrEqual(measure.max ?? Infinity);
    if (measure.choices !== undefined) expect(measure.choices).toContain(measure.value);
    expect(measure.clause.text).toMatch(/^(NĐ 30\/2020\/NĐ-CP, Phụ lục I, Phần I, Mục (I|II|III|V), |Thông lệ: \S)/u);
  });
});

/** Typed from the decree's own table (Phụ lục I, Phần I, Mục V), apart from ours. */
test.each([
  ["nation", 12, 13, "bold capitals"],
  ["motto", 13, 14, "bold"],
  ["parentAgency", 12, 13, "capitals"],
  ["agency", 12, 13, "bold capitals"],
  ["number", 13, 13, ""],
  ["placeAndDate", 13, 14, "italic"],
  ["documentType", 13, 14, "bold capitals"],
  ["subject", 13, 14, "bold"],
  ["citation", 13, 14, "italic"],
  ["body", 13, 14, ""],
  ["section", 13, 14, "bold capitals"],
  ["clauseTitle", 13, 14, "bold"],
  ["clause", 13, 14, ""],
  ["point", 13, 14, ""],
  ["authority", 13, 14, "bold capitals"],
  ["signerName", 13, 14, "bold"],
  ["recipientsLabel", 12, 12, "bold italic"],
  ["recipients", 11, 11, ""],
  ["appendixLabel", 14, 14, "bold"],
  ["appendixName", 13, 14, "bold capitals"],
  ["appendixReference", 13, 14, "italic"],
  ["pageNumber", 13, 14, ""],
] as const)("%s is set at %d to %d points, %s", (component, min, max, look) => {
  const { size, bold, italic, capitals } = styles[component];
  expect([size.min ?? size.value, size.max ?? size.value]).toEqual([min, max]);
  expect([bold && "bold", italic && "italic", capitals && "capitals"].filter(Boolean).join(" ")).toBe(look);
});

test("both sets of letterhead sizes are lawful", () => {
  for (const sizes of Object.values(letterheadSizes)) {
    for (const component of ["agency", "nation", "motto", "number", "placeAndDate"] as const) {
      const { value, min = value, max = value } = styles[component].size;
      expect(sizes[component]).toBeGreaterThanOrEqual(min);
      expect(sizes[component]).toBeLessThanOrEqual(max);
    }
  }
});

test("points are lettered a, b, c, d, đ, e, g … x, y, then aa, ab …", () => {
  expect(pointLetters.join(" ")).toBe("a b c d đ e g h i k l m n o p q r s t u v x y");
  expect([0, 4, 5, 6, 22, 23, 24, 45, 46].map(pointLetter)).toEqual(["a", "đ", "e", "g", "y", "aa", "ab", "ay", "ba"]);
});
