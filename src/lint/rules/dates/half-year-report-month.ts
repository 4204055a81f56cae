import { timesOf, yearOfPlan } from "../../../plan/task-times.ts";
import { cellLines, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
import { spanOf } from "../../../plan/time/span.ts";
import type { Rule } from "../../rule.ts";

/** "Báo cáo 6 tháng đầu năm" in "Tháng 7, 8", when everyone else's reports are long in. */
export const halfYearReportMonth: Rule = {
  id: "half-year-report-month",
  severity: "info",
  wants: "Báo cáo 6 tháng đầu năm làm trong tháng 5 đến tháng 7",
  why: "Báo cáo 6 tháng phải kịp kỳ họp giữa năm; để sang tháng 8 thì đã muộn.",
  source: "Thông lệ: số liệu báo cáo định kỳ 6 tháng chốt vào giữa tháng 6 (theo NĐ 09/2019/NĐ-CP về chế độ báo cáo)",
  fix: "none",
  example: {
    wrong: "nội dung: Báo cáo sơ kết 6 tháng đầu năm … thời gian: Tháng 7, 8",
    right: "nội dung: Báo cáo sơ kết 6 tháng đầu năm … thời gian: Tháng 6",
  },

  *check({ plan }) {
    const year = yearOfPlan(plan);
    if (year === undefined) return;
    for (const placed of taskTablesOf(plan)) {
      for (const row of entriesOf(placed)) {
        const report = cellLines(row, columnOf(placed, "content")).find(({ text }) => halfYearReport.test(text));
        const [only, ...others] = timesOf(placed, row);
        if (report === undefined || only === undefined || others.length > 0 || !["days", "months"].includes(only.time.kind)) continue;
        const end = spanOf(only.time, year)?.end;
        const month = Number(end?.slice(5, 7));
        if (end === undefined || !end.startsWith(String(year)) || (month >= 5 && month <= 7)) continue;
        yield {
          path: only.path,
          within: only.within,
          message: `Báo cáo 6 tháng đầu năm đến \`${only.time.text.trim()}\` mới xong; báo cáo này thường làm trong tháng 6.`,
          hint: "Đề nghị xem lại thời gian, hoặc tách việc báo cáo thành một dòng riêng.",
          related: [{ message: "Việc báo cáo ghi ở đây.", path: report.path }],
        };
      }
    }
  },
};

const halfYearReport = /^\s*(?:tổng hợp, |xây dựng |hoàn thành )?báo cáo (?:.{0,60} )?(?:6|06|sáu) tháng đầu năm/iu;
