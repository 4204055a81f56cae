/** Cells that a task leaves empty although its table has a column for them. */
import type { ModelPath } from "../base/place.ts";
import type { Plan, Role } from "../plan/plan.ts";
import { cellPath, cellText, columnOf, entriesOf, taskTablesOf } from "../plan/tables.ts";

export interface EmptyCell {
  /** Of the task, from 1. */
  readonly number: number;
  readonly path: ModelPath;
  /** The column's title inside a sentence: "Đơn vị chủ trì" becomes "đơn vị chủ trì", "UBND" stays. */
  readonly title: string;
}

export function* emptyCells(plan: Plan, role: Role): Generator<EmptyCell> {
  for (const placed of taskTablesOf(plan)) {
    const column = columnOf(placed, role);
    if (column === undefined) continue;
    for (const row of entriesOf(placed)) {
      const content = cellText(row, columnOf(placed, "content")).trim();
      // A row that only leads to those below it has nothing of its own.
      if (cellText(row, column).trim() !== "" || content === "" || content.endsWith(":")) continue;
      yield { number: row.number, path: cellPath(row, column), title: inSentence(column.title) };
    }
  }
}

const inSentence = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
