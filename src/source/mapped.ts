/** Text after edits, and the way back: which offset of the text before them stands behind an offset of the text after. */

/** Replaces `[from, to)` by `text`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Inside a replaced stretch, `start` leads to its first and `end` behind its last character. */
export type Back = (offset: number, side: "start" | "end") => number;

export interface Mapped {
  readonly text: string;
  readonly back: Back;
}

export const identity: Back = (offset) => offset;

/** Edits in any order; one that touches a stretch already replaced is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): Mapped {
  const pieces: string[] = [];
  const shifts: Shift[] = [];
  let done = 0;
  let length = 0;
  for (const { from, to, text: replacement } of [...edits].sort((a, b) => a.from - b.from)) {
    if (from < done) continue;
    pieces.push(text.slice(done, from), replacement);
    length += from - done;
    if (replacement.length !== 1 || to - from !== 1) shifts.push({ at: length, till: length + replacement.length, from, to });
    length += replacement.length;
    done = to;
  }
  pieces.push(text.slice(done));
  return { text: pieces.join(""), back: shifts.length === 0 ? identity : backThrough(shifts) };
}

/** `[from, to)` before the edit became `[at, till)` after it. One character for one needs none. */
interface Shift {
  readonly at: number;
  readonly till: number;
  readonly from: number;
  readonly to: number;
}

const backThrough = (shifts: readonly Shift[]): Back => (offset, side) => {
  const shift = shifts[lastAtOrBefore(shifts, offset)];
  if (shift === undefined) return offset;
  if (offset >= shift.till) return shift.to + offset - shift.till;
  return side === "start" || offset === shift.at ? shift.from : shift.to;
};

function lastAtOrBefore(shifts: readonly Shift[], offset: number): number {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle] as Shift).at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The way back through several steps, the last step first. */
export const backThroughAll = (steps: readonly Back[]): Back => {
  const moved = steps.filter((step) => step !== identity);
  if (moved.length === 0) return identity;
  return (offset, side) => moved.reduceRight((at, step) => step(at, side), offset);
};
