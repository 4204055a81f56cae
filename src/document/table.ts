/** A table of the plan with its computed ordinals. */
import type { ModelPath } from "../base/place.ts";
import type { Column, Line, Marker, Row, Table } from "../plan/plan.ts";
import type { CellParagraph, From, Table as TableBlock, TableCell, TableRow } from "./document.ts";
import { plain } from "./fill.ts";

export const tableBlock = ({ columns, rows }: Table, path: ModelPath): TableBlock => ({
  kind: "table",
  columns: columns.map(({ role, title, width }, index) => {
    const from = { path: [...path, "columns", index] };
    const column = { role, title: plain(title, { path: [...from.path, "title"] }), from };
    return width === undefined ? column : { ...column, width };
  }),
  rows: rows.map((row, index) => rowOf(row, columns, { path: [...path, "rows", index], ordinal: index + 1 })),
  from: { path },
});

function rowOf({ id, cells }: Row, columns: readonly Column[], { path, ordinal }: { path: ModelPath; ordinal: number }): TableRow {
  const from: From = id === undefined ? { path } : { path, key: id };
  return {
    cells: columns.map(({ key, role }) =>
      role === "ordinal" ? ordinalCell(ordinal, from) : cellOf(cells[key] ?? [], [...path, "cells", key]),
    ),
    from,
  };
}

const ordinalCell = (ordinal: number, from: From): TableCell => ({
  paragraphs: [{ level: 0, text: plain(String(ordinal), from), from }],
  from,
});

const cellOf = (lines: readonly Line[], path: ModelPath): TableCell => ({
  paragraphs: lines.map(({ marker, text }, index): CellParagraph => {
    const from = { path: [...path, index] };
    return { level: bulletLevels[marker], text: plain(text, { path: [...from.path, "text"] }), from };
  }),
  from: { path },
});

export const bulletLevels = { none: 0, dash: 1, plus: 2 } as const satisfies Record<Marker, CellParagraph["level"]>;
