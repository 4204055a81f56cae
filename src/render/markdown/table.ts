/** A table as GitHub renders it, one row a line. A cell has no blocks, so its bullets stand as text. */
import type { BlockOf, CellParagraph, TableCell } from "../../document/document.ts";
import { escapeCell } from "./escape.ts";
import { wordsOf } from "./words.ts";

export function table({ columns, rows }: BlockOf<"table">): string {
  const head = columns.map(({ title }) => escapeCell(wordsOf(title)));
  const body = rows.map(({ cells }) => cells.map(cellWords));
  return [head, columns.map(() => "---"), ...body].map(row).join("\n");
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const cellWords = ({ paragraphs }: TableCell): string => paragraphs.map(paragraphWords).join("<br>");

const paragraphWords = ({ level, text }: CellParagraph): string => cellMarks[level] + escapeCell(wordsOf(text));

const cellMarks = { 0: "", 1: "- ", 2: "+ " } as const;
