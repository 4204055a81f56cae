import type { Rule } from "../../rule.ts";
import { honours } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** Medals and titles of honour are names. */
export const honourCapital: Rule = {
  id: "honour-capital",
  severity: "warning",
  wants: "Viết hoa tên huân chương, danh hiệu vinh dự: `Huân chương Lao động`, `Nhà giáo Ưu tú`",
  why: "Tên hình thức khen thưởng được pháp luật ấn định; viết sai là viết sai tên danh hiệu của người được tặng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 2",
  fix: "safe",
  example: { wrong: "đề nghị tặng Huân chương lao động hạng Ba", right: "đề nghị tặng Huân chương Lao động hạng Ba" },
  check: ({ texts }) => corrected(texts, honours, (found, right) => ({ message: `Tên danh hiệu viết là \`${found}\`; cách viết hoa đúng là \`${right}\`.` })),
};
