/** Finds what a text quotes: those words are verbatim. */
import type { Within } from "../base/place.ts";

/** Stretches in quotation marks, the marks included. Where marks do not pair up, everything from the first mark on. */
export function quotesIn(text: string): readonly Within[] {
  if (!anyMark.test(text)) return [];
  const found: Within[] = [];
  let opening: { readonly at: number; readonly closing: string } | undefined;
  let first: number | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (!marks.includes(sign) || isApostrophe(text, at)) continue;
    // 5' is five minutes.
    if (opening === undefined && /['’]/u.test(sign) && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) continue;
    first ??= at;
    if (opening !== undefined) {
      // Other marks inside a quotation belong to it.
      if (sign !== opening.closing) continue;
      found.push([opening.at, at + 1]);
      opening = undefined;
      continue;
    }
    const closing = pairs[sign];
    if (closing === undefined) return [[first, text.length]];
    opening = { at, closing };
  }
  return opening === undefined || first === undefined ? found : [[first, text.length]];
}

const pairs: Readonly<Record<string, string>> = { "“": "”", '"': '"', "‘": "’", "'": "'", "«": "»", "„": "“" };
const marks = "“”\"‘’'«»„";
const anyMark = /[“”"‘’'«»„]/u;

/** H'Mông, Ea H’leo. */
const isApostrophe = (text: string, at: number): boolean =>
  /['’]/u.test(text[at] ?? "") && /[\p{L}\p{N}]/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");
