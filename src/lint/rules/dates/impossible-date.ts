import { daysInText } from "../../../plan/days-in-text.ts";
import { taskTimes, yearOfPlan } from "../../../plan/task-times.ts";
import { isDate } from "../../../plan/time/day.ts";
import { faultOf } from "../../../plan/time/fault.ts";
import type { Rule } from "../../rule.ts";

/** "30/02/2026", "ngày 31 tháng 4", "quý V": no calendar has it. */
export const impossibleDate: Rule = {
  id: "impossible-date",
  severity: "error",
  wants: "Ngày, tháng, quý ghi trong kế hoạch có trong lịch",
  why: "Không ai làm kịp một hạn không có trong lịch, và văn bản viện dẫn với ngày sai thì không tìm được.",
  source: "Thông lệ: thời gian ghi trong văn bản phải có thật; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "thời gian: Trước ngày 31/6/2026", right: "thời gian: Trước ngày 30/6/2026" },

  *check({ plan, texts }) {
    for (const { path, text, role } of texts) {
      if (role === "timeCell") continue;
      for (const { within, text: words, day, month, year } of daysInText(text)) {
        if (!isDate(day, month, year)) yield { path, within, ...wordsFor(words) };
      }
    }
    for (const { path, within, time } of taskTimes(plan)) {
      const fault = faultOf(time, yearOfPlan(plan));
      if (fault?.kind !== "impossible") continue;
      const at = time.text.indexOf(fault.words);
      const from = within[0] + Math.max(0, at);
      yield { path, within: at < 0 ? within : [from, from + fault.words.length], ...wordsFor(fault.words) };
    }
  },
};

const wordsFor = (words: string) => ({
  message: `\`${words}\` không có trong lịch.`,
  hint: "Đề nghị kiểm tra lại ngày, tháng.",
});
