import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn } from "./cited.ts";

/** Only the grounds give the date of a law; in the text type and name are enough. */
export const lawDateInBody: Rule = {
  id: "law-date-in-body",
  severity: "info",
  wants: "Trong nội dung, Luật và Pháp lệnh chỉ ghi tên loại và tên",
  why: "Ngày ban hành của luật đã có ở căn cứ; trong lời văn chỉ cần gọi tên luật.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
  fix: "unsafe",
  example: { wrong: "Tuyên truyền Luật Đất đai ngày 18 tháng 01 năm 2024.", right: "Tuyên truyền Luật Đất đai." },

  *check(subject) {
    for (const { at, isNamed, title, date, number, within } of citedIn(subject)) {
      // A line of its own in a section of grounds.
      if (within[0] <= "Căn cứ ".length) continue;
      if (!isNamed || date === undefined || title === undefined || at.path[0] === "legalBasis" || at.role === "leadIn") continue;
      const from = number?.within[1] ?? title.within[1];
      yield {
        path: at.path,
        within: [from, date.within[1]],
        message: `${quoted(title.text)} trong lời văn có ngày ban hành; trong nội dung, luật chỉ ghi tên loại và tên.`,
        hint: "Bỏ ngày ban hành của luật.",
        replacement: "",
      };
    }
  },
};
