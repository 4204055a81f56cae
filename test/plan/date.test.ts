import { expect, test } from "vitest";
import { daysInMonth, readDate, writeDate } from "../../src/plan/date.ts";

test.each([
  ["15/3/2023", { year: 2023, month: 3, day: 15 }],
  ["05/01/2026", { year: 2026, month: 1, day: 5 }],
  ["15-3-2023", { year: 2023, month: 3, day: 15 }],
  ["15.3.2023", { year: 2023, month: 3, day: 15 }],
  ["ngày 15/3/2023", { year: 2023, month: 3, day: 15 }],
  ["2023-03-15", { year: 2023, month: 3, day: 15 }],
  ["2023-03", { year: 2023, month: 3 }],
  ["ngày 15 tháng 3 năm 2023", { year: 2023, month: 3, day: 15 }],
  ["NGÀY 05 THÁNG 01 NĂM 2026", { year: 2026, month: 1, day: 5 }],
  ["ngay 15 thang 3 nam 2023", { year: 2023, month: 3, day: 15 }],
  ["ngày 15  tháng 3\u00a0năm 2023".normalize("NFD"), { year: 2023, month: 3, day: 15 }],
  ["ngày tháng 3 năm 2023", { year: 2023, month: 3 }],
  ["ngày ... tháng 3 năm 2023", { year: 2023, month: 3 }],
  ["ngày … tháng 3 năm 2023", { year: 2023, month: 3 }],
  ["tháng 3 năm 2023", { year: 2023, month: 3 }],
  ["tháng 3/2023", { year: 2023, month: 3 }],
  ["3/2023", { year: 2023, month: 3 }],
  ["2023", { year: 2023 }],
  ["năm 2023", { year: 2023 }],
  ["29/2/2024", { year: 2024, month: 2, day: 29 }],
])("«%s» is a date", (text, date) => expect(readDate(text)).toEqual({ date }));

test.each(["30/02/2026", "29/2/2023", "31/4/2026", "0/3/2026", "15/13/2026", "00/2026", "2026-00-10"])(
  "«%s» is in no calendar",
  (text) => expect(readDate(text)).toEqual({ fault: "impossible" }),
);

test.each(["15/3/1823", "15/3/2200", "15/3/0000", "1899"])("«%s» is in a year that no document bears", (text) =>
  expect(readDate(text)).toEqual({ fault: "year" }),
);

test.each(["15/3/1945", "15/3/2199"])("«%s» is in one that some may", (text) => expect(readDate(text)).toHaveProperty("date"));

test.each(["", "15/3", "15/3/23", "tháng ba năm 2023", "quý I năm 2023", "Mường Lưu, ngày 15 tháng 3 năm 2023", "15/3/2023 "+ "x"])(
  "«%s» is no date",
  (text) => expect(readDate(text)).toEqual({ fault: "unreadable" }),
);

test("months have the days of the Gregorian calendar", () => {
  const lengths = (year: number) => Array.from({ length: 12 }, (_, month) => daysInMonth(year, month + 1));
  expect(lengths(2023)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect([2000, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28]);
});

test.each([
  [{ year: 2026, month: 1, day: 5 }, "ngày 05 tháng 01 năm 2026"],
  [{ year: 2026, month: 2, day: 15 }, "ngày 15 tháng 02 năm 2026"],
  [{ year: 2026, month: 3, day: 9 }, "ngày 09 tháng 3 năm 2026"],
  [{ year: 2026, month: 12 }, "tháng 12 năm 2026"],
  [{ year: 2026 }, "năm 2026"],
])("%j is written %s", (date, text) => {
  expect(writeDate(date)).toBe(text);
});
