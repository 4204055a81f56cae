import { describe, expect, test, vi } from "vitest";
import { head, lintText, told } from "./support/small-plan.ts";

vi.mock("../../src/lint/rules/index.ts", () => import("./support/invented-rules.ts"));

const body = (purposes: string, subject = "trích yếu: Công tác thi đua năm 2026"): string => `${head}${subject}\n${purposes}`;
const today = { today: "2026-11-05" };

test("without a comment every finding is told", async () => {
  expect(told(await lintText(body("mục đích: Đảm bảo, đảm bảo\nyêu cầu: phải đảm bảo\n")))).toEqual(["12 warning sound-word", "13 warning sound-word"]);
});

describe("a comment silences the rule it names", () => {
  test.each([
    "# bỏ qua sound-word: chữ của cấp trên",
    "# bo qua sound-word: chu cua cap tren",
    "# BỎ QUA lint/sound-word : chữ của cấp trên",
    "# bỏ-qua sound-word, year-missing vì là chữ của cấp trên",
    "# bỏ qua sound-word đến 31/12/2026: chữ của cấp trên",
    "# bo qua sound-word den het nam 2026: chu cua cap tren",
  ])("at the end of its line: %s", async (comment) => {
    const found = await lintText(body(`mục đích: phải đảm bảo  ${comment}\nyêu cầu: phải đảm bảo\n`), today);
    expect(told(found).filter((line) => line.endsWith("sound-word"))).toEqual(["13 warning sound-word"]);
    expect(told(found).filter((line) => line.includes("suppression") && !line.endsWith("suppression-unused"))).toEqual([]);
  });

  test("typed as a Mac does, with marks of their own", async () => {
    const comment = "# bỏ qua sound-word: chữ của cấp trên".normalize("NFD");
    expect(told(await lintText(body(`mục đích: phải đảm bảo  ${comment}\n`)))).toEqual([]);
  });

  test("behind the sign of a block, for the whole block", async () => {
    const text = body(`mục đích: |  # bỏ qua sound-word: chữ của cấp trên\n  phải đảm bảo\n  vẫn đảm bảo\nyêu cầu: |\n  phải đảm bảo\n`);
    expect(told(await lintText(text))).toEqual(["16 warning sound-word"]);
  });

  test("behind a key whose entry begins on the next line, for the whole entry", async () => {
    const text = body("tổ chức thực hiện:  # bỏ qua sound-word: chữ của cấp trên\n  - khoản: đảm bảo tiến độ\n  - khoản: đảm bảo kinh phí\nmục đích: đảm bảo\n");
    expect(told(await lintText(text))).toEqual(["15 warning sound-word"]);
  });

  test("on a line of its own, for the entry below it and nothing else", async () => {
    const text = body(`mục đích: phải đảm bảo\n# bỏ qua sound-word: chữ của cấp trên\n\n# Lời giải thích khác.\nyêu cầu: |\n  phải đảm bảo\n  vẫn đảm bảo\nkinh phí: đảm bảo\n`);
    expect(told(await lintText(text))).toEqual(["12 warning sound-word", "19 warning sound-word"]);
  });

  test("on a line of its own, for the item of a list below it", async () => {
    const text = body("tổ chức thực hiện:\n  - khoản: đảm bảo tiến độ\n  # bỏ qua sound-word: chữ của cấp trên\n  - khoản: đảm bảo kinh phí\n    gồm: đảm bảo\n  - khoản: đảm bảo nhân lực\n");
    expect(told(await lintText(text))).toEqual(["13 warning sound-word", "17 warning sound-word"]);
  });

  test("before the first entry, for the whole file", async () => {
    const text = `# Kế hoạch của xã.\n# bỏ qua sound-word: chữ của cấp trên\n\n${body("mục đích: đảm bảo\nyêu cầu: đảm bảo\n")}`;
    expect(told(await lintText(text))).toEqual([]);
  });

  test("and only that rule", async () => {
    const text = body("mục đích: Thi đua  # bỏ qua year-missing: x\n", "trích yếu: Phải đảm bảo  # bỏ qua sound-word: chữ của cấp trên");
    expect(told(await lintText(text))).toEqual(["11 error year-missing", "12 warning suppression-unused"]);
  });
});

