import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** The organ stands in the line above ("TM. ỦY BAN NHÂN DÂN") and in the letterhead. In plans of several organs it tells them apart. */
export const positionRepeatsOrgan: Rule = {
  id: "position-repeats-organ",
  severity: "warning",
  wants: "Chức vụ người ký không lặp lại tên cơ quan ban hành",
  why: "Dòng trên đã in \"TM. ỦY BAN NHÂN DÂN\"; mẫu chỉ ghi CHỦ TỊCH hoặc PHÓ CHỦ TỊCH.",
  source: "Thông lệ: mẫu chữ ký ở NĐ 30/2020/NĐ-CP, Phụ lục I, Mục V và Phụ lục III chỉ ghi chức vụ",
  fix: "unsafe",
  example: { wrong: "chức vụ: Chủ tịch UBND xã", right: "chức vụ: Chủ tịch" },

  *check({ plan }) {
    if (plan.issuers.length > 1) return;
    for (const { path, signatory, kind } of seatsOf(plan)) {
      const organ = /\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)(?!\p{L}).*$/iu.exec(signatory.position);
      if (organ === null || (kind !== "committee" && kind !== "chairman")) continue;
      yield {
        path: [...path, "position"],
        within: [organ.index, signatory.position.length],
        message: `Chức vụ ${quoted(signatory.position)} lặp lại tên cơ quan; tên cơ quan đã có ở dòng trên, chỉ ghi chức vụ.`,
        hint: "Bỏ tên cơ quan sau chức vụ.",
        replacement: "",
      };
    }
  },
};
