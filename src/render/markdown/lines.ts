/** Lines of Markdown from texts of the document, each text escaped for where it stands. */
import type { Text } from "../../document/document.ts";
import { escapeCell, escapeHeading, escapeInline, escapeLine } from "./escape.ts";
import type { HeadingLevel } from "./heading-levels.ts";
import { wordsOf } from "./words.ts";

export const line = (text: Text): string => escapeLine(wordsOf(text));
export const heading = (level: HeadingLevel, text: Text): string => `${"#".repeat(level)} ${escapeHeading(wordsOf(text))}`;
export const bold = (text: Text): string => emphasised("**", text, escapeInline);
export const italic = (text: Text): string => emphasised("*", text, escapeInline);
export const boldItalic = (text: Text): string => emphasised("***", text, escapeInline);
export const boldInCell = (text: Text): string => emphasised("**", text, escapeCell);
export const italicInCell = (text: Text): string => emphasised("*", text, escapeCell);

/** Marks do not take beside a space, so an open slot at either end stays outside of them. */
function emphasised(mark: string, text: Text, escape: (words: string) => string): string {
  const words = wordsOf(text);
  const inner = words.trim();
  if (inner === "") return words;
  const start = words.indexOf(inner);
  return `${words.slice(0, start)}${mark}${escape(inner)}${mark}${words.slice(start + inner.length)}`;
}

export const bullet = (level: 1 | 2, text: Text): string => bulletMarks[level] + line(text);

const bulletMarks = { 1: "- ", 2: "  + " } as const;

/** A text that brings its own sign is an item of a list, so that raw and rendered file both show one sign. */
export function signed(level: 1 | 2, text: Text): string {
  const words = wordsOf(text);
  const mark = bulletMarks[level];
  return words.startsWith(mark.trimStart()) ? mark + escapeLine(words.slice(2).trimStart()) : escapeLine(words);
}

/** Blocks parted by a blank line, items of one list by none. */
export const joined = (blocks: readonly string[]): string =>
  blocks
    .filter((block) => block !== "")
    .reduce((all, block, index, kept) => `${all}${gap(kept[index - 1], block)}${block}`, "");

function gap(previous: string | undefined, block: string): string {
  if (previous === undefined) return "";
  return isItem(previous) && isItem(block) ? "\n" : "\n\n";
}

/** Words of a plan never begin so: they are escaped. */
const isItem = (block: string): boolean => /^(?:-| {2}\+) /.test(block);
