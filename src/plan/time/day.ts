/** A day of the calendar, without clock and time zone. */
import { daysInMonth } from "../date.ts";
import type { Weekday } from "./time.ts";

/** ISO 8601 (`2026-03-15`), so that the order of texts is the order of days. */
export type Day = string;

export const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

/** Without a year, 29/02 is a date: some year has it. */
export const isDate = (day: number, month: number, year?: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? leapYear, month);

const leapYear = 2000;

export const dayBefore = (day: Day): Day => shift(day, -1);
export const dayAfter = (day: Day): Day => shift(day, 1);
export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export function weekdayOf(day: Day): Weekday {
  const fromSunday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return (fromSunday === 0 ? 7 : fromSunday) as Weekday;
}

function shift(day: Day, by: number): Day {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return dayOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}
