/** Range patches on a text of the user's: what lies outside of them stays as it is, byte for byte. */

/** Replaces `[from, to)`, in UTF-16 code units, by `text`; an insertion where both are equal. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Those that can be made together, in the order of the text: of two that overlap, or insert at one spot, the first. */
export function compatible<E extends Edit>(edits: readonly E[]): readonly E[] {
  const taken: E[] = [];
  for (const edit of edits.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = taken.at(-1);
    const isSameSpot = last !== undefined && last.from === edit.from && last.to === edit.to;
    if (last === undefined || (edit.from >= last.to && !isSameSpot)) taken.push(edit);
  }
  return taken;
}

/** Makes those edits that are compatible; the others are left for another run. */
export function patch(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { from, to, text: replacement } of compatible(edits)) {
    pieces.push(text.slice(done, from), replacement);
    done = to;
  }
  return [...pieces, text.slice(done)].join("");
}
