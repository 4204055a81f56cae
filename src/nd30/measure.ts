import type { Clause } from "./clause.ts";

/** One number the pages are made with: what we use, what is lawful, and who says so. */
export interface Measure {
  /** What is measured, in Vietnamese: for the coverage list and for messages about a profile's choices. */
  readonly label: string;
  /** What we use unless an office chooses otherwise. */
  readonly value: number;
  /** `lines`: line spacing as a multiple of the single line. `ratio`: a part of the length of a line of text. */
  readonly unit: "mm" | "pt" | "lines" | "ratio";
  /** The lawful choices; where absent on both sides, and no `choices`, the value is fixed. */
  readonly min?: number;
  readonly max?: number;
  /** Set where single values are lawful and nothing between them. */
  readonly choices?: readonly number[];
  readonly clause: Clause;
}

/** How one component of the document is set. `size` in points. */
export interface TextStyle {
  readonly label: string;
  readonly size: Measure;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly align: "left" | "center" | "right" | "justify";
}

/** The face a text is measured and printed in. `size` in points. */
export interface Face {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** The face of a component at its size in our table, or at another lawful one. */
export const faceOf = ({ size, bold, italic }: TextStyle, points = size.value): Face => ({ size: points, bold, italic });
