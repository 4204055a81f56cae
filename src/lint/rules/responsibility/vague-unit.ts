import { vague } from "../../units/bodies.ts";
import { unitsInCells } from "../../units/in-cells.ts";
import type { Rule } from "../../rule.ts";

/** "Các cơ quan liên quan": nobody feels meant. */
export const vagueUnit: Rule = {
  id: "vague-unit",
  severity: "warning",
  wants: "Ghi tên đơn vị chủ trì, phối hợp, không ghi chung chung “các đơn vị liên quan”",
  why: "Không nêu tên thì không đơn vị nào nhận việc.",
  source: "Thông lệ: rõ người, rõ việc, rõ trách nhiệm khi giao việc",
  fix: "none",
  example: { wrong: "chủ trì: Các cơ quan liên quan", right: "chủ trì: Phòng Kinh tế" },

  *check({ plan }) {
    const all = unitsInCells(plan);
    for (const { role, name, path, within, row } of all) {
      if (!vague.test(name)) continue;
      // Beside partners who are named, "và các đơn vị liên quan" does no harm.
      if (role === "partners" && all.some((one) => one.row === row && one.role === role && !vague.test(one.name))) continue;
      yield {
        path,
        within,
        ...(role === "lead" ? {} : { severity: "info" as const }),
        message: `\`${name}\` chưa nói rõ đơn vị nào ${role === "lead" ? "chủ trì" : "phối hợp"}.`,
        hint: "Ghi tên từng đơn vị.",
      };
    }
  },
};
