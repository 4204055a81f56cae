import { writeDate } from "../../../plan/date.ts";
import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { asNumber, citedIn, dateOf, nameOf } from "./cited.ts";
import { versionsOf } from "./known-text.ts";

/** Where a text of that name and year is known, with another day: surely meant, surely mistyped. */
export const dateAgainstRegister: Rule = {
  id: "date-against-register",
  severity: "error",
  wants: "Ngày ban hành của văn bản viện dẫn ghi đúng",
  why: "Ngày sai thì không tra được văn bản; luật được gọi bằng tên và ngày nên ngày sai là sai luật.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a; danh mục văn bản kèm theo công cụ và hồ sơ cơ quan",
  fix: "none",
  example: {
    wrong: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2025",
    right: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
  },

  *check(subject) {
    for (const cited of citedIn(subject)) {
      const day = dateOf(cited);
      if (day === undefined || cited.date === undefined) continue;
      const versions = versionsOf(cited, subject.register);
      if (versions.some(({ date }) => asNumber(date) === asNumber(day))) continue;
      const sameYear = versions.filter(({ date, certainty }) => date.year === day.year && certainty === "sure");
      if (sameYear.length === 0) continue;
      const right = sameYear.map(({ date }) => writeDate(date)).join(" hoặc ");
      yield {
        path: cited.at.path,
        within: cited.date.within,
        message: `${quoted(nameOf(cited))} ghi ${cited.date.text}; trong năm ấy văn bản này được ban hành ${right}.`,
        hint: "Kiểm tra lại ngày trên văn bản gốc.",
      };
    }
  },
};
