import type { Rule } from "../../rule.ts";
import { citedParts } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** Phần, Chương, Mục, Điều have a capital, khoản and điểm none. */
export const citedPartCapital: Rule = {
  id: "cited-part-capital",
  severity: "error",
  wants: "Khi viện dẫn, viết hoa `Điều`, `Chương`; viết thường `khoản`, `điểm`",
  why: "Nghị định ấn định cách viết từng phần khi viện dẫn; viết lẫn lộn làm sai thể thức viện dẫn.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 7",
  fix: "safe",
  example: { wrong: "theo Khoản 2 điều 5", right: "theo khoản 2 Điều 5" },
  check: ({ texts }) => corrected(texts, citedParts, (found, right) => ({ message: `Viện dẫn viết \`${found}\`; phần này của văn bản viết là \`${right}\`.` })),
};
