import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn, dateOf } from "./cited.ts";

/** A normative text bears the year it was issued in within its number. */
export const symbolYearMismatch: Rule = {
  id: "symbol-year-mismatch",
  severity: "error",
  wants: "Năm trong số, ký hiệu khớp với năm của ngày ban hành",
  why: "Văn bản quy phạm pháp luật mang năm ban hành trong số; hai năm khác nhau thì một bên chắc chắn sai.",
  source: "Thông lệ: số của văn bản quy phạm pháp luật mang năm ban hành",
  fix: "none",
  example: { wrong: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2021", right: "Nghị định số 30/2020/NĐ-CP ngày 05/3/2020" },

  *check(subject) {
    for (const cited of citedIn(subject)) {
      const { at, number, date } = cited;
      const year = dateOf(cited)?.year;
      if (number?.year === undefined || date === undefined || year === undefined || number.year === year) continue;
      yield {
        path: at.path,
        within: date.within,
        message: `${quoted(number.text)} mang năm ${number.year} nhưng ngày ban hành ghi năm ${year}; hai năm phải khớp nhau.`,
        hint: "Kiểm tra lại ngày ban hành hoặc số của văn bản.",
      };
    }
  },
};
