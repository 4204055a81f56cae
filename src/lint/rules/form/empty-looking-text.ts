import type { Rule } from "../../rule.ts";
import { quoted } from "./quoted.ts";

/** Dashes or a few dots where words should be. Longer gaps are what `leftover-placeholder` speaks of. */
export const emptyLookingText: Rule = {
  id: "empty-looking-text",
  severity: "error",
  wants: "Mỗi đoạn, mỗi tiêu đề đều có chữ",
  why: "Dòng chỉ có dấu chấm, dấu gạch là chỗ để trống chờ viết sau; in ra là văn bản chưa hoàn thành.",
  source: "NĐ 30/2020/NĐ-CP, điểm e khoản 2 Điều 8",
  fix: "none",
  example: { wrong: "yêu cầu: \"---\"", right: "yêu cầu: Nội dung thiết thực, đúng đối tượng." },

  *check({ texts }) {
    for (const { path, text, role } of texts) {
      if (!places.has(role) || !/^(?:[\s=*\-–—]+|\.{1,4}|…)$/u.test(text)) continue;
      yield {
        path,
        message: `Chỗ này chỉ có ${quoted(text)}, chưa có chữ; mỗi đoạn và mỗi tiêu đề phải có nội dung.`,
        hint: "Viết nội dung, hoặc bỏ dòng này.",
      };
    }
  },
};

/** Not cells: a dash in a cell says that there is nothing. */
const places: ReadonlySet<string> = new Set(["subject", "citation", "leadIn", "heading", "prose", "recipient", "columnTitle"]);
