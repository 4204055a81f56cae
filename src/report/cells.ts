/** A line of text cut into what a terminal shows in one piece, each with its width in terminal columns. */
import { visible } from "./visible.ts";

export interface Cell {
  /** What is printed: safe, tabs drawn as `⇥` and filled up to the next stop. */
  readonly shown: string;
  readonly width: number;
  /** The UTF-16 code units of the line it stands for, `[from, to)`. */
  readonly from: number;
  readonly to: number;
}

const tabStop = 4;
const joined = /^[\p{M}\u200c\u200d]$/u;
/** East Asian wide letters and signs, and pictures drawn in colour. */
const wide =
  /^[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;

/** Marks are joined to the letter before them, so that text typed in NFD is as wide as it looks. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let from = 0;
  for (const character of line) {
    const to = from + character.length;
    const last = cells.at(-1);
    if (joined.test(character) && last !== undefined) {
      cells[cells.length - 1] = { ...last, shown: last.shown + character, to };
    } else {
      const shown = draw(character, column);
      const width = wide.test(character) ? 2 : joined.test(character) ? 1 : shown.length;
      cells.push({ shown, width, from, to });
      column += width;
    }
    from = to;
  }
  return cells;
}

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

function draw(character: string, column: number): string {
  if (character === "\t") return "⇥".padEnd(tabStop - (column % tabStop));
  if (joined.test(character)) return `◌${character}`;
  return visible(character);
}
