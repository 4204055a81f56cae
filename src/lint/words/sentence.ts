/** Parts a paragraph into sentences. */
import type { Within } from "../../base/place.ts";

/** A full stop ends a sentence before a capital; "TP. Hồ Chí Minh", "v.v. " and "30.000" end none. */
const ends = /(?<=[\p{L}\p{N})”"]{2}|\p{L}\p{Ll})(?<!(?<!\p{L})(?:TP|Tp|TX|TT|tr|Đ\/c|ThS|TS|PGS|GS|BS))[.!?…]+["”)]?\s+(?=["“(]?\p{Lu})/gu;

export function sentencesIn(text: string): readonly Within[] {
  const found: Within[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    found.push([from, index + end.trimEnd().length]);
    from = index + end.length;
  }
  if (from < text.length) found.push([from, text.length]);
  return found;
}

/** Syllables and numbers, as an office counts words. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
