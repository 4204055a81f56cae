/** Every expression met in real plans, with its parsed form and its days in a plan of 2026. */
import { describe, expect, test } from "vitest";
import { parseTime } from "../../../src/plan/time/parse.ts";
import { spanOf } from "../../../src/plan/time/span.ts";
import { formOf } from "./form.ts";

const planYear = 2026;
const year = "2026-01-01..2026-12-31";
type Case = readonly [text: string, form: string, span: string];

const fixedDates: readonly Case[] = [
  ["Trước ngày 15/12/2023", "days before 15/12/2023", "2023-01-01..2023-12-14"],
  ["Hoàn thành trước ngày 15/12", "days before 15/12", "2026-01-01..2026-12-14"],
  ["chậm nhất trước ngày 01 tháng 12", "days before 1/12", "2026-01-01..2026-11-30"],
  ["Từ ngày 05/9/2026", "days onward 5/9/2026", "2026-09-05..2026-12-31"],
  ["từ ngày 16/7 đến 24/7/2026", "range 16/7/2026..24/7/2026", "2026-07-16..2026-07-24"],
  ["Từ tháng 6/2026 đến tháng 9/2026", "range 6/2026..9/2026", "2026-06-01..2026-09-30"],
  ["Từ tháng 7/2027 trở đi", "months onward 7/2027", "2027-07-01..2027-12-31"],
];
const months: readonly Case[] = [
  ["Tháng 5", "months on 5", "2026-05-01..2026-05-31"],
  ["Tháng 5, 6, 7", "months on 5 6 7", "2026-05-01..2026-07-31"],
  ["Tháng 9, 10, 11", "months on 9 10 11", "2026-09-01..2026-11-30"],
  ["Tháng 11, 12", "months on 11 12", "2026-11-01..2026-12-31"],
  ["tháng 6/2026", "months on 6/2026", "2026-06-01..2026-06-30"],
  ["Tháng 9 - 10/2026", "months on 9/2026 10/2026", "2026-09-01..2026-10-31"],
];
const quarters: readonly Case[] = [
  ["Quý I", "quarters on Q1", "2026-01-01..2026-03-31"],
  ["Trong quý I", "quarters on Q1", "2026-01-01..2026-03-31"],
  ["quý IV/2026", "quarters on Q4/2026", "2026-10-01..2026-12-31"],
  ["quý II/2027", "quarters on Q2/2027", "2027-04-01..2027-06-30"],
  ["Quý I, II", "quarters on Q1 Q2", "2026-01-01..2026-06-30"],
  ["Quý III - IV/2026", "quarters on Q3/2026 Q4/2026", "2026-07-01..2026-12-31"],
];
const halvesAndYears: readonly Case[] = [
  ["6 tháng đầu năm", "halfYear on H1", "2026-01-01..2026-06-30"],
  ["6 tháng cuối năm", "halfYear on H2", "2026-07-01..2026-12-31"],
  ["Trong năm", "year on plan", year],
  ["Trong năm 2026", "year on 2026", year],
  ["Năm 2026", "year on 2026", year],
  ["2027 - 2030", "period 2027..2030", "2027-01-01..2030-12-31"],
  ["năm học 2026 - 2027", "school period 2026..2027", "2026-08-01..2027-07-31"],
  ["giai đoạn 2026 - 2030", "period 2026..2030", "2026-01-01..2030-12-31"],
];
const recurring: readonly Case[] = [
  ["Thường xuyên", "ongoing", year],
  ["Thường xuyên trong năm", "ongoing within (year on plan)", year],
  ["Nhiệm vụ thường xuyên", "ongoing", year],
  ["Hằng tháng", "every month", year],
  ["Hàng tuần / Hàng tháng", "every week + month", year],
  ["hằng quý", "every quarter", year],
  ["cập nhật hằng quý đến 2030", "«cập nhật» every quarter within (year until 2030)", "2026-01-01..2030-12-31"],
  ["định kỳ 6 tháng, hằng năm", "every 6 month + year", year],
  ["Trước ngày 15 tháng 11 hằng năm", "every year due (days before 15/11)", "2026-01-01..2026-11-14"],
  [
    "Sáng thứ Bảy hàng tuần (từ 07 giờ 30 phút đến 11 giờ 00 phút)",
    "every week weekdays 6 at morning 07:30-11:00",
    year,
  ],
];
const waiting: readonly Case[] = [
  ["Theo Kế hoạch của tỉnh", 'event "Theo Kế hoạch của tỉnh"', "none"],
  ["20 ngày sau khi Tỉnh uỷ ban hành", 'event 20 day after "Tỉnh uỷ ban hành"', "none"],
  ["20 ngày sau khi …", 'event 20 day after "…"', "none"],
  ["trước 05 ngày tổ chức Hội nghị", 'event 5 day before "tổ chức Hội nghị"', "none"],
  ["Phát sinh", 'event "Phát sinh"', "none"],
  ["Đột xuất", 'event "Đột xuất"', "none"],
  ["Sau khi có văn bản của cấp trên", 'event "Sau khi có văn bản của cấp trên"', "none"],
  ["(nếu có)", 'soft event "(nếu có)"', "none"],
];
const compound: readonly Case[] = [
  [
    "Khởi động quý IV/2026; báo cáo … quý II/2027; … cập nhật hằng quý đến 2030.",
    "[0,21) «Khởi động» quarters on Q4/2026; [23,44) «báo cáo …» quarters on Q2/2027; " +
      "[46,75) «… cập nhật» every quarter within (year until 2030)",
    "2026-01-01..2030-12-31",
  ],
  [
    "Danh mục … trình phê duyệt quý II/2027; hội nghị … năm 2027",
    "[0,38) «Danh mục … trình phê duyệt» quarters on Q2/2027; [40,59) «hội nghị …» year on 2027",
    "2027-01-01..2027-12-31",
  ],
];
const soft: readonly Case[] = [
  ["(phấn đấu)", "soft unknown", "none"],
  ["Quý III (phấn đấu)", "soft quarters on Q3", "2026-07-01..2026-09-30"],
  ["Dự kiến tháng 6/2026", "soft months on 6/2026", "2026-06-01..2026-06-30"],
  ["dự kiến", "soft unknown", "none"],
  ["(Dự kiến từ tháng 6/2026 đến tháng 8/2026)", "soft range 6/2026..8/2026", "2026-06-01..2026-08-31"],
];
const samples: readonly Case[] = [
  ["Trong quý I", "quarters on Q1", "2026-01-01..2026-03-31"],
  ["Tháng 6", "months on 6", "2026-06-01..2026-06-30"],
  ["Tháng 7, 8", "months on 7 8", "2026-07-01..2026-08-31"],
  ["Tháng 11", "months on 11", "2026-11-01..2026-11-30"],
  ["Trước ngày 31/01/2026", "days before 31/1/2026", "2026-01-01..2026-01-30"],
  ["Từ tháng 3/2026 đến tháng 9/2026", "range 3/2026..9/2026", "2026-03-01..2026-09-30"],
  ["hoàn thành trước ngày 30/6/2026;", "days before 30/6/2026", "2026-01-01..2026-06-29"],
  ["hoàn thành trong quý III/2026;", "quarters on Q3/2026", "2026-07-01..2026-09-30"],
  ["trước ngày 15/12/2026", "days before 15/12/2026", "2026-01-01..2026-12-14"],
];
const alsoWritten: readonly Case[] = [
  ["Ngày 05, 06 và 07 tháng 5 năm 2026", "days on 5/5/2026 6/5/2026 7/5/2026", "2026-05-05..2026-05-07"],
  ["Từ ngày 10 đến ngày 20 tháng 7", "range 10/7..20/7", "2026-07-10..2026-07-20"],
  ["15 - 16/6/2026", "range 15/6/2026..16/6/2026", "2026-06-15..2026-06-16"],
  ["Từ tháng 3 đến trước ngày 15/12", "range 3..<15/12", "2026-03-01..2026-12-14"],
  ["Từ tháng 11 đến tháng 3 năm 2027", "range 11/2026..3/2027", "2026-11-01..2027-03-31"],
  ["từ tháng 11/2026 đến tháng 3 năm sau", "range 11/2026..3/2027", "2026-11-01..2027-03-31"],
  ["Tháng 12, tháng 1/2027", "months on 12/2026 1/2027", "2026-12-01..2027-01-31"],
  ["Tháng 11/2026 - 02/2027", "months on 11/2026 12/2026 1/2027 2/2027", "2026-11-01..2027-02-28"],
  ["Từ nay đến hết năm", "year until plan", year],
  ["Đến hết ngày 30/9", "days until 30/9", "2026-01-01..2026-09-30"],
  ["Không muộn hơn 30/9/2026", "days notLaterThan 30/9/2026", "2026-01-01..2026-09-30"],
  ["Sau ngày 30/9/2026", "days after 30/9/2026", "2026-10-01..2026-12-31"],
  ["Trước ngày 31/01 năm sau", "days before 31/1/next", "2026-01-01..2027-01-30"],
  ["Trước ngày 01/01/2026", "days before 1/1/2026", "2025-01-01..2025-12-31"],
  ["Cuối tháng 11", "months on late 11", "2026-11-01..2026-11-30"],
  ["đầu năm 2027", "year on early 2027", "2027-01-01..2027-12-31"],
  ["Trước 17h00 ngày 15/12/2026", "days before 15/12/2026 at 17:00", "2026-01-01..2026-12-15"],
  ["08 giờ 00, thứ Hai, ngày 07/9/2026", "days on 7/9/2026 weekday 1 at 08:00", "2026-09-07..2026-09-07"],
  ["từ 7 giờ 30 đến 11 giờ ngày 15/12", "days on 15/12 at 07:30-11:00", "2026-12-15..2026-12-15"],
  ["ngày 20/11/2026 (thứ Sáu)", "days on 20/11/2026 weekday 5", "2026-11-20..2026-11-20"],
  ["6 tháng đầu năm sau", "halfYear on H1/next", "2027-01-01..2027-06-30"],
  ["12/2026", "months on 12/2026", "2026-12-01..2026-12-31"],
  ["Ngày 25 hằng tháng", "every month due (monthDays on 25)", year],
  ["Hằng tháng, chậm nhất vào ngày 25", "every month due (monthDays notLaterThan 25)", year],
  ["Trước ngày 15/6 và 15/12 hằng năm", "every year due (days before 15/6 15/12)", "2026-01-01..2026-12-14"],
  ["02 lần/năm", "every 2× year", year],
  ["6 tháng một lần", "every 6 month", year],
  ["Hằng tuần, vào chiều thứ Sáu", "every week weekdays 5 at afternoon", year],
  ["Hằng tháng từ tháng 3 đến tháng 9", "every month within (range 3..9)", "2026-03-01..2026-09-30"],
  ["Thường xuyên, liên tục trong giai đoạn 2026 - 2030", "ongoing within (period 2026..2030)", "2026-01-01..2030-12-31"],
  ["Hạn cuối: 15/12/2026", "days notLaterThan 15/12/2026", "2026-01-01..2026-12-15"],
  ["Hằng tháng, quý, 6 tháng và năm", "every month + quarter + 6 month + year", year],
  ["Từ 15/6 đến 20/6 và từ 15/12 đến 20/12", "[0,16) range 15/6..20/6; [20,38) range 15/12..20/12", "2026-06-15..2026-12-20"],
  ["Tháng 5, quý III", "[0,7) months on 5; [9,16) quarters on Q3", "2026-05-01..2026-09-30"],
  ["Thường xuyên, đột xuất", '[0,12) ongoing; [14,22) event "đột xuất"', "none"],
  ["Thường xuyên, báo cáo trước ngày 15/12", "[0,12) ongoing; [14,38) «báo cáo» days before 15/12", year],
  ["Sơ kết: tháng 6. Tổng kết: tháng 12.", "[0,15) «Sơ kết» months on 6; [17,36) «Tổng kết» months on 12", "2026-06-01..2026-12-31"],
  ["- Tháng 6\n- Quý IV", "[0,9) months on 6; [10,18) quarters on Q4", "2026-06-01..2026-12-31"],
  ["Trong vòng 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", 'event 5 working day after "nhận đủ hồ sơ"', "none"],
];

