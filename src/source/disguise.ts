/**
 * Characters that yaml would take for its own, in disguise: a misread sentence is disguised in our copy so that yaml
 * reads it as text, and shown again in the value. Each has a noncharacter of its own, which no lawful plan contains.
 */
import type { Edit } from "./mapped.ts";

const special = `"'%@\`|>*&![]{},-?:#\\`;
const first = 0xfdd0;

/** Disguises what makes yaml stumble over a sentence: its first sign, `: `, a final `:` and ` #`. */
export function disguise(text: string, from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  for (const { index } of text.slice(from, to).matchAll(/^[^\p{L}\p{N}]|:(?=\s|$)|(?<=\s)#/gu)) {
    const sign = special.indexOf(text[from + index] ?? "");
    if (sign < 0) continue;
    edits.push({ from: from + index, to: from + index + 1, text: String.fromCharCode(first + sign) });
  }
  return edits;
}

export const shown = (value: string): string =>
  value.replace(/[\ufdd0-\ufde2]/g, (disguised) => special[disguised.charCodeAt(0) - first] ?? disguised);
