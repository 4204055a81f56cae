/** Months and quarters by number: one, a list, a stretch with a dash. */
import { listOf, matchAt, type Reader, skip } from "./reader.ts";
import type { MonthPoint, Point, QuarterPoint } from "./time.ts";
import { firstMonth, readYear, withFollowersYears, withLentYears, yearIn } from "./years.ts";

interface Numbered<P> {
  readonly word: RegExp;
  readonly number: RegExp;
  /** How many of them a year has. */
  readonly inYear: number;
  readonly toNumber: (digits: string) => number;
  readonly toPoint: (number: number) => P;
}

const month: Numbered<MonthPoint> = {
  word: /(?:các )?tháng /uy,
  number: /(\d{1,2})(?![\p{L}\d])/uy,
  inYear: 12,
  toNumber: Number,
  toPoint: (number) => ({ unit: "month", month: number }),
};

const quarter: Numbered<QuarterPoint> = {
  word: /(?:các )?quý /uy,
  number: /(0?[1-4]|iv|i{1,3})(?![\p{L}\d])/uy,
  inYear: 4,
  toNumber: (digits) => (digits.startsWith("i") ? ["", "i", "ii", "iii", "iv"].indexOf(digits) : Number(digits)),
  toPoint: (number) => ({ unit: "quarter", quarter: number }),
};

/** `tháng 5`, `tháng 5/2026`; and without its word, after one that had it. */
export const readMonth: Reader<MonthPoint> = (text, at) => onePoint(month, text, at, true);
export const readQuarter: Reader<QuarterPoint> = (text, at) => onePoint(quarter, text, at, true);
export const readBareMonth: Reader<MonthPoint> = (text, at) => onePoint(month, text, at, false);
export const readBareQuarter: Reader<QuarterPoint> = (text, at) => onePoint(quarter, text, at, false);

/** `5/2026` alone is a month. */
export const readMonthOfYear: Reader<MonthPoint> = (text, at) => {
  const read = readBareMonth(text, at);
  return read?.value.year === undefined ? undefined : read;
};

export const readMonths: Reader<readonly MonthPoint[]> = (text, at) => listOfPoints(month, text, at);
export const readQuarters: Reader<readonly QuarterPoint[]> = (text, at) => listOfPoints(quarter, text, at);

function onePoint<P extends MonthPoint | QuarterPoint>(unit: Numbered<P>, text: string, at: number, named: boolean) {
  const start = skip(unit.word, text, at);
  if (named && start === at) return undefined;
  const digits = matchAt(unit.number, text, start);
  const number = unit.toNumber(digits?.[1] ?? "0");
  if (digits === undefined || number < 1 || number > unit.inYear) return undefined;
  const end = start + digits[0].length;
  const year = readYear(text, end);
  return { value: { ...unit.toPoint(number), ...yearIn(year?.value) }, end: year?.end ?? end };
}

const separator = /,? và |, /uy;

/** Several points share a year written last; two with a dash stand for all between. */
function listOfPoints<P extends MonthPoint | QuarterPoint>(unit: Numbered<P>, text: string, at: number) {
  const first = onePoint(unit, text, at, true);
  if (first === undefined) return undefined;
  const stretch = text[first.end] === "-" ? onePoint(unit, text, first.end + 1, false) : undefined;
  if (stretch !== undefined) {
    const value = pointsBetween(unit, first.value, stretch.value);
    return value && { value, end: stretch.end };
  }
  const list = listOf((from, start) => onePoint(unit, from, start, false), separator)(text, skip(unit.word, text, at));
  const value = list && withFollowersYears(list.value);
  return list && value && { value, end: list.end };
}

/** Undefined for a stretch that runs backwards: it is kept as one, with its two ends. */
function pointsBetween<P extends MonthPoint | QuarterPoint>(unit: Numbered<P>, first: P, last: P): readonly P[] | undefined {
  const [from, to] = withLentYears(first, last);
  if (from.year === "next" ? to.year !== "next" : typeof from.year !== typeof to.year) return undefined;
  const years = typeof from.year === "number" && typeof to.year === "number" ? to.year - from.year : 0;
  const start = numberOf(unit, from);
  const count = years * unit.inYear + numberOf(unit, to) - start;
  if (count < 0 || count > longestList) return undefined;
  return Array.from({ length: count + 1 }, (_, index) => {
    const place = start - 1 + index;
    const year = typeof from.year === "number" ? from.year + Math.floor(place / unit.inYear) : from.year;
    return { ...unit.toPoint((place % unit.inYear) + 1), ...yearIn(year) };
  });
}

/** A longer stretch ("tháng 1/2026 - 12/2030") is kept with its two ends. */
const longestList = 24;

const numberOf = <P>(unit: Numbered<P>, point: Point): number => Math.ceil(firstMonth(point) / (12 / unit.inYear));
