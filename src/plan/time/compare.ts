/** How one time stands to another: by deadline, and the same where only the words differ. */
import { compareExtents, type Comparison, together } from "./compare-extents.ts";
import { calendarExtents, extentsOf, monthDayExtents, type PlanYear, withinOf } from "./extent.ts";
import type { Calendar, Event, Hours, Recurring, Time, Worded } from "./time.ts";
import { wordsOf } from "./words.ts";

export type { Comparison } from "./compare-extents.ts";

/**
 * `earlier` means that `a` is due before `b`; `same` that both mean the same in words that may differ; `other` that they
 * are neither, or that nobody can tell: another kind, another subject, another firmness.
 */
export function compareTimes(a: Time, b: Time, planYear: PlanYear): Comparison {
  if (plain(a.text) === plain(b.text)) return "same";
  if (plain(a.subject) !== plain(b.subject)) return "other";
  const found = compareMeanings(a, b, planYear);
  return found === "same" && a.soft !== b.soft ? "other" : found;
}

const plain = (text = ""): string => wordsOf(text).text;

function compareMeanings(a: Time, b: Time, planYear: PlanYear): Comparison {
  if (a.kind === "compound" || b.kind === "compound") return compareMilestones(a, b, planYear);
  if (a.kind === "event" && b.kind === "event") return compareEvents(a, b);
  if (a.kind === "recurring" && b.kind === "recurring") return compareRecurring(a, b, planYear);
  if (a.kind === "ongoing" && b.kind === "ongoing") return compareWithin(a.within, b.within, planYear);
  if (!onCalendar(a) || !onCalendar(b)) return "other";
  const found = compareExtents(calendarExtents(a, planYear), calendarExtents(b, planYear), partOf(a), partOf(b));
  return found === "same" ? compareHours(hoursOf(a), hoursOf(b)) : found;
}

const onCalendar = (time: Time): time is Worded & Calendar =>
  !["ongoing", "recurring", "event", "compound", "unknown"].includes(time.kind);

const partOf = (time: Calendar) => ("part" in time ? time.part : undefined);
const hoursOf = (time: Calendar) => (time.kind === "days" ? time.hours : undefined);

function compareHours(a: Hours | undefined, b: Hours | undefined): Comparison {
  if (a?.session === b?.session && a?.from === b?.from && a?.to === b?.to) return "same";
  if (a?.from === undefined || b?.from === undefined) return "other";
  const [endOfA, endOfB] = [a.to ?? a.from, b.to ?? b.from];
  if (endOfA === endOfB) return a.from < b.from ? "earlier" : "later";
  return endOfA < endOfB ? "earlier" : "later";
}

/** Milestone by milestone; or, where they are plain dates split otherwise, all days of one against all of the other. */
function compareMilestones(a: Time, b: Time, planYear: PlanYear): Comparison {
  const [ofA, ofB] = [timesIn(a), timesIn(b)];
  if (ofA.length === ofB.length) {
    return together(ofA.map((time, index) => compareTimes(time, ofB[index] ?? time, planYear)));
  }
  const arePlain = [...ofA, ...ofB].every((time) => onCalendar(time) && !time.soft && time.subject === undefined && !partOf(time));
  return arePlain ? compareExtents(extentsOf(a, planYear), extentsOf(b, planYear)) : "other";
}

const timesIn = (time: Time): readonly Time[] => (time.kind === "compound" ? time.milestones.map((milestone) => milestone.time) : [time]);

function compareEvents(a: Event, b: Event): Comparison {
  if (plain(a.trigger) !== plain(b.trigger)) return "other";
  if (a.lag === undefined || b.lag === undefined) return a.lag === b.lag ? "same" : "other";
  if (a.lag.unit !== b.lag.unit || a.lag.working !== b.lag.working || a.lag.side !== b.lag.side) return "other";
  if (a.lag.count === b.lag.count) return "same";
  return a.lag.count < b.lag.count === (a.lag.side === "after") ? "earlier" : "later";
}

/** Turns of another rhythm cannot be told earlier or later. */
function compareRecurring(a: Recurring, b: Recurring, planYear: PlanYear): Comparison {
  if (JSON.stringify([a.every, a.weekdays]) !== JSON.stringify([b.every, b.weekdays])) return "other";
  return together([
    compareDue(a.due, b.due, planYear),
    compareHours(a.hours, b.hours),
    compareWithin(a.within, b.within, planYear),
  ]);
}

function compareDue(a: Recurring["due"], b: Recurring["due"], planYear: PlanYear): Comparison {
  if (a === undefined || b === undefined) return a === b ? "same" : "other";
  if (a.kind === "monthDays" && b.kind === "monthDays") return compareExtents(monthDayExtents(a), monthDayExtents(b));
  if (a.kind === "monthDays" || b.kind === "monthDays") return "other";
  return compareExtents(calendarExtents(a, planYear ?? 2000), calendarExtents(b, planYear ?? 2000), partOf(a), partOf(b));
}

const compareWithin = (a: Calendar | undefined, b: Calendar | undefined, planYear: PlanYear): Comparison =>
  a === undefined && b === undefined
    ? "same"
    : compareExtents(withinOf(a, planYear), withinOf(b, planYear), a && partOf(a), b && partOf(b));
