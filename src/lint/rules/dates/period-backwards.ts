import type { Within } from "../../../base/place.ts";
import { taskTimes, yearOfPlan } from "../../../plan/task-times.ts";
import { faultOf } from "../../../plan/time/fault.ts";
import { parseTime } from "../../../plan/time/parse.ts";
import type { Rule } from "../../rule.ts";

/** "từ ngày 20/3 đến ngày 15/3/2026", "giai đoạn 2030 - 2026": it ends before it begins. */
export const periodBackwards: Rule = {
  id: "period-backwards",
  severity: "error",
  wants: "Thời gian kết thúc không trước thời gian bắt đầu",
  why: "Người thực hiện không biết mốc nào đúng.",
  source: "Thông lệ: thời gian ghi trong văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "Từ ngày 20/3/2026 đến ngày 15/3/2026", right: "Từ ngày 15/3/2026 đến ngày 20/3/2026" },

  *check({ plan, texts }) {
    const year = yearOfPlan(plan);
    for (const { path, text, role } of texts) {
      if (role === "timeCell") continue;
      for (const within of stretchesIn(text)) {
        const words = text.slice(...within);
        if (faultOf(parseTime(words), year)?.kind === "backwards") yield { path, within, ...wordsFor(words) };
      }
    }
    for (const { path, within, time } of taskTimes(plan)) {
      if (faultOf(time, year)?.kind === "backwards") yield { path, within, ...wordsFor(time.text.trim()) };
    }
  },
};

const point = "(?:ngày |tháng |quý |năm )?[\\dIVX]{1,4}(?:/\\d{1,4}){0,2}(?: tháng \\d{1,2})?(?: năm \\d{4})?";
const forms = [
  new RegExp(`(?<!\\p{L})từ ${point} đến (?:hết )?${point}(?![\\d/\\p{L}])`, "giu"),
  /(?<!\p{L})(?:giai đoạn|năm học) \d{4} ?[-–] ?\d{4}(?![\d/])/giu,
];

const stretchesIn = (text: string): readonly Within[] =>
  !/ đến |\d ?[-–] ?\d/u.test(text) ? [] : forms.flatMap((form) => Array.from(text.matchAll(form), ({ index, 0: all }): Within => [index, index + all.length]));

const wordsFor = (words: string) => ({
  message: `\`${words}\` kết thúc trước khi bắt đầu; mốc sau phải bằng hoặc muộn hơn mốc trước.`,
  hint: "Đề nghị kiểm tra lại hai mốc, có thể đã ghi ngược.",
});
