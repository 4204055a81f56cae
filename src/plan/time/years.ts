/** Years as written, and the year a neighbour lends: in "từ ngày 16/7 đến 24/7/2026" both days are of 2026. */
import { matchAt, type Reader } from "./reader.ts";
import type { Point, StatedYear } from "./time.ts";

const stated = /(?:[/.-]|\/năm |,? (?:của |trong )?năm )((?:19|20|21)\d\d|sau|tiếp theo|kế tiếp)(?![\p{L}\d])/uy;

/** The year after a day, month or quarter: `/2026`, ` năm 2026`, ` năm sau`. */
export const readYear: Reader<StatedYear> = (text, at) => {
  const found = matchAt(stated, text, at);
  return found && { value: yearFrom(found[1] ?? ""), end: at + found[0].length };
};

export const yearFrom = (words: string): StatedYear => (/^\d/.test(words) ? Number(words) : "next");

/** Spread into a point, so that a year not written is absent. */
export const yearIn = (year: StatedYear | undefined): { readonly year?: StatedYear } => (year === undefined ? {} : { year });

/** Months from 1; a year and a half by its first. */
export function firstMonth(point: Point): number {
  if (point.unit === "day" || point.unit === "month") return point.month;
  if (point.unit === "quarter") return point.quarter * 3 - 2;
  return point.unit === "half" ? point.half * 6 - 5 : 1;
}

export function lastMonth(point: Point): number {
  if (point.unit === "day" || point.unit === "month") return point.month;
  if (point.unit === "quarter") return point.quarter * 3;
  return point.unit === "half" ? point.half * 6 : 12;
}

/** True where `to`, read in the same year, is over before `from` begins. */
export function runsBackwards(from: Point, to: Point): boolean {
  if (firstMonth(from) !== lastMonth(to)) return firstMonth(from) > lastMonth(to);
  return from.unit === "day" && to.unit === "day" && from.day > to.day;
}

/** Longest stretch over New Year that is believed without its first year: a school year. Beyond it, a slip is likelier. */
const longestOverNewYear = 9;

/** True where a stretch without its years both written must mean to pass New Year: "từ tháng 11 đến tháng 3 năm 2027". */
export const passesNewYear = (from: Point, to: Point): boolean =>
  runsBackwards(from, to) && 12 - firstMonth(from) + lastMonth(to) <= longestOverNewYear;

/** The two ends of a stretch, each with the year the other lends it. */
export function withLentYears(from: Point, to: Point): readonly [Point, Point] {
  const over = passesNewYear(from, to) ? 1 : 0;
  if (from.year === undefined && to.year === "next") return [over === 1 ? from : { ...from, year: "next" }, to];
  if (typeof from.year === "number" && to.year === "next") return [from, { ...to, year: from.year + 1 }];
  if (from.year === undefined && typeof to.year === "number") return [{ ...from, year: to.year - over }, to];
  if (typeof from.year === "number" && to.year === undefined) return [from, { ...to, year: from.year + over }];
  return [from, to];
}

/**
 * The points of a list, each without a year taking that of its follower: "Tháng 11, 12/2026"; December before January
 * the year before. Undefined if a year stands early and the last point has none: nobody can tell.
 */
export function withFollowersYears<P extends Point>(points: readonly P[]): readonly P[] | undefined {
  const last = points.at(-1);
  if (last?.year === undefined) return points.every(({ year }) => year === undefined) ? points : undefined;
  const dated: P[] = [];
  for (const point of points.toReversed()) {
    const follower = dated.at(-1);
    dated.push(point.year !== undefined || follower === undefined ? point : { ...point, ...yearIn(yearBefore(point, follower)) });
  }
  return dated.toReversed();
}

function yearBefore(point: Point, follower: Point): StatedYear | undefined {
  const isOverNewYear = firstMonth(point) - firstMonth(follower) >= longestOverNewYear;
  return isOverNewYear && typeof follower.year === "number" ? follower.year - 1 : follower.year;
}
