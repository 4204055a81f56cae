/**
 * How bad it is to end a line after a word of a title or of an organ's name.
 *
 * Vietnamese writes each syllable apart, so a line must not end at every space: "ỦY BAN" and "XÃ NẬM KHOANG" hold
 * together. We know the compounds that names of organs and plans are made of, and how names of places are built.
 */
import { compounds, longestCompound } from "./compounds.ts";

/** Added up over the breaks of a text; layout takes the cheapest way to break it. */
export const cost = {
  afterComma: 0,
  /** Before "và", "của", "về"… */
  beforeLink: 4,
  /** Between two known compounds. */
  betweenCompounds: 5,
  /** Between a known compound and another word. */
  besideCompound: 10,
  /** Between two single syllables, which may be one word. */
  betweenSyllables: 18,
  /** A line should not end in "và" or "của". */
  afterLink: 40,
  /** From here on a break is only for columns that are too narrow: between "xã", "phường", "phòng"… and the name. */
  beforeName: 300,
  /** After the dash of a name made of two: "VĂN MIẾU - QUỐC TỬ GIÁM". */
  insideDoubleName: 450,
  /** Between the syllables of a name: more than a break before it, one after its dash and the line more together. */
  insideName: 1500,
  /** Inside a compound, after "TM." or "KT.", before a dash, a date, or a number with its noun. */
  insideGroup: 3000,
} as const;

const links = new Set(
  "và của về cho với trong tại từ đến theo do để nhằm trên giữa hoặc là các những cùng bằng vào qua sau trước".split(" "),
);
/** What may follow the name of a place; "bằng", "các", "qua" are more often syllables of one: "NGUYỄN LƯƠNG BẰNG". */
const afterPlaceName = new Set("và của về cho với trong tại từ đến theo do để nhằm".split(" "));
const placeNouns = new Set(["xã", "phường", "đặc khu", "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "thủ đô"]);
const unitNouns = new Set(["phòng", "sở", "cục", "chi cục"]);
/** NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7, điểm b. */
const capacities = new Set(["TM.", "KT.", "Q.", "TL.", "TUQ."]);
const dateNouns = new Set(["tháng", "năm"]);

/** A compound or a single word: the words `[first, last]`. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly key: string;
}

/** The cost of ending a line after each word but the last. */
export function breakCosts(words: readonly string[]): readonly number[] {
  const capitals = words.every((word) => word === word.toUpperCase());
  const groups = group(words);
  const costs = words.map((): number => cost.insideGroup);
  for (const [index, left] of groups.entries()) {
    const right = groups[index + 1];
    if (right !== undefined) costs[left.last] = between(left, right, words, capitals);
  }
  if (capitals) holdPlaceNames(groups, words, costs);
  return costs.slice(0, -1);
}

/** The longest known compound at each place; a comma inside one would make it two. */
function group(words: readonly string[]): readonly Group[] {
  const groups: Group[] = [];
  for (let first = 0; first < words.length; ) {
    let last = Math.min(first + longestCompound, words.length) - 1;
    if (isCommune(words, first)) last = first;
    while (last > first && !compounds.has(keyOf(words.slice(first, last + 1)))) last -= 1;
    groups.push({ first, last, key: keyOf(words.slice(first, last + 1)) });
    first = last + 1;
  }
  return groups;
}

/** "XÃ HỘI THỊNH" is a commune's name where "XÃ" begins it or follows its committee, and not a word for society. */
const isCommune = (words: readonly string[], index: number): boolean =>
  words[index] === "XÃ" && (index === 0 || ["UBND", "DÂN"].includes(words[index - 1] ?? ""));

/** Small letters, quotes and brackets outside and the punctuation at the end taken off. */
const keyOf = (words: readonly string[]): string =>
  words.join(" ").toLowerCase().replace(/^[“"(]+/u, "").replace(/[”"),.;:]+$/u, "");

function between(left: Group, right: Group, words: readonly string[], capitals: boolean): number {
  const before = words[left.last] ?? "";
  const after = words[right.first] ?? "";
  if (isDash(before) || isDash(after)) return cost.insideGroup;
  if (capacities.has(before)) return cost.insideGroup;
  if (/[,;:]$/u.test(before)) return cost.afterComma;
  if (startsWithNumber(after) || (startsWithNumber(before) && dateNouns.has(right.key))) return cost.insideGroup;
  if (placeNouns.has(left.key)) return cost.beforeName;
  if (unitNouns.has(left.key) && !links.has(right.key)) return cost.beforeName;
  if (!capitals && isCapitalised(before) && isCapitalised(after) && left.first === left.last) return cost.insideName;
  if (links.has(right.key)) return cost.beforeLink;
  if (links.has(left.key)) return cost.afterLink;
  const known = Number(left.last > left.first) + Number(right.last > right.first);
  return [cost.betweenSyllables, cost.besideCompound, cost.betweenCompounds][known] ?? cost.betweenSyllables;
}

/**
 * In capitals nothing shows where a place's name ends: it is taken to run up to the next comma, bracket or "VÀ". A "VÀ"
 * with nothing after it belongs to the name, as in "XÃ MƯỜNG VÀ", and so does one before the last word: "XÃ TỪ SƠN".
 */
function holdPlaceNames(groups: readonly Group[], words: readonly string[], costs: number[]): void {
  let inside = false;
  for (const [index, { key, last }] of groups.entries()) {
    const next = groups[index + 1];
    if (next === undefined) return;
    const mayBegin = groups.length - index > (placeNouns.has(key) ? 3 : 2);
    const ends = /[,;:)]$/u.test(words[last] ?? "") || (mayBegin && (afterPlaceName.has(next.key) || placeNouns.has(next.key)));
    if (inside && !ends && !isDash(next.key)) costs[last] = isDash(key) ? cost.insideDoubleName : cost.insideName;
    inside = !ends && (inside || placeNouns.has(key));
  }
}

const isDash = (word: string): boolean => /^[-–—]$/u.test(word);
/** Digits, Roman numerals, and the empty place of an open slot. */
const startsWithNumber = (word: string): boolean => /^[\d\u00a0]|^[IVXL]+[,.;:]?$/u.test(word);
const isCapitalised = (word: string): boolean => /^[“"(]?\p{Lu}/u.test(word);
