import type { Rule } from "../../rule.ts";
import { abbreviationsOf, comesBefore } from "../../words/abbreviations.ts";

/** An abbreviation that is used first and explained later. */
export const abbreviationBeforeDefinition: Rule = {
  id: "abbreviation-before-definition",
  severity: "info",
  wants: "Giải thích chữ viết tắt trước khi dùng",
  why: "Người đọc gặp chữ viết tắt khi chưa biết nghĩa.",
  source: "Thông lệ: chữ viết tắt phải được giải thích ở lần dùng đầu, trong ngoặc đơn",
  fix: "none",
  example: { wrong: "hồ sơ DVC … dịch vụ công (DVC)", right: "dịch vụ công (DVC) … hồ sơ DVC" },

  *check(subject) {
    for (const { letters, definitions, uses } of abbreviationsOf(subject)) {
      const [first, definition] = [uses[0], definitions[0]];
      if (first === undefined || definition === undefined || !comesBefore(subject.texts, first, definition)) continue;
      yield {
        path: first.path,
        within: first.within,
        message: `Chữ viết tắt \`${letters}\` dùng ở đây nhưng đến sau mới giải thích; cần giải thích ở lần dùng đầu.`,
        related: [{ message: `Giải thích \`${letters}\` ở đây.`, path: definition.path, within: definition.within }],
      };
    }
  },
};
