/** Days named in running text, and what only looks like one. */
import { expect, test } from "vitest";
import { daysInText } from "../../src/plan/days-in-text.ts";

test.each([
  ["trước ngày 05/3/2026", ["5/3/2026"]],
  ["ngày 05 tháng 3 năm 2026 và ngày 7 tháng 3", ["5/3/2026", "7/3"]],
  ["từ ngày 16/7 đến ngày 24/7/2026", ["16/7", "24/7/2026"]],
  ["(22/9/2002-22/9/2024)", ["22/9/2002", "22/9/2024"]],
  ["30.02.2026", ["30/2/2026"]],
  ["Nghị định số 30/2020/NĐ-CP", []],
  ["Quyết định số 15/3/2026-QĐ", []],
  ["trực 24/24 giờ, ngày 24/24 giờ", []],
  ["1.234.567 đồng", []],
  ["Từ ngày 20 đến ngày 28 tháng Chạp", []],
])("%s", (text, days) => {
  const found = daysInText(text);
  expect(found.map(({ day, month, year }) => [day, month, year].filter((part) => part !== undefined).join("/"))).toEqual(days);
  expect(found.map(({ within }) => text.slice(...within))).toEqual(found.map((named) => named.text));
});
