import type { Rule } from "../../rule.ts";
import { abbreviationsOf } from "../../words/abbreviations.ts";

/** Explained once is enough; twice looks like two things. */
export const abbreviationDefinedTwice: Rule = {
  id: "abbreviation-defined-twice",
  severity: "info",
  wants: "Chỉ giải thích chữ viết tắt một lần",
  why: "Giải thích lần hai làm người đọc tưởng là một khái niệm khác.",
  source: "Thông lệ: chữ viết tắt giải thích một lần, sau đó dùng thống nhất",
  fix: "none",
  example: { wrong: "dịch vụ công (DVC) … hồ sơ dịch vụ công (DVC)", right: "dịch vụ công (DVC) … hồ sơ DVC" },

  *check(subject) {
    for (const { letters, definitions } of abbreviationsOf(subject)) {
      const [first, ...again] = definitions;
      if (first === undefined) continue;
      for (const { path, within } of again) {
        const related = [{ message: `Đã giải thích \`${letters}\` ở đây.`, path: first.path, within: first.within }];
        yield { path, within, related, message: `Chữ viết tắt \`${letters}\` được giải thích lần nữa; chỉ giải thích ở lần dùng đầu.` };
      }
    }
  },
};
