/** Lines of a text as the scan sees them: where each stands and what it is indented with. */

export interface Line {
  /** From 0. */
  readonly index: number;
  readonly from: number;
  /** Behind the last character that is not blank. */
  readonly to: number;
  /** What stands before the words: spaces, wrongly tabs or other blanks. */
  readonly blanks: string;
  /** Spaces before the first other character, a tab included. */
  readonly spaces: number;
  readonly words: string;
}

export function linesOf(text: string): Line[] {
  let from = 0;
  return text.split("\n").map((whole, index) => {
    const trimmed = whole.trimEnd();
    const blanks = /^[ \t\u00a0\u2000-\u200a\u3000]*/.exec(trimmed)?.[0] ?? "";
    const spaces = /^ */.exec(blanks)?.[0].length ?? 0;
    const line = { index, from, to: from + trimmed.length, blanks, spaces, words: trimmed.slice(blanks.length) };
    from += whole.length + 1;
    return line;
  });
}
