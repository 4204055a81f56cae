import { dayAfter, dayOf as isoDay, isDate } from "../../../plan/time/day.ts";
import type { Rule } from "../../rule.ts";

/** "20 năm chia tách tỉnh (22/9/2002-22/9/2024)": the years between two full dates are not 20. */
export const anniversarySum: Rule = {
  id: "anniversary-sum",
  severity: "error",
  wants: "Số năm kỷ niệm khớp với hai mốc ghi trong ngoặc",
  why: "Số năm kỷ niệm sai làm hỏng băng rôn, diễn văn, bài tuyên truyền viết theo kế hoạch.",
  source: "Thông lệ: số liệu trong một văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "kỷ niệm 20 năm thành lập xã (22/9/2002-22/9/2024)",
    right: "kỷ niệm 22 năm thành lập xã (22/9/2002-22/9/2024)",
  },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: all, 1: count, 2: first = "", 3: last = "" } of text.matchAll(anniversary)) {
        const within = [index, index + all.length] as const;
        if (!event.test(text.slice(Math.max(0, index - 40), within[1])) || endsBefore(first, last)) continue;
        const passed = yearOf(last) - yearOf(first);
        if (Number(count) !== passed) {
          yield {
            path,
            within,
            message: `\`${all}\`: hai mốc cách nhau ${passed} năm, không phải ${Number(count)} năm.`,
            hint: "Đề nghị kiểm tra lại số năm hoặc mốc thời gian.",
          };
        } else if (dayOf(first) !== dayOf(last)) {
          yield {
            path,
            within,
            severity: "warning",
            message: `\`${all}\`: hai mốc không cùng ngày, tháng (${dayOf(first)} và ${dayOf(last)}); ngày kỷ niệm phải trùng ngày của sự kiện.`,
            hint: "Đề nghị kiểm tra lại hai mốc thời gian.",
          };
        }
      }
    }
  },
};

/** Both dates in full, or there is nothing to be sure of. No sentence or other list item may lie between. */
const anniversary = /(?<!\d)(?<![\d.,/])(\d{1,4})\s+năm(?!\s*\d)\s[^;.()\d]{0,120}?\((\d{1,2}\/\d{1,2}\/\d{4})\s*[-–]\s*(\d{1,2}\/\d{1,2}\/\d{4})\)/giu;

/** Without such a word the brackets may hold a term: "nhiệm kỳ 5 năm (01/7/2021-30/6/2026)". */
const event =
  /kỷ niệm|thành lập|tái lập|chia tách|truyền thống|giải phóng|chiến thắng|khởi nghĩa|cách mạng|ngày sinh|ngày mất|quốc khánh|giỗ|xây dựng và phát triển/iu;

/** A term ends the day before its anniversary. */
function endsBefore(first: string, last: string): boolean {
  const [day = 0, month = 0, year = 0] = last.split("/").map(Number);
  const [, after = "", on = ""] = isDate(day, month, year) ? dayAfter(isoDay(year, month, day)).split("-") : [];
  return `${Number(on)}/${Number(after)}` === dayOf(first);
}

const yearOf = (date: string): number => Number(date.split("/")[2]);
const dayOf = (date: string): string => date.split("/").slice(0, 2).map(Number).join("/");
