import { emptyCells } from "../../empty-cells.ts";
import type { Rule } from "../../rule.ts";

/** A task nobody has to do. */
export const taskWithoutLead: Rule = {
  id: "task-without-lead",
  severity: "warning",
  wants: "Mỗi nhiệm vụ có đơn vị chủ trì",
  why: "Việc không có đơn vị chủ trì thì không ai chịu trách nhiệm.",
  source: "Thông lệ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền khi giao việc",
  fix: "none",
  example: { wrong: "chủ trì:", right: "chủ trì: Phòng Kinh tế" },

  *check({ plan }) {
    for (const { number, path, title } of emptyCells(plan, "lead")) {
      yield {
        path,
        message: `Nhiệm vụ thứ ${number} chưa ghi ${title}; mỗi nhiệm vụ cần một đơn vị chịu trách nhiệm.`,
        hint: "Ghi đơn vị chủ trì vào ô này.",
      };
    }
  },
};
