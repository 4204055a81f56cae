/** Puts one text together from stretches of what was typed and words of our own, the way back kept character by character. */
import type { Within } from "../base/place.ts";
import type { SourceScalar } from "../source/source.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Stretch } from "./findings.ts";

/** Without `within` the words are our own. */
export interface Piece {
  readonly text: string;
  /** The user's characters behind a part of `text`. */
  readonly within?: (part: Within) => Stretch;
}

export const ours = (text: string): Piece => ({ text });
export const typed = (cut: Cut): Piece => ({ text: cut.text, within: (part) => stretchOf(cut, part) });

/** @param whole What is shown for words of our own that stand alone. */
export function composed(pieces: readonly Piece[], { start, end, home }: Stretch, style: SourceScalar["style"] = "plain"): SourceScalar {
  const value = pieces.map(({ text }) => text).join("");
  const whole: Stretch = { start, end, ...(home === undefined ? {} : { home }) };
  const within = (part: Within): Stretch => stretchIn(pieces, part) ?? whole;
  return { kind: "scalar", value, style, ...whole, within };
}

function stretchIn(pieces: readonly Piece[], [from, to]: Within): Stretch | undefined {
  const found: Stretch[] = [];
  let start = 0;
  for (const { text, within } of pieces) {
    const end = start + text.length;
    const isTouched = from === to ? start <= from && from <= end : start < to && from < end;
    if (isTouched && within !== undefined) found.push(within([Math.max(from, start) - start, Math.min(to, end) - start]));
    start = end;
  }
  const [first] = found;
  if (first === undefined) return undefined;
  return { ...first, start: Math.min(...found.map((one) => one.start)), end: Math.max(...found.map((one) => one.end)) };
}
