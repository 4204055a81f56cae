import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn } from "./cited.ts";

/** The style with a number is that of normative texts (NĐ 78/2025), which a plan is not. */
export const numberOnLaw: Rule = {
  id: "number-on-law",
  severity: "warning",
  wants: "Luật, Pháp lệnh không ghi số, ký hiệu",
  why: "Luật và Pháp lệnh được gọi bằng tên; cách ghi kèm số là của văn bản quy phạm pháp luật, không phải của kế hoạch.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b",
  fix: "unsafe",
  example: {
    wrong: "Căn cứ Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024",
    right: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024",
  },

  *check(subject) {
    for (const { at, isNamed, title, number } of citedIn(subject)) {
      if (!isNamed || number === undefined || title === undefined) continue;
      yield {
        path: at.path,
        within: [title.within[1], number.within[1]],
        message: `${quoted(title.text)} ghi kèm số \`${number.text}\`; Luật, Pháp lệnh không ghi số, ký hiệu.`,
        hint: "Bỏ số, chỉ ghi tên và ngày ban hành của luật.",
        replacement: "",
      };
    }
  },
};
