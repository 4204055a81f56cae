import { cellText, entriesOf, tablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** What scanning leaves at the end of a table. */
export const dashesOnlyRow: Rule = {
  id: "dashes-only-row",
  severity: "error",
  wants: "Dòng của bảng có nội dung",
  why: "Dòng chỉ có dấu gạch là phần sót khi chép bảng; in ra thành một dòng trống có số thứ tự.",
  source: "Thông lệ: bảng không có dòng trống",
  fix: "none",
  example: { wrong: "- nội dung: \"-\"\n  thời gian: \"-\"", right: "(bỏ dòng này)" },

  *check({ plan }) {
    for (const placed of tablesOf(plan)) {
      const columns = placed.table.columns.filter(({ role }) => role !== "ordinal");
      for (const row of entriesOf(placed)) {
        if (columns.some((column) => /[\p{L}\p{N}]/u.test(cellText(row, column)))) continue;
        yield {
          path: row.path,
          message: `Dòng thứ ${row.number} của bảng chỉ có dấu gạch hoặc dấu chấm; mỗi dòng phải có nội dung.`,
          hint: "Bỏ dòng này, hoặc ghi nội dung.",
        };
      }
    }
  },
};
