/**
 * Which syllables Vietnamese can have: a grammar of onsets, rhymes and tones, written as data.
 *
 * Rhymes stand without tone. Which letters an onset may stand before (c/k, g/gh, ng/ngh) is a matter of spelling, not of
 * sound. Checked against the 5,900 syllables with marks of `@cspell/dict-vi-vn`.
 */
const onsets = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x";

const rhymes: ReadonlySet<string> = new Set(
  (
    "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "y yêm yên yêng yêt yêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet " +
    "oi om on ong ooc oong op ot oc ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut " +
    "uâ uân uâng uât uây uê uêch uênh uêu uơ uy uya uych uyên uyêt uyn uynh uyp uyt uyu uôc uôi uôm uôn uông uôt uôm " +
    "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu"
  ).split(" "),
);
/** After `qu`, whose u belongs to the onset. */
const rhymesAfterQu: ReadonlySet<string> = new Set(
  "a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt âc ân ât âng âu ây e en eo et ê ên êch ênh êt êu i ich in it iu iêt y ych ynh yên yêt yt yn yu ơ ơi ô ôc ôt ôn o on ot".split(" "),
);

const marks: Readonly<Record<string, Tone>> = { "\u0300": "falling", "\u0301": "rising", "\u0303": "broken", "\u0309": "asking", "\u0323": "heavy" };
export type Tone = "level" | "falling" | "rising" | "broken" | "asking" | "heavy";

export interface Syllable {
  readonly onset: string;
  /** Without tone. */
  readonly rhyme: string;
  readonly tone: Tone;
  /** Where the tone mark stands, in letters from the beginning of the rhyme; below 0 on the onset (`gía`), or for the level tone. */
  readonly markAt: number;
}

/** Takes a word in lower case (NFC) apart; undefined if no Vietnamese syllable is written so, wherever its tone mark stands. */
export function readSyllable(word: string): Syllable | undefined {
  const { letters, tone, markAt } = withoutTone(word);
  if (letters === undefined) return undefined;
  for (const onset of onsetsOf(letters)) {
    const rhyme = letters.slice(onset.length);
    if (!fits(onset, rhyme) || !sounds(rhyme, tone)) continue;
    return { onset, rhyme, tone, markAt: markAt < 0 ? -1 : markAt - onset.length };
  }
  return undefined;
}

/** The longest first: `gi` + `a`, but `g` + `in`. */
function onsetsOf(letters: string): readonly string[] {
  const longest = startOf.exec(letters)?.[0] ?? "";
  return longest === "gi" ? ["gi", "g"] : [longest];
}
const startOf = new RegExp(`^(?:${onsets})`, "u");

function fits(onset: string, rhyme: string): boolean {
  if (onset === "qu") return rhymesAfterQu.has(rhyme);
  if (!rhymes.has(rhyme)) return false;
  const isFront = /^[eêiy]/u.test(rhyme);
  if (onset === "gh" || onset === "ngh") return isFront && !rhyme.startsWith("y");
  if (onset === "k") return isFront;
  if (onset === "c" || onset === "ng") return !isFront;
  if (onset === "g") return !/^[eêy]/u.test(rhyme);
  // "giêng", "giết" are written with one i.
  if (onset === "gi") return /^ê/u.test(rhyme) ? false : !/^[iy]/u.test(rhyme);
  return onset === "" ? !/^i[aê]/u.test(rhyme) || rhyme === "ia" : !/^yê/u.test(rhyme);
}

/** A syllable that ends in a stop has one of two tones. */
const sounds = (rhyme: string, tone: Tone): boolean => !/(?:c|ch|p|t)$/u.test(rhyme) || tone === "rising" || tone === "heavy";

function withoutTone(word: string): { readonly letters: string | undefined; readonly tone: Tone; readonly markAt: number } {
  let letters = "";
  let tone: Tone = "level";
  let markAt = -1;
  for (const letter of word) {
    const plain = letter.normalize("NFD").replace(/[\u0300\u0301\u0303\u0309\u0323]/gu, "").normalize("NFC");
    const mark = letter.normalize("NFD").match(/[\u0300\u0301\u0303\u0309\u0323]/u)?.[0];
    if (mark !== undefined && markAt >= 0) return { letters: undefined, tone, markAt };
    if (mark !== undefined) {
      tone = marks[mark] ?? "level";
      markAt = letters.length;
    }
    letters += plain;
  }
  return { letters, tone, markAt };
}
