import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** The same sign twice: something between was deleted. */
export const doubledSign: Rule = {
  id: "doubled-sign",
  severity: "warning",
  wants: "Không để hai dấu câu liền nhau",
  why: "Hai dấu liền nhau thường là dấu vết của chữ đã xóa giữa chừng.",
  source: "Thông lệ: quy tắc chính tả về dấu câu",
  fix: "safe",
  example: { wrong: "các cơ quan, , đơn vị", right: "các cơ quan, đơn vị" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, doubled)) {
      const sign = found.slice(0, 1);
      const replacement = /^(.)(?:\s*\1)+$/u.test(found) ? { replacement: sign } : {};
      yield { path, within, ...replacement, message: `Có các dấu câu liền nhau \`${found}\`; chỉ cần một dấu.`, hint: "Giữ một dấu, hoặc bổ sung chữ đã mất giữa hai dấu." };
    }
  },
};

/** "v.v.," and "TP.," end an abbreviation; three points are an ellipsis. */
const doubled = /,(?: *,)+|;(?: *;)+|:(?: *:)+|\.\.(?<!\.\.\.)(?![./])|[,;] *\.(?!\.|\/)|; *,|, *;|\.(?<=(?:[\p{L}\p{N}]{4}|\p{L}[)”])\.)(?<!v\.) *[,;](?!\p{L})/gu;
