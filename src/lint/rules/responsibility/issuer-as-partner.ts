import { issuerKind } from "../../../plan/issuer.ts";
import { sameUnit } from "../../../plan/unit-names.ts";
import { unitsInCells } from "../../units/in-cells.ts";
import type { Rule } from "../../rule.ts";

/** The organ that gives out the work helps its own divisions with it. */
export const issuerAsPartner: Rule = {
  id: "issuer-as-partner",
  severity: "info",
  wants: "Cơ quan ban hành kế hoạch không đứng tên phối hợp",
  why: "Cơ quan ban hành chỉ đạo, giao việc; đứng tên phối hợp với đơn vị dưới quyền là đảo vai.",
  source: "Thông lệ: cơ quan ban hành giao việc, đơn vị được giao chủ trì và phối hợp",
  fix: "none",
  example: { wrong: "phối hợp: Ủy ban nhân dân xã; Công an xã", right: "phối hợp: Công an xã" },

  *check({ plan }) {
    if (plan.issuers.length > 1 || issuerKind(plan.issuers[0].name) !== "committee") return;
    for (const { role, name, path, within } of unitsInCells(plan)) {
      if (role !== "partners" || !sameUnit(name, plan.issuers[0].name)) continue;
      yield {
        path,
        within,
        message: `\`${name}\` là cơ quan ban hành kế hoạch, không đứng tên phối hợp.`,
        hint: "Ghi đơn vị chuyên môn hoặc người lãnh đạo được phân công.",
      };
    }
  },
};
