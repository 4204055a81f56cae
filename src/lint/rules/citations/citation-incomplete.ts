import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn, dateOf, keyOf, nameOf, type Cited } from "./cited.ts";

/**
 * Every ground, and the first mention of a document elsewhere, names it in full. Later mentions need type and number
 * only. Tờ trình that a proposal came with are cited without subject in practice; a cell that holds nothing but a
 * symbol is a reference, not a citation.
 */
export const citationIncomplete: Rule = {
  id: "citation-incomplete",
  severity: "warning",
  wants: "Văn bản viện dẫn lần đầu ghi đủ tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu",
  why: "Thiếu ngày, cơ quan hoặc trích yếu thì người đọc không biết chắc là văn bản nào, nhất là khi nhiều nơi có cùng số, ký hiệu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b",
  fix: "none",
  example: {
    wrong: "Căn cứ Kế hoạch số 31/KH-UBND của Ủy ban nhân dân tỉnh Sơn Khê",
    right: "Căn cứ Kế hoạch số 31/KH-UBND ngày 12 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh Sơn Khê về phòng, chống thiên tai",
  },

  *check(subject) {
    const seen = new Set<string>();
    for (const cited of citedIn(subject)) {
      const key = keyOf(cited);
      if (key === undefined) continue;
      const isFirst = !seen.has(key);
      seen.add(key);
      const isGround = cited.at.role === "citation";
      if (!isGround && (!isFirst || cited.isNamed || isBare(cited))) continue;
      const missing = missingIn(cited, isGround);
      if (missing.length === 0) continue;
      yield {
        path: cited.at.path,
        within: cited.within,
        message: `${quoted(nameOf(cited))} chưa ghi ${missing.join(", ")}; ${isGround ? "căn cứ phải ghi đầy đủ" : "viện dẫn lần đầu phải ghi đầy đủ"}.`,
        hint: cited.isNamed
          ? "Ghi thêm ngày ban hành, ví dụ `Luật Đất đai ngày 18 tháng 01 năm 2024`."
          : "Ghi theo thứ tự: tên loại, số, ký hiệu, ngày tháng năm, cơ quan ban hành, trích yếu.",
      };
    }
  },
};

function missingIn(cited: Cited, isGround: boolean): readonly string[] {
  const { isNamed, date, organ, title, type } = cited;
  if (isNamed) return isGround && date === undefined && !isConstitution(cited) && !isYeared(cited) ? ["ngày tháng năm ban hành"] : [];
  const isProposal = /^tờ trình|^công văn/iu.test(type.text) && /đề nghị của/iu.test(cited.at.text);
  return [
    ...(date === undefined && dateOf(cited) === undefined && !isOpenDate(cited) ? ["ngày tháng năm"] : []),
    ...(organ === undefined ? ["cơ quan ban hành"] : []),
    ...(title === undefined && !isProposal && isPlainOrgan(cited) ? ["trích yếu"] : []),
  ];
}

const isConstitution = ({ type }: Cited): boolean => /^hiến pháp/iu.test(type.text);

/** "Luật Đất đai năm 2024": short, but no doubt which; and laws that only amend others. */
const isYeared = ({ at, within, title }: Cited): boolean =>
  /^\s*,?\s*(?:năm \d{4}|\()/u.test(at.text.slice(within[1])) || /^sửa đổi/iu.test(title?.text ?? "");

/** "ngày … tháng 3 năm 2026" waits for văn thư; another rule speaks of it. */
const isOpenDate = ({ at, within }: Cited): boolean => /(?:ngày|tháng)\s*(?:[…._/]|\d)/u.test(at.text.slice(within[0], within[1] + 30));

/** Ends as names of organs end; otherwise a title without "về" may have been read as part of the name. */
const isPlainOrgan = ({ organ }: Cited): boolean =>
  organ === undefined || /(?:\s\p{Lu}[\p{L}'’]*|^(?:Bộ|Sở|Phòng)\s\S+\s\S+|Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|(?:nhân dân|UBND|HĐND|ủy|Đảng bộ)(?:\s(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu))?)$/u.test(organ.text);

/** Hardly more in the cell than the citation: a column of references. */
const isBare = ({ at, within }: Cited): boolean => at.role === "cell" && at.text.length - (within[1] - within[0]) < 40;
