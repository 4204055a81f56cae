import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** One space between words is enough; paragraphs are justified, so every further one shows. */
export const doubleSpace: Rule = {
  id: "double-space",
  severity: "info",
  wants: "Chỉ một dấu cách giữa hai từ",
  why: "Đoạn văn căn đều hai lề nên dấu cách thừa hiện thành khoảng trống lớn.",
  source: "Thông lệ: quy tắc gõ văn bản",
  fix: "safe",
  example: { wrong: "triển khai  thực hiện", right: "triển khai thực hiện" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, wide)) {
      yield { path, within, replacement: " ", message: `Có ${found.length} dấu cách liền nhau; giữa hai từ chỉ một dấu cách.` };
    }
  },
};

/** Beside signs other rules speak; a gap before "/KH-UBND" or inside a date is left open to be filled. */
const wide = /(?<=[\p{L}\p{N},.;:)”"%]) {2,}(?=[\p{L}\p{N}“"(])(?<!(?:số|ngày|tháng|năm) +)(?! *(?:tháng|năm)(?!\p{L}))/giu;
