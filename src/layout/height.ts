/** How high things are on paper. Estimates, for what may be cut by the end of a page and what must not. */
import type { CellParagraph, Text } from "../document/document.ts";
import { faceIn, type House } from "../nd30/house.ts";
import { faceOf, type Face } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import type { PlacedCell } from "./cells.ts";
import { sum } from "./fit-widths.ts";
import type { Page, TableLayout } from "./layout.ts";
import { measure, millimetresPerPoint } from "./measure.ts";
import { wrap } from "./wrap.ts";

/** A single line of Times New Roman is this many times as high as the size of its letters. */
const singleLine = 1.15;

export const lineHeight = (size: number): number => size * singleLine * millimetresPerPoint;

/** Of a whole page between its margins. */
export const pageHeight = ({ height, margins }: Page): number => height - margins.top - margins.bottom;

export const textHeight = (text: Text, width: number, face: Face, indent = 0): number =>
  wrap(printed(text, face), width, face, indent).length * lineHeight(face.size);

/** A paragraph of the body with its gap. */
export function paragraphHeight(text: Text, width: number, house: House): number {
  const { firstLineIndent, lineSpacing, paragraphGap } = house;
  const lines = textHeight(text, width, faceIn(styles.body, house), firstLineIndent);
  return lines * lineSpacing + paragraphGap * millimetresPerPoint;
}

/** The height of the highest cell. `widths` are those of the columns; a cell that reaches down counts with its share. */
export const rowHeight = (cells: readonly PlacedCell[], widths: readonly number[], look: CellLook): number =>
  cells.reduce((highest, { cell, column, rows }) => {
    const width = sum(widths.slice(column, column + cell.columns));
    return Math.max(highest, cellHeight(cell.paragraphs, width, look) / rows);
  }, 0);

type CellLook = Pick<TableLayout, "size" | "cellSide">;

function cellHeight(paragraphs: readonly CellParagraph[], width: number, { size, cellSide }: CellLook): number {
  const { cellTop, paragraphGap } = measures.table;
  const face = faceOf(styles.tableCell, size);
  const bullet = measure("- ", face);
  const gap = paragraphGap.value * millimetresPerPoint;
  const heights = paragraphs.map(
    ({ level, text }) => textHeight(text, width - 2 * cellSide, face, level === 0 ? 0 : bullet) + gap,
  );
  return Math.max(sum(heights), lineHeight(size)) + 2 * cellTop.value;
}
