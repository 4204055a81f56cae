import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** On behalf of a committee its chairman signs, or a deputy chairman in his place; others only by order or authority. */
export const positionNotOfCommittee: Rule = {
  id: "position-not-of-committee",
  severity: "error",
  wants: "Thay mặt Ủy ban nhân dân chỉ có Chủ tịch hoặc Phó Chủ tịch ký",
  why: "Chánh Văn phòng, Trưởng phòng không thuộc người được thay mặt tập thể ký; ký thừa lệnh hoặc thừa ủy quyền phải ghi TL. hoặc TUQ.",
  source: "NĐ 30/2020/NĐ-CP, khoản 2, khoản 3 và khoản 4 Điều 13",
  fix: "none",
  example: { wrong: "quyền hạn: TM.\nchức vụ: Chánh Văn phòng", right: "quyền hạn: TL.\nchức vụ: Chánh Văn phòng" },

  *check({ plan }) {
    for (const { path, signatory, kind } of seatsOf(plan)) {
      const { capacity, position } = signatory;
      if (kind !== "committee" || !capacity.includes("TM.") || !subordinate.test(position)) continue;
      yield {
        path: [...path, "position"],
        message: `Chức vụ ${quoted(position)} ký thay mặt Ủy ban nhân dân; thay mặt Ủy ban nhân dân chỉ có Chủ tịch, hoặc Phó Chủ tịch ký thay.`,
        hint: "Ký thừa lệnh thì ghi `quyền hạn: TL.`, thừa ủy quyền thì ghi `quyền hạn: TUQ.`; nếu Chủ tịch ký thì sửa `chức vụ`.",
      };
    }
  },
};

const subordinate = /^(?:(?:phó\s+)?(?:chánh\s+(?:văn phòng|thanh tra)|trưởng\s+(?:phòng|ban|công an|trạm)|giám đốc|chỉ huy trưởng)|chuyên viên|công chức|ủy viên|uỷ viên)(?!\p{L})/iu;
