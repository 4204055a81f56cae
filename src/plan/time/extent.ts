/** The stretches of days a time may mean, and which of their ends were written and which had to be assumed. */
import { daysInMonth } from "../date.ts";
import { type Day, dayAfter, dayBefore, dayOf, isDate, yearOf } from "./day.ts";
import type { Bound, Calendar, Dated, Meaning, MonthDays, Point, StatedYear } from "./time.ts";
import { firstMonth, lastMonth } from "./years.ts";

/** First and last day, both included. */
export interface Span {
  readonly start: Day;
  readonly end: Day;
}
export interface Extent extends Span {
  /** "Trước ngày …" does not say when work begins: the first day of the year is taken. */
  readonly startAssumed: boolean;
  /** "Từ tháng 7 trở đi" has no deadline: the last day of the year is taken. */
  readonly endAssumed: boolean;
}

/** The year a time without one is of; undefined where a plan has none, or several. */
export type PlanYear = number | undefined;

/** Undefined where no calendar can tell, or where the time would end before it begins. */
export function extentsOf(time: Meaning, planYear: PlanYear): readonly Extent[] | undefined {
  if (time.kind === "unknown" || time.kind === "event") return undefined;
  if (time.kind === "ongoing") return withinOf(time.within, planYear);
  if (time.kind === "compound") return all(time.milestones.map((milestone) => extentsOf(milestone.time, planYear)));
  if (time.kind !== "recurring") return calendarExtents(time, planYear);
  const { due, within } = time;
  if (due === undefined || due.kind === "monthDays" || within !== undefined) return withinOf(within, planYear);
  return calendarExtents(due, planYear);
}

export const withinOf = (within: Calendar | undefined, planYear: PlanYear): readonly Extent[] | undefined =>
  calendarExtents(within ?? { kind: "year", bound: "on", points: [{ unit: "year" }] }, planYear);

/** Days of any month, put into January, to be compared with one another. */
export const monthDayExtents = ({ bound, days }: MonthDays): readonly Extent[] | undefined =>
  calendarExtents({ kind: "days", bound, points: days.map((day) => ({ unit: "day", day, month: 1 })) }, 2000);

export function calendarExtents(time: Calendar, planYear: PlanYear): readonly Extent[] | undefined {
  if (time.kind === "period") return written(periodSpan(time.from, time.to, time.school));
  if (time.kind !== "range") return datedExtents(time, planYear);
  const from = pointSpan(time.from, planYear);
  const to = pointSpan(time.to, planYear);
  if (from === undefined || to === undefined) return undefined;
  return written({ start: from.start, end: time.toBound === "before" ? dayBefore(to.start) : to.end });
}

const written = (span: Span): readonly Extent[] | undefined =>
  span.end < span.start ? undefined : [{ ...span, startAssumed: false, endAssumed: false }];

/** Schools begin in August at the earliest and have the last admissions behind them by the end of July. */
const periodSpan = (from: number, to: number, school: boolean): Span =>
  school ? { start: dayOf(from, 8, 1), end: dayOf(to, 7, 31) } : { start: dayOf(from, 1, 1), end: dayOf(to, 12, 31) };

function datedExtents(time: Dated, planYear: PlanYear): readonly Extent[] | undefined {
  // "trước 17 giờ ngày 15/12" still takes in that day.
  const bound = time.kind === "days" && time.hours !== undefined && time.bound === "before" ? "notLaterThan" : time.bound;
  return all(
    time.points.map((point) => {
      const span = pointSpan(point, planYear);
      return span && [bounded(span, bound, planYear)];
    }),
  );
}

function bounded(span: Span, bound: Bound, planYear: PlanYear): Extent {
  if (bound === "on") return { ...span, startAssumed: false, endAssumed: false };
  if (bound === "onward" || bound === "after") {
    const start = bound === "onward" ? span.start : dayAfter(span.end);
    const year = Math.max(yearOf(start), planYear ?? 0);
    return { start, end: dayOf(year, 12, 31), startAssumed: false, endAssumed: true };
  }
  const end = bound === "before" ? dayBefore(span.start) : span.end;
  const year = Math.min(yearOf(end), planYear ?? yearOf(end));
  return { start: dayOf(year, 1, 1), end, startAssumed: true, endAssumed: false };
}

export function pointSpan(point: Point, planYear: PlanYear): Span | undefined {
  const year = inYear(point.year, planYear);
  if (year === undefined) return undefined;
  if (point.unit === "day") {
    const day = dayOf(year, point.month, point.day);
    return isDate(point.day, point.month, year) ? { start: day, end: day } : undefined;
  }
  const last = lastMonth(point);
  return { start: dayOf(year, firstMonth(point), 1), end: dayOf(year, last, daysInMonth(year, last)) };
}

/** The year meant where a time is read in a plan. */
export const inYear = (year: StatedYear | undefined, planYear: PlanYear): PlanYear =>
  year === "next" ? planYear && planYear + 1 : (year ?? planYear);

/** All of them, or nothing if one is missing: the latest day of several is not known without each. */
function all(groups: readonly (readonly Extent[] | undefined)[]): readonly Extent[] | undefined {
  const known = groups.filter((group) => group !== undefined);
  return known.length === groups.length ? known.flat() : undefined;
}
