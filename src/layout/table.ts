/**
 * Widths of columns, the size of letters and which rows may be cut.
 *
 * No column is narrower than its longest word; the ordinal is as narrow as it can be; the others share the page by how
 * much they hold, the content above all. An author's width is kept as far as the page allows.
 */
import type { Table, TableColumn, Text } from "../document/document.ts";
import { faceOf, type Face } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { fitWidths, sum, type Claim } from "./fit-widths.ts";
import { pageHeight, rowHeight } from "./height.ts";
import type { Page, TableLayout } from "./layout.ts";
import { measure } from "./measure.ts";
import { pieces } from "./wrap.ts";

const { columns: usual, cellSide } = measures.table;

export function layOutTable(table: Table, page: Page): TableLayout {
  const { value, min = value } = styles.tableCell.size;
  const roomy = [value, min].find((size) => sum(demands(table, size).map((demand) => demand.roomy)) <= page.textWidth);
  const size = roomy ?? min;
  const widths = lowest(table, size, easesOf(table, size, page));
  const highest = measures.table.wholeRow.value * pageHeight(page);
  const maySplit = table.rows.map(({ cells }) => rowHeight(cells, widths, size) > highest);
  return { size, widths, maySplit };
}

/** Ways to share the page: the columns beside the content from as narrow as is easy to read to twice that. */
const easesOf = (table: Table, size: number, { textWidth }: Page): readonly (readonly number[])[] =>
  [1, 1.25, 1.5, 1.75, 2]
    .map((ease) => demands(table, size, ease))
    .filter((all, index) => index === 0 || sum(all.map(({ roomy }) => roomy)) <= textWidth)
    .map((all) => fitWidths(textWidth, claims(all, textWidth)));

/** The widths that make the table lowest, judged by rows picked evenly: a column too narrow makes every row high. */
function lowest({ rows }: Table, size: number, tried: readonly (readonly number[])[]): readonly number[] {
  const step = Math.ceil(rows.length / rowsJudged);
  const judged = rows.filter((_, index) => index % step === 0);
  const heightOf = (widths: readonly number[]): number => sum(judged.map(({ cells }) => rowHeight(cells, widths, size)));
  return tried
    .map((widths) => ({ widths, height: heightOf(widths) }))
    .reduce((best, one) => (one.height < best.height ? one : best)).widths;
}

const rowsJudged = 50;

/** What the texts of a column need, in millimetres, the room at both sides of a cell included. */
interface Demand {
  readonly role: TableColumn["role"];
  readonly wish: number | undefined;
  /** For the longest word. */
  readonly least: number;
  /** To be read with ease; an author's wish stands above that. */
  readonly roomy: number;
  /** For the longest paragraph, or the heading, on one line. */
  readonly natural: number;
  /** Of all text in a cell, on average. */
  readonly amount: number;
}

function demands({ columns, rows }: Table, size: number, ease = 1): readonly Demand[] {
  const cellFace = faceOf(styles.tableCell, size);
  const headFace = faceOf(styles.tableHead, size);
  return columns.map(({ role, title, width: wish }, index) => {
    const texts = rows.flatMap(({ cells }) => cells[index]?.paragraphs ?? []).map((paragraph) => paragraph.text);
    const lengths = texts.map((text) => measure(printed(text, cellFace), cellFace));
    const words = [longestWord(title, headFace), ...texts.map((text) => longestWord(text, cellFace))];
    const beside = 2 * cellSide.value + usual.rounding.value;
    const least = largest(words) + beside;
    const heading = measure(printed(title, headFace), headFace);
    const natural = Math.max(least, largest([...lengths, heading]) + beside);
    const roomy = Math.max(least, wish === undefined ? comfort(role, natural, ease) : 0);
    return { role, wish, least, roomy, natural, amount: sum(lengths) / Math.max(rows.length, 1) };
  });
}

function comfort(role: TableColumn["role"], natural: number, ease: number): number {
  if (role === "ordinal") return usual.ordinal.value;
  return Math.min(natural, role === "content" ? usual.content.value : ease * usual.other.value);
}

/** First with every wish granted; then with wishes as mere proportions; at last with no more than the longest words. */
function claims(all: readonly Demand[], total: number): readonly Claim[] {
  const elastic = elasticOf(all);
  const claimsFrom = (lowest: (demand: Demand) => number): readonly Claim[] =>
    all.map((demand) => {
      const least = lowest(demand);
      const most = elastic.includes(demand) ? total : Math.max(least, demand.wish ?? capOf(demand));
      return { least, most, weight: demand.wish ?? weightOf(demand) };
    });
  const granted = claimsFrom(({ wish, least, roomy }) => (wish === undefined ? roomy : Math.max(least, wish)));
  const proportional = claimsFrom(({ roomy }) => roomy);
  const fits = (tried: readonly Claim[]): boolean => sum(tried.map(({ least }) => least)) <= total;
  if (elastic.every(({ wish }) => wish === undefined) && fits(granted)) return granted;
  return fits(proportional) ? proportional : claimsFrom(({ least }) => least);
}

/** The columns that take what the others leave: the content, if the author did not fix its width. */
function elasticOf(all: readonly Demand[]): readonly Demand[] {
  const texts = all.filter(({ role }) => role !== "ordinal");
  const free = texts.filter(({ wish }) => wish === undefined);
  const contents = free.filter(({ role }) => role === "content");
  return [contents, free, texts, all].find((some) => some.length > 0) ?? [];
}

const capOf = ({ role, roomy, natural }: Demand): number => (role === "ordinal" ? roomy : natural);

/** Roots, so that a column of twice the text is wider but not twice as wide: its short cells would stand empty. */
const weightOf = ({ role, amount, natural }: Demand): number =>
  role === "ordinal" ? 1 : Math.sqrt(Math.max(amount, natural));

/** Not by spreading into `Math.max`: a table may have more cells than a call may have arguments. */
const largest = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one), 0);

const longestWord = (text: Text, face: Face): number =>
  largest(pieces(printed(text, face)).map((piece) => measure(piece.trimEnd(), face)));
