import { taskTimes } from "../../../plan/task-times.ts";
import type { Rule } from "../../rule.ts";

/** A time no check could read: whoever wants every deadline checked should know. */
export const timeNotUnderstood: Rule = {
  id: "time-not-understood",
  severity: "info",
  preset: "strict",
  wants: "Thời gian viết theo cách công cụ hiểu được",
  why: "Ô thời gian không hiểu được thì không kiểm tra được hạn, quý, năm.",
  source: "Thông lệ: rõ thời gian là một yêu cầu khi giao việc",
  fix: "none",
  example: { wrong: "thời gian: Khoảng giữa mùa khô", right: "thời gian: Tháng 2 - 3/2026" },

  *check({ plan }) {
    for (const { path, within, time } of taskTimes(plan)) {
      if (time.kind !== "unknown" || time.impossible !== undefined) continue;
      yield {
        path,
        within,
        message: `Chưa hiểu được thời gian \`${time.text.trim()}\`, nên các phép kiểm tra ngày tháng bỏ qua ô này.`,
        hint: "Nếu được thì ghi ngày, tháng, quý hoặc năm, ví dụ `Trước ngày 30/6/2026`, `Quý III năm 2026`.",
      };
    }
  },
};
