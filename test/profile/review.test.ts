import { describe, expect, test, vi } from "vitest";
import { profileOf, said } from "./office.ts";

vi.mock("../../src/lint/rules/index.ts", () => import("../lint/support/invented-rules.ts"));

describe("how an office wants its plans read over", () => {
  test("is the preset and the rules, each with its own weight", async () => {
    const { profile, diagnostics } = await profileOf(
      "soát:\n  mức: nghiêm-ngặt\n  lỗi: |\n    - sound-word\n  cảnh báo: [lint/year-missing]\n  tắt: wordy-subject, suppression-unused\n",
    );
    expect(diagnostics).toEqual([]);
    expect(profile?.knowledge.review?.preset).toBe("strict");
    expect([...(profile?.knowledge.review?.severities ?? [])]).toEqual([
      ["sound-word", "error"],
      ["year-missing", "warning"],
      ["wordy-subject", "off"],
      ["suppression-unused", "off"],
    ]);
  });

  test("a preset there is none of is refused with those there are", async () => {
    const { diagnostics } = await profileOf("soát:\n  mức: vừa phải\n");
    expect(said(diagnostics)).toEqual(["kehoach.yaml:2:8 Không có mức soát `vừa phải`; có ba mức `tối thiểu`, `khuyến nghị`, `nghiêm ngặt`."]);
    expect(diagnostics[0]?.severity).toBe("error");
  });

  test("a rule there is none of is a warning at its very word, so that plans can still be built", async () => {
    const { profile, diagnostics } = await profileOf("soát:\n  tắt: |\n    sound-word\n    sound-wrod\n");
    expect(profile).toBeDefined();
    expect(diagnostics).toMatchObject([
      { code: "profile/unknown-rule", severity: "warning", hint: "Có lẽ là `sound-word`.", place: { start: { line: 4, column: 5 }, end: { column: 15 } } },
    ]);
  });

  test("a rule cannot weigh twice", async () => {
    const { diagnostics } = await profileOf("soát:\n  lỗi: sound-word\n  tắt: sound-word\n");
    expect(said(diagnostics)).toEqual(["kehoach.yaml:3:8 Quy tắc `sound-word` ghi ở hai chỗ trong `soát`; mỗi quy tắc chỉ có một mức."]);
  });

  test("a key there is none of is explained as everywhere in a profile", async () => {
    const { diagnostics } = await profileOf("soát:\n  tat ca: sound-word\n  tăt: sound-word\n");
    expect(said(diagnostics)).toHaveLength(1);
    expect(said(diagnostics)[0]).toContain("`tat ca`");
  });
});

describe("the words of an office", () => {
  test("are those it uses and those they stand for", async () => {
    const { profile, diagnostics } = await profileOf("soát:\n  từ ngữ:\n    - dùng: thôn, bản\n      thay cho: |\n        thôn bản\n        thôn/bản\n");
    expect(diagnostics).toEqual([]);
    expect(profile?.knowledge.terms).toEqual([{ preferred: "thôn, bản", others: ["thôn bản", "thôn/bản"] }]);
  });

  test("a word cannot stand for itself", async () => {
    const { diagnostics } = await profileOf("soát:\n  từ ngữ:\n    - dùng: thôn, bản\n      thay cho: thôn, bản\n");
    expect(said(diagnostics)).toEqual(["kehoach.yaml:4:17 Từ `thôn, bản` ghi ở cả `dùng` và `thay cho`; `thay cho` chỉ ghi cách viết không dùng."]);
  });
});

describe("the texts of the law an office adds", () => {
  const entry = "soát:\n  văn bản:\n    - tên: Quyết định\n      số ký hiệu: 12/2023/QĐ-UBND\n      ngày: 15/3/2023\n";

  test("have a date, and from when and by what they are replaced", async () => {
    const { profile, diagnostics } = await profileOf(`${entry}      hết hiệu lực từ: 01/7/2025\n      thay bằng: Quyết định số 40/2025/QĐ-UBND\n`);
    expect(diagnostics).toEqual([]);
    expect(profile?.knowledge.register).toEqual([
      {
        name: "Quyết định",
        number: "12/2023/QĐ-UBND",
        date: { year: 2023, month: 3, day: 15 },
        repealedFrom: "2025-07-01",
        replacedBy: "Quyết định số 40/2025/QĐ-UBND",
        source: "Hồ sơ cơ quan",
        certainty: "sure",
      },
    ]);
  });

  test.each(["2023", "30/02/2023", "hôm qua"])("cannot be dated %s", async (typed) => {
    const { diagnostics } = await profileOf(entry.replace("15/3/2023", typed));
    expect(said(diagnostics)).toEqual([`kehoach.yaml:5:13 Không đọc được ngày \`${typed}\`; cần đủ ngày, tháng, năm.`]);
  });
});
