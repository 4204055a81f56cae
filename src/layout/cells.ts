/** Where the cells of a table stand: cells may lie across columns, and reach down over rows. */
import type { TableCell, TableRow } from "../document/document.ts";

export interface PlacedCell {
  readonly cell: TableCell;
  /** The first column it stands in, from 0. */
  readonly column: number;
  /** How many rows it reaches over; 1 unless cells below it continue it. */
  readonly rows: number;
}

/** The cells of each row. */
export function placeCells(rows: readonly TableRow[]): readonly (readonly PlacedCell[])[] {
  const placed = rows.map(({ cells }) => withColumns(cells));
  /** By column: how many rows continue it below the row at hand. */
  const below = new Map<number, number>();
  const fromBelow = placed.toReversed().map((row) =>
    row.map(({ cell, column }): PlacedCell => {
      const continued = below.get(column) ?? 0;
      below.set(column, cell.merge === "continue" ? continued + 1 : 0);
      return { cell, column, rows: cell.merge === "start" ? continued + 1 : 1 };
    }),
  );
  return fromBelow.toReversed();
}

function withColumns(cells: readonly TableCell[]): readonly Omit<PlacedCell, "rows">[] {
  let reached = 0;
  return cells.map((cell) => {
    const column = reached;
    reached += cell.columns;
    return { cell, column };
  });
}
