import { daysInText } from "../../../plan/days-in-text.ts";
import { yearOfPlan } from "../../../plan/task-times.ts";
import { dayOf, isDate, weekdayOf } from "../../../plan/time/day.ts";
import type { Rule } from "../../rule.ts";

/** "thứ Sáu, ngày 05/3/2026", which is a Thursday. */
export const wrongWeekday: Rule = {
  id: "wrong-weekday",
  severity: "error",
  wants: "Thứ trong tuần khớp với ngày ghi kèm",
  why: "Người đọc theo thứ, người đọc theo ngày sẽ đến hai buổi khác nhau.",
  source: "Thông lệ: thời gian ghi trong văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "Họp sơ kết: sáng thứ Sáu, ngày 05/3/2026", right: "Họp sơ kết: sáng thứ Năm, ngày 05/3/2026" },

  *check({ plan, texts }) {
    for (const { path, text } of texts) {
      for (const { within, text: date, day, month, year = yearOfPlan(plan) } of daysInText(text)) {
        const named = weekdayBefore.exec(text.slice(0, within[0]));
        if (named === null || year === undefined || !isDate(day, month, year)) continue;
        if (!capital.test(named[1] ?? "") && !leading.test(text.slice(0, named.index))) continue;
        const actual = weekdayOf(dayOf(year, month, day));
        if (weekdays.indexOf((named[1] ?? "").toLowerCase().replace("bẩy", "bảy")) % 7 === actual % 7) continue;
        const right = names[actual % 7] ?? "";
        yield {
          path,
          within: [named.index, within[1]],
          message: `\`${named[1]}\` ghi cùng \`${date}\`, nhưng ngày đó là ${right}.`,
          hint: `Sửa thành ${right}, hoặc kiểm tra lại ngày.`,
        };
      }
    }
  },
};

/** "kỳ họp thứ ba ngày 10/7" counts meetings: a weekday has its capital, or a word of time before it. */
const capital = /^(?:Chủ nhật|[Tt]hứ \p{Lu}|[Tt]hứ [2-7])/u;
const leading = /(?:^|[,;:(–-]|(?<!\p{L})(?:sáng|trưa|chiều|tối|vào|các ngày|từ))\s*$/iu;

const weekdayBefore = /(?<!lần |kỳ |khóa |đợt |vòng )(?<![\p{L}])(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)\s*,?\s*(?:\(\s*)?(?:ngày\s+)?$/iu;
/** Two spellings each, seven apart, Sunday first. */
const weekdays = [
  "chủ nhật", "thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy",
  "", "thứ 2", "thứ 3", "thứ 4", "thứ 5", "thứ 6", "thứ 7",
];
const names = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