describe("a comment that does no good is told itself", () => {
  test("without a reason; it silences all the same, so that one thing is said once", async () => {
    const [finding, ...more] = await lintText(body("mục đích: phải đảm bảo  # bỏ qua sound-word\n"));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      code: "lint/suppression-without-reason",
      severity: "warning",
      message: "Chú thích bỏ qua `sound-word` chưa ghi lý do; người soát sau cần biết vì sao.",
      hint: "Ghi `# bỏ qua sound-word: <lý do>`.",
      place: { start: { line: 12, column: 25 }, end: { line: 12, column: 44 } },
    });
  });

  test("past its date, and the finding is back; on the day itself it still holds", async () => {
    const text = body("mục đích: phải đảm bảo  # bỏ qua sound-word đến 04/11/2026: chờ tỉnh trả lời\n");
    expect(told(await lintText(text, { today: "2026-11-04" }))).toEqual([]);
    const [found, expired] = await lintText(text, today);
    expect(found?.code).toBe("lint/sound-word");
    expect(expired?.message).toBe("Chú thích bỏ qua `sound-word` chỉ có giá trị đến hết ngày 04 tháng 11 năm 2026, nay đã quá hạn.");
  });

  test("the plan's own date stands for today where nobody knows the day", async () => {
    const until = (day: string): string => body(`mục đích: phải đảm bảo  # bỏ qua sound-word đến ${day}: chờ tỉnh trả lời\n`);
    expect(told(await lintText(until("08/3/2026")))).toEqual(["12 warning sound-word", "12 warning suppression-expired"]);
    expect(told(await lintText(until("09/3/2026")))).toEqual([]);
    expect(told(await lintText(until("08/3/2020").replace("ngày ban hành: 9/3/2026", "ngày ban hành: 3/2026").replace("số: 5", "số:")))).toEqual([]);
  });

  test("with a date that cannot be read", async () => {
    const [finding] = await lintText(body("mục đích: phải đảm bảo  # bỏ qua sound-word đến cuối năm: chờ tỉnh trả lời\n"));
    expect(finding?.message).toBe("Không đọc được thời hạn `cuối năm` của chú thích bỏ qua `sound-word`; cần một ngày như 31/12/2026.");
  });

  test("naming a rule that is not there", async () => {
    const found = await lintText(body("mục đích: phải đảm bảo  # bỏ qua sound-wrod: chữ của cấp trên\n"));
    expect(told(found)).toEqual(["12 warning sound-word", "12 warning suppression-unknown-rule"]);
    expect(found[1]).toMatchObject({ message: "Không có quy tắc `sound-wrod` để bỏ qua.", hint: "Có phải `sound-word`?" });
  });

  test("where the rule has nothing to say", async () => {
    const [finding] = await lintText(body("mục đích: phải bảo đảm  # bỏ qua sound-word: chữ của cấp trên\n"));
    expect(finding).toMatchObject({ code: "lint/suppression-unused", message: "Chú thích bỏ qua `sound-word` nhưng ở đây quy tắc này không nhắc gì." });
  });

  test("but not where the rule was not asked at all", async () => {
    const text = body("mục đích: phải bảo đảm  # bỏ qua sound-word wordy-subject: chữ của cấp trên\n");
    expect(told(await lintText(text, { preset: "minimal" }))).toEqual([]);
    expect(told(await lintText(text))).toEqual(["12 warning suppression-unused"]);
  });
});

test.each(["# Bỏ qua phần này nếu không có kinh phí.", "# bỏ qua: không rõ", "# Bỏ", "#", "# qua sound-word: x"])(
  "%s is an ordinary comment",
  async (comment) => {
    expect(told(await lintText(body(`mục đích: phải đảm bảo  ${comment}\n`)))).toEqual(["12 warning sound-word"]);
  },
);

test("words inside a block are text, not a comment", async () => {
  expect(told(await lintText(body("mục đích: |\n  phải đảm bảo  # bỏ qua sound-word: x\n")))).toEqual(["13 warning sound-word"]);
});
