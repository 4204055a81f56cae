/** Runs of literal and folded block scalars (YAML 1.2.2, 8.1). Line breaks are `\n`. */
import { runList, type Run, type Written } from "./within.ts";

export function blockRuns({ text, at, till, value }: Written, style: "literal" | "folded"): Run[] {
  const lines = linesBetween(text, text.indexOf("\n", at) + 1, till);
  const indent = indentOf(lines, value);
  const { runs, add } = runList();
  let line = 0;
  for (let done = 0; done < value.length; ) {
    const { start, words } = lines[line] ?? { start: till, words: "" };
    const shown = words.slice(indent);
    const here = value.startsWith(shown, done) ? shown : "";
    add(here.length, start + words.length - shown.length);
    done += here.length;
    if (done >= value.length) break;
    const gap = breakIn(lines, line, value, done, style, indent);
    const breakAt = start + words.length;
    // The last line of a file may end without the break that its value has.
    add(gap.length, breakAt, Math.min(gap.textLength, till - breakAt));
    done += gap.length;
    line += gap.lines;
  }
  return runs;
}

interface BlockLine {
  readonly start: number;
  readonly words: string;
}

function linesBetween(text: string, from: number, till: number): BlockLine[] {
  let start = from;
  return text.slice(from, till).split("\n").map((words) => {
    const line = { start, words };
    start += words.length + 1;
    return line;
  });
}

/** What was taken off each line: the blanks of the first line with words, less those that it kept. */
function indentOf(lines: readonly BlockLine[], value: string): number {
  const written = lines.find(({ words }) => /[^ ]/.test(words))?.words;
  const kept = value.split("\n").find((words) => /[^ ]/.test(words));
  if (written === undefined || kept === undefined) return 0;
  return leadingSpaces(written) - leadingSpaces(kept);
}

const leadingSpaces = (words: string): number => /^ */.exec(words)?.[0].length ?? 0;

interface Gap {
  /** Characters of value that stand for the gap, and of text behind them. */
  readonly length: number;
  readonly textLength: number;
  /** Lines passed. */
  readonly lines: number;
}

/** A literal break stands for itself. A folded one may take empty lines with it and give a space or fewer breaks. */
function breakIn(lines: readonly BlockLine[], line: number, value: string, done: number, style: string, indent: number): Gap {
  if (style === "literal") return { length: 1, textLength: 1, lines: 1 };
  let next = line + 1;
  while (next < lines.length && (lines[next] as BlockLine).words.slice(indent) === "") next += 1;
  const following = lines[next];
  const length = following === undefined ? value.length - done : foldLength(value, done);
  const end = following === undefined ? (lines.at(-1) as BlockLine) : following;
  const textEnd = following === undefined ? end.start + end.words.length : following.start;
  const from = (lines[line] as BlockLine).start + (lines[line] as BlockLine).words.length;
  return { length, textLength: Math.max(1, textEnd - from), lines: next - line };
}

/** The blank or the line breaks that a fold left in value. */
function foldLength(value: string, at: number): number {
  if (value[at] !== "\n") return 1;
  let end = at;
  while (value[end] === "\n") end += 1;
  return end - at;
}
