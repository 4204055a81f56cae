import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** "Lưu: VT, Phòng Nội vụ." is not the form. */
export const filingWholeName: Rule = {
  id: "filing-whole-name",
  severity: "warning",
  wants: "Dòng lưu ghi chữ viết tắt tên đơn vị soạn thảo",
  why: "Sau \"Lưu: VT,\" là chữ viết tắt tên đơn vị (hoặc bộ phận) soạn thảo, không phải tên đầy đủ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
  fix: "none",
  example: { wrong: "lưu: Phòng Văn hóa - Xã hội", right: "lưu: VHXH" },

  *check({ plan }) {
    for (const [index, unit] of plan.filing.entries()) {
      if (!/^(?:văn phòng|văn thư|phòng|ban|sở|trung tâm|bộ phận|tổ|hội đồng)\s*\p{Ll}*/iu.test(unit) || isShort(unit)) continue;
      yield {
        path: ["filing", index],
        message: `Dòng lưu ghi tên đầy đủ ${quoted(unit)}; dòng lưu ghi chữ viết tắt tên đơn vị soạn thảo.`,
        hint: "Ghi chữ viết tắt, ví dụ `lưu: VHXH`.",
      };
    }
  },
};

/** "VP", "Ban TG": capitals, or two words of which one is an abbreviation. */
const isShort = (unit: string): boolean => unit === unit.toUpperCase() || (/\p{Lu}{2,}/u.test(unit) && unit.split(" ").length <= 2);
