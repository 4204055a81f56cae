import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Paragraph } from "docx";
import { separator } from "./paragraph.ts";
import { columnTwips, points } from "./units.ts";

export interface FrameRow {
  /** One for each column. Without a paragraph, a cell gets one that takes no room. */
  readonly cells: readonly (readonly Paragraph[])[];
  /** Free space above the row, in points. */
  readonly gap?: number;
  readonly cantSplit: boolean;
  /** Where texts of different size stand on one line. */
  readonly bottom?: boolean;
}

/** Texts side by side: a table that nobody sees. `widths` in millimetres. */
export function frame(widths: readonly number[], rows: readonly FrameRow[]): Table {
  const columns = columnTwips(widths);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
    columnWidths: columns,
    borders: invisible,
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: 0, left: 0, right: 0 },
    rows: rows.map((row) => frameRow(columns, row)),
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const invisible = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Word takes a cell without a paragraph for a damaged file. */
const filled = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.length === 0 ? [separator()] : paragraphs;

function frameRow(columns: readonly number[], { cells, gap, cantSplit, bottom }: FrameRow): TableRow {
  return new TableRow({
    ...(cantSplit ? { cantSplit } : {}),
    children: columns.map(
      (column, index) =>
        new TableCell({
          width: { size: column, type: WidthType.DXA },
          ...(gap === undefined ? {} : { margins: { marginUnitType: WidthType.DXA, top: points(gap) } }),
          ...(bottom === true ? { verticalAlign: VerticalAlign.BOTTOM } : {}),
          children: filled(cells[index] ?? []),
        }),
    ),
  });
}
