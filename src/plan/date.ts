/** Reads the date of a document however it was typed, and writes it; its day, or day and month, may still be open. */
import type { PartialDate } from "./plan.ts";

/** `unreadable` is no date at all; `impossible` is one that no calendar has, such as 30/02; `year` lies too far off. */
export type DateReading = { readonly date: PartialDate } | { readonly fault: "unreadable" | "impossible" | "year" };

/** Years outside are slips of the keyboard: no document of the State bears them. */
export const firstYear = 1945;
export const lastYear = 2199;

const forms: readonly RegExp[] = [
  /^(?:ngay )?(?<day>\d{1,2}) ?[/.-] ?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?$/,
  /^(?:thang )?(?<month>\d{1,2}) ?[/.-] ?(?<year>\d{4})$/,
  // An open day is left out or drawn as a gap: "ngày … tháng 3 năm 2023".
  /^(?:ngay ?(?<day>\d{1,2})?[ ._…]*)?thang (?<month>\d{1,2}) nam (?<year>\d{4})$/,
  /^(?:nam )?(?<year>\d{4})$/,
];

export function readDate(text: string): DateReading {
  const plain = withoutMarks(text);
  const parts = forms.map((form) => form.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (parts === undefined) return { fault: "unreadable" };
  const year = Number(parts["year"]);
  const month = parts["month"] === undefined ? undefined : Number(parts["month"]);
  const day = parts["day"] === undefined ? undefined : Number(parts["day"]);
  if (year < firstYear || year > lastYear) return { fault: "year" };
  if (!isPossible(year, month ?? 1, day ?? 1)) return { fault: "impossible" };
  return { date: { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) } };
}

/**
 * The way an official document writes a date: "ngày 05 tháng 01 năm 2026", "tháng 3 năm 2026", "năm 2026".
 *
 * Days below 10 and months 1 and 2 take a leading 0 (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm b).
 */
export function writeDate({ year, month, day }: PartialDate): string {
  if (month === undefined) return `năm ${year}`;
  const inYear = `tháng ${month < 3 ? `0${month}` : month} năm ${year}`;
  return day === undefined ? inYear : `ngày ${String(day).padStart(2, "0")} ${inYear}`;
}

/** Days of a month, 1 to 12, in the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isPossible = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** Lower case without diacritics, blanks single: words are recognised like keys, but numbers stay apart. */
const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
