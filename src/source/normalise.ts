/** NFC and `\n` line breaks, once and here: text typed on a Mac or pasted from a PDF arrives decomposed. */
import { applyEdits, type Edit, type Mapped } from "./mapped.ts";

export interface Normalised extends Mapped {
  /** Offsets, in the text before, of the characters that had to be composed. */
  readonly composed: readonly number[];
}

/**
 * What NFC can change, cluster by cluster: a base with its marks, Hangul, and single characters outside the ranges
 * of everyday Vietnamese text, where no character changes alone. Line breaks ride along.
 */
const cluster =
  /\r\n?|[\u1100-\u1112\uac00-\ud7a3][\u1161-\u11c2]+|\P{M}\p{M}+|\p{M}+|[^\0-\u033f\u0370\u1e00-\u1eff\u2002-\u2125]/gu;

export function normalise(text: string): Normalised {
  if (!text.includes("\r") && text.normalize("NFC") === text) return { ...applyEdits(text, []), composed: [] };
  const edits: Edit[] = [];
  const composed: number[] = [];
  for (const { 0: found, index: from } of text.matchAll(cluster)) {
    const lineBreak = found.startsWith("\r");
    const replacement = lineBreak ? "\n" : found.normalize("NFC");
    if (replacement === found) continue;
    if (!lineBreak) composed.push(from);
    edits.push({ from, to: from + found.length, text: replacement });
  }
  return { ...applyEdits(text, edits), composed };
}
