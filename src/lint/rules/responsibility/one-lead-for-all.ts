import { cellText, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";

/** Ten tasks and more, and one unit leads them all. */
export const oneLeadForAll: Rule = {
  id: "one-lead-for-all",
  severity: "info",
  wants: "Nhiệm vụ được giao cho nhiều đơn vị theo chức năng",
  why: "Một đơn vị chủ trì tất cả có thể là dấu hiệu giao việc chưa đúng chức năng.",
  source: "Thông lệ: giao việc theo chức năng, nhiệm vụ của từng đơn vị",
  fix: "none",
  example: { wrong: "mười một nhiệm vụ đều ghi `chủ trì: Phòng Nội vụ`", right: "việc thuộc lĩnh vực nào giao đơn vị phụ trách lĩnh vực đó" },

  *check({ plan }) {
    for (const placed of taskTablesOf(plan)) {
      const rows = entriesOf(placed);
      const column = columnOf(placed, "lead");
      const leads = new Set(rows.map((row) => plainWords(cellText(row, column))));
      const [first] = rows;
      if (first === undefined || column === undefined || leads.size !== 1 || leads.has("") || rows.length < leastRows) continue;
      yield {
        path: [...first.path, "cells", column.key, 0, "text"],
        message: `\`${cellText(first, column)}\` chủ trì cả ${rows.length} nhiệm vụ của bảng.`,
        hint: "Xem lại việc nào thuộc chức năng của đơn vị khác; nếu đúng cả thì để như vậy.",
      };
    }
  },
};

const leastRows = 10;
