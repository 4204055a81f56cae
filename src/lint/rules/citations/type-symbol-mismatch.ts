import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn } from "./cited.ts";
import { typeSymbols } from "./symbols.ts";

/** Speaks only where the symbol begins with an abbreviation that surely is another type's. */
export const typeSymbolMismatch: Rule = {
  id: "type-symbol-mismatch",
  severity: "error",
  wants: "Tên loại văn bản khớp với chữ viết tắt trong ký hiệu",
  why: "\"Kế hoạch số …/QĐ-…\" là sai tên loại hoặc sai ký hiệu; người tra văn bản sẽ không tìm thấy.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I",
  fix: "none",
  example: { wrong: "Kế hoạch số 18/QĐ-UBND", right: "Quyết định số 18/QĐ-UBND" },

  *check(subject) {
    for (const { at, type, number } of citedIn(subject)) {
      const first = number?.symbol.split(/[-/]/u)[0] ?? "";
      const meant = typeSymbols[first];
      const said = type.text.toLowerCase();
      // "Văn bản" is said of any type; "Công văn" bears none, and its first group may be an organ's.
      if (number === undefined || meant === undefined || meant.includes(said) || said === "văn bản" || !hasOwn(said)) continue;
      yield {
        path: at.path,
        within: [type.within[0], number.within[1]],
        message: `${quoted(at.text.slice(type.within[0], number.within[1]))} có tên loại không khớp ký hiệu; \`${first}\` là chữ viết tắt của ${meant[0] ?? ""}.`,
        hint: "Kiểm tra lại tên loại hoặc ký hiệu của văn bản.",
      };
    }
  },
};

/** Types with an abbreviation of their own. */
const hasOwn = (said: string): boolean => Object.values(typeSymbols).some((types) => types.includes(said));
