import type { Rule } from "../../rule.ts";

/** "Quyết định này" in a plan that cites no decision: the words of another form. */
export const callsItselfOtherwise: Rule = {
  id: "calls-itself-otherwise",
  severity: "error",
  wants: "Kế hoạch tự gọi mình là “Kế hoạch này”",
  why: "Tên loại khác là dấu vết của văn bản được chép làm mẫu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 (tên loại văn bản)",
  fix: "unsafe",
  example: { wrong: "Trong quá trình thực hiện Quyết định này, nếu có khó khăn", right: "Trong quá trình thực hiện Kế hoạch này, nếu có khó khăn" },

  *check({ plan, texts }) {
    const others = texts.map(({ text }) => text.replace(itself, "")).join(" ");
    for (const { path, text, role, free } of texts) {
      if (role === "citation") continue;
      for (const { index, 0: all, 1: kind = "" } of text.matchAll(itself)) {
        const end = index + all.length;
        // A document of that kind that the plan speaks of elsewhere may be meant.
        const isSpokenOf = others.toLowerCase().includes(kind.toLowerCase()) || (plan.decision !== undefined && /quyết định/iu.test(kind));
        if (isSpokenOf || !free.some(([from, to]) => from <= index && end <= to)) continue;
        yield {
          path,
          within: [index, end],
          message: `Kế hoạch tự gọi mình là \`${all}\`; phải là \`Kế hoạch này\`.`,
          hint: "Sửa thành `Kế hoạch này`.",
          replacement: "Kế hoạch này",
        };
      }
    }
  },
};

const itself = /(?<!\p{L})(Quyết định|Công văn|Tờ trình|Thông báo|Báo cáo|Chỉ thị|Nghị quyết|Phương án|Đề án|Chương trình|Hướng dẫn) này(?!\p{L})/gu;
