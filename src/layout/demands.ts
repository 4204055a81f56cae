/** What the texts of each column of a table need. */
import type { Table, TableColumn, Text } from "../document/document.ts";
import { faceOf, type Face } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import type { PlacedCell } from "./cells.ts";
import { sum } from "./fit-widths.ts";
import { measure } from "./measure.ts";
import { pieces } from "./wrap.ts";

/** In millimetres, the room at both sides of a cell included. */
export interface Demand {
  readonly role: TableColumn["role"];
  readonly wish: number | undefined;
  /** For the longest word that must not be cut. */
  readonly least: number;
  /** To be read with ease; an author's wish stands above that. */
  readonly roomy: number;
  /** For the longest paragraph, or the heading, on one line. */
  readonly natural: number;
  /** Of all text in a cell, on average. */
  readonly amount: number;
}

/** On what terms the columns are to be shared out. */
export interface Terms {
  /** Points. */
  readonly size: number;
  /** How much more than easy to read the columns beside the content are to be. */
  readonly ease: number;
  /** Millimetres. A longer word may be cut and asks for no room: an address without a space would leave the others nothing. */
  readonly longestWord: number;
  /** Millimetres at the left and the right of a cell's text. */
  readonly cellSide: number;
  /** Millimetres that a column has beyond its longest word. */
  readonly spare: number;
}

const { columns: usual } = measures.table;

/**
 * One for each column. Groups, totals and notes lie across the table and ask for no width; only of their cells that
 * stand in one column, an ordinal or a sum, must the longest word have room.
 */
export function demandsOf(
  { columns, rows }: Table,
  placed: readonly (readonly PlacedCell[])[],
  { size, ease, longestWord, cellSide, spare }: Terms,
): readonly Demand[] {
  const cellFace = faceOf(styles.tableCell, size);
  const strongFace = faceOf(styles.tableGroup, size);
  const headFace = faceOf(styles.tableHead, size);
  const entries: Text[][] = columns.map(() => []);
  const others: Text[][] = columns.map(() => []);
  for (const [index, cells] of placed.entries()) {
    const texts = rows[index]?.kind === "entry" ? entries : others;
    for (const { cell, column } of cells) {
      if (cell.columns === 1) texts[column]?.push(...cell.paragraphs.map(({ text }) => text));
    }
  }
  const count = Math.max(rows.filter(({ kind }) => kind === "entry").length, 1);
  return columns.map(({ role, title, width: wish }, index) => {
    const texts = entries[index] ?? [];
    const lengths = texts.map((text) => measure(printed(text, cellFace), cellFace));
    const words = [
      longestIn(title, headFace),
      ...texts.map((text) => longestIn(text, cellFace)),
      ...(others[index] ?? []).map((text) => longestIn(text, strongFace)),
    ];
    const beside = 2 * cellSide + spare;
    const least = largest(words.filter((width) => width <= longestWord)) + beside;
    const heading = measure(printed(title, headFace), headFace);
    const natural = Math.max(least, largest([...lengths, heading]) + beside);
    const roomy = Math.max(least, wish === undefined ? comfort(role, natural, ease) : 0);
    return { role, wish, least, roomy, natural, amount: sum(lengths) / count };
  });
}

function comfort(role: TableColumn["role"], natural: number, ease: number): number {
  if (role === "ordinal") return usual.ordinal.value;
  return Math.min(natural, role === "content" ? usual.content.value : ease * usual.other.value);
}

/** Not by spreading into `Math.max`: a table may have more cells than a call may have arguments. */
const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

const longestIn = (text: Text, face: Face): number =>
  largest(pieces(printed(text, face)).map((piece) => measure(piece.trimEnd(), face)));
