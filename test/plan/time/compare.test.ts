/** How a time stands to another in a plan of 2026. */
import { describe, expect, test } from "vitest";
import { compareTimes, type Comparison } from "../../../src/plan/time/compare.ts";
import { parseTime } from "../../../src/plan/time/parse.ts";

const pairs: readonly (readonly [a: string, b: string, found: Comparison])[] = [
  // The same in other words.
  ["Trước ngày 15/12/2023", "trước ngày 15 tháng 12 năm 2023", "same"],
  ["quý III/2026", "Quý III", "same"],
  ["Tháng 5, 6, 7", "Từ tháng 5 đến tháng 7", "same"],
  ["Trước ngày 01/7", "Đến hết ngày 30/6/2026", "same"],
  ["Chậm nhất ngày 30/6", "Hoàn thành đến hết tháng 6", "same"],
  ["6 tháng đầu năm", "Quý I, II/2026", "same"],
  ["Trong năm", "Năm 2026", "same"],
  ["Tháng 5; tháng 10", "Tháng 5, 10", "same"],
  ["Thường xuyên", "Nhiệm vụ thường xuyên trong năm 2026", "same"],
  ["Hàng quý", "Định kỳ hằng quý", "same"],
  ["Hằng năm, trước ngày 15/11", "Trước ngày 15 tháng 11 hằng năm", "same"],
  ["Theo kế hoạch của tỉnh.", "Theo Kế hoạch của tỉnh", "same"],
  ["Trước Tết Nguyên đán", "trước tết nguyên đán", "same"],
  // Moved.
  ["Tháng 5", "Quý III", "earlier"],
  ["Quý IV", "Tháng 7, 8", "later"],
  ["Trước ngày 15/12", "Trước ngày 15/12/2027", "earlier"],
  ["Trước ngày 30/6", "Ngày 30/6", "earlier"],
  ["Tháng 5, 6", "Tháng 6", "earlier"],
  ["Từ tháng 9 trở đi", "Từ tháng 7 trở đi", "later"],
  ["giai đoạn 2026 - 2030", "2026 - 2028", "later"],
  ["Cuối tháng 5", "Đầu tháng 5", "later"],
  ["Đầu tháng 5", "Quý III", "earlier"],
  ["Trước 8h00 ngày 15/12", "Trước 17h00 ngày 15/12", "earlier"],
  ["20 ngày sau khi tỉnh ban hành", "30 ngày sau khi tỉnh ban hành", "earlier"],
  ["trước 05 ngày tổ chức Hội nghị", "trước 10 ngày tổ chức Hội nghị", "later"],
  ["Trước ngày 20 hằng tháng", "Trước ngày 25 hằng tháng", "earlier"],
  ["hằng quý đến 2030", "hằng quý đến năm 2028", "later"],
  ["Trước ngày 15/11 hằng năm", "Trước ngày 30/11 hằng năm", "earlier"],
  ["Khởi động quý I; báo cáo tháng 6", "Khởi động quý II; báo cáo tháng 6", "earlier"],
  ["Dự kiến tháng 6", "Tháng 5", "later"],
  // Neither, or nobody can tell.
  ["Khởi động quý I; báo cáo tháng 6", "Khởi động quý II; báo cáo tháng 5", "other"],
  ["Tháng 5, 7", "Tháng 5, 6, 7", "other"],
  ["Trong tháng 6", "Trước ngày 01/7", "other"],
  ["Đầu tháng 5", "Ngày 15/5", "other"],
  ["Cuối tháng 5", "Tháng 5", "other"],
  ["Từ tháng 7", "Tháng 9", "other"],
  ["Dự kiến tháng 6", "Tháng 6", "other"],
  ["Sơ kết tháng 6", "Tổng kết tháng 12", "other"],
  ["Trước ngày 15/6 và 15/12", "Trước ngày 15/12", "other"],
  ["Hằng tháng", "Hằng quý", "other"],
  ["Thường xuyên", "Trong năm", "other"],
  ["Theo Kế hoạch của tỉnh", "Theo Kế hoạch của huyện", "other"],
  ["05 ngày sau khi tổng kết", "05 ngày làm việc sau khi tổng kết", "other"],
  ["Sau khi có văn bản", "Tháng 6", "other"],
  ["30/02/2026", "Tháng 3", "other"],
  ["Tháng 5; đột xuất", "Tháng 5", "other"],
];
const mirrored: Readonly<Record<Comparison, Comparison>> = { earlier: "later", later: "earlier", same: "same", other: "other" };

describe("compareTimes", () => {
  test.each(pairs)("%s | %s: %s", (a, b, found) => {
    expect(compareTimes(parseTime(a), parseTime(b), 2026)).toBe(found);
    expect(compareTimes(parseTime(b), parseTime(a), 2026)).toBe(mirrored[found]);
  });

  test("does not compare a time without a year where the plan has none", () => {
    expect(compareTimes(parseTime("Quý III"), parseTime("Quý IV"), undefined)).toBe("other");
    expect(compareTimes(parseTime("Quý III/2026"), parseTime("Quý IV/2026"), undefined)).toBe("earlier");
  });
});
