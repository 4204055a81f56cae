import type { Plan } from "../../../plan/plan.ts";
import { hasOtherYears, taskTimes } from "../../../plan/task-times.ts";
import { cellText, columnOf } from "../../../plan/tables.ts";
import { yearOf } from "../../../plan/time/day.ts";
import { spanOf } from "../../../plan/time/span.ts";
import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";

/** A task of another year than the plan's, where that year cannot be meant. */
export const otherYear: Rule = {
  id: "other-year",
  severity: "warning",
  wants: "Nhiệm vụ thuộc năm của kế hoạch",
  why: "Năm khác thường sót lại từ kế hoạch được chép làm mẫu.",
  source: "Thông lệ: nội dung phải đúng với trích yếu; đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "trích yếu: Công tác thi đua năm 2026 … nội dung: Chào mừng các ngày lễ lớn trong năm 2027",
    right: "trích yếu: Công tác thi đua năm 2026 … nội dung: Chào mừng các ngày lễ lớn trong năm 2026",
  },

  *check({ plan, texts }) {
    const last = plan.years.at(-1);
    if (last === undefined || hasOtherYears(plan)) return;
    for (const text of texts) if (text.role === "prose" || text.role === "cell") yield* inText(text, last);
    yield* inTimes(plan, last);
  },
};

/** Only "trong năm …" and what follows it can be nothing but the time of the work itself. */
function* inText({ path, text, free }: PlanText, last: number): Generator<Finding> {
  for (const { index, 0: all, 1: year } of text.matchAll(/(?<!\p{L})trong (?:cả )?năm (\d{4})(?!\d|\s*[-–/]\s*\d)/giu)) {
    const end = index + all.length;
    if (Number(year) <= last || !free.some(([from, to]) => from <= index && end <= to)) continue;
    if (preparing.test(text.slice(0, index).split(/[.;]\s/u).at(-1) ?? "")) continue;
    yield { path, within: [index, end], ...wordsFor(all, last) };
  }
}

function* inTimes(plan: Plan, last: number): Generator<Finding> {
  for (const { placed, row, path, within, time } of taskTimes(plan)) {
    if (time.kind === "period" || time.kind === "recurring" || time.kind === "ongoing") continue;
    const span = spanOf(time, undefined);
    if (span === undefined || yearOf(span.start) <= last) continue;
    const isNext = yearOf(span.end) === last + 1;
    const work = cellText(row, columnOf(placed, "content"));
    if (isNext && span.end.slice(5) <= "03-31" && /báo cáo|tổng kết|quyết toán|thanh toán|kế hoạch|nghiệm thu/iu.test(work)) continue;
    yield { path, within, ...(isNext ? { severity: "info" as const } : {}), ...wordsFor(time.text.trim(), last) };
  }
}

const preparing = /xây dựng|chuẩn bị|dự toán|đăng ký|kế hoạch|phương hướng|đề xuất|dự kiến|giao chỉ tiêu|tiếp tục|hoàn thành|vận hành|giai đoạn|lộ trình/iu;

const wordsFor = (words: string, last: number) => ({
  message: `\`${words}\` ngoài thời gian của kế hoạch (đến hết năm ${last}).`,
  hint: `Đề nghị kiểm tra lại năm; nếu kế hoạch gồm cả năm đó thì ghi ở \`năm kế hoạch\`.`,
});
