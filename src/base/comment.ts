/** What an author wrote beside the text of a file: a comment, and what it speaks of. */
import type { Position } from "./place.ts";

export interface Comment {
  readonly file: string;
  /** Of the whole comment, its `#` included; `end` is exclusive. */
  readonly start: Position;
  readonly end: Position;
  /** NFC, without `#` and the blanks around it. */
  readonly text: string;
  /**
   * At the end of a line: that line, with the text that begins there. On a line of its own: the entry below it; before
   * all entries, the whole file. Offsets, `[from, to)`.
   */
  readonly about: readonly [from: number, to: number];
}
