import type { Rule } from "../../rule.ts";
import { seatsOf } from "./seats.ts";

/** Lawful where the working rules, or a written authorisation, say so: a reminder to look. */
export const byOrderPlan: Rule = {
  id: "by-order-plan",
  severity: "info",
  wants: "Kế hoạch ký thừa lệnh, thừa ủy quyền khi quy chế hoặc văn bản ủy quyền cho phép",
  why: "Ký thừa lệnh phải được quy định trong quy chế làm việc; ký thừa ủy quyền phải có văn bản ủy quyền, có thời hạn và nội dung.",
  source: "NĐ 30/2020/NĐ-CP, khoản 3 và khoản 4 Điều 13",
  fix: "none",
  example: { wrong: "quyền hạn: TL.\nchức vụ: Chánh Văn phòng", right: "quyền hạn: TM. KT.\nchức vụ: Phó Chủ tịch" },

  *check({ plan }) {
    for (const { path, signatory } of seatsOf(plan)) {
      const right = signatory.capacity.find((one) => one === "TL." || one === "TUQ.");
      if (right === undefined) continue;
      yield {
        path: [...path, "capacity"],
        message:
          right === "TL."
            ? "Kế hoạch ký thừa lệnh (`TL.`); chỉ được giao ký thừa lệnh khi quy chế làm việc quy định."
            : "Kế hoạch ký thừa ủy quyền (`TUQ.`); việc ủy quyền phải bằng văn bản, có thời hạn và nội dung.",
        hint: "Kiểm tra quy chế làm việc hoặc văn bản ủy quyền; đúng thì bỏ qua gợi ý này.",
      };
    }
  },
};
