import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** Brackets stand close to the words inside them. */
export const spaceInBrackets: Rule = {
  id: "space-in-brackets",
  severity: "info",
  wants: "Dấu ngoặc đơn viết liền với chữ bên trong",
  why: "Dấu ngoặc có thể bị ngắt khỏi chữ ở cuối dòng in.",
  source: "Thông lệ: quy tắc gõ văn bản",
  fix: "safe",
  example: { wrong: "( có danh sách kèm theo )", right: "(có danh sách kèm theo)" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, loose)) {
      const sign = found.trim();
      const where = sign === "(" ? "sau dấu mở ngoặc" : "trước dấu đóng ngoặc";
      yield { path, within, replacement: sign, message: `Có dấu cách ${where} \`${sign}\`; dấu ngoặc viết liền với chữ bên trong.` };
    }
  },
};

const loose = /\( +(?=[\p{L}\p{N}“"])|(?<=[\p{L}\p{N}.,;”"%]) +\)/gu;
