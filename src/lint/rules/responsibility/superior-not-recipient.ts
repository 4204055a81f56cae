import { issuerKind } from "../../../plan/issuer.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import { circleOf, isReached } from "../../units/kinds.ts";
import type { Rule } from "../../rule.ts";

/** The plan carries out a plan of the province, and the province does not get it. */
export const superiorNotRecipient: Rule = {
  id: "superior-not-recipient",
  severity: "info",
  wants: "Cơ quan cấp trên có kế hoạch được thực hiện thì có trong nơi nhận (b/c)",
  why: "Cấp trên theo dõi việc thực hiện kế hoạch của mình qua kế hoạch của cấp dưới.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm a (nơi nhận để kiểm tra, giám sát, báo cáo)",
  fix: "none",
  example: {
    wrong: "căn cứ: Kế hoạch số 55/KH-UBND … của Ủy ban nhân dân tỉnh … nơi nhận: Phòng Kinh tế",
    right: "căn cứ: Kế hoạch số 55/KH-UBND … của Ủy ban nhân dân tỉnh … nơi nhận: Ủy ban nhân dân tỉnh (b/c)",
  },

  *check({ plan }) {
    if (plan.recipients.length === 0 || issuerKind(plan.issuers[0].name) !== "committee") return;
    const isProvince = /(?:^| )(?:tinh|thanh pho)(?: |$)/.test(plainWords(plan.issuers[0].name));
    if (isProvince) return;
    const circle = circleOf(plan);
    for (const [index, { text }] of plan.legalBasis.entries()) {
      const found = /(?:Kế hoạch|Chỉ thị|Công văn|Thông báo|Công điện) số (?!.*(?:Kế hoạch|Chỉ thị) số).* của ((?:UBND|Ủy ban nhân dân) tỉnh(?: \p{Lu}\p{L}*)*)/u.exec(text);
      const [, body = ""] = found ?? [];
      if (body === "" || isReached(body, circle)) continue;
      const from = text.indexOf(body);
      yield {
        path: ["legalBasis", index, "text"],
        within: [from, from + body.length],
        message: `Kế hoạch thực hiện văn bản của \`${body}\`, nhưng nơi nhận không có cơ quan này.`,
        hint: "Thêm vào `nơi nhận` một dòng có `(b/c)`, nếu cấp trên cần theo dõi.",
      };
      return;
    }
  },
};
