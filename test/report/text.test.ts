import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { reportText, type TextOptions } from "../../src/report/text.ts";
import { placeOf } from "./places.ts";

const file = "plans/thi-dua.yaml";
const text = `căn cứ: |
  Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
ngày ban hành: 30/2/2026
can_cu: |
  Kế hoạch số 133/KH-UBND
`;

const twice: Diagnostic = {
  code: "check/duplicate-key",
  severity: "error",
  message: "Mục `căn cứ` ghi hai lần, ở dòng 1 và dòng 4 (`can_cu`)",
  place: placeOf(text, "can_cu"),
  related: [{ message: "Lần đầu ở đây", place: placeOf(text, "căn cứ") }],
  hint: "Đề nghị gộp làm một:\n\ncăn cứ: |\n  Luật …\n  Kế hoạch …",
};

const noSuchDay: Diagnostic = {
  code: "check/no-such-day",
  severity: "warning",
  message: "Ngày ban hành `30/2/2026` không có trong lịch",
  place: placeOf(text, "30/2/2026"),
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4",
};

const wholeFile: Diagnostic = {
  code: "check/no-appendix",
  severity: "info",
  message: "Kế hoạch không có phụ lục",
  place: { file, path: [] },
};

const options: TextOptions = { texts: new Map([[file, text]]), files: 1, color: false };

test("findings are sorted by place, each with frame, related place, hint, source and code", () => {
  expect(reportText([twice, noSuchDay, wholeFile], options)).toMatchInlineSnapshot(`
    "plans/thi-dua.yaml  Gợi ý  Kế hoạch không có phụ lục
      [check/no-appendix]

    plans/thi-dua.yaml:3:16  Cần xem lại  Ngày ban hành \`30/2/2026\` không có trong lịch
      2 │   Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
      3 │ ngày ban hành: 30/2/2026
        │                ^^^^^^^^^
      4 │ can_cu: |
      § NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4
      [check/no-such-day]

    plans/thi-dua.yaml:4:1  Lỗi  Mục \`căn cứ\` ghi hai lần, ở dòng 1 và dòng 4 (\`can_cu\`)
      3 │ ngày ban hành: 30/2/2026
      4 │ can_cu: |
        │ ^^^^^^
      5 │   Kế hoạch số 133/KH-UBND
      plans/thi-dua.yaml:1:1  Lần đầu ở đây
      1 │ căn cứ: |
        │ ^^^^^^
      2 │   Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022
      → Đề nghị gộp làm một:

        căn cứ: |
          Luật …
          Kế hoạch …
      [check/duplicate-key]

    1 lỗi, 1 chỗ cần xem lại, 1 gợi ý trong 1 tệp.
    "
  `);
});

test("files come in the order of their names, and the order findings were made in does not matter", () => {
  const other: Diagnostic = { ...wholeFile, place: { file: "plans/an-toan.yaml", path: [] } };
  const all = [twice, other, noSuchDay, wholeFile];
  const report = reportText(all, { ...options, files: 2 });
  expect(report.indexOf("an-toan")).toBeLessThan(report.indexOf("thi-dua"));
  expect(report).toContain("1 lỗi, 1 chỗ cần xem lại, 2 gợi ý trong 2 tệp.");
  expect(reportText(all.toReversed(), { ...options, files: 2 })).toBe(report);
});

test("the brief form is one line for each finding", () => {
  expect(reportText([noSuchDay, wholeFile], { ...options, form: "brief" })).toMatchInlineSnapshot(`
    "plans/thi-dua.yaml  Gợi ý  Kế hoạch không có phụ lục  [check/no-appendix]
    plans/thi-dua.yaml:3:16  Cần xem lại  Ngày ban hành \`30/2/2026\` không có trong lịch  [check/no-such-day]
    "
  `);
});

test("nothing found, nothing said", () => {
  expect(reportText([], options)).toBe("");
});

test("without the text of a file there are no frames", () => {
  expect(reportText([noSuchDay], { ...options, texts: new Map() })).not.toContain("│");
});

test("beyond the limit findings are counted, file by file", () => {
  const many = Array.from({ length: 130 }, (_, index): Diagnostic => ({ ...noSuchDay, severity: index < 110 ? "error" : "info" }));
  const report = reportText([...many, { ...wholeFile, place: { file: "a.yaml", path: [] } }], options);
  expect(report.match(/không có trong lịch/g)).toHaveLength(100);
  expect(report).toContain(
    "plans/thi-dua.yaml: còn 10 lỗi, 20 gợi ý chưa hiện ở đây. Sửa các chỗ trên rồi chạy lại để xem tiếp.\n\n110 lỗi, 21 gợi ý trong 1 tệp.\n",
  );
});

describe("colour", () => {
  const ansi = /\u001b\[\d+m/g;

  test("only repeats what words say", () => {
    const colored = reportText([twice, noSuchDay, wholeFile], { ...options, color: true });
    expect(colored).toMatch(ansi);
    expect(colored.replace(ansi, "")).toBe(reportText([twice, noSuchDay, wholeFile], options));
  });

  test("is absent where it is not wanted", () => {
    expect(reportText([twice], options)).not.toMatch(ansi);
  });
});

test("no control character of a file, its name or a message reaches the terminal", () => {
  const evil = "\u001b[2J\u001b]0;x\u0007\u009b31m\u0008\u202e\u2028\ud800";
  const name = `${evil}.yaml`;
  const place = { ...placeOf(`số: ${evil}\n`, evil), file: name };
  const finding: Diagnostic = {
    code: "check/evil",
    severity: "error",
    message: `Số \`${evil}\`\nkhông hợp lệ`,
    place,
    hint: `Bỏ \`${evil}\`\r\n${evil}`,
    source: evil,
    related: [{ message: evil, place }],
  };
  const report = reportText([finding], { texts: new Map([[name, `số: ${evil}\n`]]), files: 1, color: false });
  expect(report.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u2028]/u);
  expect(report).toContain("số: ␛[2J␛]0;x␇⟨U+009B⟩31m␈⟨U+202E⟩⟨U+2028⟩⟨U+D800⟩");
  expect(report.split("\n")[0]).toContain("␊không hợp lệ");
});
