/** Breaks a centred text into lines of like length that end where the sense allows it. */
import type { Text } from "../document/document.ts";
import type { Face } from "../nd30/measure.ts";
import { printed } from "./blank.ts";
import { measure } from "./measure.ts";
import { slice } from "./slice.ts";
import { breakCosts } from "./word-groups.ts";

/** One line more weighs more than a break at a worse place, less than a break inside a group. */
const lineCost = 200;
/** For a line that is empty; the square of the empty part makes lines of like length the cheapest. */
const emptyCost = 100;
/** Cutting a word between two letters: only where it is wider than the column. */
const cutCost = 20_000;

/** A word of the printed text: `[from, to)`, and what it costs to end a line after it. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
}

/** The lines of a text no wider than `width` millimetres. Spans keep their origins; the space at a break is dropped. */
export function breakAtSense(text: Text, width: number, face: Face): readonly Text[] {
  const words = readWords(printed(text, face), width, face);
  return cheapest(printed(text, face), words, width, face).map((line) => slice(text, line, face));
}

/** The width of the widest part that holds together: a break that costs `hold` or more does not count. */
export function widestGroup(text: Text, face: Face, hold: number): number {
  const all = printed(text, face);
  let begin: number | undefined;
  let widest = 0;
  for (const { from, to, cost } of readWords(all, Infinity, face)) {
    begin ??= from;
    widest = Math.max(widest, measure(all.slice(begin, to), face));
    if (cost < hold) begin = undefined;
  }
  return widest;
}

function readWords(text: string, width: number, face: Face): readonly Word[] {
  const found = [...text.matchAll(/[^ ]+/gu)];
  const costs = breakCosts(found.map(([word]) => word));
  return found.flatMap(({ 0: word, index }, position) => cut(word, index, costs[position] ?? 0, width, face));
}

/** A word in one part, or in as many as it needs to be no wider than a line. */
function cut(word: string, at: number, after: number, width: number, face: Face): readonly Word[] {
  const parts: Word[] = [];
  let from = at;
  let to = at;
  let used = 0;
  for (const letter of word) {
    const advance = measure(letter, face);
    if (to > from && used + advance > width) {
      parts.push({ from, to, cost: cutCost });
      from = to;
      used = 0;
    }
    to += letter.length;
    used += advance;
  }
  return [...parts, { from, to, cost: after }];
}

/** The way to the end of a word with the least cost, and where its last line begins. */
interface Way {
  readonly cost: number;
  readonly first: number;
}

function cheapest(text: string, words: readonly Word[], width: number, face: Face): readonly (readonly [number, number])[] {
  const ways: Way[] = [];
  for (const [last, { to }] of words.entries()) {
    let best: Way = { cost: Infinity, first: last };
    for (let first = last; first >= 0; first--) {
      const empty = 1 - measure(text.slice(words[first]?.from, to), face) / width;
      if (empty < 0 && first < last) break;
      const before = first === 0 ? 0 : (ways[first - 1]?.cost ?? 0) + (words[first - 1]?.cost ?? 0);
      const total = before + lineCost + emptyCost * empty ** 2;
      if (total < best.cost) best = { cost: total, first };
    }
    ways.push(best);
  }
  const lines: (readonly [number, number])[] = [];
  for (let last = words.length - 1; last >= 0; ) {
    const first = ways[last]?.first ?? last;
    lines.unshift([words[first]?.from ?? 0, words[last]?.to ?? 0]);
    last = first - 1;
  }
  return lines;
}
