import type { Rule } from "../../rule.ts";
import { abbreviationsOf } from "../../words/abbreviations.ts";

/** An abbreviation in running text that the plan never spells out. */
export const abbreviationUndefined: Rule = {
  id: "abbreviation-undefined",
  severity: "info",
  wants: "Viết đủ ở lần đầu rồi mới viết tắt, trừ chữ viết tắt thông dụng như UBND, HĐND",
  why: "Người nhận ngoài ngành không hiểu chữ viết tắt; văn bản hành chính phải đọc được mà không cần hỏi.",
  source: "Thông lệ: chữ viết tắt phải được giải thích ở lần dùng đầu, trong ngoặc đơn",
  fix: "none",
  example: { wrong: "công tác TĐKT", right: "công tác thi đua, khen thưởng (TĐKT)" },

  *check(subject) {
    for (const { letters, definitions, uses } of abbreviationsOf(subject)) {
      const first = uses[0];
      if (first === undefined || definitions.length > 0) continue;
      const { path, within } = first;
      const message = `Chữ viết tắt \`${letters}\` chưa được giải thích ở chỗ nào trong kế hoạch; lần đầu cần viết đủ, kèm chữ viết tắt trong ngoặc đơn.`;
      yield { path, within, message, hint: `Viết đủ tên rồi ghi (${letters}) ở lần dùng đầu, hoặc viết đủ ở mọi chỗ.` };
    }
  },
};
