import { readDate, writeDate } from "../../../plan/date.ts";
import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn, isoOf, nameOf } from "./cited.ts";
import { knownText } from "./known-text.ts";

/** Only in the grounds and the lead-in: elsewhere a plan may look back at what was done under an older text. */
export const repealedCitation: Rule = {
  id: "repealed-citation",
  severity: "error",
  wants: "Căn cứ còn hiệu lực vào ngày ban hành kế hoạch",
  why: "Văn bản hết hiệu lực không còn giao thẩm quyền, nhiệm vụ cho ai; đây là lỗi thường gặp khi chép kế hoạch năm trước.",
  source: "Thông lệ: căn cứ là văn bản đang có hiệu lực; danh mục văn bản kèm theo công cụ và hồ sơ cơ quan",
  fix: "none",
  example: {
    wrong: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015 (kế hoạch năm 2026)",
    right: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
  },

  *check(subject) {
    const { plan, register } = subject;
    const issued = plan.issueDate ?? plan.decision?.date;
    if (issued === undefined) return;
    const first = isoOf({ year: issued.year, month: issued.month ?? 1, day: issued.day ?? 1 });
    for (const cited of citedIn(subject)) {
      const text = knownText(cited, register);
      const isGround = cited.at.role === "citation" || cited.at.role === "leadIn";
      if (!isGround || text?.repealedFrom === undefined || first < text.repealedFrom) continue;
      const isSure = text.certainty === "sure";
      const reading = readDate(text.repealedFrom);
      const since = "date" in reading ? writeDate(reading.date) : text.repealedFrom;
      yield {
        path: cited.at.path,
        within: cited.within,
        message: `${quoted(nameOf(cited))} ${isSure ? "đã" : "có thể đã"} hết hiệu lực từ ${since}; văn bản viện dẫn cần còn hiệu lực vào ngày ban hành kế hoạch.`,
        hint: text.replacedBy === undefined ? "Kiểm tra văn bản thay thế." : `Kiểm tra và thay bằng ${text.replacedBy}.`,
        severity: isSure ? "error" : "info",
      };
    }
  },
};
