import type { Rule } from "../../rule.ts";

/** A comma may part the members of one group; a `;` ends a line of recipients. */
export const severalRecipientsInLine: Rule = {
  id: "several-recipients-in-line",
  severity: "warning",
  wants: "Mỗi nơi nhận hoặc nhóm nơi nhận ghi một dòng",
  why: "Tên mỗi cơ quan, đơn vị hoặc mỗi nhóm được trình bày trên một dòng riêng, cuối dòng là dấu chấm phẩy.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
  fix: "none",
  example: { wrong: "nơi nhận: |\n  Phòng Kinh tế; Công an xã", right: "nơi nhận: |\n  Phòng Kinh tế\n  Công an xã" },

  *check({ plan }) {
    for (const [index, { name }] of plan.recipients.entries()) {
      const sign = /;(?=\s*\p{L})/u.exec(name.replace(/\([^()]*\)/gu, (note) => " ".repeat(note.length)));
      if (sign === null) continue;
      yield {
        path: ["recipients", index, "name"],
        within: [sign.index, sign.index + 1],
        message: "Dòng nơi nhận có dấu chấm phẩy ở giữa; mỗi nơi nhận hoặc nhóm nơi nhận ghi một dòng riêng.",
        hint: "Xuống dòng sau dấu chấm phẩy.",
      };
    }
  },
};