describe.each([
  ["fixed dates", fixedDates],
  ["months", months],
  ["quarters", quarters],
  ["half-years and years", halvesAndYears],
  ["what goes on or comes back", recurring],
  ["what waits for something", waiting],
  ["several milestones in one cell", compound],
  ["what is hoped for", soft],
  ["the two sample plans", samples],
  ["other ways of writing", alsoWritten],
])("%s", (_, cases) => {
  test.each(cases)("%s", (text, form, span) => {
    const time = parseTime(text);
    expect(time.text).toBe(text);
    expect(formOf(time)).toBe(form);
    const days = spanOf(time, planYear);
    expect(days === undefined ? "none" : `${days.start}..${days.end}`).toBe(span);
  });
});

test("a time without a year has no days in a plan without one", () => {
  expect(spanOf(parseTime("Quý III"), undefined)).toBeUndefined();
  expect(spanOf(parseTime("Thường xuyên"), undefined)).toBeUndefined();
  expect(spanOf(parseTime("Quý III/2027"), undefined)).toEqual({ start: "2027-07-01", end: "2027-09-30" });
});

test("a time is known by its words, however they are spaced, dashed, cased or composed", () => {
  const form = "quarters on Q3/2026 Q4/2026";
  for (const text of ["QUÝ III – IV / 2026", "quí  iii-iv năm 2026", "Quý 3 và quý 4/2026", "Quý III-IV/2026".normalize("NFD")]) {
    expect(formOf(parseTime(text))).toBe(form);
  }
});
