import type { Rule } from "../../rule.ts";

/** Văn thư gives number and date at one time (Điều 15). */
export const numberWithoutDay: Rule = {
  id: "number-without-day",
  severity: "warning",
  wants: "Đã có số thì có ngày ban hành đầy đủ",
  why: "Văn thư cấp số và thời gian ban hành cùng một lúc; có số mà chưa có ngày là sót.",
  source: "NĐ 30/2020/NĐ-CP, Điều 15",
  fix: "none",
  example: { wrong: "số: 15\nngày ban hành: tháng 3 năm 2026", right: "số: 15\nngày ban hành: 20/3/2026" },

  *check({ plan: { number, issueDate } }) {
    if (number === undefined || issueDate === undefined || issueDate.day !== undefined) return;
    yield {
      path: ["issueDate"],
      message: `Kế hoạch đã có số ${number} nhưng ngày ban hành chưa đủ ngày; số và ngày được cấp cùng một lúc.`,
      hint: "Ghi đủ ngày, tháng, năm; nếu chưa được cấp số thì để trống `số`.",
    };
  },
};
