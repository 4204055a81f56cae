import type { Rule } from "../../rule.ts";
import { citedIn, dateOf } from "./cited.ts";

/** Dates in figures; those in words are another rule's matter. Padding is written for the date of issue and practised everywhere. */
export const citationDateForm: Rule = {
  id: "citation-date-form",
  severity: "info",
  wants: "Ngày viết bằng số của văn bản viện dẫn theo mẫu 05/01/2026, 16/7/2026",
  why: "Ngày dưới 10 và tháng 1, 2 có số 0 phía trước, tháng 3 đến 9 không có; dấu chấm và dấu gạch dễ nhầm với số và khoảng.",
  source: "Thông lệ: áp dụng cách ghi ở NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm b cho văn bản viện dẫn",
  fix: "safe",
  example: { wrong: "ngày 7-04-2014", right: "ngày 07/4/2014" },

  *check(subject) {
    for (const cited of citedIn(subject)) {
      const { at, date } = cited;
      const day = dateOf(cited);
      if (date === undefined || day?.day === undefined || day.month === undefined || !/\d\s*[/.-]\s*\d/u.test(date.text)) continue;
      const digits = date.text.search(/\d/u);
      const typed = date.text.slice(digits);
      const right = `${String(day.day).padStart(2, "0")}/${day.month < 3 ? `0${day.month}` : day.month}/${day.year}`;
      if (typed === right) continue;
      yield {
        path: at.path,
        within: [date.within[0] + digits, date.within[1]],
        message: `Ngày \`${typed}\` chưa theo mẫu; ngày dưới 10 và tháng 1, 2 thêm số 0, tháng khác không thêm, giữa các số là dấu gạch chéo.`,
        hint: `Ghi \`${right}\`.`,
        replacement: right,
      };
    }
  },
};
