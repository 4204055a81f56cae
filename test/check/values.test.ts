import { describe, expect, test } from "vitest";
import { findingsIn, head, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const withNumber = (typed: string): string => `${head}${aim}số: ${typed}\n`;
const withCapacity = (typed: string): string => head.replace("TM.", typed) + aim;

test.each([["15", 15], ["05", 5], ["'007'", 7]])("số %s is the number %i", (typed, number) => {
  expect(planIn(withNumber(typed)).plan.number).toBe(number);
});

test.each(["0", "-3", "15a", "số 15", "1,5", "12345678"])("số %s is refused", (typed) => {
  expect(only(withNumber(typed)).code).toBe("check/number-format");
});

test("a number with its symbol is taken apart in the hint", () => {
  expect(only(withNumber("15/KH-UBND")).hint).toBe("Ghi riêng `số: 15` và `ký hiệu: KH-UBND`.");
});

test.each(["KH - UBND", "15/KH-UBND"])("ký hiệu %s is refused", (typed) => {
  expect(only(`${head}${aim}ký hiệu: ${typed}\n`).code).toBe("check/symbol-format");
});

test.each([
  ["TM.", ["TM."]],
  ["TM", ["TM."]],
  ["tm.", ["TM."]],
  ["TM. KT.", ["TM.", "KT."]],
  ["TM.KT.", ["TM.", "KT."]],
  ["tm kt", ["TM.", "KT."]],
])("quyền hạn %s gives %j", (typed, capacity) => {
  expect(planIn(withCapacity(typed)).plan.signatory.capacity).toEqual(capacity);
});

test.each([
  ["T/M", "văn bản của Đảng"],
  ["KT.", "`quyền hạn: TM. KT.`"],
  ["TUQ.", "Chủ tịch ký thì ghi"],
])("quyền hạn %s is refused with a way out", (typed, hint) => {
  const finding = only(withCapacity(typed));
  expect(finding.code).toBe("check/capacity");
  expect(finding.hint).toContain(hint);
});

test("an impossible date is told from an unreadable one", () => {
  expect(only(head.replace("15/3/2026", "30/02/2026") + aim).message).toBe("Ngày `30/02/2026` không có trong lịch.");
  expect(only(head.replace("15/3/2026", "giữa tháng ba") + aim).code).toBe("check/date-format");
});

describe("the sign for variables", () => {
  test("is refused wherever it stands, with the place of the whole variable", () => {
    const finding = only(`${head}mục đích: |\n  Giữ rừng.\n  Chi tiết tại <<phụ lục nhiệm vụ>> kèm theo.\n`);
    expect(finding.code).toBe("check/variable-reserved");
    expect(finding.message).toContain("`<<phụ lục nhiệm vụ>>`");
    expect(finding.place).toMatchObject({ start: { line: 14, column: 16 }, end: { line: 14, column: 36 } });
  });

  test("is literal after a backslash", () => {
    const { plan } = planIn(`${head}mục đích: 'Nhiệt độ \\<< 40, \\<<< 50'\n`);
    expect(plan.body).toMatchObject([{ children: [{ text: "Nhiệt độ << 40, <<< 50" }] }]);
  });

  test("is found in cells and in names too", () => {
    const rows = "nhiệm vụ:\n  gồm:\n    - nội dung: Tuần tra <<năm>>\n";
    const text = head.replace("Vàng Văn Páo", "<<người ký>>") + rows;
    expect(findingsIn(text).map(({ place }) => place.start?.line)).toEqual([11, 14]);
  });
});
