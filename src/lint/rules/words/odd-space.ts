import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** Spaces that are not the space bar's: pasted from Word, web pages and PDF. */
export const oddSpace: Rule = {
  id: "odd-space",
  severity: "info",
  wants: "Dùng dấu cách thường giữa các từ, không dùng dấu cách không ngắt dòng",
  why: "Dấu cách lạ không giãn khi căn đều, không ngắt dòng, và làm tìm kiếm không thấy cụm từ.",
  source: "Thông lệ: quy tắc gõ văn bản",
  fix: "safe",
  example: { wrong: "kinh[dấu cách không ngắt]phí", right: "kinh phí" },

  *check({ texts }) {
    for (const { path, within } of hitsIn(texts, odd)) {
      yield { path, within, replacement: " ", message: "Có dấu cách lạ (dấu cách không ngắt dòng) giữa hai từ; dùng dấu cách thường." };
    }
  },
};

const odd = / *[\u00a0\u2000-\u200a\u202f\u205f\u3000\t][ \u00a0\u2000-\u200a\u202f\u205f\u3000\t]*/gu;
