import { cellText, columnOf, entriesOf, type PlacedEntry, taskTablesOf } from "../../../plan/tables.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";

/** The same task twice in the tables of a plan. */
export const duplicateTask: Rule = {
  id: "duplicate-task",
  severity: "warning",
  wants: "Mỗi nhiệm vụ chỉ ghi một lần",
  why: "Một việc ghi hai lần, khi sửa hạn hay đơn vị dễ sửa một nơi, quên nơi kia.",
  source: "Thông lệ: rõ người, rõ việc khi giao việc; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "nội dung: Tập huấn cho Tổ công nghệ số … nội dung: Tập huấn cho Tổ công nghệ số",
    right: "nội dung: Tập huấn cho Tổ công nghệ số (thời gian: Tháng 4 và tháng 9)",
  },

  *check({ plan }) {
    const seen = new Map<string, Task>();
    for (const placed of taskTablesOf(plan)) {
      const [content, lead, time] = [columnOf(placed, "content"), columnOf(placed, "lead"), columnOf(placed, "time")];
      if (content === undefined) continue;
      for (const row of entriesOf(placed)) {
        const words = plainWords(cellText(row, content));
        const task = { row, lead: plainWords(cellText(row, lead)), time: plainWords(cellText(row, time)) };
        const first = seen.get(words);
        if (first === undefined) seen.set(words, task);
        // A short name, or the same work for another unit at another time, may well be meant.
        if (first === undefined || words.split(" ").length < leastWords || (first.lead !== task.lead && first.time !== task.time)) continue;
        yield {
          path: [...row.path, "cells", content.key, 0, "text"],
          message: `Nhiệm vụ thứ ${row.number} trùng nội dung với nhiệm vụ thứ ${first.row.number}; mỗi nhiệm vụ chỉ ghi một lần.`,
          hint: "Gộp hai dòng làm một, hoặc ghi rõ chỗ khác nhau.",
          related: [{ message: "Nội dung này đã ghi ở đây.", path: [...first.row.path, "cells", content.key, 0, "text"] }],
        };
      }
    }
  },
};

interface Task {
  readonly row: PlacedEntry;
  readonly lead: string;
  readonly time: string;
}

const leastWords = 4;
