import { expect, test } from "vitest";
import { readYears, yearsOf } from "../../src/plan/years.ts";

test.each([
  ["2026", [2026]],
  ["năm 2026", [2026]],
  ["2026 - 2028", [2026, 2027, 2028]],
  ["giai đoạn 2026-2028", [2026, 2027, 2028]],
  ["2026 đến năm 2027", [2026, 2027]],
  ["2028, 2026 và 2028", [2026, 2028]],
  ["năm tới", undefined],
  ["2030 - 2026", undefined],
  ["202", undefined],
  ["1026", undefined],
  ["1950 - 2050", undefined],
])("the years «%s» are %j", (typed, years) => {
  expect(readYears(typed)).toEqual(years);
});

test.each([
  ["Thực hiện công tác chuyển đổi số năm 2026", [2026]],
  ["Phát triển rừng giai đoạn 2026 - 2028", [2026, 2027, 2028]],
  ["Phòng cháy rừng năm 2026-2027", [2026, 2027]],
  ["Nâng cao chất lượng dạy học năm học 2026 – 2027", [2026, 2027]],
  ["Cải cách hành chính từ năm 2026 đến năm 2028", [2026, 2027, 2028]],
  ["Cải cách hành chính 2026-2028", [2026, 2027, 2028]],
  ["Phát triển du lịch năm 2026, định hướng đến năm 2030", [2026]],
  ["Chuyển đổi số đến năm 2030", [2030]],
  ["Công tác dân vận năm 2026 và 2027", [2026, 2027]],
  ["Triển khai Nghị định số 30/2020/NĐ-CP năm 2026", [2026]],
  ["Triển khai Quyết định số 12/2025/QĐ-TTg", []],
  ["Kỷ niệm 80 năm Quốc khánh (1945-2025)", []],
  ["Kỷ niệm Quốc khánh (02/9/1945 - 02/9/2025)", []],
  ["Ra quân trồng cây", []],
])("the subject «%s» speaks of %j", (subject, years) => {
  expect(yearsOf(subject)).toEqual(years);
});
