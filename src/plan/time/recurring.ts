/** What comes back: how often, when in each turn, and through what stretch of time. */
import { readWithin } from "./calendar.ts";
import { readAside, readDated } from "./dated.ts";
import { readDayNumber } from "./days.ts";
import { readFrequencies } from "./frequency.ts";
import { joinedHours, readHours, readWeekdays } from "./hours.ts";
import { listOf, longestOf, matchAt, type Read, type Reader, skip } from "./reader.ts";
import type { Frequency, Hours, MonthDays, Recurring, Weekday } from "./time.ts";

type Due = NonNullable<Recurring["due"]>;
interface When {
  readonly due?: Due;
  readonly weekdays?: readonly Weekday[];
  readonly hours?: Hours;
}

const joint = /,? (?:của )?/uy;

export const readRecurring: Reader<Recurring> = (text, at) => {
  const before = readWhen(text, at);
  const every = readFrequencies(text, before === undefined ? at : skip(joint, text, before.end));
  if (every === undefined) return undefined;
  let { end } = every;
  let when: When = before?.value ?? {};
  if (!fits(when, every.value)) return undefined;
  for (const reader of [readWhen, readHoursOnly]) {
    const after = readAside(reader, text, end);
    const both = after && joined(when, after.value);
    if (after === undefined || both === undefined || !fits(both, every.value)) continue;
    when = both;
    end = after.end;
  }
  const within = readWithin(text, end);
  const value: Recurring = { kind: "recurring", every: every.value, ...when, ...(within && { within: within.value }) };
  return { value, end: within?.end ?? end };
};

/** Undefined where both say the same thing, each in its way. */
function joined(before: When, after: When): When | undefined {
  const hours = joinedHours(before.hours, after.hours);
  const clash = (before.due && after.due) ?? (before.weekdays && after.weekdays) ?? (before.hours && !hours);
  return clash ? undefined : { ...before, ...after, ...(hours && { hours }) };
}

/** A day of the month wants a month, a date a year, a weekday a week. */
function fits({ due, weekdays }: When, every: readonly Frequency[]): boolean {
  const only = every.length === 1 ? every[0] : undefined;
  if (weekdays !== undefined && only?.unit !== "week") return false;
  if (due === undefined) return true;
  return only?.count === 1 && only.unit === (due.kind === "monthDays" ? "month" : "year");
}

/** "trước ngày 15 tháng 11", "ngày 05 và 20", "sáng thứ Bảy". */
const readWhen: Reader<When> = longestOf<When>([
  (text, at) => {
    const read = readDated(text, at);
    if (read === undefined || read.value.kind === "year") return undefined;
    const undated = read.value.points.every(({ year }) => year === undefined);
    return undated && mayBeDue.has(read.value.bound) ? { value: { due: read.value }, end: read.end } : undefined;
  },
  (text, at) => {
    const read = readMonthDays(text, at);
    return read && { value: { due: read.value }, end: read.end };
  },
  (text, at) => {
    const hours = readHours(text, at);
    const weekdays = readWeekdays(text, hours === undefined ? at : skip(/,? /uy, text, hours.end));
    return weekdays && { value: { weekdays: weekdays.value, ...(hours && { hours: hours.value }) }, end: weekdays.end };
  },
]);

const readHoursOnly: Reader<When> = (text, at) => {
  const read = readHours(text, at);
  return read && { value: { hours: read.value }, end: read.end };
};

const mayBeDue: ReadonlySet<string> = new Set(["on", "before", "notLaterThan"]);
const dueWords = /(chậm nhất (?:là )?)?(trước |vào )?(?=(?:các )?ngày )/uy;

function readMonthDays(text: string, at: number): Read<MonthDays> | undefined {
  const words = matchAt(dueWords, text, at);
  const days = words && listOf(readDayNumber, /,? và |, /uy)(text, at + words[0].length);
  if (words === undefined || days === undefined) return undefined;
  const latest = words[1] === undefined ? "on" : "notLaterThan";
  return { value: { kind: "monthDays", bound: words[2] === "trước " ? "before" : latest, days: days.value }, end: days.end };
}
