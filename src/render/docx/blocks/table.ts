import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from "docx";
import type { Paragraph } from "docx";
import type { TableCell as Cell, TableColumn } from "../../../document/document.ts";
import { measures } from "../../../nd30/measures.ts";
import { paragraph } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { StyleId } from "../style-table.ts";
import { bulletMarks, joined } from "../text.ts";
import { columnTwips, eighths, mm } from "../units.ts";

/** The task table: a header row repeated on every page, short rows kept whole. */
export function table({ block, layout, keepWithNext }: LaidOut<"table">): Table[] {
  const { size, maySplit } = layout;
  const columns = columnTwips(layout.widths);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cell(columns[index], [paragraph("TieuDeBang", [column.title], { size })], VerticalAlign.CENTER),
    ),
  });
  const last = block.rows.length - 1;
  const rows = block.rows.map((row, rowIndex) => {
    const mayBeCut = maySplit[rowIndex] === true;
    /** A row that a page may cut would be pushed whole to the next page. */
    const options = { size, keepNext: keepWithNext && rowIndex === last && !mayBeCut };
    const cells = row.cells.map((content, index) =>
      cell(columns[index], paragraphs(content, cellStyles[block.columns[index]?.role ?? "free"], options)),
    );
    return new TableRow({ ...(mayBeCut ? {} : { cantSplit: true }), children: cells });
  });
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: columns.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
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
const side = mm(measures.table.cellSide.value);

/** Only the content is justified: in narrow columns that tears words apart. */
const cellStyles: Readonly<Record<TableColumn["role"], StyleId>> = {
  ordinal: "OBangGiua",
  content: "OBangNoiDung",
  lead: "OBang",
  partners: "OBang",
  time: "OBangGiua",
  product: "OBang",
  funding: "OBangGiua",
  responsibleLeader: "OBang",
  target: "OBangGiua",
  note: "OBang",
  free: "OBang",
};

function cell(width: number | undefined, children: Paragraph[], verticalAlign?: "center"): TableCell {
  if (width === undefined) throw new RangeError("a row with more cells than columns");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(verticalAlign === undefined ? {} : { verticalAlign }),
    children,
  });
}

/** At least one: Word takes a cell without a paragraph for a damaged file. */
function paragraphs({ paragraphs }: Cell, style: StyleId, options: { size: number; keepNext: boolean }): Paragraph[] {
  if (paragraphs.length === 0) return [paragraph(style, [], options)];
  return paragraphs.map(({ level, text }) =>
    paragraph(style, [level === 0 ? text : joined(bulletMarks[level], text)], options),
  );
}
