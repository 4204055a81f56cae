/** A table: its columns, their titles, and which rows may be cut or must stay together. */
import type { Table, TableRow, Text } from "../document/document.ts";
import type { House } from "../nd30/house.ts";
import { faceOf } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { alignmentsOf } from "./alignments.ts";
import { breakAtSense } from "./break-at-sense.ts";
import { placeCells } from "./cells.ts";
import { shareOut } from "./column-widths.ts";
import { pageHeight, rowHeight } from "./height.ts";
import type { Page, TableLayout } from "./layout.ts";

export function layOutTable(table: Table, page: Page, { tableSize }: House): TableLayout {
  const placed = placeCells(table.rows);
  const { size, cellSide, widths } = shareOut(table, placed, page.textWidth, tableSize);
  const highest = measures.table.wholeRow.value * pageHeight(page);
  const maySplit = placed.map((cells) => rowHeight(cells, widths, { size, cellSide }) > highest);
  return {
    size,
    cellSide,
    widths,
    titleLines: table.columns.map(({ title }, index) => titleLines(title, (widths[index] ?? 0) - 2 * cellSide, size)),
    alignments: alignmentsOf(table, placed, widths),
    maySplit,
    keepWithNext: table.rows.map((row, index) => maySplit[index] !== true && isBound(row, table.rows[index + 1])),
  };
}

/** @param width Of the text, in millimetres. Less half of what a column has at least beyond its longest word, because widths are rounded. */
function titleLines(title: Text, width: number, size: number): readonly Text[] {
  return breakAtSense(title, width - measures.table.columns.leastRounding.value / 2, faceOf(styles.tableHead, size));
}

/** A group is never the last row on a page; a total or a note is never the first. */
const isBound = (row: TableRow, next: TableRow | undefined): boolean =>
  next !== undefined && (row.kind === "group" || next.kind === "total" || next.kind === "note");
