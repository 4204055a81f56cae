import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** A hyphen with a space on one side only. */
export const hyphenOneSided: Rule = {
  id: "hyphen-one-sided",
  severity: "info",
  wants: "Gạch nối có dấu cách cả hai bên, hoặc không bên nào",
  why: "Dấu cách một bên là lỗi gõ; bản in ngắt dòng sai chỗ.",
  source: "Thông lệ: quy tắc trình bày gạch nối",
  fix: "unsafe",
  example: { wrong: "Tổ công nghệ số thôn- bản", right: "Tổ công nghệ số thôn - bản" },

  *check({ texts }) {
    for (const { path, within, found, groups } of hitsIn(texts, lopsided)) {
      const [one = "", other = ""] = groups;
      const replacement = `${one} - ${other}`;
      yield { path, within, replacement, message: `Gạch nối trong \`${found}\` chỉ có dấu cách một bên; viết cách cả hai bên là \`${replacement}\`, hoặc viết liền.` };
    }
  },
};

/** Years are a rule of their own; terms of `dash-in-term` are named there. */
const terms = "(?:kinh tế|văn hóa|văn hoá|quốc phòng|thi đua|khoa học)";
const lopsided = new RegExp(`(?<![\\p{L}\\p{N}])(?!${terms} *-)(?<!(?:kinh|văn|quốc|thi|khoa) )(\\p{L}+)(?:- (?![-–])| -(?![-– ]))(\\p{L}+)(?![\\p{L}\\p{N}])`, "giu");
