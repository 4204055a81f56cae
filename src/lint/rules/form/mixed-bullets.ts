import type { Rule } from "../../rule.ts";
import { runsOf } from "./items.ts";
import { quoted } from "./quoted.ts";

/** A line without a dash between two with one: forgotten, or a paragraph in the wrong place. A line ending in ":" heads those below. */
export const mixedBullets: Rule = {
  id: "mixed-bullets",
  severity: "info",
  wants: "Các ý ngang hàng cùng có hoặc cùng không có gạch đầu dòng",
  why: "Dòng thiếu gạch đầu dòng nằm giữa các dòng có gạch làm người đọc không rõ ý nào thuộc ý nào.",
  source: "Thông lệ: các ý trong một danh sách trình bày thống nhất",
  fix: "none",
  example: {
    wrong: "gồm: |\n  - Rà soát danh sách;\n  Lập hồ sơ;\n  - Trình phê duyệt.",
    right: "gồm: |\n  - Rà soát danh sách;\n  - Lập hồ sơ;\n  - Trình phê duyệt.",
  },

  *check({ plan }) {
    for (const { lines, pathOf } of runsOf(plan)) {
      for (const [index, { marker, text }] of lines.entries()) {
        const isBetween = lines[index - 1]?.marker === "dash" && lines[index + 1]?.marker === "dash";
        if (marker !== "none" || !isBetween || /:$/u.test(text)) continue;
        yield {
          path: pathOf(index),
          message: `Dòng ${quoted(text)} không có gạch đầu dòng, dòng trên và dòng dưới đều có; các ý ngang hàng cần trình bày như nhau.`,
          hint: "Thêm `- ` ở đầu dòng này, hoặc đặt dấu hai chấm ở cuối nếu dòng này dẫn các ý bên dưới.",
        };
      }
    }
  },
};
