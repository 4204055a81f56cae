import { cellText, entriesOf, tablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** Nothing to say is said in one way only: an empty cell, or a dash. */
export const dashAndBlankCells: Rule = {
  id: "dash-and-blank-cells",
  severity: "info",
  preset: "strict",
  wants: "Ô không có nội dung ghi theo một cách trong cả cột",
  why: "Cột vừa có ô trống vừa có ô ghi dấu gạch thì người đọc không rõ ô trống là không có hay còn thiếu.",
  source: "Thông lệ: trong một bảng, ô không có nội dung trình bày thống nhất",
  fix: "unsafe",
  example: { wrong: "phối hợp:        # dòng 1\nphối hợp: \"-\"    # dòng 2", right: "phối hợp:        # dòng 1\nphối hợp:        # dòng 2" },

  *check({ plan }) {
    for (const placed of tablesOf(plan)) {
      const rows = entriesOf(placed);
      for (const column of placed.table.columns) {
        const dashed = rows.filter((row) => /^[-–—]+$/u.test(cellText(row, column)));
        if (dashed.length === 0 || !rows.some((row) => cellText(row, column) === "")) continue;
        for (const { path } of dashed) {
          yield {
            path: [...path, "cells", column.key, 0, "text"],
            message: `Cột \`${column.title}\` vừa có ô ghi dấu gạch, vừa có ô để trống; ô không có nội dung cần ghi theo một cách.`,
            hint: "Để trống ô này như các ô khác.",
            replacement: "",
          };
        }
      }
    }
  },
};
