import { describe, expect, test, vi } from "vitest";
import { head, lintText, told } from "./support/small-plan.ts";

vi.mock("../../src/lint/rules/index.ts", () => import("./support/invented-rules.ts"));

const long = "trích yếu: Công tác thi đua của cả xã";
const text = `${head}${long}\nmục đích: Phải đảm bảo, thật đảm bảo\n`;

describe("a finding", () => {
  test("says where to the letter, how grave, who says so, and what would take its place", async () => {
    const found = await lintText(text);
    expect(found.find(({ code }) => code === "lint/sound-word")).toEqual({
      code: "lint/sound-word",
      severity: "warning",
      message: "Viết `đảm bảo`; cần viết `bảo đảm`.",
      source: "Thông lệ: từ ngữ thống nhất",
      place: {
        file: "p.yaml",
        path: ["body", 0, "children", 0, "text"],
        start: { offset: text.indexOf("đảm bảo"), line: 12, column: 16 },
        end: { offset: text.indexOf("đảm bảo") + 7, line: 12, column: 23 },
      },
      fix: { kind: "safe", replaces: "đảm bảo", replacement: "bảo đảm" },
    });
  });

  test("comes in the order of the text, each once, and the same each time", async () => {
    const once = await lintText(text);
    expect(told(once)).toEqual(["11 error year-missing", "12 warning sound-word", "12 warning sound-word"]);
    expect(await lintText(text)).toEqual(once);
    expect(new Set(once.map(({ place }) => place.start?.offset)).size).toBe(3);
  });

  test("may be less sure than its rule", async () => {
    expect(told(await lintText(text.replace("số: 5", "số:")))).toContain("11 info year-missing");
  });

  test("in a word that a variable gave is placed at the variable", async () => {
    const [finding] = await lintText(`${head}trích yếu: Đảm bảo năm 2026, đảm bảo\nmục đích: Vì <<trích yếu>>\n`);
    expect(finding?.place.start?.line).toBe(11);
  });
});

describe("the preset", () => {
  test.each([
    ["minimal", ["11 error year-missing"]],
    ["recommended", ["11 error year-missing", "12 warning sound-word", "12 warning sound-word"]],
    ["strict", ["11 info wordy-subject", "11 error year-missing", "12 warning sound-word", "12 warning sound-word"]],
  ] as const)("%s tells %j", async (preset, expected) => expect(told(await lintText(text, { preset }))).toEqual(expected));
});

describe("what the office has settled", () => {
  test("changes how grave a rule is, switches it off, or wakes one of the strictest preset", async () => {
    const profile = "soát:\n  lỗi: sound-word\n  gợi ý: wordy-subject\n  tắt: year-missing\n";
    expect(told(await lintText(text, {}, profile))).toEqual(["11 info wordy-subject", "12 error sound-word", "12 error sound-word"]);
  });

  test("does not make a rule surer than it is itself", async () => {
    const doubtful = text.replace("số: 5", "số:");
    expect(told(await lintText(doubtful, {}, "soát:\n  lỗi: year-missing\n"))).toContain("11 info year-missing");
    expect(told(await lintText(doubtful, {}, "soát:\n  tắt: year-missing\n"))).toHaveLength(2);
  });

  test("gives the preset, until the command line asks for another", async () => {
    const profile = "soát:\n  mức: Tối thiểu\n";
    expect(told(await lintText(text, {}, profile))).toEqual(["11 error year-missing"]);
    expect(told(await lintText(text, { preset: "strict" }, profile))).toHaveLength(4);
  });
});
