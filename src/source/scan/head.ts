/** The beginning of an entry: `- - key:` and what follows it on its line. */

export interface Head {
  /** Columns, from 0. */
  readonly dashes: readonly number[];
  readonly key?: string;
  /** Of the key, or of the words if there is none. */
  readonly column: number;
  /** Where the value, or the words without a key, begin in the text; blanks skipped. */
  readonly from: number;
}

/** `words` stand at `column` of their line and at `from` of the text. */
export function headOf(words: string, column: number, from: number): Head {
  const dashes: number[] = [];
  const dash = /-(?:[ \t]+|$)/y;
  let at = 0;
  while (dash.test(words)) {
    dashes.push(column + at);
    at = dash.lastIndex;
  }
  const rest = words.slice(at);
  const place = { dashes, column: column + at };
  const named = /^["']/.test(rest) ? quotedKey(rest) : plainKey(rest);
  if (named === undefined) return { ...place, from: from + at };
  return { ...place, key: named.key, from: from + at + named.length };
}

/** The same behind a sign that stands for a dash; a key is never nearer to its dash than two columns. */
export function headBehind(length: number, words: string, column: number, from: number): Head {
  const head = headOf(words.slice(length), column + Math.max(2, length), from + length);
  return { ...head, dashes: [column, ...head.dashes] };
}

/** `length` reaches to the value. */
interface Named {
  readonly key: string;
  readonly length: number;
}

function quotedKey(rest: string): Named | undefined {
  const [whole, key] = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')[ \t]*:(?:[ \t]+|$)/.exec(rest) ?? [];
  return whole === undefined || key === undefined ? undefined : { key, length: whole.length };
}

/** Up to the first colon with a blank behind it, unless a note begins before. */
function plainKey(rest: string): Named | undefined {
  if (/^[[\]{}|>%@`#&*!,]|^\?[ \t]/.test(rest)) return undefined;
  const colon = rest.search(/:(?:[ \t]|$)/);
  if (colon < 0 || /[ \t]#/.test(rest.slice(0, colon))) return undefined;
  const behind = rest.slice(colon + 1);
  return { key: rest.slice(0, colon).trimEnd(), length: rest.length - behind.trimStart().length };
}
