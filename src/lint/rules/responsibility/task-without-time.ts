import { cellPath, cellText, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** A task that is never due. */
export const taskWithoutTime: Rule = {
  id: "task-without-time",
  severity: "warning",
  wants: "Mỗi nhiệm vụ có thời gian thực hiện",
  why: "Việc không có thời hạn thì không đôn đốc, không đánh giá được.",
  source: "Thông lệ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền khi giao việc",
  fix: "none",
  example: { wrong: "thời gian:", right: "thời gian: Trước ngày 30/6/2026" },

  *check({ plan }) {
    for (const placed of taskTablesOf(plan)) {
      const column = columnOf(placed, "time");
      if (column === undefined) continue;
      for (const row of entriesOf(placed)) {
        const content = cellText(row, columnOf(placed, "content")).trim();
        // A row that only leads to those below it has nothing of its own.
        if (cellText(row, column).trim() !== "" || content === "" || content.endsWith(":")) continue;
        yield {
          path: cellPath(row, column),
          message: `Nhiệm vụ thứ ${row.number} chưa ghi ${titleOf(column.title)}; mỗi nhiệm vụ cần thời hạn hoặc chu kỳ thực hiện.`,
          hint: "Ghi thời gian vào ô này, ví dụ `Quý II năm 2026`, `Thường xuyên`.",
        };
      }
    }
  },
};

/** The title of a column inside a sentence: "Đơn vị chủ trì" becomes "đơn vị chủ trì", "UBND" stays. */
const titleOf = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
