/** What the rules of words say of the plan of 2023 (nd30.md, section 8.E): these words, and no others. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { wordsRules } from "../../src/lint/rules/words/index.ts";
import { subjectOf } from "../../src/lint/subject.ts";
import { readPlan } from "../../src/pipeline.ts";

type Found = readonly [line: number | undefined, rule: string, words: string];

async function foundIn(name: string): Promise<readonly Found[]> {
  const { checked } = await readPlan(name, readFileSync(resolve(import.meta.dirname, "../../plans", name)));
  if (checked === undefined) throw new Error(`${name} gave no plan`);
  const subject = subjectOf(checked.plan);
  const typed = new Map(subject.texts.map(({ path, text }) => [path.join("/"), text]));
  const found = wordsRules.filter(({ preset }) => preset === undefined).flatMap(({ id, check }) =>
    Array.from(check(subject), ({ path, within }) => ({ id, start: checked.origins.place(path, within).start, words: typed.get(path.join("/"))?.slice(...(within ?? [])) ?? "" })),
  );
  return found.toSorted((one, other) => (one.start?.offset ?? 0) - (other.start?.offset ?? 0)).map(({ start, id, words }) => [start?.line, id, words]);
}

test("the plan of 2023 has the faults its reviewers listed", async () => {
  expect(await foundIn("plan-2023.yaml")).toEqual([
    [14, "mixed-terms", "Thi đua - Khen thưởng"],
    [20, "mixed-terms", "Thi đua, khen thưởng"],
    [24, "people-lower-case", "nhân dân"],
    [25, "set-phrase-comma", "trong tổ chức, thực hiện"],
    [28, "wording-dam-bao", "đảm bảo"],
    [46, "set-phrase-comma", "mô hình cách làm hay, sáng tạo"],
    [55, "mixed-terms", "kinh tế, xã hội"],
    [55, "spelling-hang", "hàng năm"],
    [55, "mixed-plan-period", "5 năm (2021-2025)"],
    [55, "party-congress-name", "Đại hội Đảng toàn quốc lần thứ XIII"],
    [56, "wording-dam-bao", "đảm bảo"],
    [56, "list-end-sign", ";"],
    [65, "mixed-quotes", "\"Toàn dân đoàn kết xây dựng nông thôn mới và đô thị văn minh\""],
    [65, "mixed-terms", "kinh tế xã hội"],
    [68, "list-end-sign", ";"],
    [72, "mixed-terms", "thi đua khen thưởng"],
    [73, "list-end-sign", ";"],
    [80, "list-end-sign", ";"],
    [84, "mixed-terms", "Thi đua - Khen thưởng"],
    [85, "capital-after-semicolon", "Thẩm định"],
    [86, "year-range-style", "2022 - 2023"],
    [86, "year-range-style", "2023 - 2024"],
    [90, "list-end-sign", ";"],
    [100, "set-phrase-comma", "mô hình, cách làm hay sáng tạo"],
    [100, "missing-word", "tầng lớp nhân"],
    [108, "mixed-terms", "thi đua khen thưởng"],
    [108, "organ-name-capital", "phòng GD&ĐT"],
    [125, "mixed-terms", "cụm, khối"],
    [136, "set-phrase-comma", "đánh giá bình xét"],
    [136, "wording-dam-bao", "đảm bảo"],
    [137, "unit-name-lower-case", "trang thông tin điện tử huyện"],
    [138, "set-phrase-comma", "ban, ngành đoàn thể"],
    [138, "spelling-qui", "qui định"],
    [145, "stray-capital", "Trưởng"],
  ] satisfies Found[]);
});

test("the model plan of 2026 has none", async () => expect(await foundIn("plan-2026.yaml")).toEqual([]));
