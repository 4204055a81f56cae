import { cellPath, cellText, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** The one row of a table that has no partners: perhaps none is needed, perhaps it was forgotten. */
export const partnerCellEmpty: Rule = {
  id: "partner-cell-empty",
  severity: "info",
  wants: "Ô đơn vị phối hợp không bị bỏ sót",
  why: "Một ô trống giữa các ô có chữ thường là bỏ sót.",
  source: "Thông lệ: rõ người, rõ việc, rõ trách nhiệm khi giao việc",
  fix: "none",
  example: { wrong: "phối hợp:", right: "phối hợp: Công an xã" },

  *check({ plan }) {
    for (const placed of taskTablesOf(plan)) {
      const column = columnOf(placed, "partners");
      const rows = entriesOf(placed);
      const empty = rows.filter((row) => cellText(row, column).trim() === "");
      const [only] = empty;
      if (column === undefined || only === undefined || empty.length > 1 || rows.length < leastRows) continue;
      yield {
        path: cellPath(only, column),
        message: `Nhiệm vụ thứ ${only.number} không có đơn vị phối hợp, trong khi ${rows.length - 1} nhiệm vụ khác đều có.`,
        hint: "Ghi đơn vị phối hợp nếu còn sót; không cần phối hợp thì để như vậy.",
      };
    }
  },
};

/** In a short table one empty cell says nothing. */
const leastRows = 6;
