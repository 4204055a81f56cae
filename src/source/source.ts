/** What the source stage hands on: a tree of plain texts that knows where each of them stands in the user's file. */
import type { Comment } from "../base/comment.ts";
import type { Position, Within } from "../base/place.ts";

export interface Source {
  /** The name the user gave. */
  readonly file: string;
  /** The user's own characters as decoded, not normalised: what a code frame shows. Offsets below count in it. */
  readonly text: string;
  readonly root: SourceMap;
  readonly positionAt: (offset: number) => Position;
  /** In the order of the file. Looked for when asked: most runs never ask. */
  readonly comments?: () => readonly Comment[];
}

export type SourceNode = SourceScalar | SourceList | SourceMap;

interface Stretch {
  /** Offsets into `Source.text`, `[start, end)`. */
  readonly start: number;
  readonly end: number;
}

/** Every scalar is text: `01` stays "01", nothing written is "". NFC; line breaks are `\n`. */
export interface SourceScalar extends Stretch {
  readonly kind: "scalar";
  readonly value: string;
  readonly style: "empty" | "plain" | "quoted" | "block";
  /**
   * The user's characters behind a part of `value`. `[0, value.length]` gives the words without quotes,
   * indentation and block header; a part inside a folded or escaped stretch gives the whole of that stretch.
   */
  readonly within: (part: Within) => Stretch;
}

export interface SourceList extends Stretch {
  readonly kind: "list";
  readonly items: readonly SourceNode[];
}

/** Entries in the user's order, double keys included: check knows which spellings mean the same. */
export interface SourceMap extends Stretch {
  readonly kind: "map";
  readonly entries: readonly SourceEntry[];
}

export interface SourceEntry {
  readonly key: SourceScalar;
  readonly value: SourceNode;
}
