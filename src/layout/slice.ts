import type { Text } from "../document/document.ts";
import type { Face } from "../nd30/measure.ts";
import { printedSpan } from "./blank.ts";

/**
 * A stretch of a text, its spans cut where need be and their origins kept.
 *
 * `from` and `to` count in the printed text, where an open slot has the length of its empty place. A slot is never cut:
 * it belongs to the stretch in which it begins.
 */
export function slice(text: Text, [from, to]: readonly [number, number], face: Face): Text {
  let start = 0;
  return text.flatMap((span): Text => {
    const { length } = printedSpan(span, face);
    const begin = start;
    start += length;
    if (span.kind === "slot") return begin >= from && begin < to ? [span] : [];
    const part = span.text.slice(Math.max(from - begin, 0), Math.max(to - begin, 0));
    return part === "" ? [] : [{ ...span, text: part }];
  });
}
