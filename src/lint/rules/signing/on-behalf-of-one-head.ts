import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** `TM.` is for collectives; a division, a centre, and a chairman in person are led by one. */
export const onBehalfOfOneHead: Rule = {
  id: "on-behalf-of-one-head",
  severity: "warning",
  wants: "\"TM.\" chỉ dùng cho cơ quan làm việc theo chế độ tập thể",
  why: "Phòng, trung tâm, sở làm việc theo chế độ thủ trưởng: người đứng đầu tự ký, cấp phó ký KT.; không có tập thể nào để ký thay mặt.",
  source: "NĐ 30/2020/NĐ-CP, khoản 1 và khoản 2 Điều 13",
  fix: "none",
  example: {
    wrong: "cơ quan: Phòng Kinh tế\nngười ký:\n  quyền hạn: TM.\n  chức vụ: Trưởng phòng",
    right: "cơ quan: Phòng Kinh tế\nngười ký:\n  chức vụ: Trưởng phòng",
  },

  *check({ plan }) {
    for (const { path, signatory, issuer, kind } of seatsOf(plan)) {
      const isOneHead = kind === "chairman" || (kind === "office" && oneHead.test(issuer.name));
      if (!signatory.capacity.includes("TM.") || !isOneHead) continue;
      yield {
        path: [...path, "capacity"],
        message: `Quyền hạn có \`TM.\` nhưng ${quoted(issuer.name)} không làm việc theo chế độ tập thể; \`TM.\` chỉ dùng khi ký thay mặt tập thể.`,
        hint: "Người đứng đầu tự ký thì bỏ `quyền hạn`; cấp phó ký thì ghi `quyền hạn: KT.`.",
      };
    }
  },
};

/** Others may be collectives that we do not know: a party committee, an association's board. */
const oneHead = /^(?:phòng|sở|trung tâm|văn phòng|chi cục|cục|trường|trạm|ban quản lý|công an|thanh tra|bệnh viện)\s/iu;
