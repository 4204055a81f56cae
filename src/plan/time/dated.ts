/** Days, months, quarters, half-years and years with the words that bind them: "chậm nhất trước ngày 01 tháng 12". */
import { readDays } from "./days.ts";
import { joinedHours, readHours, readWeekday } from "./hours.ts";
import { readMonthOfYear, readMonths, readQuarters } from "./numbered.ts";
import { readHalf, readYearPoint } from "./points.ts";
import { longestOf, matchAt, type Read, type Reader, skip } from "./reader.ts";
import type { Bound, Dated, Days, Part } from "./time.ts";

const latest = "(?:(?:chậm|muộn|trễ) nhất|không (?:muộn|chậm|trễ) hơn|(?:thời )?hạn (?:cuối|chót):?)";
const untilNow = "(?:(?:kể )?từ (?:nay|ngày ban hành|ngày ký ban hành|ngày ký|khi ban hành)(?: kế hoạch)?,? )?";
/** The first that matches counts; the last always does. */
const bounds: readonly (readonly [Bound, RegExp])[] = [
  ["before", new RegExp(`(?:${latest} (?:là )?)?${untilNow}(?:đến )?trước `, "uy")],
  ["notLaterThan", new RegExp(`${latest} (?:là )?(?:vào |trong )?(?:đến )?(?:hết |cuối )?`, "uy")],
  ["until", new RegExp(`${untilNow}(?:cho )?đến (?:hết |cuối )?|hết `, "uy")],
  ["onward", /(?:bắt đầu |kể )?từ (?:đầu )?/uy],
  ["after", /sau /uy],
  ["on", /(?:trong |vào )?(?:cả |suốt )?/uy],
];
const onwards = / (?:trở đi|trở về sau)(?!\p{L})/uy;

export const readDated: Reader<Dated> = (text, at) => {
  const { bound, start } = readBound(text, at);
  const read = longestOf<Dated>(readers.map((reader) => (from, place) => reader(from, place, bound)))(text, start);
  if (read === undefined) return undefined;
  const onwardsEnd = skip(onwards, text, read.end);
  if (onwardsEnd > read.end) return bound === "onward" ? { ...read, end: onwardsEnd } : undefined;
  return read.value.points.length > 1 && !mayBindSeveral.has(read.value.bound) ? undefined : read;
};

/** "trước ngày 15/6 và 15/12" is two dates; "từ tháng 5, 6" leaves open what begins. */
const mayBindSeveral: ReadonlySet<Bound> = new Set(["on", "before", "notLaterThan"]);

function readBound(text: string, at: number): { readonly bound: Bound; readonly start: number } {
  for (const [bound, pattern] of bounds) {
    const found = matchAt(pattern, text, at);
    if (found !== undefined) return { bound, start: at + found[0].length };
  }
  return { bound: "on", start: at };
}

type Bind = (text: string, at: number, bound: Bound) => Read<Dated> | undefined;

const readers: readonly Bind[] = [
  daysWithHours,
  (text, at, bound) => withPart(text, at, bound, (from, place) => {
    const read = readMonths(from, place) ?? single(readMonthOfYear(from, place));
    return read && { value: { kind: "months", bound, points: read.value }, end: read.end };
  }),
  (text, at, bound) => withPart(text, at, bound, (from, place) => {
    const read = readQuarters(from, place);
    return read && { value: { kind: "quarters", bound, points: read.value }, end: read.end };
  }),
  (text, at, bound) => {
    const read = single(readHalf(text, at));
    return read && { value: { kind: "halfYear", bound, points: read.value }, end: read.end };
  },
  (text, at, bound) => withPart(text, at, bound, (from, place) => {
    const read = single(readYearPoint(from, place));
    return read && { value: { kind: "year", bound, points: read.value }, end: read.end };
  }),
];

const single = <T>(read: Read<T> | undefined): Read<readonly T[]> | undefined => read && { ...read, value: [read.value] };

const parts: Readonly<Record<string, Part>> = { đầu: "early", giữa: "middle", cuối: "late" };
const part = /(đầu|giữa|cuối) (?=tháng|quý|năm)/uy;

/** "cuối tháng 5"; only where no bound stands before it, which would make it vaguer still. */
function withPart(text: string, at: number, bound: Bound, reader: Reader<Dated>): Read<Dated> | undefined {
  const found = matchAt(part, text, at);
  const name = parts[found?.[1] ?? ""];
  if (found === undefined || name === undefined) return reader(text, at);
  const read = reader(text, at + found[0].length);
  if (read === undefined || bound !== "on" || read.value.points.length > 1) return undefined;
  return { ...read, value: { ...read.value, part: name } as Dated };
}

const between = /,? (?=ngày|thứ|chủ|\d)|, /uy;
const aside = /,? \(?/uy;

/** `08 giờ 00, thứ Bảy, ngày 05/9/2026`, `ngày 05/9/2026 (từ 07 giờ 30 phút)`. */
function daysWithHours(text: string, at: number, bound: Bound): Read<Days> | undefined {
  const hoursBefore = readHours(text, at);
  const afterHours = hoursBefore ? skip(between, text, hoursBefore.end) : at;
  const dayBefore = readWeekday(text, afterHours);
  const afterDay = dayBefore ? skip(between, text, dayBefore.end) : afterHours;
  const days = readDays(text, afterDay);
  if (days === undefined) return undefined;
  const dayAfter = dayBefore ?? readAside(readWeekday, text, days.end);
  const daysEnd = Math.max(days.end, dayAfter?.end ?? 0);
  const hoursAfter = readAside(readHours, text, daysEnd);
  const hours = joinedHours(hoursBefore?.value, hoursAfter?.value);
  const end = hours === undefined || hoursAfter === undefined ? daysEnd : hoursAfter.end;
  const value: Days = {
    kind: "days",
    // "từ 7 giờ 30 đến 11 giờ ngày 15/12" begins and ends on that day.
    bound: bound === "onward" && hours?.to !== undefined ? "on" : bound,
    points: days.value,
    ...(dayAfter === undefined ? {} : { weekday: dayAfter.value }),
    ...(hours === undefined ? {} : { hours }),
  };
  return { value, end };
}

/** After a comma or in brackets. */
export function readAside<T>(reader: Reader<T>, text: string, at: number): Read<T> | undefined {
  const start = skip(aside, text, at);
  const read = start === at ? undefined : reader(text, start);
  if (read === undefined || text[start - 1] !== "(") return read;
  return text[read.end] === ")" ? { ...read, end: read.end + 1 } : undefined;
}
