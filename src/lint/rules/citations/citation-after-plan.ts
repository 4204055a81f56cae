import { writeDate } from "../../../plan/date.ts";
import type { PartialDate } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { asNumber, citedIn, dateOf, nameOf } from "./cited.ts";

/** An open day of the plan counts as the last of its month: what may be right is let pass. */
export const citationAfterPlan: Rule = {
  id: "citation-after-plan",
  severity: "error",
  wants: "Văn bản viện dẫn có trước ngày ban hành kế hoạch",
  why: "Không thể căn cứ vào văn bản chưa ban hành; thường là gõ nhầm năm hoặc chép từ mẫu cũ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b",
  fix: "none",
  example: {
    wrong: "ngày ban hành: 15/3/2026\ncăn cứ: Căn cứ Kế hoạch số 31/KH-UBND ngày 12/12/2026 …",
    right: "ngày ban hành: 15/3/2026\ncăn cứ: Căn cứ Kế hoạch số 31/KH-UBND ngày 12/12/2025 …",
  },

  *check(subject) {
    const { plan } = subject;
    const issued: PartialDate | undefined = plan.issueDate ?? plan.decision?.date;
    if (issued === undefined) return;
    for (const cited of citedIn(subject)) {
      const day = dateOf(cited);
      if (cited.date === undefined || day === undefined || asNumber(day) <= asNumber(issued)) continue;
      yield {
        path: cited.at.path,
        within: cited.date.within,
        message: `${quoted(nameOf(cited))} ghi ${cited.date.text}, sau thời gian ban hành kế hoạch (${writeDate(issued)}); văn bản viện dẫn phải có trước.`,
        hint: "Kiểm tra lại ngày của văn bản viện dẫn, hoặc ngày ban hành kế hoạch.",
      };
    }
  },
};
