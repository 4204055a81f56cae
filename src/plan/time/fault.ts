/** What is wrong with a time by itself, whatever the plan says elsewhere. */
import { dayOf, isDate, weekdayOf } from "./day.ts";
import { inYear, pointSpan, type PlanYear } from "./extent.ts";
import type { Calendar, Days, Range, Time, Weekday } from "./time.ts";

export type Fault =
  /** No calendar has it; `words` are the author's. */
  | { readonly kind: "impossible"; readonly words: string }
  /** It ends before it begins. */
  | { readonly kind: "backwards" }
  /** The day is another day of the week: `actual`. */
  | { readonly kind: "weekday"; readonly actual: Weekday };

/** The first fault; that of a milestone is asked of the milestone. */
export function faultOf(time: Time, planYear: PlanYear): Fault | undefined {
  if (time.kind === "unknown") return time.impossible === undefined ? undefined : { kind: "impossible", words: time.impossible };
  if (time.kind === "event" || time.kind === "compound") return undefined;
  const calendar = time.kind === "ongoing" || time.kind === "recurring" ? time.within : time;
  return calendar && calendarFault(calendar, time.text, planYear);
}

function calendarFault(time: Calendar, words: string, planYear: PlanYear): Fault | undefined {
  if (time.kind === "period") return time.from > time.to ? { kind: "backwards" } : undefined;
  if (time.kind === "range") return rangeFault(time, words, planYear);
  return time.kind === "days" ? daysFault(time, words, planYear) : undefined;
}

function rangeFault({ from, to, toBound }: Range, words: string, planYear: PlanYear): Fault | undefined {
  // Without any year both ends are of one year, whichever it is: one with a 29 February serves.
  const year = planYear ?? (from.year === undefined && to.year === undefined ? 2000 : undefined);
  const [first, last] = [pointSpan(from, year), pointSpan(to, year)];
  if (first === undefined || last === undefined) return year === undefined ? undefined : { kind: "impossible", words };
  const isOver = toBound === "before" ? last.start <= first.start : last.end < first.start;
  return isOver ? { kind: "backwards" } : undefined;
}

function daysFault({ points, weekday }: Days, words: string, planYear: PlanYear): Fault | undefined {
  for (const { day, month, year } of points) {
    const actual = inYear(year, planYear);
    if (actual === undefined) continue;
    if (!isDate(day, month, actual)) return { kind: "impossible", words };
    const onDay = weekdayOf(dayOf(actual, month, day));
    if (weekday !== undefined && onDay !== weekday) return { kind: "weekday", actual: onDay };
  }
  return undefined;
}
