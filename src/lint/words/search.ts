/** Finds words in what the author worded himself: in the free stretches of the texts a clerk writes. */
import type { ModelPath, Within } from "../../base/place.ts";
import type { PlanText, TextRole } from "../subject.ts";
import { pageOf } from "./page.ts";

export interface Hit {
  readonly path: ModelPath;
  readonly within: Within;
  readonly role: TextRole;
  /** The whole text, and the words found in it. */
  readonly text: string;
  readonly found: string;
  readonly groups: readonly (string | undefined)[];
}

/** Everything but names of organs and persons, positions and the small parts of the head. */
export const written: ReadonlySet<TextRole> = new Set<TextRole>([
  "subject",
  "citation",
  "leadIn",
  "heading",
  "prose",
  "cell",
  "unitCell",
  "timeCell",
  "columnTitle",
  "recipient",
]);
/** Running text outside tables and recipients. */
export const running: ReadonlySet<TextRole> = new Set<TextRole>(["leadIn", "prose"]);
/** Sentences, in tables too. */
export const sentences: ReadonlySet<TextRole> = new Set<TextRole>(["leadIn", "prose", "cell"]);

/**
 * @param pattern Global, and without `\s`: a text has no line breaks, and all are searched in one go, line by line.
 * What it looks at before and after may lie outside the free stretch, what it matches may not.
 */
export function hitsIn(texts: readonly PlanText[], pattern: RegExp, roles: ReadonlySet<TextRole> = written): readonly Hit[] {
  const { lines, all } = pageOf(texts, roles);
  const hits: { readonly at: number; readonly hit: Hit }[] = [];
  let line = 0;
  for (const match of all.matchAll(byLine(pattern))) {
    while ((lines[line + 1]?.start ?? Infinity) <= match.index) line += 1;
    const from = match.index - (lines[line]?.start ?? 0);
    const within: Within = [from, from + match[0].length];
    for (const { at, text } of lines[line]?.same ?? []) {
      if (!isFree(text.free, within)) continue;
      hits.push({ at, hit: { path: text.path, within, role: text.role, text: text.text, found: match[0], groups: match.slice(1) } });
    }
  }
  return hits.sort((one, other) => one.at - other.at).map(({ hit }) => hit);
}

const isFree = (free: readonly Within[], [from, to]: Within): boolean => free.some(([start, end]) => start <= from && to <= end);

const multiline = new WeakMap<RegExp, RegExp>();

/** `^` and `$` mean beginning and end of a text. */
function byLine(pattern: RegExp): RegExp {
  const known = multiline.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}m`);
  multiline.set(pattern, known);
  return known;
}

/** Whole words only: `\b` knows no Vietnamese letters. Ranges, because they are looked up several times faster than `\p{L}`. */
export const words = (source: string, flags = ""): RegExp => new RegExp(`(?<!${letter})(?:${source})(?!${letter})`, `gu${flags}`);
const letter = "[0-9A-Za-z\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]";

/** Words as they stand, for a pattern. */
export const literally = (plain: string): string => plain.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Whether a sentence begins at `at`, so that a capital says nothing. */
export const beginsSentence = (text: string, at: number): boolean => /(?:^|[.!?…:])["“(\s]*$/u.test(text.slice(0, at));

/** `replacement` with the first letter as large as that of `found`. */
export function likeFirst(found: string, replacement: string): string {
  const first = found.slice(0, 1);
  return first === first.toLowerCase() ? replacement : upperFirst(replacement);
}

export const upperFirst = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
export const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
