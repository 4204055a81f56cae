/** Cells printed as one: equal neighbours in the columns that ask for it, such as one lead for several tasks. */
import type { Line, Row, Table } from "../plan/plan.ts";
import type { TableCell } from "./document.ts";

/** Only rows next to each other merge, so that a group, a total or a note keeps the cells above and below it apart. Empty cells stay apart. */
export function mergeOf({ rows, merged }: Table, index: number, key: string): TableCell["merge"] {
  if (!merged.includes(key)) return "none";
  if (areEqual(rows[index - 1], rows[index], key)) return "continue";
  return areEqual(rows[index], rows[index + 1], key) ? "start" : "none";
}

function areEqual(above: Row | undefined, below: Row | undefined, key: string): boolean {
  if (above?.kind !== "entry" || below?.kind !== "entry") return false;
  const lines = above.cells[key] ?? [];
  const others = below.cells[key] ?? [];
  return lines.length > 0 && lines.length === others.length && lines.every((line, index) => isSame(line, others[index]));
}

const isSame = (line: Line, other: Line | undefined): boolean => line.marker === other?.marker && line.text === other.text;
