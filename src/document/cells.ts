/** Cells of a table: paragraphs and bullets as typed. */
import type { ModelPath } from "../base/place.ts";
import type { Line, Marker } from "../plan/plan.ts";
import type { CellParagraph, From, TableCell } from "./document.ts";
import { plain } from "./fill.ts";

export const bulletLevels = { none: 0, dash: 1, plus: 2 } as const satisfies Record<Marker, CellParagraph["level"]>;

/** An ordinary cell; no lines are an empty one. */
export const cellOf = (lines: readonly Line[], path: ModelPath): TableCell => ({
  columns: 1,
  merge: "none",
  paragraphs: paragraphsOf(lines, path),
  from: { path },
});

export const paragraphsOf = (lines: readonly Line[], path: ModelPath): readonly CellParagraph[] =>
  lines.map(({ marker, text }, index) => {
    const from = { path: [...path, index] };
    return { level: bulletLevels[marker], text: plain(text, { path: [...from.path, "text"] }), from };
  });

/** A cell that holds one text on one line: an ordinal, the title of a group. */
export const labelCell = (text: CellParagraph["text"], columns: number, from: From): TableCell => ({
  columns,
  merge: "none",
  paragraphs: [{ level: 0, text, from }],
  from,
});
