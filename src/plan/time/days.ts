/** Days by number: one, or several that share a month and a year; and the weekday and the hours beside them. */
import { isDate } from "./day.ts";
import { listOf, longestOf, matchAt, type Read, type Reader } from "./reader.ts";
import type { DayPoint } from "./time.ts";
import { readYear, withFollowersYears, yearFrom, yearIn } from "./years.ts";

const word = "(?:(?:các )?ngày )?";
const withSigns = new RegExp(`${word}(\\d{1,2})([.-])(\\d{1,2})\\2((?:19|20|21)\\d\\d)(?!\\d)`, "uy");
const iso = /((?:19|20|21)\d\d)-(\d\d)-(\d\d)(?!\d)/uy;
const dayAndMonth = new RegExp(`${word}(\\d{1,2})(?:/| tháng )(\\d{1,2})(?!\\d)`, "uy");
const dayAlone = new RegExp(`${word}(\\d{1,2})(?![\\p{L}\\d/])(?! (?:tháng|giờ|năm|lần|h)(?!\\p{L}))`, "uy");

/** `ngày 15/12/2026`, `15 tháng 12 năm 2026`, `15/12`, `15.12.2026`, `2026-12-15`. Dates no calendar has are not read. */
export const readDay: Reader<DayPoint> = longestOf<DayPoint>([
  (text, at) => {
    const found = matchAt(dayAndMonth, text, at);
    if (found === undefined) return undefined;
    const end = at + found[0].length;
    const year = readYear(text, end);
    return dated(Number(found[1]), Number(found[2]), year?.end ?? end, year?.value);
  },
  (text, at) => {
    const found = matchAt(withSigns, text, at);
    return found && dated(Number(found[1]), Number(found[3]), at + found[0].length, yearFrom(found[4] ?? ""));
  },
  (text, at) => {
    const found = matchAt(iso, text, at);
    return found && dated(Number(found[3]), Number(found[2]), at + found[0].length, yearFrom(found[1] ?? ""));
  },
]);

function dated(day: number, month: number, end: number, year?: DayPoint["year"]): Read<DayPoint> | undefined {
  const known = typeof year === "number" ? year : undefined;
  return isDate(day, month, known) ? { value: { unit: "day", day, month, ...yearIn(year) }, end } : undefined;
}

/** The number of a day whose month stands elsewhere. */
export const readDayNumber: Reader<number> = (text, at) => {
  const found = matchAt(dayAlone, text, at);
  const day = Number(found?.[1] ?? 0);
  return found && day >= 1 && day <= 31 ? { value: day, end: at + found[0].length } : undefined;
};

/** `ngày 15, 16/6/2026`, `ngày 15/6 và 15/12`: a day without a month has that of its follower. */
export const readDays: Reader<readonly DayPoint[]> = (text, at) => {
  const list = listOf<DayPoint | number>(longestOf<DayPoint | number>([readDay, readDayNumber]), /,? và |, /uy)(text, at);
  const points = list && withFollowersMonths(list.value);
  const value = points && withFollowersYears(points);
  return list && value && { value, end: list.end };
};

function withFollowersMonths(days: readonly (DayPoint | number)[]): readonly DayPoint[] | undefined {
  const points: DayPoint[] = [];
  let follower: DayPoint | undefined;
  for (const day of days.toReversed()) {
    if (typeof day !== "number") follower = day;
    else if (follower !== undefined && isDate(day, follower.month)) follower = { ...follower, day };
    else return undefined;
    points.push(follower);
  }
  return points.toReversed();
}
