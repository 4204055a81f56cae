import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** The plan's own number may stay open; that of another document was given when it was issued. */
export const citationUnfilled: Rule = {
  id: "citation-unfilled",
  severity: "warning",
  wants: "Văn bản viện dẫn đã có số và ngày",
  why: "Số hoặc ngày của văn bản viện dẫn còn để trống là chỗ chờ điền; ký rồi thì không ai điền nữa.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b",
  fix: "none",
  example: {
    wrong: "Căn cứ Kế hoạch số    /KH-UBND ngày    /3/2026 của Ủy ban nhân dân tỉnh Sơn Khê",
    right: "Căn cứ Kế hoạch số 31/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân tỉnh Sơn Khê",
  },

  *check({ texts }) {
    for (const { path, text, role } of texts) {
      if (!["citation", "leadIn", "prose", "cell"].includes(role) || !hasGap.test(text)) continue;
      for (const { index, 0: blank } of text.matchAll(blanks)) {
        yield {
          path,
          within: [index, index + blank.length],
          message: `${quoted(blank)} còn để trống; văn bản viện dẫn phải có đủ số và ngày.`,
          hint: "Điền theo văn bản gốc, hoặc bỏ văn bản này nếu chưa ban hành.",
        };
      }
    }
  },
};

/** Hardly any text has one; the longer pattern need not be tried on the others. */
const hasGap = /số\s*\/|ngày\s*\/|ngày\s+tháng/u;
/** Blanks only: dots are what `leftover-placeholder` speaks of. */
const blanks =
  /(?<!\p{L})số\s*\/(?:KH|QĐ|NQ|CT|TB|TTr|BC|CTr|NĐ|TT|HD|KL)(?:-[\p{L}&]+)+|(?<=\/\p{Lu}[\p{L}&]*(?:[-/]\p{Lu}[\p{L}&]*)*\s+)ngày(?:\s*\/\s*\d{0,2}\s*\/\s*\d{4}|\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/gu;
