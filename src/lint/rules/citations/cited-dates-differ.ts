import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { asNumber, citedIn, dateOf, keyOf, nameOf, plainTitle, type Cited } from "./cited.ts";

/** Numbers begin again each year and each organ has its own, so one document is what also shares year and organ, or the title. */
export const citedDatesDiffer: Rule = {
  id: "cited-dates-differ",
  severity: "error",
  wants: "Một văn bản được viện dẫn với cùng một ngày ban hành",
  why: "Hai ngày khác nhau cho một văn bản thì một ngày chắc chắn sai.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b",
  fix: "none",
  example: {
    wrong: "Chỉ thị số 19/CT-TTg ngày 16/7/2021 … Chỉ thị số 19/CT-TTg ngày 17/6/2021 …",
    right: "Chỉ thị số 19/CT-TTg ngày 16/7/2021 … Chỉ thị số 19/CT-TTg …",
  },

  *check(subject) {
    const first = new Map<string, Cited>();
    for (const cited of citedIn(subject)) {
      const key = keyOf(cited);
      const day = dateOf(cited);
      if (key === undefined || cited.number === undefined || day === undefined || cited.date === undefined) continue;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, cited);
        continue;
      }
      const before = dateOf(other);
      if (before === undefined || other.date === undefined || asNumber(before) === asNumber(day) || !isSame(cited, other)) continue;
      yield {
        path: cited.at.path,
        within: cited.date.within,
        message: `${quoted(nameOf(cited))} ở đây ghi ${cited.date.text}, ở chỗ khác ghi ${other.date.text}; một văn bản chỉ có một ngày ban hành.`,
        hint: "Kiểm tra lại ngày trên văn bản gốc rồi sửa cho khớp.",
        related: [{ message: "Chỗ ghi ngày khác.", path: other.at.path, within: other.date.within }],
      };
    }
  },
};

function isSame(one: Cited, other: Cited): boolean {
  if (one.title !== undefined && other.title !== undefined && plainTitle(one.title.text) === plainTitle(other.title.text)) return true;
  const sameYear = dateOf(one)?.year === dateOf(other)?.year;
  const sameOrgan = one.organ !== undefined && one.organ.text === other.organ?.text;
  return sameYear && (sameOrgan || one.number?.family === "normative");
}
