import type { Rule } from "../../rule.ts";
import { beginsSentence, hitsIn, likeFirst, words } from "../../words/search.ts";

/** `bảo đảm` is the form of the laws; both in one plan is what a reviewer marks. */
export const wordingDamBao: Rule = {
  id: "wording-dam-bao",
  severity: "info",
  wants: "Dùng thống nhất `bảo đảm`, không lẫn `đảm bảo`",
  why: "Luật và nghị định dùng `bảo đảm`; một kế hoạch dùng lẫn cả hai cho thấy chữ được ghép từ nhiều nguồn.",
  source: "Thông lệ: Hiến pháp, các luật và Nghị định 30/2020/NĐ-CP dùng `bảo đảm`",
  fix: "safe",
  example: { wrong: "đảm bảo chất lượng, tiến độ", right: "bảo đảm chất lượng, tiến độ" },

  *check({ texts }) {
    const preferred = Array.from(hitsIn(texts, bothWays)).filter(({ found }) => found.toLowerCase() === "bảo đảm").length;
    for (const { path, within, text, found } of hitsIn(texts, bothWays)) {
      if (found.toLowerCase() !== "đảm bảo") continue;
      // A capital inside a sentence is a name: "Phòng Khảo thí và Đảm bảo chất lượng".
      if (found.startsWith("Đ") && !beginsSentence(text, within[0])) continue;
      const replacement = likeFirst(found, "bảo đảm");
      const elsewhere = preferred > 0 ? `, trong khi chỗ khác của kế hoạch viết \`bảo đảm\` (${preferred} lần)` : "";
      const message = `Viết \`${found}\`${elsewhere}; từ dùng trong văn bản pháp luật là \`${replacement}\`.`;
      yield { path, within, message, replacement, ...(preferred > 0 ? { severity: "warning" as const } : {}) };
    }
  },
};

const bothWays = words("[Đđ]ảm bảo|[Bb]ảo đảm");
