import type { Rule } from "../../rule.ts";
import { mostUsed } from "../../words/most-used.ts";
import { hitsIn, words } from "../../words/search.ts";

/** kỹ thuật or kĩ thuật: one word, one spelling. */
export const mixedIAndY: Rule = {
  id: "mixed-i-and-y",
  severity: "info",
  wants: "Viết mỗi từ theo một kiểu i hoặc y: `kỹ thuật` hoặc `kĩ thuật`, không lẫn cả hai",
  why: "Cùng một từ viết hai kiểu trong một văn bản là thiếu thống nhất và làm tìm kiếm bỏ sót.",
  source: "Thông lệ: một kiểu viết i/y trong một văn bản",
  fix: "safe",
  example: { wrong: "kỹ năng số; tập huấn kĩ năng", right: "kỹ năng số; tập huấn kỹ năng" },

  *check({ texts }) {
    const hits = Array.from(hitsIn(texts, listed));
    for (const { path, within, found } of hits) {
      const same = hits.filter((other) => sameWord(other.found) === sameWord(found));
      const kept = mostUsed(same.map((other) => other.found.toLowerCase()));
      if (kept === undefined || kept === found.toLowerCase()) continue;
      const replacement = found.slice(0, 1) + kept.slice(1);
      yield { path, within, replacement, message: `Viết \`${found}\`, trong khi chỗ khác viết \`${kept}\`; cả kế hoạch cần một cách viết.` };
    }
  },
};

const sameWord = (word: string): string => word.toLowerCase().normalize("NFD").replaceAll("y", "i").normalize("NFC");

/** Words, not syllables: names ("Lý", "Mỹ") and words of one spelling ("ti vi", "công ty") stay out. */
const listed = words(
  "k[ỹĩ] (?:thuật|năng|lưỡng|sư|xảo)|k[ỷỉ] (?:luật|niệm|cương|lục|yếu|vật)|thế k[ỷỉ]|" +
    "(?:quản|xử|pháp|tâm|đại|vật|địa|hợp|nguyên|chân|đạo|công) l[ýí]|l[ýí] (?:do|luận|lịch|tưởng|thuyết)|" +
    "t[ỷỉ] (?:lệ|trọng|giá)|(?:chiến|bác|nghệ|thạc|tiến|nhân|văn) s[ỹĩ]|m[ỹĩ] (?:thuật|quan|phẩm)|" +
    "(?:đăng|nhật|chữ) k[ýí]|k[ýí] (?:kết|hiệu|túc|ức)|h[yi] (?:vọng|sinh|hữu)",
  "i",
);
