import type { Rule } from "../../rule.ts";
import { documents } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** A kind of document is written with a capital when one document is meant. */
export const documentNameCapital: Rule = {
  id: "document-name-capital",
  severity: "warning",
  wants: "Viết hoa tên loại khi nói về một văn bản cụ thể: `Kế hoạch số …`, `Luật Thi đua, khen thưởng`",
  why: "Chữ hoa cho biết đó là một văn bản đã ban hành, không phải văn bản nói chung.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 6",
  fix: "safe",
  example: { wrong: "theo quyết định số 12/QĐ-UBND", right: "theo Quyết định số 12/QĐ-UBND" },
  check: ({ texts }) => corrected(texts, documents, (found, right) => ({ message: `Tên loại văn bản viết là \`${found}\`; văn bản cụ thể viết hoa là \`${right}\`.` })),
};
