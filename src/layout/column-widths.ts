/**
 * Widths of columns and the size of letters.
 *
 * No column is narrower than its longest word; the ordinal is as narrow as it can be; the others share the page by how
 * much they hold, the content above all. An author's width is kept as far as the page allows. Where the columns have no
 * room to be read with ease in any size of an office, a word of a quarter of the page or more, such as an address without
 * a space, is cut, and the letters step down to 10 until the other words fit; then the cells have narrower sides. Only
 * where not even that is enough are words cut.
 */
import type { Table } from "../document/document.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import type { PlacedCell } from "./cells.ts";
import { demandsOf, type Demand, type Terms } from "./demands.ts";
import { fitWidths, sum, type Claim } from "./fit-widths.ts";
import { rowHeight } from "./height.ts";
import type { TableLayout } from "./layout.ts";

const { cellSide, columns, narrowCellSide, leastSize, wholeWord } = measures.table;

/** @param largest Points: the size that is tried first. */
export function shareOut(
  table: Table,
  placed: readonly (readonly PlacedCell[])[],
  textWidth: number,
  largest: number,
): Pick<TableLayout, "size" | "cellSide" | "widths"> {
  const demands = (terms: Terms): readonly Demand[] => demandsOf(table, placed, terms);
  const sizes = sizesDown(largest, styles.tableCell.size.min ?? styles.tableCell.size.value);
  const cut = wholeWord.value * textWidth;
  const usual = { ease: 1, cellSide: cellSide.value, spare: columns.rounding.value };
  const easy = [Infinity, cut].flatMap((longestWord) => sizes.map((size): Terms => ({ ...usual, size, longestWord })));
  const spares = [columns.rounding.value, columns.leastRounding.value];
  const pressed = sizesDown(sizes.at(-1) ?? largest, leastSize.value).flatMap((size) =>
    spares.map((spare): Terms => ({ ...usual, size, longestWord: cut, spare })),
  );
  const last: Terms = {
    size: leastSize.value,
    ease: 1,
    longestWord: cut,
    cellSide: narrowCellSide.value,
    spare: columns.leastRounding.value,
  };
  const terms =
    easy.find((some) => roomyIn(demands(some)) <= textWidth) ??
    pressed.find((some) => leastIn(demands(some)) <= textWidth) ??
    last;
  const ways = easesOf((ease) => demands({ ...terms, ease }), textWidth);
  return { size: terms.size, cellSide: terms.cellSide, widths: lowest(placed, terms, ways) };
}

/** In steps of a point. */
function sizesDown(largest: number, least: number): readonly number[] {
  const steps = Math.max(Math.floor(largest - least), 0);
  return Array.from({ length: steps + 1 }, (_, step) => largest - step);
}

const roomyIn = (all: readonly Demand[]): number => sum(all.map(({ roomy }) => roomy));
const leastIn = (all: readonly Demand[]): number => sum(all.map(({ least }) => least));

/** Ways to share the page: the columns beside the content from as narrow as is easy to read to twice that. */
const easesOf = (demands: (ease: number) => readonly Demand[], textWidth: number): readonly (readonly number[])[] =>
  [1, 1.25, 1.5, 1.75, 2]
    .map(demands)
    .filter((all, index) => index === 0 || roomyIn(all) <= textWidth)
    .map((all) => fitWidths(textWidth, claims(all, textWidth)));

/** The widths that make the table lowest, judged by rows picked evenly: a column too narrow makes every row high. */
function lowest(
  rows: readonly (readonly PlacedCell[])[],
  terms: Terms,
  tried: readonly (readonly number[])[],
): readonly number[] {
  const step = Math.ceil(rows.length / rowsJudged);
  const judged = rows.filter((_, index) => index % step === 0);
  const heightOf = (widths: readonly number[]): number => sum(judged.map((cells) => rowHeight(cells, widths, terms)));
  return tried
    .map((widths) => ({ widths, height: heightOf(widths) }))
    .reduce((best, one) => (one.height < best.height ? one : best)).widths;
}

const rowsJudged = 50;

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
