import { thing } from "../../units/bodies.ts";
import { unitsInCells } from "../../units/in-cells.ts";
import type { Rule } from "../../rule.ts";

/** "Trang thông tin điện tử huyện" cannot lead or help: whoever runs it can. */
export const thingAsUnit: Rule = {
  id: "thing-as-unit",
  severity: "warning",
  wants: "Chủ trì, phối hợp là cơ quan, đơn vị hoặc người",
  why: "Trang thông tin, hệ thống, phần mềm không chịu trách nhiệm được; đơn vị quản lý mới chịu trách nhiệm.",
  source: "Thông lệ: rõ người, rõ việc, rõ trách nhiệm khi giao việc",
  fix: "none",
  example: { wrong: "phối hợp: Trang thông tin điện tử xã", right: "phối hợp: Ban Biên tập Trang thông tin điện tử xã" },

  *check({ plan }) {
    for (const { role, name, path, within } of unitsInCells(plan)) {
      if (!thing.test(name)) continue;
      const part = role === "lead" ? "chủ trì" : "phối hợp";
      yield {
        path,
        within,
        message: `\`${name}\` không phải cơ quan, đơn vị nên không ${part} được.`,
        hint: "Ghi đơn vị quản lý, ví dụ ban biên tập, trung tâm hoặc phòng phụ trách.",
      };
    }
  },
};
