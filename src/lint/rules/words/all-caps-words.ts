import type { Rule } from "../../rule.ts";
import { hitsIn, sentences } from "../../words/search.ts";

/** Capitals for stress: the decree has small letters for the text. */
export const allCapsWords: Rule = {
  id: "all-caps-words",
  severity: "info",
  wants: "Lời văn viết chữ in thường, không nhấn mạnh bằng chữ in hoa",
  why: "Nội dung trình bày bằng chữ in thường; chữ in hoa dành cho tiêu đề và chữ viết tắt.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm e",
  fix: "none",
  example: { wrong: "báo cáo ĐÚNG HẠN", right: "báo cáo đúng hạn" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, capitals, sentences)) {
      if (!hasTone.test(found.normalize("NFD"))) continue;
      yield { path, within, message: `Viết in hoa \`${found}\` trong lời văn; lời văn viết chữ in thường.` };
    }
  },
};

/** Words in capitals with a tone mark are no abbreviations. */
const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,}(?: \p{Lu}{2,})*(?![\p{L}\p{N}])/gu;
const hasTone = /[\u0300\u0301\u0303\u0309\u0323]/u;
