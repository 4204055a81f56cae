import { cellPath, cellText, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
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
    for (const placed of taskTablesOf(plan)) {
      const column = columnOf(placed, "lead");
      if (column === undefined) continue;
      for (const row of entriesOf(placed)) {
        const content = cellText(row, columnOf(placed, "content")).trim();
        // A row that only leads to those below it has nothing of its own.
        if (cellText(row, column).trim() !== "" || content === "" || content.endsWith(":")) continue;
        yield {
          path: cellPath(row, column),
          message: `Nhiệm vụ thứ ${row.number} chưa ghi ${titleOf(column.title)}; mỗi nhiệm vụ cần một đơn vị chịu trách nhiệm.`,
          hint: "Ghi đơn vị chủ trì vào ô này.",
        };
      }
    }
  },
};

/** The title of a column inside a sentence: "Đơn vị chủ trì" becomes "đơn vị chủ trì", "UBND" stays. */
const titleOf = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
