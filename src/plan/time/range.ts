/** Stretches with two ends: "từ ngày 16/7 đến 24/7/2026", "giai đoạn 2026 - 2030". */
import { isDate } from "./day.ts";
import { readDayNumber } from "./days.ts";
import { readBareMonth, readBareQuarter } from "./numbered.ts";
import { readPoint } from "./points.ts";
import { longestOf, matchAt, type Read, type Reader, skip } from "./reader.ts";
import type { DayPoint, Period, Point, Range } from "./time.ts";
import { withLentYears } from "./years.ts";

const opening = /(?:trong |trong khoảng thời gian )?(?:(?:kể )?từ (?:đầu )?)?/uy;
const sign = /-|(?: cho)? đến (?:(trước) |hết |cuối )?/uy;

export const readRange: Reader<Range> = (text, at) => {
  const start = skip(opening, text, at);
  const first = longestOf<Point | number>([readPoint, readDayNumber])(text, start);
  const to = first && matchAt(sign, text, first.end);
  if (first === undefined || to === undefined) return undefined;
  const last = readLast(first.value, text, first.end + to[0].length);
  const from = typeof first.value === "number" ? last && dayBeside(first.value, last.value) : first.value;
  if (last === undefined || from === undefined || from.unit === "year" || last.value.unit === "year") return undefined;
  const ends = withLentYears(from, last.value);
  return { value: { kind: "range", from: ends[0], to: ends[1], toBound: to[1] ? "before" : "until" }, end: last.end };
};

/** The last point may leave out the word of its unit: "từ tháng 3 đến 9". */
function readLast(first: Point | number, text: string, at: number): Read<Point> | undefined {
  const bare: Readonly<Partial<Record<Point["unit"], Reader<Point>>>> = { month: readBareMonth, quarter: readBareQuarter };
  const same = typeof first === "number" ? undefined : bare[first.unit];
  return longestOf<Point>(same === undefined ? [readPoint] : [readPoint, same])(text, at);
}

/** "từ ngày 10 đến ngày 20 tháng 7": the tenth is of July too. */
function dayBeside(day: number, last: Point): DayPoint | undefined {
  if (last.unit !== "day") return undefined;
  const { year } = last;
  return isDate(day, last.month, typeof year === "number" ? year : undefined) ? { ...last, day } : undefined;
}

const all = "(?:trong |cả |suốt )?";
const year = "((?:19|20|21)\\d\\d)";
const schoolYear = new RegExp(`${all}năm học ${year}-${year}(?![\\p{L}\\d/])`, "uy");
const years = new RegExp(
  `${all}(?:giai đoạn |nhiệm kỳ |các năm )?(?:từ )?(?:năm )?${year}(?:-| đến (?:hết )?)(?:năm )?${year}(?![\\p{L}\\d/])`,
  "uy",
);

export const readPeriod: Reader<Period> = (text, at) => {
  const school = matchAt(schoolYear, text, at);
  const found = school ?? matchAt(years, text, at);
  if (found === undefined) return undefined;
  const [from, to] = [Number(found[1]), Number(found[2])];
  if (school !== undefined && to !== from + 1) return undefined;
  return { value: { kind: "period", from, to, school: school !== undefined }, end: at + found[0].length };
};
