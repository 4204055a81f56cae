/** Writes words in the style of the YAML scalar they shall stand in. */
import type { SourceScalar } from "../source/source.ts";

/** Line breaks of any kind and control characters end a line or a scalar; `<<` would open a variable. */
const unwritable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]|<</u;

/**
 * @param text The file.
 * @returns The characters to write; none where no way of writing is safe whatever stands around. What a plain scalar or
 *   the first word of a block can hold depends on its neighbours: that is for reading again to tell.
 */
export function writtenIn(scalar: SourceScalar, text: string, words: string): string | undefined {
  if (unwritable.test(words)) return undefined;
  if (scalar.style === "block" || scalar.style === "plain") return words;
  if (scalar.style === "empty") return undefined;
  return text[scalar.start] === '"' ? words.replace(/["\\]/g, "\\$&") : words.replaceAll("'", "''");
}
