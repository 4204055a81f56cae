import type { Rule } from "../../rule.ts";
import { hitsIn, words } from "../../words/search.ts";

/** "của của": only words that Vietnamese never doubles. */
export const doubledWord: Rule = {
  id: "doubled-word",
  severity: "warning",
  wants: "Không lặp một từ hai lần liền nhau",
  why: "Từ lặp là lỗi gõ hoặc dán, dễ thấy ngay khi đọc.",
  source: "Thông lệ: quy tắc chính tả",
  fix: "unsafe",
  example: { wrong: "nhiệm vụ của của xã", right: "nhiệm vụ của xã" },

  *check({ texts }) {
    for (const { path, within, found, groups } of hitsIn(texts, twice)) {
      const once = groups[0] ?? groups[1] ?? found;
      yield { path, within, replacement: once, message: `Từ \`${once}\` lặp hai lần liền nhau; chỉ cần viết một lần.` };
    }
  },
};

/** Function words and verbs; "ngày ngày", "từ từ", "các tổ chức tổ chức", "ngành xây dựng xây dựng" are lawful. */
const small = "của|và|các|những|với|trong|được|theo|về|tại|đến|để|bằng|trên|dưới|cho|có|không|phải|đã|sẽ|nhưng|hoặc|khi|nếu|do|vào";
const large = "thực hiện|triển khai|tiếp tục|tăng cường|đẩy mạnh|nâng cao|bảo đảm|đảm bảo|trên địa bàn|hoàn thành|kịp thời|thường xuyên";
const twice = words(`(${small}) \\1|(${large}) \\2`, "i");
