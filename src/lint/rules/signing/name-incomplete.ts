import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** At least two words, none of them shortened; a name such as K'Ring may be one word. */
export const nameIncomplete: Rule = {
  id: "name-incomplete",
  severity: "warning",
  wants: "Họ tên người ký ghi đủ họ, tên đệm (nếu có) và tên",
  why: "Ghi mỗi tên hoặc viết tắt tên đệm thì không xác định được người ký.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm c",
  fix: "none",
  example: { wrong: "họ tên: L.V. Biên", right: "họ tên: Lường Văn Biên" },

  *check({ plan }) {
    for (const { path, signatory } of seatsOf(plan)) {
      const { fullName } = signatory;
      const isShort = !/[ '’]/u.test(fullName) || /(?<!\p{L})\p{Lu}\./u.test(fullName);
      if (!isShort || !/\p{L}/u.test(fullName)) continue;
      yield {
        path: [...path, "fullName"],
        message: `Họ tên ${quoted(fullName)} chưa đủ; phải có họ, tên đệm (nếu có) và tên, không viết tắt.`,
        hint: "Ghi đầy đủ họ tên người ký.",
      };
    }
  },
};
