/** Runs of plain and quoted scalars: folding of lines (YAML 1.2.2, 6.5 and 7.3), escapes (5.7). Line breaks are `\n`. */
import { runList, type Run, type Written } from "./within.ts";

export const plainRuns = ({ text, at, till }: Written): Run[] => folded(text, at, till, undefined);

/** `''` stands for one quote. */
export const singleRuns = ({ text, at, till }: Written): Run[] =>
  folded(text, at + 1, till - 1, (where) => (text.startsWith("''", where) ? { length: 1, textLength: 2 } : undefined));

export const doubleRuns = ({ text, at, till }: Written): Run[] =>
  folded(text, at + 1, till - 1, (where) => (text[where] === "\\" ? escape(text, where) : undefined));

interface Special {
  readonly length: number;
  readonly textLength: number;
}

/**
 * Characters as they stand; blanks around a line break fold with it: one break gives a space, n + 1 breaks give n.
 * `special` answers for an escape at an offset.
 */
function folded(text: string, from: number, till: number, special: ((at: number) => Special | undefined) | undefined): Run[] {
  const { runs, add } = runList();
  const fold = /[ \t]*\n[ \t\n]*/y;
  let direct = from;
  for (let at = from; at < till; ) {
    const escaped = special?.(at);
    if (escaped !== undefined) {
      add(at - direct, direct);
      add(escaped.length, at, escaped.textLength);
      at += escaped.textLength;
      direct = at;
      continue;
    }
    fold.lastIndex = at;
    const blanks = foldStarts(text[at]) ? fold.exec(text)?.[0] : undefined;
    if (blanks === undefined) {
      at += 1;
      continue;
    }
    add(at - direct, direct);
    add(Math.max(1, blanks.split("\n").length - 2), at, blanks.length);
    at += blanks.length;
    direct = at;
  }
  add(till - direct, direct);
  return runs;
}

const foldStarts = (character: string | undefined): boolean => character === " " || character === "\t" || character === "\n";

/** `\` before a line break joins the lines and eats the blanks that follow. */
function escape(text: string, at: number): Special {
  const next = text[at + 1] ?? "";
  if (next === "\n") return { length: 0, textLength: 2 + (/^[ \t]*/.exec(text.slice(at + 2))?.[0].length ?? 0) };
  const digits = { x: 2, u: 4, U: 8 }[next];
  if (digits === undefined) return { length: 1, textLength: 2 };
  const codePoint = Number.parseInt(text.slice(at + 2, at + 2 + digits), 16);
  return { length: codePoint > 0xffff ? 2 : 1, textLength: 2 + digits };
}
