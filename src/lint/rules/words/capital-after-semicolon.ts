import type { Rule } from "../../rule.ts";
import { taskVerbs } from "../../words/task-verbs.ts";
import { hitsIn, lowerFirst, words } from "../../words/search.ts";

/** After `;` the sentence goes on. */
export const capitalAfterSemicolon: Rule = {
  id: "capital-after-semicolon",
  severity: "info",
  wants: "Không viết hoa sau dấu chấm phẩy trong cùng một dòng, trừ tên riêng",
  why: "Chữ hoa mở đầu câu; sau dấu chấm phẩy câu chưa hết.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục I: chỉ viết hoa đầu câu, sau dấu chấm câu",
  fix: "unsafe",
  example: { wrong: "tổng hợp hồ sơ; Thẩm định, trình khen thưởng", right: "tổng hợp hồ sơ; thẩm định, trình khen thưởng" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, afterSemicolon)) {
      const right = lowerFirst(found);
      yield { path, within, message: `Sau dấu chấm phẩy viết hoa \`${found}\`; câu chưa hết nên viết thường là \`${right}\`.`, replacement: right };
    }
  },
};

/** Verbs that begin tasks; "Tổ chức Đoàn", "Báo cáo số 12" are names. */
const afterSemicolon = words(`(?<=; )(?:${taskVerbs})(?=,| \\p{Ll})`);
