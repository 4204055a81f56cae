import type { Rule } from "../../rule.ts";
import { hitsIn, words } from "../../words/search.ts";

/** "từ nay": the day a reader reads it is not the day it was issued. */
export const vagueStart: Rule = {
  id: "vague-start",
  severity: "info",
  preset: "strict",
  wants: "Ghi mốc thời gian cụ thể thay cho `từ nay`, `thời gian tới`",
  why: "Văn bản được đọc lại sau nhiều tháng; `từ nay` khi đó không còn là ngày ban hành.",
  source: "Thông lệ: thời hạn trong văn bản giao việc phải xác định được",
  fix: "none",
  example: { wrong: "từ nay đến cuối năm", right: "từ ngày ban hành Kế hoạch đến hết ngày 31/12/2026" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, vague)) {
      yield { path, within, message: `Mốc thời gian \`${found}\` không xác định; cần ghi ngày, tháng hoặc quý cụ thể.` };
    }
  },
};

const vague = words("từ nay|(?:trong )?thời gian tới|trong thời gian sớm nhất|càng sớm càng tốt", "i");
