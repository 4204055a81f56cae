import type { Rule } from "../../rule.ts";
import { pointersIn } from "./pointers.ts";
import { quoted } from "./quoted.ts";

/** Numbers are for two appendices or more; the only one is printed as "Phụ lục". */
export const singleAppendixNumbered: Rule = {
  id: "single-appendix-numbered",
  severity: "warning",
  wants: "Chỉ có một phụ lục thì gọi là \"Phụ lục\", không ghi số",
  why: "Số La Mã chỉ dùng khi có từ hai phụ lục; phụ lục duy nhất được in là \"Phụ lục\" nên lời văn gọi \"Phụ lục I\" là lệch.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
  fix: "unsafe",
  example: { wrong: "gồm: Chi tiết tại Phụ lục I kèm theo.", right: "gồm: Chi tiết tại <<phụ lục>> kèm theo." },

  *check(subject) {
    if (subject.plan.appendices.length !== 1) return;
    for (const { path, within, words, label } of pointersIn(subject)) {
      if (label !== "I" && label !== "1" && label !== "01") continue;
      yield {
        path,
        within,
        message: `Lời văn gọi ${quoted(words)} nhưng kế hoạch chỉ có một phụ lục; phụ lục duy nhất không ghi số.`,
        hint: "Gọi bằng `<<phụ lục>>` để công cụ tự ghi đúng.",
        replacement: "Phụ lục",
      };
    }
  },
};
