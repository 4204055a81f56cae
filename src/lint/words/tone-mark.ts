/** Where the tone mark of a syllable belongs. */
import { readSyllable, type Tone } from "./syllables.ts";

/** `old`: hòa, khỏe, thủy; `new`: hoà, khoẻ, thuỷ. Both are in use, one document has one of them. */
export type ToneStyle = "old" | "new";

/** In which style a syllable is written, if the styles differ for it. Lower case, NFC. */
export function toneStyle(word: string): ToneStyle | undefined {
  const syllable = readSyllable(word);
  if (syllable === undefined || syllable.markAt < 0 || !["oa", "oe", "uy"].includes(syllable.rhyme)) return undefined;
  return syllable.markAt === 0 ? "old" : "new";
}

/** The syllable with its mark in the place of this style. */
export function inToneStyle(word: string, style: ToneStyle): string {
  const syllable = readSyllable(word);
  return syllable === undefined ? word : spelled(syllable, style === "old" ? 0 : 1);
}

/** The syllable with its mark where both styles put it, if that is elsewhere than in `word`: `họat` gives `hoạt`. */
export function withMarkMoved(word: string): string | undefined {
  const syllable = readSyllable(word);
  if (syllable === undefined || syllable.tone === "level") return undefined;
  const place = placeIn(syllable.rhyme);
  return place === undefined || place === syllable.markAt ? undefined : spelled(syllable, place);
}

/** The letter of a rhyme that carries the mark; undefined where the styles differ. */
function placeIn(rhyme: string): number | undefined {
  if (["oa", "oe", "uy"].includes(rhyme)) return undefined;
  const vowels = /^[aăâeêioôơuưy]+/u.exec(rhyme)?.[0] ?? "";
  const marked = Math.max(...[..."ăâêôơ"].map((letter) => vowels.lastIndexOf(letter)));
  if (marked >= 0) return marked;
  if (vowels.length === 1) return 0;
  if (vowels.length < rhyme.length) return vowels.length - 1;
  return vowels.length === 2 ? 0 : 1;
}

const combining: Readonly<Record<Tone, string>> = {
  level: "",
  falling: "\u0300",
  rising: "\u0301",
  broken: "\u0303",
  asking: "\u0309",
  heavy: "\u0323",
};

function spelled({ onset, rhyme, tone }: { onset: string; rhyme: string; tone: Tone }, place: number): string {
  return (onset + rhyme.slice(0, place + 1) + combining[tone] + rhyme.slice(place + 1)).normalize("NFC");
}
