/**
 * A plain text that stands on lines of its own, or alone behind a dash, and has the looks of entries: `khoản:` with a
 * no-break space behind it, `-Phòng` without a blank. YAML takes it for prose without a word.
 */
import type { Fault } from "./fault.ts";
import { listSignOf, type SignLine } from "./list-sign.ts";
import { oddColonFault, oddColonOf } from "./odd-colon.ts";

interface OwnLines {
  readonly from: number;
  readonly source: string;
  /** Stands behind the dash of a list. */
  readonly item: boolean;
}

/** Items without a blank are added to `signs`; `explained`: the text is no prose. */
export function faultsOfOwnLines({ from, source, item }: OwnLines, text: string, signs: SignLine[]): { readonly faults: readonly Fault[]; readonly explained: boolean } {
  const alone = beginsLine(text, from);
  const faults: Fault[] = [];
  if (!alone && !item) return { faults, explained: false };
  const standing = alone ? "value" : "item";
  const startsList = alone && listSignOf(source)?.sign === "-";
  const startsEntry = oddColonOf(source, standing) !== undefined;
  if (!startsList && !startsEntry) return { faults, explained: false };
  for (const { 0: words, index } of source.matchAll(/[^ \t\n].*/g)) {
    const sign = startsList ? listSignOf(words) : undefined;
    const colon = startsEntry ? oddColonOf(words, index === 0 ? standing : "value") : undefined;
    if (sign?.sign === "-") signs.push({ from: from + index, found: sign });
    if (colon !== undefined) faults.push(oddColonFault(colon, words, from + index));
  }
  return { faults, explained: true };
}

function beginsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === " " || text[before] === "\t") before -= 1;
  return before < 0 || text[before] === "\n";
}
