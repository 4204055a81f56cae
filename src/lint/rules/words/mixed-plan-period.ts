import type { Rule } from "../../rule.ts";
import { mostUsed } from "../../words/most-used.ts";
import { hitsIn } from "../../words/search.ts";

/** "5 năm giai đoạn 2021-2025" or "5 năm (2021-2025)": one way to name the period of a long plan. */
export const mixedPlanPeriod: Rule = {
  id: "mixed-plan-period",
  severity: "info",
  wants: "Gọi kỳ kế hoạch nhiều năm theo một cách: `5 năm (2021-2025)` hoặc `5 năm giai đoạn 2021-2025`",
  why: "Cùng một kỳ kế hoạch gọi nhiều cách làm người đọc tưởng là các kế hoạch khác nhau.",
  source: "Thông lệ: một cách gọi trong một văn bản",
  fix: "none",
  example: { wrong: "5 năm giai đoạn 2021-2025; 05 năm (2021-2025)", right: "5 năm (2021-2025); 5 năm (2021-2025)" },

  *check({ texts }) {
    const hits = Array.from(hitsIn(texts, periods));
    const kept = mostUsed(hits.map(({ found }) => wayOf(found)));
    const model = hits.find(({ found }) => wayOf(found) === kept);
    if (model === undefined) return;
    for (const { path, within, found } of hits) {
      if (wayOf(found) === kept) continue;
      const related = [{ message: `Ở đây viết \`${model.found}\`.`, path: model.path, within: model.within }];
      yield { path, within, related, message: `Kỳ kế hoạch viết là \`${found}\`, trong khi chỗ khác viết \`${model.found}\`; cả kế hoạch cần một cách viết.` };
    }
  },
};

const periods = /(?<![\p{L}\p{N}])(?:0?5|0?3|10|năm) năm,? (?:giai đoạn )?\(?\d{4} ?[-–] ?\d{4}\)?/giu;
/** What is left when years, and how their hyphen is spaced, are taken away. */
const wayOf = (found: string): string => found.toLowerCase().replace(/\d{4} ?[-–] ?\d{4}/u, "").replace(/^\S+/u, (count) => (count.startsWith("0") ? "0" : "n"));
