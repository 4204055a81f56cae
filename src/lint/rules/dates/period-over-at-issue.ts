import { firstIssueDay, lastIssueDay, taskTimes, yearOfPlan } from "../../../plan/task-times.ts";
import { spanOf } from "../../../plan/time/span.ts";
import type { Time } from "../../../plan/time/time.ts";
import type { Rule } from "../../rule.ts";

/** A month, quarter or half-year that is over, or nearly so, when the plan is issued. */
export const periodOverAtIssue: Rule = {
  id: "period-over-at-issue",
  severity: "warning",
  wants: "Tháng, quý giao việc chưa qua khi ban hành kế hoạch",
  why: "Việc giao cho một quý đã hết thì không ai làm được, còn vài ngày thì khó làm kịp.",
  source: "Thông lệ: việc giao phải còn thời gian để làm; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "ngày ban hành: 15/4/2026 … thời gian: Quý I năm 2026",
    right: "ngày ban hành: 15/4/2026 … thời gian: Quý II năm 2026",
  },

  *check({ plan }) {
    const [issued, last] = [firstIssueDay(plan), lastIssueDay(plan)];
    if (issued === undefined || last === undefined) return;
    for (const { path, within, time } of taskTimes(plan)) {
      if (!isPeriod(time)) continue;
      const span = spanOf(time, yearOfPlan(plan));
      if (span === undefined) continue;
      const words = `\`${time.text.trim()}\``;
      if (span.end < issued) {
        yield {
          path,
          within,
          message: `Thời gian ${words} đã qua khi kế hoạch ban hành; thời gian phải từ lúc ban hành trở đi.`,
          hint: "Đề nghị lùi thời gian, hoặc bỏ việc đã xong khỏi kế hoạch.",
        };
      } else if (time.kind !== "months" && sameMonth(span.end, issued) && sameMonth(issued, last) && span.start < issued) {
        yield {
          path,
          within,
          severity: "info",
          message: `Kế hoạch ban hành trong tháng cuối của thời gian ${words}; đơn vị chỉ còn chưa đầy một tháng để làm.`,
          hint: "Đề nghị xem thời gian này còn phù hợp không.",
        };
      }
    }
  },
};

const isPeriod = (time: Time): boolean =>
  (time.kind === "months" || time.kind === "quarters" || time.kind === "halfYear") &&
  time.bound !== "onward" &&
  time.bound !== "after";

const sameMonth = (one: string, other: string): boolean => one.slice(0, 7) === other.slice(0, 7);
