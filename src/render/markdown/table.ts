/**
 * A table as GitHub renders it, one row a line. A cell has no blocks, so its bullets stand as text.
 *
 * Cells that span columns or rows are not known there: the words stand in the first of the cells, the others are empty.
 */
import type { BlockOf, CellParagraph, TableCell, TableRow, Text } from "../../document/document.ts";
import { escapeCell } from "./escape.ts";
import { boldInCell, italicInCell } from "./lines.ts";
import { wordsOf } from "./words.ts";

export function table({ columns, rows }: BlockOf<"table">): string {
  const head = columns.map(({ title }) => escapeCell(wordsOf(title)));
  const body = rows.map(({ kind, cells }) => cells.flatMap((cell) => spread(cell, wordsOfRow[kind])));
  return [head, columns.map(() => "---"), ...body].map(row).join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** How the words of a row stand out, as on paper. */
const wordsOfRow: Readonly<Record<TableRow["kind"], (text: Text) => string>> = {
  entry: (text) => escapeCell(wordsOf(text)),
  group: boldInCell,
  total: boldInCell,
  note: italicInCell,
};

const spread = ({ columns, paragraphs }: TableCell, words: (text: Text) => string): readonly string[] => [
  paragraphs.map(({ level, text }) => cellMarks[level] + words(text)).join("<br>"),
  ...Array.from({ length: columns - 1 }, () => ""),
];

const cellMarks: Readonly<Record<CellParagraph["level"], string>> = { 0: "", 1: "- ", 2: "+ " };
