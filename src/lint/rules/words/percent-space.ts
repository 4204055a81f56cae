import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** 85%: the sign stands close to the number. */
export const percentSpace: Rule = {
  id: "percent-space",
  severity: "info",
  wants: "Dấu phần trăm viết liền số: `85%`",
  why: "Có dấu cách thì số và dấu phần trăm có thể bị ngắt thành hai dòng.",
  source: "Thông lệ: cách viết số trong văn bản hành chính",
  fix: "safe",
  example: { wrong: "đạt 85 %", right: "đạt 85%" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, /\d+(?:[.,]\d+)? +%/gu)) {
      const replacement = found.replace(/ +/u, "");
      yield { path, within, replacement, message: `Tỷ lệ viết là \`${found}\`; dấu phần trăm viết liền số là \`${replacement}\`.` };
    }
  },
};
