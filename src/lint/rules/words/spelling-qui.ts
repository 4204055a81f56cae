import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** `quy` is written with y in every word of administration; `qui` is an older habit. */
export const spellingQui: Rule = {
  id: "spelling-qui",
  severity: "warning",
  wants: "Viết `quy định`, `quy chế`, `quy trình` với chữ y",
  why: "Văn bản quy phạm pháp luật đều viết `quy định`; viết `qui định` làm một văn bản có hai cách viết và khó tra cứu.",
  source: "Thông lệ: cách viết của Hiến pháp, luật và chính Nghị định 30/2020/NĐ-CP là `quy định`",
  fix: "safe",
  example: { wrong: "thực hiện theo qui định", right: "thực hiện theo quy định" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({
      message: `Viết \`${found}\`; cách viết thống nhất trong văn bản hành chính là \`${right}\`.`,
    })),
};

const after = "định|chế|trình|hoạch|mô|tắc|ước|chuẩn|phạm|luật|cách|tụ|đổi|kết|trách";
const table: readonly Correction[] = [
  { wrong: words(`([Qq])ui (${after})`), right: "$1uy $2" },
  { wrong: words("([Nn]ội|[Pp]háp|[Hh]ương) qui"), right: "$1 quy" },
];
