import type { Within } from "../../../base/place.ts";
import { hasOtherYears } from "../../../plan/task-times.ts";
import type { Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";

/** The title says 2026; the lead-in, a heading or the closing says 2025: left over from the plan it was copied from. */
export const yearDiffersFromTitle: Rule = {
  id: "year-differs-from-title",
  severity: "error",
  wants: "Năm ở mở đầu, đề mục, lời kết giống năm ở trích yếu",
  why: "Năm cũ sót lại làm văn bản tự mâu thuẫn, phải đính chính.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm a (trích yếu phản ánh khái quát nội dung văn bản)",
  fix: "none",
  example: {
    wrong: "trích yếu: Tiêm chủng năm 2026 … mở đầu: xây dựng Kế hoạch tiêm chủng năm 2025 như sau",
    right: "trích yếu: Tiêm chủng năm 2026 … mở đầu: xây dựng Kế hoạch tiêm chủng năm 2026 như sau",
  },

  *check({ plan, texts }) {
    const [first, last] = [plan.years[0], plan.years.at(-1)];
    if (first === undefined || last === undefined || !/\d{4}/.test(plan.subject) || hasOtherYears(plan)) return;
    for (const text of texts) {
      for (const within of yearsNamed(text)) {
        const year = Number(text.text.slice(...within));
        if (year >= first && year <= last) continue;
        yield {
          path: text.path,
          within,
          ...(text.role === "heading" ? { severity: "warning" as const } : {}),
          message: `Ở đây ghi năm ${year}, còn trích yếu ghi ${first === last ? `năm ${first}` : `giai đoạn ${first} - ${last}`}.`,
          hint: "Đề nghị sửa cho thống nhất.",
          related: [{ message: "Trích yếu ghi ở đây.", path: ["subject"] }],
        };
      }
    }
  },
};

/** The year that the plan is called by: after "Kế hoạch" in lead-in and closing, in headings of what is to be done. */
function yearsNamed({ role, text, path, free }: PlanText): readonly Within[] {
  const isOpening = role === "leadIn" || path[0] === "closing";
  const form = isOpening ? ofPlan : role === "heading" && todo.test(text) && !review.test(text) ? anyYear : undefined;
  if (form === undefined) return [];
  return Array.from(text.matchAll(form), ({ index, 0: all }): Within => [index + all.length - 4, index + all.length]).filter(([from, to]) =>
    free.some(([start, end]) => start <= from && to <= end),
  );
}

/** Up to the first year after the plan's own name; with a symbol or another document in between it is that one's year. */
const ofPlan = /(?:xây dựng|ban hành|đề ra|triển khai|trên đây là|thống nhất) kế hoạch(?! số| của (?:Chính phủ|tỉnh|huyện))(?:(?!\d+\/|Kế hoạch|Nghị quyết|Chương trình|Đề án|giai đoạn|thực hiện Kế)[^;.:(])*? năm \d{4}(?!\d|\s*[-–]\s*\d)/giu;
const anyYear = /(?<!đến |hết |tháng \d{1,2} |trước )năm \d{4}(?!\d|\s*[-–]\s*\d)/giu;
const todo = /nhiệm vụ|chỉ tiêu|phân công|kinh phí|dự toán|kế hoạch/iu;
const review = /kết quả|đánh giá|tình hình|thực trạng|tổng kết|đã |giai đoạn trước|so với|quyết toán|lộ trình|giai đoạn/iu;
