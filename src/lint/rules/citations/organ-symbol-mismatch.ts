import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn } from "./cited.ts";
import { organSymbols } from "./symbols.ts";

/** Speaks only where the abbreviation is of one organ and the organ named is surely another. */
export const organSymbolMismatch: Rule = {
  id: "organ-symbol-mismatch",
  severity: "error",
  wants: "Cơ quan ban hành khớp với chữ viết tắt trong ký hiệu của văn bản viện dẫn",
  why: "\"CT-TTg\" là chỉ thị của Thủ tướng Chính phủ; ghi cơ quan khác là sai cơ quan hoặc sai ký hiệu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm b và khoản 6 điểm a",
  fix: "none",
  example: {
    wrong: "Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Chính phủ",
    right: "Chỉ thị số 19/CT-TTg ngày 16/7/2021 của Thủ tướng Chính phủ",
  },

  *check(subject) {
    for (const { at, number, organ, type } of citedIn(subject)) {
      // The number of a công văn begins with the organ, and other organs' may follow.
      if (number === undefined || organ === undefined || /^(?:công văn|văn bản)$/iu.test(type.text)) continue;
      const last = number.symbol.split(/[-/]/u).at(-1) ?? "";
      const meant = organSymbols.find(([symbol]) => symbol.test(last));
      if (meant === undefined || meant[1].test(organ.text) || !organSymbols.some(([, name]) => name.test(organ.text)) || isLongList(organ.text)) continue;
      yield {
        path: at.path,
        within: organ.within,
        message: `${quoted(number.text)} ghi là của ${quoted(organ.text)}; \`${last}\` trong ký hiệu là chữ viết tắt của ${meant[2]}.`,
        hint: "Kiểm tra lại cơ quan ban hành hoặc ký hiệu của văn bản.",
      };
    }
  },
};

/** Several organs, or more than a name. */
const isLongList = (organ: string): boolean => organ.split(/\s+/).length > 12;
