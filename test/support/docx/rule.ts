/** Horizontal rules as an eye sees them: dark lines in the picture of a page, whatever way the file draws them. */
import type { Picture, Word } from "./office.ts";

/** Of the pictures that `ruleUnder` reads. */
export const dotsPerInch = 300;

/** The longest dark line in the 4 mm below a word, in millimetres from the left edge; `between` leaves out the rest of the page. */
export function ruleUnder(
  picture: Picture | undefined,
  word: Word | undefined,
  between: readonly [left: number, right: number] = [0, Infinity],
): { readonly left: number; readonly right: number } {
  if (picture === undefined || word === undefined) throw new Error("nothing to look at");
  const dots = (length: number): number => Math.round((length / 25.4) * dotsPerInch);
  const columns = [dots(between[0]), Math.min(picture.width, dots(between[1]))] as const;
  const lines = Array.from({ length: dots(4) }, (_, index) => darkest(picture, dots(word.bottom) - dots(1) + index, columns));
  const longest = lines.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? { start: 0, end: 0 };
  return { left: (longest.start / dotsPerInch) * 25.4, right: (longest.end / dotsPerInch) * 25.4 };
}

/** The longest run of dark pixels in a row of a picture. */
function darkest(
  { width, pixels }: Picture,
  row: number,
  [from, to]: readonly [number, number],
): { readonly start: number; readonly end: number } {
  let [best, start] = [{ start: 0, end: 0 }, from];
  for (let column = from; column < to; column += 1) {
    if ((pixels[row * width + column] ?? 255) > 128) start = column + 1;
    else if (column + 1 - start > best.end - best.start) best = { start, end: column + 1 };
  }
  return best;
}
