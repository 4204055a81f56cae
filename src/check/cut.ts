/** Cuts the texts of the model out of what was typed, and finds the way back, character by character. */
import type { Within } from "../base/place.ts";
import type { SourceScalar } from "../source/source.ts";
import type { Stretch } from "./findings.ts";

/** One text of the model. Trimmed, on one line. */
export interface Cut {
  readonly scalar: SourceScalar;
  /** What it was made from: `[from, to)` in the scalar's value. */
  readonly from: number;
  readonly to: number;
  /** Words of our own in front of the author's. */
  readonly prefix: string;
  readonly text: string;
}

/** Line breaks of Unicode, all of which JavaScript counts as blanks. */
export const lineBreak = /[\n\v\f\r\u2028\u2029]/;
/** What a text may lose: line breaks with the blanks around them. */
const changeable = /\s+/g;

export function cutOf(scalar: SourceScalar, from = 0, to = scalar.value.length, prefix = ""): Cut {
  const typed = scalar.value.slice(from, to);
  const start = from + typed.length - typed.trimStart().length;
  const end = Math.max(start, from + typed.trimEnd().length);
  return { scalar, from: start, to: end, prefix, text: prefix + cleaned(scalar.value.slice(start, end)) };
}

/** A text that was not typed, but stands where a key was. */
export const generatedAt = (key: SourceScalar, text: string): Cut => ({
  scalar: key,
  from: 0,
  to: key.value.length,
  prefix: text,
  text,
});

/** The user's characters behind a text, or behind a part of it. Words of our own lead to the whole. */
export function stretchOf({ scalar, from, to, prefix, text }: Cut, within: Within = [0, text.length]): Stretch {
  const length = text.length - prefix.length;
  const start = Math.min(Math.max(within[0] - prefix.length, 0), length);
  const end = Math.min(within[1] - prefix.length, length);
  if (end <= 0 && prefix !== "") return scalar.within([from, to]);
  const typed = scalar.value.slice(from, to);
  const first = typedIndex(typed, start);
  const last = end > start ? typedIndex(typed, end - 1) + 1 : first;
  return scalar.within([from + first, from + last]);
}

const cleaned = (typed: string): string =>
  lineBreak.test(typed) ? typed.replace(changeable, replacement) : typed;

const replacement = (found: string): string => (lineBreak.test(found) ? " " : found);

/** Where the character `index` of the cleaned text stands in the typed one. */
function typedIndex(typed: string, index: number): number {
  let lost = 0;
  for (const { 0: found, index: at } of typed.matchAll(changeable)) {
    if (at - lost >= index) break;
    lost += found.length - replacement(found).length;
  }
  return index + lost;
}
