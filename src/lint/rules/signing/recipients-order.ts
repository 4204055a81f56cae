import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** Who is reported to comes first. Lines under a group keep their group's order. */
export const recipientsOrder: Rule = {
  id: "recipients-order",
  severity: "info",
  wants: "Nơi nhận để báo cáo đứng trước các nơi nhận khác",
  why: "Theo thông lệ, nơi nhận xếp từ cấp trên đến cơ quan ngang cấp rồi đến đơn vị thực hiện.",
  source: "Thông lệ: cấp trên (b/c) ghi trước, đơn vị thực hiện ghi sau",
  fix: "none",
  example: {
    wrong: "nơi nhận: |\n  Phòng Kinh tế\n  Ủy ban nhân dân tỉnh Sơn Khê (b/c)",
    right: "nơi nhận: |\n  Ủy ban nhân dân tỉnh Sơn Khê (b/c)\n  Phòng Kinh tế",
  },

  *check({ plan }) {
    let lower: string | undefined;
    for (const [index, { name, level }] of plan.recipients.entries()) {
      if (level === 2) continue;
      const isReport = /\(b\/c\)|\(để b\/c\)|\(để báo cáo\)/iu.test(name);
      if (!isReport && carriesOut.test(name)) lower ??= name;
      if (!isReport || lower === undefined) continue;
      yield {
        path: ["recipients", index, "name"],
        message: `Nơi nhận để báo cáo ${quoted(name)} đứng sau ${quoted(lower)}; nơi nhận để báo cáo thường đứng trước.`,
        hint: "Chuyển dòng này lên trên.",
      };
    }
  },
};

/** Those who surely carry the plan out; peers and organs of the Party may stand where custom puts them. */
const carriesOut = /^(?:các\s+)?(?:phòng|trung tâm|trạm|trường|trưởng\s|tổ\s|UBND các|Ủy ban nhân dân các|công an xã|công an phường|thôn)|\((?:t\/h|để thực hiện)\)/iu;
