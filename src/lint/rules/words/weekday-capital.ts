import type { Rule } from "../../rule.ts";
import { daysAndMonths } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** A day of the week or a month in words has its capital on the last syllable. */
export const weekdayCapital: Rule = {
  id: "weekday-capital",
  severity: "warning",
  wants: "Viết hoa ngày trong tuần và tháng khi ghi bằng chữ: `thứ Hai`, `tháng Tám`",
  why: "Chữ hoa phân biệt tên ngày, tên tháng với số thứ tự (`lần thứ hai`) và số đếm (`ba tháng`).",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 8 điểm c",
  fix: "safe",
  example: { wrong: "tiếp công dân sáng thứ năm", right: "tiếp công dân sáng thứ Năm" },
  check: ({ texts }) => corrected(texts, daysAndMonths, (found, right) => ({ message: `Tên ngày, tháng viết là \`${found}\`; khi không ghi bằng số thì viết là \`${right}\`.` })),
};
