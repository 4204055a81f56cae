import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, VerticalMergeType, WidthType } from "docx";
import type { ITableCellOptions, Paragraph } from "docx";
import type { TableCell as Cell, TableRow as Row } from "../../../document/document.ts";
import type { Alignment } from "../../../layout/layout.ts";
import { measures } from "../../../nd30/measures.ts";
import { paragraph } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { Sheet } from "../sheet.ts";
import type { StyleId } from "../style-table.ts";
import { bulletMarks, joined } from "../text.ts";
import { columnTwips, eighths, mm } from "../units.ts";

/** The task table: a header row repeated on every page, short rows kept whole. */
export function table({ block, layout, keepWithNext }: LaidOut<"table">, { styles }: Sheet): Table[] {
  const { size, maySplit, alignments } = layout;
  const side = mm(layout.cellSide);
  const columns = columnTwips(layout.widths);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: layout.titleLines.map((lines, index) =>
      cell(columns.slice(index, index + 1), [paragraph(styles, "TieuDeBang", lines, { size })], {
        verticalAlign: VerticalAlign.CENTER,
      }),
    ),
  });
  const last = block.rows.length - 1;
  const rows = block.rows.map((row, rowIndex) => {
    const mayBeCut = maySplit[rowIndex] === true;
    /** A row that a page may cut would be pushed whole to the next page. */
    const keepNext = layout.keepWithNext[rowIndex] === true || (keepWithNext && rowIndex === last && !mayBeCut);
    let reached = 0;
    const cells = row.cells.map((content) => {
      const column = reached;
      reached += content.columns;
      const style = cellStyle(row.kind, content, alignments[column] ?? "left");
      return cell(columns.slice(column, reached), paragraphs(content, style, { size, keepNext }, styles), merged(content));
    });
    return new TableRow({ ...(mayBeCut ? {} : { cantSplit: true }), children: cells });
  });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: sum(columns), type: WidthType.DXA },
      columnWidths: columns,
      borders,
      margins: { marginUnitType: WidthType.DXA, top, bottom: top, left: side, right: side },
      rows: [head, ...rows],
    }),
  ];
}

const line = { style: BorderStyle.SINGLE, size: eighths(measures.rules.thickness.value), color: "auto" };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const top = mm(measures.table.cellTop.value);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A title of a group begins at the left, "Tổng cộng" stands in the middle of the columns before the first sum. */
function cellStyle(kind: Row["kind"], { columns }: Cell, alignment: Alignment): StyleId {
  if (kind === "entry") return entryStyles[alignment];
  if (kind === "note") return "GhiChuBang";
  if (columns === 1) return strongStyles[alignment];
  return kind === "group" ? "OBangNhom" : "OBangNhomGiua";
}

const entryStyles = { left: "OBang", center: "OBangGiua", right: "OBangPhai", justify: "OBangNoiDung" } as const;
const strongStyles = { left: "OBangNhom", center: "OBangNhomGiua", right: "OBangNhomPhai", justify: "OBangNhom" } as const;

type CellOptions = Pick<ITableCellOptions, "verticalAlign" | "columnSpan" | "verticalMerge">;

const merged = ({ columns, merge }: Cell): CellOptions => ({
  ...(columns === 1 ? {} : { columnSpan: columns }),
  ...(merge === "none" ? {} : { verticalMerge: merge === "start" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
});

/** `widths`: of the columns it stands across, in twips. */
function cell(widths: readonly number[], children: Paragraph[], options: CellOptions): TableCell {
  if (widths.length === 0) throw new RangeError("a row with more cells than columns");
  return new TableCell({ width: { size: sum(widths), type: WidthType.DXA }, ...options, children });
}

/** At least one: Word takes a cell without a paragraph for a damaged file. */
function paragraphs(
  { paragraphs }: Cell,
  style: StyleId,
  options: { readonly size: number; readonly keepNext: boolean },
  styles: Sheet["styles"],
): Paragraph[] {
  if (paragraphs.length === 0) return [paragraph(styles, style, [], options)];
  return paragraphs.map(({ level, text }) =>
    paragraph(styles, style, [level === 0 ? text : joined(bulletMarks[level], text)], options),
  );
}
