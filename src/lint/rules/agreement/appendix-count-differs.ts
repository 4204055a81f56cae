import { readCount } from "../../../plan/numbers.ts";
import type { Rule } from "../../rule.ts";

/** "kèm theo 03 phụ lục" in a plan that has two. */
export const appendixCountDiffers: Rule = {
  id: "appendix-count-differs",
  severity: "error",
  wants: "Số phụ lục nêu trong lời văn bằng số phụ lục kèm theo",
  why: "Nơi nhận tưởng thiếu phụ lục và hỏi lại.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
  fix: "none",
  example: { wrong: "(Kèm theo 03 phụ lục) trong kế hoạch có hai phụ lục", right: "(Kèm theo 02 phụ lục)" },

  *check({ plan, texts }) {
    for (const { path, text, role, free } of texts) {
      if (role === "citation" || role === "subject") continue;
      for (const { index, 0: all, 1: words = "" } of text.matchAll(counted)) {
        const end = index + all.length;
        const count = readCount(words);
        if (count === undefined || count === plan.appendices.length || !free.some(([from, to]) => from <= index && end <= to)) continue;
        yield {
          path,
          within: [index, end],
          message: `\`${all}\`, nhưng kế hoạch có ${plan.appendices.length} phụ lục.`,
          hint: "Sửa con số, hoặc bổ sung phụ lục còn thiếu.",
        };
      }
    }
  },
};

const counted = /(?<!\p{L})(?:kèm theo|đính kèm|gồm|gồm có)(?: Kế hoạch này)?(?: có)? (\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám) phụ lục(?!\p{L})/giu;
