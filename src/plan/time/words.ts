/** A text as the grammar reads it: one case, one spacing, one dash, one spelling, with the way back to the author's words. */

export interface Words {
  readonly text: string;
  readonly source: string;
  /** For each code unit of `text`: where in `source` its token begins and ends; for a space, the next and the last one. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** `Quí III – IV / 2026` gives `quý iii-iv/2026`. One final sign and the bullet of a list are left out. */
export function wordsOf(source: string): Words {
  const tokens = [...source.matchAll(/\p{L}[\p{L}\p{M}]*|\d+|\S/gu)];
  while (bullets.has(tokens[0]?.[0] ?? "")) tokens.shift();
  if (finalSigns.has(tokens.at(-1)?.[0] ?? "") && !signs.test(tokens.at(-2)?.[0] ?? "")) tokens.pop();

  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  for (const [index, token] of tokens.entries()) {
    const word = spell(token[0]);
    if (needsSpace(tokens[index - 1]?.[0], token[0], tokens[index - 2]?.[0])) {
      text += " ";
      from.push(token.index);
      to.push(to.at(-1) ?? token.index);
    }
    text += word;
    for (let unit = 0; unit < word.length; unit++) {
      from.push(token.index);
      to.push(token.index + token[0].length);
    }
  }
  return { text, source, from, to };
}

/** The author's own words behind a stretch of the text that is read. */
export function sourceOf({ source, from, to }: Words, start: number, end: number): string {
  return source.slice(from[start] ?? source.length, to[end - 1] ?? source.length).trim();
}

/** The same words without a stretch of them. */
export function without({ text, source, from, to }: Words, start: number, end: number): Words {
  return {
    text: text.slice(0, start) + text.slice(end),
    source,
    from: [...from.slice(0, start), ...from.slice(end)],
    to: [...to.slice(0, start), ...to.slice(end)],
  };
}

const bullets: ReadonlySet<string> = new Set(["-", "–", "+", "•", "*"]);
const finalSigns: ReadonlySet<string> = new Set([".", ",", ";", ":"]);
/** Before a final sign these mean "and so on": nothing may be left out. */
const signs = /^[.,;:…]$/u;
const dashes: ReadonlySet<string> = new Set("-–—−‐‑");
const tight: ReadonlySet<string> = new Set([...dashes, "/", "."]);
const closing: ReadonlySet<string> = new Set(",;:)");
const startsWithDigit = (token = ""): boolean => token >= "0" && token < ":";

function needsSpace(before: string | undefined, token: string, beforeThat: string | undefined): boolean {
  if (before === undefined || before === "(") return false;
  if (before === ":" && startsWithDigit(token)) return !startsWithDigit(beforeThat);
  return !closing.has(token) && !tight.has(token) && !tight.has(before);
}

const spellings: ReadonlyMap<string, string> = new Map([
  ["quí", "quý"],
  ["hàng", "hằng"],
  ["kì", "kỳ"],
  ["tới", "đến"],
  ["bẩy", "bảy"],
]);

function spell(token: string): string {
  if (dashes.has(token)) return "-";
  const word = token.normalize("NFC").toLowerCase();
  return spellings.get(word) ?? word;
}
