import { readDate, writeDate } from "../../../plan/date.ts";
import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { asNumber, citedIn, nameOf } from "./cited.ts";
import { knownText } from "./known-text.ts";

/** Plans that prepare for a law are right to cite it early, so this is only worth knowing. */
export const citationNotInForce: Rule = {
  id: "citation-not-in-force",
  severity: "info",
  wants: "Căn cứ đã có hiệu lực vào ngày ban hành kế hoạch",
  why: "Luật thường có hiệu lực nhiều tháng sau ngày ban hành; trước ngày đó văn bản cũ vẫn là căn cứ.",
  source: "Thông lệ: căn cứ là văn bản đang có hiệu lực; danh mục văn bản kèm theo công cụ và hồ sơ cơ quan",
  fix: "none",
  example: {
    wrong: "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022 (kế hoạch tháng 3 năm 2023)",
    right: "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003 (kế hoạch tháng 3 năm 2023)",
  },

  *check(subject) {
    const { plan, register } = subject;
    const issued = plan.issueDate ?? plan.decision?.date;
    if (issued === undefined) return;
    for (const cited of citedIn(subject)) {
      if (cited.at.role !== "citation") continue;
      const text = knownText(cited, register);
      const reading = readDate(text?.inForceFrom ?? "");
      if (text?.certainty !== "sure" || !("date" in reading) || asNumber(reading.date) <= asNumber(issued)) continue;
      yield {
        path: cited.at.path,
        within: cited.within,
        message: `${quoted(nameOf(cited))} có hiệu lực từ ${writeDate(reading.date)}, sau ngày ban hành kế hoạch; căn cứ thường là văn bản đang có hiệu lực.`,
        hint: "Nếu kế hoạch chuẩn bị thi hành văn bản này thì giữ nguyên; nếu không, dùng văn bản đang có hiệu lực.",
      };
    }
  },
};
