import type { Rule } from "../../rule.ts";
import { quoted } from "./quoted.ts";

/** Signs that Word and web pages put before list items; check already reads those it knows as dashes. */
export const bulletGlyph: Rule = {
  id: "bullet-glyph",
  severity: "warning",
  wants: "Danh sách dùng gạch đầu dòng, không dùng ký hiệu trang trí",
  why: "Chấm tròn, mũi tên, hình vẽ dán từ Word hoặc trang mạng không dùng trong văn bản hành chính và dễ mất khi chuyển tệp.",
  source: "Thông lệ: dưới điểm chỉ dùng dấu gạch đầu dòng và dấu cộng; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm c không có ký hiệu khác",
  fix: "unsafe",
  example: { wrong: "gồm: |\n  ▪ Rà soát danh sách.", right: "gồm: |\n  - Rà soát danh sách." },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: glyph } of text.matchAll(glyphs)) {
        const isFirst = index === 0;
        yield {
          path,
          within: [index, index + glyph.length],
          message: `Ký hiệu ${quoted(glyph)} không dùng trong văn bản hành chính; các ý được mở đầu bằng dấu gạch.`,
          hint: isFirst ? "Thay bằng `- ` ở đầu dòng." : "Bỏ ký hiệu này, hoặc tách thành dòng riêng bắt đầu bằng `- `.",
          ...(isFirst ? { replacement: "-" } : {}),
        };
      }
    }
  },
};

/** Bullets, Word's private symbols and pictures anywhere; arrows, boxes, tick marks, a star or "o" only where they begin a line. */
const glyphs = /[•●▪\uF0A7\uF0B7\uF0D8\uF0FC]|[\u{1F300}-\u{1FAFF}]|^[○◦▫■□◆◇►▶➢➤→⇒✓✔☑★☆]|^\*(?=\s)|^o(?=\s+\p{Lu})/gu;
