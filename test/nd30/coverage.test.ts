import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { guide } from "../../src/lint/guide.ts";
import { answeredClauses, clauses, clausesOf, entryFor, namedMeasures } from "../../src/nd30/coverage.ts";
import { clausesCited, keysIn } from "../../src/nd30/coverage-citation.ts";

const root = resolve(import.meta.dirname, "../..");
const rules = guide.flatMap((group) => group.rules);
const answered = answeredClauses(rules);

test.each([
  ["NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và c", ["Phụ lục I, Phần I, Mục II, khoản 6, điểm a", "Phụ lục I, Phần I, Mục II, khoản 6, điểm c"]],
  ["NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2, điểm b: dấu khẩn", ["Phụ lục I, Phần I, Mục III, khoản 2, điểm b"]],
  ["NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm a; Phụ lục II, Mục III, khoản 1", ["Phụ lục I, Phần I, Mục II, khoản 4, điểm a", "Phụ lục II, Mục III, khoản 1"]],
  ["NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5 và khoản 8 điểm b", ["Phụ lục II, Mục V, khoản 5", "Phụ lục II, Mục V, khoản 8, điểm b"]],
  ["NĐ 30/2020/NĐ-CP, điểm đ khoản 2 Điều 8", ["Điều 8, khoản 2, điểm đ"]],
  ["NĐ 30/2020/NĐ-CP, khoản 1 và khoản 2 Điều 13", ["Điều 13, khoản 1", "Điều 13, khoản 2"]],
  ["NĐ 30/2020/NĐ-CP, khoản 1, 2 Điều 13", ["Điều 13, khoản 1", "Điều 13, khoản 2"]],
  ["NĐ 30/2020/NĐ-CP, Điều 10 và Điều 12: bản thảo phải hoàn chỉnh", ["Điều 10", "Điều 12"]],
  ["Thông lệ: số liệu phải khớp (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)", ["Điều 12, khoản 1"]],
  ["Thông lệ: mẫu ở NĐ 30/2020/NĐ-CP, Phụ lục I, Mục V không có dấu câu ở cuối", ["Phụ lục I, Phần I, Mục V"]],
  ["NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4", ["Phụ lục III, Mẫu 1.4"]],
  ["Thông lệ: bảng không có dòng trống", []],
  ["Luật Tổ chức chính quyền địa phương, khoản 2 Điều 4", []],
])("%s cites %j", (sentence, cited) => {
  expect(clausesCited(sentence).map((key) => key.join(", "))).toEqual(cited);
});

describe("the list of clauses", () => {
  test("names each clause once, in a way that can be cited", () => {
    expect(new Set(clauses.map(({ clause }) => clause)).size).toBe(clauses.length);
    for (const { clause } of clauses) expect(keysIn(clause).map((key) => key.join(", "))).toEqual([clause]);
  });

  /** Typed from the decree, apart from the list. */
  const paragraphs: Readonly<Record<string, string>> = {
    "Mục II, khoản 1": "a b c",
    "Mục II, khoản 2": "a b c",
    "Mục II, khoản 3": "a b c d",
    "Mục II, khoản 4": "a b c",
    "Mục II, khoản 5": "a b",
    "Mục II, khoản 6": "a b c d đ e g",
    "Mục II, khoản 7": "a b c d đ",
    "Mục II, khoản 8": "a b c",
    "Mục II, khoản 9": "a b c d",
    "Mục III, khoản 1": "a b c d đ e",
    "Mục III, khoản 2": "a b c",
  };
  test("holds all of part I of Annex I", () => {
    const expected = [
      ...[1, 2, 3, 4, 5, 6, 7].map((number) => `Mục I, khoản ${number}`),
      ...Object.entries(paragraphs).flatMap(([paragraph, points]) => points.split(" ").map((point) => `${paragraph}, điểm ${point}`)),
      "Mục III, khoản 3",
      "Mục III, khoản 4",
      "Mục IV",
      "Mục V",
    ];
    const start = "Phụ lục I, Phần I, ";
    const listed = clauses.filter(({ clause, group }) => clause.startsWith(start) && group === undefined).map(({ clause }) => clause.slice(start.length));
    expect(listed).toEqual(expected);
  });
});

describe.each(answered.map((entry) => [entry.clause, entry] as const))("%s", (_, { clause, group, made, tests = [], rules: by, measures, notApplicable }) => {
  test("is answered, or does not apply for a reason, not both; a group has its points behind it", () => {
    const answers = [...(made === undefined ? [] : [made]), ...tests, ...by, ...measures];
    if (group === true) {
      expect(clauses.filter((other) => other.clause.startsWith(`${clause}, `)).length).toBeGreaterThan(1);
      return;
    }
    expect(answers.length > 0 && made !== "").not.toBe(notApplicable !== undefined && notApplicable !== "");
  });

  test("names rules and tests that exist", () => {
    for (const id of by) expect(rules.map((rule) => rule.id)).toContain(id);
    for (const file of tests) expect(existsSync(resolve(root, file)), file).toBe(true);
  });

  test("where the tool makes it so, a test proves it", () => {
    if (made !== undefined) expect(tests).not.toEqual([]);
  });
});

test("every measure that the decree fixes answers a clause", () => {
  const lost = namedMeasures.filter(({ measure }) => measure.clause.kind === "decree" && clausesOf(measure.clause).every((key) => entryFor(key) === undefined));
  expect(lost.map(({ name }) => name)).toEqual([]);
});

test("every rule that cites the decree answers a clause", () => {
  const cites = rules.filter(({ source }) => /30\/2020\/NĐ-CP,/.test(source));
  const lost = cites.filter(({ source }) => clausesCited(source).length === 0 || clausesCited(source).some((key) => entryFor(key) === undefined));
  expect(lost.map(({ id, source }) => `${id}: ${source}`)).toEqual([]);
});
