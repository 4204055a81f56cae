import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { typeSymbols } from "./symbols.ts";

/** Speaks only where the group after "/" is an abbreviation of a type: "3 / KH" of something else is left alone. */
export const symbolSpacing: Rule = {
  id: "symbol-spacing",
  severity: "error",
  wants: "Số, ký hiệu viết liền, không có dấu cách",
  why: "Giữa số và ký hiệu là dấu gạch chéo, giữa các nhóm chữ là dấu gạch nối, không cách chữ; có dấu cách thì tra tìm không ra.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm c",
  fix: "safe",
  example: { wrong: "Kế hoạch số 133 / KH - UBND", right: "Kế hoạch số 133/KH-UBND" },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: typed } of text.matchAll(spaced)) {
        const right = typed.replace(/\s+/gu, "");
        if (right === typed) continue;
        yield {
          path,
          within: [index, index + typed.length],
          message: `Số, ký hiệu ${quoted(typed)} có dấu cách; số, ký hiệu viết liền.`,
          hint: `Ghi \`${right}\`.`,
          replacement: right,
        };
      }
    }
  },
};

const types = Object.keys(typeSymbols).join("|");
const spaced = new RegExp(`(?<=(?<!\\p{L})số\\s+)\\d+\\s*/\\s*(?:\\d{4}\\s*/\\s*)?(?:${types})\\s*-\\s*\\p{Lu}[\\p{L}\\p{N}&.]*(?![\\p{L}\\p{N}])`, "gu");
