/** One point of the calendar, whatever its unit. */
import { readDay } from "./days.ts";
import { readMonth, readMonthOfYear, readQuarter } from "./numbered.ts";
import { longestOf, matchAt, type Reader } from "./reader.ts";
import type { HalfPoint, Point, YearPoint } from "./time.ts";
import { readYear, yearFrom, yearIn } from "./years.ts";

const half = /(?:(?:0?6|sáu) tháng (?:đầu|cuối)(?: năm(?! \d))?|nửa (?:đầu|cuối)(?= năm)(?: năm(?! \d))?)(?!\p{L})/uy;

/** `6 tháng đầu năm 2026`, `nửa cuối năm`. */
export const readHalf: Reader<HalfPoint> = (text, at) => {
  const found = matchAt(half, text, at);
  if (found === undefined) return undefined;
  const end = at + found[0].length;
  const year = readYear(text, end) ?? readNextYear(text, end);
  return { value: { unit: "half", half: found[0].includes("đầu") ? 1 : 2, ...yearIn(year?.value) }, end: year?.end ?? end };
};

/** After "đầu năm", "sau" follows without a second "năm". */
const readNextYear: Reader<"next"> = (text, at) => {
  const found = matchAt(/(?<=năm) (?:sau|kế tiếp)(?!\p{L})/uy, text, at);
  return found && { value: "next", end: at + found[0].length };
};

const yearNamed = /(?:năm )?((?:19|20|21)\d\d)(?![\p{L}\d/])|năm (sau|kế tiếp|tiếp theo)(?!\p{L})/uy;
/** Without a number only after words that make it one year: "trong năm". */
const yearOfPlan = /(?<=(?:trong|cả|suốt|hết|cuối|đầu|giữa) )năm(?! (?:\d|học))(?!\p{L})/uy;

export const readYearPoint: Reader<YearPoint> = (text, at) => {
  const found = matchAt(yearNamed, text, at);
  if (found !== undefined) {
    return { value: { unit: "year", year: yearFrom(found[1] ?? "sau") }, end: at + found[0].length };
  }
  const plans = matchAt(yearOfPlan, text, at);
  return plans && { value: { unit: "year" }, end: at + plans[0].length };
};

export const readPoint: Reader<Point> = longestOf<Point>([
  readDay,
  readMonth,
  readMonthOfYear,
  readQuarter,
  readHalf,
  readYearPoint,
]);
