import { expect, test } from "vitest";
import { reportGithub } from "../../src/report/github.ts";
import { many, report, silent } from "./findings.ts";

const linesOf = (text: string): readonly string[] => text.split("\n").slice(0, -1);

test("each finding is one line, errors first, with what would end a command or a property escaped", () => {
  expect(linesOf(reportGithub(report))).toEqual([
    "::error file=plans/an-toan.yaml,line=1,endLine=1,col=33,endColumn=35,title=source/control::Có ký tự lạ ␇ ở đây␍␊và ở dòng sau",
    "::error file=plans/an-toan.yaml,line=3,endLine=3,col=3,endColumn=10,title=lint/recipient-as-above::Nơi nhận ghi `Như trên`, nhưng kế hoạch không có dòng Kính gửi%0ACăn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b",
    '::warning file=kế hoạch/thi đua%2C 50%25.yaml,line=4,endLine=4,col=33,endColumn=39,title=lint/term-ensure::Viết `đảm bảo`, trong khi 3 chỗ khác: "bảo đảm" <&> 100%25%0AĐổi thành `bảo đảm`:%0A  bảo đảm tiến độ%0ACăn cứ: Thông lệ: văn bản của Chính phủ viết bảo đảm',
    "::notice file=kế hoạch/thi đua%2C 50%25.yaml,title=lint/no-legal-basis::Kế hoạch không có căn cứ",
  ]);
  expect(reportGithub(silent)).toBe("");
});

test("a name with a colon stays one property", () => {
  const [line] = linesOf(reportGithub({ ...report, diagnostics: many("error", 1).map((one) => ({ ...one, place: { ...one.place, file: "D:\\ke hoach\\a.yaml" } })) }));
  expect(line).toContain("file=D%3A/ke hoach/a.yaml,");
});

test("columns are left out where a finding goes over several lines", () => {
  const [finding] = many("error", 1);
  const place = { ...finding?.place, file: "a.yaml", path: [], end: { offset: 30, line: 4, column: 2 } };
  const [line] = linesOf(reportGithub({ ...report, diagnostics: [{ ...(finding as (typeof report.diagnostics)[0]), place }] }));
  expect(line).toContain("line=1,endLine=4,title=");
});

test("at most ten of a type are shown, the line that counts what is left included", () => {
  const lines = linesOf(reportGithub({ ...report, diagnostics: [...many("info", 25), ...many("error", 22), ...many("warning", 10)] }));
  const count = (type: string): number => lines.filter((line) => line.startsWith(`::${type} `)).length;
  expect([count("error"), count("warning"), count("notice")]).toEqual([10, 10, 10]);
  expect(lines.at(-1)).toBe(
    "::notice title=kehoach::Còn 12 lỗi, 16 gợi ý không hiện ở đây, vì GitHub chỉ nhận 10 ghi chú mỗi loại trong một bước. Chạy lại với `-f text` để xem đủ.",
  );
});

test("ten notices alone need no such line", () => {
  const lines = linesOf(reportGithub({ ...report, diagnostics: many("info", 10) }));
  expect(lines).toHaveLength(10);
  expect(lines.at(-1)).toContain("Chỗ thứ 10");
});
