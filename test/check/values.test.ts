import { expect, test } from "vitest";
import { head, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const withNumber = (typed: string): string => `${head}${aim}số: ${typed}\n`;
const withCapacity = (typed: string, position = "Phó Chủ tịch"): string =>
  head.replace("TM.", typed).replace("chức vụ: Chủ tịch", `chức vụ: ${position}`) + aim;

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
  ["TM.", "Chủ tịch", ["TM."]],
  ["TM", "Chủ tịch", ["TM."]],
  ["tm.", "Chủ tịch", ["TM."]],
  ["TM. KT.", "Phó Chủ tịch", ["TM.", "KT."]],
  ["TM.KT.", "Phó Chủ tịch", ["TM.", "KT."]],
  ["tm kt", "Phó Chủ tịch", ["TM.", "KT."]],
])("quyền hạn %s of a %s gives %j", (typed, position, capacity) => {
  expect(planIn(withCapacity(typed, position)).plan.signatories[0]?.capacity).toEqual(capacity);
});

test.each([
  ["T/M", "văn bản của Đảng"],
  ["KT.", "`quyền hạn: TM. KT.`"],
  ["Q.", "`quyền hạn: TM. Q.`"],
  ["TL. KT.", "Chủ tịch ký thì ghi"],
  ["ký nháy", "Chủ tịch ký thì ghi"],
])("quyền hạn %s is refused with a way out", (typed, hint) => {
  const finding = only(withCapacity(typed));
  expect(finding.code).toBe("check/capacity");
  expect(finding.hint).toContain(hint);
});

test.each([
  ["/KH-UBND", "Ghi `ký hiệu: KH-UBND`; số ghi riêng ở mục `số`."],
  ["KH - UBND", "Ghi `ký hiệu: KH-UBND`; số ghi riêng ở mục `số`."],
  ["15/", "Ví dụ `ký hiệu: KH-UBND`; số ghi riêng ở mục `số`."],
])("for the symbol %s the right one is shown", (typed, hint) => {
  expect(only(`${head}${aim}ký hiệu: ${typed}\n`).hint).toBe(hint);
});

test("a number with its word before it is shown without", () => {
  expect(only(withNumber("Số 15")).hint).toBe("Chỉ ghi `số: 15`.");
});

test("a year that no document bears is not called a day that no calendar has", () => {
  expect(only(head.replace("15/3/2026", "15/3/1899") + aim)).toMatchObject({
    code: "check/impossible-date",
    message: "Năm của ngày `15/3/1899` không dùng được; cần một năm từ 1945 đến 2199.",
  });
});

test.each(["~", "null", "NULL"])("a value that is only %s is left empty", (typed) => {
  expect(planIn(withNumber(typed)).plan).not.toHaveProperty("number");
  expect(only(head.replace("Mường Lưu\nngày", `${typed}\nngày`) + aim).message).toBe("`địa danh` còn để trống; kế hoạch phải có địa danh.");
});

test("in quotation marks the same words are words", () => {
  expect(planIn(head.replace("Phòng, chống cháy rừng mùa khô năm 2026", '"null"') + aim).plan.subject).toBe("null");
});

test("an impossible date is told from an unreadable one", () => {
  expect(only(head.replace("15/3/2026", "30/02/2026") + aim).message).toBe("Ngày `30/02/2026` không có trong lịch.");
  expect(only(head.replace("15/3/2026", "giữa tháng ba") + aim).code).toBe("check/date-format");
});
