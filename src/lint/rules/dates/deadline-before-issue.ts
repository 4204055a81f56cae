import type { Plan } from "../../../plan/plan.ts";
import { firstIssueDay, shownDay, taskTimes, yearOfPlan } from "../../../plan/task-times.ts";
import { daysInText } from "../../../plan/days-in-text.ts";
import { dayBefore, dayOf, isDate, type Day } from "../../../plan/time/day.ts";
import { spanOf } from "../../../plan/time/span.ts";
import type { Time } from "../../../plan/time/time.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";

/** A task that was due on a day before the plan was issued. */
export const deadlineBeforeIssue: Rule = {
  id: "deadline-before-issue",
  severity: "error",
  wants: "Hạn của nhiệm vụ không sớm hơn ngày ban hành kế hoạch",
  why: "Đơn vị nhận việc khi hạn đã qua; thường là hạn chép từ kế hoạch năm trước.",
  source: "Thông lệ: việc giao phải còn thời gian để làm; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "ngày ban hành: 10/3/2026 … thời gian: Trước ngày 01/3/2026",
    right: "ngày ban hành: 10/3/2026 … thời gian: Trước ngày 31/3/2026",
  },

  *check({ plan, texts }) {
    const issued = firstIssueDay(plan);
    if (issued === undefined) return;
    yield* inCells(plan, issued);
    for (const text of texts) if (text.role === "prose" || text.role === "cell") yield* inProse(text, issued);
  },
};

function* inCells(plan: Plan, issued: Day): Generator<Finding> {
  for (const { path, within, time } of taskTimes(plan)) {
    if (!isDay(time)) continue;
    const end = spanOf(time, yearOfPlan(plan))?.end;
    if (end === undefined || end >= issued) continue;
    yield { path, within, ...wordsFor(time.text.trim(), issued) };
  }
}

/** Months and quarters are another rule's; "từ ngày … trở đi" is no deadline. */
function isDay(time: Time): boolean {
  if (time.kind === "days") return time.bound !== "onward" && time.bound !== "after";
  return time.kind === "range" && time.to.unit === "day";
}

/** Only where a verb of duty leads to a day written in full. */
function* inProse({ path, text }: PlanText, issued: Day): Generator<Finding> {
  for (const { within, text: date, day, month, year } of daysInText(text)) {
    const before = /(?:trước|chậm nhất|muộn nhất)\s+(?:ngày\s+)?$/iu.exec(text.slice(0, within[0]));
    if (before === null || year === undefined || !isDate(day, month, year)) continue;
    const clause = text.slice(0, before.index).split(/[.;:]\s/u).at(-1) ?? "";
    if (!duty.test(clause) || history.test(clause) || dayBefore(dayOf(year, month, day)) >= issued) continue;
    yield { path, within: [before.index, within[1]], severity: "warning", ...wordsFor(`trước ${date}`, issued) };
  }
}

const duty = /(?:hoàn thành|báo cáo|gửi|nộp|trình|xong|tổng hợp)(?!\p{L})/iu;
const history = /(?<!\p{L})(?:đã|được cấp|được ban hành|phát sinh|kết thúc|hết hiệu lực|thành lập|sinh)(?!\p{L})/iu;

const wordsFor = (time: string, issued: Day) => ({
  message: `Hạn \`${time}\` đã qua khi kế hoạch ban hành (${shownDay(issued)}); hạn phải từ ngày ban hành trở đi.`,
  hint: "Đề nghị lùi hạn, hoặc bỏ việc đã xong khỏi kế hoạch.",
});
