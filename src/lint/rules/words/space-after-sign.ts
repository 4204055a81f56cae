import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** A space after a comma, semicolon or colon between words. */
export const spaceAfterSign: Rule = {
  id: "space-after-sign",
  severity: "info",
  wants: "Sau dấu phẩy, dấu chấm phẩy, dấu hai chấm có một dấu cách",
  why: "Viết liền thì hai từ dính nhau, máy không tách được khi tìm kiếm và ngắt dòng.",
  source: "Thông lệ: quy tắc gõ văn bản",
  fix: "safe",
  example: { wrong: "các ban,ngành", right: "các ban, ngành" },

  *check({ texts }) {
    for (const { path, within, text, found } of hitsIn(texts, tight)) {
      if (isAddress(text, within[0])) continue;
      yield { path, within, replacement: `${found} `, message: `Sau dấu \`${found}\` thiếu dấu cách; cần một dấu cách trước từ tiếp theo.` };
    }
  },
};

const tight = /(?<=[\p{L})”])(?<!&[a-z]{2,6})(?:[,;](?=[\p{L}“(])|:(?=[\p{L}“]))|(?<=\d)[,;](?=\p{L}{2})/gu;
/** E-mail addresses, links and folder names. */
function isAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(" ", at) + 1;
  const end = text.indexOf(" ", at);
  return /[@/\\]|www/u.test(text.slice(start, end < 0 ? text.length : end));
}
