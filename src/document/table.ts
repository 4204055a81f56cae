/** A table of the plan: entries, groups, totals and notes, with computed ordinals. */
import type { ModelPath } from "../base/place.ts";
import type { Entry, Group, Note, Row, Table, Total } from "../plan/plan.ts";
import { cellOf, labelCell, paragraphsOf } from "./cells.ts";
import type { From, Table as TableBlock, TableCell, TableRow } from "./document.ts";
import { fill, plain } from "./fill.ts";
import { mergeOf } from "./merged.ts";
import { rowOrdinals } from "./ordinals.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"]["body"];

export function tableBlock(table: Table, path: ModelPath, words: Words): TableBlock {
  const ordinals = rowOrdinals(table.rows, table.numbering);
  return {
    kind: "table",
    columns: table.columns.map(({ role, title, width }, index) => {
      const from = { path: [...path, "columns", index] };
      return { role, title: plain(title, { path: [...from.path, "title"] }), ...(width === undefined ? {} : { width }), from };
    }),
    rows: table.rows.map((row, index) => {
      const from = fromOf(row, [...path, "rows", index]);
      return { kind: row.kind, cells: cellsOf(row, { table, index, ordinal: ordinals[index] ?? "", from, words }), from };
    }),
    from: { path },
  };
}

interface Standing {
  readonly table: Table;
  readonly index: number;
  /** Empty for a row that has none. */
  readonly ordinal: string;
  readonly from: From;
  readonly words: Words;
}

const fromOf = (row: Row, path: ModelPath): From => (row.kind === "entry" && row.id !== undefined ? { path, key: row.id } : { path });

function cellsOf(row: Row, standing: Standing): TableRow["cells"] {
  if (row.kind === "entry") return entryCells(row, standing);
  if (row.kind === "group") return groupCells(row, standing);
  if (row.kind === "total") return totalCells(row, standing);
  return noteCells(row, standing);
}

const entryCells = ({ cells }: Entry, { table, index, ordinal, from }: Standing): readonly TableCell[] =>
  table.columns.map(({ key, role }) => {
    if (role === "ordinal") return labelCell(plain(ordinal, from), 1, from);
    const merge = mergeOf(table, index, key);
    const cell = cellOf(cells[key] ?? [], [...from.path, "cells", key]);
    return merge === "continue" ? { ...cell, merge, paragraphs: [] } : { ...cell, merge };
  });

/** The ordinal in its column and the title across the others; without such a column both across all. */
function groupCells({ title }: Group, { table: { columns }, ordinal, from, words }: Standing): readonly TableCell[] {
  const value = { text: title, from: { path: [...from.path, "title"] } };
  if (ordinal === "") return [labelCell(plain(title, value.from), columns.length, from)];
  if (columns[0]?.role === "ordinal" && columns.length > 1) {
    return [labelCell(plain(ordinal, from), 1, from), labelCell(plain(title, value.from), columns.length - 1, from)];
  }
  return [labelCell(fill(words.groupRow, { numeral: { text: ordinal, from }, title: value }, from), columns.length, from)];
}

/** The label across the cells before the first filled one; in it, where that is the first of the row. */
function totalCells({ label, cells }: Total, { table: { columns }, from }: Standing): readonly TableCell[] {
  const labelled = labelCell(plain(label, { path: [...from.path, "label"] }), 1, from);
  const values = columns.map(({ key, role }) => cellOf(role === "ordinal" ? [] : (cells[key] ?? []), [...from.path, "cells", key]));
  const filled = values.findIndex(({ paragraphs }) => paragraphs.length > 0);
  if (filled === -1) return [{ ...labelled, columns: columns.length }];
  if (filled > 0) return [{ ...labelled, columns: filled }, ...values.slice(filled)];
  const [first, ...others] = values;
  return [{ ...labelled, paragraphs: [...labelled.paragraphs, ...(first?.paragraphs ?? [])] }, ...others];
}

const noteCells = ({ lines }: Note, { table: { columns }, from }: Standing): readonly TableCell[] => {
  const path = [...from.path, "lines"];
  return [{ columns: columns.length, merge: "none", paragraphs: paragraphsOf(lines, path), from: { path } }];
};
