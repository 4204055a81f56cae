import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citationsIn, type CitedText } from "../../../plan/citation.ts";
import { nameOf } from "./cited.ts";

/** Only kinds whose rank is beyond doubt, and only among lines that begin with "Căn cứ". */
export const legalBasisOrder: Rule = {
  id: "legal-basis-order",
  severity: "info",
  wants: "Căn cứ xếp theo thứ tự từ văn bản có hiệu lực cao đến thấp",
  why: "Luật đứng trước nghị định, nghị định đứng trước thông tư; xếp lộn xộn thì khó thấy thẩm quyền bắt nguồn từ đâu.",
  source: "Thông lệ: căn cứ xếp theo thứ bậc hiệu lực của văn bản",
  fix: "none",
  example: {
    wrong: "Căn cứ Nghị định số 30/2020/NĐ-CP …\nCăn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024",
    right: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024\nCăn cứ Nghị định số 30/2020/NĐ-CP …",
  },

  *check({ plan }) {
    let lowest: { readonly rank: number; readonly cited: CitedText } | undefined;
    for (const [index, { text }] of plan.legalBasis.entries()) {
      const [cited] = /^căn cứ\s/iu.test(text) ? citationsIn(text) : [];
      const rank = cited === undefined ? undefined : rankOf(cited);
      if (cited === undefined || rank === undefined) continue;
      if (lowest === undefined || rank >= lowest.rank) {
        lowest = { rank, cited };
        continue;
      }
      yield {
        path: ["legalBasis", index, "text"],
        within: cited.within,
        message: `${quoted(nameOf(cited))} đứng sau ${quoted(nameOf(lowest.cited))}; văn bản có hiệu lực cao hơn đứng trước.`,
        hint: "Chuyển dòng căn cứ này lên trên.",
      };
    }
  },
};

function rankOf({ type, isNamed, number }: CitedText): number | undefined {
  if (isNamed) return ["hiến pháp", "luật", "bộ luật"].includes(type.text.toLowerCase()) ? 1 : 2;
  const symbol = number?.symbol ?? "";
  if (/^NĐ-CP$/u.test(symbol)) return 3;
  if (/^(?:QĐ|CT)-TTg$/u.test(symbol)) return 4;
  if (/^(?:TT|TTLT)-B/u.test(symbol)) return 5;
  return /^(?:QĐ|KH|CT)-UBND$/u.test(symbol) ? 6 : undefined;
}
