import type { Rule } from "../../rule.ts";
import { hitsIn, words } from "../../words/search.ts";

/** The plan speaks of itself by name. */
export const thisPlanLowerCase: Rule = {
  id: "this-plan-lower-case",
  severity: "warning",
  wants: "Viết hoa `Kế hoạch này` khi nói về chính kế hoạch đang ban hành",
  why: "Tên loại viết hoa khi chỉ một văn bản cụ thể; viết thường thì không rõ là kế hoạch nào.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6",
  fix: "unsafe",
  example: { wrong: "kinh phí thực hiện kế hoạch này", right: "kinh phí thực hiện Kế hoạch này" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, words("kế hoạch này"))) {
      yield { path, within, message: `Viết \`${found}\`; nói về chính kế hoạch đang ban hành thì viết hoa là \`Kế hoạch này\`.`, replacement: "Kế hoạch này" };
    }
  },
};
