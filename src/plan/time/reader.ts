/** The small change of the grammar: a reader takes a meaning off the text at a place, or says it is not there. */

export interface Read<T> {
  readonly value: T;
  readonly end: number;
}
export type Reader<T> = (text: string, at: number) => Read<T> | undefined;

/** A part of a pattern that one of several words fits. */
export const oneOf = (words: readonly string[]): string => `(?:${words.join("|")})`;
/** A part of a pattern that ends a word. */
export const wordEnd = "(?!\\p{L})";

/** Matches a sticky pattern (`y`) at exactly that place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** The place after an optional match. */
export const skip = (pattern: RegExp, text: string, at: number): number => at + (matchAt(pattern, text, at)?.[0].length ?? 0);

/** The reader that gets furthest; the first of equals. */
export const longestOf =
  <T>(readers: readonly Reader<T>[]): Reader<T> =>
  (text, at) => {
    let longest: Read<T> | undefined;
    for (const reader of readers) {
      const read = reader(text, at);
      if (read !== undefined && read.end > (longest?.end ?? -1)) longest = read;
    }
    return longest;
  };

/** One or more, with separators between; a separator without a follower is not taken. */
export const listOf =
  <T>(reader: Reader<T>, separator: RegExp): Reader<readonly T[]> =>
  (text, at) => {
    const first = reader(text, at);
    if (first === undefined) return undefined;
    const all = [first.value];
    let end = first.end;
    for (;;) {
      const sign = matchAt(separator, text, end);
      const next = sign && reader(text, end + sign[0].length);
      if (next === undefined) return { value: all, end };
      all.push(next.value);
      end = next.end;
    }
  };
