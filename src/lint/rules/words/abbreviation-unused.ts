import type { Rule } from "../../rule.ts";
import { abbreviationsOf } from "../../words/abbreviations.ts";

/** An abbreviation that is explained and never used. */
export const abbreviationUnused: Rule = {
  id: "abbreviation-unused",
  severity: "info",
  wants: "Chỉ đặt chữ viết tắt khi còn dùng lại",
  why: "Đặt chữ viết tắt rồi không dùng là thừa, thường do xóa bớt nội dung.",
  source: "Thông lệ: chữ viết tắt chỉ đặt cho cụm từ dùng nhiều lần",
  fix: "none",
  example: { wrong: "chuyển đổi số (CĐS), không dùng lại", right: "chuyển đổi số" },

  *check(subject) {
    for (const { letters, definitions, usesAnywhere } of abbreviationsOf(subject)) {
      const definition = definitions[0];
      if (definition === undefined || usesAnywhere.length > 0) continue;
      const { path, within } = definition;
      yield { path, within, message: `Đặt chữ viết tắt \`${letters}\` nhưng không dùng lại ở chỗ nào; chỉ viết tắt cụm từ dùng nhiều lần.`, hint: `Bỏ phần (${letters}).` };
    }
  },
};
