import { roman } from "../../../plan/numbering.ts";
import type { Rule } from "../../rule.ts";
import { pointersIn } from "./pointers.ts";
import { quoted } from "./quoted.ts";

/** Speaks only where the plan has that appendix: else the number may be another document's. */
export const appendixArabicNumber: Rule = {
  id: "appendix-arabic-number",
  severity: "warning",
  wants: "Phụ lục được gọi bằng chữ số La Mã",
  why: "Từ hai phụ lục trở lên thì đánh số bằng chữ số La Mã; lời văn phải gọi đúng như dòng in ở đầu phụ lục.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
  fix: "unsafe",
  example: { wrong: "gồm: Chỉ tiêu tại Phụ lục 1, nhiệm vụ tại Phụ lục 2.", right: "gồm: Chỉ tiêu tại Phụ lục I, nhiệm vụ tại Phụ lục II." },

  *check(subject) {
    const count = subject.plan.appendices.length;
    if (count < 2) return;
    for (const { path, within, words, label = "" } of pointersIn(subject)) {
      const number = Number(label);
      if (!/^\d+$/.test(label) || number < 1 || number > count) continue;
      yield {
        path,
        within,
        message: `${quoted(words)} ghi bằng chữ số thường; phụ lục được đánh số bằng chữ số La Mã.`,
        hint: `Ghi \`Phụ lục ${roman(number)}\`, hoặc gọi bằng \`<<phụ lục …>>\` để công cụ tự ghi.`,
        replacement: `Phụ lục ${roman(number)}`,
      };
    }
  },
};
