import type { Rule } from "../../rule.ts";
import { holidays } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** Holidays are written with the capitals the decree gives them. */
export const holidayCapital: Rule = {
  id: "holiday-capital",
  severity: "warning",
  wants: "Viết hoa tên ngày lễ, ngày tết theo Phụ lục II: `ngày Quốc khánh`, `tết Nguyên đán`",
  why: "Tên ngày lễ có cách viết do Nghị định ấn định; viết khác là lỗi thể thức dễ thấy.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 5 và khoản 8 điểm b",
  fix: "safe",
  example: { wrong: "nghỉ tết Nguyên Đán", right: "nghỉ tết Nguyên đán" },
  check: ({ texts }) => corrected(texts, holidays, (found, right) => ({ message: `Tên ngày lễ, tết viết là \`${found}\`; cách viết hoa đúng là \`${right}\`.` })),
};
