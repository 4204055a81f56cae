import type { Rule } from "../../rule.ts";

/** The tool sets `;` and `.`; a comma or colon before them, or the lead-in in the same line, spoils the form. */
export const legalBasisRunOn: Rule = {
  id: "legal-basis-run-on",
  severity: "warning",
  wants: "Mỗi căn cứ là một dòng riêng, tách khỏi câu mở đầu",
  why: "Căn cứ in nghiêng, cuối mỗi dòng là dấu chấm phẩy, dòng cuối là dấu chấm; câu mở đầu là đoạn riêng, in đứng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
  fix: "none",
  example: {
    wrong: "căn cứ: |\n  Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020, Ủy ban nhân dân xã ban hành Kế hoạch như sau:",
    right: "căn cứ: |\n  Căn cứ Luật Thanh niên ngày 16 tháng 6 năm 2020\nmở đầu: Ủy ban nhân dân xã ban hành Kế hoạch như sau",
  },

  *check({ plan: { legalBasis } }) {
    for (const [index, { text }] of legalBasis.entries()) {
      const path = ["legalBasis", index, "text"];
      const leadIn = /[.,;]\s+\p{Lu}[^.;]*?\s(?:ban hành|xây dựng|triển khai)\s+Kế hoạch\s.*?(?:như sau|nội dung sau|sau đây)\s*:?$/iu.exec(text);
      if (leadIn !== null) {
        yield {
          path,
          within: [leadIn.index + 1, text.length],
          message: "Câu mở đầu viết liền vào dòng căn cứ; căn cứ và câu mở đầu phải là hai đoạn riêng.",
          hint: "Chuyển câu này sang mục `mở đầu`.",
        };
        continue;
      }
      const sign = /\s*[,:]$/u.exec(text);
      if (sign === null) continue;
      yield {
        path,
        within: [sign.index, text.length],
        message: `Dòng căn cứ kết thúc bằng dấu \`${sign[0].trim()}\`; cuối dòng căn cứ là dấu chấm phẩy, dòng cuối là dấu chấm.`,
        hint: "Bỏ dấu này, công cụ tự in dấu cuối dòng.",
      };
    }
  },
};
