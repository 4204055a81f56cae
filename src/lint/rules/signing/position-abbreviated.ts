import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** "TP" may be a head of division or a city: what stands alone as a position can only be the former. */
export const positionAbbreviated: Rule = {
  id: "position-abbreviated",
  severity: "error",
  wants: "Chức vụ người ký viết đầy đủ",
  why: "Chức vụ ghi trên văn bản là chức vụ lãnh đạo chính thức; chữ viết tắt in ra thành \"PCT\" dưới dòng ký thay.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm c",
  fix: "unsafe",
  example: { wrong: "chức vụ: PCT", right: "chức vụ: Phó Chủ tịch" },

  *check({ plan }) {
    for (const { path, signatory } of seatsOf(plan)) {
      for (const name of ["position", "onBehalfOf", "otherPosition"] as const) {
        const typed = signatory[name];
        const full = typed === undefined ? undefined : written(typed);
        if (typed === undefined || full === undefined) continue;
        yield {
          path: [...path, name],
          message: `Chức vụ ${quoted(typed)} viết tắt; chức vụ người ký phải viết đầy đủ.`,
          hint: `Ghi \`${full}\`.`,
          replacement: full,
        };
      }
    }
  },
};

function written(typed: string): string | undefined {
  const whole = positions[typed.replace(/[.\s]/gu, "").toUpperCase()];
  if (whole !== undefined) return whole;
  const full = typed.replace(/(?<!\p{L})P\.\s*(?=\p{Lu})/u, "Phó ").replace(/^(Phó\s+)?CT(?!\p{L})/u, "$1Chủ tịch");
  return full === typed ? undefined : full;
}

const positions: Readonly<Record<string, string>> = {
  CT: "Chủ tịch",
  PCT: "Phó Chủ tịch",
  TP: "Trưởng phòng",
  PTP: "Phó Trưởng phòng",
  CVP: "Chánh Văn phòng",
  PCVP: "Phó Chánh Văn phòng",
  PVP: "Phó Chánh Văn phòng",
  GĐ: "Giám đốc",
  PGĐ: "Phó Giám đốc",
};
