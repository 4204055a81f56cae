/** What edits do to a file, as a person checks it: each line at fault before and after, cut around the words that change. */
import type { Position } from "../base/place.ts";
import { visible } from "./visible.ts";

export interface Change {
  readonly start: Position;
  readonly end: Position;
  /** What takes the place of the stretch, in the same line. */
  readonly text: string;
}

/** Characters shown on each side of a change. */
const around = 40;

/**
 * @param text The file that the positions count in.
 * @param changes In the order of the text, none over a line break.
 * @returns For each change three lines: place, before, after.
 */
export function reportChanges(file: string, text: string, changes: readonly Change[]): string {
  return changes.map((change) => `${visible(file)}:${change.start.line}:${change.start.column}\n${told(text, change)}`).join("");
}

function told(text: string, { start, end, text: replacement }: Change): string {
  const before = cut(/[^\r\n]*$/.exec(text.slice(Math.max(0, start.offset - 4 * around), start.offset))?.[0] ?? "", "start");
  const after = cut(/^[^\r\n]*/.exec(text.slice(end.offset, end.offset + 4 * around))?.[0] ?? "", "end");
  const line = (sign: string, words: string): string => `  ${sign} ${visible(before + words + after)}\n`;
  return line("-", text.slice(start.offset, end.offset)) + line("+", replacement);
}

/** Cut between words, where the line is longer. */
function cut(words: string, side: "start" | "end"): string {
  if (words.length <= around) return side === "start" ? words.trimStart() : words.trimEnd();
  if (side === "end") return `${/^.*(?=\s)/su.exec(words.slice(0, around))?.[0] ?? words.slice(0, around)} …`;
  return `… ${/\s(.*)$/su.exec(words.slice(-around))?.[1] ?? words.slice(-around)}`;
}
