import type { Rule } from "../../rule.ts";
import { mostUsed } from "../../words/most-used.ts";
import { hitsIn } from "../../words/search.ts";

/** 2021-2025 or 2021 - 2025: either, but one of them; never with a space on one side. */
export const yearRangeStyle: Rule = {
  id: "year-range-style",
  severity: "info",
  wants: "Viết khoảng năm theo một kiểu trong cả kế hoạch: `2021-2025` hoặc `2021 - 2025`",
  why: "Cùng một giai đoạn viết nhiều kiểu là thiếu thống nhất; dấu cách một bên là lỗi gõ.",
  source: "Thông lệ: một cách viết khoảng năm trong một văn bản",
  fix: "safe",
  example: { wrong: "giai đoạn 2021- 2025", right: "giai đoạn 2021-2025" },

  *check({ texts }) {
    const hits = Array.from(hitsIn(texts, ranges));
    const even = hits.map(signOf).filter((sign) => /^(?:-| - |–| – )$/u.test(sign));
    const kept = mostUsed(even.filter((sign) => sign.includes("-"))) ?? mostUsed(even) ?? "-";
    for (const hit of hits) {
      if (signOf(hit) === kept) continue;
      const { path, within, found, groups } = hit;
      const [from = "", , to = ""] = groups;
      const replacement = `${from}${kept}${to}`;
      const others = even.includes(kept) ? `, trong khi phần lớn kế hoạch viết như \`${replacement}\`` : "";
      yield { path, within, replacement, message: `Khoảng năm viết là \`${found}\`${others}; cả kế hoạch cần một cách viết.` };
    }
  },
};

const ranges = /(?<![\p{L}\p{N}/-])((?:19|20)\d\d)( ?[-–] ?)((?:19|20)\d\d)(?![\p{L}\p{N}/-])/gu;
const signOf = ({ groups }: { readonly groups: readonly (string | undefined)[] }): string => groups[1] ?? "";
