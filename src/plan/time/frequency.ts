/** How often: "hằng tuần / hằng tháng", "định kỳ 6 tháng, hằng năm", "6 tháng một lần", "02 lần/năm". */
import { listOf, longestOf, matchAt, type Read, type Reader } from "./reader.ts";
import type { Frequency, Unit } from "./time.ts";

const units: Readonly<Record<string, Unit>> = { ngày: "day", tuần: "week", tháng: "month", quý: "quarter", năm: "year" };
const unit = "(ngày|tuần|tháng|quý|năm)(?! ?(?:\\d+(?!\\d| lần)|học|đầu|cuối|[iv]+(?![\\p{L}])))(?![\\p{L}])";
/** One of the two signs of a return, the word before or the "lần" after, must stand at least once in a list. */
const inTurn = new RegExp(
  `((?:(?:định kỳ|hằng|mỗi|theo) )+)?(?:(\\d{1,2}) )?${unit}((?: |/)(?:(\\d{1,2}|một|hai) )?lần(?![\\p{L}/]))?`,
  "uy",
);
const timesIn = new RegExp(`(\\d{1,2}|một|hai) lần(?:/| (?:một|mỗi|trong|trên) )(?:(\\d{1,2}) )?${unit}`, "uy");
const counts: Readonly<Record<string, number>> = { một: 1, hai: 2 };
const numberOf = (words: string | undefined): number => (words === undefined ? 1 : (counts[words] ?? Number(words)));

interface Turn {
  readonly frequency: Frequency;
  readonly marked: boolean;
}

const readTurn: Reader<Turn> = longestOf<Turn>([
  (text, at) => {
    const found = matchAt(inTurn, text, at);
    if (found === undefined) return undefined;
    const marked = found[1] !== undefined || found[4] !== undefined;
    return turn(numberOf(found[2]), found[3], numberOf(found[5]), marked, at + found[0].length);
  },
  (text, at) => {
    const found = matchAt(timesIn, text, at);
    return found && turn(numberOf(found[2]), found[3], numberOf(found[1]), true, at + found[0].length);
  },
]);

function turn(count: number, name = "", times: number, marked: boolean, end: number): Read<Turn> | undefined {
  const found = units[name];
  if (found === undefined || count < 1 || times < 1) return undefined;
  return { value: { frequency: { count, unit: found, times }, marked }, end };
}

const readTurns = listOf(readTurn, /,? và |, |\//uy);
const bare = /định kỳ(?!\p{L})/uy;

export const readFrequencies: Reader<readonly Frequency[]> = (text, at) => {
  const turns = readTurns(text, at);
  if (turns?.value.some(({ marked }) => marked)) return { ...turns, value: turns.value.map(({ frequency }) => frequency) };
  const found = matchAt(bare, text, at);
  return found && { value: [], end: at + found[0].length };
};
