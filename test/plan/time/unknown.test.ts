/** What is not understood is said to be so: a wrong certainty would be worse. */
import { describe, expect, test } from "vitest";
import { faultOf } from "../../../src/plan/time/fault.ts";
import { parseTime } from "../../../src/plan/time/parse.ts";
import { spanOf } from "../../../src/plan/time/span.ts";
import { formOf } from "./form.ts";

test.each([
  ["", "unknown"],
  [" ; . ", "unknown"],
  ["Trước Tết Nguyên đán", "unknown"],
  ["Sau Tết Nguyên đán năm 2026", "unknown"],
  ["Tết Nguyên đán năm 2027", "unknown"],
  ["Rằm tháng 7", "unknown"],
  ["Mùng 10 tháng 3", "unknown"],
  ["Ngày 10/3 âm lịch", 'unknown rest "âm lịch"'],
  ["Tháng Giêng", "unknown"],
  ["Tuần đầu tháng 5", "unknown"],
  ["Đợt 1 tháng 5", "unknown"],
  ["6 tháng", "unknown"],
  ["Trước 5 tháng 6 họp", 'unknown rest "họp"'],
  ["trong 02 ngày tập huấn", "unknown"],
  ["Trước ngày 15", "unknown"],
  ["15/12/26", 'unknown rest "/26"'],
  ["Tháng 5/6", 'unknown rest "/6"'],
  ["Tháng 5, 6,...", 'unknown rest "..."'],
  ["Tháng 5, 6…", 'unknown rest "…"'],
  ["tháng 5 hoặc tháng 6", 'unknown rest "hoặc tháng 6"'],
  ["Không trước ngày 15/12", "unknown"],
  ["từ tháng 5, 6", "unknown"],
  ["Trước ngày 15/6, quý III", 'unknown rest "quý III"'],
  ["Trước ngày 15/6, trước ngày 15/12/2027", 'unknown rest "trước ngày 15/12/2027"'],
  ["Ngày 15 tháng 6 và tháng 12", 'unknown rest "và tháng 12"'],
  ["Theo Quyết định của Bộ, Kế hoạch năm 2026 và tháng 5", 'event "Theo Quyết định của Bộ, Kế hoạch năm 2026 và tháng 5"'],
  ["Chào mừng ngày 20/11", "unknown"],
  ["Quý I (sau khi có hướng dẫn)", 'unknown rest "(sau khi có hướng dẫn)"'],
  ["Trước ngày 15/12, gửi Phòng Nội vụ", 'unknown rest "gửi Phòng Nội vụ"'],
  ["8h00 ngày 05/9/2026, từ 9h", 'unknown rest "từ 9h"'],
  ["25 giờ 00 ngày 05/9/2026", "unknown"],
  ["năm học 2026 - 2028", "unknown"],
  ["Ngày Pháp luật Việt Nam", "unknown"],
])("%s", (text, form) => {
  const time = parseTime(text);
  expect(time.text).toBe(text);
  expect(formOf(time)).toBe(form);
  expect(spanOf(time, 2026)).toBeUndefined();
});

describe("what no calendar has", () => {
  test.each([
    ["30/02/2026", "30/02/2026"],
    ["Trước ngày 31/6", "31/6"],
    ["Từ ngày 01/4 đến ngày 31 tháng 4 năm 2026", "31 tháng 4 năm 2026"],
    ["29/02/2027", "29/02/2027"],
    ["29.2.2027", "29.2.2027"],
    ["Trước ngày 15/13/2026", "15/13/2026"],
    ["Tháng 13", "Tháng 13"],
    ["tháng 0", "tháng 0"],
    ["13/2026", "13/2026"],
    ["Quý V/2026", "Quý V"],
    ["Quý 5", "Quý 5"],
  ])("%s is kept as impossible", (text, impossible) => {
    expect(parseTime(text)).toMatchObject({ kind: "unknown", impossible });
    expect(faultOf(parseTime(text), 2026)).toEqual({ kind: "impossible", words: impossible });
  });

  test("29/02 without a year is a date, until the plan's year has none", () => {
    expect(parseTime("Ngày 29/02").kind).toBe("days");
    expect(spanOf(parseTime("Ngày 29/02"), 2028)).toEqual({ start: "2028-02-29", end: "2028-02-29" });
    expect(spanOf(parseTime("Ngày 29/02"), 2026)).toBeUndefined();
    expect(faultOf(parseTime("Ngày 29/02"), 2026)).toEqual({ kind: "impossible", words: "Ngày 29/02" });
    expect(faultOf(parseTime("Ngày 29/02"), 2028)).toBeUndefined();
  });

  test("is kept beside milestones that are understood", () => {
    const time = parseTime("Sơ kết ngày 31/6; tổng kết tháng 12");
    expect(formOf(time)).toBe('[0,16) unknown impossible "31/6"; [18,35) «tổng kết» months on 12');
    expect(spanOf(time, 2026)).toBeUndefined();
  });

  test("is not looked for in the number of a document", () => {
    expect(parseTime("Chờ ý kiến tại Công văn số 15/45")).not.toHaveProperty("impossible");
  });
});

describe("faultOf", () => {
  test.each([
    "Từ ngày 15/9 đến ngày 10/9/2026",
    "Từ ngày 20/7 đến ngày 15/7/2026",
    "Từ tháng 9 đến tháng 3",
    "Từ tháng 9/2026 đến tháng 3/2026",
    "Quý III - I",
    "giai đoạn 2030 - 2026",
    "Hằng tháng từ tháng 9 đến tháng 3",
    "Từ ngày 15/9 đến trước ngày 15/9/2026",
  ])("%s runs backwards and has no span", (text) => {
    expect(faultOf(parseTime(text), 2026)).toEqual({ kind: "backwards" });
    expect(spanOf(parseTime(text), 2026)).toBeUndefined();
  });

  test.each(["Từ ngày 10/9 đến ngày 15/9", "Từ tháng 11 đến tháng 3 năm 2027", "Từ ngày 15/9 đến ngày 15/9", "Quý I - III"])(
    "%s is sound, whichever year the plan has",
    (text) => {
      expect(faultOf(parseTime(text), 2026)).toBeUndefined();
      expect(faultOf(parseTime(text), undefined)).toBeUndefined();
    },
  );

  test("a date on another day of the week is named with the day it is", () => {
    expect(faultOf(parseTime("Thứ Bảy, ngày 05/9/2026"), 2026)).toBeUndefined();
    expect(faultOf(parseTime("Thứ Sáu, ngày 05/9/2026"), 2026)).toEqual({ kind: "weekday", actual: 6 });
    expect(faultOf(parseTime("ngày 06/9 (thứ Hai)"), 2026)).toEqual({ kind: "weekday", actual: 7 });
  });
});
