/** Places in a text, found by the words that stand there. */
import type { Place, Position } from "../../src/base/place.ts";

/** The place of the first occurrence of `words`, or of the spot between `before|after`. */
export function placeOf(text: string, words: string, file = "plans/thi-dua.yaml"): Place {
  const offset = text.indexOf(words);
  if (offset === -1) throw new Error(`không có \`${words}\``);
  return { file, path: [], start: positionAt(text, offset), end: positionAt(text, offset + words.length) };
}

export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
