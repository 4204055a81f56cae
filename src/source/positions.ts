/** Lines and columns of a text, as an editor counts them: `\r\n`, `\n` and a lone `\r` each end a line. */
import type { Position } from "../base/place.ts";

/** The lines are found when the first position is asked for: a faultless plan may never ask. */
export function positionsIn(text: string): (offset: number) => Position {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return { offset, line: low, column: offset - (starts[low - 1] as number) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) starts.push(index + lineBreak.length);
  return starts;
}
