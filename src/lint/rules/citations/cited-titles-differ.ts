import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { asNumber, citedIn, dateOf, keyOf, nameOf, plainTitle, type Cited } from "./cited.ts";

/** Same number and same date: one document. A title that only goes on longer may be the sentence after it. */
export const citedTitlesDiffer: Rule = {
  id: "cited-titles-differ",
  severity: "warning",
  wants: "Một văn bản được viện dẫn với cùng một trích yếu",
  why: "Trích yếu của văn bản viện dẫn phải ghi nguyên văn; hai cách ghi khác nhau thì ít nhất một cách không đúng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b",
  fix: "none",
  example: {
    wrong: "Chỉ thị số 34-CT/TW ngày 07/4/2014 … về đổi mới … ; Chỉ thị số 34-CT/TW ngày 07/4/2014 … về tiếp tục đổi mới …",
    right: "Chỉ thị số 34-CT/TW ngày 07/4/2014 … về tiếp tục đổi mới … ; Chỉ thị số 34-CT/TW",
  },

  *check(subject) {
    const first = new Map<string, Cited>();
    for (const cited of citedIn(subject)) {
      const key = keyOf(cited);
      const day = dateOf(cited);
      if (key === undefined || cited.number === undefined || cited.title === undefined || day === undefined) continue;
      const place = `${key} ${asNumber(day)} ${cited.organ?.text ?? ""}`;
      const other = first.get(place);
      if (other?.title === undefined) {
        first.set(place, cited);
        continue;
      }
      const [here, there] = [plainTitle(cited.title.text), plainTitle(other.title.text)];
      if (here.startsWith(there) || there.startsWith(here)) continue;
      yield {
        path: cited.at.path,
        within: cited.title.within,
        message: `${quoted(nameOf(cited))} ở đây có trích yếu ${quoted(cited.title.text)}, ở chỗ khác ghi ${quoted(other.title.text)}; trích yếu phải ghi nguyên văn, giống nhau.`,
        hint: "Chép lại trích yếu từ văn bản gốc; từ lần thứ hai chỉ cần ghi tên loại và số, ký hiệu.",
        related: [{ message: "Chỗ ghi trích yếu khác.", path: other.at.path, within: other.title.within }],
      };
    }
  },
};
