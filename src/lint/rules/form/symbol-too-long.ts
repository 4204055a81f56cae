import type { Rule } from "../../rule.ts";

/** Phụ lục VI gives CodeNotation 30 characters. */
export const symbolTooLong: Rule = {
  id: "symbol-too-long",
  severity: "warning",
  wants: "Ký hiệu không quá 30 ký tự",
  why: "Hệ thống quản lý văn bản chỉ nhận 30 ký tự ký hiệu; ký hiệu dài còn làm dòng số, ký hiệu phải xuống dòng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục VI, Phần II, Mục I",
  fix: "none",
  example: { wrong: "ký hiệu: KH-BCĐPCTTVATKCNVAPTDS-UBNDXNK", right: "ký hiệu: KH-BCĐ" },

  *check({ plan: { symbol } }) {
    const length = [...symbol].length;
    if (length <= 30) return;
    yield {
      path: ["symbol"],
      message: `Ký hiệu \`${symbol}\` dài ${length} ký tự; hệ thống quản lý văn bản chỉ nhận 30 ký tự.`,
      hint: "Dùng chữ viết tắt ngắn hơn do người đứng đầu cơ quan quy định.",
    };
  },
};
