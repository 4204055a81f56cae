/** Text that is good Unicode but was written for an ABC or VNI font: `Uû ban nh©n d©n`, `Uyû ban nhaân daân`. */
import { tcvn3, vni, type LegacyEncoding } from "../decode/legacy.ts";
import type { Fault } from "../fault.ts";

/**
 * Pairs of letters that no Vietnamese word has in Unicode and that these fonts need all the time. `«` and the soft
 * hyphen are left out: honest texts have them.
 */
const fonts: readonly (readonly [LegacyEncoding, RegExp])[] = [
  [tcvn3, /[A-Za-z\xc0-\xff][\xa8\xa9\xaa\xac\xae\xb5-\xb9]|[\xa8\xa9\xaa\xac\xae\xb5-\xb9][A-Za-z\xc0-\xff]/g],
  [vni, /[aA][\xe0-\xe5\xe8-\xeb\xf9-\xfc\xef\xf5\xf8]|[eE][\xe0-\xe5\xef\xf5\xf8\xf9\xfb]|[oO][\xe2\xe4\xe5\xef\xf8\xfb]|\xf1[aeiou]/g],
];

/** Sure means: six such pairs of at least three kinds. Fewer may be a trade mark or a name. */
const enough = { pairs: 6, kinds: 3 };

export const hasOldPair = (words: string): boolean => fonts.some(([, pattern]) => words.search(pattern) >= 0);

/**
 * What an old font leaves behind: TCVN3 has its ư where Unicode has the soft hyphen. To delete it, as is advised
 * otherwise, would lose the letter.
 */
export const explainedByFont = (character: string): boolean => /[\x80-\xad]/.test(character);

export function* legacyFonts(text: string): Generator<Fault> {
  for (const [{ name, hint }, pattern] of fonts) {
    const found = [...text.matchAll(pattern)];
    if (found.length < enough.pairs || new Set(found.map(([pair]) => pair)).size < enough.kinds) continue;
    const from = found[0]?.index ?? 0;
    const message = `Chữ từ đây có vẻ viết cho phông ${name} nên sẽ in ra sai; kế hoạch phải viết bằng chữ Unicode.`;
    yield { code: "legacy-font", message, hint, from, to: from + (found[0]?.[0].length ?? 0) };
  }
}
