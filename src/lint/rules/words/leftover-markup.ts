import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** Signs of another program's formatting: they would be printed. */
export const leftoverMarkup: Rule = {
  id: "leftover-markup",
  severity: "error",
  wants: "Không còn thẻ HTML, mã ký tự, dấu định dạng Markdown trong lời văn",
  why: "Các ký hiệu này không thành định dạng mà in nguyên ra giấy.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6: nội dung trình bày bằng chữ in thường",
  fix: "none",
  example: { wrong: "<p>Tổ chức hội nghị</p>", right: "Tổ chức hội nghị" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, markup)) {
      yield { path, within, message: `Còn ký hiệu định dạng \`${found}\`; lời văn chỉ gồm chữ và dấu câu.`, hint: "Xóa ký hiệu này; chữ đậm, nghiêng do công cụ tự trình bày." };
    }
  },
};

const markup = /<\/?(?:p|br|ul|ol|li|b|i|u|em|strong|span|div|table|tr|td|th|a|h[1-6]|font|sup|sub|img|hr)(?: [^<>"\n]*)?\/?>?(?![\p{L}\p{N}])|&(?:nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip|#\d+|#x[0-9a-f]+);|\*\*|(?<![\p{L}_])__(?=\p{L})|(?<=\p{L})__(?![\p{L}_])|^#{1,6} |```|\[[^[\]\n]+\]\(https?:[^)\n]*\)/giu;
