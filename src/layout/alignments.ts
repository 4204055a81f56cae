/** How the cells of each column are aligned. */
import { plainText, type Table, type TableColumn } from "../document/document.ts";
import { measures } from "../nd30/measures.ts";
import type { PlacedCell } from "./cells.ts";
import type { Alignment } from "./layout.ts";

/**
 * Only the content is justified, where it is wide enough: in narrow columns that tears words apart. Sums of money stand digit under digit, other
 * figures in the middle.
 */
export function alignmentsOf(
  { columns, rows }: Table,
  placed: readonly (readonly PlacedCell[])[],
  widths: readonly number[],
): readonly Alignment[] {
  const entries = placed.filter((_, index) => rows[index]?.kind === "entry");
  return columns.map(({ role }, index) => {
    const usual = role === "content" && (widths[index] ?? 0) < justified.value ? "left" : alignments[role];
    const figures = figured[role];
    if (figures === undefined) return usual;
    const words = entries.flatMap((cells) =>
      cells.filter(({ column }) => column === index).flatMap(({ cell }) => cell.paragraphs.map(({ text }) => plainText(text))),
    );
    return words.length > 0 && words.every((word) => isFigure.test(word)) ? figures : usual;
  });
}

const alignments: Readonly<Record<TableColumn["role"], Alignment>> = {
  ordinal: "center",
  content: "justify",
  lead: "left",
  partners: "left",
  time: "center",
  product: "left",
  funding: "center",
  responsibleLeader: "left",
  target: "left",
  note: "left",
  free: "left",
};

const { justified } = measures.table;

/** Of columns that may hold nothing but figures. */
const figured: Partial<Record<TableColumn["role"], Alignment>> = { funding: "right", target: "center", free: "center" };

/** "1.500", "30,5", "85%". */
const isFigure = /^[+\-−]?\d[\d.,]*\s?%?$/u;
